"""Reads a crawl of mixed records and says how fast, with how much memory, and what was refused for which reason.

    python -m benchmarks.crawl [--records 20000] [--processes 2] [--json FILE]

The crawl is written first, from a seed: stories in several publishers' manner, pages in other languages, front pages,
live shells, errors, images, duplicates and records broken in the middle.  One WARC.gz a process, as crawls come.  On a
machine that does other work too, `pages_a_cpu_second` (of one core) says more than the seconds on the wall.
"""

from __future__ import annotations

import argparse
import gzip
import json
import multiprocessing
import random
import resource
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

PAGES_A_SECOND, MEMORY_GROWTH = 300.0, 1.20
SUBJECTS = [
    "rebels", "the army", "police", "the foreign minister", "a court", "the president", "protesters", "the spokesman",
]  # fmt: skip
VERBS = [
    "released", "accused", "met", "condemned", "attacked", "praised", "questioned", "warned", "supported",
    "arrested",
]  # fmt: skip
OBJECTS = [
    "the government", "soldiers", "two journalists", "a neighbouring country", "the opposition", "villagers",
    "the mediators",
]  # fmt: skip
PLACES = [
    "in the north", "near the border", "in the capital", "at the airport", "outside the town",
    "in the eastern province",
]  # fmt: skip
TAILS = [
    "officials said on Monday", "a spokesman told reporters", "according to the ministry",
    "which has held talks for weeks", "two days after the truce was signed", "as the talks went on",
]  # fmt: skip
FRENCH = [
    "Le ministre a déclaré que les troupes seraient retirées de la région avant la fin du mois",
    "Selon la police, plusieurs personnes ont été arrêtées près de la frontière",
    "Les négociations entre le gouvernement et les rebelles se poursuivent dans la capitale",
]  # fmt: skip


def sentence(rng: random.Random) -> str:
    """One made-up sentence of news."""
    parts = [rng.choice(SUBJECTS).capitalize(), rng.choice(VERBS), rng.choice(OBJECTS), rng.choice(PLACES)]
    return " ".join(parts) + f" with {rng.randint(2, 90)} others, {rng.choice(TAILS)}."


def page(rng: random.Random, number: int, paragraphs: list[str], date: str) -> str:
    """A page of some 30 KB round the paragraphs, in one of four publishers' manners."""
    title = (
        f"{rng.choice(SUBJECTS).capitalize()} {rng.choice(VERBS)} {rng.choice(OBJECTS)} {rng.choice(PLACES)} {number}"
    )
    heads = (
        f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{title}",'
        f'"datePublished":"{date}T08:00:00Z"}}</script>',
        f'<meta property="article:published_time" content="{date}T08:00:00Z">'
        f'<meta property="og:title" content="{title}">',
        f'<meta name="parsely-pub-date" content="{date}T08:00:00Z">',
        f'<meta property="og:type" content="article"><meta itemprop="datePublished" content="{date}">',
    )
    nav = "".join(f'<li class="menu-item"><a href="/section/{n}">Section {n}</a></li>' for n in range(50))
    script = (
        "<script>"
        + "window.dataLayer=window.dataLayer||[];function g(){dataLayer.push(arguments);}" * 120
        + "</script>"
    )
    related = "".join(f'<li><a href="/news/{n}">Another story about something else {n}</a></li>' for n in range(20))
    body = "".join(f"<p>{p}</p>" for p in paragraphs)
    return (
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{title} | Desert Post</title>"
        f"{heads[number % 4]}{script}<style>{'.a{color:red}' * 200}</style></head><body>"
        f"<nav><ul>{nav}</ul></nav><main><article><h1>{title}</h1>"
        f"<div class=body>{body}</div></article></main><aside><ul>{related}</ul></aside>"
        f"<footer><ul>{nav}</ul></footer></body></html>"
    )


def story(rng: random.Random, number: int) -> str:
    """A story of 8 to 16 paragraphs."""
    paragraphs = [" ".join(sentence(rng) for _ in range(rng.randint(1, 4))) for _ in range(rng.randint(8, 16))]
    return page(rng, number, paragraphs, f"2025-04-{1 + number % 28:02d}")


def front_page(rng: random.Random, number: int) -> str:
    """Nothing but headlines in links."""
    links = "".join(f"<div><h3><a href='/n/{number}-{n}'>{sentence(rng)[:60]}</a></h3></div>" for n in range(120))
    return f"<html><head><title>Front page {number}</title></head><body>{links}</body></html>"


def french(rng: random.Random, number: int) -> str:
    """A story in another language."""
    paragraphs = [f"{rng.choice(FRENCH)} ({number}-{n}). {rng.choice(FRENCH)}." for n in range(9)]
    return page(rng, number, paragraphs, "2025-04-01")


