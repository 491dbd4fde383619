"""Paste a story, and see it read."""

from __future__ import annotations

from pathlib import Path

from tests.browser.looking import Visit, Visitor
from tests.browser.stories import BRIEFING, HOSTILE


def paste(visit: Visit, text: str) -> Visit:
    visit.go("/paste")
    visit.page.get_by_label("The story").fill(text)
    visit.page.get_by_role("button", name="Read the story").click()
    first = text.split(" (")[0][:30]
    visit.page.locator(".story .text", has_text=first).first.wait_for()
    return visit.settle()


def marks(visit: Visit, role: str) -> set[str]:
    """The words that carry a role."""
    return {m.split(":")[0] for m in visit.page.locator(f"a.mark[data-roles~={role}]").evaluate_all("all => all.map(a => a.getAttribute('aria-label'))")}  # fmt: skip


def test_a_newcomer_sees_a_sample_read(visit: Visit) -> None:
    visit.go("/paste")
    visit.page.locator("a.mark").first.wait_for()
    assert visit.page.locator("details[id^=event-]").count() > 0


def test_a_pasted_story_is_marked(visit: Visit) -> None:
    paste(visit, BRIEFING)
    assert any("Cuba" in m for m in marks(visit, "who"))
    assert {"condemned", "summoned"} <= marks(visit, "what")
    assert any("ambassador" in m for m in marks(visit, "whom"))
    assert "Tuesday" in marks(visit, "when")
    assert any("Starik" in m for m in marks(visit, "word"))
    assert "event" in visit.text("#result")


def test_a_mark_tells_how_it_was_resolved_by_mouse_and_by_key(visit: Visit) -> None:
    paste(visit, BRIEFING)
    mark = visit.page.locator("a.mark[data-roles~=what]", has_text="summoned").first
    mark.hover()
    assert "ACCUSE" in visit.text("#tip")
    assert "rule accuse.lex" in visit.text("#tip")
    visit.page.keyboard.press("Escape")
    assert visit.page.locator("#tip").count() == 0
    mark.focus()
    assert mark.get_attribute("aria-describedby") == "tip"
    visit.page.keyboard.press("Enter")
    opened = visit.page.locator("details[id^=event-][open]")
    assert opened.count() == 1
    assert "counted from the day of publication" in opened.inner_text()


def test_marks_are_reached_in_reading_order(visit: Visit) -> None:
    paste(visit, BRIEFING)
    paragraph = visit.page.locator(".story .text").first
    words = paragraph.locator("a.mark").all_inner_texts()
    paragraph.locator("a.mark").first.focus()
    reached = []
    for _ in words:
        reached.append(visit.page.evaluate("document.activeElement.innerText"))
        visit.page.keyboard.press("Tab")
    assert reached == words


def test_what_is_no_event_is_greyed_with_its_reason(visit: Visit) -> None:
    paste(visit, BRIEFING)
    visit.page.get_by_label("show all that was passed over").check()
    assert visit.page.locator("a.mark[data-roles~=trap]").count() > 0
    assert all(
        visit.page.locator(".passed").evaluate_all("all => all.map(p => p.innerText.trim().split(' ').length > 1)")
    )


def test_a_dropped_file_is_read(visit: Visit, tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_text(BRIEFING, encoding="utf-8")
    visit.go("/paste")
    visit.page.locator("input[type=file]").set_input_files(str(file))
    visit.page.locator("a.mark", has_text="summoned").first.wait_for()


def test_typing_is_read_along(visit: Visit) -> None:
    visit.go("/paste")
    box = visit.page.get_by_label("The story")
    box.fill("")
    box.press_sequentially("PARIS, 2 May 2025 - France expelled two Russian diplomats on Thursday.")
    visit.page.locator("a.mark", has_text="expelled").wait_for()


def test_what_cannot_be_read_says_what_to_do(visit: Visit, visitor: Visitor) -> None:
    visit.go("/paste")
    visit.page.route("**/api/code", lambda route: route.abort())
    visit.page.get_by_label("The story").fill(BRIEFING)
    visit.page.get_by_role("button", name="Read the story").click()
    assert "dateline serve" in visit.text("[role=alert]")
    visit.page.unroute("**/api/code")
    visit.page.get_by_role("button", name="Try again").click()
    visit.page.locator("a.mark", has_text="summoned").first.wait_for()
    visitor.wrong = [w for w in visitor.wrong if "ERR_FAILED" not in w]


def test_a_hostile_story_is_shown_as_text(visit: Visit) -> None:
    visit.go("/paste")
    visit.page.locator("summary", has_text="Title, day, publisher").click()
    for label, name in (("Title", "title"), ("Publisher", "publisher"), ("Address", "url"), ("The story", "text")):
        visit.page.get_by_label(label, exact=label != "The story").fill(HOSTILE[name])  # type: ignore[literal-required]
    visit.page.get_by_role("button", name="Read the story").click()
    visit.page.locator("h2", has_text="onerror").wait_for()
    visit.settle()
    assert visit.page.locator("section a[href^=javascript]").count() == 0
    assert visit.page.evaluate("window.hacked") is None
