"""Quotation marks told from apostrophes, primes and elisions, and paired."""

import re

from bulletin_cli.rules.prose.patterns import lazy, occurrences, offsets

SIGNS = "“”„‟«»\"‘’‚'‹›"
"""All of them, and the apostrophe."""
_TYPED_SIGNS = "\"'"
"""Those that are ASCII."""
_ELISION = lazy(
    r"(?:\d\ds?\b|t(?:is|was|were|will)\b|em\b|til\b|till\b|cause\b|bout\b|n\b|s-\b)", re.IGNORECASE
)
_OPENERS = "“„«‘‚‹‟"
_PARTNERS = {"“": "”", "„": "“”", "«": "»", "‘": "’", "‚": "‘’", "‹": "›", '"': '"', "'": "'", "‟": "”"}
_BEFORE_OPEN = frozenset("([{–—-/\u00a0\u2009\u202f“„«‘‚‹\"'")
TYPED = ("``", "’’", "''")
"""What typists put for double marks; the mark counts where the second of the two stands, or the first."""
_ANY_DOUBLE = frozenset('“”„"‟')
_ANY_SINGLE = frozenset("‘’‚'")
_DEEPEST = 16
"""Of so many marks that wait for their partners the outermost wait no longer."""


class QuoteSign:
    """One mark: `role` is open, close, apostrophe, prime (feet, inches) or stray (closes nothing)."""

    def __init__(self, offset: int, sign: str, role: str) -> None:
        self.offset, self.sign, self.role = offset, sign, role


class Quoted:
    """A quotation, its marks included; `depth` counts from 0; `sign` is its opening mark.

    Where it is not `closed`, it runs to the end of the passage.
    """

    def __init__(self, start: int, end: int, depth: int, sign: str, *, closed: bool = True) -> None:
        self.start, self.end, self.depth = start, end, depth
        self.sign, self.closed = sign, closed


def quote_signs(text: str) -> tuple[QuoteSign, ...]:
    """Every mark of a passage with its role, in order."""
    if "``" in text or "’’" in text or "''" in text:
        text = _read(text)
    found: list[QuoteSign] = []
    stack: list[str] = []
    places = offsets(text, _TYPED_SIGNS if text.isascii() else SIGNS)
    last: int | None = None
    for offset in places:
        sign = text[offset]
        before = text[offset - 1] if offset else " "
        after = text[offset + 1] if offset + 1 < len(text) else " "
        if sign in _ANY_SINGLE and before.isalnum() and after.isalnum():
            role = "prime" if before.isdigit() and after.isdigit() else "apostrophe"
        elif sign in _ANY_SINGLE:
            last = _last_close(text, places) if last is None else last
            role = _single(text, offset, stack, last)
        elif sign == '"':
            role = _straight(before, after, stack)
        else:
            role = _curly(sign, before, after, stack)
        if role == "open":
            stack = [*stack[1 - _DEEPEST :], sign]
        elif role == "close":
            _close(sign, stack)
        found.append(QuoteSign(offset, sign, role))
    return tuple(found)


def _read(text: str) -> str:
    # what typists put for double marks read as such, in as many characters; "‘a ‘b’’" closes two
    read = text.replace("``", " “")
    for typed in TYPED[1:] if "‘" not in text else ():
        for at in list(occurrences(read, typed)):
            pair = read[at - 1 : at].strip() and not read.startswith(typed[0], at + 2)
            read = f"{read[:at]}” {read[at + 2 :]}" if pair else read
    return read


def _opens_here(before: str, after: str) -> bool:
    return (before.isspace() or before in _BEFORE_OPEN) and not after.isspace()


def _fits(opener: str, sign: str) -> bool:
    same = opener in _ANY_DOUBLE and sign in _ANY_DOUBLE
    return sign in _PARTNERS.get(opener, "") or same or (opener in _ANY_SINGLE and sign in _ANY_SINGLE)


def _close(sign: str, stack: list[str]) -> None:
    for depth in range(len(stack) - 1, -1, -1):
        if _fits(stack[depth], sign):
            del stack[depth:]
            return


