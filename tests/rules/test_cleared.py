"""What is said time and again is read once, and nothing is lost by it."""

from __future__ import annotations

import pytest

from bulletin_cli.model.place import Place, Source
from bulletin_cli.rules.cleared import ClearedSentences
from bulletin_cli.rules.engine import SubEditor
from bulletin_cli.rules.prose.passage import Passage, Piece
from bulletin_cli.rules.registry import Rule, all_rules, rules_by_code
from bulletin_cli.rules.select import Selection
from bulletin_cli.rules.views import Excerpt, Story
from rules.proofs import story
from rules.test_corpus import stories as corpus
from rules.test_needs import stories as samples

BY_SENTENCE = [rule for rule in all_rules() if "sentences" in rule.looks_at]
GOOD = ("Twelve officers came to the post on Monday.", "The dogs were fed.", "Nobody was hurt.")
BAD = "He came form Almaty with a official letter."


def editor(*codes: str) -> SubEditor:
    """A sub-editor with some rules, or all of them."""
    chosen = tuple(rules_by_code()[code] for code in codes) or tuple(r for r in all_rules() if r.default)
    return SubEditor(Selection(), chosen)


def told(reader: SubEditor, *copies: str) -> list[list[tuple[str, int, int]]]:
    """Codes and places of what is found in stories of one issue."""
    found = reader.read_stories([story(copy) for copy in copies])
    return [[(one.code, one.span.line, one.span.column) for one in own] for own in found]


