"""The matrix: not there before it is opened; then every cell says what it counts, and picks the way it speaks of."""

import pytest
from playwright.sync_api import Page
from plotly.offline import get_plotlyjs_version

from tests.browser import grid
from tests.browser.conftest import Open
from tests.browser.look import ADDRESS, asked, lit, pressed, root, search, summary
from tests.browser.test_axe import violations
from tests.conftest import HOME
from tests.witness import MUSCLES

SHORT_HEAD = "Biceps femoris (short head)"
CELLS = [
    ("Gluteus maximus", "L4", ["1"], 1),
    ("Gluteus maximus", "S1", ["14", "●"], 4),
    ("Gluteus maximus", "S2", ["8", "◐"], 2),
    ("Gluteus medius", "L5", ["18", "●"], 5),
    ("Sartorius", "L4", ["1", "◌"], 1),
    ("Obturator internus", "S2", ["1", "◌"], 1),
]
HATCHED = [
    ("Gluteus maximus", "L4", True),
    (SHORT_HEAD, "L5", True),
    ("Vastus lateralis", "L5", True),
    ("Gluteus maximus", "S1", False),
    ("Vastus lateralis", "L3", False),
]
STUDIES = {
    "responses": [("Gluteus medius", "S1", "100"), ("Biceps femoris (head not stated)", "L3", "83.3")],
    "emg": [
        (SHORT_HEAD, "L5", "0/13"),
        ("Semitendinosus", "S1", "0/?"),
        ("Adductor longus", "L4", "5/?"),
        ("Gluteus maximus", "S1", "7/11"),
    ],
    "thickness": [("Inferior gluteal", "S1", "1.3"), ("Common fibular division", "L5", "2.0")],
    "columns": [("Tensor fasciae latae", "L5", "6"), ("Semitendinosus", "S2", "1")],
}


@pytest.fixture
def matrix(visit: Open) -> Page:
    page = visit("?panel=matrix")
    page.wait_for_selector(grid.DRAWN, state="attached")
    return page


def heavy(page: Page) -> list[str]:
    return [name for part in ("plotly", "async-graph", "/facts/matrix") for name in asked(page, part)]


@pytest.mark.wire
def test_nothing_of_it_comes_before_it_is_opened(page: Page) -> None:
    for name in MUSCLES:
        root(page, name)
    for panel in ("evidence", ""):
        page.click(f'[data-set="panel={panel}"]')
    page.wait_for_load_state("networkidle")
    assert not heavy(page)
    page.click('[data-set="panel=matrix"]')
    page.wait_for_selector(grid.DRAWN, state="attached")
    assert {name.split("/")[-1].split(".")[0] for name in heavy(page)} == {"async-graph", "matrix", "plotly"}


def test_opened_again_it_is_there(matrix: Page) -> None:
    matrix.click('[data-set="panel="]')
    before = len(heavy(matrix))
    matrix.click('[data-set="panel=matrix"]')
    assert grid.words(matrix, "Tensor fasciae latae", "L5") == ["15", "●"]
    assert len(heavy(matrix)) == before


def test_our_plotly_is_the_one_the_figures_are_made_for() -> None:
    head = (HOME / "assets/plotly/plotly.js").read_text()[:200]
    assert f"v{get_plotlyjs_version()}\n" in head


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_cell_shows_its_count_and_our_grade_in_the_colour_of_the_key(visit: Open, theme: str) -> None:
    page = visit("?panel=matrix", color_scheme=theme)
    for row, name, figures, shade in CELLS:
        assert grid.words(page, row, name) == figures
        key = f'#matrix-key [data-shade="{shade}"]'
        assert grid.ask(page, grid.COLOUR, row, name) == page.eval_on_selector(
            key, "(one) => getComputedStyle(one).backgroundColor"
        )


def test_a_cell_of_which_nobody_speaks_stays_empty(matrix: Page) -> None:
    for row, name in [("Gluteus maximus", "L3"), ("Tensor fasciae latae", "S2"), ("Sartorius", "S1")]:
        assert grid.words(matrix, row, name) == []
        assert grid.ask(matrix, grid.COLOUR, row, name) == ""


def test_what_is_disputed_is_hatched(matrix: Page) -> None:
    for row, name, disputed in HATCHED:
        assert grid.ask(matrix, grid.HATCHED, row, name) is disputed, (row, name)


def test_pointing_at_a_cell_tells_the_kinds_of_source_apart(matrix: Page) -> None:
    assert grid.hover(matrix, "Vastus lateralis", "L4").split("|") == [
        "Vastus lateralis, L4",
        "14 sources name it:",
        "– 2 primary studies",
        "– 1 review",
        "– 1 textbook",
        "– 10 web pages",
        "3 of them only for the whole group",
        "Our grade: major",
    ]


