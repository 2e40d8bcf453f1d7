"""A lesson as handout and as slides, as the server makes them."""

import gzip
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pypdfium2
import pytest
import resvg_py
import zxingcpp
from flask import Flask
from flask.testing import FlaskClient
from PIL import Image
from pptx import Presentation

from anatomy import Atlas
from app import create
from components.book import book
from paper import Painter
from tests.conftest import HOME

LESSON = """title: A short one
audience: Everybody
about: Two steps to try.
steps:
  - state: root=L5&plate=lateral
    title: What L5 reaches
    text: Muscles behind and at the side of the hip.
    notes: Point at the buttock.
    question: Which nerves?
    answer: The gluteal nerves.
    sources: [own_synthesis]
    claims: [c1]
  - state: band=iliotibial-band&plate=posterior&level=50&side=left
    title: The band
    text: A strip of the fascia of the thigh.
    sources: [seed_centeno]
"""


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> FlaskClient:
    file = tmp_path_factory.mktemp("lessons") / "short.yaml"
    file.write_text(LESSON)
    server: Flask = create(more=[file]).server
    return server.test_client()


@pytest.fixture(scope="module")
def slides(client: FlaskClient) -> bytes:
    return bytes(client.get("/slides/short.pptx").data)


@pytest.fixture(scope="module")
def show(slides: bytes) -> Any:
    return Presentation(BytesIO(slides))


@pytest.mark.parametrize(
    "address",
    [
        *("/handout/none", "/slides/none.pptx", "/handout/short/0.svg", "/handout/short/3.svg", "/handout/none/1.svg"),
        *(
            "/handout/canary.fr",
            "/handout/short.de",
            "/slides/.de.pptx",
            "/handout/canary.en",
            "/handout/canary.de/99.svg",
        ),
    ],
)
def test_what_is_no_lesson_or_step_is_not_found(client: FlaskClient, address: str) -> None:
    assert client.get(address).status_code == 404


def test_a_handout_holds_every_step_with_its_picture_and_no_script(client: FlaskClient) -> None:
    text = client.get("/handout/short").text
    assert [*re.findall(r'<img src="([^"]+)"', text)] == ["short/1.svg", "short/2.svg"]
    assert "Which nerves?" in text
    assert "The gluteal nerves." in text
    assert "<script" not in text
    assert "style=" not in text


def codes(page: str) -> list[str]:
    """What the codes of a handout say."""
    found = []
    for code in re.findall(r"<svg.*?</svg>", page, re.S):
        svg = code.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"', 1)
        png = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=400, background="white"))
        found += [one.text for one in zxingcpp.read_barcodes(Image.open(BytesIO(png)))]
    return found


def test_the_codes_of_a_handout_lead_to_the_lesson_and_to_each_step(client: FlaskClient) -> None:
    home = "http://localhost/?lesson=short"
    assert codes(client.get("/handout/short").text) == [home, f"{home}&step=1", f"{home}&step=2"]


def test_a_handout_speaks_the_language_of_a_translated_lesson(client: FlaskClient) -> None:
    page, home = client.get("/handout/canary.de").text, "http://localhost/?lesson=canary"
    assert '<html lang="de">' in page
    assert "Die Geschichte vom Kanarienvogel" in page
    assert "Antworten" in page
    words = re.sub(r'<ul class="sources">.*?</main>|<p class="rests">.*?</p>|<[^>]*>', "", page, flags=re.S)
    assert not re.search(r"\b(the|of|which|with)\b", words)
    [first, *_] = re.findall(r'src="([^"]+)"', page)
    assert first == "canary.de/1.svg"
    assert client.get(f"/handout/{first}").status_code == 200
    assert client.get(f"/handout/{first}").data != client.get("/handout/canary/1.svg").data
    assert codes(page)[:2] == [f"{home}&lang=de", f"{home}&step=1&lang=de"]


def test_slides_speak_the_language_of_a_translated_lesson(client: FlaskClient) -> None:
    show = Presentation(BytesIO(client.get("/slides/canary.es.pptx").data))
    titles = [slide.shapes.title.text for slide in show.slides]
    assert titles[1] == "¿Un canario en el lado del muslo?"
    assert titles[-1].startswith("Fuentes (")
    assert "Respuesta: " in show.slides[2].notes_slide.notes_text_frame.text


