"""From asking for a page to the first plate, and to the first click that is answered; what it took on the wire."""

from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page

WATCH = """(() => {
    const clicks = %s;
    window.bench = {};
    const look = () => {
        const plate = document.querySelector(%r);
        if (plate && !bench.plate) {
            bench.plate = -1;
            requestAnimationFrame(() => { bench.plate = performance.now(); });
            const watch = new MutationObserver(() => {
                if (!bench.clicked) return;
                bench.answered ??= performance.now();
                watch.disconnect();
            });
            const frames = document.querySelectorAll(".plate");
            for (const frame of frames) watch.observe(frame, {subtree: true, attributes: true, attributeFilter: [%r]});
        }
        if (plate && clicks && !bench.answered) {
            const button = document.querySelector('[data-id="root:L5"]');
            if (button) { button.click(); bench.clicked = true; }
        }
        if (!bench.plate || (clicks && !bench.answered)) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
})()"""
SIZE = {"width": 1440, "height": 900}
VISITS = 20


def fresh(browser: Browser) -> tuple[BrowserContext, Page]:
    """A page that has nothing in its cache."""
    context = browser.new_context(bypass_csp=True, service_workers="block", viewport=SIZE)  # type: ignore[arg-type]
    return context, context.new_page()


def load(browser: Browser, address: str, shape: str, light: str, clicking: bool) -> float:
    """ms until the first plate is drawn, or, clicking at every frame, until a plate answers for the first time.

    `shape` is any shape of a plate; `light` the attribute that says of a shape that it is lit.
    """
    context, page = fresh(browser)
    page.add_init_script(WATCH % ("true" if clicking else "false", shape, light))
    page.goto(address)
    page.wait_for_function("bench.answered" if clicking else "bench.plate > 0")
    time = float(page.evaluate("bench.answered" if clicking else "bench.plate"))
    context.close()
    return time


def wire(browser: Browser, address: str, until: str) -> dict[str, Any]:
    """Bytes (kB, headers included) and requests of a first visit: until the plates are in, and once all is quiet."""
    context, page = fresh(browser)
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    sizes: list[float] = []
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"] / 1000))
    page.goto(address)
    page.wait_for_function(until)
    first = list(sizes)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(2000)
    page.wait_for_load_state("networkidle")
    nodes = page.evaluate("document.querySelectorAll('*').length")
    context.close()
    return {
        "first": round(sum(first), 1),
        "asked": len(first),
        "all": round(sum(sizes), 1),
        "requests": len(sizes),
        "nodes": nodes,
    }


def weighed(browser: Browser, address: str, until: str) -> dict[str, Any]:
    """The same, once a visit weighs what the one before did: the server compresses better what was asked for before."""
    last = wire(browser, address, until)
    for _ in range(VISITS):
        found = wire(browser, address, until)
        if found["all"] >= last["all"]:
            return found
        last = found
    return last
