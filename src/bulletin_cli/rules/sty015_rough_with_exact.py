"""A rough word stands before an exact number

Looks for “over”, “more than”, “about”, “some”, “nearly” and their like before a number of three figures or
more that ends in neither 0 nor 5 and counts things. Measures, money, shares and years are left alone, and so
are “no more than” and quotations.

Who writes “more than 1,917 calls” has counted 1,917 of them, or rounds 1,900 up: the reader cannot know
which.

Fails:
```
The survey went to over 4,873 young people and some 1,211 parents.
```

Passes:
```
It went to over 4,800 people, 4,873 in all; no more than 144 guests; over 317 km; some 2,011 years; 4.73 kg.
```
```
More than 101 ways are known, over 365 days. More than 112 per cent; over 1,873 million; over US$ 1,873.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.kinds import TOLD
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import word_set

SEVERITY = Severity.INFO

_LEADS = frozenset(
    ["over", "than", "some", "about", "around", "nearly", "almost", "approximately", "roughly"]
)
_EXACT = lazy(
    r"(?<![\w-])(?:more than|over|some|about|around|nearly|almost|approximately|roughly)[ \u00a0]"
    r"(?P<number>\d{1,3}(?:,\d{3})+|\d{3})(?=[ \u00a0](?P<noun>[a-z]+))",
    re.IGNORECASE,
)
_DENIED = ("no ", "not ", "any ", "if ", "or ", "nor ")
_KNOWN = frozenset([101, 365, 366, 911, 999, 1001])
"""Numbers that are said so: “over 365 days”."""
_NO_THINGS_TYPED = """
per percent million billion thousand years year days hours minutes seconds miles feet inches metres meters
kilometres kilometers tonnes tons kilograms grams litres hectares acres pages points degrees dollars euros
pounds som somoni tenge sum roubles rubles times square cubic of in at to and or on
"""
_NO_THINGS = frozenset(_NO_THINGS_TYPED.split())


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark on each rough word with the exact number behind it."""
    for passage in story.with_figures:
        if passage.kind not in TOLD or not passage.having(_LEADS):
            continue
        for match in passage.finds(_EXACT, quotes=False):
            number = int(match["number"].replace(",", ""))
            if number % 5 == 0 or number in _KNOWN or match["noun"] in _NO_THINGS | word_set("units"):
                continue
            if passage.text[: match.start()].lower().endswith(_DENIED):
                continue
            start, end = match.start(), match.end("number")
            message = f"“{passage.text[start:end]}”: a rough word with an exact number"
            yield passage.mark(start, end, message, "strike the word, or give a round number")
