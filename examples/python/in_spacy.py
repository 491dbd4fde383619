"""Events in a spaCy pipeline, drawn by displaCy: `python examples/python/in_spacy.py > events.html`."""

from __future__ import annotations

import spacy
from spacy import displacy

from dateline.spacy import found, who_did_what

TEXT = "Chad condemned Niger on Wednesday over a raid. Mali thanked Algeria for its help."


def main() -> None:
    """Prints a page with a picture an event."""
    nlp = spacy.blank("en")
    nlp.add_pipe("dateline")
    doc = nlp.make_doc(TEXT)
    doc._.published = "2025-05-04"
    doc = nlp(doc)
    held = found(doc)
    assert held is not None
    assert len(held.document.events) == len(doc._.events) == 2
    print(displacy.render(who_did_what(doc), style="dep", manual=True, page=True, jupyter=False))


if __name__ == "__main__":
    main()
