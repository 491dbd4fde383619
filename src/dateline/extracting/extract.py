"""From a parse to a reading: mentions and claims with roles, speakers, status, time, place and the words for each."""

from __future__ import annotations

import bisect
from collections.abc import Set as AbstractSet

import msgspec

from dateline.extracting.attribution import Speech, Speeches
from dateline.extracting.clauses import Clauses
from dateline.extracting.dating import Dating, speech_over
from dateline.extracting.events import triggers
from dateline.extracting.instruments import Instruments
from dateline.extracting.locating import Locating
from dateline.extracting.mentions import Mentions
from dateline.extracting.places import find_places
from dateline.extracting.quantities import quantities
from dateline.extracting.status import Statuses, background
from dateline.extracting.times import find_times
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB
from dateline.records import Attribution, Claim, Mention, Place, Predicate, Reading, Span, Speaker, Story

_COMPLEMENT = {"xcomp": "comp", "ccomp": "comp", "pcomp": "comp", "acl": "adnominal", "advcl": "adverbial",
               "relcl": "relative", "conj": "conj", "dobj": "object", "pobj": "prepositional", "nsubj": "subject",
               "nsubjpass": "object", "csubj": "subject", "oprd": "comp", "attr": "object", "appos": "apposition"}  # fmt: skip


_SPEAKER = frozenset({"i", "we", "us", "me", "ourselves", "myself"})


class Extractor:
    """Reads claims out of parses; `verbs`, `nouns` and `adjectives` are the predicate lexicon's lemmas."""

    def __init__(self, verbs: AbstractSet[str], nouns: AbstractSet[str], adjectives: AbstractSet[str]) -> None:
        self._hyphened = frozenset(v for v in verbs if "-" in v)
        self._nouns = nouns
        self._adjectives = adjectives

    def read(self, story: Story, parse: Parse) -> Reading:
        """The reading of one story."""
        work = _Work(story, parse)
        found = triggers(parse, self._hyphened, self._nouns, self._adjectives)
        work.begin([i for i, _ in found])
        claims = tuple(work.claim(i, predicate) for i, predicate in found)
        return Reading(
            story=story, mentions=tuple(work.mentions.records), claims=claims, times=tuple(work.times),
            places=tuple(work.places), attributions=work.attributions(), instruments=work.instruments.all(),
        )  # fmt: skip


