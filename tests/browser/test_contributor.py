"""A contributor adds a muscle, a path and a source by rows and a shape; no code is touched."""

import shutil
from collections.abc import Callable
from pathlib import Path

from tests.browser.conftest import Open
from tests.browser.look import lit, pressed, root, shape, summary
from tests.conftest import HOME

ROWS = {
    "sources.csv": 'new_book,"Doe J",2026,A new book,,,,,textbook,,page read',
    "muscles.csv": "popliteus,Popliteus,,,24,hamstrings,Femur.,Tibia.,Unlocks the knee.,new_book,p. 1",
    "grading.csv": "popliteus,tibial-division,L4,minor,own_synthesis,row Popliteus\n"
    "popliteus,tibial-division,L5,major,own_synthesis,row Popliteus",
    "confidence.csv": "popliteus,C,One book.,,own_synthesis,row Popliteus",
    "supply.csv": "L5,tibial-division,popliteus,,,major,new_book,p. 2,,",
    "synonyms.csv": "muscle:popliteus,key of the knee",
    "paths.csv": "P15,Popliteus to the band,15,continuity,,H,load,A made-up path.,Dotted.,Made up.,new_book,p. 3",
    "pulls.csv": "P15,popliteus",
    "ends.csv": "P15,gerdy-tubercle",
}
SHAPE = (
    '<g data-id="muscle:popliteus" class="s ham" data-layer="deep" data-at="250,1480">'
    '<path class="b" d="M230 1460h40v40h-40z"/></g>'
    '<g data-id="path:P15" class="path" data-at="250,1500"><path class="flow" d="M230 1500h40"/></g>'
)


def test_a_muscle_added_by_rows_and_a_shape_shows_up_everywhere(
    tmp_path: Path, data: Path, serve: Callable[[Path, Path], str], visit: Open
) -> None:
    assets = shutil.copytree(HOME / "assets", tmp_path / "assets")
    for plate in (assets / "drawings").rglob("lateral.svg"):
        plate.write_text(plate.read_text().replace("</svg>", SHAPE + "</svg>"))
    for file, rows in ROWS.items():
        (data / file).write_text((data / file).read_text() + rows + "\n")

    page = visit(at=serve(data, assets))
    root(page, "L5")
    assert lit(page, "muscle")["popliteus"] == "major"
    assert lit(page, "path")["P15"] == "major"
    assert "13 of the 24 muscles (9 major" in summary(page)
    assert "popliteus" in summary(page)
    page.wait_for_selector('.link[data-id="muscle:popliteus"]', state="visible")
    assert page.locator('#muscles tr[data-id="muscle:popliteus"][data-lit="major"]').is_visible()

    shape(page, "muscle:popliteus")
    assert pressed(page) == ["muscle:popliteus"]
    assert lit(page, "root") == {"L4": "minor", "L5": "major"}
    named = page.locator('[data-slot="thigh"] [data-id="muscle:popliteus"]').get_attribute("aria-label")
    assert named == "Popliteus, tibial division of the sciatic nerve, L5 major, L4 minor, lit"

    page.click("#asks .ask")
    page.get_by_role("button", name="Doe 2026").first.wait_for()
    page.click("#unask")
    page.fill("#search input", "key of the")
    assert page.get_attribute("[data-found]", "data-found") == "muscle:popliteus"
