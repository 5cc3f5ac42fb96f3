"""Doings without “the” though what is done is told: “growth in production of it”, “on the road to adoption”.

They name what is done in general: how much of it, the way to it, what somebody proposes, and a step of work
after which something is measured.
"""

from __future__ import annotations

from bulletin_cli.rules.agreement.nouns import is_quality
from bulletin_cli.rules.prose.passage import Passage

_DEEDS = ("tion", "sion", "ment")
_MORE_DEEDS = frozenset(
    ["approval", "removal", "renewal", "withdrawal", "disposal", "clearance", "use", "delivery"]
)
_THINGS_TYPED = """
exhibition organisation organization institution constitution collection foundation association administration
federation corporation delegation commission document department government agreement statement instrument
monument regiment parliament apartment section nation question position election decision occasion mission
session invitation opinion suggestion intention appointment announcement condition function situation option
composition convention resolution regulation
"""
_THINGS = frozenset(_THINGS_TYPED.split())
"""Nouns that end as doings do and are things, bodies and single deeds."""
_GROWING_TYPED = """
growth increase increases rise rises decline declines drop drops decrease decreases reduction reductions surge
slump boom fluctuations shifts trends advances gains
"""
_GROWING = frozenset(_GROWING_TYPED.split())
"""“Growth in production of the crop”: how much of it there is."""
_WAYS_TYPED = """
road roads path paths pathway pathways route routes barrier barriers obstacle obstacles impediment impediments
"""
_WAYS = frozenset(_WAYS_TYPED.split())
"""“On the road to full implementation of the treaty”."""
_LEADING = frozenset(["due", "led", "lead", "leads", "leading"])
"""“Due to violation of the law”, “it led to enforcement of the rule”."""
_PROPOSING_TYPED = """
ensure ensures ensured ensuring
recommend recommends recommended recommending propose proposed proposes oppose opposes opposed opposing urge
urged urges favour favours favoured favor favors favored advocate advocated advocates demand demanded demands
await awaits awaited awaiting seek seeks sought seeking
"""
_PROPOSING = frozenset(_PROPOSING_TYPED.split())
"""“The committee recommended approval of the bill”: what may never be done."""
_WANTED = frozenset(["importance", "goal", "aim", "prospect", "prospects", "possibility", "lack", "absence"])
_WHOLLY_TYPED = "full complete effective timely early prompt rapid speedy proper universal faithful strict"
_WHOLLY = frozenset(_WHOLLY_TYPED.split())
"""“The importance of full implementation of it”: what is not done yet."""
_STEPS_TYPED = """
incorporation administration addition extraction incubation infection ingestion inhalation injection
inoculation irradiation oxidation vaccination transplantation exclusion subtraction stimulation immersion
dilution filtration adjustment correction insertion deletion
"""
_STEPS = frozenset(_STEPS_TYPED.split())
_AFTER = frozenset(["after", "before", "following", "upon"])
"""“After incorporation of the effect”, “following administration of the drug”."""


def is_deed_at_large(passage: Passage, lead: int, number: int) -> bool:
    """True for a doing, the second number, that the word that leads to it, the first, frees of an article."""
    noun, led, earlier = passage.lowered[number], passage.lowered[lead], passage.flanked[lead]
    if led in _AFTER:
        return noun in _STEPS
    if noun in _THINGS or not (noun.endswith(_DEEDS) or noun in _MORE_DEEDS):
        return False
    if led == "of" and number - lead > 1 and earlier in _WANTED:
        return passage.lowered[lead + 1] in _WHOLLY
    if led == "in":
        return earlier in _GROWING
    if led == "to":
        return (
            earlier in _WAYS
            or earlier in _LEADING
            or (is_quality[earlier] and passage.flanked[lead - 1] in _WAYS)
        )
    return led in _PROPOSING
