"""A hyphen stands where a dash belongs

Looks for a hyphen (or two, or three) between spaces, a hyphen with a space on its left only, `--`, and a
hyphen that joins a pronoun to the word before it (“they tried-it took a month”); for an em dash without
spaces in an issue whose dashes are spaced; and for an en dash between words with a space on one side only.
Ranges of numbers are TYP002's, word divisions carried over from a narrow column EXT001's.

A hyphen joins; a dash parts. Set as a hyphen, the break in the sentence is too small to be seen.
British and Russian copy takes a spaced dash, American copy an em dash without spaces.

Fails:
```
The programme - the first of its kind - starts in May.
```
```
Two visits -- one of them unplanned -- were made.
```
```
The centre has one aim -to share information. They tried-it took a month.
```
```
The last phase– development of plans –began in March.
```
```
It sang – and danced – all night. It had one aim—to share information.
```
```
| Course | State |
| --- | --- |
| Training - second week | off |
```

Passes:
```
The programme – the first of its kind – starts in May.
```
```
| Year | Find |
| --- | --- |
| 5 - 3 | a - b |
```
```
The Osh–Bishkek road. Pre– and post–trial detention.
```
```
Pre- and post-trial detention, a long-term plan, e-mail, and `a - b` in code.
```
```
Short- or long-term -ing forms: the suffix -ed is one of them. A do-it-yourself know-it-all, a post-it note.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import IssueView, Story

SEVERITY = Severity.WARNING
MENDS = "safe"

_SPACED_DASH = " – "
_TIMES = 2
"""So many spaced dashes to each without spaces make the second a slip."""
_OPEN = (" -", "\u00a0-")
_SPACED = lazy(r"(?<=[^\s–—(\[|-])[ \u00a0](-{1,3})[ \u00a0](?=[^\s-])", needs=_OPEN)
_BETWEEN_WORDS = lazy(r"(?<=[^\W\d_])[ \u00a0](-{1,3})[ \u00a0](?=[^\W\d_]{2})", needs=_OPEN)
"""In a table's cell, where a hyphen may be a minus or stand for nothing at all."""
_DOUBLE = lazy(r"(?<=\w)-{2,3}(?=\w)", needs=("--",))
_LEFT = lazy(r"(?<=[a-zа-я,”’)])[ \u00a0]-(?=[a-zа-я]{2,}(?![\w-]|[^\w\s,;:]*/))")
_RIGHT = lazy(
    r"(?<=[a-z”“\"])-[ \u00a0](?=[“\"„]|(?:was|is|are|were|the|this|these|its|their|it|he|she|they|we|a|an|"
    r"which|who|whose|because|for example|with)\b|but\b(?![^.;-]{0,40}-))",
)
_SECOND = "it|he|she|they|we|which|who|because|is|was|are|were|a"
_CLAUSE = lazy(
    r"(?<!-)\b(?!know|post|do-|do\b|must|just)([a-z]{4,})(-)"
    rf"(?=(?:{_SECOND}) [a-z])",
)
_SECONDS = tuple(f"-{word} " for word in _SECOND.split("|"))
_SUFFIXES = frozenset(["ing", "ed", "ise", "ize", "ly", "er", "est", "like", "led", "based", "related"])
_HALF_SPACED = lazy(
    r"(?<=[a-zа-я]{2})(?: –(?=[a-zа-я]{2})|– (?=[a-zа-я]{2})(?!(?:and|or|to|и|или)\b))", needs=("–",)
)
_LONGEST = 80
"""Letters of the longest word that is looked at beside a hyphen, with the marks around it."""
_WORD_BEFORE = lazy(r"([\w-]+)[^\w]*$")


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark for each hyphen that parts instead of joining."""
    for passage in story.passages:
        if "-" in passage.text and passage.kind == "cell":
            yield from _spaced(passage, _BETWEEN_WORDS)
        elif "-" in passage.text:
            yield from _spaced(passage, _SPACED, _DOUBLE)
            yield from _left(passage)
            yield from _right(passage)
            if passage.english:
                yield from _clauses(passage)
        if "–" in passage.text and _dash(passage) != "—":
            yield from _half_spaced(passage)


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark for each dash without spaces, where the issue's are spaced."""
    tight: list[tuple[Passage, int]] = []
    spaced = 0
    for story in issue.stories:
        for passage in story.showing("—", _SPACED_DASH):
            text = passage.text
            if passage.english and passage.kind != "cell" and _dash(passage) == _SPACED_DASH:
                spaced += sum(not text[at - 1 : at].isdigit() for at in passage.at(_SPACED_DASH))
                ends = [at for at in passage.at("—") if text[at - 1 : at].isalpha()]
                tight += [(passage, at) for at in ends if text[at + 1 : at + 2].isalpha()]
    if len(tight) * _TIMES <= spaced:
        for passage, at in tight:
            fix = passage.fix(at, at + 1, _SPACED_DASH, safe=False)
            message = "a dash without spaces, where the issue’s are spaced"
            yield passage.mark(at, at + 1, message, f"write “{_SPACED_DASH}”", fix)


