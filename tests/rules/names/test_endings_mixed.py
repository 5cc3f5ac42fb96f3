"""-ise and -ize in one issue, and in one story."""

from __future__ import annotations

from bulletin_cli.rules.names.endings_mixed import rarer_endings
from rules.proofs import story


def told(*copies: str, leans: bool = False) -> list[str]:
    """The words marked in stories of one issue."""
    stories = [story(copy, path=f"articles/{number}.md") for number, copy in enumerate(copies)]
    passages = [passage for one in stories for passage in one.passages]
    there = "".join([f"{word}\n" for passage in passages for word in passage.index])
    return [mark.message.partition("”")[0].strip("“") for mark in rarer_endings(passages, there, leans=leans)]


def test_the_rarer_is_marked_in_a_story_that_has_both():
    assert told("They organized it, and recognised it.") == ["recognised"]
    assert told("They organise it; all recognize the size of a surprise, and realise it.") == ["recognize"]
    assert told("They organise it, “to recognize”, at the World Health Organization.") == []


def test_of_two_stories_the_issue_needs_a_custom():
    assert told("They organized it.", "They recognised it.") == []
    assert told("They organized, recognized and realized it.", "They recognised it.") == ["recognised"]
    assert told("They organized and recognized it.", "They realised it.") == ["realised"]
    assert told("They organized and recognized it.", "They realised it.", "He specialised.") == []


def test_a_house_that_leans_to_one_needs_no_word_with_it():
    assert told("They organised it.", "They recognised it.", leans=True) == ["organised", "recognised"]
    assert told("They advised, revised and promised “to organise” a surprise.", leans=True) == []
    assert told("They organised, recognised, realised and specialised.", leans=True) == []
