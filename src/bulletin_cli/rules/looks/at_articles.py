"""Looks at articles that are one too many, with the words that set them off."""

from __future__ import annotations

from bulletin_cli.rules.looks.look import Look, of
from bulletin_cli.rules.signs.articles import (
    ALL_THE,
    CAME_THE,
    IN_THE,
    MASS,
    MOST_SIGNS,
    NAMES,
    ON_AIR,
    SEATS,
    SO_MANY_TIMES,
    SORTED,
    THE_ACCESS,
    THE_BEFORE,
    THE_MOST,
    THE_RECENT,
    THE_RIGHTS,
    VEHICLES,
    YEAR_SIGNS,
    a_near_mass,
    cities,
    first_free,
    free_of_the,
    seat_behind_the,
    the_near_names,
)
from bulletin_cli.rules.signs.followers import among

_THE = frozenset(["the"])


def looks_at_articles() -> tuple[Look, ...]:
    """The looks at “a” before what is not counted, and at “the” before what takes none."""
    return (
        Look(of("articles.needless_articles", "a_before_mass"), MASS, glance=a_near_mass),
        Look(of("articles.needless_articles", "the_before_lands"), NAMES, glance=the_near_names),
        Look(of("articles.needless_articles", "all_the_five"), couples=ALL_THE),
        Look(
            of("articles.needless_the", "the_in_general"), _THE, before=among(first_free), glance=free_of_the
        ),
        Look(of("articles.the_before_names", "the_before_names"), couples=THE_BEFORE),
        Look(of("articles.the_before_names", "the_before_seats"), SEATS, glance=seat_behind_the),
        Look(of("articles.needless_the", "the_before_years"), couples=IN_THE, signs=YEAR_SIGNS),
        Look(of("articles.needless_the", "the_times_more"), SO_MANY_TIMES, signs=(" the ",)),
        Look(of("articles.needless_the", "the_most_cases"), couples=THE_MOST, signs=MOST_SIGNS),
        Look(of("articles.needless_the", "came_the_second"), couples=CAME_THE),
        Look(of("articles.needless_the", "the_rights_to"), couples=THE_RIGHTS, signs=("to the ",)),
        Look(of("articles.needless_the", "the_access_to"), couples=THE_ACCESS | THE_RECENT),
        Look(of("articles.needless_the", "by_the_train"), VEHICLES, signs=("by the ",)),
        Look(of("articles.the_before_names", "the_before_cities"), _THE, before=among(cities)),
        Look(of("articles.needless_the", "on_the_television"), ON_AIR, signs=("on the ",)),
        Look(of("articles.needless_articles", "a_before_abstract"), SORTED, signs=(" a ",)),
    )
