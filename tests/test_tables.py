"""Tables on demand: each is made once, and one that takes long keeps nobody from another."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from flask import Flask

from tables import offer


class Site:
    """Two tables: the slow one is made only once somebody lets it."""

    def __init__(self) -> None:
        self.begun, self.go = threading.Event(), threading.Event()
        self.made: list[str] = []
        self.server = Flask(__name__)
        makers: dict[str, Callable[[], object]] = {"slow": self.slow, "quick": lambda: ["at once"]}
        self.address = offer(self.server, makers, str)
        self.pool = ThreadPoolExecutor()

    def slow(self) -> list[str]:
        self.made.append("slow")
        self.begun.set()
        self.go.wait()
        return ["at last"]

    def get(self, name: str) -> object:
        return self.server.test_client().get(self.address[name]).json


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()
    yield site
    site.go.set()
    site.pool.shutdown()


def test_a_quick_table_does_not_wait_for_a_slow_one(site: Site) -> None:
    slow = site.pool.submit(site.get, "slow")
    site.begun.wait()
    assert site.pool.submit(site.get, "quick").result(timeout=30) == ["at once"]
    assert not slow.done()
    site.go.set()
    assert slow.result() == ["at last"]


def test_a_table_is_made_once_for_all_who_ask_at_once(site: Site) -> None:
    asked = [site.pool.submit(site.get, "slow") for _ in range(4)]
    site.begun.wait()
    site.go.set()
    assert [one.result() for one in asked] == [["at last"]] * 4
    assert site.made == ["slow"]