def live_shell(rng: random.Random, number: int) -> str:
    """A live page whose entries a script would fetch."""
    head = f"<title>Live: {sentence(rng)[:40]} {number}</title>"
    return f"<html><head>{head}</head><body><h1>Live: updates {number}</h1><div id=app></div></body></html>"


def short(rng: random.Random, number: int) -> str:
    """A page with one sentence."""
    return (
        f"<html><head><title>Video {number}</title></head><body><article><p>{sentence(rng)}</p></article></body></html>"
    )


def response(number: int, body: bytes, status: str = "200 OK", kind: str = "text/html; charset=utf-8") -> bytes:
    """One response as a WARC record."""
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012d}>\r\n"
        f"WARC-Target-URI: https://example.org/news/{number}\r\nWARC-Date: 2025-05-04T10:00:00Z\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


MIX: tuple[tuple[int, str, Callable[[random.Random, int], str] | None], ...] = (
    (70, "story", story), (6, "language", french), (4, "links", front_page), (3, "live-blog", live_shell),
    (4, "short", short), (5, "not found", None), (4, "image", None), (2, "duplicate", None), (2, "broken", None),
)  # fmt: skip


def write_crawl(file: Path, count: int, seed: int) -> Counter[str]:
    """Writes `count` records and says how many there are of which kind."""
    rng, kinds = random.Random(seed), Counter[str]()
    last: bytes | None = None
    with file.open("wb") as out:
        for number in range(seed * 10_000_000, seed * 10_000_000 + count):
            _, kind, make = rng.choices(MIX, weights=[m[0] for m in MIX])[0]
            if kind == "duplicate" and last is None:
                kind, make = "story", story
            record = _record(rng, number, kind, make, last)
            if kind == "story":
                last = record
            packed = gzip.compress(record, 1)
            if kind == "broken":
                packed = packed[:80] + bytes(40) + packed[120:]
            out.write(packed)
            kinds[kind] += 1
    return kinds


def _record(
    rng: random.Random, number: int, kind: str, make: Callable[[random.Random, int], str] | None, last: bytes | None
) -> bytes:
    if kind == "not found":
        return response(number, b"<h1>404</h1>", status="404 Not Found")
    if kind == "image":
        return response(number, rng.randbytes(3000), kind="image/jpeg")
    if kind == "duplicate" and last is not None:
        return last
    return response(number, (make or story)(rng, number).encode())


def read_crawl(file: str) -> dict[str, Any]:
    """Reads one file in this process: stories, refusals by reason, dates found, seconds, peak memory in MB."""
    from dateline.reading import Refusal, read_inputs

    counts, dated = Counter[str](), 0
    start, worked = time.perf_counter(), time.process_time()
    for item in read_inputs([file]):
        if isinstance(item, Refusal):
            counts[item.reason] += 1
        else:
            counts["story"] += 1
            dated += item.published is not None
    seconds, cpu = time.perf_counter() - start, time.process_time() - worked
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"counts": counts, "dated": dated, "seconds": seconds, "cpu_seconds": cpu, "peak_mb": peak}


def run(folder: Path, records: int, processes: int) -> dict[str, Any]:
    """Writes and reads a crawl of so many records, one file a process."""
    made: Counter[str] = Counter()
    files = []
    for number in range(processes):
        file = folder / f"crawl-{records}-{number}.warc.gz"
        made += write_crawl(file, records // processes, number + 1)
        files.append(str(file))
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        pool.map(len, files)  # the processes are up before the clock starts
        start = time.perf_counter()
        parts = pool.map(read_crawl, files, chunksize=1)
        seconds = time.perf_counter() - start
    read: Counter[str] = Counter()
    for part in parts:
        read += part["counts"]
    pages = sum(made[k] for k in ("story", "language", "links", "live-blog", "short", "duplicate"))
    return {
        "records": records, "seconds": round(seconds, 1), "records_a_second": round(sum(made.values()) / seconds),
        "pages_a_second": round(pages / seconds),
        "cpu_seconds": round(sum(p["cpu_seconds"] for p in parts), 1),
        "pages_a_cpu_second": round(pages / sum(p["cpu_seconds"] for p in parts)),
        "stories_a_second": round(read["story"] / seconds), "peak_mb": round(max(p["peak_mb"] for p in parts)),
        "made": dict(made), "read": dict(read), "dated": sum(p["dated"] for p in parts),
    }  # fmt: skip


def main() -> None:
    """Runs a tenth of the records and then all of them, and judges speed, memory and counts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=20_000)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        small = run(Path(folder), options.records // 10, options.processes)
        large = run(Path(folder), options.records, options.processes)
    verdict = {
        "speed": large["pages_a_second"] >= PAGES_A_SECOND,
        "memory": large["peak_mb"] <= MEMORY_GROWTH * small["peak_mb"],
        "stories": large["read"].get("story") == large["made"]["story"],
    }
    report = {"small": small, "large": large, "verdict": verdict}
    print(json.dumps(report, indent=1))
    if options.json:
        options.json.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
