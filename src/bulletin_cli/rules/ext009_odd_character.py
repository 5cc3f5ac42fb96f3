"""A character that no one typed

Looks for ligatures as single characters (ﬁ), soft hyphens, zero-width characters (those that join letters
or pictures are right between them), marks that turn the direction of writing (isolates are right in Arabic,
Hebrew, Pashto, Persian and Urdu, plain marks beside their letters), line separators, private-use and
control characters, the replacement character, text that was decoded wrongly ("â€™", "Ã©"), accents for
apostrophes (´), accented letters in two pieces (e and U+0301 for é), and in Russian copy a Latin “N” for №.

Such characters are not found by a search, not read aloud, and print as boxes or not at all.

Fails:
```
The oﬃcers were certiﬁed.
```
```
The peni­tentiary was\u200b opened.
```
```
The countryâ€™s cafÃ©. The expert´s view.
```
```
They met Jose\u0301 Mu\u0308ller.
```

Passes:
```
The officers’ café – naïve, Ärzte, Ñandú, Душанбе, 25 °C, €5, ½, №, Tajik o‘zbek ʻokina.
```
```
Â la carte is wrong, but PÂTÉ is not.
```
```
The Persian word می\u200cخواهم stands on the wall.
```
```
José Müller sells plov at the за\u0301мок.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story

SEVERITY = Severity.ERROR

_ACCENT = lazy(r"(?<=[^\W\d_])[\u00b4`](?=(?:s|t|d|m|re|ve|ll)\b|[ .,;])")

_ODD = lazy(
    "(?P<ligature>[\ufb00-\ufb06])|(?P<soft>\u00ad)|(?P<wide>[\u200b\u2060\ufeff])|(?P<joiner>[\u200c\u200d])"
    "|(?P<turn>[\u202a-\u202e])|(?P<isolate>[\u2066-\u2069])|(?P<mark>[\u061c\u200e\u200f])|(?P<line>[\u2028\u2029])"
    "|(?P<private>[\ue000-\uf8ff])|(?P<lost>\ufffd)|(?P<control>[\x00-\x08\x0b-\x1f\x7f-\x9f])"
    "|(?P<apart>[^\\W\\d_][\u0300-\u036f]+)",
)
_JOINED = lazy(
    "[\u00a9\u00ae\u203c-\u3299\ufe0f\U0001f000-\U0001faff]\u200d[\u2190-\u2bff\U0001f000-\U0001faff]"
)
"""Pictures that are one picture together: a family, a flag of two."""
_SUSPECT = lazy(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u00c2\u00c3\u00d0\u00d1\u00e2\u061c\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\u0300-\u036f\ue000-\uf8ff\ufb00-\ufb06\ufeff\ufffd]"
)
_USUAL = "’“”‘–"
_UNSEEN = bytes([*range(32), 127])
_LATIN_NUMBER = lazy(r"(?<![\w.])N[oº°]?\.? ?(?=\d)")
_WRONG = lazy(
    "\u00e2\u20ac[\u2018-\u2122\u0153\u009d\u02dc\u00a6\u201c\u201d]|"
    "\u00c3[\u00a0-\u00bf\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u2039\u0152]|\u00c2[\u00a0-\u00bf]|"
    "[\u00d0\u00d1][\u0080-\u00bf\u2018-\u203a]",
)
_NAMES = {
    "ligature": "a ligature typed as one character",
    "soft": "a soft hyphen",
    "wide": "a character of no width",
    "joiner": "a character of no width",
    "turn": "a mark that turns the direction of writing",
    "isolate": "a mark that turns the direction of writing",
    "mark": "a mark that turns the direction of writing",
    "line": "a line separator",
    "private": "a private-use character",
    "lost": "a character that was lost",
    "control": "a control character",
    "apart": "a letter and its accent typed as two characters",
}
_GONE = frozenset(["soft", "wide", "joiner", "turn", "isolate", "mark", "line", "control"])
_JOINING = ("fa", "ar", "ur", "ps", "hi", "bn")
_RIGHT_TO_LEFT = ("fa", "ar", "he", "ur", "ps")
_THAT_JOIN = lazy("[\u0600-\u08ff\u0900-\u0dff\ufb50-\ufdff\ufe70-\ufefc][\u200c\u200d](?![\x00-\u024f])")
"""Letters of scripts that spell with joiners: a Persian word in English copy."""
_NEAR = 200
"""Characters about a mark of direction among which the letters stand that it is for."""
_ITS_LETTERS = lazy("[\u0590-\u0619\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark for each odd character, and each run of wrongly decoded ones."""
    for passage in story.passages:
        if not _is_plain(passage.raw) and _SUSPECT.search(passage.raw):
            yield from _odd(passage)
            yield from _wrong(passage)
        if passage.russian and passage.figures:
            yield from _latin_number(passage)
    for passage in story.showing("\u00b4", "`"):
        yield from _accents(passage)


