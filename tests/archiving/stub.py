"""Steps that read and code by counting words: quick to start, and every record that they make is well formed."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterable, Iterator, Mapping

from dateline.archiving.manifest import _digest
from dateline.archiving.steps import Steps
from dateline.records import (
    Claim,
    ClaimBrief,
    Coder,
    Document,
    Entity,
    Event,
    Mention,
    Predicate,
    Quantity,
    Reading,
    Span,
    Story,
    When,
    Where,
)

SIDES = {"Arland": "ARL", "Borland": "BOR", "Corland": "COR", "Dorland": "DOR"}
RULES = {"attacks": "ASSAULT", "meets": "CONSULT", "praises": "SUPPORT", "arms": "AID"}
_GOLDSTEIN = {"ASSAULT": -9.0, "CONSULT": 2.5, "SUPPORT": 5.0, "AID": 10.0, "THREATEN": -3.5}
_QUAD = {"ASSAULT": 4, "CONSULT": 1, "SUPPORT": 1, "AID": 2, "THREATEN": 3}
_VERBS = [*RULES, "watches"]


def stories(count: int, seed: int = 0, prefix: str = "s") -> list[Story]:
    """Stories of one to four sentences as "Arland attacks Borland on 2021-03-04."."""
    rng = random.Random(seed)
    return [_story(rng, f"{prefix}{i}") for i in range(count)]


def _story(rng: random.Random, name: str) -> Story:
    day = f"20{rng.randint(19, 22)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    sentences = []
    for _ in range(rng.randint(1, 4)):
        a, b = rng.sample(sorted(SIDES), 2)
        sentences.append(f"{a} {rng.choice(_VERBS)} {b} on {day}.")
    text = f"{name}: " + " ".join(sentences)
    return Story(id=name, text=text, published=day, publisher=rng.choice(["Post", "Times"]), found={"id": "given"})


def steps(
    rules: Mapping[str, str] | None = None, *, lexicon: str | None = None, reader: str = "0 stub reading/1"
) -> Steps:
    """Steps that code the verbs of `rules` to types."""
    rules = dict(RULES if rules is None else rules)
    name = lexicon or hashlib.sha256(repr(sorted(rules.items())).encode()).hexdigest()[:12]
    coder = Coder(dateline="0", model="stub", lexicon=name, ontology="plover/0.8")
    return Steps(
        reader=reader, coder=coder, read=_read, code=lambda reading: _code(reading, rules, coder),
        manifest=lambda: {"undergone": {}, "predicates": {f"{verb}|v": _digest(kind) for verb, kind in rules.items()}, "names": {},
                          "agents": {}, "ontology": "o"},
    )  # fmt: skip


def _read(given: Iterable[Story]) -> Iterator[Reading]:
    for story in given:
        yield _reading(story)


def _reading(story: Story) -> Reading:
    mentions: list[Mention] = []
    claims: list[Claim] = []
    at = story.text.index(": ") + 2
    for number, sentence in enumerate(story.text[at:].split(". ")):
        start = story.text.index(sentence, at)
        at = start + len(sentence)
        words = sentence.split(" ")
        offset = [start]
        for word in words:
            offset.append(offset[-1] + len(word) + 1)
        for k in (0, 2):
            end = offset[k] + len(words[k])
            mentions.append(
                Mention(
                    start=offset[k], end=end, text=words[k], head=words[k], lemma=words[k], case="name", sentence=number
                )
            )
        day = words[4].rstrip(".")
        claims.append(
            Claim(
                id=f"c{number}",
                trigger=Span(offset[1], offset[1] + len(words[1]), words[1]),
                sentence=Span(start, at, sentence),
                predicate=Predicate(lemma=words[1], pos="v"),
                roles={"agent": 2 * number, "patient": 2 * number + 1},
                when=When(day, day, "day", "stated", Span(offset[4], offset[4] + len(day), day)),
                quantities=(
                    Quantity(of="killed", low=number, high=None, span=Span(offset[4], offset[4] + 4, day[:4])),
                ),
            )
        )
    return Reading(story=story, mentions=tuple(mentions), claims=tuple(claims))


def _code(reading: Reading, rules: Mapping[str, str], coder: Coder) -> Document:
    story, events, briefs = reading.story, [], []
    for claim in reading.claims:
        kind = rules.get(claim.predicate.lemma)
        event = _event(reading, claim, kind, coder) if kind else None
        events += [event] if event else []
        briefs.append(
            ClaimBrief(
                id=claim.id, trigger=claim.trigger, status=claim.status, hedge=None, event=event.id if event else None
            )
        )
    return Document(
        id=story.id, title=story.title, published=story.published, publisher=story.publisher, url=story.url,
        language=story.language, text=story.text, events=tuple(events), times=(), places=(), attributions=(),
        claims=tuple(briefs), instruments=(), found=story.found,
    )  # fmt: skip


def _event(reading: Reading, claim: Claim, kind: str, coder: Coder) -> Event:
    sides = [_entity(reading.mentions[claim.roles[r]]) for r in ("agent", "patient")]
    digest = hashlib.sha256(f"{reading.story.text}|{claim.trigger.start}|{kind}".encode()).hexdigest()[:16]
    where = Where(name="Capital", kind="city", country=sides[1].country, lat=10.5, lon=20.0)
    return Event(
        id=digest, story=reading.story.id, published=reading.story.published, event=kind, modes=(), mode=None, contexts=("military",),
        cameo="190", quad=_QUAD[kind], goldstein=_GOLDSTEIN[kind], score=_GOLDSTEIN[kind], actors=(sides[0],), recipients=(sides[1],),
        when=claim.when, where=where if claim.trigger.start % 2 else None, status="actual", hedge=None, according_to=(), under=(), against=(),
        quantities=claim.quantities, trigger=claim.trigger, evidence=claim.sentence, rule=f"stub.lex:7 {claim.predicate.lemma}",
        confidence=0.9, coder=coder,
    )  # fmt: skip


def _entity(m: Mention) -> Entity:
    return Entity(start=m.start, end=m.end, text=m.text, name=m.text, country=SIDES[m.text], sectors=("GOV",))
