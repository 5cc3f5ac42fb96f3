"""A quotation is opened and never closed

Looks for an opening quotation mark without its partner in the paragraph, and for a closing one that closes
nothing. A quotation of several paragraphs opens each of them and closes the last: that is right, and left
alone; where the next paragraph only closes it, it lacks its mark.

Readers can no longer tell whose words they read, which in print can be a libel.

Fails:
```
He said: “The plan works. Then he left.
```
```
He said: The plan works.” Then he left.
```
```
He said: “The plan works.

It is cheap, too.”
```

Passes:
```
He said: “The plan works.” It isn’t new; the workers’ rights were ’n’ are safe, in the ’90s too.
```
```
The shop sells a 15” unit, and a 17” one that is 1.5” thick.
```
```
He said: “The plan works.

“It is cheap, too.”
```
```
A pipe of 12" and a man of 6'2", who said: «Yes».
```
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.prose.quotes import SIGNS
from bulletin_cli.rules.views import Story

SEVERITY = Severity.ERROR
NEEDS = tuple(SIGNS)

_OPENERS = ("“", "„", "«", "‘", '"')
_CLOSERS = frozenset('”»"')
_SPEAKER = lazy(
    r"[,.!?] (?:(?:he|she|they|(?:Mr|Mrs|Ms|Dr)\.? [A-Z][\w’-]+|[A-Z][\w’-]+(?: [A-Z][\w’-]+){0,3}"
    r"|(?:the|a|an|one)(?: [\w’-]+){1,5}) )?(?:said|says|told|noted|stressed|added|explained|commented"
    r"|observed|reported|remarked|admitted|recalled|warned|concluded|replied|asked)\b"
)
_RUNNING = frozenset(["paragraph", "item", "note", "quotation"])


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each quotation mark without its partner."""
    passages = story.passages
    left_open = False
    for number, passage in enumerate(passages):
        roles = [sign.role for sign in passage.quote_signs]
        if "open" not in roles and "stray" not in roles:
            left_open = False
            continue
        follower = passages[number + 1] if number + 1 < len(passages) else None
        goes_on = follower is not None and _goes_on(passage, follower)
        yield from _odd(passage, left_open=left_open, goes_on=goes_on)
        if goes_on and follower is not None and not follower.text.startswith(_OPENERS):
            at = _unclosed(passage)[-1]
            message = "a quotation goes on in the next paragraph without its mark"
            yield passage.mark(at, at + 1, message, "open each of its paragraphs")
        left_open = goes_on


def _goes_on(passage: Passage, follower: Passage) -> bool:
    if passage.kind not in _RUNNING or follower.kind not in _RUNNING:
        return False
    if passage.displayed or not _unclosed(passage):
        return False
    strays = [sign for sign in follower.quote_signs if sign.role in {"open", "stray"}]
    closed_there = bool(strays) and strays[0].role == "stray"
    return follower.text.startswith(_OPENERS) or closed_there


def _unclosed(passage: Passage) -> list[int]:
    text = passage.text
    lost = [(s.offset, s.sign) for s in passage.quote_signs if s.role == "open"]
    closed = {quoted.start for quoted in passage.pairs if quoted.closed}
    return [
        at for at, sign in lost if at not in closed and not (sign == "‘" and text[at + 1 : at + 2].isdigit())
    ]


def _odd(passage: Passage, *, left_open: bool, goes_on: bool) -> Iterator[Mark]:
    unclosed, marks, text = _unclosed(passage), _marks(passage), passage.text.rstrip()
    if goes_on:
        unclosed = unclosed[:-1]
    for at in unclosed:
        if passage.text[at - 2 : at] == "â€":
            continue  # EXT009 has it
        end = _closes(passage, text, at, marks)
        yield passage.mark(at, end, "a quotation opened and never closed", "close it where the speaker ends")
    strays = [
        s.offset
        for s in passage.quote_signs
        if s.role == "stray" and s.sign in _CLOSERS and not _inches(passage.text, s.offset)
    ]
    for at in strays[1:] if left_open else strays:
        start, hint = _opens(passage, at, marks), "open it where the speaker begins"
        yield passage.mark(start, at + 1, "a quotation closed and never opened", hint)


def _closes(passage: Passage, text: str, at: int, marks: list[int]) -> int:
    # where the lost mark must have stood: before who speaks, or at the end of what nobody is said to speak
    following = bisect_right(marks, at)
    later = following < len(marks)
    speaker = _SPEAKER.search(text, at, marks[following] if later else len(text))
    if speaker is not None:
        return speaker.start() + 1
    if later:
        return at + 1
    if at and text[at + 1 : at + 2].islower():
        return len(text[: passage.sentence_at(at).end].rstrip())  # “wrote that “the quality has improved.”
    last = bool(at) or passage.sentence_at(at).end >= len(text)
    return len(text) if last and passage.begins_sentence(at) else at + 1


def _opens(passage: Passage, at: int, marks: list[int]) -> int:
    # the head of its sentence, where nothing else in it is quoted and nothing leads to it
    text, start = passage.text, passage.sentence_at(at).start
    earlier = bisect_left(marks, start) < bisect_left(marks, at)
    led = earlier or text[at - 1 : at] != "," or ":" in text[start:at]
    return at if led else start


def _marks(passage: Passage) -> list[int]:
    # offsets of quotation marks, rising
    return [sign.offset for sign in passage.quote_signs if sign.role in {"open", "close", "stray"}]


def _inches(text: str, at: int) -> bool:
    # "a 15” screen", "1.5” thick": a year is none
    measure = text[max(0, at - 5) : at].rpartition(" ")[2].lstrip("(")
    return measure[-1:].isdigit() and (len(measure) < len("2010") - 1 or "." in measure)
