"""Each format is read back by a reader that is not ours, and says what it left out."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from pathlib import Path

import msgspec
import pandas
import pytest

from dateline.errors import SettingError
from dateline.exporting import acled, gdelt, icews, phoenix, ucdp
from dateline.exporting.events import flat_csv
from dateline.exporting.formats import FORMATS, format_named
from dateline.exporting.told import Told
from dateline.exporting.writers import Csv
from dateline.records import Document
from tests.exporting import samples

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide" / "exports.md"


def everything() -> list[Told]:
    return [*samples.plain(), samples.full(), samples.hostile(), samples.bare()]


def written(name: str, told: list[Told] | None = None) -> bytes:
    out = io.BytesIO()
    format_named(name).write(everything() if told is None else told, out)
    return out.getvalue()


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_events_give_the_same_bytes_and_all_are_accounted_for(name: str) -> None:
    out = io.BytesIO()
    report = FORMATS[name].write(everything(), out)
    assert out.getvalue() == written(name)
    assert report.written + report.left == len(everything())
    assert report.written > 0


@pytest.mark.parametrize("name", FORMATS)
def test_no_events_are_a_valid_file(name: str) -> None:
    out = io.BytesIO()
    assert FORMATS[name].write([], out).written == 0


@pytest.mark.parametrize("name", FORMATS)
def test_the_guide_tells_every_loss_and_no_other(name: str) -> None:
    parts = re.split(r"^## (.+)$", GUIDE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    told = dict(zip(parts[1::2], parts[2::2], strict=True))
    assert list(told) == list(FORMATS)
    about, ending = FORMATS[name].about, FORMATS[name].suffix
    assert told[name].strip().lower().startswith(f"{about} (`.{ending}`)".lower())
    assert tuple(re.findall(r"^- (.+)$", told[name], re.MULTILINE)) == FORMATS[name].losses


def test_an_unknown_format_is_told() -> None:
    with pytest.raises(SettingError, match="one of plover"):
        format_named("sav")


def tabbed(data: bytes, columns: tuple[str, ...] | None) -> pandas.DataFrame:
    return pandas.read_csv(
        io.BytesIO(data),
        sep="\t",
        names=columns,
        header=0 if columns is None else None,
        dtype=str,
        quoting=csv.QUOTE_NONE,
    )


def test_plover() -> None:
    rows = [json.loads(line) for line in written("plover").splitlines()]
    keys = "id date enddate actor recipient event mode context event_loc event_text quad_code event_scale link text text_info cite_info coder coded_date"
    assert all(list(row) == keys.split() for row in rows)
    full = next(r for r in rows if r["cite_info"]["title"] == "Raid on Kidal")
    assert full["actor"][0]["code"] == "MLI"
    assert full["actor"][1]["sector"] == ["MIL", "GOV"]
    assert full["text_info"]["according_to"][0]["stance"] == "alleges"
    assert len({r["id"] for r in rows}) == len(rows)


def test_icews() -> None:
    frame = tabbed(written("icews"), None)
    assert tuple(frame.columns) == icews.COLUMNS
    rows = frame[frame["Publisher"] == "Desert Wire"]
    assert list(rows["Source Sectors"]) == ["Rebel", "Military,Government"]
    assert set(rows["Country"]) == {"Mali"}
    assert frame["Event ID"].is_unique


def test_gdelt_events_and_mentions() -> None:
    events = tabbed(written("gdelt"), gdelt.EVENT_COLUMNS)
    mentions = tabbed(written("gdelt-mentions"), gdelt.MENTION_COLUMNS)
    assert len(gdelt.EVENT_COLUMNS) == 61
    assert len(gdelt.MENTION_COLUMNS) == 16
    assert all(line.count("\t") == 60 for line in written("gdelt").decode().splitlines())
    assert events["GLOBALEVENTID"].is_unique
    assert set(events["GLOBALEVENTID"]) == set(mentions["GLOBALEVENTID"])
    row = events[events["SOURCEURL"] == "https://example.org/kidal?a=1&b=2"].iloc[0]
    assert (row["ActionGeo_CountryCode"], row["ActionGeo_Type"], row["ActionGeo_FullName"]) == (
        "ML",
        "4",
        "Kidal, Mali",
    )
    assert (row["EventCode"], row["EventRootCode"], row["QuadClass"]) == ("195", "19", "4")
    assert (row["Actor1Code"], row["Actor2CountryCode"], row["Actor2Geo_CountryCode"]) == ("MLIREB", "ROM", "RO")
    assert (row["SQLDATE"], row["MonthYear"], row["FractionDate"]) == ("20210304", "202103", "2021.1697")


def test_phoenix() -> None:
    with zipfile.ZipFile(io.BytesIO(written("phoenix"))) as archive:
        assert all(n.startswith("events.full.20") for n in archive.namelist())
        frame = tabbed(archive.read("events.full.20210304.txt"), phoenix.COLUMNS)
    assert list(frame["SourceActorRole"]) == ["REB", "MIL"] * 2
    assert set(frame["Date"]) == {"20210304"}


def test_acled() -> None:
    frame = pandas.read_csv(io.BytesIO(written("acled")))
    assert tuple(frame.columns) == acled.COLUMNS
    row = frame[frame["source"] == "Desert Wire"].iloc[0]
    assert (row["sub_event_type"], row["fatalities"], row["inter1"], row["inter2"]) == (
        "Air/drone strike",
        12,
        "Rebel group",
        "Civilians",
    )
    assert (row["iso"], row["country"], row["region"]) == (466, "Mali", "Africa")
    assert set(frame["event_type"]) <= {"Battles", "Violence against civilians", "Explosions/Remote violence"}


def test_ucdp() -> None:
    frame = pandas.read_csv(io.BytesIO(written("ucdp", [samples.full()])))
    assert tuple(frame.columns) == ucdp.COLUMNS
    row = frame.iloc[0]
    assert (row["best"], row["low"], row["high"], row["type_of_violence"], row["deaths_civilians"]) == (
        12,
        12,
        15,
        3,
        12,
    )
    assert row["geom_wkt"] == "POINT (1.410000 18.440000)"
    assert ucdp.prio_grid(-90, -180) == 1
    assert ucdp.prio_grid(90, 180) == 259_200
    assert row["priogrid_gid"] == ucdp.prio_grid(18.44, 1.41) == 155_883


@pytest.mark.parametrize("name", ["acled", "ucdp"])
def test_no_cell_is_a_formula(name: str) -> None:
    for row in csv.reader(io.StringIO(written(name, [samples.hostile()]).decode())):
        assert not [cell for cell in row if cell.lstrip(" ").startswith(("=", "+", "@", "\t"))]


@pytest.mark.parametrize("name", ["icews", "gdelt", "gdelt-mentions"])
def test_no_tabbed_cell_is_a_formula_or_breaks_its_line(name: str) -> None:
    lines = written(name, [samples.hostile()]).decode().splitlines()
    assert len({line.count("\t") for line in lines}) == 1
    assert not [c for line in lines for c in line.split("\t") if c.startswith("=")]


@pytest.mark.parametrize("cell", ["=1", " =1", "+1", "-1", "@x", "\t=1", "\n=1", "＝1", "＠x"])
def test_no_cell_of_flat_output_is_a_formula(cell: str) -> None:
    told = samples.full()
    entity = msgspec.structs.replace(told.event.actors[0], name=cell)
    event = msgspec.structs.replace(told.event, actors=(entity,))
    document = Document(
        id="d", title=None, published=None, publisher=None, url=None, language="en", text="", events=(event,), times=(), places=(),
        attributions=(), claims=(), instruments=(), found={},
    )  # fmt: skip
    coded, archived = io.BytesIO(), io.BytesIO()
    writer = Csv(coded)
    writer.write(document)
    writer.close()
    flat_csv([event], archived)
    assert coded.getvalue() == archived.getvalue()
    (row,) = csv.DictReader(io.StringIO(coded.getvalue().decode(), newline=""))
    assert row["actor_names"] == f"'{cell}"


def test_followthemoney() -> None:
    ftm = pytest.importorskip("followthemoney")
    seen = {}
    for line in written("followthemoney").splitlines():
        proxy = ftm.model.get_proxy(json.loads(line), cleaned=False)
        raw = json.loads(line)
        assert proxy.schema.name == raw["schema"]
        for name, values in raw["properties"].items():
            kept = proxy.get(name)
            assert len(kept) == len(set(values)), (name, values, kept)
        ftm.model.get(raw["schema"]).validate(raw)
        assert raw["id"] not in seen
        seen[raw["id"]] = proxy
    events = [p for p in seen.values() if p.schema.name == "Event"]
    assert events
    assert all(ref in seen for p in events for ref in [*p.get("involved"), *p.get("proof")])


def test_timelinejs() -> None:
    slides = json.loads(written("timelinejs"))["events"]
    text = json.dumps(slides)
    assert "<script>" not in text
    assert "javascript:" not in text
    slide = next(s for s in slides if "Desert Wire" in s["text"]["text"])
    assert slide["start_date"] == {"year": "2021", "month": "3", "day": "4"}
    assert 'href="https://example.org/kidal?a=1&amp;b=2"' in slide["text"]["text"]


def test_geojson() -> None:
    geojson = pytest.importorskip("geojson")
    collection = geojson.loads(written("geojson"))
    assert collection.is_valid
    assert {f["geometry"]["type"] for f in collection["features"]} == {"Point"}
    full = next(f for f in collection["features"] if f["properties"]["title"] == "Raid on Kidal")
    assert full["geometry"]["coordinates"] == [1.41, 18.44]


def test_rdf() -> None:
    rdflib = pytest.importorskip("rdflib")
    graph = rdflib.Graph().parse(data=written("rdf").decode(), format="nt")
    sem = rdflib.Namespace("http://semanticweb.cs.vu.nl/2009/11/sem/")
    assert len(list(graph.subjects(rdflib.RDF.type, sem.Event))) == len(everything())
    found = graph.query(
        "PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> PREFIX dct: <http://purl.org/dc/terms/> "
        "SELECT ?who WHERE { ?e sem:hasActor ?r . ?r sem:roleType <urn:dateline:role:actor> ; rdf:value ?a . ?a rdfs:label ?who . "
        "?e <http://www.w3.org/ns/prov#wasDerivedFrom> ?s . ?s dct:title 'Raid on Kidal' }"
    )
    assert {str(row.who) for row in found} == {"Tuareg rebels", "army"}
    assert rdflib.Literal(samples.HOSTILE) in set(graph.objects(None, rdflib.RDFS.label))