@pytest.mark.parametrize("number", [1, 2])
def test_a_picture_is_whole_in_itself(client: FlaskClient, number: int) -> None:
    answer = client.get(f"/handout/short/{number}.svg", headers={"Accept-Encoding": "gzip"})
    text = gzip.decompress(answer.data).decode()
    assert "var(" not in text
    assert "color-mix" not in text
    assert re.findall(r"https?://[^\"]+", text) == ["http://www.w3.org/2000/svg"]


def test_what_was_found_stands_out_on_paper_and_the_rest_is_greyed(atlas: Atlas) -> None:
    told = book(atlas)
    painter = Painter(atlas, HOME / "assets", told["address"], told["things"])
    found = "panel=locate&weak=gluteus-medius&normal=vastus-lateralis"
    tree = ElementTree.fromstring(painter.svg(found))
    hatched = [part for part in tree.iter() if part.get("fill") == "url(#hatch-weak)"]
    muscles = {part.get("data-id"): part for part in tree.iter() if part.get("data-id", "").startswith("muscle:")}
    ground = {name: [inner.get("fill") for inner in part.iter()] for name, part in muscles.items()}
    assert {part.get("data-id") for part in muscles.values() if set(part.iter()) & set(hatched)} == {
        "muscle:gluteus-medius"
    }
    plain = ElementTree.fromstring(painter.svg("root=L1&match=all&root=S2"))
    still = next(part for part in plain.iter() if part.get("data-id") == "muscle:gluteus-maximus")
    assert ground["muscle:gluteus-maximus"] == [inner.get("fill") for inner in still.iter()]
    assert painter.svg(found) != painter.svg(found.replace("panel=locate&", ""))


def test_pictures_asked_for_at_once_are_all_made(atlas: Atlas) -> None:
    told = book(atlas)
    painter = Painter(atlas, HOME / "assets", told["address"], told["things"])
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(painter.svg, ["root=L5", "root=S1", "root=L2", "band=iliotibial-band"]))
    assert all(text.endswith("</svg>") for text in made)


def test_one_step_is_one_slide_between_title_and_sources(show: Any) -> None:
    titles = [slide.shapes.title.text for slide in show.slides]
    assert titles == ["A short one", "What L5 reaches", "The band", "Sources"]
    assert show.slide_width * 9 == pytest.approx(show.slide_height * 16, rel=0.001)


def test_a_slide_has_its_picture_with_words_for_who_does_not_see_it(show: Any) -> None:
    pictures = [shape for shape in show.slides[1].shapes if shape.shape_type == 13]
    (about,) = [shape._element.nvPicPr.cNvPr.get("descr") for shape in pictures]
    assert "Gluteus medius (major)" in about


def test_notes_say_what_is_said_aloud_the_answer_and_the_sources(show: Any) -> None:
    notes = show.slides[1].notes_slide.notes_text_frame.text
    for words in ("Point at the buttock.", "The gluteal nerves.", "Sources:", "?lesson=short&step=1"):
        assert words in notes


def test_nothing_leaves_its_slide_or_lies_on_a_picture(show: Any) -> None:
    for slide in show.slides:
        boxes = [
            (one.left, one.top, one.left + one.width, one.top + one.height, one.shape_type) for one in slide.shapes
        ]
        for left, top, right, bottom, _ in boxes:
            assert left >= 0
            assert top >= 0
            assert right <= show.slide_width
            assert bottom <= show.slide_height
        pictures = [box for box in boxes if box[4] == 13]
        for one in pictures:
            others = [box for box in boxes if box is not one]
            assert not [b for b in others if b[0] < one[2] and one[0] < b[2] and b[1] < one[3] and one[1] < b[3]]


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed: slides are not opened in it")
def test_libreoffice_shows_every_slide(slides: bytes, tmp_path: Path) -> None:
    (tmp_path / "short.pptx").write_bytes(slides)
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    command = [
        "soffice",
        home,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
        str(tmp_path / "short.pptx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    pages = pypdfium2.PdfDocument(tmp_path / "short.pdf")
    texts = [page.get_textpage().get_text_range() for page in pages]
    pages.close()
    assert len(texts) == 4
    assert "What L5 reaches" in texts[1]
    assert "Which nerves?" in texts[1]
