"""What a mention takes up again: pronouns, short names, definite descriptions, and "both governments"."""

from __future__ import annotations

import re

from msgspec.structs import replace

from dateline.lexicons.actors import nouns
from dateline.records import Mention
from dateline.resolving.around import VISITING
from dateline.resolving.gender import Genders
from dateline.resolving.names import Names
from dateline.resolving.resolved import ACTING, UNBOUND, Part, Resolved, nobody
from dateline.resolving.setting import Setting
from dateline.resolving.work import Work

_PERSON = frozenset({"he", "she", "him", "her", "his", "hers", "himself", "herself"})
_GROUP = frozenset({"they", "them", "their", "theirs", "themselves", "both"})
_THING = frozenset({"it", "its", "itself"})
_WANTED = {**dict.fromkeys(_PERSON, "person"), **dict.fromkeys(_GROUP, "group"), **dict.fromkeys(_THING, "thing")}
_LOOK_BACK = 60
_SENTENCES_BACK = 3
_SIDE, _STATES, _RELATION = nouns("side"), nouns("state"), nouns("relation")
_COUNT = re.compile(r"^(?:the |its |all |these |those |their )?(both|two|three|four|five|each|either|neither)\b", re.I)
_COUNTED = re.compile(r"^(?:the|these|those|all) (?:two|three|four|five|six|seven|eight|nine|ten)\b", re.I)
_PEOPLE = frozenset(
    {"man", "woman", "person", "people", "child", "girl", "boy", "victim", "suspect", "detainee", "captive"}
)
_MANY = {"three": 3, "four": 4, "five": 5}
_OPENING = re.compile(
    r"(?:^|[.!?:\"”\n-] ?)(?:Before|After|When|As|While|Although|Though|Because|Since|Once|By the time) $"
)
"""What opens a sentence with a clause that hangs on the next."""
_PAIR = re.compile(r"^the (?:two|three|four)$", re.I)
_PAIRED = frozenset({"neighbour", "neighbor", "foe", "rival"})
"""Those who are two without a number: "the neighbours exchanged fire"."""
_EITHER = frozenset({"side", "party"})
TWINS = {"Koreas": ("PRK", "KOR"), "Sudans": ("SDN", "SSD"), "Congos": ("COD", "COG")}
_OTHER = re.compile(r"^(?:the other|each other|one another)(?: side| party| country)?$", re.I)
_MANIFOLD = _SIDE | _PAIRED | {"other", "another", "side", "party", "country"}
"""Lemmas of what may stand for several, or for the other of two."""
UPTAKING = _SIDE | _STATES | _RELATION | VISITING | {"one", "other", "another", "side", "party", "country"}
"""Lemmas of nouns that may take up what was named before, by themselves or as all of "the other side"."""
_WARRING = frozenset({"MIL", "REB", "PRM", "UAF"})
_ARMED = frozenset({"REB", "UAF", "PRM"})
_SOVEREIGN = nouns("sovereign")
"""What only a state has: a prime minister, an army, an airspace."""
_SHAPED = {kind: frozenset(codes.split()) for kind, codes in (
    ("island", "TWN CYP MLT LKA CUB JPN ISL IRL GBR HTI DOM JAM MDG MUS SYC COM PNG SLB VUT FJI NRU TON WSM TLS BHR SGP BRN NZL GRL PRI NCL"),
    ("archipelago", "PHL IDN BHS CPV COM MDV SYC JPN FJI SLB VUT TON PYF KIR TUV MHL FSM PLW NCL"),
    ("kingdom", "SAU MAR JOR BHR THA KHM BTN GBR ESP NLD BEL DNK SWE NOR TON LSO SWZ MYS"),
    ("emirate", "QAT KWT ARE AFG"), ("sultanate", "OMN BRN"),
)}  # fmt: skip
"""States that are called by their shape or by who rules them."""


