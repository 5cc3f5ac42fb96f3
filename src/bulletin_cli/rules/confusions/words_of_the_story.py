"""Right words that the story itself convicts: “kept a dairy for two days” where it speaks of diaries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import TypeAlias

from bulletin_cli.model.kept import kept
from bulletin_cli.rules.agreement.nouns import Finding
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.function_words import MODALS
from bulletin_cli.rules.words.lists import data_lines, recased
from bulletin_cli.rules.words.word_classes import readings

_NEEDS_CUE = "+"
"""Before the cues of a word that comes so often that to stand in the story tells nothing."""
_NEVER = "-"
"""Stands for the cues of a word that is never what was meant."""
_SLIPS, _TOPICAL = 2, 3
"""A slip comes no more often than the first; a word of the story’s matter no less often than the second."""
_ALONE = 2
"""Cues that it takes where the other word stands nowhere in the story."""
_NEAR = 14
"""Words before and after one among which its cues are looked for."""
_CONTENT = 4
"""Letters of a word that tells something beside another: most of “the”, “of” and their like have fewer."""
_Place: TypeAlias = tuple[Passage, int]
"""A passage and the number of a word in it."""


class _Twin:
    """A word with the one that may be meant, the forms of both, and what each of them goes with."""

    def __init__(self, forms: Sequence[str], meant: Sequence[str], own: str, theirs: str) -> None:
        self.forms, self.meant = forms, meant
        self.needs_cue = theirs.startswith(_NEEDS_CUE)
        self._own = own
        self.theirs = frozenset(_inflected(theirs.lstrip(f"{_NEEDS_CUE} ").split()))

    @kept
    def own(self) -> frozenset[str]:
        """What the word itself goes with."""
        return frozenset(_inflected(self._own.lstrip(f"{_NEEDS_CUE}{_NEVER} ").split()))


def _inflected(cues: Iterable[str]) -> Iterator[str]:
    for cue in cues:
        stem = cue[:-1] if cue.endswith(("e", "y")) else cue
        yield cue
        yield from [cue + ending for ending in ("s", "es", "ed", "ing")]
        yield from [stem + ending for ending in ("ies", "ied", "ed", "ing")]


@lru_cache(maxsize=1)
def _rows() -> Mapping[str, Sequence[int]]:
    # each word that may be told with the numbers of its lines, twice as many and one more for second words
    rows: dict[str, list[int]] = {}
    for number, line in enumerate(data_lines("story-words.tsv")):
        first, second, own, theirs = line.split("\t")
        for side, forms, meant in ((0, first, theirs), (1, second, own)):
            for word in forms.split() if meant != _NEVER else ():
                rows.setdefault(word, []).append(2 * number + side)
    return rows


@lru_cache(maxsize=1)
def _told_words() -> frozenset[str]:
    return frozenset(_rows())


@cache
def _twin(row: int) -> _Twin:
    first, second, own, theirs = data_lines("story-words.tsv")[row // 2].split("\t")
    if row % 2:
        first, second, own, theirs = second, first, theirs, own
    return _Twin(first.split(), second.split(), own, theirs)


def words_of_the_story(story: Story) -> Mapping[Passage, Sequence[Finding]]:
    """For passages the findings on words in them that the rest of the story convicts."""
    found: dict[Passage, list[Finding]] = {}
    for word in _told_words().intersection(story.vocabulary):
        for twin in map(_twin, _rows()[word]):
            for passage, number in _convicted(story, word, twin):
                meant = twin.meant[twin.forms.index(word)]
                acts = _acts(passage, number, meant)
                if passage.english and not (passage.displayed or acts or _spared(passage, number)):
                    one = _finding(passage, number, meant)
                    found.setdefault(passage, []).append(one)
    return found


def _convicted(story: Story, word: str, twin: _Twin) -> Sequence[_Place]:
    # where the word stands among what goes with the other and with nothing of its own
    least = _ALONE if story.vocabulary.isdisjoint(twin.meant) else 0
    if least and len(twin.theirs & story.vocabulary) < least:
        return ()
    places = [
        (passage, number)
        for passage in story.passages
        if word in passage.index
        for number in passage.index[word]
        if least == 0 or _cues(passage, number, twin.theirs) >= least
    ]
    if not places or len(places) > _SLIPS or _times(story, twin.forms) > _SLIPS:
        return ()
    theirs = _times(story, twin.meant) if least == 0 else 0
    if theirs and len(places) > theirs:
        return ()
    owned = not twin.own.isdisjoint(story.vocabulary)
    enough = theirs >= _TOPICAL and not twin.needs_cue
    least = 0 if enough else 1 if theirs else _ALONE + owned
    return [
        (passage, number)
        for passage, number in places
        if twin.own.isdisjoint(passage.index)
        and (theirs >= _TOPICAL or passage.index.keys().isdisjoint(twin.meant))
        and (
            _cues(passage, number, twin.theirs) >= least
            or (theirs and _in_its_place(story, passage, number, twin.meant[twin.forms.index(word)]))
        )
    ]


def _in_its_place(story: Story, passage: Passage, number: int, meant: str) -> bool:
    # “flower mills” where the story has “flour mills”
    before, after = passage.flanked[number], passage.flanked[number + 2]
    return any(
        (len(before) >= _CONTENT and one.flanked[place] == before)
        or (len(after) >= _CONTENT and one.flanked[place + 2] == after)
        for one in story.passages
        if meant in one.index
        for place in one.index[meant]
    )


def _times(story: Story, forms: Sequence[str]) -> int:
    # names in capitals do not count
    return sum(
        passage.words[number].kind == "lower" or passage.begins_sentence(passage.words[number].start)
        for passage in story.passages
        for form in forms
        if form in passage.index
        for number in passage.index[form]
    )


def _cues(passage: Passage, number: int, cues: frozenset[str]) -> int:
    # how many of the cues stand about as near as the ends of a sentence
    near = cues.intersection(passage.lowered[max(number - _NEAR, 0) : number + _NEAR])
    return len({cue.removesuffix("s") for cue in near})


def _acts(passage: Passage, number: int, meant: str) -> bool:
    # “how the party may fare at the election”: a verb, where the other word is none
    led = passage.flanked[number] in MODALS or passage.flanked[number] in _BEFORE_VERBS
    other = readings[meant]
    return led and "v" in readings[passage.lowered[number]] and ("v" not in other or "j" in other)


_BEFORE_VERBS = frozenset(["to", "they", "we", "you", "i", "who", "did", "does", "do", "not"])


def _spared(passage: Passage, number: int) -> bool:
    word, text = passage.words[number], passage.text
    named = word.kind != "lower" and not passage.begins_sentence(word.start)
    halved = word.start > 0 and text[word.start - 1] in "-‑–/"
    return named or halved or passage.in_quotation(word.start) or passage.emphasised(word.start)


def _finding(passage: Passage, number: int, meant: str) -> Finding:
    word = passage.words[number]
    wanted = recased(meant, word.text)
    message = f"“{word.text}”: the wrong word in this story"
    return Finding(word.start, word.end, message, f"write “{wanted}”", wanted)
