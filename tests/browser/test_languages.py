"""The page in other languages: nothing stays English, nothing is lost, and back again."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import SETTLED, Open
from tests.browser.test_axe import violations

PANELS = ("", "lessons", "evidence", "matrix", "locate", "variation", "tension", "sources", "quiz")
# Every text that is seen or read out, and is still the English of the catalogue.
LEFT = """async () => {
  const {facts, page} = window.dash_clientside;
  const {words} = await facts.get(`words-${page.state.settings.lang}`);
  const found = [];
  const passed = "script, style, canvas, [lang]:not(html), [translate=no]";
  const look = (text) => {
    const plain = text.replace(/\\u00ad/g, "").replace(/\\s+/g, " ").trim();
    if (Object.hasOwn(words, plain) && words[plain] !== plain) found.push(plain);
  };
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const home = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    if (home.closest(passed)) continue;
    if (node.nodeType === Node.TEXT_NODE) look(node.data);
    else for (const name of ["aria-label", "title", "placeholder"]) look(node.getAttribute(name) ?? "");
  }
  return [...new Set(found)];
}"""

# Every text that is seen and holds a word that only English has; titles of sources stay as they are.
ENGLISH = """() => {
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const {data, parentElement: home} = walk.currentNode;
    const passed = home.closest("script, style, [lang]:not(html), [translate=no], [data-about^='source:']");
    const english = /\\b(the|of|and|which|with|from|are|this|not)\\b/.test(data);
    if (english && !passed && home.checkVisibility()) found.push(data);
  }
  return found;
}"""
FULL = (
    "?panel=locate&weak=gluteus-medius&weak=hip-abduction&normal=vastus-lateralis",
    "?panel=quiz&quiz=chain&difficulty=2&seed=3",
    "?panel=quiz&quiz=place&seed=3&poll=1",
    "?panel=tension&root=L5&plate=stance",
    "?panel=matrix&measure=counts",
    "?lesson=canary&step=13&present=light",
    "?panel=variation&variant=prefixed",
    "?root=Q9&level=7",
)


@pytest.mark.parametrize("lang", ["de", "es"])
@pytest.mark.parametrize("query", FULL)
def test_nothing_that_is_put_together_stays_english(visit: Open, lang: str, query: str) -> None:
    page = visit(f"{query}&lang={lang}")
    page.wait_for_load_state("networkidle")
    assert page.evaluate(ENGLISH) == []


@pytest.mark.parametrize("lang", ["de", "es"])
@pytest.mark.parametrize("panel", PANELS)
def test_no_text_of_the_page_stays_english(visit: Open, lang: str, panel: str) -> None:
    page = visit(f"?root=L5&lang={lang}&panel={panel}&level=50")
    assert page.get_attribute("html", "lang") == lang
    assert page.evaluate(LEFT) == []


def test_the_sentence_and_the_names_are_german(visit: Open) -> None:
    page = visit("?root=L5&lang=de")
    expect(page.locator("#summary")).to_contain_text("L5 versorgt 12 der 23 Muskeln")
    expect(page.locator(".tag", has_text="M. gluteus medius").first).to_be_visible()


def test_the_language_stays_while_clicking_and_english_comes_back(page: Page) -> None:
    before = page.inner_text(".top")
    page.locator('[data-set="lang=de"]').click()
    expect(page.locator(".top h1")).to_have_text("Wurzeln zum Tractus")
    page.locator('.rootbar [data-id="root:L5"]').click()
    expect(page.locator("#summary")).to_contain_text("versorgt")
    assert "lang=de" in page.url
    page.locator("#clear").click()
    page.locator('[data-set="lang=en"]').click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    assert page.inner_text(".top") == before
    expect(page.locator("#summary")).to_contain_text("Pick a root")


def test_german_and_latin_names_are_found(visit: Open) -> None:
    page = visit("?lang=de")
    for word in ("Leistenband", "Nervus femoralis", "hamstrings"):
        page.fill("#search input", word)
        expect(page.locator("#found [role=option]").first).to_be_visible()


def test_latin_names_stand_on_the_plates_in_any_language(visit: Open) -> None:
    page = visit("?muscle=vastus-lateralis&names=latin&lang=es")
    expect(page.locator(".tag", has_text="Musculus vastus lateralis").first).to_be_visible()
    expect(page.locator("#summary")).to_contain_text("Vasto lateral")


def test_an_unknown_language_is_left_out_politely(visit: Open) -> None:
    page = visit("?lang=xx")
    assert page.inner_text("#note") == "Part of this link was not understood and left out: lang=xx."
    assert page.get_attribute("html", "lang") == "en"


def test_numbers_have_a_decimal_comma(visit: Open) -> None:
    page = visit("?lang=de&panel=variation")
    panel = page.inner_text('[data-panel="variation"]')
    assert "27,9 %" in panel
    assert not re.search(r"\d\.\d+ %", panel)


@pytest.mark.wire
def test_words_that_cannot_be_loaded_leave_the_page_english(browser: Browser, site: str) -> None:
    page = browser.new_context(bypass_csp=True).new_page()  # the browser says in its console that it was refused
    page.route("**/facts/words-de.json", lambda route: route.abort())
    page.goto(site)
    page.wait_for_function(SETTLED)
    page.locator('[data-set="lang=de"]').click()
    expect(page.locator("#note")).to_contain_text("could not be loaded")
    expect(page.locator(".top h1")).to_have_text("Roots to the band")
    page.context.close()


def test_the_first_lesson_is_told_in_german_the_others_say_that_they_are_not(visit: Open) -> None:
    page = visit("?lesson=canary&step=2&lang=de")
    expect(page.locator("#lessons .card")).to_contain_text("Schmerz seitlich an der Hüfte")
    expect(page.locator("#untold")).to_be_hidden()
    page = visit("?lesson=roots&step=1&lang=de")
    expect(page.locator("#untold")).to_have_text("Diese Lektion wird auf Englisch erzählt.")


@pytest.mark.parametrize("width", [1440, 390])
def test_right_to_left_breaks_nothing(visit: Open, width: int) -> None:
    page = visit("?root=L5", viewport={"width": width, "height": 900})
    page.evaluate("document.documentElement.dir = 'rtl'; window.dash_clientside.labels.draw()")
    page.wait_for_function("document.querySelectorAll('.tag').length > 0")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    flat = "[...document.querySelectorAll('.plate > svg')].every((svg) => getComputedStyle(svg).transform === 'none')"
    assert page.evaluate(flat)


def test_german_is_as_accessible_as_english(visit: Open) -> None:
    violations(visit("?root=L5&lang=de"))


@pytest.mark.parametrize("lang", ["de", "es"])
def test_every_question_of_the_quiz_is_asked_and_explained_in_the_language(visit: Open, lang: str) -> None:
    page = visit(f"?panel=quiz&lang={lang}")
    english = page.evaluate("""async () => {
        const {facts, language} = window.dash_clientside;
        const {questions} = await facts.get("quiz");
        const texts = questions.flatMap(({text, note, why, choices}) =>
            [text, note, ...why, ...choices.flatMap(({words, name}) => [words, name])]);
        return [...new Set(texts)].filter((text) => text && language.say(text) === null);
    }""")
    assert english == []


@pytest.mark.parametrize(("lang", "share", "turned"), [("en", "major", "off"), ("de", "Hauptanteil", "aus")])
def test_what_style_sheets_write_is_in_the_language_too(visit: Open, lang: str, share: str, turned: str) -> None:
    written = "one => getComputedStyle(one, '::after').content"
    page = visit(f"?root=L5&lang={lang}")
    assert page.locator('.link[data-lit="major"] .strength').first.evaluate(written) == f'"{share}"'
    page = visit(f"?lesson=canary&step=2&present=light&lang={lang}")
    page.click("#present summary")
    assert page.locator('#present .panel [aria-pressed="false"]').first.evaluate(written) == f'"{turned}"'


def test_handout_and_slides_of_a_translated_lesson_are_offered_in_the_language(visit: Open) -> None:
    page = visit("?lang=de")
    page.locator("#takeaway > summary").click()
    links = page.locator("#papers a")
    expect(links.first).to_be_visible()
    places = links.evaluate_all("all => all.map((one) => one.pathname.split('/').at(-1))")
    assert places[:2] == ["canary.de", "canary.de.pptx"]
    assert "roots" in places
