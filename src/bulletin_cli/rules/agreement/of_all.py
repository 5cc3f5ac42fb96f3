"""Verbs behind a subject and “all” or “both”: “judges, schools and families all plays a part”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.letters import letters, verb_letter
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, side_by_side
from bulletin_cli.rules.agreement.verbs import TO_SEVERAL, first_form
from bulletin_cli.rules.prose.passage import Passage

_ALL_OF_THEM = frozenset(["all", "both"])
_IN_SUBJECT = frozenset("tqQxANSUWcnsw$&E")
_OBJECTS = frozenset("tqQxO")
_FARTHEST = 14
"""So many words at most has a subject before “all”."""
_PARTS = frozenset(["part", "place", "care"])


def several_all_do(passage: Passage) -> Iterator[Finding]:
    """“The court, the prison and the school all has a garden”, “The officers both is ready”."""
    for word in passage.having(_ALL_OF_THEM):
        for number in passage.index[word]:
            verb = number + 1
            told = number and verb < len(passage.words) and side_by_side(passage, number - 1, verb)
            if told and _does(passage, verb) and _is_several(passage, number):
                typed = passage.lowered[verb]
                wanted = TO_SEVERAL.get(typed) or first_form(typed)
                yield from finding(
                    passage, number - 1, verb, "several with a verb for one", f"write “{wanted}”"
                )


def _does(passage: Passage, verb: int) -> bool:
    # “all has”, “all lacks”, “all plays a part”
    typed, letter = passage.lowered[verb], verb_letter(passage.lowered[verb])
    if typed in TO_SEVERAL or letter == "3":
        return True
    follows = passage.flanked[verb + 2]
    return letter == "s" and bool(follows) and (letters[follows] in _OBJECTS or follows in _PARTS)


def _is_several(passage: Passage, number: int) -> bool:
    # the words from the sentence’s head are nouns: no “In the villages all is quiet”
    said, first = "", number
    while first > max(0, number - _FARTHEST) and not passage.begins_sentence(passage.words[first].start):
        first -= 1
        said += letters[passage.lowered[first]]
        apart = before(passage, first + 1) is None
        if apart and passage.text[passage.words[first].end : passage.words[first + 1].start] != ", ":
            return False
    if not passage.begins_sentence(passage.words[first].start) or not _IN_SUBJECT.issuperset(said):
        return False
    return said[:1] in {"S", "s"} or "&" in said
