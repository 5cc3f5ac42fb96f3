"""Comments in the copy: silences that an editor asked for, and remarks that are not printed."""

import re

from bulletin_cli.model.copy import Silence
from bulletin_cli.model.place import Place
from bulletin_cli.reading.markdown_marks import GARBLED_SILENCE, UNPRINTED_COMMENT, Marks

COMMENT = r"(?s:<!--(?:>|->|.*?-->))"
_ORDER = r"(?i:\s*bulletin\s*(?::|ignore\b))"
_SILENCE = (
    r"(?is)\s*bulletin\s*:\s*ignore\s+(?P<codes>\w[\w-]*(?:[\s,]+\w[\w-]*)*)[\s,]*"
    r"(?:(?:--|[–—])(?P<reason>.*))?"
)
_APART = (
    r"(?s)[ \t]*(?:\r\n|\r|\n|\Z)"  # the end of the comment's own line
    r"(?:[ \t]*<!--(?:(?!-->).)*-->[ \t]*(?:\r\n|\r|\n|\Z))*"
    r"[ \t]*(?:[\r\n]|\Z)"
)
_FORM = "write <!-- bulletin: ignore CODE -- reason -->"


class Asked:
    """A silence before it is known what it covers."""

    def __init__(self, codes: tuple[str, ...], reason: str, place: Place) -> None:
        self.codes, self.reason, self.place = codes, reason, place

    def over(self, covers: Place) -> Silence:
        """The silence, now that it is known what it covers."""
        return Silence(self.codes, self.reason, self.place, covers)


def asked(comment: str, place: Place, marks: Marks) -> Asked | None:
    """The silence that a comment asks for; any other comment is marked."""
    said = comment.removeprefix("<!--").removesuffix("-->")
    if not re.match(_ORDER, said):
        marks.add(
            UNPRINTED_COMMENT, place, "a comment, which is not printed", "take it out when it is dealt with"
        )
        return None
    silence = re.fullmatch(_SILENCE, said)
    if silence is None:
        marks.add(GARBLED_SILENCE, place, "an order to bulletin that it does not know", _FORM)
        return None
    codes = tuple(re.split(r"[\s,]+", silence["codes"]))
    return Asked(codes, " ".join((silence["reason"] or "").split()), place)


def stands_apart(text: str, end: int) -> bool:
    """Whether a blank line parts a comment that ends at `end`, and its like, from what follows."""
    return re.compile(_APART).match(text, end) is not None
