"""Days that only the writer knows: “said on Thursday” without a date, “spoke recently in Lagos”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.prose.kinds import TOLD
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.days import DAY_WORDS, DAYS
from bulletin_cli.rules.words.months import MONTHS

_RECENTLY = frozenset(["recently"])
_DATE = lazy(rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{MONTHS})\b|\b(?:{MONTHS}) \d{{1,2}}\b(?!\d)")
_ON_DAY = lazy(
    rf"\bon (?:{DAYS})"
    r"(?: (?:morning|afternoon|evening|night))?"
    r"(?=[.,;]| (?:that|at|in|when|while|during|by|with|after|said|to (?:the|a|discuss)|the|as"
    r"|for the|[a-z]+ed)\b)"
    r"(?!,? (?:the )?\d|, (?:and|or|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov"
    r"|Dec))"
)
_ANY_DAY = lazy(rf"\b(?:[Aa]|[Oo]ne) (?:[a-z]+ )?(?:{DAYS})\b")
"""“On a Saturday afternoon”: a week of a story, and none of the calendar’s."""
_SAID_TYPED = (
    "said told stated announced disclosed declared spoke reported confirmed urged called advised expressed "
    "commended appealed warned revealed explained added noted stressed inaugurated launched signed issued"
)
_SAID = "|".join(_SAID_TYPED.split())
_DONE_TYPED = (
    "visited met held took paid attended hosted opened organized organised celebrated presented donated "
    "delivered arrived received"
)
_DONE = "|".join(_DONE_TYPED.split())
_REPORTED = lazy(
    rf"\b(?:{_SAID}|{_DONE}|made|gave|began|ended|(?:was|were) (?:held|opened|signed|launched|inaugurated))\b"
)
_BEFORE = lazy(
    rf"\b(?:{_SAID}|{_DONE})(?: [\w’'-]+){{0,5}}? "
    r"(?P<word>recently)(?=[.,;]| (?:while|when|in|at|that|during|by|to|on|after|where)\b)"
)
_NO_PAST = lazy(
    r"\b(?:has|have|had|having|been|be|being|is|are|more|most|until|only|very|as|so|just|the|a)"
    r"(?: [a-z]+ly)? $|[’'](?:s|ve|d) $",
    re.IGNORECASE,
)
_HEDGED = frozenset(
    ["more", "most", "until", "only", "very", "as", "so", "just", "and", "or", "quite", "but"]
)
_BEHIND = 24
"""Characters before a verb in which its helping verb stands, at most."""
_MESSAGE, _HINT = "relative date “{}”", "give the date, or the month and year"


def days_untold(story: Story) -> Iterator[Mark]:
    """A mark on each weekday before which the story has no date, and on each “recently” for a date."""
    told = False
    for passage in story.passages:
        told = told or (passage.figures and _DATE.search(passage.text) is not None)
        if not passage.english or passage.kind not in TOLD:
            continue
        if not told and passage.having(DAY_WORDS):
            yield from _weekdays(passage)
        if passage.having(_RECENTLY):
            yield from _recently(passage)


def _weekdays(passage: Passage) -> Iterator[Mark]:
    for match in passage.finds(_ON_DAY, quotes=False):
        start, end = passage.sentence_at(match.start())
        if _REPORTED.search(passage.text, start, end) and not _ANY_DAY.search(passage.text, 0, end):
            yield passage.mark(match.start(), match.end(), _MESSAGE.format(match.group()), _HINT)


def _recently(passage: Passage) -> Iterator[Mark]:
    for match in passage.finds(_BEFORE, quotes=False):
        at = match.start("word")
        last = passage.text[match.start() : at].split()[-1]
        led = passage.text[max(0, match.start() - _BEHIND) : match.start()]
        whole = passage.sentence_at(match.start()) == passage.sentence_at(at)
        if whole and last not in _HEDGED and not _NO_PAST.search(led):
            yield passage.mark(at, match.end(), _MESSAGE.format("recently"), _HINT)
