"""make bench-doc: docs/bench.md from what make peers, make growth and make load left."""

from typing import Any

from bench import growth
from bench.aims import aims
from bench.load import ARRIVE, line
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
        "\nThe knee:\n\n| readers | requests a second | errors | whole page, median ms | p95 ms |",
        "| ---: | ---: | ---: | ---: | ---: |",
        *(
            f"| {step['readers']} | {step['rate']} | {step['errors']} | {step['kinds']['whole page'][1]}"
            f" | {step['kinds']['whole page'][2]} |"
            for step in found["knee"]
        ),
    ]
    return "\n".join(lines if found["knee"] else [*lines[:-2], "\nThe knee was not looked for in this run."])


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
