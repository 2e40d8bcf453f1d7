"""The schema in words, for data/README.md: python -m anatomy.describe > data/README.md"""

from anatomy.schema import Column, Table
from anatomy.tables import TABLES

HEAD = """# The facts

One CSV file a table, UTF-8, one value a cell. This page is made from `anatomy/tables.py`
(`python -m anatomy.describe > data/README.md`); the same lines check every cell when the page starts.
A wrong cell stops the start with `file:line:column: what is wrong, what is allowed`.
"""


def allowed(column: Column) -> str:
    """What a cell of a column may hold."""
    if column.of == "things":
        words = "any thing, as `kind:id`"
    elif column.of:
        words = f"an id of `{column.of}.csv`"
    elif column.choices:
        words = ", ".join(f"`{choice}`" for choice in column.choices)
    else:
        words = column.allowed or "text"
    return f"{words}; may be empty" if column.optional else words


def section(name: str, table: Table) -> str:
    """One table as a Markdown section."""
    lines = [f"## {name}.csv", "", table.means, "", "| column | means | allowed |", "|---|---|---|"]
    lines += [f"| `{column.name}` | {column.means} | {allowed(column)} |" for column in table.columns]
    lines += ["", f"No two rows share: {', '.join(f'`{part}`' for part in table.key)}."]
    if table.least:
        lines.append(f"At least {table.least} {'row' if table.least == 1 else 'rows'}.")
    if table.needs:
        lines.append(f"The program asks for these rows: {', '.join(f'`{word}`' for word in table.needs)}.")
    if table.each:
        lines.append(f"Every `{table.each[0]}` has a row with every `{table.each[1]}`.")
    lines += [f"Every id must turn up in `{other}.csv` ({column})." for other, column in table.covered_by]
    return "\n".join(lines) + "\n"


def text() -> str:
    """The whole page."""
    return "\n".join([HEAD, *(section(name, table) for name, table in TABLES.items())])


if __name__ == "__main__":
    print(text(), end="")
