"""Full stops stand inside some quotation marks and outside others

Looks at quotations that are whole sentences (after a colon, after "said," with a capital, after a speaker who
interrupts them, or as a sentence by themselves), and compares where their full stops stand: in the article,
and where it has one way only, with the issue. A quoted word or phrase at the end of a sentence is not
compared: there the stop belongs to the sentence.

Either way is a house style; both together are none.

Fails:
```
He said: “The plan works.” She said: “It is cheap.” They said: “We agree”.
```
```
“We won the case.” The clerk said: “Nobody thanked the nurse”. The hall was silent.
```
```
“We won the case.” Nobody spoke. “To count is a duty,” the chair said, “and it gives us heart”.
```
```articles/a.md
He said: “The plan works.” She said: “It is cheap.” They said: “We agree.”
```
```articles/b.md
She summed it up. “I used to give my patients orders. Now I ask them questions”. Then she left.
```

Passes:
```
He said: “The plan works.” She called it “cheap”. They said: “We agree.”
```
```
He said: “The plan works”. She said: “It is cheap”.
```
"""

from collections.abc import Iterator
from typing import NamedTuple

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.prose.quotes import SIGNS, Quoted
from bulletin_cli.rules.views import IssueView, Story

SEVERITY = Severity.WARNING
NEEDS = tuple(SIGNS)

_LEAD = lazy(r"(?::|\b(?:said|says|added|noted|stressed|stated|explained|told \w+),) ?$")
_INTERRUPTED = lazy(r"[,.?!][”»\"] [^“”«»\"]{3,120}, $")
_REACH, _WORDS = 20, 4
_INTERRUPTION = 125
"""So many letters at most from one half of what a speaker interrupts to the other."""
_USUAL = 2
"""So many times as many stops inside as outside make an issue’s way."""


class _Stops(NamedTuple):
    """Where the stops of one story's quotations stand; `end` is where a quotation ends."""

    inside: list[tuple[Passage, int]]
    outside: list[tuple[Passage, int]]
    alone: int
    """Sentences that are nothing but a quotation, their stop inside."""

    @property
    def within(self) -> int:
        return len(self.inside) + self.alone


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark for each stop on the side that fewer quotations take; on the outer side where they are equal."""
    stories = [_stops(story) for story in issue.stories if story.may_hold(NEEDS)]
    within = sum(one.within for one in stories)
    usual = within > _USUAL * sum(len(one.outside) for one in stories)
    for one in stories:
        mixed = one.inside or len(one.outside) <= one.alone
        if one.outside and (mixed or usual):
            fewer = one.inside if mixed and one.within < len(one.outside) else one.outside
            for passage, end in fewer:
                yield _mark(passage, end, outside=fewer is one.outside)


def _stops(story: Story) -> _Stops:
    found = _Stops([], [], sum(_alone(*one) for one in _quotations(story)))
    for passage, quoted in _quotations(story):
        body = passage.text[quoted.start + 1 : quoted.end - 1]
        after = passage.text[quoted.end : quoted.end + 1]
        if _led(passage, quoted) and body.endswith("."):
            found.inside.append((passage, quoted.end))
        elif after == "." and body[-1:].isalnum() and (_led(passage, quoted) or _sentence(passage, quoted)):
            found.outside.append((passage, quoted.end))
    return found


def _quotations(story: Story) -> Iterator[tuple[Passage, Quoted]]:
    for passage in story.passages:
        for quoted in passage.quoted if not passage.displayed else ():
            if quoted.closed and quoted.depth == 0:
                yield passage, quoted


def _led(passage: Passage, quoted: Quoted) -> bool:
    # after a colon or “said,”, or the second half of what a speaker interrupts: “…,” she said, “and …”
    text, start = passage.text, quoted.start
    if text[start + 1 : start + 2].isupper():
        return _LEAD.search(text, max(0, start - _REACH), start) is not None
    sentence = passage.sentence_at(start).start
    return _INTERRUPTED.search(text, max(sentence, start - _INTERRUPTION), start) is not None


def _sentence(passage: Passage, quoted: Quoted) -> bool:
    # “I used to give orders. Now I ask questions”. as a sentence by itself
    body = passage.text[quoted.start + 1 : quoted.end - 1]
    begins = passage.begins_sentence(quoted.start) and body[:1].isupper()
    return begins and body.count(" ") >= _WORDS


def _alone(passage: Passage, quoted: Quoted) -> bool:
    # “We won the case.” as a sentence by itself, its stop inside
    text = passage.text
    ends = text[quoted.end - 2 : quoted.end - 1] == "." and (
        quoted.end == len(text) or text[quoted.end : quoted.end + 2][1:].isupper()
    )
    capital = text[quoted.start + 1 : quoted.start + 2].isupper()
    return ends and capital and passage.begins_sentence(quoted.start) and not _led(passage, quoted)


def _mark(passage: Passage, end: int, *, outside: bool) -> Mark:
    sign = passage.text[end - 1]
    start, stop = (end - 1, end + 1) if outside else (end - 2, end)
    wanted = f".{sign}" if outside else f"{sign}."
    fix = passage.fix(start, stop, wanted, safe=False)
    side, other = ("outside", "inside") if outside else ("inside", "outside")
    return passage.mark(
        start, stop, f"a full stop {side} the marks, elsewhere {other}", f"write {wanted}", fix
    )
