"""Words typed twice: “the the”, “to the to the”; and sentences pasted twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.prose.passage import Passage, Sentence, Word
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.word_classes import readings

_MAY_STAND_TWICE_WORDS = """
had that is so no very bye ha many far long much more really blah aye hear there again yes well on in очень
enough чуть еле едва только да нет
"""
_MAY_STAND_TWICE = frozenset(_MAY_STAND_TWICE_WORDS.split())
_AFTER_THAT_WORDS = """
the a an it they he she we this these those there its their his our her my your every each all no some many
any if in when what who how nobody everybody
"""
_AFTER_THAT = frozenset(_AFTER_THAT_WORDS.split())
"""Before one of these the second “that” of two points at nothing: “said that that the road is open”."""
_SMALL_WORDS = """
the of to in at for with from by about into that which was were is are has have had will not
their its his her our this these those
"""
_SMALL = frozenset(_SMALL_WORDS.split())
"""With one of these before it, a word is not said twice to lend it weight (“on and on and on”)."""
_DEEDS = frozenset(["do", "be"])
"""“All that we have to do to do it.”"""

_AT_LEAST = frozenset(["least", "most", "best", "worst"])
_MARKS = frozenset("'‘’\"“”")
_LATIN = 5
"""Letters of a name of a kind within its species, at least."""
_BETWEEN_TYPED = (
    "to back, to face, to day, to door, to end, by side, by day, by step, by one, for measure, for word"
)
_BETWEEN = frozenset(_BETWEEN_TYPED.split(", "))
"""“Led them to back to back victories”, “praised for Measure for Measure”."""
_TWICE = 2
_LONG_SENTENCE, _LONG_SENTENCE_WORDS = 30, 8


def words_twice(passage: Passage) -> Iterator[Mark]:
    """A mark on each word, and on each two of which the first is a small one, that stand twice in a row."""
    lowered = passage.lowered
    alone = pairs = False
    for number in passage.again:
        alone = alone or lowered[number] == lowered[number - 1]
        pairs = pairs or lowered[number] in _SMALL
    if alone:
        yield from _one_twice(passage)
    for number in passage.again if pairs else ():
        first = number - 2
        again = first >= 0 and lowered[first : first + 2] == lowered[number : number + 2]
        if again and lowered[number] in _SMALL:
            yield from _two_twice(passage, first)


def _one_twice(passage: Passage) -> Iterator[Mark]:
    yield from _that_twice(passage)
    for word, numbers in passage.index.items():
        if len(numbers) > 1 and word.isalpha() and word not in _MAY_STAND_TWICE:
            for before, number in pairwise(numbers):
                apart = (
                    word == "at" and passage.flanked[number + 2] in _AT_LEAST
                )  # “it breaks at at least two points”
                if before == number - 1 and not apart:
                    yield from _twice(passage, passage.words[number - 1], passage.words[number])


def _that_twice(passage: Passage) -> Iterator[Mark]:
    # “so that that it can stand in court”; but “they said that that plan is dead”
    for before, number in pairwise(passage.index.get("that", ())):
        if before == number - 1 and number + 1 < len(passage.words):
            second, follower = passage.words[number : number + 2]
            close = passage.text[second.end : follower.start] == " "
            if close and passage.lowered[number + 1] in _AFTER_THAT:
                yield from _twice(passage, passage.words[before], second)


def _twice(passage: Passage, first: Word, second: Word) -> Iterator[Mark]:
    if (
        passage.text[first.end : second.start] != " "
        or not second.text.islower()
        or (first.text != second.text and len(first.text) < 2)
        or (first.text != second.text and passage.emphasised(first.start))
        or (len(first.text) > 2 and passage.emphasised(first.start) and not passage.emphasised(second.start))
    ):
        return  # "*Luscinia luscinia*" is a nightingale
    if _is_cry(passage, first, second) or _is_kind(passage, first):
        return
    fix = passage.fix(first.end, second.end, "", safe=False) or passage.fix(
        second.start, second.end, "", safe=False
    )
    yield passage.mark(first.start, second.end, f"“{second.text}” twice in a row", "strike one", fix)


def _goes_between(pair: Sequence[str]) -> bool:
    return " ".join(pair) in _BETWEEN


def _is_cry(passage: Passage, first: Word, second: Word) -> bool:
    # “a sharp ‘chew chew’”
    marked = passage.text[first.start - 1 : first.start] in _MARKS
    return marked and passage.text[second.end : second.end + 1] in _MARKS


def _is_kind(passage: Passage, first: Word) -> bool:
    # “Pan troglodytes troglodytes”
    if readings[first.text] or len(first.text) < _LATIN or passage.text[first.start - 1 : first.start] != " ":
        return False
    genus = passage.text[: first.start - 1].rpartition(" ")[2].lstrip("(")
    return genus.istitle() and genus.isalpha()


def _two_twice(passage: Passage, number: int) -> Iterator[Mark]:
    one, other, again, last = passage.words[number : number + 4]
    text, lowered = passage.text, passage.lowered
    twice = text[one.start : again.start] == text[again.start : last.end] + " "
    chain = number and lowered[number - 1] == lowered[number + 1]
    if (
        twice
        and other.text.isalpha()
        and other.text not in _DEEDS
        and not (chain or _goes_between(lowered[number : number + 2]))
    ):
        fix = passage.fix(other.end, last.end, "", safe=False)
        said = text[one.start : other.end]
        yield passage.mark(one.start, last.end, f"“{said}” twice in a row", "strike one", fix)


def sentences_twice(story: Story) -> Iterator[Mark]:
    """A mark on each longer sentence that was pasted twice; cries of a word or two may come again."""
    paragraphs = [
        passage
        for passage in story.passages
        if passage.kind == "paragraph" and not passage.displayed and not passage.within
    ]
    typed: list[str] = []
    for passage in paragraphs:
        typed += passage.said
    if len({*typed}) == len(typed):
        return
    once: set[str] = set()
    more: set[str] = set()
    for text in typed:
        (more if text in once else once).add(text)
    long = (text for text in more if len(text) >= _LONG_SENTENCE)
    again = {text for text in long if text.count(" ") >= _LONG_SENTENCE_WORDS - 1}
    whole = [(passage, sentence) for passage in paragraphs for sentence in passage.sentences] if again else []
    met: dict[str, list[tuple[Passage, Sentence]]] = {}
    for text, (passage, sentence) in zip(typed, whole, strict=False):
        if text in again and not passage.emphasised(sentence.start):
            met.setdefault(text, []).append((passage, sentence))
    for places in met.values():
        if len(places) == _TWICE:  # what comes three times is a refrain
            (first, earlier), (passage, sentence) = places
            there = first.span(earlier.start, earlier.end)
            message = f"a sentence typed twice: it stands in line {there.line} as well"
            yield Mark(passage.span(sentence.start, sentence.end), message, "strike one", also=(there,))