class Coreference:
    """Resolves what refers back, in the order of the text."""

    def __init__(self, work: Work, names: Names, setting: Setting) -> None:
        self.work = work
        self.names = names
        self.setting = setting
        self.genders = Genders(work)
        self._pair: tuple[int, tuple[Part, ...]] | None = None

    def apply(self, n: int) -> None:
        """Resolves mention `n` by what it takes up."""
        m = self.work.mentions[n]
        if m.case == "pronoun":
            self.work.resolved[n] = self._pronoun(n, m)
        elif m.case == "number" and _PAIR.match(m.text):
            self._pair_of(n, m)
        elif m.case == "number" and len(m.words) == 1 and not m.attached and m.subject:
            self._counted(n, m)
        elif not ((m.lemma in _MANIFOLD or m.head in TWINS) and self._several(n, m)):
            self._shorter(n, m)

    # -- pronouns

    def _pronoun(self, n: int, m: Mention) -> Resolved:
        low = m.head.lower()
        if low == "whose":
            return self._relative(n, m)
        wanted = _WANTED.get(low)
        if wanted is None:
            return nobody(m.text)
        if low == "both" and self._pair is not None and m.sentence - self._pair[0] <= 1:
            return Resolved("side", m.text, None, (), None, "pronoun", parts=self._pair[1])
        k = self._itself(n, m) if low.endswith(("self", "selves")) else self._cataphor(n, m, wanted)
        if k is None:
            k = self._antecedent(n, m, wanted)
        if k is None and self.work.owns(n):
            k = self._ahead(n, m, wanted)
        if k is None:
            return nobody(m.text)
        self.genders.note(self._root(k), low)
        return replace(self.work.resolved[k], via="pronoun", refers=k)

    def _itself(self, n: int, m: Mention) -> int | None:
        """ "An MP who had accused the president was himself charged": the subject of its own clause."""
        for k in range(n - 1, max(-1, n - _LOOK_BACK), -1):
            other = self.work.mentions[k]
            if other.sentence != m.sentence:
                return None
            if other.subject and other.clause == m.clause and self.work.resolved[k].kind in ACTING:
                return k
        return None

    def _root(self, k: int) -> int:
        """The mention that began what one takes up."""
        while (back := self.work.resolved[k].refers) is not None and back < k:
            k = back
        return k

    def _subject_of(self, n: int, m: Mention, bare: bool = False) -> int | None:
        """Who the subject of a pronoun's clause is or takes up; with `bare`, only if that is a pronoun too."""
        for k in range(n - 1, max(-1, n - _LOOK_BACK), -1):
            other = self.work.mentions[k]
            if other.sentence != m.sentence:
                return None
            if other.subject and other.chain == m.chain:
                return None if bare and other.case != "pronoun" else self._root(k)
        return None

    def _cataphor(self, n: int, m: Mention, wanted: str) -> int | None:
        """ "Before they burned the house, the guards asked ...": the subject of the clause that follows."""
        if not m.subject or not _OPENING.search(self.work.reading.story.text[max(0, m.start - 16) : m.start]):
            return None
        for k in range(n + 1, min(len(self.work.mentions), n + 8)):
            other = self.work.mentions[k]
            if other.sentence != m.sentence:
                return None
            if other.subject and other.case != "pronoun" and other.clause != m.clause:
                return k if _fit(other, self.work.resolved[k], wanted) > 1.0 else None
        return None

    def _pair_of(self, n: int, m: Mention) -> None:
        """ "The two agreed to meet again": those who were named together just before, else last."""
        parts = self._latest(n, _MANY.get(m.head.lower(), 2), warring=False)
        if len(parts) > 1:
            self.work.resolved[n] = Resolved("side", m.text, None, (), None, "earlier mentions", parts=tuple(parts))

    def _counted(self, n: int, m: Mention) -> None:
        """ "two are said to have been hanged": some of the people named last, of those that something was said of first."""
        before = [
            k for k in range(n - 1, max(-1, n - _LOOK_BACK), -1) if m.sentence - self.work.mentions[k].sentence <= 1
        ]
        for k in sorted(before, key=lambda k: (-self.work.mentions[k].sentence, not self.work.mentions[k].subject, -k)):
            other, found = self.work.mentions[k], self.work.resolved[k]
            people = other.plural and found.kind in ("person", "group") and other.clause != m.clause
            if people and (found.refers is None or other.case == "pronoun"):
                self.work.resolved[n] = replace(found, via="pronoun", refers=k)
                return

    def _relative(self, n: int, m: Mention) -> Resolved:
        """ "whose": the actor named last before it."""
        for k in range(n - 1, max(-1, n - 4), -1):
            other = self.work.mentions[k]
            if other.sentence == m.sentence and self.work.resolved[k].kind in ACTING and other.end <= m.start:
                return replace(self.work.resolved[k], via="relative pronoun", refers=k)
        return nobody(m.text)

    def _antecedent(self, n: int, m: Mention, wanted: str) -> int | None:
        best, best_score = None, 0.0
        possessive = self.work.owns(n)
        own = self._subject_of(n, m, bare=True) if not possessive and not m.subject else None
        if possessive and self.work.is_struck(n):
            own = self._subject_of(n, m)  # nobody bombs a camp of his own
        gender = self.genders.of_pronoun(m.head)
        sovereign = possessive and wanted == "thing" and self._owns_state(n)
        if wanted == "thing" and not m.subject and not possessive:
            best_score = 1.1  # "condemned it": more often what happened than who
        if wanted == "person":
            best_score = -1.0  # people are spoken of for longer
        favour = 2.0 if m.subject or possessive else 0.5  # what is a subject is likelier to be one again
        mentions, resolved = self.work.mentions, self.work.resolved
        for k in range(n - 1, max(-1, n - _LOOK_BACK), -1):
            other, found = mentions[k], resolved[k]
            if found.kind not in ACTING or (other.case == "pronoun" and found.refers is None):
                continue
            distance = m.sentence - other.sentence
            if distance > _SENTENCES_BACK:
                break
            if not possessive and m.clause >= 0 and _share_clause(m, other):
                continue
            if own is not None and self._root(k) == own:
                continue  # "He accused him": somebody else
            if gender and self.genders.of(self._root(k)) not in ("", gender):
                continue
            fit = _fit(other, found, wanted)
            if fit <= 0 or (sovereign and (found.kind not in ("state", "side") or found.country in UNBOUND)):
                continue
            score = fit - 1.5 * distance - 0.02 * (n - k)
            if other.subject:
                score += (favour if distance == 0 or not possessive else 0.6 * favour) if fit > 1.0 else 0.5
                score += 1.5 if possessive and other.clause == m.clause else 0.0
                if wanted == "person" and m.subject and distance == 1 and self._is_topic(k):
                    score += 0.5
            if score > best_score:
                best, best_score = k, score
        return best

    def _is_topic(self, k: int) -> bool:
        """Whether a subject is the first of its sentence: of whom it is told."""
        sentence = self.work.mentions[k].sentence
        for j in range(k - 1, -1, -1):
            before = self.work.mentions[j]
            if before.sentence != sentence:
                return True
            if before.subject:
                return False
        return True

    def _owns_state(self, n: int) -> bool:
        """Whether what "its" is said of only a state has: "its prime minister", "its army", "its airspace"."""
        owned = next((m for m in self.work.mentions[n + 1 : n + 4] if m.possessor == n), None)
        return owned is not None and owned.lemma in _SOVEREIGN

    def _ahead(self, n: int, m: Mention, wanted: str) -> int | None:
        """ "In its report, the ministry ...": the subject that follows."""
        for k in range(n + 1, min(len(self.work.mentions), n + 6)):
            other = self.work.mentions[k]
            if other.sentence != m.sentence:
                break
            gender = self.genders.of_pronoun(m.head)
            fits = not gender or self.genders.of(k) in ("", gender)
            if other.subject and other.possessor != n and fits and _fit(other, self.work.resolved[k], wanted) > 0:
                return k
        return None

    # -- several at once

    def _several(self, n: int, m: Mention) -> bool:
        """ "both governments", "the two sides", "the other": one part for each that was named last."""
        r = self.work.resolved[n]
        if _OTHER.match(m.text):
            both = self._pair[1] if self._pair is not None else self._listed(n, m)
            if both:
                self.work.resolved[n] = Resolved("side", m.text, None, (), None, "earlier mentions", parts=both)
                return True
        if m.head in TWINS:
            twins = tuple(Part(m.head, c, ()) for c in TWINS[m.head])
            self.work.resolved[n] = Resolved("side", m.text, None, (), None, "lexicon", parts=twins, explicit=True)
            return True
        count = _COUNT.match(m.text) if m.lemma in _SIDE and r.country is None and not r.parts else None
        pair = m.lemma in _PAIRED and m.definite and m.plural and m.possessor is None and not m.attached
        if (count is None and not (pair and r.country is None)) or r.kind == "thing":
            return False
        wanted = _MANY.get(count.group(1).lower(), 2) if count is not None else 2
        parts = self._latest(
            n, wanted, warring=m.lemma in ("side", "party", "faction", "rival", "foe", "combatant", "belligerent")
        )
        if len(parts) < wanted:
            return False
        sectors = () if m.lemma in _EITHER else r.sectors
        r.kind = "side" if r.kind == "none" else r.kind
        r.parts = tuple(p._replace(sectors=sectors or p.sectors) for p in parts)
        r.known, r.via = True, "earlier mentions"
        self._pair = (m.sentence, r.parts)
        return True

    def _listed(self, n: int, m: Mention) -> tuple[Part, ...]:
        """The two that are the subject of the same clause: "Seoul and Pyongyang each accused the other"."""
        for k in range(n - 1, max(-1, n - _LOOK_BACK), -1):
            other = self.work.mentions[k]
            if other.sentence != m.sentence:
                break
            if other.subject and other.clause == m.clause and other.members:
                found = [self.work.resolved[j] for j in (k, *other.members)]
                return tuple(Part(x.name, x.country, x.sectors) for x in found if x.kind in ACTING and x.country)
        return ()

    def _together(self, n: int, wanted: int) -> list[Part]:
        """Those that were last named in one breath: "Armenia and Azerbaijan"."""
        for k in range(n - 1, max(-1, n - _LOOK_BACK), -1):
            m, r = self.work.mentions[k], self.work.resolved[k]
            distance = self.work.mentions[n].sentence - m.sentence
            if distance > _SENTENCES_BACK:
                break
            if len(r.parts) == wanted:
                return list(r.parts)
            near = distance <= 1 and len(m.members) == wanted - 1
            listed = [self.work.resolved[j] for j in (k, *m.members)] if near else []
            found = [
                Part(x.name, x.country, x.sectors) for x in listed if x.kind in ACTING and x.country and x.explicit
            ]
            if len({p.country for p in found}) == wanted:
                return found
        return []

    def _latest(self, n: int, wanted: int, warring: bool) -> list[Part]:
        """The countries (or, in a civil war, the sides) that weigh most in the sentences before, the latest heaviest."""
        together = self._together(n, wanted)
        if together:
            return together
        weight: dict[tuple[str, bool], float] = {}
        parts: dict[tuple[str, bool], Part] = {}
        sentence = self.work.mentions[n].sentence
        for k in range(n - 1, max(-1, n - 3 * _LOOK_BACK), -1):
            other, r = self.work.mentions[k], self.work.resolved[k]
            country = r.country if r.explicit else None
            if country == "EUR" and self.work.resolved[n].sectors:
                continue  # "both generals" are no generals of the Union's
            if country is None and warring and r.known and _WARRING & set(r.sectors):
                country = r.country or self.setting.at(other.sentence)
            if r.kind not in ACTING or not country or country in UNBOUND - {"EUR"}:
                continue
            if (warring and r.sectors == ("CVL",)) or (other.clause == self.work.mentions[n].clause and other.subject):
                continue
            key = (country, warring and bool(_ARMED & set(r.sectors)))
            parts.setdefault(key, Part(r.name, country, r.sectors))
            weight[key] = weight.get(key, 0.0) + (1.5 if other.subject else 1.0) / (1 + sentence - other.sentence)
        best = sorted(weight, key=lambda key: (-weight[key], key))[:wanted]
        return [parts[key] for key in best]

    # -- short names and descriptions

    def _shorter(self, n: int, m: Mention) -> None:
        r = self.work.resolved[n]
        if m.plural and m.lemma in _PEOPLE and not r.explicit and _COUNTED.match(m.text):
            self._counted_again(n, m)
            return
        if m.lemma == "one" and len(r.countries) == 1 and not r.sectors:
            self._parallel(n)
            return
        if r.role is None and m.definite and m.plural and r.sectors == ("CVL",) and r.country:
            self._compatriots(n, m)
            return
        if m.case == "name":
            k = self.names.short(n)
            if k is not None and (not r.known or not r.country or (not r.sectors and r.kind == "person")):
                self._take(n, k, "short name")
            return
        if m.lemma in VISITING and m.possessor is not None and not r.country:
            self._other_state(n, m)
            r.sectors = r.sectors or ("GOV",)
            return
        if m.lemma in _RELATION and m.definite and not r.country and not m.plural:
            self._other_state(n, m)
            return
        if m.lemma in _STATES and m.definite and not r.country and not m.plural and m.possessor is None:
            self._state(n, m)
            return
        if not m.definite or m.possessor is not None or r.country:
            return
        if r.kind in ("none", "thing") and not self.names.is_taken_up(m):
            return
        named = m.apposition is not None and self.work.mentions[m.apposition].case == "name"
        k = self.names.described(n) if not named else None  # what is named beside it is no one else
        same = k is not None and m.clause >= 0 and not m.subject and _share_clause(m, self.work.mentions[k])
        if k is not None and not same:  # "Johnson insulted the vice-president": somebody else
            self._take(n, k, "definite description")

    def _counted_again(self, n: int, m: Mention) -> None:
        """ "the two women" after "two French nuns": the several people named last."""
        for k in range(n - 1, max(-1, n - _LOOK_BACK), -1):
            other, found = self.work.mentions[k], self.work.resolved[k]
            if m.sentence - other.sentence > _SENTENCES_BACK - 1:
                return
            several = other.plural or other.members
            if several and found.kind in ("person", "group") and found.known and other.clause != m.clause:
                self._take(n, k, "definite description")
                return

    def _state(self, n: int, m: Mention) -> None:
        """ "the country", "the island": the state of whoever says so of it, else the one most spoken of just before."""
        weight: dict[str, float] = {}
        latest: dict[str, int] = {}
        only = _SHAPED.get(m.lemma)
        for k in range(n - 1, max(-1, n - _LOOK_BACK), -1):
            other, found = self.work.mentions[k], self.work.resolved[k]
            distance = m.sentence - other.sentence
            if distance > _SENTENCES_BACK:
                break
            if not found.explicit or not found.country or found.country in UNBOUND or found.kind not in ACTING:
                continue
            if only is not None and found.country not in only:
                continue
            own = m.lemma == "nation" or (m.lemma == "state" and "JUD" in found.sectors)
            if distance == 0 and other.clause == m.clause and not own:  # leaders address their own, courts sentence it
                continue
            worth = (1.5 if found.kind == "state" else 1.0) + (0.5 if other.subject else 0.0)
            if distance == 0 and other.subject:
                worth += 1.0
            weight[found.country] = weight.get(found.country, 0.0) + worth / (1 + distance)
            latest.setdefault(found.country, k)
        if weight:
            country = max(weight, key=lambda c: (weight[c], latest[c]))
            self._become(n, country, latest[country])

    def _other_state(self, n: int, m: Mention) -> None:
        """ "its neighbour": the state named last that is not its own."""
        own = self.work.resolved[m.possessor].country if m.possessor is not None else None
        for k in range(n - 1, max(-1, n - _LOOK_BACK), -1):
            found = self.work.resolved[k]
            if found.explicit and found.country and found.country not in UNBOUND and found.country != own:
                if own is None and self.work.mentions[k].sentence == m.sentence:
                    continue
                self._become(n, found.country, k)
                return

    def _become(self, n: int, country: str, k: int) -> None:
        r = self.work.resolved[n]
        r.kind, r.known, r.country, r.via, r.refers = "side", True, country, "definite description", k
        r.role, r.explicit = r.role or self.work.mentions[n].lemma, True

    def _compatriots(self, n: int, m: Mention) -> None:
        """ "the Kenyans" after "200 Kenyan police officers": those of that country that were named just before."""
        r = self.work.resolved[n]
        for k in range(n - 1, max(-1, n - _LOOK_BACK), -1):
            other, found = self.work.mentions[k], self.work.resolved[k]
            if m.sentence - other.sentence > _SENTENCES_BACK:
                return
            forces = found.country == r.country and found.sectors and found.sectors != ("CVL",) and found.explicit
            if (
                forces
                and m.head[:4].lower() in other.text.lower()
                and other.case == "noun"
                and (other.plural or found.kind == "unit")
            ):
                r.sectors, r.refers, r.via = found.sectors, k, "definite description"
                return

    def _parallel(self, n: int) -> None:
        """ "the Kyrgyz parliament ... and the Tajik one": what the nearest office or body before it was."""
        r = self.work.resolved[n]
        for k in range(n - 1, max(-1, n - 8), -1):
            found = self.work.resolved[k]
            if found.sectors and found.role is not None and self.work.mentions[k].case == "noun":
                r.kind, r.sectors, r.role, r.known, r.via = found.kind, found.sectors, found.role, True, "parallel"
                r.country, r.explicit = r.countries[0], True
                return

    def _take_owner(self, r: Resolved, k: int, via: str) -> None:
        """ "the council" after "UN Security Council Resolution 1701"."""
        found = self.work.resolved[k]
        if len(found.countries) == 1:
            r.country, r.via, r.refers, r.explicit = found.countries[0], via, k, True
            r.sectors = r.sectors or found.sectors

    def _take(self, n: int, k: int, via: str) -> None:
        r, found = self.work.resolved[n], self.work.resolved[k]
        if found.kind == "none":
            return
        if found.kind == "thing":
            self._take_owner(r, k, via)
            return
        if via == "short name" and found.kind in ("body", "group", "unit") and found.sectors:
            r.kind, r.sectors = found.kind, found.sectors  # "the Guards" of the Revolutionary Guards are no watchmen
        r.kind = found.kind if r.kind in ("unknown", "none") else r.kind
        r.country = r.country or found.country
        weak = not r.sectors or (r.sectors == ("CVL",) and via == "definite description")
        r.sectors = found.sectors or r.sectors if weak else r.sectors
        r.role = r.role or found.role
        r.known = r.known or found.known
        r.explicit = found.explicit
        r.parts = r.parts or found.parts
        r.name = found.name if len(found.name) > len(r.name) else r.name
        r.via, r.refers, r.id = via, k, r.id or found.id


def _share_clause(m: Mention, other: Mention) -> bool:
    """Whether two mentions are sides of one clause, or the other is the subject that the pronoun's clause shares."""
    return other.clause == m.clause or (other.subject and not m.subject and other.chain == m.chain)


def _fit(m: Mention, r: Resolved, wanted: str) -> float:
    """How well a mention suits a pronoun for a person, a group or a thing; 0 not at all."""
    if wanted == "person":
        if m.plural or m.members or (m.case == "number" and m.head.lower() != "one"):  # "28 of the pupils"
            return 0.0
        if r.kind in ("person", "office"):
            return 3.0
        return 1.2 if r.kind == "unknown" and m.case == "name" else 0.0
    if wanted == "group":
        if m.plural or m.members:
            return 3.0
        return 1.0 if r.kind in ("group", "body", "unit") else 0.8 if r.kind == "state" else 0.0
    if m.plural or r.kind in ("person", "office"):
        return 0.0
    return 2.5 if r.kind in ("state", "body", "side", "unit", "group") else 0.8 if r.kind == "unknown" else 0.0
