"""A word is made of two scripts

Looks for words with Latin and Cyrillic letters side by side, where those of the one are all of a shape that
the other has as well: a Latin “c” in “cлушания”, a Cyrillic “С” in “CARIСС”. Compounds such as
“IT-специалист” are two words, an abbreviation may have a Russian ending, and a Roman number is Latin.

It looks right and is not: a search does not find it, a dictionary does not know it, it is hyphenated wrongly
and read aloud letter by letter. The fix writes the letters of the script that the word has more of.

Fails:
```
The hearing was held by CARIСС in Almaty.
```
```
Cлушания состоялись в Бишкеке, и в них участвовали представители министерств.
```

Passes:
```
The hearing, or слушания, was held by CARICC for IT-специалисты in the XX century.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story

SEVERITY = Severity.ERROR

_CYRILLIC = lazy(r"[Ѐ-ӿ]")
_WORD = lazy(r"[A-Za-zЀ-ӿ]+")
_LATIN_SHAPES = "aceopxyABCEHKMOPTXY"
_CYRILLIC_SHAPES = "асеорхуАВСЕНКМОРТХУ"
_TO_CYRILLIC = dict(zip(_LATIN_SHAPES, _CYRILLIC_SHAPES, strict=True))
_TO_LATIN = {
    **dict(zip(_CYRILLIC_SHAPES, _LATIN_SHAPES, strict=True)),
    "і": "i",
    "ј": "j",
    "ѕ": "s",
    "І": "I",
}
_ENDED = lazy(r"[A-Z]{2,}[а-я]+")
_ROMAN = frozenset("IVXLCDM")


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark on each word in which one script borrows from the other."""
    if "".join(story.vocabulary).isascii():
        return
    for passage in story.passages:
        plain = passage.text.isascii() or "".join(passage.index).isascii()
        strange = () if plain else (word for word in passage.index if not word.isascii())
        if any(_CYRILLIC.search(word) for word in strange):
            yield from _mixed(passage)


def _mixed(passage: Passage) -> Iterator[Mark]:
    for match in _WORD.finditer(passage.text):
        word = match.group()
        wanted = (
            "" if word.isascii() or _ENDED.fullmatch(word) else _in_one_script(word, russian=passage.russian)
        )
        if wanted:
            kind = "Cyrillic" if wanted.isascii() else "Latin"
            strange = "".join(sign for sign, other in zip(word, wanted, strict=True) if sign != other)
            message = f"“{word}” has {kind} letters in it that look like others: {strange}"
            fix = passage.fix(match.start(), match.end(), wanted)
            yield passage.mark(match.start(), match.end(), message, f"type “{wanted}” anew", fix)


def _in_one_script(word: str, *, russian: bool) -> str:
    """The word in the script that it has more of, or nothing where it is not mixed or the shapes differ."""
    latin = [letter for letter in word if letter.isascii()]
    cyrillic = [letter for letter in word if not letter.isascii()]
    if not latin or not cyrillic:
        return ""
    as_latin = "".join(_TO_LATIN.get(letter, letter) for letter in word)
    as_cyrillic = "".join(_TO_CYRILLIC.get(letter, letter) for letter in word)
    can_latin, can_cyrillic = as_latin.isascii(), not any(map(str.isascii, as_cyrillic))
    if can_latin and (not can_cyrillic or _ROMAN.issuperset(as_latin)):
        return as_latin
    if can_latin and can_cyrillic:
        more = len(latin) - len(cyrillic)
        return as_cyrillic if more < 0 or (more == 0 and russian) else as_latin
    return as_cyrillic if can_cyrillic else ""
