"""Looks at what copy has at every turn, which are asked first, and those at words in company, the last."""

from __future__ import annotations

from bulletin_cli.rules.agreement.clauses import (
    may_be_second,
    wrong_openings,
    wrong_pairs,
    wrong_seconds,
)
from bulletin_cli.rules.agreement.counts import wrong_counts
from bulletin_cli.rules.agreement.doings import DOINGS, may_do, wrong_doings
from bulletin_cli.rules.agreement.endings import several_in_compound, wrong_apostrophes
from bulletin_cli.rules.agreement.in_clauses import wrong_in_clauses
from bulletin_cli.rules.agreement.numbers import wrong_numbers
from bulletin_cli.rules.agreement.openings import (
    BEGINNINGS,
    HEADS,
    may_be_pointed_at,
    this_with_several,
    wrong_beginnings,
    wrong_heads,
)
from bulletin_cli.rules.agreement.persons import PERSONS, may_be_of_person, wrong_persons
from bulletin_cli.rules.agreement.relatives import may_act, wrong_relatives
from bulletin_cli.rules.agreement.subjects import may_disagree, verb_words, wrong_verbs
from bulletin_cli.rules.agreement.verbs import TO_ONE
from bulletin_cli.rules.confusions.behind_commas import too_and_where
from bulletin_cli.rules.confusions.words_in_company import words_in_company
from bulletin_cli.rules.confusions.words_of_one_sound import (
    THERE,
    its_for_possessive,
    may_be_owned,
    there_for_their,
    where_for_were,
)
from bulletin_cli.rules.confusions.wrong_couples import listed, may_be_wrong_couple, wrong_couples
from bulletin_cli.rules.looks.look import Look
from bulletin_cli.rules.signs.followers import among
from bulletin_cli.rules.verbs.dangling_participles import dangling, may_dangle
from bulletin_cli.rules.verbs.first_forms import bare, may_lack, wrong_first_forms
from bulletin_cli.rules.verbs.irregular_verbs import BEFORE_PARTS, may_be_wrong_part, wrong_parts
from bulletin_cli.rules.verbs.tenses_with_dates import present_since
from bulletin_cli.rules.verbs.wrong_forms import (
    BEFORE_NOUNS,
    first_form_after_preposition,
    helpers,
    may_be_wrong,
    plain_verbs,
    wrong_forms,
)
from bulletin_cli.rules.words.function_words import RELATIVES

_AND, _THERE = frozenset(["and"]), frozenset(["there"])


def first_looks() -> tuple[Look, ...]:
    """The looks at words that most copy has, and at any copy."""
    return (
        Look(wrong_numbers),
        Look(wrong_verbs, verb_words(), behind=may_disagree),
        Look(wrong_doings, DOINGS, behind=may_do),
        Look(wrong_forms, helpers(), before=may_be_wrong),
        Look(first_form_after_preposition, BEFORE_NOUNS, before=among(plain_verbs)),
        Look(there_for_their, THERE, before=may_be_owned),
        Look(its_for_possessive, frozenset(["it's"])),
        Look(where_for_were, frozenset(["where"])),
        Look(too_and_where, frozenset(["to", "were"])),
        Look(wrong_persons, PERSONS, before=may_be_of_person),
        Look(wrong_relatives, RELATIVES, before=may_act),
        Look(wrong_seconds, _AND, before=may_be_second),
        Look(wrong_pairs, _AND),
        Look(wrong_openings, _THERE, before=lambda _, verb: verb in TO_ONE),
        Look(wrong_in_clauses),
        Look(wrong_beginnings, couples=BEGINNINGS),
        Look(wrong_heads, HEADS),
        Look(this_with_several, frozenset(["this"]), before=may_be_pointed_at),
        Look(wrong_parts, BEFORE_PARTS, before=may_be_wrong_part),
        Look(present_since, frozenset(["since"])),
        Look(wrong_counts),
        Look(wrong_apostrophes, glance=lambda passage: bool(passage.owners)),
        Look(dangling, _THERE | {"it"}, glance=may_dangle),
        Look(several_in_compound, glance=lambda passage: "mixed" in passage.kinds),
        Look(wrong_first_forms, bare(), behind=may_lack),
    )


def last_looks() -> tuple[Look, ...]:
    """Behind the looks that rare words set off: of two on the same words the first is kept."""
    return (Look(words_in_company), Look(wrong_couples, listed(), beside=may_be_wrong_couple))
