from __future__ import annotations

import io
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.reading import REASONS, Bounds, Refusal, read_inputs
from dateline.records import Story

from .support import BODY, one, read, read_bytes, refusal

ARABIC = (
    "قالت وزارة الخارجية إن الرئيس سيزور العاصمة يوم الاثنين لإجراء محادثات مع نظيره حول الاتفاق الجديد بين البلدين "
    * 3
)
FRENCH = (
    "Le président a dit que les troupes seront retirées de la région mardi prochain avant la réunion des ministres " * 3
)


@pytest.mark.parametrize(
    ("name", "data", "reason", "place", "words"),
    [
        ("a.txt", b"", "empty", None, "empty"),
        ("a.txt", b" \n\n", "empty", None, "empty"),
        ("a.txt", bytes(range(256)) * 20, "binary", None, "text"),
        ("a.txt", b"%PDF-1.7 ...", "binary", None, "pdftotext"),
        ("a.txt", b"word " * 1_000_000, "too-long", "1", "split"),
        ("a.txt", ARABIC.encode(), "language", None, "Arabic"),
        ("a.txt", FRENCH.encode(), "language", None, "fr"),
        ("a.txt", b"Line one.\nLine two.\nCaf\xe9 closed.\n", "encoding", "3", "iconv"),
        ("a.jsonl", b"", "empty", None, "empty"),
        ("a.jsonl", b"word " * 1_000_000, "json", "1", "valid JSON"),
        ("a.jsonl", json.dumps({"text": "word " * 1_000_000}).encode(), "too-long", "1", "split"),
        ("a.jsonl", b'{"title": "x"}', "fields", "1", "text"),
        ("a.jsonl", b'["text"]', "fields", "1", "text"),
        ("a.jsonl", b'{"text": "caf\xe9"}', "encoding", "1", "byte 13"),
        ("a.jsonl", b"[" * 100_000, "json", "1", "nested"),
        ("a.jsonl", json.dumps({"text": ARABIC}).encode(), "language", "1", "Arabic"),
    ],
)
def test_each_bad_input_is_told(
    tmp_path: Path, name: str, data: bytes, reason: str, place: str | None, words: str
) -> None:
    refused = refusal(read_bytes(tmp_path, name, data))
    assert (refused.reason, refused.place) == (reason, place)
    assert words in refused.message
    assert refused.path == str(tmp_path / name)
    assert refused.reason in REASONS


def test_five_megabytes_on_one_line_is_no_memory_hog(tmp_path: Path) -> None:
    refused = refusal(read_bytes(tmp_path, "a.txt", b"x" * 40_000_000))
    assert refused.reason == "too-large"
    assert refused.place == "1"


