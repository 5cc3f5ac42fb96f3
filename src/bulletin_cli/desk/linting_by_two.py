"""Stories read by two: one process takes the rules that are dear, the other all that are not."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from bulletin_cli.desk.linting_crew import meanwhile
from bulletin_cli.desk.linting_records import Row, rows_of
from bulletin_cli.rules.engine import SubEditor
from bulletin_cli.rules.views import Story

DEAR = frozenset(["STY013", "STY014", "STY018", "STY024"])
"""Rules that take half of the time once the passages are there, with the modules and lists that they load."""


@contextmanager
def read_by_two(
    editor: SubEditor, stories: Sequence[Story], *, jobs: int
) -> Iterator[Callable[[], list[list[Row]]]]:
    """A function that gives what the rules for single articles find in each story, in the order of the rules.

    The dear rules are at work elsewhere in the meantime, if another process may be had.
    """
    dear = [rule for rule in editor.rules if rule.code in DEAR]
    if jobs == 1 or not stories or not dear:
        found = [rows_of(told) for told in editor.read_stories(stories)] if stories else []
        yield lambda: found
        return
    for story in stories:
        _ = story.vocabulary  # which both look at
    second = SubEditor(editor.wishes, tuple(dear))
    first = SubEditor(editor.wishes, tuple(rule for rule in editor.rules if rule.code not in DEAR))
    rank = {rule.code: number for number, rule in enumerate(editor.rules)}
    with meanwhile(lambda: [rows_of(told) for told in second.read_stories(stories)], jobs=jobs) as theirs:
        ours = [rows_of(told) for told in first.read_stories(stories)]
        yield lambda: [
            sorted([*one, *other], key=lambda row: rank.get(row[0], len(rank)))
            for one, other in zip(ours, theirs(), strict=True)
        ]
