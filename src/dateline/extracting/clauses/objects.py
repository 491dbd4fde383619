"""The object of a verb, what the object becomes, and the particles that go with it."""

from __future__ import annotations

from dateline.extracting.clauses.subjects import Subjects
from dateline.extracting.clauses.words import DITRANSITIVE, RELATIVE, SUBJECT
from dateline.lexicons.predicates import COMPLEMENTS
from dateline.parsing.parse import Parse
from dateline.parsing.tags import NOUN, VERB

_TERMS = {"hour", "day", "week", "month", "year"}
_CLAUSES = ("ccomp", "xcomp", "prep", "agent", "dative", "oprd", "attr", "acomp")
_JUDGING = frozenset({
    "brand", "call", "characterise", "characterize", "condemn", "consider", "declare", "decry", "deem", "denounce", "describe", "dismiss",
    "dub", "find", "judge", "label", "portray", "pronounce", "regard", "see", "slam", "term", "view",
})  # fmt: skip
_NEXT_TO = {
    "neighbouring",
    "neighboring",
    "ruling",
    "warring",
    "visiting",
    "fleeing",
    "striking",
    "leading",
    "advancing",
    "invading",
    "retreating",
    "opposing",
    "competing",
    "protesting",
    "demonstrating",
    "remaining",
    "surviving",
    "outgoing",
    "incoming",
    "sitting",
}
"""Participles that stand before a noun as adjectives do."""
_COMPLEMENT = ("advcl", "ccomp", "acomp", "oprd", "attr", "advmod", "dobj", "amod", "xcomp")


def swallowed(p: Parse, noun: int) -> int | None:
    """The name or plural right before the object of a verb of giving that may be the one who gets it."""
    k = noun - 1
    if (
        k < 0
        or p.head[k] != noun
        or p.dep[k] not in ("compound", "nmod")
        or p.tag[k] not in ("NNP", "NNPS", "NNS", "NN")
    ):
        return None
    return k if p.dep[noun] == "dobj" and p.lemma[p.head[noun]] in DITRANSITIVE else None


