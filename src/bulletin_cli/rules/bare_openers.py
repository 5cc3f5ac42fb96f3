"""Sentences that begin with a thing one counts, and no article: “Press service of the agency reported”.

After the noun come what it is of, on or for, and a verb; a headline or a line of a list has no verb there.
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement_nouns import before, is_quality
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.word_classes import readings

_THING_WORDS = """
agenda batch campaign ceremony channel conference consignment delegation exhibition flow forum
gang goal group handbook hearing lorry majority manual meeting memorandum mission objective purpose seizure
seminar service session shipment survey team tool truck vehicle workshop centre center
"""
_THINGS = frozenset(_THING_WORDS.split())
_HEADS = {"service": "press", "centre": "press", "center": "press"}
"""Things that are told apart only by the word before them: “press service”, but “service of the state”."""
_HOLDER_WORDS = "director head chairman chairperson representative rector deputy"
_HOLDERS = frozenset(_HOLDER_WORDS.split())
_VERBS = (
    r"(?:is|was|has|had|will|took|began|came|met|held|gave|made|said|told|continues|seems|includes|aims|helps|"
    r"provides|shows|consists|remains|[a-z]{3,}ed)"
)
_ACTS = lazy(
    rf" (?:(?:also|then|further|recently|briefly) )?{_VERBS}\b(?! by\b)"
    rf"|(?: of| on| for| with| from| between| against| to| at)(?: [\w’'/-]+){{1,20}}? {_VERBS}\b(?! by\b)"
)
_OF_BODY = lazy(
    rf" of (?:the )?[A-Z][\w’-]*(?: (?:of|for|and|on|the|[A-Z][\w’-]*))* (?:also )?{_VERBS}\b(?! by\b)"
)
_REACH = 3
_NOUN = frozenset("ncj")
_NO_MODIFIERS_WORDS = "the a an this that these those every each another no some any all one both either"
_NO_MODIFIERS = frozenset(_NO_MODIFIERS_WORDS.split())


def bare_openers(passage: Passage) -> Iterator[tuple[int, int]]:
    """The numbers of the first word of each such sentence, and of its noun."""
    for noun in passage.having(_THINGS):
        for number in passage.index[noun]:
            first = _first(passage, number)
            apart = _HEADS.get(noun)
            told = apart is None or (number > first and passage.lowered[number - 1] == apart)
            if told and _acts(passage, first, number):
                yield first, number
    for noun in passage.having(_HOLDERS):
        for number in passage.index[noun]:
            word = passage.words[number]
            if passage.begins_sentence(word.start) and _OF_BODY.match(passage.text, word.end):
                yield number, number


def _first(passage: Passage, number: int) -> int:
    first, lowered = number, passage.lowered
    while first and number - first < _REACH and _describes(lowered[first - 1]) and before(passage, first):
        first -= 1
    return first


def _describes(word: str) -> bool:
    return word not in _NO_MODIFIERS and (is_quality[word] or not _NOUN.isdisjoint(readings[word]))


def _acts(passage: Passage, first: int, number: int) -> bool:
    start, end = passage.words[first].start, passage.words[number].end
    if not passage.begins_sentence(start) or any(
        word.kind != "lower" for word in passage.words[first + 1 : number + 1]
    ):
        return False
    return _ACTS.match(passage.text, end) is not None
