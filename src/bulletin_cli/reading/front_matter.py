"""The fence about an article's front matter: where it stands, and where the body begins."""

import re

from bulletin_cli.model.place import Place, Source
from bulletin_cli.reading.complaints import Complaints

_OPENS = r"\ufeff?---[ \t]*(?:\r\n|\n|\r|\Z)"
_FIELDS = r"[-\s\ufeff]*[a-z_]+:(?:\s|\Z)"
"""What fields without their first line begin with: they are no copy."""
_PLAIN = "---\n"
"""How most files begin; most fields end so, too."""
_CLOSES = r"(?m)^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)"
_CLOSES_AFTER_CR = r"(?m)(?:(?<=\r)|^)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)"


class Fence:
    """Where the YAML stands and where the body starts; `closed` is False where that cannot be told."""

    def __init__(self, yaml: Place, body: int, *, closed: bool = True) -> None:
        self.yaml, self.body, self.closed = yaml, body, closed


def find_fence(source: Source, complaints: Complaints) -> Fence:
    """The fence of an article, with a complaint where it has none or no end."""
    text = source.text
    opens = _opening(text)
    if opens is None:
        if not text.strip("\ufeff \t\r\n"):
            complaints.add("CPY007", None, "the file is empty", "write the story, or take the file away")
            return Fence(Place(0, 0), len(text), closed=False)
        hint = "begin the file with a line ---, the fields, and another line ---"
        complaints.add("CPY004", None, "the article has no front matter", hint)
        return Fence(Place(0, 0), _after_fields(text), closed=False)
    closes = _end_of_fields(text, opens.end)
    if closes is None:
        start = opens.start + text.startswith("\ufeff")
        hint = "close it with a line --- before the story begins"
        complaints.add("CPY004", Place(start, start + 3), "the front matter has no end", hint)
        return Fence(Place(opens.end, opens.end), len(text), closed=False)
    return Fence(Place(opens.end, closes.start), closes.end)


def _after_fields(text: str) -> int:
    """Where copy begins in a text that does not begin as it should: after fields that were meant as such."""
    fields = re.match(_FIELDS, text)
    if fields is None:
        return len(text) - len(text.removeprefix("\ufeff"))
    closes = _end_of_fields(text, fields.end())
    return len(text) if closes is None else closes.end


def _opening(text: str) -> Place | None:
    if text.startswith(_PLAIN):
        return Place(0, len(_PLAIN))
    found = re.match(_OPENS, text)
    return Place(*found.span()) if found else None


def _end_of_fields(text: str, start: int) -> Place | None:
    plain = text.find(f"\n{_PLAIN}", start - 1) + 1 if "\r" not in text else 0
    if plain and not _may_end(text, start, plain):
        return Place(plain, plain + len(_PLAIN))
    found = re.compile(_CLOSES_AFTER_CR if "\r" in text else _CLOSES).search(text, start)
    return Place(*found.span()) if found else None


def _may_end(text: str, start: int, end: int) -> bool:
    # true where fields may end before, at dots or at hyphens with a space behind them
    return any(text.find(sign, start, end) >= 0 for sign in ("...", "--- ", "---\t"))
