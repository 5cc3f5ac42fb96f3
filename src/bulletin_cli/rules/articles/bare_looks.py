"""The looks for nouns without their article, in their order, and what each of them asks for.

A passage's nouns are read once for all looks at nouns, and of the word before it is remembered which of them
go on behind it: most nouns stand after an article.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import TypeAlias

from bulletin_cli.model.kept import kept
from bulletin_cli.rules.agreement.nouns import is_quality
from bulletin_cli.rules.articles.bare_amounts import AMOUNTS, bare_amounts
from bulletin_cli.rules.articles.bare_called import bare_called, called_by_name
from bulletin_cli.rules.articles.bare_callings import (
    BODIES,
    IN_COUPLES,
    IS,
    bare_behind_couples,
    bare_bodies,
    bare_callings,
    callings,
)
from bulletin_cli.rules.articles.bare_countables import NEVER_BEFORE, bare_countables
from bulletin_cli.rules.articles.bare_counted import bare_and_verbs, bare_counted, counted, leads_to_counted
from bulletin_cli.rules.articles.bare_doings import DOINGS, bare_doings
from bulletin_cli.rules.articles.bare_events import bare_during, bare_events, events_and_offices
from bulletin_cli.rules.articles.bare_frames import NEVER_LEAD
from bulletin_cli.rules.articles.bare_in_clauses import LEADS, bare_in_clauses, nouns_in_clauses
from bulletin_cli.rules.articles.bare_nouns import MORE_NOUNS
from bulletin_cli.rules.articles.bare_objects import (
    GIVING,
    bare_behind_such,
    bare_given,
    bare_praised,
    bare_things,
    praised_nouns,
    praising,
    things,
)
from bulletin_cli.rules.articles.bare_openers import (
    HOLDERS,
    SAID_THAT,
    bare_behind_said,
    bare_holders,
    bare_openers,
)
from bulletin_cli.rules.articles.bare_particulars import bare_particulars
from bulletin_cli.rules.articles.bare_phrases import (
    COUNTING,
    ONLY_ONES,
    TOGETHER,
    bare_couples,
    bare_described,
    bare_only_ones,
    bare_rounds,
    bare_together,
    couples,
    may_describe,
    nouns_in_phrases,
    praised_after_is,
)
from bulletin_cli.rules.articles.bare_ranks import (
    FIXED,
    RANKED,
    TIMES_OF,
    bare_fixed,
    bare_most,
    bare_ones,
    bare_owners,
    bare_ranks,
    bare_times,
    owners,
)
from bulletin_cli.rules.articles.bare_regions import bare_regions, regions
from bulletin_cli.rules.articles.bare_superlatives import SUPERLATIVES, bare_superlatives
from bulletin_cli.rules.articles.bare_together import goes_bare
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import ARTICLES
from bulletin_cli.rules.words.nouns_with_articles import wanting_article
from bulletin_cli.rules.words.words_met import WordsMet

_Found: TypeAlias = Iterator[tuple[int, int]]
"""The numbers of the word that shows each noun to be bare, and of the noun."""
_Look: TypeAlias = Callable[..., _Found]
"""Looks at a passage; one at nouns is given the numbers of those that it asks for, too."""
_Lead: TypeAlias = Callable[[str], bool]
"""Whether a look at nouns goes on where a word stands before one."""
_DURING, _MOST, _ONE, _SUCH = (frozenset([word]) for word in ("during", "most", "one", "such"))
_NO_WORDS: frozenset[str] = frozenset()
_NO_COUPLES: frozenset[tuple[str, str]] = frozenset()


class _Looks:
    """The looks in their order, each told by its place in it, and what they ask for."""

    def __init__(self) -> None:
        self.looks: list[_Look] = []
        self.words: list[frozenset[str]] = []
        self.couples: dict[tuple[str, str], int] = {}
        self.leads: dict[int, tuple[_Lead, _Lead]] = {}

    def at_nouns(self, look: _Look, nouns: frozenset[str], right: _Lead, apart: _Lead) -> None:
        """A look that is given the numbers of its nouns, of those behind which it goes on.

        `right` says so of the word before a noun, `apart` of one that more than a space parts from it.
        """
        self.leads[len(self.looks)] = right, apart
        self.add(look, nouns)

    def add(
        self,
        look: _Look,
        words: frozenset[str] = _NO_WORDS,
        couples: frozenset[tuple[str, str]] = _NO_COUPLES,
    ) -> None:
        """A look that needs one of some words, or one of some couples, or nothing."""
        self.couples.update(dict.fromkeys(couples, len(self.looks)))
        self.looks.append(look)
        self.words.append(words)

    @kept
    def always(self) -> frozenset[int]:
        """The looks that need nothing."""
        coupled = self.couples.values()
        return frozenset([at for at, words in enumerate(self.words) if not words and at not in coupled])

    @kept
    def all_words(self) -> frozenset[str]:
        """What any look asks for."""
        return _NO_WORDS.union(*self.words)

    @kept
    def all_couples(self) -> frozenset[tuple[str, str]]:
        """The couples that any look asks for."""
        return frozenset(self.couples)

    def asking(self, word: str) -> tuple[frozenset[int], frozenset[int]]:
        """The looks at nouns that ask for a word, and the others."""
        there = frozenset([at for at, words in enumerate(self.words) if word in words])
        return there & self.leads.keys(), there - self.leads.keys()

    def going_on(self, lead: str) -> tuple[frozenset[int], frozenset[int]]:
        """The looks at nouns that go on where a word is apart from one, and where it is right before it."""
        leads = self.leads.items()
        apart = frozenset([at for at, (_, goes_on) in leads if goes_on(lead)])
        return apart, frozenset([at for at, (goes_on, _) in leads if goes_on(lead)])


def _always(lead: str) -> bool:  # noqa: ARG001 - behind any word
    return True


def _never(lead: str) -> bool:  # noqa: ARG001 - as above
    return False


def _wants(lead: str) -> bool:
    return lead not in NEVER_BEFORE


def _calls(lead: str) -> bool:
    return lead == "by" or lead in IS or is_quality[lead]


def _describes(lead: str) -> bool:
    return may_describe(lead) or lead in praised_after_is()


def _leads_in_clause(lead: str) -> bool:
    return lead not in ARTICLES and (lead in LEADS or is_quality[lead])


@lru_cache(maxsize=1)
def _looks() -> _Looks:
    looks = _Looks()
    looks.at_nouns(bare_counted, counted(), leads_to_counted().__contains__, _always)
    looks.at_nouns(bare_and_verbs, MORE_NOUNS, _always, _never)
    looks.add(bare_superlatives, SUPERLATIVES)
    looks.add(bare_doings, DOINGS)
    looks.add(bare_particulars)
    looks.at_nouns(bare_things, things(), lambda lead: lead not in NEVER_LEAD, _never)
    looks.at_nouns(bare_praised, praised_nouns(), praising().__contains__, _never)
    looks.add(bare_given, GIVING)
    looks.add(bare_behind_such, _SUCH)
    looks.at_nouns(bare_countables, wanting_article(), _wants, _wants)
    looks.add(bare_during, _DURING)
    looks.add(bare_ranks, RANKED)
    looks.add(bare_most, _MOST)
    looks.add(bare_ones, _ONE)
    looks.add(bare_times, couples=TIMES_OF)
    looks.add(bare_fixed, couples=FIXED)
    looks.add(bare_owners, owners())
    looks.add(bare_openers)
    looks.add(bare_behind_said, couples=SAID_THAT)
    looks.add(bare_holders, HOLDERS)
    looks.add(bare_amounts, AMOUNTS)
    looks.add(bare_called, called_by_name())
    looks.at_nouns(bare_callings, callings(), _calls, _always)
    looks.at_nouns(bare_bodies, BODIES, lambda lead: lead == "by", _never)
    looks.add(bare_behind_couples, IN_COUPLES)
    looks.add(bare_events, events_and_offices())
    looks.at_nouns(bare_described, nouns_in_phrases(), _describes, _never)
    looks.add(bare_rounds, COUNTING)
    looks.add(bare_couples, couples=couples())
    looks.add(bare_only_ones, ONLY_ONES)
    looks.add(bare_together, couples=TOGETHER)
    looks.add(bare_regions, regions())
    looks.at_nouns(bare_in_clauses, nouns_in_clauses(), _leads_in_clause, lambda lead: lead not in ARTICLES)
    return looks


_asks = WordsMet(lambda word: _looks().asking(word))
_goes_on = WordsMet(lambda lead: _looks().going_on(lead))


def bare_in(passage: Passage) -> _Found:
    """The numbers of the word that shows a noun to be bare, and of the noun; some are found twice."""
    looks = _looks()
    asked, nouns = _asked(passage, looks)
    for at in sorted(asked):
        look = looks.looks[at]
        for lead, number in look(passage, nouns[at]) if at in nouns else look(passage):
            if look is bare_superlatives or not goes_bare(passage, number):
                yield lead, number


def _asked(passage: Passage, looks: _Looks) -> tuple[AbstractSet[int], Mapping[int, Sequence[int]]]:
    # the looks that may find something here, and the numbers of the nouns for those at nouns
    flanked, index, joined = passage.flanked, passage.index, passage.joined
    asked = set(looks.always)
    for number in passage.coupled(looks.all_couples):
        asked.add(looks.couples[flanked[number + 1], flanked[number + 2]])
    nouns: dict[int, list[int]] = {}
    for word in passage.having(looks.all_words):
        at_nouns, others = _asks[word]
        if others:
            asked.update(others)
        for number in index[word] if at_nouns else ():
            for at in at_nouns & _goes_on[flanked[number]][joined[number]]:
                nouns.setdefault(at, []).append(number)
    asked.update(nouns)
    return asked, nouns
