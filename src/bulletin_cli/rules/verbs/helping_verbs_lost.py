"""Helping verbs left out, or “there”: “not yet been approved”, “officers who trained by the mentors”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import Finding, before, finding, joins
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.words import NAMED
from bulletin_cli.rules.signs.words import DONE, THAT_WERE
from bulletin_cli.rules.words.function_words import RELATIVES
from bulletin_cli.rules.words.word_classes import ANY_NOUN, readings

_SAYING_TYPED = """
said regretted noted reported stressed added complained believes believed explained mentioned emphasized
emphasised announced underlined says notes
"""
_SAYING = frozenset(_SAYING_TYPED.split())
_SHORT = ("'s", "'d", "'ve", "'re", "n't")
_HAVING = frozenset(["has", "have", "had", "having", "ve", "of", "has-been"])
_NEAR_DOER_TYPED = """
the a an their his its our experts officers members representatives international local national foreign
"""
_NEAR_DOER = frozenset(_NEAR_DOER_TYPED.split())


def there_lost(passage: Passage) -> Iterator[Finding]:
    """“The Minister regretted that were so few women”."""
    for number in passage.coupled(THAT_WERE):
        if passage.flanked[number] in _SAYING and before(passage, number) and before(passage, number + 1):
            yield from finding(passage, number, number + 1, "a word is missing", "write “that there were”")


def been_alone(passage: Passage) -> Iterator[Finding]:
    """“The third not yet been approved”: “been” without “has”."""
    for number in passage.index.get("been", ()):
        first, _ = passage.words_between(passage.sentence_at(passage.words[number].start).start, 0)
        near = passage.lowered[first:number]
        helped = not _HAVING.isdisjoint(near) or any(word.endswith(_SHORT) for word in near)
        if not helped and near and not passage.in_quotation(passage.words[number].start):
            yield from finding(
                passage, max(number - 1, 0), number, "“been” without “has”", "write “has been” or “have been”"
            )


def done_by_without_be(passage: Passage) -> Iterator[Finding]:
    """“Officers who trained by the mentors”, “the course which organized by experts”."""
    for by in passage.index["by"]:
        number = by - 2
        if number < 0 or passage.lowered[number] not in RELATIVES or passage.lowered[by - 1] not in DONE:
            continue
        if not (joins(passage, by) and joins(passage, by - 1)):
            continue
        if passage.lowered[number] == "that" and ANY_NOUN.isdisjoint(readings[passage.flanked[number]]):
            continue  # “differ from that headed by a president”
        named = by + 1 < len(passage.words) and passage.words[by + 1].kind in NAMED
        if named or passage.flanked[by + 2] in _NEAR_DOER:
            hint = "write “was” or “were” before the participle"
            yield from finding(passage, number, by - 1, "a verb is missing", hint)
