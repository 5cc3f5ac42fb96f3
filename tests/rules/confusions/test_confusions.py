"""The list of confused words: its triggers are those of its patterns, and no entry stands in another's way."""

from __future__ import annotations

import re
from functools import lru_cache

import pytest

from bulletin_cli.model.place import Place, Source
from bulletin_cli.rules.confusions.confusions import WITHIN, all_confusions
from bulletin_cli.rules.confusions.list_indexes import confused_words
from bulletin_cli.rules.confusions.pattern_heads import begins_at_letter
from bulletin_cli.rules.confusions.pattern_signs import Signs, signs_of
from bulletin_cli.rules.prose.passage import Passage, Piece
from bulletin_cli.rules.words.lists import data_lines
from rules.phrasing import phrases

ROWS = tuple(data_lines("confusions.tsv"))
SETTINGS = ("They said {}", "{}", "He said that the {}", "It is. {}", "The men, {}", "A man and {}")
ENDINGS = (".", " at noon.", " of it.", " he came.", " in May.", " the man.", ", and", " for")


@lru_cache(maxsize=1)
def met() -> dict[int, set[str]]:
    """By the entry's number: the triggers by which phrases of its own pattern are met, as the list writes them."""
    return {number: set(_met(number)) for number in range(len(ROWS))}


def test_the_index_tells_of_each_word_what_stands_by_it() -> None:
    rows = dict(line.split("\t") for line in confused_words().splitlines() if not line.startswith("# "))
    assert "0:has,have,had,having" in rows["being"].split(";")[0].split()


def copies(pattern: str):
    """Copy in which the pattern may match: its phrases in one setting and another."""
    for phrase in phrases(pattern, re.IGNORECASE):
        for setting in SETTINGS:
            for ending in ENDINGS:
                text = setting.format(phrase) + ending
                match = re.search(pattern, text, re.IGNORECASE)
                if match is not None:
                    yield text, match
                    break
            else:
                continue
            break


def passage(text: str) -> Passage:
    """A paragraph that is a whole file."""
    whole = Place(0, len(text))
    pieces = (Piece(0, len(text), whole, verbatim=True),)
    return Passage("paragraph", text, Source("a.md", text), "en-GB", pieces=pieces, block=whole)


def _met(number: int):
    for text, match in copies(ROWS[number].split("\t")[1]):
        yield from met_in(number, text, match)


def met_in(number: int, text: str, match):
    """The triggers that bring an entry up where its pattern matches."""
    read = passage(text)
    flanked = read.flanked
    tried = {at for at, line in all_confusions().met(read) if line == number}
    for at in sorted(tried):
        word, typed, lead, follower = read.words[at], *(flanked[at + step] for step in (1, 0, 2))
        if match.start() <= word.start and word.end <= match.end():
            earlier = read.lowered[max(0, at - WITHIN) : at]
            yield from {typed, f"{lead}<", f">{follower}", *(f"{one}~" for one in earlier)}
            if lead[:1].isdigit():
                yield "#<"
            if follower[:1].isdigit():
                yield ">#"


@lru_cache(maxsize=1)
def told(number: int) -> Signs | None:
    """The signs of an entry's pattern."""
    triggers, pattern = ROWS[number].split("\t")[:2]
    return signs_of(pattern, re.IGNORECASE, re.split("[ ,<>~]", triggers))


def shows(text: str, number: int) -> bool:
    """True where one of the signs of an entry's pattern stands in a text."""
    found = told(number)
    if found is None:
        return True
    text = text.lower().replace("’", "'") if found.folded else text
    return any(sign in text for sign in found.signs)


def wanted(triggers: str) -> set[str]:
    """The words of an entry's triggers, and those that are to stand before and after one."""
    found = set()
    for trigger in triggers.split():
        earlier, _, rest = trigger.rpartition("~")
        leads, _, rest = rest.rpartition("<")
        words, _, followers = rest.partition(">")
        found |= {*words.split(","), *(f"{lead}<" for lead in leads.split(",") if lead)}
        found |= {f"{one}~" for one in earlier.split(",") if one}
        found |= {f">{follower}" for follower in followers.split(",") if follower}
    return found


@pytest.mark.parametrize("number", range(len(ROWS)), ids=lambda number: str(number + 1))
def test_an_entry_is_met_by_whatever_its_pattern_says(number: int) -> None:
    said = list(copies(ROWS[number].split("\t")[1]))
    assert said, "the pattern matches nothing"
    assert all(shows(text, number) for text, _ in said), "no sign where the pattern matches"
    assert [text for text, match in said if not set(met_in(number, text, match))] == []


@pytest.mark.parametrize("number", range(len(ROWS)), ids=lambda number: str(number + 1))
def test_each_trigger_of_an_entry_is_one_of_its_pattern(number: int) -> None:
    assert wanted(ROWS[number].split("\t")[0]) - met()[number] == set()


@pytest.mark.parametrize("number", range(len(ROWS)), ids=lambda number: str(number + 1))
def test_no_entry_stands_in_the_shade_of_those_before_it(number: int) -> None:
    said = list(copies(ROWS[number].split("\t")[1]))
    assert any(not covered(number, text, match) for text, match in said)


def covered(number: int, text: str, match) -> bool:
    """True where an entry that comes earlier finds the same words."""
    for earlier in range(number):
        other = patterns()[earlier].search(text)
        near = other is not None and other.start() < match.end() and match.start() < other.end()
        if near and set(met_in(earlier, text, other)):
            return True
    return False


@lru_cache(maxsize=1)
def patterns() -> tuple[re.Pattern[str], ...]:
    """Each entry's pattern."""
    return tuple(re.compile(row.split("\t")[1], re.IGNORECASE) for row in ROWS)


@pytest.mark.parametrize(
    ("pattern", "edges"),
    [
        (r"\bform (?=the|an?\b)", True),
        (r"\b(?:it|they|we) (?:is|, are)\b", True),
        (r"\bform|from\b", False),
        (r"\b(it|, they) is\b", False),
        (r"\b(?:the )?, which\b", False),
        (r"(?<!the )form\b", False),
        (r"\b\d+ kilometer\b", True),
        (r"\b[,] witch\b", False),
        (r"(?<!the )(?<!a )\b((?:in|of) the) form\b", True),
        (r"(?:^|(?<=[.!?] ))On the form\b", True),
        (r"(?:^|(?<=the))form\b", False),
        (r"(?-i:\b[Tt]he) form\b", True),
        (r"\b(?<!how )much\b", True),
    ],
)
def test_patterns_that_begin_with_a_letter_are_told_by_their_first_signs(pattern: str, edges):
    assert begins_at_letter(pattern) is edges


def test_what_begins_with_a_letter_is_found_at_the_edge_of_a_word():
    told = [row.split("\t")[1] for row in ROWS if begins_at_letter(row.split("\t")[1])]
    assert len(told) > len(ROWS) * 0.9
    for pattern in told:
        for text, _ in copies(pattern):
            for match in re.finditer(pattern, text, re.IGNORECASE):
                assert text[match.start()].isalnum()
                assert not text[: match.start()][-1:].isalnum()
