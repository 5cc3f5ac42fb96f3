"""Sentences that are cleared: rules that read sentence by sentence find nothing in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

from bulletin_cli.model.diagnostic import Diagnostic
from bulletin_cli.model.place import Place, Source
from bulletin_cli.rules.prose.kinds import RUNNING
from bulletin_cli.rules.prose.passage import Passage, Piece
from bulletin_cli.rules.views import Excerpt, Story

_STOPS = (".", "?", "!")
_MANY = 1 << 14
"""Sentences that are cleared, at most; their letters take two megabytes."""
_MET = 1 << 16
"""Sentences that are remembered to have been met, at most."""
_Kind: TypeAlias = tuple[str, str, tuple[str, ...]]
"""What a passage is, its language, and what it stands in: rules may read a list another way."""


class ClearedSentences:
    """What is said time and again is read once.

    A sentence that is met a second time is read by itself. If nothing is found in it then, it is cleared,
    and a passage of cleared sentences is not read again. `read` gives what the rules by sentence find in
    an excerpt, or None where one of them stumbles.

    Where what stands round a sentence may matter, the whole passage is taken as one: a headline, a paragraph
    with a quotation in it. Always read is what has emphasis, bold words or a link in it, and an article in a
    language of its own.
    """

    def __init__(self, read: Callable[[Excerpt], Sequence[Diagnostic] | None]) -> None:
        self._read = read
        self._cleared: dict[_Kind, set[str]] = {}
        self._loud: set[str] = set()
        self._met: set[int] = set()

    def left_of(self, stories: Sequence[Story]) -> list[Story]:
        """The stories without the passages of which every sentence is cleared; whole where that is little."""
        parted = [
            [(one, () if story.article.language else _parted(one)) for one in story.passages]
            for story in stories
        ]
        again: dict[tuple[_Kind, str], Passage] = {}
        for passage, sentences in [pair for pairs in parted for pair in pairs if pair[1]]:
            again.update(dict.fromkeys(self._met_again(_kind(passage), sentences), passage))
        if again:
            self._try(stories[0], again)
        return [self._left(story, pairs) for story, pairs in zip(stories, parted, strict=True)]

    def _left(self, story: Story, parted: Sequence[tuple[Passage, Sequence[str]]]) -> Story:
        left = [one for one, sentences in parted if not (sentences and self._is_cleared(one, sentences))]
        # the words and signs of the whole story are sorted out already: an excerpt would do it once more
        most = 2 * sum([len(one.raw) for one in left]) > sum([len(one.raw) for one in story.passages])
        return story if most else Excerpt(story, left)

    def _is_cleared(self, passage: Passage, sentences: Sequence[str]) -> bool:
        cleared = self._cleared.get(_kind(passage))
        return cleared is not None and cleared.issuperset(sentences)

    def _met_again(self, kind: _Kind, sentences: Iterable[str]) -> Iterator[tuple[_Kind, str]]:
        # those that were met before, and of which nothing is known yet
        if len(self._met) > _MET:
            self._met.clear()
        cleared = self._cleared.get(kind, ())
        for sentence in sentences:
            if sentence in cleared or sentence in self._loud:
                continue
            if hash(sentence) in self._met:
                yield kind, sentence
            self._met.add(hash(sentence))

    def _try(self, story: Story, again: dict[tuple[_Kind, str], Passage]) -> None:
        # each stands on a line of its own, by which what is found tells whose it is
        if len(self._loud) + sum(map(len, self._cleared.values())) > _MANY:
            self._loud.clear()
            self._cleared.clear()
        source = Source(story.source.path, "\n".join([sentence for _, sentence in again]))
        alone: list[Passage] = []
        start = 0
        for (_, sentence), passage in again.items():
            alone.append(_alone(passage, sentence, source, start))
            start += len(sentence) + 1
        found = self._read(Excerpt(story, alone, alone=True))
        lines = None if found is None else {one.span.line for one in found}
        for line, (kind, sentence) in enumerate(again, 1):
            if lines is None or line in lines:
                self._loud.add(sentence)
            else:
                self._cleared.setdefault(kind, set()).add(sentence)


def _kind(passage: Passage) -> _Kind:
    return passage.kind, passage.language, passage.within


def _parted(passage: Passage) -> Sequence[str]:
    # the sentences of a passage; all of it as one where what stands round them may matter, or nothing where
    # that cannot be read by itself
    raw = passage.raw
    if "\n" in raw or passage.emphases or passage.links or not _is_plain(passage):
        return ()
    in_sentences = passage.kind in RUNNING and raw.endswith(_STOPS) and passage.text == raw
    if in_sentences and not (passage.displayed or passage.quoted) and " ".join(passage.said) == raw:
        return passage.said
    return (raw,)


def _is_plain(passage: Passage) -> bool:
    # nothing but text and line ends in the file: what is bold, or an entity, is a piece of its own
    pieces = passage.pieces
    begins = pieces[0].place.start == passage.block.start if pieces else False
    return begins and len(pieces) == 2 * len(passage.line_ends) + 1


def _alone(passage: Passage, sentence: str, source: Source, start: int) -> Passage:
    place = Place(start, start + len(sentence))
    return Passage(
        passage.kind,
        sentence,
        source,
        passage.language,
        pieces=(Piece(0, len(sentence), place, verbatim=True),),
        block=place,
        within=passage.within,
        displayed=passage.displayed,
    )
