from __future__ import annotations

import base64
import csv
import gzip
import io
import json
import tarfile
import zipfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from dateline.errors import ReaderError
from dateline.reading import Bounds, Refusal, formats, registry
from dateline.reading.registry import choose
from dateline.records import Story

from .support import BODY, one, read, read_bytes, refusal

PARAGRAPHS = "".join(f"<p>{line}</p>" for line in BODY.strip().split("\n"))
RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Desert Wire</title><item><title>Rebels free &amp;amp; thank</title><link>https://example.org/2025/05/04/a</link>
<guid isPermaLink="false">g-1</guid><pubDate>Sun, 04 May 2025 22:10:00 GMT</pubDate><description>Short.</description>
<content:encoded><![CDATA[{PARAGRAPHS}<script>x()</script>]]></content:encoded></item>
<item><title>Teaser</title><description>Only a teaser&nbsp;here.</description></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><id>tag:1</id><title>Rebels free</title>
<link rel="self" href="https://example.org/self"/><link href="https://example.org/a"/><published>2025-05-04T10:00:00Z</published>
<updated>2025-05-06T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{PARAGRAPHS}</div></content>
</entry></feed>"""
JSONFEED = json.dumps({
    "version": "https://jsonfeed.org/version/1.1", "title": "Post",
    "items": [{"id": 1, "url": "https://example.org/a", "title": "Rebels free", "content_html": PARAGRAPHS, "date_published": "2025-05-04T10:00:00Z"}],
})  # fmt: skip
NEWSML = f"""<?xml version="1.0" encoding="UTF-8"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header>
<sent>2025-05-05T00:00:00Z</sent></header><itemSet><newsItem guid="urn:newsml:example.org:1" version="2"><itemMeta>
<provider literal="wire.example"><name>Desert Wire</name></provider><versionCreated>2025-05-04T10:00:00Z</versionCreated>
<pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>Rebels free</headline><dateline>BAMAKO, May 4</dateline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head>
<body><p>BAMAKO, May 4 (Desert Wire) - {BODY}</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>"""
NITF = f"""<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-3.dtd"><nitf><head><title>Rebels</title><docdata><doc-id id-string="n-1"/>
<date.issue norm="20250504T100000Z"/></docdata><pubdata name="Desert Post"/></head><body><body.head><hedline><hl1>Rebels free</hl1></hedline>
<byline>By A</byline></body.head><body.content><block>{PARAGRAPHS}</block></body.content></body></nitf>"""
NINJS = json.dumps({
    "uri": "https://example.org/n/1", "type": "text", "versioncreated": "2025-05-04T10:00:00Z", "headline": "Rebels free",
    "body_xhtml": PARAGRAPHS, "source": "Desert Wire", "pubstatus": "usable",
})  # fmt: skip
NINJS2 = json.dumps({
    "uri": "urn:n:2", "standard": {"name": "ninjs"}, "firstCreated": "2025-05-04T10:00:00Z", "headlines": [{"role": "main", "value": "Rebels free"}],
    "bodies": [{"role": "main", "contentType": "text/plain", "value": BODY}], "infosources": [{"name": "Desert Wire"}],
})  # fmt: skip
MAIL = (
    "From: Desert Wire <desk@example.org>\r\nTo: a@example.org\r\nSubject: =?utf-8?q?Rebels_free?=\r\nDate: Sun, 04 May 2025 10:00:00 +0000\r\n"
    "Message-ID: <m1@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\n"
    f"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{base64.b64encode(BODY.encode()).decode()}\r\n"
    f"--x\r\nContent-Type: text/html\r\n\r\n{PARAGRAPHS}\r\n--x--\r\n"
)
HTML = (
    f"<!doctype html><html lang=en><head><title>Rebels free | Desert Wire</title><meta property='article:published_time' content='2025-05-04T10:00:00Z'>"
    f"<meta property='og:site_name' content='Desert Wire'></head><body><nav><a href=/>Home</a></nav><article><h1>Rebels free</h1>{PARAGRAPHS}"
    f"<p>Nobody said when the other prisoners would be freed, and the talks in the capital go on this week.</p></article></body></html>"
)


def _csv(**columns: str) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(columns))
    writer.writeheader()
    writer.writerow(columns)
    return out.getvalue()


CSV = _csv(id="c1", headline="Rebels free", date="2025-05-04", source="Desert Wire", body=BODY)


@pytest.mark.parametrize(
    ("name", "data", "reader"),
    [
        ("a.rss", RSS, "feed"), ("a.xml", ATOM, "feed"), ("a.json", JSONFEED, "jsonfeed"), ("a.xml", NEWSML, "newsml-g2"),
        ("a.xml", NITF, "nitf"), ("a.json", NINJS, "ninjs"), ("a.json", NINJS2, "ninjs"), ("a.eml", MAIL, "mail"),
        ("a.html", HTML, "html"), ("a.csv", CSV, "csv"),
    ],
)  # fmt: skip
def test_each_format_is_known_by_content_and_read(tmp_path: Path, name: str, data: str, reader: str) -> None:
    for given in (name, "nameless"):
        known = choose(data.encode()[:8192], given)
        assert known is not None
        assert known.name == reader
    stories, refusals = read_bytes(tmp_path, name, data)
    assert len(stories) == 1
    story = stories[0]
    assert (story.title or "").startswith("Rebels free")
    assert story.published == "2025-05-04"
    assert (story.publisher or "").startswith(("Desert", "Post"))
    assert "Rebels released 42 soldiers" in story.text
    assert story.text[story.body :].startswith("Rebels released")
    assert "<" not in story.text
    assert "x()" not in story.text
    assert [r.reason for r in refusals] == (["short"] if reader == "feed" and "Teaser" in data else [])


def test_feed_titles_are_unescaped_once(tmp_path: Path) -> None:
    stories, _ = read_bytes(tmp_path, "a.rss", RSS)
    assert stories[0].title == "Rebels free & thank"
    assert stories[0].url == "https://example.org/2025/05/04/a"
    assert stories[0].id == "g-1"


def test_agencies_withdraw(tmp_path: Path) -> None:
    assert refusal(read_bytes(tmp_path, "a.xml", NEWSML.replace("stat:usable", "stat:canceled"))).reason == "withdrawn"
    assert refusal(read_bytes(tmp_path, "a.json", NINJS.replace('"usable"', '"withheld"'))).reason == "withdrawn"


def test_broken_xml_and_entity_bombs(tmp_path: Path) -> None:
    assert refusal(read_bytes(tmp_path, "a.xml", NEWSML[:-40])).reason == "xml"
    bomb = (
        '<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + RSS.split("?>", 1)[1]
    )
    assert refusal(read_bytes(tmp_path, "a.rss", bomb)).reason == "xml"
    outside = '<!DOCTYPE b [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>&x;</p></body.content></body></nitf>'
    assert refusal(read_bytes(tmp_path, "a.xml", outside)).reason == "xml"


def test_a_cut_off_feed_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    assert len(read_bytes(tmp_path, "a.rss", RSS[: RSS.index("<item><title>Teaser")])[0]) == 1


def test_tables_name_the_bad_row(tmp_path: Path) -> None:
    text = 'id,text\n1,"' + BODY + '"\n2,a,b,c\n3,\n4,"' + BODY.replace("42", "43") + '"\n'
    stories, refusals = read_bytes(tmp_path, "a.csv", text)
    assert [s.id for s in stories] == ["1", "4"]
    assert [(r.reason, r.place) for r in refusals] == [("format", "5"), ("fields", "6")]


def test_tables_with_other_marks_and_mapping(tmp_path: Path) -> None:
    text = f'nr\twords\twhen\n1\t"{BODY}"\t4 May 2025\n'
    story = one(read_bytes(tmp_path, "a.tsv", text, mapping={"id": "nr", "text": "words", "published": "when"}))
    assert (story.id, story.text, story.published) == ("1", BODY, "2025-05-04")


def test_an_open_quote_does_not_end_the_table(tmp_path: Path) -> None:
    rows = ["id,text", '1,"never closed ' + "word " * 100_000] + [f'{n},"{n} {BODY}"' for n in range(2, 30)]
    bounds = Bounds(text_chars=20_000)
    stories, refusals = read_bytes(tmp_path, "a.csv", "\n".join(rows), bounds=bounds)
    assert refusals
    assert len(stories) >= 0


def test_parquet(tmp_path: Path) -> None:
    table = pa.table(
        {
            "id": [1, 2, 3],
            "headline": ["A", "B", "C"],
            "Body": [BODY, None, BODY + "More."],
            "extra": [1, 2, 3],
            "date": [None, None, "2025-05-04"],
        }
    )
    file = tmp_path / "a.bin"
    pq.write_table(table, file)
    stories, refusals = read(file)
    assert [(s.id, s.title, s.published) for s in stories] == [("1", "A", None), ("3", "C", "2025-05-04")]
    assert [(r.reason, r.place) for r in refusals] == [("fields", "row 2")]
    broken = tmp_path / "b.parquet"
    broken.write_bytes(file.read_bytes()[:-20])
    assert refusal(read(broken)).reason == "format"


def _zip(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def _tar(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


MEMBERS = {
    "a/1.txt": BODY.encode(),
    "b.html": HTML.encode(),
    "pic.png": b"\x89PNG\0\0",
    "__MACOSX/x.txt": b"x",
    ".hidden.txt": b"x",
}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.zip", _zip(MEMBERS)), ("a.tar", _tar(MEMBERS)), ("a.tar.gz", gzip.compress(_tar(MEMBERS))), ("a.tgz", gzip.compress(_tar(MEMBERS))),
        ("nameless", _zip(MEMBERS)), ("outer.zip", _zip({"inner.tar.gz": gzip.compress(_tar(MEMBERS))})),
    ],
)  # fmt: skip
def test_containers(tmp_path: Path, name: str, data: bytes) -> None:
    stories, refusals = read_bytes(tmp_path, name, data)
    assert not refusals
    assert [s.text[s.body :][:20] for s in stories] == [BODY[:20]] * 2
    assert stories[0].text == BODY


def test_gzipped_formats(tmp_path: Path) -> None:
    assert one(read_bytes(tmp_path, "a.txt.gz", gzip.compress(BODY.encode()))).text == BODY
    rows = "\n".join(json.dumps({"id": str(n), "text": f"{n} {BODY}"}) for n in range(3))
    assert len(read_bytes(tmp_path, "a.jsonl.gz", gzip.compress(rows.encode()))[0]) == 3


def test_bombs_are_refused(tmp_path: Path) -> None:
    zeros = gzip.compress(b" " * 60_000_000)
    assert refusal(read_bytes(tmp_path, "a.jsonl.gz", zeros)).reason in ("ratio", "too-large")
    assert refusal(read_bytes(tmp_path, "a.zip", _zip({"x.jsonl": b"x" * 60_000_000}))).reason in ("ratio", "too-large")
    nested = BODY.encode()
    for _ in range(7):
        nested = gzip.compress(nested)
    assert refusal(read_bytes(tmp_path, "a.gz", nested)).reason == "nesting"
    self_similar = _zip({"1.zip": _zip({"2.zip": _zip({"3.zip": _zip({"4.zip": _zip({"5.txt": BODY.encode()})})})})})
    assert refusal(read_bytes(tmp_path, "a.zip", self_similar)).reason == "nesting"


def test_broken_containers(tmp_path: Path) -> None:
    assert refusal(read_bytes(tmp_path, "a.zip", _zip(MEMBERS)[:-30])).reason == "format"
    assert refusal(read_bytes(tmp_path, "a.txt.gz", gzip.compress(BODY.encode())[:-60])).reason in (
        "unreadable",
        "format",
    )
    stories, refusals = read_bytes(tmp_path, "a.tar", _tar(MEMBERS)[:1600])
    assert len(stories) == 1
    assert [r.reason for r in refusals] in (["format"], ["unreadable"])
    office = _zip({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"})
    assert refusal(read_bytes(tmp_path, "a.docx", office)).reason == "binary"


def test_a_damaged_member_leaves_the_others(tmp_path: Path) -> None:
    data = bytearray(_zip({"a.txt": BODY.encode(), "b.txt": BODY.replace("42", "43").encode()}))
    data[45:60] = b"\xff" * 15
    stories, refusals = read_bytes(tmp_path, "a.zip", bytes(data))
    assert len(stories) == 1
    assert len(refusals) == 1
    assert refusals[0].path.endswith("a.zip!a.txt")


def test_formats_are_listed() -> None:
    listed = {f.name for f in formats()}
    assert {
        "text",
        "jsonl",
        "html",
        "warc",
        "feed",
        "jsonfeed",
        "newsml-g2",
        "nitf",
        "ninjs",
        "csv",
        "parquet",
        "mail",
        "zip",
        "tar",
        "gzip",
    } <= listed


class _Shouted:
    name, suffixes, about = "shouted", (".loud",), "stories in capitals"

    def sniff(self, head: bytes, name: str) -> bool:
        return head.startswith(b"LOUD")

    def read(self, stream: io.BytesIO, source: object, bounds: Bounds) -> object:
        yield Story(id="loud", text=stream.read().decode())
        raise KeyError("a reader that breaks")


class _Entry:
    name, value = "shouted", "somewhere:Shouted"

    def __init__(self, thing: object) -> None:
        self._thing = thing

    def load(self) -> object:
        if isinstance(self._thing, Exception):
            raise self._thing
        return self._thing


@pytest.fixture
def entries(monkeypatch: pytest.MonkeyPatch) -> list[_Entry]:
    found: list[_Entry] = []
    monkeypatch.setattr("importlib.metadata.entry_points", lambda group: found if group == registry.GROUP else [])
    registry.third_party.cache_clear()
    yield found
    registry.third_party.cache_clear()


def test_a_third_party_adds_a_format_and_may_break(tmp_path: Path, entries: list[_Entry]) -> None:
    entries.append(_Entry(_Shouted))
    stories, refusals = read_bytes(tmp_path, "a.loud", "LOUD NEWS")
    assert [s.id for s in stories] == ["loud"]
    assert [r.reason for r in refusals] == ["broken"]
    assert "KeyError" in refusals[0].message
    assert "shouted" in {f.name for f in formats()}


def test_a_third_party_that_cannot_be_loaded_is_named(tmp_path: Path, entries: list[_Entry]) -> None:
    entries.append(_Entry(ImportError("no module")))
    with pytest.raises(ReaderError, match="somewhere:Shouted"):
        read_bytes(tmp_path, "a.loud", "LOUD NEWS")


def test_refusals_are_frozen_and_name_known_reasons() -> None:
    with pytest.raises(AttributeError):
        Refusal(path="a", reason="empty", message="m").path = "b"  # type: ignore[misc]
