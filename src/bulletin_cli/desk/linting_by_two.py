"""Stories read by two: one process takes the rules that are dear, the other all that are not."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from typing import BinaryIO

from bulletin_cli.desk.linting_crew import Hand, lent_hand, meanwhile
from bulletin_cli.desk.linting_records import Row, rows_of
from bulletin_cli.rules.engine import SubEditor
from bulletin_cli.rules.registry import rules_by_code
from bulletin_cli.rules.views import Story

DEAR = frozenset(["STY013", "STY014", "STY016", "STY018", "STY020", "STY024"])
"""Rules that take half of the time once an article is there, with the modules and lists that they load."""

Told = list[list[Row]]
"""What was found in each story."""


class SecondReader:
    """A process that loads the dear rules while the publication is opened, and reads what it is told to."""

    def __init__(self, hand: Hand, pipe: BinaryIO) -> None:
        self._hand, self._pipe = hand, pipe

    def set_to(self, editor: SubEditor, stories: Sequence[Story]) -> None:
        """Have it read the stories with the editor's rules."""
        import pickle  # noqa: PLC0415 - most runs need no second reader

        codes = [rule.code for rule in editor.rules]
        with suppress(OSError), self._pipe:  # where it fell nothing will be brought
            pickle.dump((editor.wishes, codes, stories), self._pipe, pickle.HIGHEST_PROTOCOL)

    def found(self) -> Told | None:
        """What it found; None where it fell before it had said all."""
        told: Told | None = self._hand.brought()
        return told


@contextmanager
def second_reader(*, jobs: int) -> Iterator[SecondReader | None]:
    """A reader for stories that are still to be opened; None where one is enough, or no other may be had."""
    asked, asking = os.pipe()

    def wait_and_read() -> Told:
        os.close(asking)
        with os.fdopen(asked, "rb") as pipe:
            return _read_when_told(pipe)

    hand = lent_hand(wait_and_read, jobs=jobs)
    os.close(asked)
    with os.fdopen(asking, "wb") as pipe:
        if hand is None:
            yield None
            return
        try:
            yield SecondReader(hand, pipe)
        finally:
            hand.dismiss()


def _read_when_told(pipe: BinaryIO) -> Told:
    import pickle  # noqa: PLC0415 - as above

    for code in DEAR:
        _ = rules_by_code()[code].module
    wishes, codes, stories = pickle.load(pipe)  # noqa: S301 - this program's own words
    return _found(SubEditor(wishes, tuple(rules_by_code()[code] for code in codes)), stories)


@contextmanager
def read_by_two(
    editor: SubEditor, stories: Sequence[Story], *, jobs: int, second: SecondReader | None = None
) -> Iterator[Callable[[], Told]]:
    """A function that gives what the rules for single articles find in each story, in the order of the rules.

    The dear rules are at work elsewhere in the meantime, if another process may be had: `second` is one that
    is there already.
    """
    dear = tuple(rule for rule in editor.rules if rule.code in DEAR)
    if jobs == 1 or not stories or not dear:
        found = _found(editor, stories) if stories else []
        yield lambda: found
        return
    theirs_to_do = SubEditor(editor.wishes, dear)
    ours_to_do = SubEditor(editor.wishes, tuple(rule for rule in editor.rules if rule.code not in DEAR))
    with _elsewhere(theirs_to_do, stories, jobs=jobs, second=second) as theirs:
        ours = _found(ours_to_do, stories)
        yield lambda: [
            sorted([*one, *other], key=lambda row: editor.rank(row[0]))
            for one, other in zip(ours, theirs(), strict=True)
        ]


def _elsewhere(
    editor: SubEditor, stories: Sequence[Story], *, jobs: int, second: SecondReader | None
) -> AbstractContextManager[Callable[[], Told]]:
    # a function that gives what the rules of an editor find: another process is at it until it is called
    if second is None:
        for story in stories:
            _ = story.vocabulary  # which both look at
        return meanwhile(lambda: _found(editor, stories), jobs=jobs)
    second.set_to(editor, stories)
    return nullcontext(lambda: second.found() or _found(editor, stories))


def _found(editor: SubEditor, stories: Sequence[Story]) -> Told:
    return [rows_of(told) for told in editor.read_stories(stories)]
