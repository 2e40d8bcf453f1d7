"""The peers' pages as files: pinned packages, bundled, into bench/peers/built (never committed)."""

import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).parent
BUILT = HERE / "built"
TOOLS = HERE / "node_modules/.bin"
PAGES = {"body": "react-body-highlighter", "muscle": "react-muscle-highlighter"}
FLAGS = ["--bundle", "--minify", "--jsx=automatic", "--format=iife", '--define:process.env.NODE_ENV="production"']
HTML = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="{title}"><title>{title}</title><link rel="icon" href="data:,"></head>
<body><div id="page">{body}</div><script src="{name}.js"></script></body></html>
"""
ROOTS = ("L1", "L2", "L3", "L4", "L5", "S1", "S2")


def bare() -> str:
    """Seven buttons and seven squares."""
    buttons = [f'<button type="button" aria-pressed="false" data-id="root:{root}">{root}</button>' for root in ROOTS]
    squares = [
        f'<rect x="{40 * place}" width="30" height="30" fill="silver" data-part="root:{root}"/>'
        for place, root in enumerate(ROOTS)
    ]
    plate = f'<div class="plate"><svg viewBox="0 0 280 30" width="280">{"".join(squares)}</svg></div>'
    return f"<main><h1>Bare</h1><p>{''.join(buttons)}</p>{plate}</main>"


def installed() -> bool:
    """Install what package-lock.json names; False without npm."""
    npm = shutil.which("npm")
    if npm and not (HERE / "node_modules/.package-lock.json").exists():
        subprocess.run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=HERE, check=True)
    return npm is not None


def build() -> dict[str, str]:
    """Bundle every page; what each is called, by the folder it is served from. Without npm only the bare one."""
    shutil.rmtree(BUILT, ignore_errors=True)
    pages = {"bare": "bare page"} | (PAGES if installed() else {})
    for name, title in pages.items():
        folder = BUILT / name
        folder.mkdir(parents=True)
        page = HTML.format(title=title, name=name, body=bare() if name == "bare" else "")
        (folder / "index.html").write_text(page)
        if name == "bare":
            shutil.copy(HERE / "bare.js", folder)
        else:
            command = [str(TOOLS / "esbuild"), f"{name}.jsx", *FLAGS, f"--outdir={folder}", "--log-level=error"]
            subprocess.run(command, cwd=HERE, check=True)
    return pages
