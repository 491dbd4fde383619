"""The archive's tables, column by column: type, what it holds with its unit, and where it comes from.

Three columns keep history in every table that a row can be replaced in: `batch` names the commit that wrote the row
(a row counts once `runs` lists its batch), `replaces` the batch of the row with the same key that it takes the place
of, and `gone` says that nothing takes its place.  Rows are never changed.
"""

from __future__ import annotations

from typing import NamedTuple

import pyarrow as pa

from dateline.records import Event, Reject
from dateline.schemas import arrow_schema

FORMAT = 1
"""Version of the archive's layout; an archive of a later one is not opened."""


class Column(NamedTuple):
    """One column: `about` says what it holds, with its unit; `origin` which step fills it."""

    name: str
    type: pa.DataType
    about: str
    origin: str


class Table(NamedTuple):
    """One table.  `key` names a row within a state of the archive; `period` is the partition column, if any."""

    name: str
    version: int
    about: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()
    period: bool = False
    retired: tuple[str, ...] = ()
    """Names of columns of earlier versions, not to be used again."""

    @property
    def schema(self) -> pa.Schema:
        """The Arrow schema; every column is nullable, so that a later version can add columns."""
        return pa.schema([pa.field(c.name, c.type) for c in self.columns])

    @property
    def partitions(self) -> list[str]:
        """The partition columns."""
        return ["period"] if self.period else []

    @property
    def kept(self) -> bool:
        """Whether rows of the table may be replaced by later ones."""
        return bool(self.key)


def _fields(schema: pa.Schema) -> list[pa.Field]:
    """The fields with all that they hold nullable: a null struct has null members, and later versions add some."""
    return [_loose(field) for field in schema]


def _loose(field: pa.Field) -> pa.Field:
    kind = field.type
    if pa.types.is_struct(kind):
        kind = pa.struct([_loose(kind.field(i)) for i in range(kind.num_fields)])
    elif pa.types.is_list(kind):
        kind = pa.list_(_loose(kind.value_field))
    return pa.field(field.name, kind)


_TEXT, _INT, _REAL, _DAY, _FLAG = pa.string(), pa.int64(), pa.float64(), pa.date32(), pa.bool_()
_LIST = pa.list_(pa.string())
_MOMENT = pa.timestamp("us", tz="UTC")

_BATCH = Column("batch", _INT, "the commit that wrote the row: `runs.batch`; a number drawn at random", "archiving")
_HISTORY = (
    _BATCH,
    Column("replaces", _INT, "batch of the row with the same key that this one takes the place of, or null", "archiving"),
    Column("gone", _FLAG, "true: the row only says that its predecessor no longer holds", "archiving"),
)  # fmt: skip
_KEY = Column("key", _TEXT, "content key of the story: 16 hexadecimal digits of a SHA-256, see `keys.py`", "archiving")
_PERIOD = Column(
    "period", pa.int32(),
    "partition: year of the last day (events) or of publication; 0 before 1990 or unknown; 9999 open end", "archiving",
)  # fmt: skip

_STORY = (
    _KEY,
    Column("id", _TEXT, "the story's id as its source gave it, or a digest of its text", "reading"),
    Column("title", _TEXT, "headline", "reading"),
    Column("published", _TEXT, "ISO day of publication, null if the story does not tell", "reading"),
    Column("publisher", _TEXT, "who published it", "reading"),
    Column("url", _TEXT, "its address", "reading"),
    Column("language", _TEXT, "ISO 639-1 code", "reading"),
    Column("body", _INT, "offset in characters at which the body begins in `text`", "reading"),
    Column("found", pa.map_(pa.string(), pa.string()), "how each other field was found", "reading"),
    Column("text", _TEXT, "the text, never altered; every offset counts its Unicode code points", "reading"),
    Column("note", _TEXT, "why it was retracted or revised, where it was", "archiving"),
    _PERIOD,
    *_HISTORY,
)

_READING = (
    _KEY,
    Column("reader", _TEXT, "program version, language model and record version that read the story", "archiving"),
    Column("claims", _INT, "number of claims", "extracting"),
    Column("payload", pa.binary(), "the whole `Reading` but its story, as MessagePack: what re-coding works on", "extracting"),
    _PERIOD,
    *_HISTORY,
)  # fmt: skip

