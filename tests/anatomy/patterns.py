"""Textbook patterns, typed from their sources by hand."""

import csv
from pathlib import Path

Pattern = dict[str, str]
TABLE = Path(__file__).parent / "patterns.csv"
PATTERNS: list[Pattern] = list(csv.DictReader(TABLE.read_text(encoding="utf-8").splitlines()))
