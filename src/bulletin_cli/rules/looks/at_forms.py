"""Looks at forms of verbs that what leads to them does not take, and what sets each off."""

from __future__ import annotations

from bulletin_cli.rules.looks.look import Look, of
from bulletin_cli.rules.signs.followers import (
    first_only,
    may_be_first,
    plain_doing,
    third_only,
    third_or_plural,
)
from bulletin_cli.rules.signs.frames_of_to import (
    ALSO_TO,
    ASKED_TO,
    BEING,
    CHANCES,
    DOES_ASK,
    EASY,
    HAVE_NOT,
    HELP_THEM,
    IS_NOT,
    LATE_TO,
    PLAN,
    STATISTIC,
    THERE_ARE,
)
from bulletin_cli.rules.signs.passives import DONE_BY_SOMEBODY
from bulletin_cli.rules.words.function_words import FINITE_HAVE

_AND = frozenset(["and"])


def looks_at_forms() -> tuple[Look, ...]:
    """The looks at forms behind “to”, “being”, “has” and those whom one helps."""
    return (
        Look(of("verbs.forms_behind_to", "other_after_how_to"), couples=ASKED_TO | LATE_TO),
        Look(of("verbs.forms_behind_to", "to_behind_modal"), couples=ALSO_TO),
        Look(of("verbs.forms_behind_to", "other_behind_and"), _AND, before=plain_doing),
        Look(of("verbs.forms_behind_whom", "doing_behind_being"), couples=BEING),
        Look(of("verbs.forms_behind_whom", "past_behind_whom"), couples=HELP_THEM),
        Look(of("verbs.forms_behind_whom", "third_behind_have"), FINITE_HAVE, before=third_only),
        Look(of("verbs.forms_behind_whom", "other_in_question"), couples=DOES_ASK),
        Look(of("verbs.forms_behind_whom", "people_who_lost"), couples=THERE_ARE),
        Look(of("verbs.forms_behind_helpers", "first_behind_have"), couples=HAVE_NOT),
        Look(of("verbs.forms_behind_helpers", "first_behind_is_not"), couples=IS_NOT),
        Look(of("verbs.forms_behind_helpers", "several_and_third"), _AND, before=third_or_plural),
        Look(of("verbs.forms_behind_helpers", "one_and_first"), _AND, before=first_only),
        Look(of("verbs.lost_passives", "has_done_by"), couples=DONE_BY_SOMEBODY),
        Look(of("verbs.forms_behind_helpers", "field_of_study"), couples=STATISTIC),
        Look(of("verbs.forms_behind_helpers", "lost_to_after_plan"), PLAN, before=may_be_first),
        Look(of("verbs.forms_behind_whom", "lost_to_after_chance"), CHANCES | EASY, before=may_be_first),
    )
