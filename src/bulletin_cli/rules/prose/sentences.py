"""Where sentences end: stops that are not an abbreviation's, an initial's or a number's."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.prose.patterns import lazy, occurrences

_STOPS, _CLOSING, _OPENING = ".!?…", "”’»\"')]", "“‘«\"'([„"
_STANDS_IN = frozenset("_\ufffc")
"""What may begin a sentence though it is no letter: code and addresses are not shown."""
_TOKEN = lazy(r"[^(“‘«\"\[„–—]+$")
_INITIALS = lazy(r"(?:[A-ZА-Я]\.-?)*[A-ZА-Я]\.$")

_ALWAYS = """
mr mrs ms dr prof st messrs gen col lt maj sgt capt cmdr sen rep hon rev pres gov amb fr mt ft
e.g i.e cf vs viz ca approx incl esp resp им ул г-н г-жа акад проф д-р см напр
"""
ALWAYS = frozenset(_ALWAYS.split())
"""Abbreviations after which a sentence never ends."""

_BEFORE_NUMBER = """
no nos p pp vol vols art arts para paras fig figs ch sec sect app ed eds tel ext st с стр п пп рис табл
"""
BEFORE_NUMBER = frozenset(_BEFORE_NUMBER.split())
"""Abbreviations that go before a number: no end where a figure follows."""

_SOFT = """
etc al a.m p.m u.s u.k u.n d.c ph.d inc ltd co corp dept jan feb mar apr jun jul aug sept sep oct nov dec
т.д т.п др г гг в вв руб тыс млн млрд кг км
"""
SOFT = frozenset(_SOFT.split())
"""Abbreviations that may close a sentence: an end where a capital follows."""
_SHORTENED = ALWAYS | BEFORE_NUMBER | SOFT


def sentence_ranges(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence, white space between them left out."""
    start = _skip_space(text, 0)
    for stop, closed, end, follower in _stops(text):
        if _ends(text, stop, closed, follower):
            yield start, closed
            start = end
    if start < len(text.rstrip()):
        yield start, len(text.rstrip())


def _stops(text: str) -> Iterator[tuple[int, int, int, str]]:
    # where stops begin that space follows, and where they and their closing marks, and the space, are over;
    # then the letter after it. A pattern takes longer to compile than an article's few stops to look at
    done = 0
    for start in sorted(at for sign in _STOPS if sign in text for at in occurrences(text, sign)):
        after = text[start + 1 : start + 3]
        if after[:1] == " " and after[1:].isalnum() and start >= done:
            yield start, start + 1, start + 2, after[1]  # as most stops stand
        elif start >= done and after:
            done = _past(text, start, _STOPS)
            closed = end = _past(text, done, _CLOSING)
            while text[end : end + 1].isspace():
                end += 1
            opened = _past(text, end, _OPENING)
            follower = text[opened : opened + 1]
            if end > closed and (follower.isalnum() or follower in _STANDS_IN):
                yield start, closed, end, follower


def _past(text: str, at: int, signs: str) -> int:
    # the offset after some signs, where they stand there at all
    while at < len(text) and text[at] in signs:
        at += 1
    return at


def _skip_space(text: str, offset: int) -> int:
    return offset + len(text[offset:]) - len(text[offset:].lstrip())


def _ends(text: str, stop: int, closed: int, follower: str) -> bool:
    if follower.islower():
        return False
    if text[stop] != "." or closed > stop + 1:
        return True
    word = _token(text[max(0, stop - 24) : stop])
    if not word:
        return True
    lowered = word.lower()
    if lowered not in _SHORTENED:
        return word == "I" or not word[-1].isupper() or not _INITIALS.match(word + ".")
    if lowered in ALWAYS:
        return False
    if lowered in BEFORE_NUMBER and follower.isdigit():
        return False
    if lowered == "г" and not text[: stop - 1].rstrip()[-1:].isdigit():
        return False
    if lowered in SOFT:
        return follower.isupper() and not _titled(lowered)
    return word == "I" or not word[-1].isupper() or not _INITIALS.match(word + ".")


def _token(before: str) -> str:
    # the letters and signs before a stop up to a space, an opening mark or a dash
    last = before[before.rfind(" ") + 1 :]
    if last.isalnum():
        return last
    found = _TOKEN.search(last.rsplit(maxsplit=1)[-1]) if last and not last[-1].isspace() else None
    return found.group() if found else ""


def _titled(word: str) -> bool:
    # "U.S. Embassy" is one name far more often than two sentences
    return word in {"u.s", "u.k", "u.n", "co", "corp", "dept"}