_CLAIM = (
    _KEY,
    Column("id", _TEXT, "the claim's id within its story", "extracting"),
    Column("start", _INT, "offset of the trigger in `stories.text`, in characters", "extracting"),
    Column("end", _INT, "offset of the trigger's end, exclusive", "extracting"),
    Column("trigger", _TEXT, "the words that tell it", "extracting"),
    Column("sentence_start", _INT, "offset of its sentence", "extracting"),
    Column("sentence_end", _INT, "offset of its sentence's end, exclusive", "extracting"),
    Column("lemma", _TEXT, "the predicate's lemma", "extracting"),
    Column("pos", _TEXT, "v verb, n noun, a adjective", "extracting"),
    Column("agent", _TEXT, "the agent's words", "extracting"),
    Column("patient", _TEXT, "the patient's words", "extracting"),
    Column("status", _TEXT, "actual, ongoing, planned, hypothetical or negated", "extracting"),
    Column("hedge", _TEXT, "the hedging words", "extracting"),
    Column("tense", _TEXT, "past, perfect, pluperfect, present, future or none", "extracting"),
    Column("background", _FLAG, "told as history, not as news", "extracting"),
    Column("speakers", _INT, "length of the chain of speakers", "extracting"),
    Column("when_start", _TEXT, "first ISO day, null where open", "extracting"),
    Column("when_end", _TEXT, "last ISO day, null where open", "extracting"),
    _PERIOD,
    *_HISTORY,
)

_EVENT_ABOUT = {
    "id": "the event's id: a digest of the story's text, the trigger's place, type and actors",
    "story": "id of its story", "published": "ISO day of publication",
    "event": "type, of PLOVER or of the ontology named in `ontology`", "modes": "modes", "mode": "the first mode",
    "contexts": "contexts", "cameo": "CAMEO code", "quad": "quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict",
    "goldstein": "CAMEO's scale, -10 to 10", "score": "PLOVER's scale, -10 to 10",
    "actors": "who did it: offsets in characters, ISO 3166-1 alpha-3 country, three-letter sectors, `via` how it was resolved",
    "recipients": "to whom, as `actors`", "when": "ISO days, both included; a null end is open; basis published: known only from the day of publication",
    "where": "place; degrees WGS 84; `basis` how it was decided", "status": "actual, ongoing, planned, hypothetical or negated",
    "hedge": "the hedging words", "according_to": "speakers, outermost first, with cue and stance; empty: the narrator's own word",
    "under": "instruments it happened under", "against": "instruments it was against",
    "quantities": "counted things with low and high", "trigger": "the words that tell it, with offsets", "evidence": "its sentence, with offsets",
    "rule": "the lexicon entry that decided", "confidence": "0 to 1", "coder": "program, model, lexicon digest and ontology that coded it",
}  # fmt: skip

_EVENT = (
    _KEY,
    *(Column(f.name, f.type, _EVENT_ABOUT[f.name], "coding") for f in _fields(arrow_schema(Event))),
    Column("ontology", _TEXT, "name of the ontology with its version, as plover/0.8", "coding"),
    Column("claim", _TEXT, "id of the claim that it was coded from", "coding"),
    Column("digest", _TEXT, "of all that the event says, without coder and line of the rule: equal means unchanged", "archiving"),
    Column("since", _DAY, "first day, null where open or unknown (from `when`)", "archiving"),
    Column("until", _DAY, "last day, null where open or unknown (from `when`)", "archiving"),
    Column("dated", _TEXT, "basis of the dates: stated, relative, narrative, published; null undated (from `when`)", "archiving"),
    Column("actor_codes", _LIST, "CCC:SEC of each actor (from `actors`)", "archiving"),
    Column("recipient_codes", _LIST, "CCC:SEC of each recipient (from `recipients`)", "archiving"),
    Column("actor_countries", _LIST, "distinct countries of the actors, in order (from `actors`)", "archiving"),
    Column("recipient_countries", _LIST, "distinct countries of the recipients, in order (from `recipients`)", "archiving"),
    Column("actor_names", _LIST, "names of the actors, lower-cased (from `actors`)", "archiving"),
    Column("recipient_names", _LIST, "names of the recipients, lower-cased (from `recipients`)", "archiving"),
    Column("speaker_names", _LIST, "names of the speakers, lower-cased (from `according_to`)", "archiving"),
    Column("place", _TEXT, "name of the place (from `where`)", "archiving"),
    Column("place_country", _TEXT, "ISO 3166-1 alpha-3 (from `where`)", "archiving"),
    Column("lat", _REAL, "degrees WGS 84 (from `where`)", "archiving"),
    Column("lon", _REAL, "degrees WGS 84 (from `where`)", "archiving"),
    Column("publisher", _TEXT, "publisher of the story", "reading"),
    Column("published_day", _DAY, "day of publication (from `published`)", "archiving"),
    _PERIOD,
    *_HISTORY,
)  # fmt: skip

