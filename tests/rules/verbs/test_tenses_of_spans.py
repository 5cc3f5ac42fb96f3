"""Tenses that a time beside them does not allow, and sentences that lost their verb."""

from __future__ import annotations

import pytest

from bulletin_cli.rules.looks.set_off import set_off
from rules.proofs import story


def _findings(copy: str) -> list[str]:
    return [passage.text[one.start : one.end] for passage, one in set_off(story(copy).passages)]


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("The number of requests was doubled since 2009.", "was doubled since"),
        ("The centre is open since 2005.", "is open since"),
        ("He has served nine years and lives with the virus since 2003.", "lives with the virus since"),
        ("She works in narcology for 19 years.", "works in narcology for 19 years"),
        ("He is working there for ten years.", "working there for ten years"),
        ("They will wait until the report will be ready.", "will"),
        ("It begins as soon as the money will arrive.", "will"),
        ("The centre is ready to help, if the Ministry of Justice will agree.", "will"),
        ("Since its start, 45 judges were trained.", "were"),
        ("They asked for more longer exercises.", "more longer"),
        ("Since its start, 45 judges were trained in law, and a code has been prepared.", "were"),
        ("The conference attended by officers of the Ministry of Justice and guests.", ""),
        ("The conference attended by guests, as well as by doctors who work in prisons.", ""),
    ],
)
def test_tenses_that_a_time_forbids_are_found(copy: str, marked: str) -> None:
    assert _findings(copy) == [marked]


@pytest.mark.parametrize(
    "copy",
    [
        "It was the first that was held since 2009. Prices are the highest since 2005. It is up since 2003.",
        "The judge serves for six years. He works if there are months of rain. They lived there for ten years.",
        "They ask if the Ministry of Justice will agree. It can help even if he will not. Wait until it is ready.",
        "They need more older people, more rather than less, and most of the harvest.",
        "The conference attended by officers was good. Each book donated by the Ministry. Conferences held in Osh.",
        "Since its start, 45 judges have been trained.",
    ],
)
def test_tenses_that_a_time_allows_are_left_alone(copy: str) -> None:
    assert _findings(copy) == []
