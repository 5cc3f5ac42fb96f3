"""Names that are slips of a better known word: “Tajikstan”, “Committe”, “Illicit Traficking”."""

from __future__ import annotations

from bulletin_cli.rules.spelling import english, one_slip_apart
from bulletin_cli.rules.transliteration import name_key
from bulletin_cli.rules.words import word_set

_LEAST_NAME, _LONG_NAME = 6, 8
_ENDINGS = "ing tion sion ment ness ance ence ity ism ical ional ship ology"
_ABSTRACT = tuple(_ENDINGS.split())
_ABROAD = frozenset(["Instituto", "Institut", "Agence", "Ministerio"])


def near_name(name: str) -> str:
    """The country, office, month or abstract noun of which a name that no one knows is a slip, or nothing."""
    if english().knows(name) or name in word_set("proper") or name in _ABROAD:
        return ""
    alike = (
        known
        for known in (*sorted(word_set("proper")), *sorted(word_set("heads")))
        if known[0] == name[0] and not name.startswith(known) and _alike(name, known)
    )
    return next(alike, "") or lost_letter(name)


def _alike(name: str, known: str) -> bool:
    return one_slip_apart(name, known) or (len(known) >= _LEAST_NAME and name_key(name) == name_key(known))


def lost_letter(name: str) -> str:
    """The word of which “Traficking” is a slip, or nothing: an abstract noun is hardly a name."""
    if len(name) < _LONG_NAME:
        return ""
    near = [
        one for one in english().near(name.lower()) if one[0] == name[0].lower() and one.endswith(_ABSTRACT)
    ]
    near = [one for one in near if one != name[:-1].lower()]  # Brookings
    surname = len(name) == _LONG_NAME and bool(near) and near[0].endswith("ing")  # Fielding
    return near[0].capitalize() if len(near) == 1 and not surname else ""