def _dash(passage: Passage) -> str:
    if passage.language.lower().startswith("en-us"):
        return "—"
    return " — " if passage.russian else _SPACED_DASH


def _spaced(passage: Passage, *patterns: re.Pattern[str]) -> Iterator[Mark]:
    text = passage.text
    for match in chain.from_iterable(pattern.finditer(text) for pattern in patterns):
        start, end = match.span()
        if text[start - 1].isdigit() and text[end].isdigit():
            continue
        yield _mark(passage, start, end, _dash(passage), safe=True)


def _left(passage: Passage) -> Iterator[Mark]:
    text = passage.text
    for match in passage.finds(
        _LEFT, at=[at for at in passage.at(*_OPEN) if text[at + 2 : at + 3].isalpha()]
    ):
        before = _WORD_BEFORE.search(text, max(0, match.start() - _LONGEST), match.start())
        word = before.group(1) if before else ""
        after = text[match.end() : match.end() + _LONGEST].split(maxsplit=1)[0].strip(".,;:")
        if word.endswith("-") or word in {"and", "or", "to", "suffix", "prefix", "ending", "и", "или"}:
            continue
        if after not in _SUFFIXES:
            yield _mark(passage, match.start(), match.end(), _dash(passage), safe=False)


def _right(passage: Passage) -> Iterator[Mark]:
    # “Tamar- “It was good””, “the project- it began”
    hyphens = [at for at in passage.at("- ", "-\u00a0") if passage.text[at - 1 : at] not in {" ", "\u00a0"}]
    for match in passage.finds(_RIGHT, at=hyphens):
        yield _mark(passage, *match.span(), _dash(passage), safe=False)


def _clauses(passage: Passage) -> Iterator[Mark]:
    joined = any(passage.text.startswith(_SECONDS, at) for at in passage.at("-"))
    for match in passage.finds(_CLAUSE) if joined else ():
        yield _mark(passage, *match.span(2), _dash(passage), safe=False)


def _half_spaced(passage: Passage) -> Iterator[Mark]:
    # “the phase– development”, “the phase –development”
    text = passage.text
    ends = [at for at in passage.at("–") if (text[at - 1] == " ") is not text.startswith(" ", at + 1)]
    begun = [at - (text[at - 1] == " ") for at in ends]
    for match in passage.finds(_HALF_SPACED, at=begun):
        start, end = match.span()
        at, dash = passage.text.index("–", start), _dash(passage)
        fix = passage.fix(start, end, dash)
        yield passage.mark(at, at + 1, "a dash with a space on one side", f"write “{dash}”", fix)


def _mark(passage: Passage, start: int, end: int, dash: str, *, safe: bool) -> Mark:
    at = passage.text.index("-", start)
    stop = at + len(passage.text[at:end]) - len(passage.text[at:end].lstrip("-"))
    fix = passage.fix(start, end, dash, safe=safe)
    if fix is None:
        fix = passage.fix(at, stop, dash.strip(), safe=safe)
    return passage.mark(at, stop, "a hyphen for a dash", f"write “{dash}”", fix)
