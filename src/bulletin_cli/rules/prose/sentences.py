"""Where sentences end: stops that are not an abbreviation's, an initial's or a number's."""

from __future__ import annotations

from bulletin_cli.rules.prose.patterns import lazy, offsets

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
_TAIL = 3
_TAILS = frozenset(word[-_TAIL:] for word in _SHORTENED if len(word) >= _TAIL)
"""How the longer ones end: of a word that ends otherwise no more need be asked."""


def sentence_ranges(text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence, white space between them left out."""
    found: list[tuple[int, int]] = []
    start = _skip_space(text, 0)
    done, last = 0, len(text) - 1
    # a pattern takes longer to compile than an article's few stops to look at
    for stop in offsets(text, _STOPS):
        closed, end = stop + 1, stop + 2
        if stop < done or stop == last:
            continue
        if end <= last and text[closed] == " " and text[end].isalnum():  # as most stops stand
            follower = text[end]
        else:
            done, closed, end, follower = _stretch(text, stop)
        if follower and _ends(text, stop, closed, follower):
            found.append((start, closed))
            start = end
    over = len(text.rstrip())
    if start < over:
        found.append((start, over))
    return found


def _stretch(text: str, stop: int) -> tuple[int, int, int, str]:
    # where stops are over, where their closing marks, and where the space behind these; then the letter after
    # it, or nothing where no sentence can end
    done = _past(text, stop, _STOPS)
    closed = end = _past(text, done, _CLOSING)
    while text[end : end + 1].isspace():
        end += 1
    opened = _past(text, end, _OPENING)
    follower = text[opened : opened + 1]
    ends = end > closed and (follower.isalnum() or follower in _STANDS_IN)
    return done, closed, end, follower if ends else ""


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
    tail = text[stop - _TAIL : stop]
    if tail.isalpha() and tail.islower() and tail not in _TAILS:  # as most words end
        return True
    word = text[max(0, stop - 24) : stop].rpartition(" ")[2]
    if not word.isalnum():
        word = _token(word)
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


def _token(last: str) -> str:
    # what of the letters and signs between a space and a stop stands behind an opening mark or a dash
    found = _TOKEN.search(last.rsplit(maxsplit=1)[-1]) if last and not last[-1].isspace() else None
    return found.group() if found else ""


def _titled(word: str) -> bool:
    # "U.S. Embassy" is one name far more often than two sentences
    return word in {"u.s", "u.k", "u.n", "co", "corp", "dept"}