class Reader:
    """Counts what it is given to read; it finds something where a sentence has “form”."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.raws: list[str] = []

    def __call__(self, excerpt: Excerpt) -> list:
        texts = [passage.text for passage in excerpt.passages]
        self.read += texts
        self.raws += [passage.raw for passage in excerpt.passages]
        found = editor("STY018").read_stories([excerpt])[0]
        assert {one.span.line for one in found} <= set(range(1, len(texts) + 1))
        return found


def left(cleared: ClearedSentences, copy: str) -> list[str]:
    """The paragraphs of a story that are still to be read."""
    return [one.text for one in cleared.left_of([story(copy)])[0].passages if one.kind == "paragraph"]


def test_a_paragraph_of_sentences_met_before_is_not_read_again():
    reader = Reader()
    cleared = ClearedSentences(reader)
    first, second, third = GOOD
    assert left(cleared, f"{first} {second}") == [f"{first} {second}"]
    assert reader.read == []  # what is said once is read where it stands
    assert left(cleared, f"{third}\n\n{second} {second} {second} {second}") == [third]
    assert reader.read == ["A headline", second]
    assert left(cleared, f"{third} {first}\n\n{first} {second} {third}") == []
    assert sorted(reader.read) == sorted(["A headline", *GOOD])


def test_a_story_of_which_little_would_be_left_out_is_read_whole():
    # an excerpt sorts out its words and signs anew
    cleared = ClearedSentences(Reader())
    one = story(f"{GOOD[0]} {GOOD[1]} {GOOD[2]}")
    for _ in range(2):
        cleared.left_of([story(GOOD[1])])
    assert cleared.left_of([one]) == [one]


def test_a_slip_is_told_each_time_it_comes():
    reader = editor()
    copy = f"{GOOD[0]} {BAD}"
    first = told(reader, copy)
    assert [code for code, *_ in first[0]].count("STY018") == 2
    assert [told(reader, copy), told(reader, copy)] == [first, first]
    again = told(reader, f"{BAD} {GOOD[1]}", f"{GOOD[0]} {GOOD[1]}", BAD)
    assert [[code for code, *_ in own].count("STY018") for own in again] == [2, 0, 2]


@pytest.mark.parametrize(
    "copy",
    [
        "The *dogs* were fed.",
        "The **dogs** were fed.",
        "**The dogs were fed.**",
        "The [dogs](https://dogs.example.org) were fed.",
        "The dogs &amp; cats were fed.",
    ],
)
def test_what_does_not_stand_in_the_sentence_may_matter(copy: str):
    reader = Reader()
    cleared = ClearedSentences(reader)
    for _ in range(3):
        assert len(left(cleared, copy)) == 1
    assert reader.read == ["A headline"]


@pytest.mark.parametrize(
    ("copy", "whole"),
    [
        ("He came. “The dogs were fed.”", "He came. “The dogs were fed.”"),
        ("The dogs were fed. They came", "The dogs were fed. They came"),
        ("The dogs were fed.  They came.", "The dogs were fed.  They came."),
        ("> The dogs were fed. They came.", "The dogs were fed. They came."),
        ("See www.dogs.example.org. They came.", "See www.dogs.example.org. They came."),
    ],
)
def test_where_what_stands_round_a_sentence_may_matter_all_is_read_as_one(copy: str, whole: str):
    reader = Reader()
    cleared = ClearedSentences(reader)
    for _ in range(2):
        kept = cleared.left_of([story(copy)])[0].passages
    assert reader.raws == ["A headline", whole]
    assert kept == ()
    assert left(cleared, "The dogs were fed. They came.") == ["The dogs were fed. They came."]


@pytest.mark.parametrize("copy", ["The dogs\nwere\nfed.", "- The dogs were\n  fed.", "1. The dogs were fed."])
def test_lines_and_lists_are_read_once_too(copy: str):
    cleared = ClearedSentences(Reader())
    for _ in range(2):
        kept = cleared.left_of([story(copy)])[0].passages
    assert kept == ()


def test_an_article_in_another_language_is_always_read():
    copy = "---\nheadline: A head\nlanguage: en-US\n---\nThe dogs were fed. The dogs were fed.\n"
    cleared = ClearedSentences(lambda _: pytest.fail("none of it is to be cleared"))
    assert len(cleared.left_of([story(copy)])[0].passages) == len(story(copy).passages)


def test_a_list_and_a_paragraph_are_read_each_for_itself():
    reader = Reader()
    cleared = ClearedSentences(reader)
    for _ in range(2):
        left(cleared, "The dogs were fed.")
    assert reader.read == ["A headline", "The dogs were fed."]
    items = "- The dogs were fed."
    assert [len(cleared.left_of([story(items)])[0].passages) for _ in range(2)] == [0, 0]
    assert reader.read[2:] == ["The dogs were fed."]


def test_nothing_is_cleared_where_a_rule_stumbles(monkeypatch):
    rule = Rule("STY018", "real-word-confusion")

    def check_sentences(_story: Story):
        raise ValueError("no sentences")

    reader = SubEditor(Selection(), (rule,))
    monkeypatch.setattr(rule.module, "check_sentences", check_sentences)
    monkeypatch.setattr(rule.module, "check_each_sentences", None)
    for _ in range(3):
        assert [[one[0] for one in own] for own in told(reader, GOOD[0])] == [["CPY013"]]


def test_what_the_story_excuses_is_not_cleared_for_others():
    # “Graves” is a name in the one story only
    reader = editor("STY018")
    excused = "Graves says that it rains."
    named = f"{excused} It was Jenny Graves.\n\n{excused}"
    assert [told(reader, named), told(reader, named)] == [[[]], [[]]]
    assert told(reader, excused) == told(editor("STY018"), excused) != [[]]


def test_only_so_many_are_remembered(monkeypatch):
    monkeypatch.setattr("bulletin_cli.rules.cleared._MANY", 3)
    monkeypatch.setattr("bulletin_cli.rules.cleared._MET", 5)
    cleared = ClearedSentences(Reader())
    copies = [f"The dogs of post {number} were fed." for number in range(20)]
    twice = [left(cleared, copy) + left(cleared, copy) + left(cleared, copy) for copy in copies]
    assert {len(read) for read in twice} == {1, 2}  # one more reading where all was forgotten in between
    assert sum(map(len, cleared._cleared.values())) <= 4
    assert len(cleared._met) <= 6


def fit(one: Story) -> list[Passage]:
    """The passages of a story whose sentences may be cleared."""
    cleared = ClearedSentences(lambda _: [])
    for _ in range(2):
        kept = {*cleared.left_of([one])[0].passages}
    return [passage for passage in one.passages if passage not in kept]


def places(rule: Rule, excerpt: Story) -> list[tuple[int, int, str]]:
    """Lines and columns of what a rule finds by sentence, with its words."""
    if rule.needs and not excerpt.may_hold(rule.needs):
        return []
    return sorted((m.span.line, m.span.column, m.message) for m in rule.check("sentences")(excerpt))


@pytest.mark.parametrize("rule", BY_SENTENCE, ids=lambda rule: rule.code)
def test_what_a_rule_finds_by_sentence_it_finds_in_the_sentence_alone(rule: Rule):
    everything = [*samples(), *corpus("clean"), *corpus("sown")]
    seen = 0
    for one in everything:
        for passage in fit(one):
            raw = passage.raw
            excerpt = Excerpt(one, [_set_alone(passage, raw)], alone=True)
            whole = [(column, words) for _, column, words in places(rule, excerpt)]
            apart = [
                (start + column, words)
                for start, end in passage.sentences
                for _, column, words in places(
                    rule, Excerpt(one, [_set_alone(passage, raw[start:end])], alone=True)
                )
            ]
            assert whole == sorted(apart), raw
            seen += len(whole)
    assert seen or rule.code in {"EXT009", "LOC010"}, "the samples show nothing of this rule"


def _set_alone(passage: Passage, text: str) -> Passage:
    place = Place(0, len(text))
    pieces = (Piece(0, len(text), place, verbatim=True),)
    source = Source("a.md", text)
    return Passage(
        passage.kind, text, source, passage.language, pieces=pieces, block=place, within=passage.within
    )
