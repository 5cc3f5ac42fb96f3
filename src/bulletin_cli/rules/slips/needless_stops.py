"""Full stops after which a sentence goes on: “the large. hall”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.prose.sentences import ALWAYS, BEFORE_NUMBER, SOFT
from bulletin_cli.rules.prose.signs_out_of_place import UNITS
from bulletin_cli.rules.words.spelling import english

_SHORTENED = frozenset(
    ["approx", "incl", "excl", "dept", "govt", "univ", "inst", "corp", "assoc", "resp", "temp"]
)
_SMALL_AFTER_STOP = lazy(r"(?P<stop>[.])[”’]? (?P<next>[a-z]{2,})(?= [a-z])")
_UNIT_BEFORE = lazy(rf"(?<=\d )(?:{UNITS})$|(?<=\d)(?:{UNITS})$")
_BEFORE_STOP = lazy(r"[a-z]{4,}$")


def small_after_stop(passage: Passage) -> Iterator[Mark]:
    """A mark on each stop that ends nothing, or before a sentence that begins small."""
    for match in passage.finds(_SMALL_AFTER_STOP, at=passage.at(".")):
        if _UNIT_BEFORE.search(passage.text, max(0, match.start() - 8), match.start()):
            continue
        last = _BEFORE_STOP.search(passage.text, max(0, match.start() - 24), match.start())
        word = last.group() if last else ""
        if (
            word
            and not any(word in known for known in (ALWAYS, SOFT, BEFORE_NUMBER, _SHORTENED))
            and english().knows(word)
            and english().knows(match.group("next"))
        ):
            message = f"“{match.group('next')}” in small letters after a full stop"
            hint = "strike the stop, or begin the sentence with a capital"
            yield passage.mark(match.start("stop"), match.end(), message, hint)
