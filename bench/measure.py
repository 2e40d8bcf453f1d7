"""What a browser sees: bytes and requests of the first view, and the time from click to paint."""

import re
from statistics import median, quantiles
from typing import Any

from playwright.sync_api import Browser, Page

MARKS = "['staged', 'settled'].map((name) => performance.getEntriesByName(name)[0].startTime)"
CLICKED = """async (selector) => {
    performance.clearMarks();
    document.querySelector(selector).dispatchEvent(new MouseEvent("click", {bubbles: true}));
    const [gesture] = performance.getEntriesByName("gesture");
    const [painted] = performance.getEntriesByName("painted");
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return [painted.startTime - gesture.startTime, performance.now() - gesture.startTime];
}"""


def opened(browser: Browser, address: str) -> Page:
    """A fresh page with all first plates in, lit and full."""
    page = browser.new_context(
        bypass_csp=True, service_workers="block", viewport={"width": 1440, "height": 900}
    ).new_page()
    page.goto(address)
    page.wait_for_function("performance.getEntriesByName('settled').length")
    return page


def first_view(browser: Browser, address: str) -> dict[str, Any]:
    """What the first view takes until both plates stand light, and all there is once they are full.

    Requests; bytes on the wire (kB, headers included) by file, `first` and in all; `ready` and `full` in ms.
    """
    page = browser.new_context(
        bypass_csp=True, service_workers="block", viewport={"width": 1440, "height": 900}
    ).new_page()
    wire = page.context.new_cdp_session(page)
    wire.send("Network.enable")
    sizes: dict[str, float] = {}
    kinds: dict[str, str] = {}
    wire.on("Network.responseReceived", lambda event: kinds.update({event["requestId"]: event["response"]["url"]}))
    wire.on("Network.loadingFinished", lambda event: sizes.update({event["requestId"]: event["encodedDataLength"]}))
    page.goto(address)
    page.wait_for_function("performance.getEntriesByName('staged').length")
    page.wait_for_function("performance.getEntriesByName('settled').length")
    page.wait_for_load_state("networkidle")
    ready, full = page.evaluate(MARKS)
    page.context.close()
    files = sorted(((size / 1000, kinds[key].split("/assets/")[-1][-60:]) for key, size in sizes.items()), reverse=True)
    late = re.compile(r".*drawings/(?!light/)|.*/facts/")  # full plates and tables come in idle time
    first = [size for size, name in files if not late.match(name)]
    figures = {"requests": len(first), "first": sum(first), "kB": sum(size for size, _ in files)}
    return {**figures, "ready": ready, "full": full, "files": files}


def clicks(page: Page, selectors: list[str], times: int = 50) -> tuple[list[float], list[float], int]:
    """Click in turn: click to painted (the marks), click to second frame, both ms; and requests caused."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    pairs = [page.evaluate(CLICKED, selectors[number % len(selectors)]) for number in range(times)]
    page.wait_for_load_state("networkidle")
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs], len(asked)


def spread(times: list[float]) -> str:
    """Median and 95th percentile."""
    return f"median {median(times):6.1f} ms, p95 {quantiles(times, n=20)[-1]:6.1f} ms"
