"""Any address, in a real browser: read without a fault, written back canonical and stable, and lit as it says."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from anatomy import Atlas
from anatomy.shift import STEPS, shifted
from tests.browser.conftest import SETTLED
from tests.fuzz.addresses import ATLAS, GARBAGE, Pair, means, pairs, written
from tests.fuzz.conftest import often

READ = """(text) => {
    const {address, page: {book}, words} = dash_clientside;
    const full = (state) => {
        const slots = Object.entries(book.address.plates);
        state.plates = Object.fromEntries(slots.map(([slot, [first]]) => [slot, state.plates[slot] ?? first]));
        state.picked.sort();
        return state;
    };
    const url = new URL(`?${text}`, location.href);
    url.hash = text;
    return [text, url.search.slice(1), url.hash.slice(1)].map((form) => {
        const {state, ignored} = address.read(form, book.address);
        const written = address.write(full(state), book.address);
        const again = address.read(written.slice(1), book.address);
        const stable = address.write(full(again.state), book.address) === written && !again.ignored.length;
        const same = JSON.stringify(again.state) === JSON.stringify(state);
        const clean = !Object.keys(Object.prototype).length;
        return {state, ignored: ignored.length, note: words.note(ignored, book), written, stable, same, clean};
    });
}"""
SHOW = """async (text) => {
    const {address, lesson, page, variation} = dash_clientside;
    const frame = () => new Promise((go) => requestAnimationFrame(go));
    const arrive = async (query) => {
        const file = location.protocol === "file:";
        history.replaceState(null, "", location.pathname + (file ? query.replace("?", "#") : query));
        await page.arrive();
        while (variation.now !== page.state.settings.plexus) await frame();
        return structuredClone(page.state);
    };
    const state = await arrive(`?${text}`);
    const note = document.getElementById("note").textContent;
    const parts = [...document.querySelectorAll("[data-id]")].map(({dataset}) => [dataset.id, dataset.lit ?? ""]);
    const written = address.write(lesson.brief(page.state), page.book.address);
    const again = await arrive(written);
    return {state, note, parts, written, again, left: document.getElementById("note").textContent};
}"""
PLAIN = re.compile(r"(\?[\w.:+=&-]+)?", re.ASCII)  # nothing that could be markup
MAPS = {"": ATLAS, **{plexus: shifted(ATLAS, plexus) for plexus in STEPS}}


@pytest.fixture(scope="module")
def opened(browser: Browser, site: str) -> Iterator[tuple[Page, list[str]]]:
    """One page for all, and what it complained of."""
    page = browser.new_context(viewport={"width": 1440, "height": 900}, bypass_csp=True).new_page()
    page.set_default_timeout(120_000)
    wrongs: list[str] = []
    page.on("console", lambda message: wrongs.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: wrongs.append(str(error)))
    page.goto(site)
    page.wait_for_function(SETTLED)
    yield page, wrongs
    page.context.close()


@pytest.fixture
def still(opened: tuple[Page, list[str]]) -> Iterator[Page]:
    """Nothing was complained of."""
    page, wrongs = opened
    yield page
    assert not wrongs


def sound(found: dict[str, Any]) -> None:
    """Whatever was read is in the vocabulary, is written the same each time, and the rest is politely said."""
    state = found["state"]
    assert found["stable"]
    assert found["same"]
    assert found["clean"]
    assert PLAIN.fullmatch(found["written"])
    assert bool(found["note"]) == bool(found["ignored"])
    assert len(found["note"]) < 300
    told = [tuple(thing.split(":", 1)) for thing in state["picked"]]
    told += [*state["settings"].items(), *(("plate", view) for view in state["plates"].values())]
    told += [(name, value) for name, values in state["lists"].items() for value in values]
    assert means(told)[1] == 0


@given(data=st.data(), made=pairs())
@often(10_000, 100)
def test_an_address_means_what_it_says_and_nothing_else(still: Page, data: st.DataObject, made: list[Pair]) -> None:
    state, left = means(made)
    state["picked"].sort()
    for found in still.evaluate(READ, data.draw(written(made))):
        sound(found)
        assert (found["state"], found["ignored"]) == (state, left)


@given(
    made=st.permutations(["match=all", "plate=posterior", "root=L5", "plate=spine-posterior", "side=left", "root=S1"])
)
@often(100, 10)
def test_the_order_in_an_address_does_not_matter(still: Page, made: list[str]) -> None:
    assert (
        still.evaluate(READ, "&".join(made))[0]["written"] == still.evaluate(READ, "&".join(sorted(made)))[0]["written"]
    )


@given(text=st.one_of(st.lists(st.sampled_from(GARBAGE), max_size=30).map("".join), st.text(max_size=60)))
@often(3_000, 50)
def test_what_is_no_address_at_all_does_no_harm(still: Page, text: str) -> None:
    for found in still.evaluate(READ, text):
        sound(found)


@given(data=st.data(), made=pairs())
@often(400, 8)
def test_what_is_lit_is_what_the_address_says(still: Page, data: st.DataObject, made: list[Pair]) -> None:
    meant, left = means(made)
    shown = still.evaluate(SHOW, data.draw(written(made)))
    state = shown["state"]
    if not meant["settings"]["lesson"] and not meant["settings"]["quiz"]:
        assert sorted(state["picked"]) == sorted(meant["picked"])
        assert not left or shown["note"]
    lit = light(MAPS[state["settings"]["plexus"]], state["picked"], state["settings"]["match"])
    assert {(thing, share) for thing, share in shown["parts"] if lit.get(thing, "") != share} == set()
    assert shown["again"] == state
    assert shown["left"] == ""
    assert PLAIN.fullmatch(shown["written"])


def light(atlas: Atlas, picked: Sequence[str], match: str) -> dict[str, str]:
    """What is lit: all that any of the picked reaches, or what every one does; the strongest share of each."""
    reaches = [atlas.reach(thing) for thing in picked]
    things = set().union(*reaches) if match == "any" else set.intersection(*map(set, reaches)) if reaches else set()
    order = ["major", "minor", "disputed", "on"]
    lit = {thing: min((one[thing] for one in reaches if thing in one), key=order.index) for thing in things}
    return lit | dict.fromkeys(picked, "on")
