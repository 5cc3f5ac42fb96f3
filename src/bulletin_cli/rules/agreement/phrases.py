"""Nouns with what stands before them, in the letters of a clause; and nouns that are its verb instead."""

from bulletin_cli.rules.agreement.letters import FINITE, Run, letters
from bulletin_cli.rules.agreement.nouns import is_person
from bulletin_cli.rules.agreement.verbs import first_form
from bulletin_cli.rules.prose.passage import Passage

LEADS = "tqQxwe"
"""The letters of determiners."""
_INNER = "AUNWnwEcgmrJkBGY$i"
"""What may stand before a noun in its phrase, the noun itself among it."""
_NOUNS = "NWnUcgmrJkG$SsYi"
_VERBAL = FINITE | {"E", "s", "n", "_", "F"}
_OBJECTS = frozenset("tqQxOwei")


class Noun:
    """A noun with what stands before it: places in the letters of a clause."""

    def __init__(self, first: int, head: int, lead: str, letter: str) -> None:
        self.first, self.head, self.letter, self.lead = first, head, letter, lead
        self.end = head + 1
        """The place after it; `lead` are the letters of its determiners."""


def _mixed(inner: str) -> bool:
    # “research using eggs”, “the study found women”: what may be a verb stands behind a noun
    if "G" not in inner and "E" not in inner:
        return False
    return any(letter in "GE" and inner[at] in "NWnUckS" for at, letter in enumerate(inner[1:]))


class Phrases:
    """The letters before a verb, with the nouns that can be read in them."""

    def __init__(self, passage: Passage, run: Run, number: int, signs: str) -> None:
        self.passage, self.run, self.number = passage, run, number
        self.said = run.said + signs
        self.verb = len(run.said)

    def word(self, at: int) -> str:
        """The word at a place, in small letters."""
        return self.passage.lowered[self.word_number(at)]

    def word_number(self, at: int) -> int:
        """The number of the word at a place."""
        return self.number + at - self.verb + self.said.count(",", at, self.verb)

    def noun_at(self, start: int, *, after: bool = False) -> Noun | None:
        """The noun whose phrase begins here, or None; `after` a preposition it may be a number, or “them”."""
        said, at = self.said, start
        if ">" in said and said.startswith("x>", at):
            at = start = at + 2  # “more than forty journalists”
        while at < self.verb and said[at] in LEADS:
            at += 1
        begun = at
        while at < self.verb and (said[at] in _INNER or (said[at] == "&" and self._pairs(at))):
            at += 1
        lead = said[start:begun]
        if at < self.verb and (
            said[at] == "S" or (said[at] == "s" and self._names(begun, at, lead, after=after))
        ):
            return None if _mixed(said[begun:at]) else Noun(start, at, lead, "S")
        head = at - 1
        while head > begun and said[head] in "BE":
            head -= 1
        if after and head < begun and lead and lead[-1] in "QxeY":
            return Noun(start, begun - 1, lead[:-1], "Q")
        if after and at == begun and at < self.verb and (said[at] == "O" or self.word(at) == "it"):
            return Noun(start, at, lead, "O")
        if not after and lead[-1:] == "e" and said[begun : begun + 1] in {"o", "P"}:
            counted = said[begun] == "o" or said[begun : begun + 3] == "PQo"
            return Noun(start, begun - 1, lead, "e") if counted else None
        if not after and said[begun : begun + 2] == "Pm" and lead[-1:] == "Q":
            return Noun(start, begun + 1, lead, "m")
        if not after and lead == "x" and said[begun : begun + 1] == "o":
            return Noun(start, begun - 1, "", "x")
        if head < begun or said[head] not in _NOUNS or _mixed(said[begun : head + 1]):
            return None
        return Noun(start, head, lead, said[head])

    def _pairs(self, at: int) -> bool:
        # “the old and new posts”, “the Kyrgyz and Uzbek guards”
        said = self.said
        alike = said[at - 1 : at] == said[at + 1 : at + 2] in {"A", "$"}
        return alike and said[at + 2 : at + 3] in {"S", "s"}

    def _names(self, begun: int, at: int, lead: str, *, after: bool) -> bool:
        # “the visits”, “long visits”, but not “the minister visits Osh”
        if at == begun:
            helped = self.said[at + 1 : at + 2] in {"1", "2"}  # “judges doesn’t”
            return bool(lead) or after or helped or (at == 0 and self.said[1:2] in {"P", "o"})
        follows = self.said[at + 1 : at + 2]
        noun = follows in {"1", "2"} or (follows == "o" and begun == len(lead))
        return self.said[at - 1] in "AEw" or noun

    def takes(self, at: int) -> bool:
        """True before an object, or a phrase behind what can be no compound: “the patients return to”."""
        follows = self.said[at + 1 : at + 2]
        if not follows or follows in _OBJECTS:
            return bool(follows)
        last = at - 1
        while last > 0 and self.said[last] == "B":
            last -= 1
        if follows in "PT" and is_person(self.word(last)) and self._ends_alone():
            return True
        return follows in "PTh" and (self.said[last] in "S,k" or self._goes_with(at))

    def _ends_alone(self) -> bool:
        # “The teacher work with the police.”: nothing else in the sentence may be its verb
        passage, number = self.passage, self.number + 1
        end = passage.sentence_at(passage.words[number].start).end
        after = (at for at in range(number, len(passage.words)) if passage.words[at].start < end)
        return all(letters[passage.lowered[at]] not in _VERBAL or self._is_noun(at) for at in after)

    def _is_noun(self, number: int) -> bool:
        # “to learn”, “for help”: no finite verb
        last, letter = letters[self.passage.lowered[number - 1]], letters[self.passage.lowered[number]]
        return (last == "T" and letter in "4nf") or (last == "P" and self.passage.lowered[number] == "help")

    def _goes_with(self, at: int) -> bool:
        # “the statement of the ministers of the environment call for a ban”
        goes = _GOES_WITH.get(first_form(self.word(at)), [])
        return not {"o", "P"}.isdisjoint(self.said[:at]) and self.word(at + 1) in goes


_GOES_WITH_TYPED = """
account:for aim:at,to appeal:to,for call:for,on care:for,about come:from deal:with depart:from
fall:to,from,by focus:on last:until,from lead:to lie:in,at,between live:in,on,with,near look:at,for,into,to
march:through point:to range:from rest:on,with result:in,from return:to,from rise:to,by,from
run:from,through stand:at,in start:at,in,with end:in,with,at stem:from talk:to,about travel:to,from try:to
turn:to,into vote:for,against show:that prove:that claim:that suggest:that wait:for,in walk:to,through
work:with,in,at,for,on,under worry:about move:to,into play:in suffer:from
"""
_PAIRS = (pair.split(":") for pair in _GOES_WITH_TYPED.split())
_GOES_WITH = {verb: words.split(",") for verb, words in _PAIRS}
"""Verbs that are nouns as well, and the prepositions that they go with."""
