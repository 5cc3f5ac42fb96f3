"""Looks at odd numbers and parts of verbs, with the words that set them off."""

from __future__ import annotations

from bulletin_cli.rules.agreement.glances import (
    ADVERBS,
    AFTER_TO,
    AND,
    AND_BY,
    AND_HAS,
    ATTACK,
    BE_BEHIND,
    BEHIND_BRACKET,
    EXPECTING,
    INTERESTED,
    IS_ONE,
    OF_THEM,
    OF_WHICH,
    ONE_OF,
    QUALITIES,
    THAN,
    WAS,
    adverb_before_form,
    and_destroy,
    because_of_nothing,
    been_looked,
    behind_bracket,
    behind_comma,
    clause_behind_one,
    counted_after_than,
    does,
    in_series,
    oddly_pointed,
    quality_after_doing,
    several_after_a,
    thing_is_doing,
    was_attack,
    whose_doing,
)
from bulletin_cli.rules.agreement.glances_at_counts import (
    COUNTS,
    EACH,
    SHARES_OF,
    one_behind_count,
    one_behind_share,
    one_then_several,
)
from bulletin_cli.rules.looks.look import Look, of
from bulletin_cli.rules.signs.followers import with_ing
from bulletin_cli.rules.signs.frames import (
    COMPARED,
    DESPITE,
    INTERVALS,
    MEASURES,
    NOBODY,
    NOBODY_DID_NOT,
    SO_LONG,
    THING_WHO,
    WORTHY,
    from_or_between,
)
from bulletin_cli.rules.signs.frames_of_forms import (
    AFTER_GRADUATED,
    ASKED_WHERE,
    IS_TO,
    LASTING,
    NO_OTHER,
    REMAINED,
    WERE_MANY,
    WITHOUT_GO,
)
from bulletin_cli.rules.signs.inversions import ASKED_OF_ONE, ASKED_OF_SEVERAL, HERE_IS, STANDS_TWO
from bulletin_cli.rules.signs.passives import BASING, DONE_TO, LOOKED, TAKEN_WITH
from bulletin_cli.rules.signs.verbs import ALL_BOTH, POLLS_DONE, SHOWN_AFTER, TITLED, WHO_IS
from bulletin_cli.rules.signs.words import TO
from bulletin_cli.rules.words.function_words import DEMONSTRATIVES, DO, FOR_SEVERAL, INDEFINITE, RELATIVES

_HAVE = frozenset(["has", "have"])
_BECAUSE = frozenset(["because"])
_WHOSE = frozenset(["whose"])


