"""A clause read up to its verb: its subject, what belongs to it, and whether it is several."""

from bulletin_cli.rules.agreement.letters import FINITE
from bulletin_cli.rules.agreement.phrases import LEADS, Noun, Phrases
from bulletin_cli.rules.prose.patterns import lazy

_PREPOSITIONS = "PoT"
_TIMED = frozenset(["qc", "Ac", "ec", "LY", "L$", "PY"])
"""“every year”, “last spring”, “since 2010”, “since March”."""
_OF_WHOM = frozenset(["QoR", "xoR", "eoR", "QoO", "xoO", "eoO"])
"""“, most of whom”, “, many of them”."""
_ASIDES = "RyEGaAP"


class Clause(Phrases):
    """The letters before a verb while its subject is sought in them."""

    opened = False
    """True for a clause behind a phrase and a comma."""
    done = False
    """True once a participle was met: “the parties benefited from it and the region” may be a clause."""
    related = False
    """True once a relative clause was met."""
    joined = False
    """True once nouns were joined with “and” after a preposition, and not alike."""

    def subject(self, noun: Noun) -> tuple[bool | None, int]:
        """Whether the subject is several, and where it ends; None where that cannot be told."""
        if (shared := self._shared(noun)) is not None:
            first = noun.letter == "m" and noun.head > noun.first + len(noun.lead)
            part = first or (noun.lead == "q" and shared.letter == "S" and self.word(noun.head) != "lot")
            if part:
                return None, noun.end  # “a third of the visitors is”
            noun = shared
        several = self._is_several(noun)
        end = self._companions(noun.end)
        if self.said[end : end + 1] in {"&", ","} and not self.opened and (last := self._listed(noun, end)):
            return True, last
        return several, end

    def _shared(self, noun: Noun) -> Noun | None:
        # “two thirds of the surface”, “70 per cent of the men”: the noun after “of”
        said, end = self.said, noun.end
        if noun.letter != "m" and not (noun.letter == "x" and noun.head == noun.first):
            return None
        return self.noun_at(end + 1, after=True) if said[end : end + 1] == "o" else None

    def _listed(self, noun: Noun, end: int) -> int:
        # the end of “the ministry and the court”, “officers, doctors and a nurse”, or 0
        nouns = [noun]
        parted = end > noun.end
        while end < self.verb and (further := self._joined_with(end)) is not None:
            nouns.append(further)
            end = self._companions(further.end)
        if len(nouns) == 1 or (parted and not all(map(self._is_body, nouns))):
            return 0
        several = sum(one.letter == "S" for one in nouns)
        ones = [one for one in nouns if one.lead in {"t", "q"} and self.word(one.first) not in _APART]
        return end if several > 1 or len(ones) == len(nouns) else 0

    def _is_body(self, noun: Noun) -> bool:
        # “the Ministry of Justice”
        return noun.lead == "t" and noun.letter == "$" and self.word(noun.head) in _BODIES

    def _is_several(self, noun: Noun) -> bool | None:
        if noun.letter in "SJ":
            return None if set(noun.lead) & set("qe") else True
        if noun.letter == "k":
            return True if noun.lead[-1:] == "Q" else None
        if noun.letter == "r":
            a = noun.lead == "q" and self.word(noun.first) == "a" and self.word(noun.head - 1) in _LARGE
            if self.said[noun.end : noun.end + 1] != "o":
                return None
            return False if noun.lead == "t" else True if a else None
        if noun.letter in "ie" or self._is_body(noun):
            return False
        if noun.letter == "c" and self.word(noun.first) in _EACH:
            return False  # “every school”
        if noun.letter == "c" and noun.lead in {"t", "q"}:
            return False if self._is_one(noun) else None
        if noun.letter == "g":
            return False if noun.lead == "t" else None
        if noun.letter == "G":
            return False if noun.lead == "t" and self.said[noun.end] == "o" else None  # “the opening of”
        if noun.letter in "NnW":
            if noun.lead in {"t", "q", "e", "w", "tw"}:
                return False
            if noun.letter == "W" and noun.lead in {"xt", "x"}:
                return False  # “all the equipment”
            bare = noun.letter == "W" and not self.opened
            return False if bare and not noun.lead and noun.first == noun.head else None
        return None

    def _is_one(self, noun: Noun) -> bool:
        # “the main reason for these delays”, “a working group”; but “the reason they gave”, “a group of men”
        follows, word = self.said[noun.end], self.word(noun.head)
        if word in _COLLECTIONS:
            return follows == "o" and noun.lead == "t"
        if word in _WHYS:
            return follows in "Po" and noun.lead == "t"
        if word in _LANDS:
            return True
        return word in _GROUPS and noun.end == self.verb and noun.lead == "q"

    def _companions(self, at: int) -> int:
        while at < self.verb:
            further = self._companion(at)
            if further <= at:
                break
            at = further
        return at

    def _companion(self, at: int) -> int:
        said = self.said
        letter = said[at]
        if letter in _PREPOSITIONS:
            return self._after_preposition(at)
        if letter in {"B", "p"}:
            return at + 1
        if letter in "EA":
            self.done = self.done or letter == "E"
            further = at + 1 + (said[at + 1 : at + 2] == "u")
            if said[further : further + 2] in {"Ac", "qc"}:
                return further + 2
            return further if said[further] in _PREPOSITIONS else at
        if letter == "G":
            return self._object(at + 1)
        if letter in "Rh":
            return self._relative(at)
        if self.timed and said[at : at + 2] in _TIMED:
            return at + 2
        if letter == "y" or said.startswith("aBa", at):
            start = at + (1 if letter == "y" else 3)
            noun = self.noun_at(start + (said[start : start + 1] == "P"), after=True)
            return noun.end if noun is not None else at
        return self._aside(at) if letter == "," else at

    def _after_preposition(self, at: int) -> int:
        said = self.said
        if said[at] == "T":
            verb = at + 1 + (said[at + 1 : at + 2] in {"B", "A", "U"})
            if said[verb : verb + 1] in {"4", "n"} and (said[verb] == "4" or verb == at + 1):
                return self._object(verb + 1)
        start = at + 1
        if said[start : start + 1] == "G":
            started = self.noun_at(start + 1, after=True)
            if started is not None and said[start + 1] in LEADS:
                return started.end
        noun = self.noun_at(start, after=True)
        if noun is None:
            return at
        end, kinds = noun.end, [noun]
        while (
            end < self.verb and (further := self._joined_with(end)) is not None and not self._is_body(further)
        ):
            kinds.append(further)
            end = further.end
        if len(kinds) > 1:
            between = self.word(at) == "between" or all(one.letter == "O" for one in kinds)
            alike = len(set(map(self._kind, kinds))) == 1 and not any(one.lead for one in kinds[1:])
            either = (
                said[kinds[-1].first - 1] == "/" and self._kind(kinds[-1]) == "N"
            )  # “without a date or a stamp”
            goes_on = said[end] in _PREPOSITIONS  # “training for judges and courses for guards”
            self.joined = self.joined or not (between or ((alike or either) and not goes_on))
        return end

    def _kind(self, noun: Noun) -> str:
        # one, or several: “names, addresses and telephone numbers” are alike
        if noun.letter == "c" and self.word(noun.head).endswith("s"):
            return "S"
        return "N" if noun.letter in "NWnU" else noun.letter

    def _joined_with(self, at: int) -> Noun | None:
        # the next noun of “customs, police and the courts”
        said = self.said
        if said[at + 1 : at + 2] == "G":
            return None
        if said[at : at + 2] == "&o" and self.word(at - 1) != "of":
            return self.noun_at(at + 2, after=True)  # “the names of the driver and of the guard”
        if said[at] in "&/" and not (self.done and said[at + 1 : at + 2] in set("tqQxw")):
            return self.noun_at(at + 1, after=True)
        if said[at] == ",":
            noun = self.noun_at(at + 1 + (said[at + 1 : at + 2] == "&"), after=True)
            if noun is not None and (said[at + 1] == "&" or said[noun.end : noun.end + 1] in {"&", "/"}):
                return noun
        return None

    def _object(self, at: int) -> int:
        said = self.said
        at += said[at : at + 1] == "u"
        noun = self.noun_at(at, after=True)
        return noun.end if noun is not None else at

    @property
    def timed(self) -> bool:
        """True once a time may follow: “the guards who came … last year”."""
        return self.related or self.done

    def _relative(self, at: int) -> int:
        # “who attended the course”, “that he must file”, “that every official must file each year”
        self.related = True
        said, verb = self.said, at + 1
        while said[verb] == "B":
            verb += 1
        if self.word(verb) == "works" and self.word(at) != "whose":
            return verb + 1
        objects = said[verb] in "12M3d4Esn" or said[verb : verb + 2] in {"fP", "fT"}
        if said[verb] == "H":
            verb += 1
        elif not objects:
            noun = self.noun_at(verb, after=True)
            verb = noun.end if noun is not None else self.verb
        return self._done(verb, at, objects=objects)

    def _done(self, verb: int, at: int, *, objects: bool) -> int:
        said, end = self.said, verb
        while end < self.verb and said[end] in "12M3dE4nsBGf":
            end += 1
            if said[end - 1] in "3d4nsf" and said[verb] != "M":
                break
            if said[end - 1] == "M" and said[end] == "N" and end < self.verb:
                end += 1
        alone = said[verb:end] in _ALONE  # “the project that followed has”
        if end == verb or (end == self.verb and ((objects and not alone) or said[end - 1] in "M12B")):
            return at  # “software that can only have”
        if not objects and said[end : end + 2] in {"qc", "Ac", "ec"}:
            return end + 2
        return self._object(end) if objects else end

    def _aside(self, at: int) -> int:
        # “, many of whom have never worked in a court,”
        said = self.said
        opens = said[at + 1 : at + 2] in set(_ASIDES) or said[at + 1 : at + 4] in _OF_WHOM
        named = said[at + 1 : at + 2] in {"t", "q", "$"}
        close = said.find(",", at + 1)
        listed = said[at + 1 : at + 2] == "P" and said[self.verb - 1] == ","
        if listed and _LISTED.match(said, at + 1, self.verb):
            return self.verb  # “, in Tajik, Uzbek and Russian,”
        inside = said[at + 1 : close] if close > 0 else ""
        if not inside or not (opens or (named and FINITE.union("Sc").isdisjoint(inside))):
            return at
        return close + 1 if self._verb_at(close + 1) else at

    def _verb_at(self, at: int) -> bool:
        while self.said[at] == "B":
            at += 1
        return at == self.verb


