"""Looks at frames of other languages, with the words that set them off."""

from __future__ import annotations

from bulletin_cli.rules.agreement.glances import OF_WHICH
from bulletin_cli.rules.agreement.second_verbs import EVERYONE
from bulletin_cli.rules.looks.look import Look, of
from bulletin_cli.rules.signs.forms import (
    BE_FORM,
    BEHIND_BE,
    DENIED,
    DRAW_UP,
    EACH_OF_THEM,
    IN_EIGHT,
    KIN,
    LACK_OF,
    ONE_OF_THEM,
    OR_A,
    PUT_IN,
    TELLING_TO,
    THE,
    WHETHER,
    as_before,
    asks,
    bracketed,
    everyone_does,
    first_form,
    put_in,
    several_by_letters,
)
from bulletin_cli.rules.signs.frames import CAN_TO, NOT, denied


def looks_at_frames() -> tuple[Look, ...]:
    """The looks."""
    return (
        Look(of("verbs.forms_behind_be", "first_form_behind_adverb"), BEHIND_BE, before=first_form),
        Look(of("verbs.forms_behind_be", "first_form_behind_be"), couples=BE_FORM),
        Look(of("agreement.shares_of_which", "most_of_which", "of_which_forty"), couples=OF_WHICH),
        Look(of("agreement.bodies_with_verbs", "each_by_letters"), ONE_OF_THEM, glance=several_by_letters),
        Look(of("agreement.bodies_with_verbs", "verb_behind_letters"), THE, glance=bracketed, signs=(") ",)),
        Look(of("verbs.frames_of_verbs", "lack_of"), couples=LACK_OF),
        Look(of("verbs.frames_of_verbs", "told_to"), couples=TELLING_TO),
        Look(of("verbs.frames_of_verbs", "whether_may"), WHETHER, before=asks),
        Look(of("verbs.frames_of_verbs", "one_in_eight"), couples=IN_EIGHT),
        Look(of("verbs.frames_of_verbs", "neither_denied"), couples=DENIED),
        Look(of("verbs.frames_of_verbs", "as_wide_than"), frozenset(["than"]), glance=as_before),
        Look(of("verbs.frames_of_verbs", "one_or_a"), couples=OR_A),
        Look(of("verbs.frames_of_verbs", "nobody_pay"), EVERYONE, before=everyone_does),
        Look(of("verbs.frames_of_verbs", "each_of_them"), couples=EACH_OF_THEM),
        Look(of("verbs.put_in_open", "drawn_up_bare"), couples=DRAW_UP),
        Look(of("verbs.put_in_open", "put_in_and_open"), PUT_IN, glance=put_in),
        Look(of("verbs.put_in_open", "kin_without_mark"), KIN),
        Look(of("verbs.lost_do", "lost_do"), NOT, behind=denied),
        Look(of("verbs.lost_do", "can_to"), couples=CAN_TO),
    )