def _straight(before: str, after: str, stack: list[str]) -> str:
    waiting = any(_fits(opener, '"') for opener in stack)
    if _opens_here(before, after) and not (waiting and before in "–—-'’" and not after.isalnum()):
        return "open"
    if waiting and not (before.isdigit() and '"' not in stack):
        return "close"
    return "prime" if before.isdigit() else "stray"


def _curly(sign: str, before: str, after: str, stack: list[str]) -> str:
    waiting = any(_fits(opener, sign) for opener in stack)
    if sign == "“" and "„" in stack and not _opens_here(before, after):
        return "close"
    if sign in _OPENERS:
        return "open"
    if waiting:
        return "close"
    # a closing mark typed where a quotation opens still opens it
    return "open" if _opens_here(before, after) and after.isalnum() else "stray"


def _single(text: str, offset: int, stack: list[str], last: int) -> str:
    sign = text[offset]
    before = text[offset - 1] if offset else " "
    after = text[offset + 1] if offset + 1 < len(text) else " "
    waiting = any(opener in _ANY_SINGLE for opener in stack)
    if _opens_here(before, after):
        if sign in "’'" and _ELISION.match(text, offset + 1):
            return "apostrophe"
        if sign in "‘‚" or last > offset:
            return "open"
        return "apostrophe"
    if waiting and not before.isspace():
        possessive = before in "sS" and after == " " and last > offset and not _opens_next(text, offset)
        return "apostrophe" if possessive else "close"
    if before.isdigit():
        return "prime"
    return "apostrophe" if before.isalpha() or after.isalnum() else "stray"


def _opens_next(text: str, offset: int) -> bool:
    # “‘savings’ and ‘services’”: another quotation opens before one can close
    if text[offset] == "'":
        return _straight_opens_next(text, offset)
    opens = text.find("‘", offset)
    closes = text.find("’", offset + 1)
    while closes >= 0 and text[closes + 1 : closes + 2].isalnum():
        closes = text.find("’", closes + 1)
    return 0 <= opens < closes


def _straight_opens_next(text: str, offset: int) -> bool:
    # “the 'founders' did it to 'de-normalise' it”
    at = text.find("'", offset + 1)
    while at >= 0:
        before, after = text[at - 1], text[at + 1 : at + 2] or " "
        inside = before.isalnum() and after.isalnum()  # “Court's”
        if not inside and not _opens_here(before, after):
            return False
        if not inside and not _ELISION.match(text, at + 1):
            return True
        at = text.find("'", at + 1)
    return False


def _last_close(text: str, offsets: list[int]) -> int:
    # the last sign that could close a quotation in single marks, or -1
    for offset in reversed(offsets):
        after = text[offset + 1] if offset + 1 < len(text) else " "
        if offset and text[offset] in "’'" and not text[offset - 1].isspace() and not after.isalnum():
            return offset
    return -1


def quotations(text: str, signs: tuple[QuoteSign, ...]) -> tuple[Quoted, ...]:
    """Pairs of marks as quotations, in order of their starts, then of depth."""
    found: list[Quoted] = []
    stack: list[QuoteSign] = []
    for sign in signs:
        if sign.role == "open":
            stack.append(sign)
        elif sign.role == "close":
            depth = next((i for i in range(len(stack) - 1, -1, -1) if _fits(stack[i].sign, sign.sign)), None)
            if depth is None:
                continue
            found.extend(
                Quoted(lost.offset, sign.offset, level, lost.sign, closed=False)
                for level, lost in enumerate(stack[depth + 1 :], depth + 1)
            )
            found.append(Quoted(stack[depth].offset, sign.offset + 1, depth, stack[depth].sign))
            del stack[depth:]
    found.extend(
        Quoted(lost.offset, len(text), level, lost.sign, closed=False) for level, lost in enumerate(stack)
    )
    return tuple(sorted(found, key=lambda quoted: (quoted.start, quoted.depth)))
