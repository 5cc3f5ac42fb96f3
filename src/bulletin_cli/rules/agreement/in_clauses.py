"""Subjects and verbs that disagree, told by reading each clause from its beginning to its verb."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from bulletin_cli.rules.agreement.letters import (
    FINITE,
    letter_of,
    letters,
    nouns_too,
    run_before,
    verb_letter,
)
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, is_person, joins, plurals
from bulletin_cli.rules.agreement.persons import bare_forms
from bulletin_cli.rules.agreement.phrases import Noun
from bulletin_cli.rules.agreement.readings import Clause
from bulletin_cli.rules.agreement.starts import clauses_in
from bulletin_cli.rules.agreement.subjects import DAYS
from bulletin_cli.rules.agreement.verbs import first_form, third, thirds
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import (
    ARTICLES,
    FINITE_BE,
    FINITE_HAVE,
    MODALS,
    RELATIVES,
)
from bulletin_cli.rules.words.words_met import WordsMet

_VERBS = "1234sn"


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    # not told apart by their letters: to work those of all out takes as long as an article
    return frozenset(thirds()).union(bare_forms(), nouns_too(), _TO_SEVERAL, _TO_ONE)


def wrong_in_clauses(passage: Passage) -> Iterator[Finding]:
    """“The measures set out in the strategy is”, “Cooperation between police and customs remain”."""
    flanked, words = passage.flanked, passage.words
    for verb in passage.having(_verbs()):
        if verb_letter(verb) not in _VERBS:
            continue
        for number in passage.index[verb]:
            last = _ending(flanked[number])
            if not last or (last in "HMQ" and not _may_end(passage, number, last)):
                continue
            every_day = flanked[number] in DAYS and _which_every_day(passage, number)
            if words[number][3] == "lower" and not every_day:
                yield from _in_clause(passage, number, verb)


_OF_THE = ("of", "the")
_CLAUSES_TOO = frozenset(["", "before", "after", "since", "until", "till", "than", "as", "but", "for"])
_NEVER_LAST = "hRtqLPTox&aef_"
"""What no subject ends with: “the”; with “it” it does after a preposition, and “May” may be the month."""
_ending = WordsMet(lambda word: letter_of(word).strip(_NEVER_LAST) if word else "").__getitem__
"""The letter of a word that may end a subject, or nothing."""


def _which_every_day(passage: Passage, number: int) -> bool:
    # “people who every day have shown it”, where a day stands before the verb
    return not RELATIVES.isdisjoint(passage.lowered[max(0, number - 3) : number])


def _may_end(passage: Passage, number: int, last: str) -> bool:
    # “before it reaches the post” is a clause
    if last == "M":
        return passage.words[number - 1].text == "May"
    if last == "Q":
        return passage.lowered[max(0, number - 3) : number - 1] == _OF_THE  # “two of the five does”
    lead = passage.flanked[number - 1]
    return lead not in _CLAUSES_TOO and letter_of(lead) in {"P", "o"}


def _in_clause(passage: Passage, number: int, verb: str) -> Sequence[Finding]:
    letter = verb_letter(verb)
    follower = passage.flanked[number + 2] if passage.joined[number + 1] else ""
    follows = letter_of(follower) if follower else ""
    if letter in "3s" and follower in _HELPING:
        return ()  # “drugs cheats are caught”: a noun, and its verb behind it
    if follower in _LESS or (follower == "help" and not _helps(passage, number + 1)):
        follows = "x"  # “needs help”
    elif follows in _DESCRIBING and led_by_quality(passage, number + 1):
        follows = "x"  # “carries heavy loads”, “needs better training”
    place = verb in _TAKING and (verb, follower) in _TAKING_PLACE
    if letter in "ns" and not (follows in _BEHIND_NOUNS or place):
        return ()
    run = run_before(passage, number, _TELLING_ONE if letter in "13s" else _TELLING_SEVERAL)
    if run is None:
        return ()
    if verb == "remains" and follows in {"", "P", "&"}:
        return ()  # “surveys of pit remains in France”
    if verb in _DOUBTS and passage.flanked[number + 2] in _ABOUT:
        return ()  # “the plan addresses concerns about it”
    # “a call for community help to hunt down foxes has been dismissed”
    if (letter in "ns" or verb == "help") and not FINITE.isdisjoint(_rest(passage, number)):
        return ()
    starts = clauses_in(passage, run)
    if not starts:
        return ()
    clause = _Sentence(passage, run, number, (_PLAIN if place else letter) + follows)
    for start in starts:
        found = clause.findings(start)
        if found:
            return found
    return ()


_TAKING_PLACE = frozenset(
    [("take", "place"), ("take", "part"), ("take", "care"), ("play", "host"), ("give", "rise")]
)
_TAKING = frozenset([verb for verb, _ in _TAKING_PLACE])
_DESCRIBING = frozenset("AU")
_HELPING = FINITE_BE | FINITE_HAVE | MODALS
_LESS = frozenset(["less", "fewer"])
_PLAIN = "4"
_BEHIND_NOUNS = frozenset("tqQxOweThPi")
"""What stands behind a verb that is a noun elsewhere."""
_DOUBTS = frozenset(["concerns", "doubts", "fears", "questions", "worries", "hopes", "claims", "reports"])
_ABOUT = frozenset(["about", "over", "of", "for", "that", "from"])
_TELLING_ONE = frozenset("SsJkmrx&")
_TELLING_SEVERAL = frozenset("NnWgrei$xcG")
"""What must stand before a verb for one, and before one for several, for them to disagree with it."""


def _rest(passage: Passage, number: int) -> str:
    # the letters behind what may be a verb, up to a sign or a word that joins
    said = ""
    for at in range(number + 1, len(passage.words)):
        word = passage.lowered[at]
        letter = letters[word]
        if letter in "&hRL" or before(passage, at) is None:
            break
        last = letters[passage.lowered[at - 1]]
        noun = word == "help" and (last == "P" or (at == number + 1 and not _helps(passage, at)))
        said += "" if noun or (last == "T" and letter in "4f") else letter
    return said


def _helps(passage: Passage, number: int) -> bool:
    # “help them”; but “need help”
    return letters[passage.flanked[number + 2] or "."] in "tqQxOS4"


def led_by_quality(passage: Passage, at: int) -> bool:
    """True where an adjective and its noun begin: “heavy loads”, “better training.”, “special care for”."""
    first = at
    while (letters[passage.lowered[at]] == "A" or passage.lowered[at] in _BETTER) and joins(passage, at + 1):
        at += 1
    letter = letters[passage.lowered[at]] if at > first else ""
    if letter in {"S", "W"}:
        return True
    ends = not joins(passage, at + 1) or letters[passage.lowered[at + 1]] in "Po&"
    return letter != "" and letter in "NcGnsU" and ends


_BETTER = frozenset(["better", "worse", "further"])


_RATES = frozenset([("per", "hour"), ("per", "minute"), ("per", "second")])


def _is_speed(passage: Passage, number: int) -> bool:
    # “20 kilometres per hour is fast”
    return passage.words[number].kind == "number" and passage.lowered[number + 2 : number + 4] in _RATES


class _Sentence(Clause):
    """The letters before a verb while its subject is sought in them."""

    def findings(self, start: int) -> Sequence[Finding]:
        """The finding on the clause that begins here."""
        said = self.said
        start = self._led_in(start)
        self.joined = self.done = self.related = False
        self.opened = start > 0 and said[start - 1] == ","
        noun = self.noun_at(start)
        if noun is None:
            return ()
        if start and self.word(start - 1) == "whose":
            noun.lead = _OWNER + noun.lead
        elif (
            noun.end == start + 1 == self.verb and said[start - 1 : start] in _LINKS and not self._acts(noun)
        ):
            return ()  # “that contributions amount”
        several, end = self.subject(noun)
        if several is None or end != self.verb or (said[end] in "ns" and not self.takes(end)):
            return ()
        if self._disagrees(end, several=several) and not self._doubtful(noun, end, several=several):
            return [*self._finding(noun, end, several=several)]
        return ()

    def _led_in(self, start: int) -> int:
        # “also”, “last year”, “in 2010 alone”: before the subject
        said = self.said
        opens = said[start : start + 2]
        if opens == "PQ" and self.word(start) in {"about", "over", "around", "under"}:
            return start + 1
        if opens in _TIMES and said[start + 2 : start + 3] in _AFTER_TIMES:
            start += 2
        while said[start] == "B" and start < self.verb:
            start += 1
        return start

    def _doubtful(self, noun: Noun, verb: int, *, several: bool) -> bool:
        from bulletin_cli.rules.agreement.doubts import doubtful  # noqa: PLC0415 - little disagrees

        return doubtful(self, noun, verb, several=several, acts=self._acts(noun))

    def _acts(self, noun: Noun) -> bool:
        # “because farmers carries the tools”
        acts = self.said[self.verb] in "3s" and self.said[self.verb + 1 : self.verb + 2] in _ACTED_ON
        return noun.letter == "S" and acts and is_person(plurals().get(self.word(noun.head), ""))

    def _disagrees(self, verb: int, *, several: bool) -> bool:
        letter = self.said[verb]
        if several:
            return letter in "13s"
        return letter in "24n" and not self.joined

    def _is_term(self, verb: int) -> bool:
        # “*logos* signifies”: a word that copy tells of
        noun, does = self.passage.words[verb - 1 : verb + 1]
        if noun.text == "logos" and self.passage.flanked[verb - 1] not in ARTICLES:
            return True
        return self.passage.emphasised(noun.start) and not self.passage.emphasised(does.start)

    def _is_published(self, first: int, last: int) -> bool:
        # “Impacts of Regulation and Codes on the Market, released today, shows”: the title of a report
        if _PUBLISHED.isdisjoint(self.passage.lowered[first:last]):
            return False
        titled = [word for word in self.passage.words[first + 1 : last] if word.kind == "capitalised"]
        return len(titled) >= _TITLED

    def _finding(self, noun: Noun, verb: int, *, several: bool) -> Iterator[Finding]:
        owned = noun.first > 0 and self.word(noun.first - 1) == "whose"
        first, last = self.word_number(noun.first - owned), self.word_number(verb)
        typed = self.passage.lowered[last]
        if several and (_is_speed(self.passage, first) or self._is_term(last)):
            return
        if several and self._is_published(first, last):
            return
        if not several and self.passage.lowered[first : first + 2] == _PLENTY_OF:
            return  # “but plenty of us suffer”
        if several:
            wanted = _TO_SEVERAL.get(typed) or thirds().get(typed) or first_form(typed)
            yield from finding(self.passage, first, last, "several with a verb for one", f"write “{wanted}”")
        else:
            wanted = _TO_ONE.get(typed) or third(typed)
            yield from finding(self.passage, first, last, "one with a verb for several", f"write “{wanted}”")


_PUBLISHED = frozenset(["released", "published", "issued", "launched", "unveiled"])
_TITLED = 3
_PLENTY_OF = ("plenty", "of")
_ACTED_ON = frozenset("tqQx")
_OWNER = "t"
"""The letter of “their”, in whose place “whose” stands."""
_LINKS = frozenset("hLR")
_TIMES = frozenset(["Ac", "qc", "PY"])
_AFTER_TIMES = frozenset("tqQxeBS")
_TO_SEVERAL = {"is": "are", "was": "were", "has": "have", "does": "do"}
_TO_SEVERAL |= {f"{one}n't": f"{several}n’t" for one, several in _TO_SEVERAL.items()}
_TO_ONE = {several.replace("’", "'"): one.replace("'", "’") for one, several in _TO_SEVERAL.items()}
