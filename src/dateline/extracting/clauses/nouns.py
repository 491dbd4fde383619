"""Deep roles of an event noun: by whom, of whom, and what the verb that carries it adds."""

from __future__ import annotations

from dateline.extracting.clauses.verbs import VerbRoles
from dateline.parsing.tags import VERB

_LIGHT = {
    "hold", "launch", "conduct", "stage", "carry", "make", "issue", "pay", "begin", "start", "continue", "resume", "impose",
    "mount", "take", "give", "have", "open", "express", "lodge", "file", "deliver", "offer", "announce", "reach", "sign",
    "wage", "lead", "undertake", "perform", "do", "join", "end", "suspend", "cancel", "halt", "break", "postpone", "stop",
    "order", "plan", "propose", "declare", "voice", "reiterate", "renew", "extend", "provide", "receive", "seek", "attend",
    "host", "chair", "complete", "finish", "intensify", "step", "escalate", "organise", "organize", "commit",
    "threaten", "promise", "refuse", "reject", "deny", "approve", "authorise", "authorize", "confirm", "defend", "justify",
    "demand", "launched", "enter", "form", "initiate", "schedule", "enact", "enforce", "execute", "exchange", "pursue",
}  # fmt: skip
_ANSWER = {"answer", "respond", "retaliate", "reply", "react", "counter", "follow", "hit", "strike"}
"""Verbs whose "with" names the subject's own act: "answered with air strikes"."""
_AGENTIVE = frozenset(
    {"backer", "contributor", "critic", "donor", "guarantor", "mediator", "provider", "supplier", "supporter"}
)
"""Nouns for who does it: "Norway is the largest donor of relief"."""
_APART = frozenset({"after", "ahead", "amid", "before", "despite", "during", "following", "over", "since", "until"})
"""Prepositions whose noun happens beside what the verb tells, and by others: "suspended the talks after an attack"."""
_OCCURRING = frozenset({
    "be", "begin", "break", "come", "conduct", "continue", "emerge", "end", "ensue", "erupt", "escalate", "flare", "follow", "happen",
    "hold", "intensify", "last", "occur", "open", "persist", "rage", "record", "report", "resume", "spread", "start", "stage", "take",
})  # fmt: skip
"""Verbs that say no more of a happening than that it is: the phrases behind them are the happening's own."""
_SHARED = frozenset({"against", "among", "between", "by", "from", "on", "over", "to", "with"})
_ATTENDING = frozenset({"during", "on", "in", "at", "after", "before", "for", "following", "amid"})
_ATTENDED = frozenset(
    {"visit", "trip", "tour", "stopover", "meeting", "talk", "call", "conversation", "negotiation", "dialogue"}
)
"""Nouns of what the subject takes part in, wherever a phrase puts them: "in talks with", "on a visit to"."""


class NounRoles(VerbRoles):
    """Roles of the event nouns of one parse, as head tokens."""

    def noun_roles(self, n: int) -> dict[str, int]:
        """Roles of an event noun: by/'s/nationality as agent, "of" as patient or agent, a light verb's subject."""
        p = self.parse
        out: dict[str, int] = {}
        for k in p.kids[n]:
            d = p.dep[k]
            if d in ("prep", "agent"):
                self.preposition(k, out)
            elif d == "poss":
                out["poss"] = k
        self._of_occurrence(n, out)
        self._received(n, out)
        agent = out.pop("by", None)
        if agent is None:
            agent = out.pop("poss", None)
        if agent is None:
            agent = self._light_subject(n)
        if agent is not None:
            out["agent"] = agent
            if "of" in out:
                out["patient"] = out["of"]
            elif "poss" in out:
                out["patient"] = out["poss"]
        return out

    def _received(self, n: int, out: dict[str, int]) -> None:
        """Adds who got it and from whom: "received threats from the rebels"."""
        p, verb = self.parse, self.parse.head[n]
        if p.dep[n] != "dobj" or p.lemma[verb] != "receive" or self.passive(verb):
            return
        subject = self.subject(verb)
        if subject is not None:
            out.setdefault("to", subject)
        for k in p.children(verb, "prep"):
            if p.lower[k] == "from":
                self.preposition(k, out)
        giver = out.pop("from", None)
        if giver is not None and "poss" not in out:
            out.setdefault("by", giver)

    def _of_occurrence(self, n: int, out: dict[str, int]) -> None:
        """Adds what hangs on the verb of occurring: "clashes erupted between", "there were calls from", "criticism came from"."""
        p, verb = self.parse, self.parse.head[n]
        if p.lemma[verb] not in _OCCURRING or p.tag[verb] not in VERB:
            return
        there = p.lemma[verb] == "be" and p.child(verb, "expl") is not None
        passive = p.dep[n] == "nsubjpass"
        if not (there or passive or (p.dep[n] == "nsubj" and p.lemma[verb] != "be" and self._bare(verb))):
            return
        more: dict[str, int] = {}
        for k in (*p.kids[verb], *(p.kids[n] if there else ())):
            if p.dep[k] == "prep" and p.lower[k] in _SHARED:
                self.preposition(k, more)
        if (there or p.lemma[verb] in ("come", "emerge")) and "from" in more:
            more.setdefault("by", more.pop("from"))
        for role, token in more.items():
            if role != "by" or not {"by", "poss"} & out.keys():
                out.setdefault(role, token)

    def _bare(self, verb: int) -> bool:
        """Whether a verb has no object but the word of its phrase: "took place"."""
        direct = self.parse.child(verb, "dobj")
        return direct is None or self.parse.lemma[direct] in ("place", "hold", "effect")

    def _light_subject(self, n: int) -> int | None:
        """The subject of the verb that carries the noun: "held talks", "launched an attack"."""
        p = self.parse
        head = p.head[n]
        if p.dep[n] == "conj":
            return self._light_subject(head) if head != n and head < n else None
        if (
            p.dep[n] == "pobj"
            and p.lower[head] not in _APART
            and p.tag[p.head[head]] in VERB
            and (
                p.lemma[p.head[head]] in _LIGHT | {"engage", "take", "carry"}
                or (p.lemma[p.head[head]] in _ANSWER and p.lower[head] == "with")
            )
        ):
            verb = p.head[head]
            return self.subject(verb) if not self.passive(verb) else self.doer(verb)
        if (
            p.dep[n] == "pobj"
            and p.lower[head] in _ATTENDING
            and p.lemma[n] in _ATTENDED
            and p.tag[p.head[head]] in VERB
        ):
            return self.subject(p.head[head])  # "said during a visit to Tokyo"
        if p.dep[n] == "attr" and p.lemma[n] in _AGENTIVE:
            return self.subject(head)
        if p.tag[head] not in VERB or p.lemma[head] not in _LIGHT:
            return None
        if p.dep[n] == "dobj" and not self.passive(head):
            return self.subject(head) if p.lemma[head] != "receive" else None
        if p.dep[n] in ("dobj", "nsubjpass"):  # "were given sentences": by whom
            return self.doer(head)
        return None
