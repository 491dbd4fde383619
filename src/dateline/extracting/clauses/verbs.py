"""Deep roles of a verb: agent, patient, recipient and what stands behind its prepositions."""

from __future__ import annotations

from dateline.extracting.clauses.objects import Objects, swallowed
from dateline.extracting.clauses.words import DITRANSITIVE
from dateline.lexicons.predicates import COMPLEMENTS
from dateline.parsing.parse import Parse
from dateline.parsing.tags import VERB

_ADJUNCT = {"in", "at", "on", "by", "via"}
_MEANS = {"phone", "telephone", "video", "videoconference", "link", "morning", "afternoon", "evening", "week", "month"}
_PARTNER = {"with", "against", "to"}
_WAYS = {"away", "back", "down", "out", "up", "off", "ahead", "together", "apart", "home", "over", "aside", "forward"}
"""Adverbs that make one predicate with a verb."""
_LEADING = ("for", "with")
"""Words that lead in whom an infinitive is asked of."""
_SIDING = {
    "favour": "for", "favor": "for", "support": "for", "solidarity": "for", "defence": "for", "defense": "for",
    "protest": "against", "opposition": "against", "defiance": "against",
}  # fmt: skip
"""Nouns that make of "in" a preposition of taking sides, with the one that says the same."""


class VerbRoles(Objects):
    """Roles of the verbs of one parse, as head tokens; each computed once."""

    def __init__(self, parse: Parse) -> None:
        super().__init__(parse)
        self._roles: dict[int, dict[str, int]] = {}

    def roles(self, v: int) -> dict[str, int]:
        """agent, patient, recipient and prepositions of a verb, each the head token of what has the role."""
        found = self._roles.get(v)
        if found is None:
            found = self._roles[v] = self._verb_roles(v)
        return found

    def _verb_roles(self, v: int) -> dict[str, int]:
        p = self.parse
        out: dict[str, int] = {}
        subject = self.subject(v)
        direct = self.object_of(v)
        if self.passive(v):
            by = self.doer(v)
            if by is None and self.caused(v):
                by = self.subject(p.head[v] if p.tag[p.head[v]] in VERB else p.head[p.head[v]])
            if by is not None:
                out["agent"] = by
            if direct is not None and p.dep[v] not in ("relcl",):
                out["patient"] = direct
                if subject is not None:
                    out["recipient"] = subject
            elif subject is not None:
                out["patient"] = subject
        else:
            if subject is not None:
                out["agent"] = subject
            if direct is not None:
                out["patient"] = direct
        self.others(v, out)
        return out

    def others(self, v: int, out: dict[str, int]) -> None:
        """Adds who gets it, what it is called, and what stands behind the prepositions of a verb."""
        p, passive = self.parse, self.passive(v)
        participle = self.participle_behind(v)
        for k in (*p.kids[v], *(p.kids[participle] if participle is not None else ())):
            d = p.dep[k]
            if d == "dative":
                noun = k if p.tag[k] not in ("IN", "TO") else p.child(k, "pobj")
                if noun is not None:
                    out.setdefault("recipient" if noun == k else p.lower[k], noun)
            elif d == "prep" or (
                d in ("prt", "agent") and p.child(k, "pobj") is not None and not (d == "agent" and passive)
            ):
                self.preposition(k, out)
            elif (d == "advmod" and p.lower[k] in _WAYS) or (d == "acomp" and p.lower[k] in COMPLEMENTS):
                for prep in p.children(k, "prep"):  # "stayed away from the talks"
                    self.preposition(prep, out)
            elif d in ("attr", "oprd") and p.tag[k] not in ("IN", "JJ"):
                out.setdefault("as", k)
        judged = self.judged(v)
        if judged is not None:
            out.setdefault("as", judged)
        for clause in (
            k for o in (v, *p.children(v, "dobj")) for k in p.kids[o] if p.dep[k] in ("advcl", "acl", "relcl", "ccomp")
        ):
            led = next((p.lower[c] for c in p.kids[clause] if p.dep[c] == "mark" and p.lower[c] in _LEADING), None)
            asked = p.child(clause, "nsubj") if led is not None and p.tag[clause] == "VB" else None
            if led is not None and asked is not None:
                out.setdefault(led, asked)  # "set a deadline for Turkey to withdraw", "pleaded with Turkey to withdraw"
        if p.lemma[v] in DITRANSITIVE and "recipient" not in out:
            self._swallowed(v, out)
        self._beyond(v, out)
        given = p.child(v, "dobj")
        if (
            (p.lemma[v] == "give" or self.two_objects(v))
            and given is not None
            and out.get("patient") != given
            and not passive
        ):
            out["recipient"] = given

    def _beyond(self, v: int, out: dict[str, int]) -> None:
        """The partner that the parser hangs on a place, day or means: "met in Cairo with", "spoke by telephone with"."""
        p = self.parse
        for k in p.children(v, "prep", "npadvmod"):
            noun = p.child(k, "pobj") if p.dep[k] == "prep" else k
            if noun is None or (p.dep[k] == "prep" and p.lower[k] not in _ADJUNCT):
                continue
            if p.tag[noun] in ("NNP", "NNPS") or p.lemma[noun] in _MEANS:
                for deeper in p.children(noun, "prep"):
                    if p.lower[deeper] in _PARTNER:
                        self.preposition(deeper, out)

    def preposition(self, k: int, out: dict[str, int]) -> None:
        """Adds the noun behind a preposition under its name."""
        p = self.parse
        noun = p.child(k, "pobj")
        if noun is not None and p.lower[noun] in ("which", "whom") and k < p.head[k]:
            noun = self.antecedent(p.head[k])  # "a court, for which the Senate had voted"
        if noun is not None:
            out.setdefault(p.lower[k], noun)
        if noun is not None and p.lower[noun] == "front":  # "in front of the embassy" is outside it
            of = p.child(noun, "prep")
            inner = p.child(of, "pobj") if of is not None else None
            if inner is not None:
                out.setdefault("outside", inner)
        if (
            noun is not None and p.lower[k] == "in" and p.lower[noun] in _SIDING
        ):  # who rallies in support of it rallies for it
            of = next((c for c in p.kids[noun] if p.dep[c] == "prep" and p.child(c, "pobj") is not None), None)
            if of is not None:
                out.setdefault(_SIDING[p.lower[noun]], p.child(of, "pobj") or noun)
        for deeper in p.kids[k]:  # "out of", "on behalf of", "alongside with"
            if p.dep[deeper] == "prep":
                inner = p.child(deeper, "pobj")
                if inner is not None:
                    out.setdefault(p.lower[deeper], inner)

    def _swallowed(self, v: int, out: dict[str, int]) -> None:
        """The one who gets, where the parser takes "sold Ukraine drones" for one phrase."""
        given = self.parse.child(v, "dobj")
        if given is not None:
            who = swallowed(self.parse, given)
            if who is not None:
                out["recipient"] = who
