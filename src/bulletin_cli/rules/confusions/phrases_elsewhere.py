"""Words that look like a wrong phrase and are none: “it can not only save time”, “based on estimates of”."""

from __future__ import annotations

from bulletin_cli.rules.prose.kinds import HEADS
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, next_word
from bulletin_cli.rules.words.function_words import ARTICLES, POSSESSIVES
from bulletin_cli.rules.words.lists import Hit
from bulletin_cli.rules.words.word_classes import readings

_NOWHERE = ("\0",)
_LAST_YEARS = dict.fromkeys(
    [f"{lead} the last years" for lead in ("in", "during", "for", "within")],
    (" of ", " before "),
)
_OWNERS = dict.fromkeys(
    [f"most of {owners}" for owners in ("people", "citizens", "countries", "participants", "students")],
    ("'s ", "’s ", "' ", "’ "),
)
_SELVES = (" esteem", " confidence", " respect", " interest", " image", " defence")
_PARTED = {
    "can not": (" only ", " but "),
    "repeated again": (" and again",),
    "best from all": (" of ", " those", " these"),
    "at the end of year": (
        *(f" {figure}" for figure in "123456789"),
        " student",
        " conference",
        " party",
        " report",
        " exam",
        " show",
        " concert",
    ),
    "in the top of": (
        " the first",
        " the second",
        " the third",
        " the fourth",
        " the fifth",
        " the sixth",
        " the seventh",
    ),
    "for first time": (" buyer",),
    **dict.fromkeys(
        ["with a view of", "with the view of"],
        (
            *(f" {one} " for one in sorted(ARTICLES | POSSESSIVES)),
            " it",
            " this",
            " that",
            " what",
            " how",
            " Lord",
        ),
    ),
    "and so one": (" can ", " could ", " would ", " must ", " may ", " might ", " has ", " is ", " needed "),
    "in the same time": (" period", " frame", " slot", " zone", " span"),
    "as usually": (" defined", " understood", " conceived", " practised", " happens"),
    "in charge for": (
        " the past",
        " the last",
        " a ",
        " several",
        " many",
        *(f" {figure}" for figure in "123456789"),
    ),
    "participate at": (" higher ", " lower ", " equal ", " different ", " similar "),
    "against to": (" ensure ", " see ", " make ", " be ", " find ", " rest ", " check ", " know ", " show "),
    "due the": (
        *(" first ", " second ", " third ", " fourth ", " fifth "),
        *(" last ", " next ", " following ", " same "),
        *(" day ", " week ", " month ", " credit", " respect", " recognition", " sum ", " money ", " honour"),
        *(f" {figure}" for figure in "123456789"),
    ),
    "at time of": (" writing", " going", " press", " publication"),
    "from the side of": (
        " a ",
        " the road",
        " the car",
        " the ship",
        " the house",
        " the room",
        " the shop",
        " the stage",
        " the hill",
        " his ",
        " her ",
        " my ",
    ),
    "half a dozen of": (
        " the ",
        " these ",
        " those ",
        " them",
        " us",
        *(f" {whose} " for whose in sorted(POSSESSIVES)),
    ),
    "by the chance": (" of ",),
    "in contrary": (" motion", " direction", " wind", " movement", " sense", " way"),
    "responsibility of all": (" of ",),
    "married with": (
        " a two-",
        " a three-",
        " two ",
        " three ",
        " four ",
        " five ",
        " children",
        " a son",
        " a daughter",
        " kids",
    ),
    "on the same time": (" last ",),
    "light house": (" cleaning", " work"),
    "what ever": (" happen", " became", " become", " did", " made", " possessed", " was it", " is it"),
    "under standing": (" orders", " order", " rules", " committee", " instruction", " arrangement", " water"),
    **dict.fromkeys(["my self", "her self", "it self"], _SELVES),
    "in quality of": (" life", " care", " service", " education", " teaching", " work", " air", " water"),
    **_LAST_YEARS,
    **_OWNERS,
}
"""What follows words that look like a phrase and are none: “this can not only save time, but …”, “in the last
years of the war”, “most of people’s lives”.
"""
_ESTIMATING_TYPED = """
based base bases basing relies rely relied relying depends depend depended depending work works worked
working agree agreed rests rested rest built founded focused focus focuses drew draws draw data information
"""
_MEETING_TYPED = """
work works worked working met meet meets meeting meetings talk talks talked spoke speak speaking consulted
consult consultations cooperate cooperated negotiated negotiations agreed together contact contacts ties links
relations dialogue discussions discussed conversation conversations interview interviews shared deal dealt
dealing
"""
_CLASSES = frozenset(["first", "second", "third", "business", "economy", "world"])
_ESTIMATING, _MEETING = frozenset(_ESTIMATING_TYPED.split()), frozenset(_MEETING_TYPED.split())
_CHANGES_TYPED = """
rise rises increase increases drop drops fall falls decline declines change changes difference differences
growth reduction variation jump gap
"""
_CHANGES = frozenset(_CHANGES_TYPED.split())
_LOOKING = frozenset(["look", "looks", "looked", "looking"])
_CLIMBING_TYPED = """
climb climbs climbed climbing run runs ran running walk walks walked walking go goes went going carry carried
"""
_CLIMBING = frozenset(_CLIMBING_TYPED.split())
_LED = {
    "on estimates of": _ESTIMATING,
    "on the leadership of": _ESTIMATING,
    "with the leadership of": _MEETING,
    "with leadership of": _MEETING,
    "as whole": frozenset(["such"]),
    "in average": _CHANGES,
    "in age from": frozenset(["range", "ranges", "ranged", "ranging", "vary", "varies", "varied", "varying"]),
    "on part of": _ESTIMATING | {"conditional", "dependent"},
    "at the presence of": _LOOKING,
    "at average": _LOOKING,
    "up coming": frozenset(["end", "ends", "ended", "ending"]),
    "up stairs": _CLIMBING,
    "out law": frozenset(["turn", "turns", "turned"]),
    "with other words": frozenset(["along"]),
    "medias": frozenset(["in"]),
    "class room": _CLASSES,
    "class rooms": _CLASSES,
}
"""What stands before words with whose preposition it goes: “based on estimates of”, “met with the leadership
of the party”.
"""
_LONGEST = 20
"""Letters of a word before a phrase that are read."""
_IN = ("in ", "In ")
_DEEDS = ("ing", "tion", "sion", "ment", "ance")


