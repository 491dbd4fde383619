"""Troops sent to keep a peace are help for the country they go to (CAMEO 074), not a show of force; to call them home ends that help."""

from __future__ import annotations

import functools
import re

from dateline.coding.book import Book
from dateline.lexicons.peacekeeping import peacekeeping
from dateline.records import Claim

_CARRYING = ("agent", "patient", "self", "of", "as", "on", "to")
"""Roles whose phrase can say that it is peacekeepers who move."""
_REACH = 160
"""How far after the trigger, in characters, it may be said what the troops are sent for."""


@functools.cache
def _keepers() -> re.Pattern[str]:
    """Peacekeepers by name."""
    return re.compile(rf"\b{peacekeeping('keeper')}\b", re.IGNORECASE)


@functools.cache
def _serving() -> re.Pattern[str]:
    """What says that others serve among them: "to join the African Union mission"."""
    led = r"(?:[ -](?:led|backed|mandated|authori[sz]ed))?(?: [\w-]+){0,2}?"
    mission = f"{peacekeeping('sender')}{led} {peacekeeping('body')}"
    among = (
        r"\b(?:on|for|as|as part of|to join|to take part in|to participate in|to serve (?:in|with|under)|to reinforce|under|within|from"
        r"|(?:serving|deployed) (?:with|in|under)) (?:an?|the|its|their)?\s?(?:[\w.'-]+ ){0,5}?"
    )
    return re.compile(f"{among}(?:{peacekeeping('keeper')}|{mission})", re.IGNORECASE)


def keeps_peace(book: Book, claim: Claim) -> bool:
    """Whether those who move in a claim are peacekeepers, by their own name or by what they are sent for."""
    moving = (claim.roles[r] for r in _CARRYING if r in claim.roles)
    if any(_keepers().search(phrase) for m in moving for phrase in _phrases(book, m)):
        return True
    agent = claim.roles.get("agent")
    first = claim.trigger.start if agent is None else min(book.actors.mentions[agent].start, claim.trigger.start)
    low, high = max(first - claim.sentence.start, 0), claim.trigger.end - claim.sentence.start + _REACH
    return _serving().search(claim.sentence.text[low:high]) is not None


def recalls_keepers(book: Book, claim: Claim) -> bool:
    """Whether somebody calls peacekeepers home; where they leave of themselves, it is a retreat like others."""
    agent = claim.roles.get("agent")
    keepers_leave = agent is not None and any(_keepers().search(phrase) for phrase in _phrases(book, agent))
    return "patient" in claim.roles and not keepers_leave


def _phrases(book: Book, m: int) -> list[str]:
    """A mention's own words and those that hang on it: "contingents of peacekeeping troops"."""
    mention = book.actors.mentions[m]
    hung = [book.actors.mentions[n].text for prep, n in mention.attached if prep == "of"]
    return [mention.text, *hung]
