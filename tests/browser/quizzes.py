"""How the tests of the quiz open it, read it and answer it."""

from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.conftest import Open

KINDS = ("roots", "muscles", "nerve", "chain", "claim", "place")
NOW = "dash_clientside.quiz.desk?.question ?? null"
ORDER = "(() => JSON.parse(sessionStorage.getItem('quiz-round')).ids)()"


def ask(visit: Open, query: str, **context: object) -> Page:
    """Open a round and wait for its first question, and for the cut if it has one."""
    page = visit(f"?{query}", **context)
    page.wait_for_selector("#quiz-choices li")
    ready(page)
    return page


def ready(page: Page) -> None:
    """The section is there where the question needs it."""
    level = page.evaluate("dash_clientside.page.state.settings.level")
    if level:
        page.wait_for_selector(f'[data-slot="section"][data-view="section-{level}"] > svg')


def question(page: Page) -> dict[str, Any]:
    """The question that is open, with what is right: the tests know, the page does not tell."""
    found: dict[str, Any] = page.evaluate(NOW)
    return found


def number(asked: dict[str, Any], thing: str) -> int:
    """The number of a choice."""
    return [choice["id"] for choice in asked["choices"]].index(thing) + 1


def right_by_keys(page: Page) -> None:
    """Answer rightly with numbers and Enter."""
    asked = question(page)
    for thing in asked["right"]:
        page.keyboard.press(str(number(asked, thing)))
    if asked.get("way", "one") != "one":
        page.keyboard.press("Enter")
    expect(page.locator(".outcome")).to_be_visible()


def wrong_by_keys(page: Page) -> None:
    """Answer with one choice that is wrong."""
    asked = question(page)
    if asked.get("way") == "order":
        things = asked["right"][::-1]
    else:
        settled = {*asked["right"], *asked.get("neutral", [])}
        things = [choice["id"] for choice in asked["choices"] if choice["id"] not in settled][:1]
    for thing in things:
        page.keyboard.press(str(number(asked, thing)))
    if asked.get("way", "one") != "one":
        page.keyboard.press("Enter")
    expect(page.locator(".outcome")).to_be_visible()


def outcome(page: Page) -> str:
    """What was said of the answer."""
    return page.inner_text(".outcome")


def order(page: Page) -> list[str]:
    """The ids of the round."""
    found: list[str] = page.evaluate(ORDER)
    return found
