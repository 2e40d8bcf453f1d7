"""How to cite the page: its own citation file, read line by line."""

import re

LINE = re.compile(r"^(?:  - )?([a-z-]+): \"?(.*?)\"?$")


def citing(text: str) -> str:
    """ "Authors (year). Title (version x). Licence." from the text of a CITATION.cff."""
    pairs = [(str(found[1]), str(found[2])) for line in text.splitlines() if (found := LINE.match(line))]
    said = dict(pairs)
    year = said["date-released"][:4]
    return f"{said['name']} ({year}). {said['title']} (version {said['version']}). {said['license']} licence."
