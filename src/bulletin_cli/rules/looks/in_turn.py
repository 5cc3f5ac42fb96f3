"""The looks at grammar in their turn: of two that tell of the same words the first is kept."""

from collections.abc import Sequence

from bulletin_cli.rules.agreement.clauses import wrong_openings, wrong_pairs, wrong_seconds
from bulletin_cli.rules.agreement.counts import wrong_counts
from bulletin_cli.rules.agreement.doings import wrong_doings
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

_LOOKS = (
    wrong_numbers,
    wrong_verbs,
    wrong_doings,
    wrong_forms,
    first_form_after_preposition,
    there_for_their,
    its_for_possessive,
    where_for_were,
    too_and_where,
    wrong_persons,
    wrong_relatives,
    wrong_seconds,
    wrong_pairs,
    wrong_openings,
    wrong_in_clauses,
    wrong_beginnings,
    wrong_parts,
    present_since,
    wrong_counts,
    wrong_apostrophes,
    dangling,
    several_in_compound,
    wrong_first_forms,
)
_LAST_LOOKS = (words_in_company, wrong_couples)
"""Behind the looks that rare words set off: of two on the same words the first is kept."""


def looked_at(passages: Sequence[Passage]) -> dict[Passage, list[Finding]]:
    """What the looks find in each passage, in their order; one reads all passages before the next."""
    found: dict[Passage, list[Finding]] = {passage: [] for passage in passages}
    for look in _LOOKS:
        for passage in passages:
            found[passage].extend(look(passage))
    for passage, one in set_off(passages):
        found[passage].append(one)
    for look in _LAST_LOOKS:
        for passage in passages:
            found[passage].extend(look(passage))
    return found
