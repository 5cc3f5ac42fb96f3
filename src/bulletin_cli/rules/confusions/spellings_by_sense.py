"""Words that are American in one sense alone: “cubic meters” but “a water meter”, “truck tires” but “he
tires”, “a two-story house” but “two stories of hers”.
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import next_word
from bulletin_cli.rules.words.lists import Hit, recased

_SENSES = {
    "meter": "metre",
    "meters": "metres",
    "tire": "tyre",
    "tires": "tyres",
    "story": "storey",
    "stories": "storeys",
    "curb": "kerb",
    "curbs": "kerbs",
    "check": "cheque",
    "checks": "cheques",
    "practice": "practise",
}
SENSES = frozenset(_SENSES)
"""Words that have another spelling in Britain where they mean one of two things."""
JOINED = ("-meter", "-story", "-storied")
"""How compounds with such a word end."""
_LASTS = {"meter": "metre", "story": "storey", "storied": "storeyed"}
_COUNTS_WORDS = """
cubic square linear running one two three four five six seven eight nine ten twelve fifteen twenty thirty
forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion several
many few
"""
_COUNTS = frozenset(_COUNTS_WORDS.split())
_BEFORE_TIRE_WORDS = """
the car cars truck trucks lorry automobile automotive vehicle vehicles agricultural bus tractor bicycle bike
motorcycle winter summer spare burning burnt old new used flat rubber radial passenger pneumatic worn front
rear of for in from with on and million thousand hundred produce produces produced producing manufacture
manufactures manufactured manufacturing sell sells sold buy buys bought make makes export exports exported
"""
_BEFORE_TIRE = frozenset(_BEFORE_TIRE_WORDS.split())
_AFTER_TIRE_WORDS = """
factory factories plant plants production producer producers manufacturer manufacturers manufacturing
industry company maker makers market tracks marks dealer dealers pressure pressures were are was is rubber
sizes
"""
_AFTER_TIRE = frozenset(_AFTER_TIRE_WORDS.split())
_HIGH = frozenset(["high", "tall", "below", "up"])
_HOUSES = frozenset(["building", "buildings", "house", "houses", "tower", "block", "blocks", "structure"])
_FLOORS_WORDS = "two three four five six seven eight nine ten twelve multi single several second third upper"
_FLOORS = frozenset(_FLOORS_WORDS.split())
_BANKS_WORDS = "bank bad bounced traveler's traveller's travelers travellers cashier's blank forged"
_BANKS = frozenset(_BANKS_WORDS.split())
_WRITES = frozenset(["wrote", "write", "writes", "signed", "cash", "cashed", "deposited", "handed"])
_DOERS = frozenset(
    [
        "to",
        "they",
        "we",
        "you",
        "i",
        "can",
        "could",
        "must",
        "should",
        "will",
        "would",
        "may",
        "might",
        "cannot",
    ]
)
_PRACTISED_WORDS = """
the a an his her their its our my your what it them together law medicine religion yoga
"""
_PRACTISED = frozenset(_PRACTISED_WORDS.split())
_NO_PRACTISING = frozenset(
    ["nursing", "teaching", "learning", "making", "training", "setting", "meeting", "building"]
)
"""Nouns that practice may stand before: “a guide to practice nursing”."""


def spelt_by_sense(passage: Passage) -> Iterator[Hit]:
    """Each word that is American here, and its British spelling."""
    for typed in passage.having(SENSES):
        for number in passage.index[typed]:
            word = passage.words[number]
            before, after = passage.flanked[number], passage.flanked[number + 2]
            if word.text[1:].islower() and _meant(passage, typed, before, after, number):
                yield Hit(word.start, word.end, word.text, (_SENSES[typed],))


def compounds_by_sense(passage: Passage) -> Iterator[Hit]:
    """“200-meter”, “three-story”: each such compound, and its British spelling."""
    for word in passage.of_kind("mixed") if passage.compounds else ():
        first, _, last = word.text.partition("-")
        if last in _LASTS and (first.isdigit() or first.lower() in _COUNTS | _FLOORS):
            if (
                last != "meter"
                and first.lower() == "one"
                and next_word(passage.text, word.end) not in _HOUSES
            ):
                continue  # "a one-story solution"
            yield Hit(
                word.start, word.end, word.text, (recased(f"{first.lower()}-{_LASTS[last]}", word.text),)
            )


def _meant(passage: Passage, typed: str, before: str, after: str, number: int) -> bool:
    if typed.startswith("meter"):
        return (before in _COUNTS or _figures(before)) and after not in {"reading", "readings"}
    if typed.startswith("tire"):
        bare = before in {"and", "of", "for", "in", "from", "with", "on"} and typed == "tire"
        return after in _AFTER_TIRE or (before in _BEFORE_TIRE and not bare)
    if typed.startswith("stor"):
        earlier = passage.flanked[number - 1] if number else ""
        if typed == "stories":
            return (before in _FLOORS or _figures(before)) and after in _HIGH
        return (before in _FLOORS or _figures(before)) and after in _HOUSES and earlier != "the"
    if typed == "practice":
        doing = after.endswith("ing") and after not in _NO_PRACTISING
        return before in _DOERS and (after in _PRACTISED or doing)
    if typed.startswith("curb"):
        return typed == "curb" and before == "the" and after in {"and", "", "when", "where"}
    paid = after == "for" and passage.text[passage.words[number].end :].startswith(
        (" for $", " for US", " for £")
    )
    return (
        before in _BANKS
        or paid
        or (before == "a" and passage.flanked[number - 1] in _WRITES if number else False)
    )


def _figures(word: str) -> bool:
    return word[-1:].isdigit()
