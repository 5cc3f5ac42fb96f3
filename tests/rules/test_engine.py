"""Rules at their posts: what they find in several stories is what they find in each, and a fault stops none."""

from __future__ import annotations

import gc
from types import SimpleNamespace
from weakref import ref

from bulletin_cli.rules import sty018_real_word_confusion
from bulletin_cli.rules.engine import STUMBLED, SubEditor
from bulletin_cli.rules.registry import all_rules, rules_by_code
from bulletin_cli.rules.select import Selection
from rules.proofs import story

COPY = (
    "A delegation lead by the minister came form Almaty with a official letter.",
    "The goverment  met - and left again.",
    "Nothing is wrong here.",
    "Each of the officers have a dog, and he want another. They listen the speaker until noon.",
)


def test_several_stories_are_read_like_each_of_them():
    editor = SubEditor(Selection(), all_rules())
    together = editor.read_stories([story(copy) for copy in COPY])
    alone = [editor.read_stories([story(copy)])[0] for copy in COPY]
    assert together == alone
    assert [len({one.code for one in told} & {"SPL001", "STY018"}) for told in together] == [1, 1, 0, 1]
    assert editor.read_stories([]) == []


def test_a_rule_that_stumbles_over_several_is_asked_for_each(monkeypatch):
    rule = rules_by_code()["STY018"]
    whole = sty018_real_word_confusion.check_sentences

    def check_sentences(one):
        if "minister" in one.text:
            raise ValueError("no ministers")
        return whole(one)

    def check_each_sentences(stories):
        return [check_sentences(one) for one in stories]

    faulty = SimpleNamespace(
        check_story=lambda _: [],
        check_sentences=check_sentences,
        check_each_sentences=check_each_sentences,
    )
    monkeypatch.setitem(vars(rule), "module", faulty)
    told = SubEditor(Selection(), (rule,)).read_stories([story(copy) for copy in COPY])
    assert [[one.code for one in own][:1] for own in told] == [[STUMBLED[0]], [], [], ["STY018"]]
    assert "ValueError: no ministers" in told[0][0].message


def test_what_was_read_goes_as_soon_as_nobody_has_it():
    editor = SubEditor(Selection(), all_rules())
    gc.disable()  # what goes without the sweep for cycles is used again while a processor has it near
    try:
        stories = [story(copy) for copy in COPY]
        editor.read_stories(stories)
        passages = [ref(passage) for one in stories for passage in one.passages]
        assert len(passages) >= len(COPY)
        del stories
        assert [one for one in passages if one() is not None] == []
    finally:
        gc.enable()
