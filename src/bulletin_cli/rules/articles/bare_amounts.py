"""“Lot”, “few”, “whole” and “most” without the article that their sense wants: “for few days”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import before, is_quality
from bulletin_cli.rules.articles.bare_frames import PREPOSITIONS, phrase_words
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.word_classes import readings

_LOT, _FEW, _WHOLE, _MOST = (frozenset([word]) for word in ("lot", "few", "whole", "most"))
AMOUNTS = _LOT | _FEW | _WHOLE | _MOST
_BEFORE_FEW = frozenset(
    ["for", "after", "in", "within", "during", "just", "only", "least", "last", "quite", "every"]
)
_SPARED_FEW = frozenset(
    ["the", "these", "those", "his", "her", "their", "its", "our", "my", "your", "past", "next"]
)
_TIMES = frozenset(["seconds", "minutes", "hours", "days", "weeks", "months", "years", "moments"])
_AFTER_TIMES = frozenset(["for", "after", "in", "within", "during"])
_DETERMINERS_TYPED = """
the a an this that these those his her its our their my your one another each every some any no two three
first last next per as
"""
_DETERMINERS = frozenset(_DETERMINERS_TYPED.split())
_BE = frozenset(["are", "were"])
_ENDS_TYPED = "in of for at on to who which that and from among because when where by with"
_ENDS = frozenset(_ENDS_TYPED.split())


def bare_amounts(passage: Passage) -> Iterator[tuple[int, int]]:
    """The numbers of the word that shows each such amount to be bare, and of the amount's last word."""
    for word in passage.having(AMOUNTS):
        look = _LOOKS[word]
        for number in passage.index[word]:
            if number + 1 < len(passage.words) and before(passage, number) and passage.joined[number + 1]:
                yield from look(passage, number)


def _lot(passage: Passage, number: int) -> Iterator[tuple[int, int]]:
    # “facing lot of troubles”
    if passage.lowered[number + 1] == "of" and passage.lowered[number - 1] in phrase_words("lot"):
        yield number - 1, number


def _few(passage: Passage, number: int) -> Iterator[tuple[int, int]]:
    # “for few days”, “at least few cars”
    lead, counted = passage.lowered[number - 1], passage.lowered[number + 1]
    earlier = passage.flanked[number - 1]
    if lead not in _BEFORE_FEW or earlier in _SPARED_FEW or "s" not in readings[counted]:
        return
    if lead in _AFTER_TIMES:
        if counted in _TIMES:
            yield number - 1, number
    elif lead == "only" or (lead == "least" and earlier == "at") or (lead == "just"):
        yield number - 1, number


def _whole(passage: Passage, number: int) -> Iterator[tuple[int, int]]:
    # “we played whole day”
    lead, time = passage.lowered[number - 1], passage.lowered[number + 1]
    if time not in phrase_words("whole"):
        return
    if lead in _DETERMINERS or lead in PREPOSITIONS or is_quality[lead]:
        return
    if lead.endswith(("'s", "’s")) or not passage.words[number - 1].text[0].islower():
        return
    end = passage.words[number + 1].end
    if passage.text[end : end + 1] in {".", ",", ""} or passage.flanked[number + 3] in _ENDS:
        yield number - 1, number + 1


def _most(passage: Passage, number: int) -> Iterator[tuple[int, int]]:
    # “they are most vulnerable people in the town”
    noun = number + 2
    if passage.lowered[number - 1] not in _BE or not is_quality[passage.lowered[number + 1]]:
        return
    if noun >= len(passage.words) or not passage.joined[noun] or readings[passage.lowered[noun]] != "s":
        return
    if passage.flanked[noun + 2] in {"in", "of", "who", "that"}:
        yield number - 1, noun


_LOOKS = {"lot": _lot, "few": _few, "whole": _whole, "most": _most}