class _Work:
    """What is worked out for one story."""

    def __init__(self, story: Story, parse: Parse) -> None:
        self.story, self.parse = story, parse
        self.mentions = Mentions(parse)
        self.clauses = Clauses(parse)
        self.statuses = Statuses(parse)
        self.speeches = Speeches(parse, self.clauses)
        self._name_owners()
        self.instruments = Instruments(parse, self.mentions, lambda i: self.statuses.of(i).status == "negated")
        self.times = find_times(story.text, story.published, tense=self._tense_at)
        self.places = find_places(story.text, proper=self._proper)
        self.locating = Locating(parse, self.clauses, self.places, self.times, self._sent_from())
        self.number: dict[int, int] = {}

    def _name_owners(self) -> None:
        """Whose "our troops" are, within a quotation: the speaker's."""
        records, heads = self.mentions.records, self.mentions.head_of
        for n, mention in enumerate(records):
            if mention.possessor is not None and self.parse.lower[heads[mention.possessor]] in ("our", "my"):
                speaker = self._quoting(heads[mention.possessor])
                if speaker is not None and speaker != n:
                    records[n] = msgspec.structs.replace(mention, possessor=speaker)

    def _sent_from(self) -> Place | None:
        """The place in the header line before the body, if there is one."""
        header = [p for p in self.places if p.end <= self.story.body]
        return header[-1] if header and "\n" not in self.story.text[header[-1].end : self.story.body] else None

    def begin(self, tokens: list[int]) -> None:
        """Notes which tokens claims stand on, and dates them."""
        self.number = {i: n for n, i in enumerate(tokens)}
        self.dating = Dating(self.parse, self.clauses, self.times, self.story.published, tokens, self.statuses.tense)

    def _token_at(self, offset: int) -> int | None:
        k = bisect.bisect_right(self.parse.start, offset) - 1
        return k if k >= 0 and offset < self.parse.end[k] else None

    def _proper(self, _start: int, end: int) -> bool:
        """Whether the tagger takes the last word of a span for a proper noun."""
        k = self._token_at(end - 1)
        return k is None or self.parse.tag[k] in ("NNP", "NNPS")

    def _tense_at(self, start: int, _end: int) -> str | None:
        """past or future: the tense of the clause that holds a time expression."""
        k = self._token_at(start)
        if k is None:
            return None
        for h in (k, *self.parse.ancestors(k)):
            if self.parse.tag[h] in VERB:
                tense = self.statuses.tense(h)
                if tense in ("past", "perfect", "pluperfect"):
                    return "past"
                if self.statuses.of(h).status == "planned":
                    return "future"
                if tense != "none":
                    return None
        return None

    def span(self, first: int, last: int | None = None) -> Span:
        """The span from token `first` to token `last`, both included."""
        p = self.parse
        start, end = p.start[first], p.end[first if last is None else last]
        return Span(start, end, p.text[start:end])

    def claim(self, i: int, predicate: Predicate) -> Claim:
        p, statuses = self.parse, self.statuses
        verdict = statuses.of(i)
        hedge = statuses.hedge(i)
        verbal = predicate.pos == "v"
        tokens = self._roles(i, predicate)
        of_head = self.mentions.of_head
        first, last = p.sentences[p.sentence[i]]
        tense, above = statuses.tense(i), speech_over(p, i)
        under, against = self.instruments.near(i)
        governor, relation = self._governor(i)
        when, speakers = self.dating.of(i, tense, verdict.status, above), self._speakers(i)
        return Claim(
            id=self._id(i), trigger=self._trigger(i, predicate), sentence=self.span(first, last - 1),
            predicate=_with_voice(predicate, verbal and self.clauses.passive(i)),
            roles={name: self._meant(t) for name, t in tokens.items() if t in of_head},
            content=p.child(i, "ccomp", "xcomp") is not None, governs=self._governs(i), governor=governor, relation=relation, speakers=speakers,
            modal=self._modal(i if verbal or predicate.pos == "n" else p.head[i]),
            tense=tense, status=verdict.status, when=when,
            where=self.locating.of(i, tokens), under=under, against=against,
            quantities=quantities(p, i, tokens),
            status_cue=self.span(verdict.cue) if verdict.cue is not None else None,
            hedge=self.span(*hedge) if hedge is not None else None,
            background=background(p, i, verdict.status, when, self.story.published, bool(speakers)),
            particles=self.clauses.particles(i),
            adverbs=tuple(p.lower[k] for k in p.kids[i] if p.dep[k] == "advmod"),
        )  # fmt: skip

    def _modal(self, verb: int) -> str | None:
        p = self.parse
        return next((p.lower[k] for k in p.kids[verb] if p.dep[k] == "aux" and p.tag[k] == "MD"), None)

    def _id(self, i: int) -> str:
        return f"{self.story.id}:{self.parse.start[i]}"

    def _roles(self, i: int, predicate: Predicate) -> dict[str, int]:
        if predicate.pos == "v":
            return self.clauses.roles(i)
        if predicate.pos == "n":
            return {**self.clauses.noun_roles(i), "self": i}
        verb = self.parse.head[i]
        out = {k: t for k, t in self.clauses.roles(verb).items() if k != "patient"}
        own: dict[str, int] = {}
        self.clauses.others(i, own)
        if self.parse.tag[i] == "IN":
            self.clauses.preposition(i, own)  # "is under arrest"
        return {**own, **out}

    def _trigger(self, i: int, predicate: Predicate) -> Span:
        if predicate.pos == "n" and i > 1 and self.parse.lower[i - 1] == "-" and predicate.lemma != self.parse.lemma[i]:
            return self.span(i - 2, i)  # "sit-in"
        k = self.parse.child(i, "prt") if predicate.particle else None
        return self.span(i, k) if k is not None and i < k <= i + 3 else self.span(i)

    def _claim_above(self, i: int) -> tuple[int, str] | None:
        """The nearest claim token above `i`, through prepositions, auxiliaries and plain nouns, and how it governs."""
        p = self.parse
        relation = _COMPLEMENT.get(p.dep[i])
        if relation is None and p.dep[i] == "acomp" and p.lemma[p.head[i]] == "be":
            i = p.head[i]  # the "was determined" of "pledged that he was determined to cooperate"
            relation = _COMPLEMENT.get(p.dep[i])
        if relation is None:
            return None
        mark = next(
            (p.lower[k] for k in p.kids[i] if p.dep[k] in ("mark", "advmod") and p.tag[k] in ("IN", "WRB")), None
        )
        h = p.head[i]
        if p.tag[h] in ("IN", "TO", "RB"):
            relation = f"{relation}:{p.lower[h]}"
            h = p.head[h]
        elif relation == "adverbial":
            relation = f"{relation}:{mark or ('to' if p.tag[i] == 'VB' else p.tag[i])}"
        for _ in range(3):
            if h in self.number:
                return (h, relation) if h != i else None
            if p.head[h] == h or (p.tag[h] in VERB and p.lemma[h] != "be"):
                return None
            if relation == "comp":
                relation = "adnominal"
            h = p.head[h]
        return None

    def _governor(self, i: int) -> tuple[str | None, str | None]:
        above = self._claim_above(i)
        return (self._id(above[0]), above[1]) if above is not None else (None, None)

    def _governs(self, i: int) -> tuple[str, ...]:
        """Claims in the complement of `i`: its clauses, and event nouns that are its object."""
        p = self.parse
        out: list[int] = []
        for k in p.kids[i]:
            if p.dep[k] in ("xcomp", "ccomp", "dobj", "nsubjpass", "acl", "oprd") or (
                p.dep[k] == "advcl" and any(p.dep[c] == "mark" and p.lower[c] == "for" for c in p.kids[k])
            ):
                out += self._nearest(k)
            elif p.dep[k] in ("prep", "prt"):
                for inner in p.kids[k]:
                    if p.dep[inner] in ("pcomp", "pobj"):
                        out += self._nearest(inner)
        return tuple(self._id(k) for k in sorted(set(out)) if k != i)

    def _nearest(self, k: int) -> list[int]:
        p = self.parse
        out = [k] if k in self.number else []
        if not out and p.lemma[k] == "be":
            out = [c for c in p.kids[k] if p.dep[c] in ("acomp", "attr") and c in self.number]
        if not out and p.tag[k][:1] == "N":
            out = [c for c in p.kids[k] if p.dep[c] == "acl" and c in self.number]
        return out + [c for c in p.kids[k] if p.dep[c] == "conj" and c in self.number]

    def _speakers(self, i: int) -> tuple[Speaker, ...]:
        out = []
        for n in self.speeches.chain(i):
            s = self.speeches.all[n]
            source = self.mentions.of_head.get(s.source) if s.source is not None else None
            out.append(Speaker(source=source, cue=self.span(s.cue[0], s.cue[1] - 1), stance=s.stance))
        return tuple(out)

    def _meant(self, token: int) -> int:
        """The mention of a token; of a "we" within a quotation, that of who speaks."""
        own = self.mentions.of_head[token]
        if self.parse.lower[token] not in _SPEAKER:
            return own
        speaker = self._quoting(token)
        return speaker if speaker is not None else own

    def _quoting(self, token: int) -> int | None:
        """The mention of who is quoted with a token."""
        chain = self.speeches.chain(token)
        said = self.speeches.all[chain[-1]] if chain else None
        if said is None or said.kind == "indirect" or said.source is None:
            return None
        within = any(first <= token < last for first, last in said.content)
        return self.mentions.of_head.get(said.source) if within else None

    def attributions(self) -> tuple[Attribution, ...]:
        """The speeches as records."""
        listed = self.speeches.listed()
        place = {n: k for k, n in enumerate(listed)}
        return tuple(self._attribution(self.speeches.all[n], self._parent(n, place)) for n in listed)

    def _parent(self, n: int, place: dict[int, int]) -> int | None:
        """The place in the list of the innermost listed attribution around number `n`."""
        above = self.speeches.nesting.parents(n)
        return next((place[m] for m in above if m in place), None)

    def _attribution(self, s: Speech, parent: int | None) -> Attribution:
        content = tuple(self.span(a, b - 1) for a, b in s.content)
        phrase = self.speeches.source(s)
        return Attribution(
            source=self.span(phrase[0], phrase[1] - 1) if phrase is not None else None,
            cue=self.span(s.cue[0], s.cue[1] - 1), content=content, kind=s.kind, stance=s.stance,
            parent=parent,
        )  # fmt: skip


def _with_voice(predicate: Predicate, passive: bool) -> Predicate:
    if not passive:
        return predicate
    return Predicate(
        lemma=predicate.lemma, pos=predicate.pos, particle=predicate.particle, light=predicate.light, passive=True
    )


def mention_text(mentions: tuple[Mention, ...], index: int | None) -> str:
    """The text of a mention, or nothing: for messages."""
    return mentions[index].text if index is not None else ""