class Objects(Subjects):
    """Objects of the verbs of one parse."""

    def object_of(self, v: int) -> int | None:
        """The object of a verb as a token: its own, what a clause or a small clause raises, or one shared with another verb."""
        p = self.parse
        k = p.child(v, "dobj")
        if k is not None and k == self.inverted(v):
            k = None
        time = self._term(v, k) if k is not None and p.lemma[v] == "give" else None
        if time is not None:
            return time  # "gave France a week", with France for the object
        if k is not None and self.two_objects(v):
            k = p.children(v, "dobj")[1]
        if k is not None and self.becomes(k):
            inner = p.child(k, "compound", "nmod")
            return inner if inner is not None else p.child(v, "dative")  # "was taken hostage", "took soldiers prisoner"
        if k is None:
            k = self._behind_participle(v)
        if k is None and p.lemma[v] in ("call", "brand", "label"):
            k = self._named(v)
        small = self._small_clause(v) if k is None else None
        if small is not None:
            return p.child(small, "nsubj")
        if k is not None:
            relative = p.lower[k] in RELATIVE and p.tag[k] in ("WDT", "WP", "IN", "DT")
            return self.antecedent(v) if relative else k
        if self.fronted(v) is not None:
            return self.antecedent(v)
        for step in (self._of_relative_above, self._given, self._let, self._raised, self._of_relative, self._of_next):
            k = step(v)
            if k is not None:
                return k
        return None

    def _of_relative_above(self, v: int) -> int | None:
        """ "the embargo that the Council imposed and renewed"."""
        p = self.parse
        bare = p.dep[v] == "conj" and p.child(v, *SUBJECT, *_CLAUSES) is None and not self.passive(v)
        return self._relative_object(p.head[v]) if bare else None

    def _given(self, v: int) -> int | None:
        """What is given, where the parser takes it for the one who gets it: "were given jail terms", "gave France a week"."""
        p = self.parse
        given = p.child(v, "dative")
        if given is not None and given > v and p.tag[given] in ("NN", "NNS") and self.passive(v):
            return given
        time = p.child(v, "npadvmod") if given is not None and p.lemma[v] == "give" else None
        return time if time is not None and time > v else None

    def _let(self, v: int) -> int | None:
        """ "let inspectors into the camps", where the parser makes a clause of them."""
        p = self.parse
        k = p.child(v, "ccomp") if p.lemma[v] == "let" else None
        return k if k is not None and p.tag[k] in ("NN", "NNS", "NNP", "NNPS", "PRP") else None

    def _raised(self, v: int) -> int | None:
        """The subject of a clause that is the object as well: "wanted Germany to pay", "let the students leave", "wants her freed"."""
        p = self.parse
        clauses = (c for c in p.kids[v] if p.dep[c] == "ccomp" and p.child(c, "mark") is None)
        done = p.lemma[v] in ("want", "like")
        raised = next(
            (c for c in clauses if p.tag[c] == "VB" or (done and p.tag[c] == "VBN") or p.lemma[v] == "let"), None
        )
        return p.child(raised, "nsubj") if raised is not None else None

    def _of_relative(self, v: int) -> int | None:
        """The noun before a relative clause without a pronoun: "the raid they made"; not of "a town where thousands shelter"."""
        p = self.parse
        subject = p.child(v, "nsubj") if p.dep[v] == "relcl" and p.tag[v] != "VBN" else None
        if subject is None or p.lower[subject] in RELATIVE or p.child(v, "ccomp", "xcomp") is not None:
            return None
        return None if any(p.tag[k] == "WRB" for k in p.kids[v]) else p.head[v]

    def _of_next(self, v: int) -> int | None:
        """ "arrested and beat the protesters": the object of the next verb."""
        p = self.parse
        after = next((c for c in p.kids[v] if p.dep[c] == "conj" and p.tag[c] in VERB), None)
        if (
            after is None
            or p.child(after, "nsubj", "nsubjpass") is not None
            or p.children(v, "prep", "ccomp", "xcomp", "prt")
        ):
            return None
        return p.child(after, "dobj") if p.tag[after] == p.tag[v] else None

    def two_objects(self, v: int) -> bool:
        """Whether two objects stand side by side: "gave Israel and Syria a deadline"."""
        p = self.parse
        both = p.children(v, "dobj") if p.lemma[v] in DITRANSITIVE else []
        return len(both) > 1 and p.edges(both[0])[1] == p.edges(both[1])[0]

    def _relative_object(self, v: int) -> int | None:
        """What a relative clause stands on, where it is the object of the clause."""
        p = self.parse
        if p.tag[v] not in VERB or p.dep[v] != "relcl":
            return None
        k = p.child(v, "dobj")
        relative = k is not None and p.lower[k] in RELATIVE and p.tag[k] in ("WDT", "WP", "IN", "DT")
        return self.antecedent(v) if relative else None

    def _named(self, v: int) -> int | None:
        """What is called something, where the parser makes one phrase of both: "called the accusations slander"."""
        p, name = self.parse, self.parse.child(v, "oprd", "attr")
        if name is None or name == 0 or p.tag[name] not in NOUN:
            return None
        return name - 1 if p.tag[name - 1] == "NNS" and p.dep[name - 1] == "compound" else None

    def _behind_participle(self, v: int) -> int | None:
        """The object behind a participle that the parser takes for a clause: "returned looted bronzes"."""
        n = self.participle_behind(v)
        p = self.parse
        if n is None:
            return None
        return p.child(n, "dobj") if p.child(n, *SUBJECT, "auxpass") is None else None

    def _term(self, v: int, given: int) -> int | None:
        """The term of a verb of giving, where the parser takes it for a time when: "gave the envoy 48 hours"."""
        p = self.parse
        last = max(p.kids[v][-1:], default=v)
        for k in range(given + 1, min(last + 2, len(p))):
            below = p.head[k] == v or given in (p.head[k], *p.ancestors(p.head[k]))
            counted = any(p.tag[c] == "CD" or p.lower[c] in ("a", "an", "several", "few") for c in p.kids[k])
            if p.dep[k] == "npadvmod" and p.lemma[k] in _TERMS and below and counted:
                return k
        return None

    def participle_behind(self, v: int) -> int | None:
        """A participle right behind a verb that is taken for a clause, and stands before a noun: "blamed neighbouring Serbia"."""
        p, n = self.parse, v + 1
        if n >= len(p) or p.head[n] != v or p.dep[n] not in ("advcl", "xcomp", "ccomp"):
            return None
        return n if p.tag[n] == "VBN" or (p.tag[n] == "VBG" and p.lower[n] in _NEXT_TO) else None

    def _small_clause(self, v: int) -> int | None:
        """The "guilty" of "found him guilty", where the parser makes a clause of it."""
        p = self.parse
        return next(
            (
                k
                for k in p.kids[v]
                if p.dep[k] in ("ccomp", "oprd")
                and (p.lower[k] in COMPLEMENTS or (p.tag[k] == "JJ" and p.lemma[v] in _JUDGING))
                and p.child(k, "nsubj") is not None
            ),
            None,
        )

    def becomes(self, k: int) -> bool:
        """Whether a word is what the object becomes, "took soldiers hostage", and not an object itself, "freed a hostage"."""
        p = self.parse
        bare = p.child(k, "compound", "nmod") is not None or p.child(k, "det", "poss", "nummod") is None
        return p.lower[k] in COMPLEMENTS and bare

    def particles(self, v: int) -> tuple[str, ...]:
        """Particles of a verb, prepositions that only lead on to another ("out of Chad"), and what the object becomes ("guilty")."""
        p = self.parse
        small = self._small_clause(v)
        return tuple(
            p.lower[k]
            for k in p.kids[v]
            if p.dep[k] == "prt"
            or k == small
            or (p.dep[k] == "intj" and p.lower[k] in ("no", "yes"))
            or (p.dep[k] == "prep" and p.child(k, "pobj", "pcomp") is None and k > v)
            or (p.dep[k] in _COMPLEMENT and self.becomes(k))
        ) + tuple(
            p.lower[k] for o in p.children(v, "dobj") for k in p.kids[o] if k > o and p.lower[k] in COMPLEMENTS
        )  # "found a smuggler guilty"

    def judged(self, v: int) -> int | None:
        """The adjective that a verb of judging gives its object: "called the move illegal", "described it as unjust"."""
        p = self.parse
        if p.lemma[v] not in _JUDGING:
            return None
        over = (v, *(o for o in p.children(v, "dobj", "ccomp") if o > v))
        led = [k for o in over for k in p.kids[o] if k > v and p.dep[k] == "prep" and p.lower[k] == "as"]
        small = [k for k in p.children(v, "ccomp", "oprd") if p.tag[k] == "JJ"]
        behind = (k for o in (*over, *led) for k in p.kids[o] if k > max(o, v) and p.tag[k] == "JJ")
        found = (k for k in (*small, *behind) if p.dep[k] in (*_COMPLEMENT, "pobj", "pcomp"))
        return next((k for k in found if p.lower[k] not in COMPLEMENTS or led), None)
