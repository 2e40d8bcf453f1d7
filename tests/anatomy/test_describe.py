from anatomy.describe import text
from tests.conftest import HOME


def test_the_data_readme_says_what_the_schema_says() -> None:
    assert (HOME / "data/README.md").read_text() == text()
