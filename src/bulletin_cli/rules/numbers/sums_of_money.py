"""“$186,000: $121,000 for buildings, $48,000 for equipment and $27,000 for training”: parts of an amount."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.numbers.quantities import shown
from bulletin_cli.rules.prose.kinds import COUNTED
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.numerals import MONEY_SIGNS

_AMOUNT = lazy(
    r"(?P<sign>(?:US)?\$|€|£)[ \u00a0]?(?P<figures>\d{1,3}(?:,\d{3})+|\d+)(?P<decimals>\.\d+)?"
    r"(?:[ \u00a0](?P<scale>thousand|million|billion)\b)?"
)
_SCALES = {"thousand": 1000, "million": 10**6, "billion": 10**9}
_LED = lazy(
    r"(?: [^.;:()$€£–]{0,80})?(?:: | – | \(|, of which | \(of which |, divided into |, made up of |, namely )"
)
_PAID = lazy(
    r"(?: [^.;:()$€£–]{0,80})?, of which (?:the |a )?(?:[^.;:,()$€£–]{2,40} )?(?:paid|gave|provided|covered) "
)
_PAYER = lazy(r"(?:, and |, | and )(?:[^.;:()$€£–]{2,50} )")
"""“$96,000, of which the provinces paid $41,000, WHO $25,000 and a cement works $20,000”."""
_BETWEEN = lazy(r" ?[^.;:()$€£–]{0,80}?(?:, and |, | and |; and |; | plus |, while )(?:the )?")
_LAST = lazy(r"[^.;:()$€£–]{0,80}(?=[.);]|$| – )")
_PARTIAL = lazy(
    r"includ|such as|among|e\.g|at least|mostly|mainly|more than|over |about|some |half|nearly|up to|per |"
    r"each|a (?:day|month|year)|rest|remain|annual"
)
_ABOUT = lazy(
    r"\b(?:some|about|around|over|nearly|almost|more than|less than|up to|at least) $", re.IGNORECASE
)
_FEWEST, _LEAST = 3, 2
_NEARLY = 0.2
_REACH = 16


def wrong_amounts_told(story: Story) -> Iterator[Mark]:
    """A mark on each amount that those behind it in its sentence do not make."""
    for passage in story.passages:
        if passage.kind in COUNTED and passage.english:
            yield from _wrong_amounts(passage)


def _wrong_amounts(passage: Passage) -> Iterator[Mark]:
    text = passage.text
    found = list(_AMOUNT.finditer(text)) if sum(map(text.count, MONEY_SIGNS)) >= _FEWEST else []
    for number, total in enumerate(found[:-_LEAST]):
        parts = found[number + 1 :]
        led = total.end(), parts[0].start()
        paid = len(parts) > _LEAST and _PAID.fullmatch(text, *led) is not None
        if not (paid or _LED.fullmatch(text, *led)) or _is_about(total):
            continue
        taken = [parts[0], *_following(text, parts, _PAYER if paid else _BETWEEN)]
        if paid and len(taken) <= _LEAST:
            continue
        closes = _LAST.match(text, taken[-1].end())
        if len(taken) < _LEAST or closes is None or _PARTIAL.search(text, total.end(), closes.end()):
            continue
        message = _message(total, taken)
        if message:
            yield passage.mark(total.start(), closes.end(), message, "correct the total or its parts")


def _following(
    text: str, parts: Sequence[re.Match[str]], between: re.Pattern[str]
) -> Iterator[re.Match[str]]:
    for one, following in pairwise(parts):
        if not between.fullmatch(text, one.end(), following.start()):
            return
        yield following


def _is_about(total: re.Match[str]) -> bool:
    return bool(_ABOUT.search(total.string, max(0, total.start() - _REACH), total.start()))


def _message(total: re.Match[str], parts: Sequence[re.Match[str]]) -> str:
    if any(part["sign"] != total["sign"] for part in parts):
        return ""
    sum_of, whole = sum(map(_value, parts)), _value(total)
    places = [_last_place(one) for one in (total, *parts)]
    exact = [place for one, place in zip((total, *parts), places, strict=True) if one["decimals"]]
    # beside “$0.4 million”, “$1 million” is told as exactly
    slack = sum(min(place, max(exact, default=place)) for place in places) / 2
    off = abs(sum_of - whole)
    if off <= slack or off > _NEARLY * whole:
        return ""
    return f"the parts make {total['sign']}{shown(round(sum_of, 2))}, not {total.group()}"


def _value(amount: re.Match[str]) -> float:
    figures = float(amount["figures"].replace(",", "") + (amount["decimals"] or ""))
    return figures * _SCALES.get(amount["scale"], 1)


def _last_place(amount: re.Match[str]) -> float:
    # what the last figure counts, where an amount is rounded to millions or has decimals
    if not amount["scale"] and not amount["decimals"]:
        return 0
    decimals = len(amount["decimals"] or ".") - 1
    return float(_SCALES.get(amount["scale"], 1)) / float(10**decimals)
