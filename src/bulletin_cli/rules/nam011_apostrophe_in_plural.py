"""An abbreviation takes an apostrophe in its plural

Looks for “NGO’s” where several are meant: after a number or a word such as “many”, and before a verb in the
plural or a preposition, or before two names in quotation marks. The possessive (“the NGO’s office”) is left
alone.

Fails:
```
Many NGO’s are active; five NGO's in Osh joined them, with representatives of NGO’s and ministries.
```
```
The NGO’s “Red Ribbon” and “New Day” came, and MP’s can vote.
```

Passes:
```
Many NGOs are active. The NGO’s office, UNODC’s staff, CARICC’s and UNODC’s work, five NGOs’ letters.
```
"""

from __future__ import annotations

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
    r"(?P<after> (?:are|were|have|do|can|must|should|in|from|working|of|who|which|that|to|on|such|"
    r"participated|took|attended)\b"
    r"|[.,;:)]|"
    r" and (?=[a-z])| [“\"](?=[^”\"]+[”\"] and [“\"])|$)?"
)
_FOR_SEVERAL = frozenset(["are", "were", "have", "do", "can", "must", "should", "“", '"'])
_SURE_WORDS = """
two three four five six seven eight nine ten several many most other all these those few various numerous
local international national
"""
_SURE = frozenset(_SURE_WORDS.split()) | {"representatives of", "number of"}


def _may_be(word: Word) -> bool:
    return word.text[-2:] in {"'s", "’s", "-s"}


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each such plural."""
    for passage in story.passages:
        if not passage.english or not any(map(_may_be, passage.of_kind("acronym", "mixed"))):
            continue
        for match in passage.finds(_PLURAL):
            lead, after = (match.group("lead") or "").strip().lower(), match.group("after")
            sure = lead in _SURE or lead.isdigit()
            if after is None and not (sure and lead not in {"all", "other", "most"}):
                continue
            if not sure and (after or "").strip() not in _FOR_SEVERAL:
                continue
            start, end = match.start("short"), match.start("mark") + len(match.group("mark")) + 1
            wanted = f"{match.group('short')}s"
            fix = passage.fix(start, end, wanted)
            yield passage.mark(
                start, end, f"“{passage.text[start:end]}” for several", f"write “{wanted}”", fix
            )
