"""The names by which a user filters events: the same on the command line, in the web's addresses and in Python."""

from __future__ import annotations

from typing import Literal, NamedTuple

Kind = Literal["many", "numbers", "one", "flag"]


class Filter(NamedTuple):
    """One filter: its name, how many values it takes, what it keeps, and what stands for its value in help."""

    name: str
    kind: Kind
    about: str
    metavar: str | None = None
    default: str | None = None

    @property
    def option(self) -> str:
        """The name as a word: `published-since`."""
        return self.name.replace("_", "-")


FILTERS = (
    Filter("actor", "many", "On either side: PRK, PRK:MIL, :REB or a part of a name", "X"),
    Filter("source", "many", "Among the actors", "X"),
    Filter("target", "many", "Among the recipients", "X"),
    Filter("dyad", "one", "Between two actors, in either direction.", "A,B"),
    Filter("type", "many", "Event type, as ASSAULT", "TYPE"),
    Filter("mode", "many", "Event mode, as aerial", "MODE"),
    Filter("context", "many", "Context, as military", "CONTEXT"),
    Filter("quad", "numbers", "Quad class 1 to 4", "N"),
    Filter("status", "many", "actual, ongoing, planned, hypothetical or negated", "STATUS"),
    Filter("place", "one", "A part of the place's name."),
    Filter("country", "many", "Where it happened, ISO 3166-1 alpha-3", "CCC"),
    Filter("box", "one", "Where it happened, degrees; W may lie east of E.", "S,W,N,E"),
    Filter("since", "one", "Not over before this day.", "DAY"),
    Filter("until", "one", "Not begun after this day.", "DAY"),
    Filter("published_since", "one", "Published on this day or later.", "DAY"),
    Filter("published_until", "one", "Published on this day or earlier.", "DAY"),
    Filter("dated", "flag", "Only events whose day the story tells, not just their publication."),
    Filter("publisher", "many", "Publisher's whole name", "NAME"),
    Filter("speaker", "one", "Told by: a code or part of a name; 'narrator': the story itself."),
    Filter("stance", "one", "Some speaker asserts, denies, alleges, asks, commits, ..."),
    Filter("instrument", "one", "Under or against a treaty, law or deal: a part of its name."),
    Filter("words", "many", "Words of the event's sentence", "WORDS"),
    Filter("story", "many", "Id or key of the story", "ID"),
    Filter("ontology", "one", "Name of the ontology; 'all' for every one.", None, "plover"),
)  # fmt: skip
"""Every filter, in the order in which help shows them."""
