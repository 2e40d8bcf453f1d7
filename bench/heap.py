"""Whether a page grows: memory of its scripts before and after many clicks."""

from playwright.sync_api import Page

MANY = """async ([selectors, times]) => {
    for (let number = 0; number < times; number += 1) {
        document.querySelector(selectors[number % selectors.length]).click();
        await new Promise((done) => setTimeout(done, 0));
        if (number % 10 === 0) await new Promise((done) => requestAnimationFrame(done));
    }
}"""


def grown(page: Page, selectors: list[str], times: int = 500) -> list[float]:
    """MB in use before and after the clicks, each time after a collection of garbage; the first hundred warm up."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")

    def used() -> float:
        page.wait_for_load_state("networkidle")
        page.wait_for_timeout(500)
        for _ in range(2):
            session.send("HeapProfiler.collectGarbage")
        metrics = {one["name"]: one["value"] for one in session.send("Performance.getMetrics")["metrics"]}
        return round(float(metrics["JSHeapUsedSize"]) / 1e6, 2)

    page.evaluate(MANY, [selectors, 100])
    before = used()
    page.evaluate(MANY, [selectors, times])
    return [before, used()]
