"""Signs and spaces that may stand where they should not, as what stands between two spaces shows them."""

from __future__ import annotations

from bulletin_cli.rules.prose.patterns import offsets

UNITS = "km|kg|cm|mm|mg|ml|ha"
TWO_MARKS = (",,", ", ,", ",.", ";;", "; ;", "::", ": :", "..", ".,")
"""Two of them stand wherever a mark is doubled."""
_TIGHT_SIGNS = tuple(",;.!?:()”»…")
_AFTER_NO_SPACE = frozenset(["", *",;:!?)]."])
_BEFORE_NO_SPACE = ("(", "[", *(f"{unit}." for unit in UNITS.split("|")))
_ODD_SIGNS = ("\u00a0", "•", *TWO_MARKS)
_STOPS = frozenset(",.")


def may_be_odd(token: str) -> bool:
    """True where what stands between two spaces is nothing, or has signs that may be out of place."""
    if token.isalnum():
        return False
    if token.endswith(_BEFORE_NO_SPACE):
        return True
    plain = token[:-1] if token[-1:] in _STOPS else token
    return not plain.replace("-", "").replace("’", "").isalnum() and (
        token[:1] in _AFTER_NO_SPACE or any(sign in token for sign in _ODD_SIGNS) or bool(tight(token))
    )


def tight(text: str) -> list[int]:
    """Offsets of signs that may be too near to what they part."""
    near = [at for at in offsets(text, _TIGHT_SIGNS) if text[at + 1 : at + 2] != " "]
    return [at for at in near if _close_up(text[max(0, at - 1) : at], text[at], text[at + 1 : at + 2])]


def _close_up(before: str, sign: str, after: str) -> bool:
    if sign == "(":
        return before.strip("(") != "" and not before.isspace()
    return after.isalpha() or after in {"“", "«"}
