"""Where the fuzzer begins: one sound input of each format, all of the tests' own."""

from __future__ import annotations

import gzip
import io
import json

import pyarrow as pa
import pyarrow.parquet as pq

from tests.reading.support import BODY
from tests.reading.test_formats import (
    ATOM,
    CSV,
    HTML,
    JSONFEED,
    MAIL,
    MEMBERS,
    NEWSML,
    NINJS,
    NINJS2,
    NITF,
    RSS,
    _tar,
    _zip,
)
from tests.reading.test_warc import pages
from tests.watching.test_parts import ROBOTS

SCRAPED = (
    "date 2025-05-04 403\nRebels free soldiers\n(DW) BAMAKO, May 4 (Desert Wire) - The army said on Monday that rebels from "
    "Mali, who denied it, had killed 12 people in Gao on April 26. France condemned the attack and called for talks.\n"
)


def _parquet() -> bytes:
    out = io.BytesIO()
    pq.write_table(pa.table({"id": ["1"], "text": [BODY], "date": ["2025-05-04"]}), out)
    return out.getvalue()


SEEDS: dict[str, list[bytes]] = {
    "read-text": [BODY.encode(), SCRAPED.encode(), BODY.encode("utf-16")],
    "read-jsonl": [json.dumps({"id": 1, "text": BODY, "published": "4 May 2025", "authors": ["A"]}).encode()],
    "read-csv": [CSV.encode(), CSV.replace(",", "\t").encode()],
    "read-html": [HTML.encode()],
    "read-feed": [RSS.encode(), ATOM.encode()],
    "read-jsonfeed": [JSONFEED.encode()],
    "read-newsml-g2": [NEWSML.encode()],
    "read-nitf": [NITF.encode()],
    "read-ninjs": [NINJS.encode(), NINJS2.encode()],
    "read-mail": [MAIL.encode()],
    "read-warc": [b"".join(pages(2)), b"".join(map(gzip.compress, pages(2)))],
    "read-gzip": [gzip.compress(BODY.encode()), gzip.compress(_tar(MEMBERS))],
    "read-zip": [_zip(MEMBERS)],
    "read-tar": [_tar(MEMBERS)],
    "read-parquet": [_parquet()],
    "watch": [RSS.encode(), JSONFEED.encode(), ROBOTS.encode(), b"https://user:pass@example.org:8080/a?b=c#d"],
    "code": [SCRAPED.encode(), BODY.encode(), b".csv\n" + CSV.encode(), HTML.encode()],
}
SEEDS["read-any"] = [data for name, found in SEEDS.items() if name.startswith("read-") for data in found]
