"""Every callback, with the graph drawn on top.

    Dash has started ──► page.start ──► what is picked by then:  selection (store)
    selection ──► matrix.draw ──► the graph of the matrix, once its panel is open
    click in that graph ──► matrix.clicked ──► a new selection, as from any other gesture

The page is plain HTML and starts before Dash: page.begin reads the tables that came with it, and lights. A gesture
does not pass here either: gestures.js lights at once, then sets the address. The store follows while the matrix is
open.
Later panels take `selection` as their input, and are named in page.tell.
"""

from dash import ClientsideFunction, Dash, Input, Output

from components import ids


def connect(app: Dash) -> None:
    """Register the callbacks."""
    app.clientside_callback(  # type: ignore[no-untyped-call]
        ClientsideFunction("page", "start"),
        Output(ids.SELECTION, "data"),
        Input(ids.BOOK, "data"),
    )
    app.clientside_callback(  # type: ignore[no-untyped-call]
        ClientsideFunction("matrix", "draw"),
        Output(ids.PLOT, "children"),
        Input(ids.SELECTION, "data"),
    )
    app.clientside_callback(  # type: ignore[no-untyped-call]
        ClientsideFunction("matrix", "clicked"),
        Input(ids.GRAPH, "clickData", allow_optional=True),
    )