_LISTED = lazy(r"P[AN$S]+(?:,[AN$S]+)+,?&[AN$S]+,$")
_BODIES_TYPED = """
agency ministry office department centre center court institute university academy embassy inspectorate
directorate secretariat laboratory committee commission hospital college convention constitution treaty
protocol strategy project programme plan law act code declaration director minister president ambassador
museum library theatre gallery archive airport clinic prison station port registry bureau authority society
governor mayor chairman secretary representative prosecutor judge rector commander
"""
_BODIES = frozenset(_BODIES_TYPED.split())
"""Words that head names of bodies, papers and offices, each of which is one."""
_WHYS = frozenset(["reason", "idea", "point", "thing"])
_COLLECTIONS = frozenset(["collection", "combination", "mixture", "set"])
"""“The collection of books”: no group of people."""
_ALONE = frozenset(["4", "E", "d", "BE", "Bd", "2E", "1E", "ME", "2BE", "1BE"])
"""The letters of a verb with which a clause may end: “who testify”, “that followed”, “that was adopted”."""
_LANDS = frozenset(["country", "nation"])
_EACH = frozenset(["every", "each", "another"])
_GROUPS = frozenset(["group", "team", "commission", "committee"])
_LARGE = frozenset(
    ["a", "large", "small", "growing", "great", "huge", "record", "significant", "limited", "good"]
)
_APART = frozenset(["each", "every", "no", "this", "another"])
