"""Words that are names in a story: “Graves says” where it tells of Dr Jenny Graves."""

from __future__ import annotations

from bulletin_cli.rules.prose.kinds import HEADS
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.views import Story


def is_name_elsewhere(story: Story, passage: Passage, start: int) -> bool:
    """True for a word at a sentence’s head that stands with a capital inside a sentence of the story."""
    if not passage.begins_sentence(start):
        return False
    word = next((one for one in passage.words if one.start == start and one.kind == "capitalised"), None)
    if word is None:
        return False
    lowered = word.text.lower().removesuffix("'s").removesuffix("’s")
    others = (one for one in story.whole.holding(frozenset([lowered])) if one.kind not in HEADS)
    return any(_named(one, number) for one in others for number in one.index[lowered])


def _named(passage: Passage, number: int) -> bool:
    # a capital, and none behind it: “Elders” but no “Elders Council”
    word = passage.words[number]
    if word.kind != "capitalised" or passage.begins_sentence(word.start) or not passage.joined[number]:
        return False
    behind = number + 1 < len(passage.words) and passage.joined[number + 1]
    return not (behind and passage.words[number + 1].kind == "capitalised")


def is_somebody(story: Story, passage: Passage, number: int) -> bool:
    """True for a name that the story has within another sentence: “the mice Graves used”."""
    name = passage.lowered[number]
    return any(
        _named(one, at)
        for one in story.whole.holding(frozenset([name]))
        if one.kind not in HEADS
        for at in one.index[name]
        if one is not passage or at != number
    )
