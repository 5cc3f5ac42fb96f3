"""An abbreviation takes an apostrophe in its plural

Looks for “NGO’s” where several are meant: after a number or a word such as “many”, and before a verb in the
plural or a preposition, or before two names in quotation marks; and for “NGOs’s”. The possessive (“the NGO’s
office”) is left alone.

Fails:
```
Many NGO’s are active; five NGO's in Osh joined them, with representatives of NGO’s and ministries.
```
```
The NGO’s “Red Ribbon” and “New Day” came, and MP’s can vote.
```
```
They bought new TV’s for the ward and checked the ID’s of all; the three NGOs’s plan is good.
```

Passes:
```
Many NGOs are active. The NGO’s office, UNODC’s staff, CARICC’s and UNODC’s work, five NGOs’ letters;
a friend of the UN’s for life. The EU’s of course right, and the TV’s on.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose import Word
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.views import Story

SEVERITY = Severity.INFO
NEEDS = ("'s", "’s", "-s")

_PLURAL = lazy(
    r"(?P<lead>\b(?i:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|some|most|other|all|these|"
    r"those|few|"
    r"local|international|national|various|numerous|representatives of|number of|and|with|of) )?"
    r"(?P<short>[A-Z]{2,})(?P<mark>[’'`]|[’'`]?-)s\b"
    r"(?P<after> (?:are|were|have|do|can|must|should|for|with|in|from|working|of|who|which|that|to|on|such|"
    r"participated|took|attended)\b"
    r"|[.,;:)]|"
    r" and (?=[a-z])| [“\"](?=[^”\"]+[”\"] and [“\"])|$)?"
)
_FOR_SEVERAL = frozenset(["are", "were", "have", "do", "can", "must", "should", "“", '"'])
_JOINS = frozenset(["for", "of", "from", "with", "who", "which"])
_BEFORE_ONE = frozenset(["of", "with", "and"])
"""“A friend of the UN’s for life.”"""
_OF_COURSE = lazy(r" (?:of course|for (?:one|ever|now|sure)|with (?:it|us))\b")
_DOUBLE = lazy(r"\b(?P<several>[A-Z]{2,}s[’'])s\b")
_SURE_WORDS = """
two three four five six seven eight nine ten several many most other all these those few various numerous
local international national
"""
_SURE = frozenset(_SURE_WORDS.split()) | {"representatives of", "number of"}


def _may_be(word: Word) -> bool:
    return word.text[-2:] in {"'s", "’s", "-s"}


def _for_several(match: re.Match[str]) -> bool:
    text, after = match.string, (match["after"] or "").strip()
    if after in _JOINS:
        before = text[: match.start("short")].split()[-2:]
        aside = _OF_COURSE.match(text, match.start("after")) is not None
        return not aside and _BEFORE_ONE.isdisjoint(before) and before[-1:] != []
    return after in _FOR_SEVERAL


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each such plural."""
    for passage in story.passages:
        if not passage.english or not any(map(_may_be, passage.of_kind("acronym", "mixed"))):
            continue
        for match in passage.finds(_DOUBLE):
            several = match["several"]
            fix = passage.fix(*match.span(), several)
            yield passage.mark(
                *match.span(), f"“{match.group()}”: a possessive twice over", f"write “{several}”", fix
            )
        for match in passage.finds(_PLURAL):
            lead, after = (match.group("lead") or "").strip().lower(), match.group("after")
            sure = lead in _SURE or lead.isdigit()
            if after is None and not (sure and lead not in {"all", "other", "most"}):
                continue
            if not sure and not _for_several(match):
                continue
            start, end = match.start("short"), match.start("mark") + len(match.group("mark")) + 1
            wanted = f"{match.group('short')}s"
            fix = passage.fix(start, end, wanted)
            yield passage.mark(
                start, end, f"“{passage.text[start:end]}” for several", f"write “{wanted}”", fix
            )
