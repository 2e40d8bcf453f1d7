"""A stock Firefox, driven by WebDriver BiDi: JSON over a socket that Firefox itself opens."""

import base64
import contextlib
import itertools
import json
import subprocess
import time
from pathlib import Path
from typing import Any

from websockets.sync.client import connect

QUIET = {  # it asks nobody by itself
    "app.update.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "browser.shell.checkDefaultBrowser": False,
}
UNTIL = """new Promise((done, failed) => {
    const end = Date.now() + 60000;
    const look = () => {
        let found;
        try { found = CONDITION; } catch { found = false; }
        if (found) done(true);
        else if (Date.now() > end) failed(new Error("It never came true."));
        else setTimeout(look, 50);
    };
    look();
})"""
SPOT = """(() => {
    const all = [...document.querySelectorAll(SELECTOR)];
    const one = all.find((node) => node.checkVisibility()) ?? all[0];
    one.scrollIntoView({block: "center", behavior: "instant"});
    const {x, y, width, height} = one.getBoundingClientRect();
    return [Math.round(x + width / 2), Math.round(y + height / 2)];
})()"""
KEYS = {"Escape": "\ue00c", "Enter": "\ue007", "ArrowRight": "\ue014", "Tab": "\ue004", "PageDown": "\ue00f"}


class Fox:
    """One Firefox with one window; keeps every error of the console and every request."""

    def __init__(self, path: str, profile: Path) -> None:
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in QUIET.items()]
        (profile / "user.js").write_text("\n".join(lines))
        command = [path, "--headless", "--no-remote", "--profile", str(profile), "--remote-debugging-port", "0"]
        self.process = subprocess.Popen(command, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        self.stack = contextlib.ExitStack()
        self.socket = self.stack.enter_context(connect(address(profile), max_size=None, proxy=None))
        self.count = itertools.count(1)
        self.errors: list[str] = []
        self.requests: list[str] = []
        self.call("session.new", capabilities={})
        self.call("session.subscribe", events=["log.entryAdded", "network.beforeRequestSent"])
        self.window = self.call("browsingContext.getTree")["contexts"][0]["context"]
        self.size(1440, 900)

    def call(self, method: str, **params: object) -> Any:
        """One command; what happens meanwhile is noted."""
        number = next(self.count)
        self.socket.send(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            said = json.loads(self.socket.recv(120))
            if said.get("id") == number:
                if said["type"] == "error":
                    raise RuntimeError(f"{method}: {said['message']}")
                return said["result"]
            self.note(said)

    def note(self, said: dict[str, Any]) -> None:
        """An event of the console or of the network."""
        if said.get("method") == "log.entryAdded" and said["params"]["level"] == "error":
            self.errors.append(said["params"]["text"])
        if said.get("method") == "network.beforeRequestSent":
            self.requests.append(said["params"]["request"]["url"])

    def open(self, address: str) -> None:
        """Go there, until it is loaded."""
        self.call("browsingContext.navigate", context=self.window, url=address, wait="complete")

    def back(self) -> None:
        """One step back in the history."""
        self.call("browsingContext.traverseHistory", context=self.window, delta=-1)

    def run(self, script: str) -> Any:
        """The value of a script in the page, where it is a plain one."""
        answer = self.call("script.evaluate", expression=script, target={"context": self.window}, awaitPromise=True)
        if answer["type"] == "exception":
            raise RuntimeError(answer["exceptionDetails"]["text"])
        return plain(answer["result"])

    def until(self, condition: str) -> None:
        """Wait for something to be true in the page."""
        self.run(UNTIL.replace("CONDITION", condition))

    def click(self, selector: str) -> None:
        """A click of the mouse in the middle of the first that is seen."""
        self.until(f"document.querySelector({json.dumps(selector)})")
        x, y = self.run(SPOT.replace("SELECTOR", json.dumps(selector)))
        act = [{"type": "pointerMove", "x": x, "y": y}, {"type": "pointerDown", "button": 0}]
        self.act({"type": "pointer", "id": "mouse", "actions": [*act, {"type": "pointerUp", "button": 0}]})

    def press(self, *keys: str) -> None:
        """Keys, one after another."""
        downs = [[{"type": kind, "value": KEYS.get(key, key)} for kind in ("keyDown", "keyUp")] for key in keys]
        self.act({"type": "key", "id": "keys", "actions": list(itertools.chain(*downs))})

    def act(self, source: dict[str, object]) -> None:
        """What a hand does."""
        self.call("input.performActions", context=self.window, actions=[source])

    def size(self, width: int, height: int) -> None:
        """How large the window is inside."""
        self.call("browsingContext.setViewport", context=self.window, viewport={"width": width, "height": height})

    def picture(self, file: Path) -> None:
        """What is seen."""
        file.write_bytes(base64.b64decode(self.call("browsingContext.captureScreenshot", context=self.window)["data"]))

    def end(self) -> None:
        """Close it."""
        self.stack.close()
        self.process.terminate()
        self.process.wait()


def address(profile: Path) -> str:
    """Where it listens, once it has said so in its profile; TimeoutError if it never does."""
    end = time.monotonic() + 120
    while time.monotonic() < end:
        with contextlib.suppress(FileNotFoundError, json.JSONDecodeError):
            told = json.loads((profile / "WebDriverBiDiServer.json").read_text())
            return f"ws://{told['ws_host']}:{told['ws_port']}/session"
        time.sleep(0.1)
    raise TimeoutError("Firefox does not listen.")


def plain(value: dict[str, Any]) -> Any:
    """A value as BiDi writes it, as Python has it."""
    if value["type"] == "array":
        return [plain(one) for one in value["value"]]
    if value["type"] == "object":
        return {key: plain(one) for key, one in value["value"]}
    return value.get("value")