def _is_plain(typed: str) -> bool:
    # true of nothing but ASCII that is seen, and the marks that most copy has
    if not typed.isascii():
        for sign in _USUAL:
            typed = typed.replace(sign, "")
    return typed.isascii() and len(typed.encode().translate(None, _UNSEEN)) == len(typed)


def _accents(passage: Passage) -> Iterator[Mark]:
    for match in _ACCENT.finditer(passage.text):
        fix = passage.fix(match.start(), match.end(), "’")
        yield passage.mark(match.start(), match.end(), "an accent for an apostrophe", "write ’", fix)


def _latin_number(passage: Passage) -> Iterator[Mark]:
    for match in passage.finds(_LATIN_NUMBER):
        fix = passage.fix(match.start(), match.end(), "№ ")
        yield passage.mark(match.start(), match.end(), "a Latin “N” for the number sign", "write №", fix)


def _odd(passage: Passage) -> Iterator[Mark]:
    # a body of nothing else would be empty without them: that is for the editor to mend
    alone = passage.kind == "paragraph" and not _ODD.sub("", passage.raw).strip()
    for match in _ODD.finditer(passage.raw):
        kind = match.lastgroup or ""
        start, end = match.span()
        wanted = _instead(passage.raw, kind, match)
        if wanted == match.group() or _is_right(passage, kind, start):
            continue
        gone = kind in _GONE and not alone
        fix = passage.fix(start, end, wanted) if wanted or gone else None
        hint = (
            f"write {wanted}" if wanted.strip() else "take it out" if fix else "type what should stand here"
        )
        code = f"U+{ord(match.group()[-1]):04X}"
        yield passage.mark(start, end, f"{_NAMES[kind]} ({code})", hint, fix)


def _is_right(passage: Passage, kind: str, at: int) -> bool:
    """Whether the language, or what stands beside it, asks for such a character."""
    if kind == "joiner":
        if passage.language.startswith(_JOINING) or _JOINED.match(passage.raw, max(at - 1, 0)):
            return True
        return bool(_THAT_JOIN.match(passage.raw, max(at - 1, 0)))
    if kind in {"isolate", "mark"} and passage.language.startswith(_RIGHT_TO_LEFT):
        return True
    return kind == "mark" and bool(_ITS_LETTERS.search(passage.raw, max(at - _NEAR, 0), at + _NEAR))


def _instead(raw: str, kind: str, match: re.Match[str]) -> str:
    """What should have been typed: letters for a ligature or for pieces, a space for a line, or nothing."""
    if kind in {"ligature", "apart"}:
        from unicodedata import normalize  # noqa: PLC0415 - little copy needs its tables

        return normalize("NFKC" if kind == "ligature" else "NFC", match.group())
    start, end = match.span()
    beside = raw[max(start - 1, 0) : start].strip() and raw[end : end + 1].strip()
    return " " if kind == "line" and beside else ""


def _wrong(passage: Passage) -> Iterator[Mark]:
    for match in _WRONG.finditer(passage.raw):
        wanted = _decoded(match.group())
        if wanted:
            fix = passage.fix(match.start(), match.end(), wanted)
            yield passage.mark(
                match.start(), match.end(), f"“{match.group()}”: wrongly decoded", f"write {wanted}", fix
            )


def _decoded(found: str) -> str:
    raw = bytearray()
    for character in found:
        try:
            raw += character.encode("cp1252")
        except UnicodeEncodeError:
            if ord(character) > 0xFF:
                return ""
            raw.append(ord(character))
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return ""