def looks_at_numbers() -> tuple[Look, ...]:
    """The looks."""
    return (
        Look(of("agreement.several_after_a", "a_with_several"), INDEFINITE, glance=several_after_a),
        Look(of("agreement.pointers_with_nouns", "of_them_one"), couples=OF_THEM),
        Look(of("agreement.pointers_with_nouns", "bare_representative"), couples=ONE_OF),
        Look(of("agreement.pointers_with_nouns", "more_than_one"), THAN, glance=counted_after_than),
        Look(of("agreement.pointers_with_nouns", "wrongly_pointed"), DEMONSTRATIVES, glance=oddly_pointed),
        Look(of("agreement.one_behind_counts", "one_of_a_share"), couples=SHARES_OF, glance=one_behind_share),
        Look(of("agreement.one_behind_counts", "one_of_a_count"), COUNTS, glance=one_behind_count),
        Look(of("agreement.one_behind_counts", "each_with_several"), EACH, glance=one_then_several),
        Look(of("verbs.lost_passives", "passive_lost"), couples=DONE_TO),
        Look(of("verbs.lost_passives", "doing_by"), couples=TAKEN_WITH),
        Look(of("verbs.lost_passives", "state_going_on"), couples=BASING),
        Look(of("verbs.lost_passives", "looked_again"), frozenset(LOOKED), glance=been_looked),
        Look(of("verbs.odd_passives", "thing_doing"), EXPECTING, glance=thing_is_doing),
        Look(of("verbs.odd_passives", "done_without_ending"), ATTACK, glance=was_attack),
        Look(of("verbs.odd_passives", "and_first_form"), AND_BY, glance=and_destroy),
        Look(of("verbs.odd_passives", "was_at_head"), WAS, signs=("Was ", "Were ")),
        Look(of("verbs.forms_behind_adverbs", "form_after_adverb"), ADVERBS, glance=adverb_before_form),
        Look(of("verbs.forms_behind_adverbs", "to_have_after"), couples=AFTER_TO),
        Look(of("verbs.forms_behind_adverbs", "to_after_interested"), couples=INTERESTED),
        Look(of("verbs.forms_behind_adverbs", "asked_with_other_form"), DO, signs=("?",)),
        Look(of("verbs.forms_behind_adverbs", "whose_for_who"), _WHOSE, glance=whose_doing),
        Look(of("agreement.in_series", "verbs_of_both_numbers"), couples=AND_HAS),
        Look(of("agreement.in_series", "verbs_in_a_list"), AND, before=does, glance=in_series),
        Look(of("agreement.in_series", "verb_behind_clause"), RELATIVES, glance=clause_behind_one),
        Look(
            of("agreement.behind_commas", "verb_behind_comma"),
            BE_BEHIND,
            glance=behind_comma,
        ),
        Look(of("agreement.behind_commas", "verb_behind_bracket"), FOR_SEVERAL, signs=(") ",)),
        Look(
            of("agreement.behind_commas", "verb_behind_aside"),
            BE_BEHIND,
            glance=behind_bracket,
            signs=BEHIND_BRACKET,
        ),
        Look(of("agreement.inversions", "place_before_verb"), couples=STANDS_TWO),
        Look(of("agreement.inversions", "here_is"), couples=HERE_IS),
        Look(of("agreement.inversions", "asked_of_several"), couples=ASKED_OF_ONE, signs=("?",)),
        Look(of("agreement.inversions", "asked_of_one"), couples=ASKED_OF_SEVERAL, signs=("?",)),
        Look(of("verbs.odd_frames", "denied_twice"), couples=NOBODY_DID_NOT),
        Look(of("verbs.odd_frames", "denied_behind"), NOBODY),
        Look(of("verbs.odd_frames", "so_long_time"), couples=SO_LONG),
        Look(of("verbs.odd_frames", "thing_who"), couples=THING_WHO),
        Look(
            of("verbs.odd_frames", "on_per_cent_smaller"),
            COMPARED,
            signs=MEASURES,
        ),
        Look(of("verbs.odd_frames", "worthy_little"), WORTHY),
        Look(of("verbs.clauses_behind_prepositions", "clause_behind_despite"), DESPITE),
        Look(
            of("verbs.clauses_behind_prepositions", "because_bare"),
            _BECAUSE,
            glance=because_of_nothing,
        ),
        Look(
            of("verbs.tenses_of_intervals", "perfect_with_interval"),
            _HAVE,
            glance=from_or_between,
            signs=INTERVALS,
        ),
        Look(of("agreement.of_each", "each_of_which"), couples=OF_WHICH),
        Look(of("agreement.of_each", "one_of_several_that"), couples=IS_ONE),
        Look(of("agreement.of_each", "whose_amounts"), _WHOSE),
        Look(of("verbs.which_and_whose", "which_of_somebody", "which_for_whose"), frozenset(["which"])),
        Look(of("verbs.two_verbs", "is_and_third"), couples=WHO_IS),
        Look(of("verbs.two_verbs", "poll_done_found"), couples=POLLS_DONE),
        Look(of("verbs.two_verbs", "verb_behind_title"), TITLED, signs=SHOWN_AFTER),
        Look(of("verbs.two_verbs", "all_plays"), ALL_BOTH, before=does),
        Look(of("verbs.qualities_for_adverbs", "quality_for_adverb"), QUALITIES, glance=quality_after_doing),
        Look(of("verbs.forms_in_frames", "past_in_question"), couples=ASKED_WHERE),
        Look(of("verbs.forms_in_frames", "doing_after_letting"), TO, before=with_ing),
        Look(of("verbs.forms_in_frames", "part_after_is_to"), couples=IS_TO),
        Look(of("verbs.forms_in_frames", "part_after_after"), couples=AFTER_GRADUATED),
        Look(of("verbs.forms_in_frames", "state_as_progress"), LASTING),
        Look(of("verbs.forms_in_frames", "go_after_without"), couples=WITHOUT_GO),
        Look(of("verbs.forms_in_frames", "it_for_there"), couples=WERE_MANY | NO_OTHER),
        Look(of("verbs.forms_in_frames", "remained_to_work"), couples=REMAINED),
    )
