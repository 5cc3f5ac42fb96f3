"""A country has its short name in one place and its long one in another

Looks in the running text of each article for “the Kyrgyz Republic” or “the Russian Federation” behind a
“Kyrgyzstan” or “Russia”. A long name that comes first and makes way for the short one is left alone, and so
are the names of bodies, laws and offices (“the Criminal Code of the Kyrgyz Republic”) and quotations.

Readers who know one of the names take the other for another country, or look for a reason.

Fails:
```
Experts from Kyrgyzstan came first. In May they travelled across the Kyrgyz Republic and saw the hospitals of
the Kyrgyz Republic.
```

Passes:
```
The Kyrgyz Republic has new rules. In May experts from Kyrgyzstan came.
```
```
Kyrgyzstan has a new code, the Criminal Code of the Kyrgyz Republic. The Ambassador to the Kyrgyz Republic
read it. “Russia is large,” he said. It is the Russian Federation.
```
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.kinds import RUNNING
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import occurrences
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING
NEEDS = ("Republic", "Federation")

_SHORT = {
    "Kyrgyz Republic": "Kyrgyzstan",
    "Republic of Kazakhstan": "Kazakhstan",
    "Republic of Tajikistan": "Tajikistan",
    "Republic of Uzbekistan": "Uzbekistan",
    "Islamic Republic of Afghanistan": "Afghanistan",
    "Islamic Republic of Iran": "Iran",
    "Islamic Republic of Pakistan": "Pakistan",
    "Republic of Azerbaijan": "Azerbaijan",
    "Republic of Armenia": "Armenia",
    "Republic of Belarus": "Belarus",
    "Republic of Moldova": "Moldova",
    "Republic of Turkey": "Turkey",
    "Russian Federation": "Russia",
    "People’s Republic of China": "China",
    "Czech Republic": "Czechia",
    "Slovak Republic": "Slovakia",
}
"""Names of States, long and short, as the United Nations Terminology Database has them."""
_LINKS = frozenset(["of", "to", "for", "in", "and", "with", "on"])


_Use = tuple[int, int]
"""The number of a passage and where in it a name stands."""


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each long name behind a short one of the same country, where no long one comes first."""
    running = [one for one in story.passages if one.english and one.kind in RUNNING]
    for long, short in _SHORT.items():
        long_ones = [*_uses(running, long)] if story.shows(long) else []
        short_ones = [*_uses(running, short)] if long_ones else []
        if short_ones and short_ones[0] < long_ones[0]:
            number, at = short_ones[0]
            there = running[number].span(at, at + len(short))
            for passage, start in ((running[number], at) for number, at in long_ones):
                message = f"“{long}”, but “{short}” in line {there.line}"
                mark = passage.mark(start, start + len(long), message, "call the country by one name")
                yield Mark(mark.span, mark.message, mark.hint, also=(there,))


def _uses(passages: Sequence[Passage], name: str) -> Iterator[_Use]:
    for number, passage in enumerate(passages):
        for at in occurrences(passage.text, name):
            if _stands_alone(passage, at) and not passage.text.endswith("Republic of ", 0, at):
                yield number, at


def _stands_alone(passage: Passage, at: int) -> bool:
    # no piece of the name of a body, a law or an office
    if passage.in_quotation(at):
        return False
    before = passage.text[:at].removesuffix("the ").removesuffix("The ")
    words = before.split()
    return not (len(words) > 1 and words[-1] in _LINKS and words[-2][:1].isupper())
