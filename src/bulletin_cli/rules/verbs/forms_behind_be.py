"""First forms where “be” wants the participle: “is still need”, “are not yet sign”, “are use for”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import Finding, finding, joins, side_by_side
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.words import NAMED
from bulletin_cli.rules.signs.forms import BE_FORM, BEHIND_BE, FORMS_TOO
from bulletin_cli.rules.words.function_words import BE, MODALS
from bulletin_cli.rules.words.word_classes import readings

_BETWEEN = BEHIND_BE | {"not", "no"}
_SAID = frozenset(
    ["say", "thing", "trick", "step", "solution", "job", "do", "did", "does", "all", "what", "best", "let"]
)
"""“All that they can do is never forget”, “what we did was then ask”."""
_NEAR = 7
_LED = frozenset(
    ["by", "for", "in", "at", "on", "to", "from", "with", "every", "as", "only", "here", "there"]
)
"""What may stand behind a participle, and no noun before it."""
_APART = frozenset(["there", "of", "that", "it"])
_MOST = 4


def first_form_behind_adverb(passage: Passage) -> Iterator[Finding]:
    """“A formal request is still need”, “The rooms are no longer use”, “The forms are not yet sign”."""
    lowered = passage.lowered
    for adverb in passage.having(BEHIND_BE):
        for number in passage.index[adverb]:
            verb = number + 1
            if not joins(passage, verb) or lowered[verb] in _BETWEEN or not _is_first(lowered[verb]):
                continue
            be = number - 1
            while be > 0 and lowered[be] in _BETWEEN and verb - be <= _MOST:
                be -= 1
            if be < 0 or lowered[be] not in BE or not side_by_side(passage, be, verb):
                continue
            if passage.words[verb].kind == "lower" and _is_wrong(passage, be, verb):
                yield from finding(passage, be, verb, "a wrong form", "write the participle")


def _is_first(word: str) -> bool:
    known = readings[word]
    return "v" in known and {"e", "d", "j", "s"}.isdisjoint(known)


def _is_wrong(passage: Passage, be: int, verb: int) -> bool:
    lowered, last = passage.lowered, passage.flanked[be]
    near = lowered[max(0, be - _NEAR) : be]
    if not _SAID.isdisjoint(near) or not be or (lowered[be] == "be" and last not in MODALS | {"to", "not"}):
        return False
    if not {"n", "c"}.isdisjoint(readings[lowered[verb]]):
        # “there is still need of it”, “the rest is mostly waste”
        return lowered[verb] in FORMS_TOO and "there" not in near and _ends(passage, verb)
    return not passage.text.startswith(("-", "?"), passage.words[verb].end)


def _ends(passage: Passage, verb: int) -> bool:
    follows = passage.flanked[verb + 2]
    if not joins(passage, verb + 1):
        return passage.text[passage.words[verb].end : passage.words[verb].end + 1] in {".", ",", ";", ""}
    return follows in _LED


def first_form_behind_be(passage: Passage) -> Iterator[Finding]:
    """“More nurses are need in the villages”, “The wall has been repair”."""
    for number in passage.coupled(BE_FORM):
        verb = number + 1
        last, earlier = passage.flanked[number], passage.flanked[number - 1] if number else ""
        near = passage.lowered[max(0, number - _NEAR) : number]
        if not joins(passage, verb) or not number or passage.words[verb].kind != "lower":
            continue
        if not _SAID.isdisjoint(near) or "there" in near or not _ends(passage, verb):
            continue
        if passage.lowered[number] in {"are", "were"} and not _is_subject(passage, number - 1, earlier):
            continue
        if last not in _APART:
            yield from finding(passage, number, verb, "a wrong form", "write the participle")


def _is_subject(passage: Passage, number: int, earlier: str) -> bool:
    # “More nurses are need”; but “most are plant and fibre”
    word = passage.lowered[number]
    named = passage.words[number].kind in NAMED
    return (
        passage.joined[number + 1]
        and (parts[word] == "S" or word in {"they", "we"} or named)
        and bool(earlier or word)
    )
