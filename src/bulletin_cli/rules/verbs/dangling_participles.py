"""Participles at a sentence’s head that nobody does: “Answering the questions, it was noted”."""

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import Finding
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy

_DANGLING = lazy(
    r"(?P<doing>[A-Z][a-z]{2,}ing) (?:[a-z][\w’'-]* ){0,2}[^,.;:!?]{3,70}, "
    r"(?P<it>(?:it|there) (?:was|is|were|has been|should be|can be|must be))\b"
    r"(?! (?:clear|obvious|evident|not)\b)"
)
_NOT_DOING_WORDS = """
During According Following Concerning Regarding Including Considering Judging Depending Owing
Notwithstanding Pending Barring Morning Evening Building Training Meeting Spring Nothing Something
Everything Anything King Assuming Supposing Providing Excluding Starting Beginning Speaking Relating Wing
Wedding Being Seeing Living Going Looking Failing Turning Referring Comparing
"""
_NOT_DOING = frozenset(_NOT_DOING_WORDS.split())
_POSTURES = frozenset(["Hanging", "Standing", "Lying", "Sitting", "Resting", "Waiting"])
"""“Hanging on the wall, there was a painting”: what does it comes after the verb."""


def may_dangle(passage: Passage) -> bool:
    """True where a main clause may begin with “it” or “there”."""
    return not passage.behind_commas.keys().isdisjoint(_NOBODY)


_NOBODY = frozenset(["it", "there"])


def dangling(passage: Passage) -> Iterator[Finding]:
    """A participle at a sentence's head that nobody does: “Answering the questions, it was noted”."""
    heads = [
        one.start
        for one in passage.sentences
        if passage.text.startswith("ing ", _first_end(passage, one.start))
    ]
    for match in passage.finds(_DANGLING, quotes=False, at=heads):
        posture = match["doing"] in _POSTURES and match["it"].startswith("there")
        if passage.text.startswith(_SAID, match.start()):
            continue  # “Having said that, it must be noted”
        if passage.text.startswith(_THOUGH, match.end("doing")):
            continue  # “Challenging as it was to see, it was”
        if match["doing"] not in _NOT_DOING and not posture:
            start, end = match.span("it")
            message = f"“{match['doing']} …, {match['it']}”: nobody does it"
            yield Finding(start, end, message, "name in the main clause who does it")


_THOUGH = (" as it ", " though it ", " as this ", " though this ", " as they ", " though they ")
_SAID = ("Having said that", "Having said this", "Having said so", "That being said")


def _first_end(passage: Passage, start: int) -> int:
    # where the last three letters of a sentence's first word begin
    return max(start, passage.text.find(" ", start) - 3)
