"""make bench-doc: docs/bench.md from what make peers, make growth and make load left."""

from typing import Any

from bench import growth
from bench.aims import aims
from bench.load import ARRIVE, SLOW, line
from bench.peers.table import table
from bench.results import HOME, kept

HEAD = (HOME / "bench/head.md").read_text()
HOW = (HOME / "bench/how.md").read_text()


def stamp(left: dict[str, Any]) -> str:
    """When, and on what."""
    of = left["machine"]
    cores = f"{of['cores']} cores, {of['memory']} GiB, {of['system']}"
    return f"\n{of['date']}; {cores}; Chromium {of['chromium']}, Python {of['python']}; load at the end {of['load']}.\n"


def load(found: dict[str, Any]) -> str:
    """The crowd, and the crowds that grow."""
    soak = found["soak"]
    lines = [
        f"{soak['readers']} readers at once for {soak['minutes']:g} minutes on two workers:"
        f" {soak['requests']} requests, {soak['errors']} errors;"
        f" memory of the workers {soak['before']} → {soak['after']} MB.\n",
        f"Before that they came, within {ARRIVE} seconds, each with a worker that keeps the whole page:"
        f" {line(soak['coming'])}.\n",
        "| asked for | requests | median, ms | p95, ms | p99, ms |\n| --- | ---: | ---: | ---: | ---: |",
        *(f"| {kind} | {' | '.join(map(str, row))} |" for kind, row in soak["kinds"].items()),
    ]
    return "\n".join([*lines, *knee(found["knee"])])


def knee(steps: list[dict[str, Any]]) -> list[str]:
    """Crowds that grow, and where the page is late or fails: at the last, or beyond it."""
    if not steps:
        return ["\nThe knee was not looked for in this run."]
    last = steps[-1]
    late = last["errors"] or last["kinds"]["whole page"][2] > 1000 * SLOW
    where = f"{'at' if late else 'beyond'} {last['readers']} readers"
    return [
        f"\nThe knee (one whole page in twenty takes more than {SLOW:g} s, or one fails) lies {where}:\n",
        "| readers | requests a second | errors | whole page, median ms | p95 ms |",
        "| ---: | ---: | ---: | ---: | ---: |",
        *(
            f"| {step['readers']} | {step['rate']} | {step['errors']} | {step['kinds']['whole page'][1]}"
            f" | {step['kinds']['whole page'][2]} |"
            for step in steps
        ),
    ]


def main() -> None:
    """Write the file; what was not measured is left out."""
    peers, sizes, crowd = kept("peers"), kept("growth"), kept("load")
    parts = [HEAD]
    rows = aims(peers.get("found", {}), sizes.get("found", {}), crowd.get("found", {}))
    parts.append("\n## Aims\n\n| aim | measured | met |\n| --- | --- | --- |\n" + "\n".join(rows) + "\n")
    if peers:
        parts += ["\n## Beside others\n", stamp(peers), "\n", table(peers["found"]), "\n", HOW]
    if sizes:
        parts += ["\n## With more anatomy\n", stamp(sizes), "\n", growth.table(sizes["found"]), "\n"]
    if crowd:
        parts += ["\n## Many readers\n", stamp(crowd), "\n", load(crowd["found"]), "\n"]
    reasons = HOME / "bench/reasons.md"
    parts += ["\n", reasons.read_text()] if reasons.exists() else []
    (HOME / "docs/bench.md").write_text("".join(parts))


if __name__ == "__main__":
    main()
