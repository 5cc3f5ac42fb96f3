"""A space too many or too few, or a word, stop or sentence typed twice

Looks for a space before a comma, stop, colon or closing bracket, two spaces in a row, no space after a
comma, stop or closing quotation mark, a stop before a small letter, a capital where no stop goes before it
(“the officers left They came back”), a full stop after a question (“Why does it burn.”), a number grown on
to its unit (“250kg”), a mark typed twice, a word or two typed twice, and a sentence of eight words or more
that stands in the story twice (what comes three times is a refrain).

Copy that was cut and pasted carries them; in justified type a doubled space makes a hole, and a comma can
slip to the next line by itself.

Fails:
```
The judges came , sat and left . They slept .The road was dark.
```
```
The judges  came.The lawyers left,too.
```
```
They agreed on the the plan,, at last ( in May ), and went to the to the post.
```
```
The road is 40 km. long and was closed. the lorries waited.
```
```
Five groups played, Although it rained all day. The officers left They came back on foot.
```
```
The director met a group of senior officials They thanked him for his advice on the new law.
```
```
Over 250kg of heroin and 12.5km of road. Can a cup be shared. They said that that the road is open.
```
```
He came (in May).The NGO.At noon they left…Then they had:• tea, “good tea”They sat.
```
```
The post ,built in May, is “open”said he,a friend. All who wish to visit the post must ask the guards.

All who wish to visit the post must ask the guards.
```

Passes:
```
The judges came, sat and left. It cost 1,880.50 at 10.30 a.m. on example.org, i.e. all; in .Net.
```
```
They went from door to door to door and called a spade a spade.
```
```
Had he had had enough … or “that that” is, is? Wait . . . no: e.g. U.S. and D.C. law, v.2.0, No.7, J.R.
Smith; (re)use of the “hub”s. The film We are here; the question is, When do we go? I said, They are late.
```
```
The Zafi.D virus led them to back to back victories; they praised her for Measure for Measure, with a ‘chew
chew’ of the subspecies Pan troglodytes troglodytes. Why did they pay more, the leader asked.
```
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice, repeat
from operator import itemgetter

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.names.names_of_the_story import is_somebody
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, shows
from bulletin_cli.rules.prose.signs_out_of_place import TWO_MARKS, UNITS, tight
from bulletin_cli.rules.slips.doubled_marks import two_marks
from bulletin_cli.rules.slips.lost_stops import lost_stops
from bulletin_cli.rules.slips.words_twice import sentences_twice, words_twice
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.spelling import english

SEVERITY = Severity.WARNING

_OPENERS = (
    "The|This|These|That|They|It|In|On|At|He|She|We|But|And|For|As|After|When|While|His|Her|Their|Our|All|Some|Many"
    "|One|Two|During|By|With|From|There|Then|If|Since|Such|Each|Both|Now|To|According|However|Today"
)
"""What sentences begin with, and no kinds of files: “.Net”."""
_BEFORE = lazy(
    r"[ \u00a0](?<![ \u00a0][ \u00a0])[ \u00a0]*+"
    r"(?=[,;:!?)\].])(?!:[)(D])"
    r"(?:(?=[,;:!?)\]](?![\w(/-])|[,;](?=[^\W\d_]{2})|\.(?![\w.…])|\.$|"
    rf"\.(?=(?:{_OPENERS})[ ,]))(?! [.] [.]))",
)
_PARTED_SIGNS = tuple(space + sign for space in " \u00a0" for sign in ",;:!?)].")
_BEFORE_SIGNS = frozenset(')]”’»%"')
_AFTER_BRACKET = lazy(r"[ \u00a0](?<=[(\[].)[ \u00a0]*(?=[\w“‘«])")
_PARTED_BRACKETS = ("( ", "[ ", "(\u00a0", "[\u00a0")
_DOUBLED_SPACE = lazy(r"(?<=\S)  +(?=\S)")
_CLOSE_UP = lazy(r"[,;.!?:()”»…](?:(?<!\()(?=[^\W\d_])|(?<=[,:])(?=[“«])|(?<=[^\s(]\())")
_MISSING = lazy(
    r"(?<=[^\W\d_][^\W\d_])[,;](?=[^\W\d_]{2}|[aI] )|(?<=\b[12]\d{3})[,;](?=[a-z]{2})"
    r"|(?<=[”»])(?=[a-zа-я]{2})|(?<=[.!?,]”)(?=[A-Z][a-z])|(?<=[a-zа-я]{2}[:,])(?=[“«])"
    r"|(?<=[a-zа-я]{2})[.!?](?=[A-ZА-Я][a-zа-я]+[ ,]|[AIА-Я] )"
    r"|(?<=\b(?:Mr|Ms|Dr))\.(?=[A-Z][a-z])|(?:(?<=[a-z]{2}\))|(?<=\b[A-Z]{2}))\.(?=[A-Z][a-z]+[ ,])"
    r"|(?<=[a-z])”(?=[A-Z][a-z]+ )|(?<=[a-z])…(?=[A-Z][a-z])"
    r"|(?<=[a-zа-я]{3}):(?=[A-Za-zА-Яа-я]{3})|(?<=[”»])[,;](?=[^\W\d_])|(?<=[^\W\d_]{2})(?=\((?!s\)|es\)|"
    r"ies\)|[a-z]{1,2}\))[A-Za-z]{3})"
    r"|(?<!\([a-z]{2}\))(?<!\([a-z]{3}\))(?<!\([a-z]{4}\))(?<=[a-z]{2}\))(?=[A-Za-z]{3})|(?<=\d\))(?=[A-Za-z]{3})",
)
_BULLET = lazy(r"\S•", needs=("•",))
_FIRST = itemgetter(slice(1))
_STOPS_BEFORE_SMALL = (". ", ".” ", ".’ ")
_UNIT_STOP = lazy(rf"(?<=\d) ?(?P<unit>{UNITS})\.(?= [a-z])")
_GLUED_UNIT = lazy(r"(?<![\w/-])\d+(?:[.,]\d+)*(?P<unit>kg|km|cm|mg|ml|ha)(?![\w-])")
_STOPPED_UNITS = tuple(f"{unit}. " for unit in UNITS.split("|"))
_ADDRESS = 250
"""Characters, more than an address of mail has before any stop in it."""


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark for each stray or missing space and each doubled mark or word."""
    small = any(map(_goes_on_small, repeat(story.text), _STOPS_BEFORE_SMALL))
    for passage in story.passages:
        if passage.odd:
            for look in _at_odd_signs(passage.text):
                yield from look(passage)
        if passage.again:
            yield from words_twice(passage)
        if passage.english and not passage.displayed:
            if passage.figures:
                yield from _units(passage)
            if small:
                from bulletin_cli.rules.slips.needless_stops import small_after_stop  # noqa: PLC0415 - little copy goes on so

                yield from small_after_stop(passage)
    for passage in story.running:
        yield from lost_stops(passage, partial(is_somebody, story, passage))


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each sentence that was typed twice."""
    return sentences_twice(story)


def _goes_on_small(text: str, stop: str) -> bool:
    # true where a small letter stands somewhere behind such a stop
    parts = text.split(stop) if stop[1:-1] in text else ()
    return any(map(str.islower, map(_FIRST, islice(parts, 1, None))))


def _at_odd_signs(text: str) -> Iterator[Callable[[Passage], Iterator[Mark]]]:
    # those of the looks at signs that may find anything in a text, in the order of their marks
    if shows(text, _PARTED_SIGNS):
        yield _before_signs
    if shows(text, _PARTED_BRACKETS):
        yield _after_brackets
    if "  " in text:
        yield _spaces
    yield _missing
    if "•" in text:
        yield _bullets
    if shows(text, TWO_MARKS):
        yield two_marks


def _before_signs(passage: Passage) -> Iterator[Mark]:
    text = passage.text
    for match in _BEFORE.finditer(text) if not passage.language.startswith("fr") else ():
        before = text[match.start() - 1 : match.start()]
        if (before.isalnum() or before in _BEFORE_SIGNS) and text[match.end() : match.end() + 4] != ". . ":
            fix = passage.fix(match.start(), match.end(), "")
            at = match.end()
            yield passage.mark(match.start(), at + 1, f"a space before “{text[at]}”", "close it up", fix)


def _after_brackets(passage: Passage) -> Iterator[Mark]:
    for match in _AFTER_BRACKET.finditer(passage.text):
        fix = passage.fix(match.start(), match.end(), "")
        yield passage.mark(
            match.start() - 1, match.end(), "a space after an opening bracket", "close it up", fix
        )


def _spaces(passage: Passage) -> Iterator[Mark]:
    for match in passage.finds(_DOUBLED_SPACE, at=passage.at("  ")):
        if passage.verbatim(match.start(), match.end()):
            fix = passage.fix(match.start(), match.end(), " ")
            yield passage.mark(match.start(), match.end(), "more than one space", "leave one", fix)


def _missing(passage: Passage) -> Iterator[Mark]:
    text = passage.text
    for near in passage.finds(_CLOSE_UP, at=tight(text)):
        match = _MISSING.match(passage.text, near.start()) or _MISSING.match(passage.text, near.end())
        if match is None:
            continue
        at = match.end()
        fix = passage.fix(at, at, " ")
        start = match.start() if match.group() else at - 1
        sign = passage.text[at - 1]
        if "@" in text[max(at - _ADDRESS, 0) : at].rpartition(" ")[2]:
            continue  # LNK006 tells of addresses
        if text[at : at + 1] == "(" and _letters_left_out(text, at):
            continue  # “without consum(mat)ing it”
        what = f"after {sign}" if sign in "”»:," else "at a bracket"
        what = f"after “{match.group()}”" if match.group() else what
        yield passage.mark(start, at + 1, f"no space {what}", "part the words", fix)


_INSIDE = lazy(r"(?P<left>[a-z]+)\((?P<within>[a-z]{2,4})\)(?P<right>[a-z]+)\b")


def _letters_left_out(text: str, at: int) -> bool:
    match = _INSIDE.match(text, text.rfind(" ", 0, at) + 1)
    return match is not None and english().knows("".join(match.groups()))


def _bullets(passage: Passage) -> Iterator[Mark]:
    # “they were:• to learn• to teach”
    for match in passage.finds(_BULLET):
        fix = passage.fix(match.end() - 1, match.end() - 1, " ")
        message, hint = "no space before “•”", "part them, or begin a line of a list"
        yield passage.mark(match.start(), match.end(), message, hint, fix)


def _units(passage: Passage) -> Iterator[Mark]:
    # “over 250kg of heroin”, “3 km. from it”
    for match in passage.finds(_GLUED_UNIT, at=passage.number_starts) if "mixed" in passage.kinds else ():
        at = match.start("unit")
        message, hint = f"“{match.group()}”: no space before the unit", "part them"
        yield passage.mark(match.start(), match.end(), message, hint, passage.fix(at, at, " "))
    for match in passage.finds(_UNIT_STOP) if passage.odd and shows(passage.text, _STOPPED_UNITS) else ():
        start, end = match.span("unit")
        fix = passage.fix(end, end + 1, "")
        yield passage.mark(start, end + 1, f"a full stop after “{match['unit']}”", "strike it", fix)
