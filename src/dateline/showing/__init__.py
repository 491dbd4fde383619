"""Records shown: a story, an event, a timeline as HTML for notebooks; every word of a text is escaped."""

from dateline.showing.timeline import FACTS, Timeline
from dateline.showing.words import when_text

__all__ = ["FACTS", "Timeline", "when_text"]
