"""What a story introduces: names, acronyms, offices and bodies, by the shorter words that take them up again."""

from __future__ import annotations

import functools

from dateline.lexicons.actors import nouns
from dateline.records import Mention
from dateline.resolving.analyse import GENERIC
from dateline.resolving.resolved import UNBOUND, Resolved
from dateline.resolving.work import Work

_STATE, _BLOC, _BODY, _REBEL = nouns("state"), nouns("bloc"), nouns("body"), nouns("rebel")
_COMPANY, _FRESH = nouns("company"), nouns("fresh")
UPTAKEN = _BODY | _BLOC | _COMPANY
"""Lemmas of nouns that are no agents and can take up a body or a state all the same: "the front", "the island"."""
_NAMED = ("person", "unknown", "body", "office", "group", "unit", "side")
_OFFICIAL = frozenset({"GOV", "MIL", "COP", "JUD", "LEG"})
_LAWLESS = frozenset({"UAF", "CRM", "REB"})
_PERSON_BACK = 2
"""Sentences within which "the dissident" is the person named last."""
_SMALL = frozenset(
    {"of", "the", "and", "for", "in", "on", "de", "la", "al", "national", "united", "general", "international", "state"}
)
_PERSONAL = ("person", "office")
_NO_BLOC = ("IMG", "MNC", "NGO", "ISM")


class Names:
    """The registries of one story, filled from left to right."""

    def __init__(self, work: Work) -> None:
        self.work = work
        bracketed = [(m.bracketed, n) for n, m in enumerate(work.mentions) if m.bracketed]
        self.brackets = dict(reversed(bracketed))
        """Acronyms that the story itself introduces: they overrule the lexicon's."""
        self._short: dict[str, int] = {}
        self._lemma: dict[str, int] = {}
        self._role: dict[str, int] = {}
        self._word: dict[str, int] = {}
        self._last: dict[str, int] = {}

    def introduced(self, n: int) -> int | None:
        """The earlier mention whose acronym stands among the words of `n`."""
        for w in self.work.mentions[n].words:
            k = self.brackets.get(w)
            if k is not None and k < n:
                return k
        return None

    def add(self, n: int) -> None:
        """Notes what mention `n` introduces."""
        m, r = self.work.mentions[n], self.work.resolved[n]
        if r.kind == "thing" and r.countries:
            self._add_owner(n, m, r)
        if r.kind == "none":
            return
        for code in self.work.analyses[n].countries:
            if code in UNBOUND and code not in _NO_BLOC:
                self._last["bloc"] = n
        if m.case == "pronoun" or r.kind == "thing":
            return
        if m.case == "name" and r.kind in _NAMED:
            self._add_name(n, m, r)
        if m.case == "noun" or r.kind in _PERSONAL:
            if m.case == "noun":
                self._lemma[m.lemma] = n
            if r.role is not None and (r.country or m.case == "name"):
                self._role[r.role] = n
        for kind in _kinds(m, r):
            self._last[kind] = n

    def _add_name(self, n: int, m: Mention, r: Resolved) -> None:
        if m.bracketed:
            self._short.setdefault(m.bracketed, n)
        for key in _shortened(r.name) if r.kind in ("person", "unknown") else ():
            self._short.setdefault(key, n)
        if r.kind in ("body", "group", "unit", "side", "unknown"):
            self._add_words(n, (*r.name.split(), *m.words))

    def _add_owner(self, n: int, m: Mention, r: Resolved) -> None:
        """ "a Hezbollah depot": whoever stands before the thing can be taken up as "the group"."""
        if m.case == "name":
            self._add_words(n, m.words)
        if r.sectors:
            self._last["body"] = n
            if "REB" in r.sectors:
                self._last["rebel"] = n

    def _add_words(self, n: int, words: tuple[str, ...]) -> None:
        for word in words:
            low = word.lower()
            if low not in _SMALL and word[:1].isupper():
                self._word[low] = n

    def short(self, n: int) -> int | None:
        """The mention that a name at `n` is a shorter form of."""
        m, r = self.work.mentions[n], self.work.resolved[n]
        k = self._short.get(r.name)
        if k is None:
            k = self._short.get(m.head)
        if k is None and len(m.words) == 1 and m.definite:
            k = self._word.get(m.head.lower())
        return k if k is not None and k < n else None

    def is_taken_up(self, m: Mention) -> bool:
        """Whether a noun that is no agent can take up a body or a state all the same."""
        return m.lemma in UPTAKEN

    def described(self, n: int) -> int | None:
        """The earlier mention that a definite description takes up: the same noun, its office, its word, its kind."""
        m, r = self.work.mentions[n], self.work.resolved[n]
        if any(w in _FRESH for w in m.words):
            return None
        k = self._lemma.get(m.lemma)
        if k is None and r.role is not None:
            k = self._role.get(r.role)
        if k is None and not m.plural:
            k = self._word.get(m.lemma)
        if k is None:
            k = self._of_kind(m)
        if k is None and not m.plural and r.kind == "person" and (r.role in GENERIC or not _OFFICIAL & set(r.sectors)):
            k = self._person(m, r)
        return k if k != n else None

    def _person(self, m: Mention, r: Resolved) -> int | None:
        """The person named last, if near and not of another kind than "the gunman" or "the president"."""
        k = self._last.get("person")
        if k is None or m.sentence - self.work.mentions[k].sentence > _PERSON_BACK:
            return None
        other, own = set(self.work.resolved[k].sectors), set(r.sectors)
        return None if (_LAWLESS | _OFFICIAL) & own and other and not other & own else k

    def _of_kind(self, m: Mention) -> int | None:
        if m.plural:
            return self._last.get("rebel" if m.lemma in _REBEL else "ngo" if m.lemma in _BODY else "")
        if m.lemma in _COMPANY:
            return self._last.get("company")
        if m.lemma in _STATE:
            return self._last.get("state")
        bloc = self._last.get("bloc") if m.lemma in _BLOC else None
        body = self._last.get("body") if m.lemma in _BODY else None
        if body is not None and self._is_office(body):
            body = None  # "the movement" is no ministry
        if bloc is None or body is None or m.lemma == "bloc":
            return bloc if bloc is not None else body
        return max(bloc, body)

    def _is_office(self, k: int) -> bool:
        """Whether a body is part of a state's government."""
        found = self.work.resolved[k]
        return "GOV" in found.sectors and found.country not in UNBOUND


@functools.lru_cache(maxsize=50_000)
def _shortened(name: str) -> tuple[str, ...]:
    """The forms that a person's name, written with a capital, is taken up by."""
    parts = name.split()
    last = parts[-1] if parts else ""
    forms = (name, last, bare_family(last), parts[0] if len(parts) == 2 else "")
    return tuple(dict.fromkeys(form for form in forms if form[:1].isupper()))


def bare_family(name: str) -> str:
    """A family name without its article: "Bashir" for "al-Bashir"."""
    return name[3:] if name[:3].lower() in ("al-", "el-") and len(name) > 5 else name


def _kinds(m: Mention, r: Resolved) -> list[str]:
    out = []
    if m.case == "name":
        if r.kind == "body" or (r.kind == "person" and not m.plural):
            out.append(r.kind)
        if "BUS" in r.sectors:
            out.append("company")
    if r.kind == "state" and r.country and r.country not in UNBOUND:
        out.append("state")
    if r.country == "NGO":
        out.append("ngo")
    if "REB" in r.sectors and r.country:
        out.append("rebel")
    return out
