"""Currencies by one letter that nobody explains: “between N160 and N320” for naira."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.prose.kinds import LISTED
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import IssueView, Story

_NAMES = {"N": "naira", "R": "rand", "K": "kwacha"}
_AMOUNT = lazy(
    r"(?<![\w./-])(?P<sign>[NRK])(?:\d{1,3}(?:,\d{3})+"
    r"|\d+(?:\.\d+)?(?= ?(?:[mb]n|million|billion|trillion)\b)"
    r"|\d+(?= (?:per|each)\b)|\d+(?= and [NRK]\d))"
)


def bare_currencies(issue: IssueView) -> Iterator[Mark]:
    """A mark on the first sum of an issue in each currency that is a letter and nowhere a word."""
    untold = {sign for sign, name in _NAMES.items() if not _is_named(name, issue.stories)}
    for story in issue.stories:
        for passage in story.passages:
            for match in passage.finds(_AMOUNT) if _has_sums(passage) else ():
                sign = match["sign"]
                if sign in untold:
                    untold.remove(sign)
                    hint = f"name the currency once: “{_NAMES[sign]} ({sign})”?"
                    message = f"{sign} is nowhere spelled out"
                    yield passage.mark(match.start(), match.start() + 1, message, hint)


def _is_named(currency: str, stories: tuple[Story, ...]) -> bool:
    return any(currency in story.vocabulary for story in stories)


def _has_sums(passage: Passage) -> bool:
    if "mixed" not in passage.kinds or not passage.english or passage.kind in LISTED:
        return False
    typed = [passage.words[number].text for number in passage.kinds["mixed"]]
    return any(one[0] in _NAMES and one[1:2].isdigit() for one in typed)
