"""The looks at grammar in their turn: of two that tell of the same words the first is kept."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from bulletin_cli.rules.agreement.clauses import wrong_openings, wrong_pairs, wrong_seconds
from bulletin_cli.rules.agreement.counts import wrong_counts
from bulletin_cli.rules.agreement.doings import DOINGS, wrong_doings
from bulletin_cli.rules.agreement.endings import several_in_compound, wrong_apostrophes
from bulletin_cli.rules.agreement.in_clauses import wrong_in_clauses
from bulletin_cli.rules.agreement.nouns import Finding
from bulletin_cli.rules.agreement.numbers import wrong_numbers
from bulletin_cli.rules.agreement.openings import wrong_beginnings
from bulletin_cli.rules.agreement.persons import wrong_persons
from bulletin_cli.rules.agreement.relatives import wrong_relatives
from bulletin_cli.rules.agreement.subjects import wrong_verbs
from bulletin_cli.rules.confusions.behind_commas import too_and_where
from bulletin_cli.rules.confusions.words_in_company import words_in_company
from bulletin_cli.rules.confusions.words_of_one_sound import (
    its_for_possessive,
    there_for_their,
    where_for_were,
)
from bulletin_cli.rules.confusions.wrong_couples import wrong_couples
from bulletin_cli.rules.looks.set_off import set_off
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.verbs.dangling_participles import dangling
from bulletin_cli.rules.verbs.first_forms import wrong_first_forms
from bulletin_cli.rules.verbs.irregular_verbs import wrong_parts
from bulletin_cli.rules.verbs.tenses_with_dates import present_since
from bulletin_cli.rules.verbs.wrong_forms import first_form_after_preposition, wrong_forms
from bulletin_cli.rules.words.function_words import PERSONALS, RELATIVES

_Look: TypeAlias = tuple[Callable[[Passage], Iterable[Finding]], frozenset[str]]
"""A look with words, as in `lowered`, without any of which it finds nothing: none for any copy."""
_ANY_COPY: frozenset[str] = frozenset()
_AND, _THERE = frozenset(["and"]), frozenset(["there"])
_LOOKS: tuple[_Look, ...] = (
    (wrong_numbers, _ANY_COPY),
    (wrong_verbs, _ANY_COPY),
    (wrong_doings, DOINGS),
    (wrong_forms, _ANY_COPY),
    (first_form_after_preposition, _ANY_COPY),
    (there_for_their, frozenset(["there", "they're"])),
    (its_for_possessive, frozenset(["it's"])),
    (where_for_were, frozenset(["where"])),
    (too_and_where, frozenset(["to", "were"])),
    (wrong_persons, PERSONALS),
    (wrong_relatives, RELATIVES),
    (wrong_seconds, _AND),
    (wrong_pairs, _AND),
    (wrong_openings, _THERE),
    (wrong_in_clauses, _ANY_COPY),
    (wrong_beginnings, _ANY_COPY),
    (wrong_parts, _ANY_COPY),
    (present_since, frozenset(["since"])),
    (wrong_counts, _ANY_COPY),
    (wrong_apostrophes, _ANY_COPY),
    (dangling, _THERE | {"it"}),
    (several_in_compound, _ANY_COPY),
    (wrong_first_forms, _ANY_COPY),
)
_LAST_LOOKS: tuple[_Look, ...] = ((words_in_company, _ANY_COPY), (wrong_couples, _ANY_COPY))
"""Behind the looks that rare words set off: of two on the same words the first is kept."""


def looked_at(passages: Sequence[Passage]) -> dict[Passage, list[Finding]]:
    """What the looks find in each passage, in their order; one reads all passages before the next."""
    found: dict[Passage, list[Finding]] = {passage: [] for passage in passages}
    for look in _LOOKS:
        _read(look, found)
    for passage, one in set_off(passages):
        found[passage].append(one)
    for look in _LAST_LOOKS:
        _read(look, found)
    return found


def _read(look: _Look, found: Mapping[Passage, list[Finding]]) -> None:
    finds, words = look
    for passage, told in found.items():
        if not words or passage.having(words):
            told.extend(finds(passage))
