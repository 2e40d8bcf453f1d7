"""Every callback, with the graph drawn on top.

    book (made once) ──► page.start ──► reads the address, lights, then writes:  selection (store)
    selection ──► matrix.draw ──► the graph of the matrix, once its panel is open
    click in that graph ──► matrix.clicked ──► a new selection, as from any other gesture

A hand's gesture does not pass here: gestures.js lights at once, then sets the address. The store follows while the
matrix is open, because each word to Dash makes every component of the page look whether it has changed.
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
