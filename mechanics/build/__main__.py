"""make geometry: data/mechanics.json anew, the same bytes each time."""

from mechanics.build.write import DATA, text

if __name__ == "__main__":
    (DATA / "mechanics.json").write_text(text())
