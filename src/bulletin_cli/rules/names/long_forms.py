"""Names in full and the letters that stand for them: whether one spells the other, and where it begins."""

from __future__ import annotations

from collections.abc import Sequence

from bulletin_cli.rules.prose.patterns import lazy

WORD = lazy(r"[^\W_]+(?:[’'][^\W_]+)*")
_SMALL_TYPED = """
of and the for on in to against with by at from a an
de la le des du et pour per und für или и по
"""
SMALL = frozenset(_SMALL_TYPED.split())
"""Words of a name that its abbreviation may pass over."""


def long_form(before: str, short: str) -> int | None:
    """Where the name begins that ends a text and that an abbreviation stands for, or None.

    By the words' initials; failing that by their letters in order (Schwartz and Hearst, 2003).
    """
    start = by_initials(before, short)
    return start if start is not None else _letters(before, short)


def by_initials(before: str, short: str) -> int | None:
    """Where the name begins that ends a text and whose words' initials make the abbreviation, or None."""
    matches = list(WORD.finditer(before))[-len(short) - 7 :]
    words, letters = [match.group().lower() for match in matches], _letters_of(short)
    for count in range(2, len(words) + 1):
        if words[-count][0] == short[0].lower() and _spells(words[-count:], letters):
            return matches[-count].start()
    return None


def form_from(text: str, start: int, end: int, short: str) -> int | None:
    """Where the name ends that begins at an offset and whose words' initials make the abbreviation, or None.

    What stands from `end` on is not looked at.
    """
    first, letters = WORD.search(text, start, end), _letters_of(short)
    if first is None or not (first.group()[0].lower() in letters[:1] or first.group().lower() in SMALL):
        return None  # as most are
    matches = list(WORD.finditer(text, start, end))
    words = [match.group().lower() for match in matches]
    for count in range(2, min(len(words), len(short) + 6) + 1):
        if _spells(words[:count], letters):
            return matches[count - 1].end()
    return None


def _letters(before: str, short: str) -> int | None:
    at = len(before)
    letters = _letters_of(short)
    for number in range(len(letters) - 1, -1, -1):
        at -= 1
        while at >= 0 and (before[at].lower() != letters[number] or (number == 0 and not _opens(before, at))):
            at -= 1
        if at < 0:
            return None
    words = len(before[at:].split())
    return at if 1 < words <= len(letters) + 5 else None


def _opens(text: str, at: int) -> bool:
    word = WORD.match(text, at)
    return word is not None and (at == 0 or not text[at - 1].isalnum()) and word.group() not in SMALL


def spells(full: str, short: str) -> bool:
    """True where the initials of a name make its abbreviation; small words may be passed over."""
    words = [match.group().lower() for match in WORD.finditer(full)]
    return len(words) > 1 and _spells(words, _letters_of(short))


def _letters_of(short: str) -> list[str]:
    return [letter.lower() for letter in short if letter.isalnum()]


def _spells(words: Sequence[str], letters: Sequence[str]) -> bool:
    if not words or not letters:
        return not letters and all(word in SMALL for word in words)
    word = words[0]
    if word[0] == letters[0] and _spells(words[1:], letters[1:]):
        return True
    if word in SMALL and _spells(words[1:], letters):
        return True
    both = "".join(letters[:2])
    return len(both) > 1 and word.startswith(both) and _spells(words[1:], letters[2:])
