"""Words that are put for one another in names: the Mobile Response Team that is a Mobile Deployment Team."""

from __future__ import annotations

from bulletin_cli.rules.words.lists import word_groups


def of_one_sense(one: str, other: str) -> bool:
    """True where one word of a name, in the singular and small letters, may be put for the other."""
    groups = word_groups("one-sense")
    return one != other and one in groups and groups.get(other) == groups[one]
