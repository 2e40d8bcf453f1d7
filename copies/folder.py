"""A folder that any file server can serve, under any path."""

import re
from collections.abc import Iterator
from pathlib import Path

import headers
from bundle import SCRIPT
from copies.crawl import DASH, Crawl
from copies.local import PAPERS, local

CARRIED = (Path(__file__).parent / "carried.js").read_text(encoding="utf-8")


def write(crawl: Crawl, folder: Path) -> int:
    """Write all of it, and return how many bytes it has. Handouts and slides only if the address is known."""
    size = 0
    for name, body in files(crawl):
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(body)
        size += len(body)
    return size


def files(crawl: Crawl) -> Iterator[tuple[str, bytes]]:
    """Name and body of each."""
    carried = {name: crawl.get(name) for name in DASH}
    papers = bool(crawl.address)
    yield ".nojekyll", b""  # for hosts that leave out what starts with a line
    yield "index.html", local(crawl, papers, carried, policy=headers.policy()).encode()
    for name in (*crawl.assets(), *crawl.dash(), *crawl.tables(), *crawl.saved()):
        yield name, body(crawl, name)
    for lesson in crawl.lessons() if papers else ():
        yield from paper(crawl, lesson)


def body(crawl: Crawl, name: str) -> bytes:
    """One file; our script also says what of it is carried in the page."""
    found = crawl.get(name)
    return found + b"\n" + CARRIED.encode() if name == f"{crawl.home}{SCRIPT}" else found


def paper(crawl: Crawl, lesson: str) -> Iterator[tuple[str, bytes]]:
    """The handout with its styles and pictures, and the slides."""
    page = crawl.get(f"handout/{lesson}").decode()
    styles = re.findall(r'href="([^"]+\.css)"', page)
    for style in styles:
        page = page.replace(f'"{style}"', f'"../{style.removeprefix(crawl.prefix)}"')
        yield style.removeprefix(crawl.prefix), crawl.get(style.removeprefix(crawl.prefix))
    yield PAPERS["handout"].format(id=lesson), page.encode()
    for picture in re.findall(r'src="([^"]+\.svg)"', page):
        yield f"handout/{picture}", crawl.get(f"handout/{picture}")
    slides = PAPERS["slides"].format(id=lesson)
    yield slides, crawl.get(slides)
