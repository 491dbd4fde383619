"""Incident, event, actor, story and review; who sees them how."""

from __future__ import annotations

import gzip
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.browser.looking import Visit, Visitor
from tests.browser.stories import STRIKE

BUDGET_BYTES = 300_000


@pytest.fixture
def paths(visitor: Visitor) -> dict[str, str]:
    """An address of each kind of page."""
    row = visitor.get("/api/events?type=ASSAULT&words=nine+people")["items"][0]
    incident = max(visitor.get("/api/incidents")["items"], key=lambda i: i["reports"])
    return {
        "paste": "/paste",
        "record": "/record",
        "incidents": "/incidents",
        "incident": f"/incidents/{incident['id']}",
        "event": f"/events/{row['event']['id']}?story={row['key']}",
        "story": f"/stories/{row['key']}",
        "actor": "/actors/" + quote("AFG:GOV", safe=""),
        "review": "/review",
    }


PAGES = ["paste", "record", "incidents", "incident", "event", "story", "actor", "review"]


def test_an_incident_sets_claims_side_by_side(visit: Visit, paths: dict[str, str]) -> None:
    visit.go(paths["incident"])
    assert "Herat" in visit.text("h1")
    assert "2 reports from 2 independent sources" in visit.text()
    assert "Hindu Kush Agency" in visit.text("#brief")
    assert visit.page.locator("#conflicts .side").count() >= 2
    killed = visit.text("#figures")
    assert "9" in killed
    assert "14" in killed
    assert visit.page.locator("#lineage h3").count() == 2


def test_an_event_shows_its_evidence_and_why(visit: Visit, paths: dict[str, str]) -> None:
    visit.go(paths["event"])
    assert "killed" in visit.page.locator("#evidence a.mark[data-roles~=what]").all_inner_texts()
    assert "police" in visit.text("#coded")
    assert "assault.lex" in visit.text("#why")
    visit.page.get_by_role("link", name=str(STRIKE["title"])).first.click()
    visit.settle()
    assert visit.page.locator("details[id^=event-][open]").count() == 1


def test_an_actor_has_names_counterparts_and_a_tone(visit: Visit, visitor: Visitor, paths: dict[str, str]) -> None:
    visit.go(paths["event"])
    visit.page.locator("#coded a").first.click()
    visit.settle()
    assert visit.page.url.startswith(f"{visit.base}/actors/")
    for part in ("#names", "#types", "#tone", "#events"):
        assert visit.page.locator(part).count() == 1
    assert visit.page.locator("#names tbody a").count() > 0


def test_a_story_is_marked_and_leads_to_its_events(visit: Visit, paths: dict[str, str]) -> None:
    visit.go(paths["story"])
    assert visit.text("h1")
    visit.page.locator("details[id^=event-] summary").first.click()
    visit.page.get_by_role("link", name="Event page").first.click()
    visit.settle()
    assert visit.page.locator("#evidence").count() == 1


def test_reviews_are_added_and_counted(visit: Visit, visitor: Visitor, paths: dict[str, str]) -> None:
    visit.go(paths["event"])
    visit.page.get_by_label("Something is wrong").check()
    assert visit.page.get_by_role("button", name="Keep this review").is_disabled()
    visit.page.get_by_role("combobox", name="Type").select_option("COERCE")
    visit.page.get_by_label("Note").fill("It was an <arrest>.")
    visit.page.get_by_label("Your name").fill("Ana")
    visit.page.get_by_role("button", name="Keep this review").click()
    visit.page.locator("#review li", has_text="corrected by Ana").first.wait_for()
    visit.page.get_by_label("All is right").check()
    visit.page.get_by_role("button", name="Keep this review").click()
    visit.page.locator("#review li", has_text="accepted by Ana").first.wait_for()
    kept = visit.text("#review")
    assert "It was an <arrest>." in kept
    assert "type COERCE" in kept
    visit.go("/review")
    assert "ASSAULT" in visit.text("#precision")
    assert "Ana" in visit.text("#latest")
    with visit.page.expect_download() as download:
        visit.page.get_by_role("link", name="Download the reviewed set").click()
    assert download.value.path().read_text(encoding="utf-8").startswith("{")


def test_a_hostile_story_is_text_on_every_page(visit: Visit, visitor: Visitor) -> None:
    rows = visitor.get("/api/events?place=Sirte")["items"] + visitor.get("/api/events?words=Tripoli")["items"]
    row = next(r for r in rows if r["title"] and "onerror" in r["title"])
    incidents = visitor.get("/api/incidents?words=Tripoli")["items"]
    for path in (
        "/record?words=rebels",
        "/incidents",
        *(f"/incidents/{i['id']}" for i in incidents[:1]),
        f"/stories/{row['key']}",
        f"/events/{row['event']['id']}?story={row['key']}",
    ):
        visit.go(path)
        assert "onerror" in visit.text(), path
        assert visit.page.locator("a[href^=javascript]").count() == 0
        assert visit.page.locator("main img, main script, main b").count() == 0
    visit.go(f"/stories/{row['key']}")
    for mark in visit.page.locator("a.mark").all()[:6]:
        mark.hover()
    assert visit.page.evaluate("window.hacked") is None


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_no_serious_fault(visitor: Visitor, paths: dict[str, str], name: str, dark: bool) -> None:
    visit = visitor.window(dark=dark, bypass_csp=True).go(paths[name])
    if name == "paste":
        visit.page.locator("a.mark").first.wait_for()
    for _ in range(2):  # what stands within others opens last
        visit.page.evaluate("document.querySelectorAll('main details:not([open]) > summary').forEach((s) => s.click())")
        visit.settle()
    assert visit.faults() == []


@pytest.mark.parametrize("name", PAGES)
def test_a_small_screen_needs_no_sideways_scroll(visitor: Visitor, paths: dict[str, str], name: str) -> None:
    visit = visitor.window(width=360, height=740).go(paths[name])
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= 360


def test_the_switch_of_colours_is_remembered(visit: Visit) -> None:
    visit.go("/review")
    shade = "getComputedStyle(document.documentElement).backgroundColor"
    light = visit.page.evaluate(shade)
    visit.page.get_by_label("Colours").select_option("dark")
    dark = visit.page.evaluate(shade)
    assert dark != light
    assert visit.go("/review").page.evaluate(shade) == dark


def test_reading_begins_at_the_content_by_keyboard(visit: Visit) -> None:
    visit.go("/review")
    visit.page.keyboard.press("Tab")
    assert visit.page.evaluate("document.activeElement.innerText") == "To the content"
    visit.page.get_by_role("link", name="Incidents").click()
    visit.settle()
    assert visit.page.evaluate("document.activeElement.id") == "main"


def test_what_is_not_there_is_told(visit: Visit, visitor: Visitor) -> None:
    visit.page.goto(visit.base + "/events/0000000000000000")
    assert visit.page.locator("[role=alert]").inner_text()
    visitor.wrong = [w for w in visitor.wrong if "404" not in w]


def test_the_script_is_within_its_budget(built: Path) -> None:
    scripts = list((built / "assets").glob("*.js"))
    assert scripts
    assert sum(len(gzip.compress(s.read_bytes())) for s in scripts) < BUDGET_BYTES


def test_the_page_holds_no_address_of_another_host(built: Path) -> None:
    index = (built / "index.html").read_text(encoding="utf-8")
    assert "http" not in index.split("</head>")[0]
    assert "<style" not in index
    assert index.count("<script") == index.count('<script type="module"')
