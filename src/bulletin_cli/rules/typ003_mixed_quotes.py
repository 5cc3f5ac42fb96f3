"""Straight and curly quotation marks are mixed

Looks for straight marks and apostrophes in an article that has curly ones, and in one that has none where
most of its issue has. An article that is straight like the others is left alone, and so are feet and inches.
In Russian copy, English marks are marked too: it quotes «like this», and inside „like this“. In English copy,
«these» and „these“ are, and so are marks turned round and two single marks, or grave accents, for a double
one.

The straight ones come in with copy from mail and old programs; side by side with the others they look like
slips, and a search finds only half of them. To Markdown, two double grave accents are code.

Fails:
```
“We won,” he said. "They lost."
```
```
It’s theirs, but it isn't ours.
```
```
«We won,» he said.
```
```articles/a.md
“We won,” he said.
```
```articles/b.md
The “centre” is open.
```
```articles/c.md
They called it "a quiet success".
```

```
They called it „a quiet success“. The project “Umut“, ”Youth” and “Media’’ are new.
```
```
He said that ``it takes foresight’’. They call it ``our way of life'' and ``our wish''.
```

Passes:
```
“We won,” he said. “It’s ours.” They’re the writers’ ‘words’; he called it “the writers’ ‘words’”.
```
```
“Type ``make`` there,” he said.
```
```
"We won," he said. "It isn't theirs."
```
```
A man of 6'2" said: “The door’s shut.”
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Edit, Fix, Mark, Severity
from bulletin_cli.model.place import Place
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, shows
from bulletin_cli.rules.prose.quotes import TYPED, QuoteSign
from bulletin_cli.rules.views import IssueView, Story

SEVERITY = Severity.WARNING
NEEDS = ("'", '"', "“", "”", "«", "`")

_STRAIGHT = ('"', "'")
_CURLY = ("“", "”", "‘", "’", "„", "«", "»")
_MARKS = {
    ('"', "open"): "“",
    ('"', "close"): "”",
    ("'", "open"): "‘",
    ("'", "close"): "’",
    ("'", "apostrophe"): "’",
}
_DOUBLE = "“”"
_FOREIGN = ("«", "„")
_TURNED = lazy(r"(?<=[^\W_])“(?=[\s,.;:)]|$)|(?:(?<=[\s(:])|^)”(?=[^\W_])", needs=("“", "”"))
_ENGLISH_LETTER = lazy(r"[A-Za-z]")
_SAID = 3
"""Spaces in what is said, at least: code between two double accents has fewer."""
_RUSSIAN = {('"', "open"): "«", ('"', "close"): "»"}


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each straight sign in an article with curly ones."""
    for passage in story.showing("“", "”", "«", "„", *TYPED):
        if passage.russian:
            yield from _foreign(passage)
        elif passage.english:
            if shows(passage.text, _FOREIGN):
                yield from _guillemets(passage)
            yield from _turned_round(passage)
    if story.shows(*_CURLY):
        if _has_typed(story):
            yield from _typed(story, _DOUBLE)
        if story.shows(*_STRAIGHT):
            yield from _straight(story)


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark for each straight sign in an article without curly ones, where most of the issue has them.

    And for what stands for double marks there: what is offered is what the issue has, or else the article.
    """
    plain = [story for story in issue.stories if not story.shows(*_CURLY)]
    straight = [story for story in plain if story.shows(*_STRAIGHT)]
    curly = len(issue.stories) - len(plain)
    if curly > len(straight):
        for story in straight:
            yield from _straight(story)
    doubles = [story for story in straight if story.shows('"')]
    for story in filter(_has_typed, plain):
        own = curly <= len(straight) and (story in doubles or len(doubles) > curly)
        yield from _typed(story, '""' if own else _DOUBLE)


def _straight(story: Story) -> Iterator[Mark]:
    for passage in story.showing(*_STRAIGHT):
        for sign in passage.quote_signs:
            if sign.sign in _STRAIGHT and sign.role not in {"prime", "stray"}:
                yield _mark(passage, sign)


def _guillemets(passage: Passage) -> Iterator[Mark]:
    # English copy that quotes «like this»; what it quotes in Cyrillic letters keeps its own marks
    for quoted in passage.pairs:
        inside = passage.text[quoted.start + 1 : quoted.end - 1]
        if quoted.sign not in _FOREIGN or not quoted.closed or not _ENGLISH_LETTER.search(inside):
            continue
        opens, closes = "‘’" if quoted.depth else "“”"
        ends = ((quoted.start, opens), (quoted.end - 1, closes))
        plain = all(passage.verbatim(at, at + 1) for at, _ in ends)
        fix = Fix(tuple(passage.edit(at, at + 1, sign) for at, sign in ends)) if plain else None
        found = f"{'Russian' if quoted.sign == '«' else 'German'} quotation marks in English"
        yield passage.mark(quoted.start, quoted.start + 1, found, f"write {opens} and {closes}", fix)


def _turned_round(passage: Passage) -> Iterator[Mark]:
    # “the project“ and ”the project”, “the project’’
    for match in passage.finds(_TURNED) if "„" not in passage.text else ():
        wanted = "”" if match.group() == "“" else "“"
        fix = passage.fix(match.start(), match.end(), wanted)
        message = "a quotation mark turned round"
        yield passage.mark(match.start(), match.end(), message, f"write {wanted}", fix)


def _has_typed(story: Story) -> bool:
    return story.shows(*TYPED) or "``" in story.source.text


def _typed(story: Story, signs: str) -> Iterator[Mark]:
    # “the project’’, ``the project''; the signs are those to write, which open and close
    for passage in story.showing(*TYPED):
        for at in passage.at(*TYPED) if passage.english else ():
            found = passage.text[at : at + len("``")]
            opens = found == "``"
            alone = found == "''" and not any(at == sign.offset for sign in passage.quote_signs)
            if alone or passage.text[at + 2 : at + 3] == found[0]:
                continue
            wanted = signs[not opens]
            what = "two grave accents" if opens else "two single marks"
            fix = passage.fix(at, at + 2, wanted)
            yield passage.mark(at, at + 2, f"{what} for a double one", f"write {wanted}", fix)
    if "``" in story.source.text:
        for passage in story.passages:
            yield from _as_code(passage, signs)


def _as_code(passage: Passage, signs: str) -> Iterator[Mark]:
    # ``Two of these in a paragraph'' and “it is ``code” to a reader of Markdown
    text = passage.source.text
    for piece in passage.pieces:
        start, end = piece.place.start, piece.place.end - len("``")
        inside = text[start + 2 : end]
        if piece.verbatim or not text.startswith("``", start) or not text.startswith("``", end):
            continue
        if "`" in inside or inside.count(" ") < _SAID:
            continue
        for at in (start, end):
            wanted = signs[at == end and not text[at + 2 : at + 3].isalnum()]
            place = Place(at, at + 2)
            fix = Fix((Edit(passage.source.path, place, wanted),))
            message = "two grave accents for a double one"
            yield Mark(passage.source.span(place), message, f"write {wanted}", fix)


def _foreign(passage: Passage) -> Iterator[Mark]:
    # Russian copy opens with « and, inside, with „; “ only closes there
    signs = passage.quote_signs
    outer = [sign for sign in signs if sign.sign in "“”" and sign.role in {"open", "close"}]
    if not outer or any(sign.sign == "„" for sign in signs):
        return
    for sign in outer:
        wanted = "«" if sign.role == "open" else "»"
        fix = passage.fix(sign.offset, sign.offset + 1, wanted)
        yield passage.mark(
            sign.offset, sign.offset + 1, "an English quotation mark in Russian", f"write {wanted}", fix
        )


def _mark(passage: Passage, sign: QuoteSign) -> Mark:
    part = (sign.sign, sign.role)
    wanted = (_RUSSIAN if passage.russian else {}).get(part) or _MARKS[part]
    fix = passage.fix(sign.offset, sign.offset + 1, wanted)
    what = "apostrophe" if sign.role == "apostrophe" else "quotation mark"
    return passage.mark(
        sign.offset, sign.offset + 1, f"a straight {what} among curly ones", f"write {wanted}", fix
    )
