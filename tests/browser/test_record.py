"""The record: filters in the address, charts that follow one another."""

from __future__ import annotations

import re

from tests.browser.looking import Visit, Visitor


def view(visit: Visit) -> dict[str, object]:
    """What a view shows: its summary, its events, its bars."""
    return {
        "said": visit.text(".said"),
        "events": visit.page.locator("#events .events > li").all_inner_texts(),
        "bars": visit.page.locator("#when svg rect[class^=quad]").count(),
        "chosen": visit.page.locator(".chosen button").all_inner_texts(),
        "map": visit.page.locator("#where .place").count(),
    }


def total(visit: Visit) -> int:
    found = re.search(r"[\d,]+", visit.text(".said"))
    assert found, visit.text(".said")
    return int(found[0].replace(",", ""))


def test_the_record_opens_where_there_is_an_archive(visit: Visit) -> None:
    visit.go("/")
    assert visit.text("h1") == "The record"
    shown = view(visit)
    assert shown["events"]
    assert shown["bars"]
    assert visit.page.locator("#network svg a").count() > 2
    assert visit.page.locator("#dyads tbody tr").count() > 2


def test_a_filter_stands_in_the_address_and_goes_back(visit: Visit) -> None:
    visit.go("/record")
    everything = view(visit)
    visit.page.get_by_label("Filter by").select_option(label="Type")
    visit.page.locator("#value").fill("assault")
    visit.page.get_by_role("button", name="Add").click()
    visit.settle()
    assert visit.query() == "?type=ASSAULT"
    filtered = view(visit)
    assert filtered["said"] != everything["said"]
    assert all("ASSAULT" in e for e in filtered["events"])  # type: ignore[attr-defined]
    visit.page.go_back()
    visit.settle()
    assert view(visit) == everything
    visit.page.go_forward()
    visit.settle()
    assert view(visit) == filtered


def test_a_shared_address_gives_the_same_view(visit: Visit, visitor: Visitor) -> None:
    visit.go("/record")
    visit.page.locator("#facet-quad + ul button", has_text="material conflict").click()
    visit.settle()
    visit.page.get_by_role("button", name="incidents", exact=True).click()
    visit.settle()
    visit.page.get_by_label("From", exact=True).first.fill("2025-01-01")
    visit.settle()
    other = visitor.window()
    other.go("/record" + visit.query())
    assert {"quad=4", "count=incidents", "since=2025-01-01"} <= set(visit.query()[1:].split("&"))
    assert view(other) == view(visit)


def test_a_brush_of_the_timeline_filters_all_else(visit: Visit) -> None:
    visit.go("/record")
    before = total(visit)
    box = visit.page.locator("#when .brush").bounding_box()
    y = box["y"] + box["height"] / 2
    visit.page.mouse.move(box["x"] + box["width"] * 0.5, y)
    visit.page.mouse.down()
    visit.page.mouse.move(box["x"] + box["width"] * 0.99, y, steps=5)
    visit.page.mouse.up()
    visit.settle()
    assert "since=" in visit.query()
    assert 0 < total(visit) < before
    assert "Take out all" in visit.text(".bar")
    visit.page.get_by_role("button", name="All time").click()
    visit.settle()
    assert total(visit) == before


def test_the_brush_works_by_keyboard(visit: Visit) -> None:
    visit.go("/record")
    before = total(visit)
    handle = visit.page.get_by_role("slider", name="From")
    first = handle.get_attribute("aria-valuetext")
    handle.focus()
    for _ in range(4):
        visit.page.keyboard.press("PageUp")
    assert handle.get_attribute("aria-valuetext") != first
    visit.until("location.search.includes('since=')")
    visit.settle()
    assert total(visit) < before


def test_the_map_filters_and_moves_by_keyboard(visit: Visit) -> None:
    visit.go("/record")
    visit.page.locator("#where path.land").nth(100).wait_for(state="attached")
    visit.page.locator("#where path[data-country=AFG]").dispatch_event("click")
    visit.settle()
    assert visit.query() == "?country=AFG"
    shape = visit.page.locator("#where path[data-country=AFG]").get_attribute("d")
    visit.page.locator("#where svg[role=application]").focus()
    visit.page.keyboard.press("+")
    visit.page.keyboard.press("ArrowLeft")
    assert visit.page.locator("#where path[data-country=AFG]").get_attribute("d") != shape
    visit.page.get_by_role("button", name="Take out all").click()
    visit.settle()
    visit.page.get_by_label("Part of the world").select_option(label="Africa")
    visit.page.get_by_role("button", name="Only what is in view").click()
    visit.settle()
    assert "box=" in visit.query()
    places = visit.page.locator("#events .role-where").all_inner_texts()
    assert places
    assert not any("Afghanistan" in p for p in places)


def test_a_pair_and_an_actor_filter(visit: Visit) -> None:
    visit.go("/record")
    pair = visit.page.locator("#dyads tbody tr button.plain", has_text="→").first
    pair.click()
    visit.settle()
    assert re.fullmatch(r"\?dyad=\w+,\w+", visit.query())
    visit.go("/record")
    visit.page.get_by_label("Sides are").select_option("actor")
    visit.settle()
    visit.page.locator("#network svg a circle").first.click()
    visit.settle()
    assert "actor=" in visit.query()
    assert total(visit) > 0


def test_charts_can_be_read_as_tables(visit: Visit) -> None:
    visit.go("/record")
    visit.page.locator("summary", has_text="Countries as a table").click()
    assert "Afghanistan" in visit.text("#where table")
    visit.page.locator("summary", has_text="Time as a table").click()
    visit.page.locator("#when tbody tr").nth(2).wait_for()


def test_nothing_found_says_what_to_do(visit: Visit) -> None:
    visit.go("/record?words=xylophone")
    assert "Take out a filter" in visit.text("#events")
    assert "Nothing matches" in visit.text(".said")


def test_what_is_chosen_can_be_downloaded(visit: Visit, visitor: Visitor) -> None:
    visit.go("/record?type=ASSAULT")
    with visit.page.expect_download() as download:
        visit.page.get_by_role("link", name="JSON Lines").click()
    lines = download.value.path().read_text(encoding="utf-8").splitlines()
    assert len(lines) == visitor.get("/api/facets?type=ASSAULT")["total"] > 0


def test_an_address_that_cannot_be_is_told(visit: Visit, visitor: Visitor) -> None:
    visit.page.goto(visit.base + "/record?since=soon")
    assert "since" in visit.page.locator("[role=alert]").first.inner_text()
    visit.page.wait_for_load_state("networkidle")  # every part of the page is refused, one after the other
    visitor.wrong = [w for w in visitor.wrong if "400" not in w]
