"""Looks at verbs that want another form, a “to” or another time, with the words that set them off."""

from __future__ import annotations

from bulletin_cli.rules.agreement.complements import (
    PREVENTED,
    SUCCEEDED,
    USED,
    deciding,
    obliging,
    preventing,
    takers,
)
from bulletin_cli.rules.looks.look import Look, of
from bulletin_cli.rules.signs.followers import (
    may_be_first,
    may_be_first_or_past,
    odd_after_helper,
    other_form,
    quality,
    with_ing,
)
from bulletin_cli.rules.signs.glances import (
    been_alone,
    doing_after,
    done_by,
    found_easy,
    helped_by_modal,
    is_behind_comma,
    oddly_helped,
    to_quality,
    verb_after,
    verb_behind,
    verb_behind_leads,
    verb_behind_not,
    when_told,
    will_soon,
)
from bulletin_cli.rules.signs.words import (
    AT_HEAD,
    BY,
    CALLED_ON,
    CLAUSES,
    DEDICATED,
    EASY,
    HELPERS,
    IS,
    IS_FOUNDED,
    LEADS,
    LIKELY,
    NOT_OF,
    NOW,
    NOW_HEADS,
    SEEM_BE,
    SPENDING,
    THAT_WERE,
    TIMES,
    TIMES_IN_TWO,
    TO,
    TRANSITIVE,
    VERY,
    WHEN,
    WHEN_HEADS,
    WILL,
    WITHOUT,
    YEARS,
)
from bulletin_cli.rules.verbs.tenses_with_dates import AGO
from bulletin_cli.rules.verbs.tenses_with_times import FIRST_TIMES
from bulletin_cli.rules.words.function_words import ASKED


def looks_at_verbs() -> tuple[Look, ...]:
    """The looks at verbs behind “to”, helping verbs and those who act, and at verbs left out."""
    return (
        Look(
            of("verbs.missing_to", "lost_to_before_not"), WITHOUT, before=may_be_first, glance=verb_behind_not
        ),
        Look(of("verbs.missing_to", "lost_to_after_somebody"), takers(), glance=verb_after(takers())),
        Look(of("verbs.missing_to", "lost_to_after_call_on"), couples=CALLED_ON),
        Look(
            of("verbs.missing_to", "lost_to_after_what"),
            ASKED,
            before=may_be_first,
            glance=verb_behind(ASKED),
        ),
        Look(of("verbs.wrong_complements", "doing_after_to", "doing_for_purpose"), TO, before=with_ing),
        Look(of("verbs.wrong_complements", "doing_for_to_do"), deciding(), before=with_ing),
        Look(
            of("verbs.doings_after_somebody", "doing_after_somebody"),
            obliging(),
            glance=doing_after(obliging()),
        ),
        Look(of("verbs.lost_doings", "to_for_from_or_that"), preventing()),
        Look(
            of("verbs.lost_doings", "first_form_for_doing"),
            LEADS,
            before=may_be_first,
            glance=verb_behind_leads,
        ),
        Look(of("verbs.lost_doings", "first_form_for_doing"), couples=DEDICATED),
        Look(of("verbs.lost_doings", "to_after_succeeded"), couples=SUCCEEDED | USED | PREVENTED),
        Look(
            of("verbs.lost_doings", "doing_lost"),
            WHEN,
            before=may_be_first_or_past,
            glance=verb_behind(WHEN, pasts=True),
        ),
        Look(
            of(
                "verbs.helping_verbs", "be_with_third", "do_with_doing", "modal_with_other", "have_with_doing"
            ),
            HELPERS,
            before=odd_after_helper,
            glance=oddly_helped,
        ),
        Look(of("verbs.helping_verbs_lost", "there_lost"), couples=THAT_WERE),
        Look(of("verbs.helping_verbs", "of_for_have"), couples=NOT_OF),
        Look(of("verbs.verbs_left_out", "lost_be"), TO, before=quality, glance=to_quality),
        Look(
            of("verbs.verbs_left_out", "lost_to_after_likely"),
            LIKELY,
            before=may_be_first,
            glance=verb_behind(LIKELY, nouns=True),
        ),
        Look(of("verbs.verbs_left_out", "lost_to_before_be"), couples=SEEM_BE),
        Look(of("verbs.verbs_left_out", "lost_be_at_head"), AT_HEAD, signs=("There ", "It ")),
        Look(of("verbs.helping_verbs", "to_with_other"), TO, before=other_form),
        Look(of("verbs.lost_doings", "noun_for_doing"), LEADS, before=may_be_first, glance=verb_behind_leads),
        Look(of("verbs.verbs_left_out", "lost_it"), EASY, glance=found_easy),
        Look(of("verbs.verbs_left_out", "lost_subject"), IS, glance=is_behind_comma),
        Look(of("verbs.verbs_left_out", "lost_be_before_very"), VERY),
        Look(of("verbs.verbs_left_out", "lost_be_of_passive"), TRANSITIVE, glance=helped_by_modal),
        Look(of("verbs.verbs_left_out", "wrong_clauses"), SPENDING, CLAUSES),
        Look(of("verbs.helping_verbs_lost", "been_alone"), frozenset(["been"]), glance=been_alone),
        Look(of("verbs.helping_verbs_lost", "done_by_without_be"), BY, glance=done_by),
    )


def looks_at_times() -> tuple[Look, ...]:
    """The looks at tenses that a time, or a condition, does not allow."""
    return (
        Look(of("verbs.times_at_head", "tense_after_time"), TIMES, TIMES_IN_TWO),
        Look(
            of("verbs.times_at_head", "perfect_after_when"),
            frozenset(["has", "have", "already"]),
            glance=when_told,
            signs=WHEN_HEADS,
        ),
        Look(of("verbs.times_behind", "present_with_past_behind"), AGO),
        Look(of("verbs.times_since", "present_before_since"), frozenset(["since"])),
        Look(of("verbs.times_behind", "present_with_founding"), couples=IS_FOUNDED),
        Look(of("verbs.times_behind", "present_with_years"), YEARS, signs=(" for ",)),
        Look(of("verbs.times_behind", "perfect_until"), frozenset(["until"])),
        Look(of("verbs.odd_tenses", "would_in_condition"), frozenset(["would"]), signs=("If ",)),
        Look(of("verbs.odd_tenses", "time_that_has"), couples=FIRST_TIMES),
        Look(of("verbs.odd_tenses", "will_behind_after"), WILL, glance=will_soon),
        Look(of("verbs.odd_tenses", "present_at_present"), NOW, signs=NOW_HEADS),
    )