def test_a_click_lights_the_way_from_the_root_to_the_muscle(matrix: Page) -> None:
    grid.click(matrix, "Tensor fasciae latae", "L5")
    matrix.wait_for_function(f"{ADDRESS}.includes('muscle=')")
    assert search(matrix) == "?root=L5&muscle=tensor-fasciae-latae&match=all&panel=matrix"
    assert pressed(matrix) == ["muscle:tensor-fasciae-latae", "root:L5"]
    assert set(lit(matrix, "nerve")) == {"lumbosacral-trunk", "superior-gluteal"}
    assert set(lit(matrix, "muscle")) == {"tensor-fasciae-latae"}
    assert summary(matrix) == (
        "L5 to tensor fasciae latae: major, through the lumbosacral trunk and superior gluteal nerve."
    )


def test_the_picked_cell_is_outlined_and_the_same_again_lets_go(matrix: Page) -> None:
    for gone in (False, True):
        grid.click(matrix, SHORT_HEAD, "S1")
        matrix.wait_for_function(f"dash_clientside.page.state.picked.length === {0 if gone else 2}")
        matrix.wait_for_function(
            f"(at) => ({grid.OUTLINED})(at) === {str(not gone).lower()}", arg=list(grid.place(matrix, SHORT_HEAD, "S1"))
        )
    assert search(matrix) == "?match=all&panel=matrix"


def test_what_nobody_but_the_article_says_is_said_to_be_so(matrix: Page) -> None:
    grid.click(matrix, "Gluteus maximus", "L4")
    line = matrix.locator("#matrix-now li")
    assert line.locator("b").inner_text() == "Gluteus maximus, L4"
    assert "1 source names it: 1 web page. 10 charts give other roots only" in line.inner_text()
    assert summary(matrix) == "L4 to gluteus maximus: not counted in our grading."
    line.locator("button").click()
    assert "about=supply:gluteus-maximus.L4" in search(matrix)
    assert matrix.locator("#about").is_visible()


@pytest.mark.parametrize("measure", STUDIES)
def test_one_study_at_a_time_shows_its_own_figures(visit: Open, measure: str) -> None:
    page = visit(f"?panel=matrix&measure={measure}")
    for row, name, figure in STUDIES[measure]:
        assert grid.words(page, row, name) == [figure]


def test_the_switch_changes_scale_source_and_caution(matrix: Page) -> None:
    matrix.click('[data-set="measure=columns"]')
    matrix.wait_for_function("document.getElementById('matrix-title').textContent.includes('second-hand')")
    assert search(matrix) == "?panel=matrix&measure=columns"
    assert matrix.locator("#matrix-unit [data-about='source:pepato_sharrard']").count() == 1
    assert matrix.inner_text("#matrix-caution").startswith("Second-hand")
    assert matrix.locator("#matrix-key").inner_text().split("\n")[0] == "1"
    assert not matrix.locator("#matrix-key .mark").count()


def test_a_row_of_a_nerve_picks_the_nerve(visit: Open) -> None:
    page = visit("?panel=matrix&measure=thickness")
    grid.click(page, "Superior gluteal", "L5")
    page.wait_for_function("dash_clientside.page.state.picked.length === 2")
    assert pressed(page) == ["nerve:superior-gluteal", "root:L5"]


def test_the_theme_turns_the_matrix_too(matrix: Page) -> None:
    def ink() -> str:
        return str(matrix.eval_on_selector("#matrix-graph .ytick text", "(one) => getComputedStyle(one).fill"))

    before = ink()
    matrix.click("#theme")
    matrix.wait_for_function(
        "getComputedStyle(document.querySelector('#matrix-graph .ytick text')).fill"
        " === getComputedStyle(document.body).color"
    )
    assert ink() != before


def test_the_same_is_a_table_that_keys_can_walk(matrix: Page) -> None:
    matrix.focus("#matrix-sheet summary")
    matrix.keyboard.press("Enter")
    matrix.keyboard.press("Tab")
    name = matrix.evaluate("document.activeElement.getAttribute('aria-label')")
    assert name.startswith("Gluteus maximus, L4: 1. 1 source names it: 1 web page.")
    matrix.keyboard.press("Enter")
    assert pressed(matrix) == ["muscle:gluteus-maximus", "root:L4"]
    assert matrix.evaluate("document.activeElement.id") == "about-title"
    matrix.keyboard.press("Escape")
    assert matrix.evaluate("document.activeElement.dataset.about") == "supply:gluteus-maximus.L4"


def test_the_table_has_every_cell_of_the_drawing(matrix: Page) -> None:
    matrix.click("#matrix-sheet summary")
    cells = matrix.locator("#matrix-table td button").count()
    assert cells == matrix.evaluate("dash_clientside.matrix.facts.measures.sources.cells.length")
    assert matrix.locator("#matrix-table tbody tr").count() == 23


@pytest.mark.parametrize(("theme", "width", "measure"), [("light", 1440, "sources"), ("dark", 390, "emg")])
def test_axe_finds_nothing_in_the_matrix(visit: Open, theme: str, width: int, measure: str) -> None:
    page = visit(
        f"?panel=matrix&measure={measure}&root=S1&muscle=gluteus-maximus&match=all",
        color_scheme=theme,
        viewport={"width": width, "height": 900},
    )
    page.wait_for_selector(grid.DRAWN, state="attached")
    page.click("#matrix-sheet summary")
    violations(page)