def test_bad_inputs_leave_the_others(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(BODY)
    (tmp_path / "bad.txt").write_bytes(b"First line.\nCaf\xe9.\n")
    lines = [json.dumps({"id": str(n), "text": f"{n}. {BODY}"}) for n in range(5)]
    lines[2] = lines[2][:-5]
    (tmp_path / "mixed.jsonl").write_text("\n".join(lines))
    paths = [str(tmp_path / n) for n in ("none.txt", "bad.txt", "mixed.jsonl", "good.txt", "nothing*.txt")]
    items = list(read_inputs(paths))
    refused = [(i.reason, i.place) for i in items if isinstance(i, Refusal)]
    assert refused == [("missing", None), ("encoding", "2"), ("json", "3"), ("missing", None)]
    assert [i.id for i in items if isinstance(i, Story)][:4] == ["0", "1", "3", "4"]
    assert isinstance(items[-2], Story)


def test_text_is_kept_to_the_letter(tmp_path: Path) -> None:
    text = "Rebels free soldiers\r\n\r\n" + BODY.replace("\n", "\r\n") + "\u202eabc\u200b\x07 tail\t"
    story = one(read_bytes(tmp_path, "a.txt", text))
    assert story.text == text
    assert "1 bidirectional controls kept" in story.found["text"]


def test_byte_order_marks_and_utf16(tmp_path: Path) -> None:
    for encoding in ("utf-8-sig", "utf-16"):
        assert one(read_bytes(tmp_path, "a.txt", BODY.encode(encoding))).text == BODY


def test_the_id_is_a_digest_unless_given(tmp_path: Path) -> None:
    first = one(read_bytes(tmp_path, "a.txt", BODY))
    assert one(read_bytes(tmp_path, "b.txt", BODY)).id == first.id
    assert one(read_bytes(tmp_path, "c.txt", BODY + "More.")).id != first.id
    assert one(read_bytes(tmp_path, "d.jsonl", json.dumps({"id": 7, "text": BODY}))).id == "7"


def test_json_fields(tmp_path: Path) -> None:
    row = {
        "id": "s1", "title": "A title", "published": "2025-05-04T10:00:00Z", "publisher": "Post", "url": "https://example.org/a",
        "language": "en", "text": "KYIV, May 4 (Reuters) - " + BODY, "extra": [1, {"a": None}],
    }  # fmt: skip
    story = one(read_bytes(tmp_path, "a.jsonl", json.dumps(row)))
    assert (story.id, story.title, story.published, story.publisher, story.url) == (
        "s1", "A title", "2025-05-04", "Post", "https://example.org/a",
    )  # fmt: skip
    assert story.body == len("KYIV, May 4 (Reuters) - ")
    assert story.found["published"] == story.found["title"] == "given"


def test_null_fields_and_dates_that_are_none(tmp_path: Path) -> None:
    row = {"title": None, "published": "sometime", "url": "javascript:alert(1)", "text": BODY}
    story = one(read_bytes(tmp_path, "a.jsonl", json.dumps(row)))
    assert (story.title, story.published, story.url) == (None, None, None)
    assert "no whole date" in story.found["published"]


def test_a_mapping_names_the_keys(tmp_path: Path) -> None:
    row = {"story_text": BODY, "when": "4 May 2025", "text": "not this"}
    mapping = {"text": "story_text", "published": "when"}
    story = one(read_bytes(tmp_path, "a.jsonl", json.dumps(row), mapping=mapping))
    assert (story.text, story.published) == (BODY, "2025-05-04")
    assert refusal(read_bytes(tmp_path, "a.jsonl", json.dumps(row), mapping={"text": "gone"})).reason == "fields"


def test_json_files_of_an_array_or_one_story(tmp_path: Path) -> None:
    rows = [{"id": str(n), "text": f"{n}. {BODY}"} for n in range(3)]
    assert len(read_bytes(tmp_path, "a.json", json.dumps(rows, indent=1))[0]) == 3
    assert one(read_bytes(tmp_path, "b.json", json.dumps(rows[0], indent=1))).id == "0"
    assert len(read_bytes(tmp_path, "c.json", "\n".join(map(json.dumps, rows)))[0]) == 3
    assert len(read_bytes(tmp_path, "d.txt", "\n".join(map(json.dumps, rows)))[0]) == 3


def test_long_files_without_suffix_are_read_line_by_line() -> None:
    rows = "\n".join(json.dumps({"id": str(n), "text": f"{n}. {BODY}"}) for n in range(300)).encode()
    for size in (100, 1000, 3333):
        bounds = Bounds(document_bytes=size)
        items = list(read_inputs(["-"], stdin=io.BytesIO(rows), bounds=bounds))
        assert [getattr(i, "id", i) for i in items] == [str(n) for n in range(300)] if size > 600 else items


def test_unpaired_surrogates_are_replaced_one_for_one(tmp_path: Path) -> None:
    raw = b'{"text": "A\\ud800B \\ude00' + BODY.encode().replace(b"\n", b" ") + b'"}'
    story = one(read_bytes(tmp_path, "a.jsonl", raw))
    assert story.text.startswith("A\ufffdB \ufffd")
    assert "2 unpaired surrogates" in story.found["text"]
    story.text.encode()


def test_standard_input() -> None:
    items = list(read_inputs(["-"], stdin=io.BytesIO(BODY.encode())))
    assert isinstance(items[0], Story)
    assert [i.reason for i in read_inputs(["-"]) if isinstance(i, Refusal)] == ["missing"]


def test_folders_are_walked_in_order_and_hidden_files_left(tmp_path: Path) -> None:
    for name in ("b/2.txt", "a/1.txt", ".git/x.txt", "a/.hidden.txt", "a/pic.png", "a/style.css"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"{name}: {BODY}")
    stories, refusals = read(tmp_path)
    assert [s.text[:7] for s in stories] == ["a/1.txt", "b/2.txt"]
    assert not refusals
    (tmp_path / "none").mkdir()
    assert refusal(read(tmp_path / "none")).reason == "empty"


def test_globs(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "c[1].txt"):
        (tmp_path / name).write_text(f"{name}: {BODY}")
    assert [s.text[0] for s in read(tmp_path / "[ab].txt")[0]] == ["a", "b"]
    assert one(read(tmp_path / "c[1].txt")).text.startswith("c[1]")


def test_duplicates_are_refused_and_ids_stay_apart(tmp_path: Path) -> None:
    rows = [
        {"id": "a", "url": "https://example.org/1", "text": BODY},
        {"id": "b", "url": "https://example.org/1", "text": BODY},
        {"id": "c", "url": "https://example.org/2", "text": BODY},
        {"id": "a", "text": BODY + "More was said."},
        {"id": "d", "text": BODY},
        {"id": "e", "text": BODY},
    ]
    stories, refusals = read_bytes(tmp_path, "a.jsonl", "\n".join(map(json.dumps, rows)))
    assert [r.reason for r in refusals] == ["duplicate"]
    assert [s.id.split("-")[0] for s in stories] == ["a", "c", "a", "d", "e"]
    assert len({s.id for s in stories}) == 5


def test_dates_in_the_future_are_left_out(tmp_path: Path) -> None:
    row = json.dumps({"published": "2031-01-01", "text": BODY})
    story = one(read_bytes(tmp_path, "a.jsonl", row, now="2025-05-04"))
    assert story.published is None
    assert "2031-01-01 lies after 2025-05-04" in story.found["published"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_unreadable_file(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(BODY)
    file.chmod(0)
    assert refusal(read(file)).reason == "unreadable"


def test_a_file_of_a_folder_that_cannot_be_looked_up_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Mali thanked Chad on Monday.")
    looked_up = Path.is_file

    def is_file(path: Path) -> bool:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return looked_up(path)

    monkeypatch.setattr(Path, "is_file", is_file)
    refused, read = read_inputs([str(tmp_path)])
    assert isinstance(refused, Refusal)
    assert (refused.reason, refused.path) == ("unreadable", str(tmp_path / "a.txt"))
    assert isinstance(read, Story)


def test_odd_paths() -> None:
    for path in ("a\0b", "x" * 5000, "", "/dev/null", "\udcff"):
        assert [type(i) for i in read_inputs([path])] == [Refusal]


@given(st.binary(max_size=400))
def test_any_bytes_as_any_name(data: bytes) -> None:
    items = list(read_inputs(["-"], stdin=io.BytesIO(data)))
    assert items
    for item in items:
        if isinstance(item, Refusal):
            assert item.reason in REASONS
            assert item.reason != "broken"


@given(
    st.lists(
        st.recursive(
            st.none() | st.booleans() | st.floats() | st.text(max_size=20),
            lambda c: st.dictionaries(st.sampled_from(["text", "title", "published", "url", "a"]), c),
            max_leaves=8,
        ),
        max_size=4,
    )
)
def test_any_json(values: list[object]) -> None:
    raw = "\n".join(json.dumps(v) for v in values).encode()
    for item in read_inputs(["-"], stdin=io.BytesIO(b'{"text": "x"}\n' + raw)):
        if isinstance(item, Story):
            item.text.encode()
            assert 0 <= item.body <= len(item.text)
        else:
            assert item.reason in REASONS
            assert item.reason != "broken"
