"""What the page on the model says."""

from mechanics import Model
from tests.conftest import HOME
from tests.mechanics.report import tables


def test_the_tables_of_the_page_on_the_model_are_what_it_gives(model: Model) -> None:
    text = (HOME / "docs/mechanics.md").read_text()
    missing = [row for table in tables(model) for row in table.splitlines() if row not in text]
    assert not missing
