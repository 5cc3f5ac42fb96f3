"""Events whose days are announced and dated: “a two-day seminar, 14–16 December”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.numbers.quantities import WORDS
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.months import MONTHS

_DAYS = lazy(
    r"\b(?P<days>one|two|three|four|five|six|seven|1|2|3|4|5|6|7)-day (?:[a-z-]+ ){0,4}?"
    r"(?:seminar|workshop|training|course|conference|meeting|visit|mission|round table|event|session|"
    r"hearing)s?\b"
    r"|\b(?:lasted|lasting) (?:for )?(?P<length>two|three|four|five|six|seven|2|3|4|5|6|7) days\b"
)
_DATES = lazy(
    r"(?:\bfrom )?\b(?P<first>\d{1,2})(?:[-–]| to | and | & )(?P<last>\d{1,2}) "
    rf"(?:{MONTHS})\b"
)


def wrong_lengths(passage: Passage) -> Iterator[Mark]:
    """A mark on each sentence’s one event whose dates make more or fewer days than are announced."""
    for sentence in passage.sentences:
        days = list(_DAYS.finditer(passage.text, sentence.start, sentence.end))
        dates = list(_DATES.finditer(passage.text, sentence.start, sentence.end)) if days else []
        if len(days) != 1 or len(dates) != 1:
            continue
        said = days[0]["days"] or days[0]["length"]
        length = int(dates[0]["last"]) - int(dates[0]["first"]) + 1
        if length > 0 and length != WORDS.get(said, said) and str(length) != said:
            start, end = min(days[0].start(), dates[0].start()), max(days[0].end(), dates[0].end())
            message = f"{said} days are announced, the dates make {length}"
            yield passage.mark(start, end, message, "correct the number or the dates")
