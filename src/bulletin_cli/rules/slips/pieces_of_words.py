"""What the signs beside a word make of it: a file’s ending, an address, half a compound, an abbreviation."""

from __future__ import annotations

from bulletin_cli.rules.prose.patterns import lazy

_GOES_ON = lazy(r"\.[ ,)]*[a-z0-9]")


def is_piece(text: str, start: int, end: int) -> bool:
    """True where what stands between two offsets is no whole word: “.csv”, “@fbopen”, “micro-”, “approx.”"""
    return _suspended(text, end) or _abbreviation(text, end) or _symbol(text, start, end)


def _symbol(text: str, start: int, end: int) -> bool:
    # ".csv", "@fbopen", "/usr/lib", "setup.py", "my_name", and "é" of two characters
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if _combines(before) or _combines(after):
        return True
    if before in {"@", "#", "_", "\\", "."} or after in {"_", "@", "\\", "("}:
        return True
    path = before == "/" and (start < 2 or not text[start - 2].isalnum())
    follower = text[end + 1 : end + 2]
    return path or (after == "." and (follower.islower() or follower.isdigit()))


def _combines(sign: str) -> bool:
    if sign.isascii():
        return False
    from unicodedata import combining  # noqa: PLC0415 - few words need its tables

    return combining(sign) != 0


def _suspended(text: str, end: int) -> bool:
    # "micro- and macro-economics"
    hyphened = text[end : end + 1] in {"-", "‐", "‑"}
    joins = text[end - 1 : end] == "o"  # "religio-cultural"
    return hyphened and (joins or not text[end + 1 : end + 2].isalpha())


def _abbreviation(text: str, end: int) -> bool:
    # "approx." before a small letter or a figure is an abbreviation, not the end of a sentence
    return text.startswith(".", end) and _GOES_ON.match(text, end, end + 4) is not None
