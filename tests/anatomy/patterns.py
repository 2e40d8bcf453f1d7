"""Textbook patterns, typed from their sources by hand."""

import csv

from tests.conftest import HOME

Pattern = dict[str, str]
TABLE = HOME / "data/patterns.csv"
PATTERNS: list[Pattern] = list(csv.DictReader(TABLE.read_text(encoding="utf-8").splitlines()))