def goes_elsewhere(passage: Passage, hit: Hit) -> bool:
    """True for words that look like a wrong phrase, and go with those before or behind them."""
    phrase = hit.found.lower()
    return (
        hit.found.endswith(_SHOUTED)
        or _is_term(passage, hit)
        or (phrase in _TITLES and hit.found[0].isupper() and not passage.begins_sentence(hit.start))
        or (passage.kind in HEADS and _adds_article(phrase, hit.wanted))
        or (phrase == "participation at" and _LEVEL.match(passage.text, hit.end) is not None)
        or (phrase in _ON_LAST and _compared(passage, hit.start))
        or passage.text.startswith(_PARTED.get(phrase, _NOWHERE), hit.end)
        or _last_word(passage, hit.start) in _LED.get(phrase, ())
        or _leads_to_deed(passage, hit)
        or (phrase == "on free of charge" and _is_taken_on(passage, hit))
        or (phrase == "with a view of" and _is_seen(passage, hit))
    )


def _is_term(passage: Passage, hit: Hit) -> bool:
    # “each Participant country”: a word with a capital in mid-sentence is one that copy has defined
    word = hit.found.split(" ")[0]
    defined = hit.wanted and word.istitle() and hit.found[len(word) :].islower() and len(word) > _SHORT
    return bool(defined) and passage.kind not in HEADS and not passage.begins_sentence(hit.start)


_SHORT = 4
_SHOUTED = (" AS", " US", " IT", " WHO")
"""Names in capitals that small words are spelt like: “Like AS, Marca criticises him”."""
_TITLES = frozenset(["evidences"])
"""Words that are the titles of books: “Paley’s Evidences”."""
_LEVEL = lazy(r" (?:the )?[\w-]+ levels?\b")
_ON_LAST = frozenset(["on last month", "on last year", "on last week"])
_MEASURED_TYPED = """
up down rise rises rose rising increase increases increased fall falls fell drop drops dropped higher lower
gain gained improvement decline declined jump jumped point points percent cent
"""
_MEASURED = frozenset(_MEASURED_TYPED.split())
_BACK = 60


def _compared(passage: Passage, start: int) -> bool:
    # “that is up eight points on last month”
    before = passage.text[max(0, start - _BACK) : start].lower()
    return "%" in before or not _MEASURED.isdisjoint(before.split())


def _adds_article(phrase: str, wanted: str) -> bool:
    # headlines do without: “in bid to stop inquiry”
    return phrase != wanted.lower() and phrase.split() == [
        word for word in wanted.lower().split() if word not in ARTICLES
    ]


def _last_word(passage: Passage, start: int) -> str:
    # the word before, where a space alone parts it from what begins there
    return passage.text[max(0, start - _LONGEST) : start].rpartition(" ")[0].rpartition(" ")[2].lower()


def _leads_to_deed(passage: Passage, hit: Hit) -> bool:
    # “they work in tandem to promote it”: the “to” is the verb’s
    if not hit.found.startswith(_IN) or not hit.found.endswith(" to"):
        return False
    return readings[next_word(passage.text, hit.end).lower()] == "v"


def _is_seen(passage: Passage, hit: Hit) -> bool:
    # “a building with a view of the quay”; but “with a view of improving it”, “of the improvement of it”
    return not any(word.endswith(_DEEDS) for word in passage.small[hit.end + 1 : hit.end + 40].split()[:3])


_TAKING_ON_TYPED = """
take takes took taken taking carry carried carrying pass passed sign signed bring brought let lets
"""
_TAKING_ON = frozenset(_TAKING_ON_TYPED.split())


def _is_taken_on(passage: Passage, hit: Hit) -> bool:
    # “they took the case on free of charge”: the “on” is the verb’s
    return not _TAKING_ON.isdisjoint(passage.small[max(0, hit.start - _BACK) : hit.start].split()[-5:])
