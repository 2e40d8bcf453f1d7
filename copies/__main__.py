"""make site: the page as a folder and as one file."""

import argparse
import sys
from pathlib import Path
from urllib.parse import urlsplit

from app import create, under
from copies.crawl import Crawl
from copies.folder import write
from copies.single import single


def main() -> None:
    """Write what is asked for, and tell how large it is."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("folder", type=Path, help="a folder that any file server can serve")
    words.add_argument("--file", type=Path, help="all of it as one file, too")
    words.add_argument(
        "--address", default="", help="where the folder will lie; handouts, slides and pictures print it"
    )
    wish = words.parse_args()
    place = urlsplit(wish.address)
    if wish.address and (place.scheme not in ("http", "https") or not place.netloc):
        sys.exit(f"--address must be whole, such as https://example.org/roots/, not {wish.address!r}.")
    app = create(prefix=under(place.path or "/"))
    crawl = Crawl(app, wish.address)
    size = write(crawl, wish.folder)
    print(f"{wish.folder}: {size / 1e6:.1f} MB")
    if wish.file:
        wish.file.parent.mkdir(parents=True, exist_ok=True)
        wish.file.write_text(single(crawl), encoding="utf-8")
        print(f"{wish.file}: {wish.file.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
