"""The page behind gunicorn, as it is served in earnest."""

import json
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from bench.serve import wait
from tests.conftest import HOME


@contextmanager
def listening(handler: Callable[..., BaseHTTPRequestHandler]) -> Iterator[int]:
    """A plain server on a free port, which is told."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server.server_port
    server.shutdown()
    thread.join()
    server.server_close()


class Running:
    """gunicorn with the settings of the repository, on a free port."""

    def __init__(self, log: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.log = log
        self.address = f"http://127.0.0.1:{self.port}"
        settings = {"BIND": f"127.0.0.1:{self.port}", "WEB_CONCURRENCY": "2", "PREFIX": "/roots", "PATH": "/usr/bin"}
        with log.open("w") as out:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "gunicorn", "app:server"], cwd=HOME, env=settings, stdout=out, stderr=out
            )
        wait(f"{self.address}/health", 60)

    def lines(self) -> list[dict[str, object]]:
        """The requests of the log."""
        return [json.loads(line) for line in self.log.read_text().splitlines() if line.startswith("{")]

    def told(self, word: str) -> dict[str, object]:
        """The first request whose path holds a word, once the log has it; TimeoutError if it never comes."""
        end = time.monotonic() + 10
        while time.monotonic() < end:
            if found := [line for line in self.lines() if word in str(line["path"])]:
                return found[0]
            time.sleep(0.05)
        raise TimeoutError(word)

    def stop(self) -> int:
        """Ask it to end; what it says then."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(30)
