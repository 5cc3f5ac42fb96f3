"""Words that are put for one another in names: the Mobile Response Team that is a Mobile Deployment Team."""

from __future__ import annotations

from functools import lru_cache

_GROUPS_TYPED = """
response deployment reaction intervention action
coordination cooperation collaboration
training teaching education instruction learning
treatment rehabilitation therapy care recovery
prevention prophylaxis avoidance
control supervision monitoring oversight inspection
combat combating counter countering fight fighting struggle suppression
trafficking smuggling traffic trade trading
assistance support aid help relief
development improvement advancement promotion
assessment evaluation review appraisal
research study studies analysis
drug narcotic substance
person people human being
illicit illegal unlawful
dependence dependency addiction abuse
penitentiary prison penal correctional
woman female gender
youth youngster adolescent juvenile
frontier border
information data intelligence
criminal crime
law legal justice judicial
state national republican
international global world
liaison contact communication
money cash
chemical precursor
"""


@lru_cache(maxsize=1)
def _groups() -> dict[str, int]:
    lines = _GROUPS_TYPED.strip().split("\n")
    return {word: number for number, line in enumerate(lines) for word in line.split()}


def of_one_sense(one: str, other: str) -> bool:
    """True where one word of a name, in the singular and small letters, may be put for the other."""
    group = _groups().get(one)
    return group is not None and one != other and _groups().get(other) == group
