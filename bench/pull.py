"""From a slider moved to the answer painted: sentence, table, drawings, plates."""

from statistics import median

from playwright.sync_api import Page

MOVED = """async ([key, value]) => {
    performance.clearMarks();
    const range = document.querySelector(`[data-slide="${key}"] input`);
    range.value = value;
    range.dispatchEvent(new Event("input", {bubbles: true}));
    while (!performance.getEntriesByName("pulled").length) await new Promise((done) => setTimeout(done, 1));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const [gesture] = performance.getEntriesByName("gesture");
    const [pulled] = performance.getEntriesByName("pulled");
    return [pulled.startTime - gesture.startTime, performance.now() - gesture.startTime];
}"""
KEYS = ("lost.L5", "lost.S1", "compensation", "lost.L4", "lean")


def moves(page: Page, times: int = 50) -> tuple[list[float], list[float]]:
    """Move one slider after the other, each time to a new state: to painted and to the second frame, both ms."""
    page.click('[data-set="panel=tension"]')
    page.wait_for_selector("#tension-pull .main-svg", state="attached")
    page.wait_for_function("performance.getEntriesByName('pulled').length")
    page.evaluate("dash_clientside.sliders.held = true")  # as under a hand that drags
    pairs = []
    for number in range(times):
        key = KEYS[number % len(KEYS)]
        value = 1 + number // 5 if key == "lean" else 10 * (1 + number // 5)
        pairs.append(page.evaluate(MOVED, [key, value]))
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def piled(page: Page) -> int:
    """How many requests 50 moves in a row make when nobody waits: never more than one at a time."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if "/tension?" in request.url else None)
    page.evaluate(
        """async () => {
            const range = document.querySelector('[data-slide="lost.L2"] input');
            for (let move = 0; move < 50; move += 1) {
                range.value = 5 * (1 + move % 20);
                range.dispatchEvent(new Event("input", {bubbles: true}));
                await new Promise((done) => setTimeout(done, 4));
            }
            const {tension} = dash_clientside;
            while (tension.busy) await new Promise((done) => setTimeout(done, 5));
        }"""
    )
    return len(asked)


def line(times: list[float]) -> str:
    """Median and the slowest."""
    return f"median {median(times):6.1f} ms, slowest {max(times):6.1f} ms"
