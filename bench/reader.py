"""One reader: opens the page, looks around and thinks in between; meanwhile its worker keeps the rest."""

import asyncio
import random
import re
import time
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urljoin

import aiohttp

WISH = {"Accept-Encoding": "br, gzip"}
THINK = (2.0, 6.0)  # seconds between two looks
AGAIN = 0.1  # how often the next look is at the whole page anew, as another reader would
LINES = 6  # connections a browser opens to one host
KINDS = (
    ("tension", "/tension?"),
    ("facts", "/facts/"),
    ("drawing", "/drawings/"),
    ("asset", "/assets/"),
    ("asset", "/_dash-component-suites/"),
)


@dataclass
class Log:
    """What was asked: seconds by kind, and what went wrong."""

    times: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    errors: list[str] = field(default_factory=list)
    bytes: int = 0


@dataclass
class Logs:
    """Where things are noted just now: those who come and those who stay are told apart."""

    now: Log


@dataclass(frozen=True)
class Site:
    """Where the page is, what it asks for at first, and what a reader may ask for later."""

    home: str
    first: list[str]
    later: list[str]
    roots: list[str]
    kept: list[str]

    def look(self, dice: random.Random) -> str:
        """What one look asks for: a table, a section, or the pull with other sliders."""
        if dice.random() < 0.5:
            lost = f"{dice.choice(self.roots)}.{5 * dice.randint(1, 20)}"
            return f"tension?lost={lost}&compensation={10 * dice.randint(0, 10)}&lean={dice.randint(0, 15)}"
        return dice.choice(self.later)


def kind(address: str) -> str:
    """What sort of request it is."""
    return next((name for name, part in KINDS if part in address), "page")


async def get(session: aiohttp.ClientSession, address: str, logs: Logs) -> bytes:
    """One request, to its last byte; what goes wrong is noted, not raised."""
    start = time.perf_counter()
    try:
        async with session.get(address) as answer:
            body = await answer.read()
            if answer.status >= 400:
                logs.now.errors.append(f"{answer.status} {address}")
    except (aiohttp.ClientError, TimeoutError) as error:
        logs.now.errors.append(f"{type(error).__name__} {address}")
        return b""
    logs.now.times[kind(address)].append(time.perf_counter() - start)
    logs.now.bytes += len(body)
    return body


async def visit(session: aiohttp.ClientSession, site: Site, logs: Logs) -> None:
    """The page, what its text names, and what its scripts ask for."""
    start = time.perf_counter()
    plain = await get(session, site.home, logs)
    named = re.findall(r'(?:src|href)="([^"#:]*/assets/[^"#:]+)"', plain.decode(errors="replace"))
    await all_of(session, [urljoin(site.home, name) for name in [*named, *site.first]], logs)
    logs.now.times["whole page"].append(time.perf_counter() - start)


async def keep(session: aiohttp.ClientSession, site: Site, logs: Logs) -> None:
    """What the worker of a new reader fetches in idle time, one after the other."""
    for address in site.kept:
        await get(session, urljoin(site.home, address), logs)


async def all_of(session: aiohttp.ClientSession, addresses: Iterable[str], logs: Logs) -> None:
    """Side by side, as far as there are lines."""
    await asyncio.gather(*(get(session, address, logs) for address in dict.fromkeys(addresses)))


async def read(site: Site, logs: Logs, end: float, number: int, spread: float) -> None:
    """One reader until the end; they do not all come at once."""
    dice = random.Random(number)
    await asyncio.sleep(spread * dice.random())
    line = aiohttp.TCPConnector(limit=LINES)
    patience = aiohttp.ClientTimeout(total=60)
    async with aiohttp.ClientSession(connector=line, headers=WISH, auto_decompress=False, timeout=patience) as session:
        await visit(session, site, logs)
        worker = asyncio.create_task(keep(session, site, logs))
        while time.monotonic() < end:
            await asyncio.sleep(dice.uniform(*THINK))
            if dice.random() < AGAIN:
                await visit(session, site, logs)
            else:
                await get(session, urljoin(site.home, site.look(dice)), logs)
        worker.cancel()
