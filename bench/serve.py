"""A page as it is served in earnest: gunicorn, threads, compression on."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HOME = Path(__file__).parents[1]


@contextmanager
def served(target: str = "app:server", workers: int = 1, **environment: str) -> Iterator[str]:
    """Run gunicorn on a free port; yields the address."""
    with running(target, workers, **environment) as (address, _):
        yield address


@contextmanager
def running(target: str = "app:server", workers: int = 1, **environment: str) -> Iterator[tuple[str, int]]:
    """The same; yields the address and the process that has the workers under it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    wish = ["-b", f"127.0.0.1:{port}", "--threads", "8", "--workers", str(workers), "--log-level", "warning"]
    command = [sys.executable, "-m", "gunicorn", target, *wish]
    process = subprocess.Popen(command, cwd=HOME, env={**os.environ, **environment})
    try:
        wait(f"http://127.0.0.1:{port}/health")
        yield f"http://127.0.0.1:{port}/", process.pid
    finally:
        process.terminate()
        process.wait(20)


def wait(address: str, seconds: float = 30) -> None:
    """Until the address answers; raises TimeoutError."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(address):
                return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError(address)