_INCIDENT = (
    Column("id", _TEXT, "the incident's id, kept as it grows", "corroborating"),
    Column("stories", _LIST, "content keys of the stories that tell of it", "corroborating"),
    Column("events", _LIST, "ids of the events that tell of it", "corroborating"),
    Column("type", _TEXT, "the type that most of its events have", "corroborating"),
    Column("status", _TEXT, "claimed, disputed, confirmed or retracted", "corroborating"),
    Column("since", _DAY, "first day", "corroborating"),
    Column("until", _DAY, "last day", "corroborating"),
    Column("first_report", _DAY, "day of the first report", "corroborating"),
    Column("latest_report", _DAY, "day of the latest report", "corroborating"),
    Column("sources", _INT, "number of independent sources", "corroborating"),
    Column("place", _TEXT, "name of the place", "corroborating"),
    Column("place_country", _TEXT, "ISO 3166-1 alpha-3", "corroborating"),
    Column("lat", _REAL, "degrees WGS 84", "corroborating"),
    Column("lon", _REAL, "degrees WGS 84", "corroborating"),
    Column("payload", _TEXT, "the whole incident as JSON", "corroborating"),
    *_HISTORY,
)

_REVIEW = (
    Column("id", _TEXT, "the review's id", "web"),
    Column("event", _TEXT, "id of the event reviewed", "web"),
    Column("key", _TEXT, "content key of its story", "web"),
    Column("verdict", _TEXT, "accept, correct or reject", "web"),
    Column("fields", _TEXT, "the corrected fields as JSON, in the form of an event", "web"),
    Column("note", _TEXT, "the reviewer's note", "web"),
    Column("reviewer", _TEXT, "who", "web"),
    Column("at", _MOMENT, "when, UTC", "web"),
    *_HISTORY,
)

_REJECT = (
    Column("key", _TEXT, "digest of path, place, reason and content: the same refusal counts once", "archiving"),
    *(Column(f.name, f.type, about, "reading") for f, about in zip(_fields(arrow_schema(Reject)), (
        "the file, a member of an archive as `file.zip!member`", "a code, see `dateline formats`", "what is wrong and what to do",
        "line, or `record N`", "SHA-256 of the record, 12 hexadecimal digits"), strict=True)),
    _BATCH,
)  # fmt: skip

_LEXICON = (
    Column("digest", _TEXT, "the lexicon's digest, as in `events.coder.lexicon`", "archiving"),
    Column("ontology", _TEXT, "the ontology that its entries code to", "archiving"),
    Column("manifest", pa.binary(), "digest of every entry by the words it needs, as zlib-compressed JSON", "archiving"),
    _BATCH,
)  # fmt: skip

_RUN = (
    Column("version", _INT, "the archive's version: 1 for the first commit, then one more each", "archiving"),
    Column("batch", _INT, "the batch that this commit made visible", "archiving"),
    Column("kind", _TEXT, "add, recode, link, review, retract, vacuum, ...", "archiving"),
    Column("run", _TEXT, "one run of a command: the same for all its commits", "archiving"),
    Column("at", _MOMENT, "when it was committed, UTC; never before the one before it", "archiving"),
    Column("over", _LIST, "what it ran over: paths as given", "cli"),
    Column("dateline", _TEXT, "version of the program", "archiving"),
    Column("reader", _TEXT, "program version, model and record version that read, where it read", "archiving"),
    Column("coder", _TEXT, "program version, lexicon digest and ontology that coded, where it coded", "archiving"),
    Column("lexicon", _TEXT, "digest of the lexicon", "archiving"),
    Column("ontology", _TEXT, "name of the ontology with its version", "archiving"),
    Column("covers", pa.list_(pa.int64()), "recode: the batches whose readings are now coded by `coder`; repair: those that lost rows", "archiving"),
    Column("base", _INT, "the version that it worked on", "archiving"),
    Column("rows", pa.map_(pa.string(), pa.int64()), "rows it wrote, by table", "archiving"),
    Column("abandoned", pa.list_(pa.int64()), "vacuum: batches that may never be committed any more", "archiving"),
    Column("note", _TEXT, "the reason given, or what was repaired", "cli"),
)  # fmt: skip

TABLES: dict[str, Table] = {
    t.name: t
    for t in (
        Table("stories", 1, "one row a story as read", _STORY, ("key",), True),
        Table("readings", 1, "one row a story: all that was read out of it", _READING, ("key",), True),
        Table("claims", 1, "one row a claim, in the story's own terms: for queries; `readings` holds it whole", _CLAIM, ("key", "id"), True),
        Table("events", 1, "one row a coded event; the first columns are the event's own fields", _EVENT, ("key", "id", "ontology"), True),
        Table("incidents", 1, "one row an incident", _INCIDENT, ("id",)),
        Table("reviews", 1, "one row a person's judgement of an event", _REVIEW, ("id",)),
        Table("rejects", 1, "one row an input that was refused", _REJECT),
        Table("lexicons", 1, "one row a lexicon that coded", _LEXICON),
        Table("runs", 1, "one row a commit: what ran, over what, with which versions", _RUN),
    )
}  # fmt: skip
"""Every table by name."""
