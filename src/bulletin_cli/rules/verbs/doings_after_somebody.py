"""Forms with -ing behind somebody who is obliged: “obliges banks reporting”, “was obliged reporting it”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.complements import listed, obliging
from bulletin_cli.rules.agreement.nouns import Finding, finding, joins
from bulletin_cli.rules.agreement.parts import BEFORE_NOUN, OF_NOUN, letter, parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.verbs.wrong_complements import is_doing
from bulletin_cli.rules.words.function_words import ALL_OBJECTS, BE
from bulletin_cli.rules.words.word_classes import NOUN, readings

GROUP = lazy(r"(?:D*[AC]*[NU]*[NSUCs]+(?:P(?:D*[AC]*[NU]*[NSUCs]+))*|O)")
_LONGEST = 8
_GOES_ON = lazy(r"\bto (?!the |an? |their |its |his |her |our |this |all |[A-Z\d])")
_LIKE_QUALITIES = frozenset(["commanding", "compelling", "obliging"])
_WHERE_TYPED = "in into from through among across beyond again freely quickly and"
_WHERE = frozenset(_WHERE_TYPED.split())


def doing_after_somebody(passage: Passage) -> Iterator[Finding]:
    """“The law obliges banks reporting all transfers”."""
    for verb in passage.having(obliging()):
        for number in passage.index[verb]:
            last = passage.flanked[number]
            if verb in _LIKE_QUALITIES and parts[passage.flanked[number + 2]] == "S":
                continue  # “enjoyed commanding views of the crags lining the valley”
            if (
                last in BE
                and _acts(passage, number + 1)
                and passage.lowered[number + 1] not in listed("including")
            ):
                yield from finding(
                    passage, number, number + 1, "a wrong form", "write “to” and the first form"
                )
            elif last not in BE and last and parts[last] not in BEFORE_NOUN:
                noun = not NOUN.isdisjoint(readings[verb])
                if not noun or parts[passage.flanked[number + 2]] == "D":
                    yield from _doing_after(passage, number)


def _acts(passage: Passage, number: int) -> bool:
    # “growing saffron”: no noun, and something that is grown
    if not joins(passage, number + 1):
        return False
    known, part = readings[passage.lowered[number]], parts[passage.flanked[number + 2]]
    return is_doing(passage, number) or (known in {"jg", "njg"} and part in OF_NOUN)


def _spreads(passage: Passage, number: int, said: str) -> bool:
    # “cells allow the disease spreading, and”: what goes on by itself, and no verb behind it
    if passage.lowered[number] not in listed("spreading") or GROUP.fullmatch(said) is None or "P" in said:
        return False
    rest = passage.text[passage.words[number].end : passage.sentence_at(passage.words[number].start).end]
    ends = not joins(passage, number + 1) or passage.lowered[number + 1] in _WHERE
    return ends and _GOES_ON.search(rest.partition(",")[0]) is None


def _doing_after(passage: Passage, number: int) -> Iterator[Finding]:
    said = ""
    for at in range(number + 1, min(number + _LONGEST, len(passage.words))):
        if not joins(passage, at):
            return
        if passage.lowered[at] == "to":
            return
        if said and passage.lowered[number] in listed("allowing") and _spreads(passage, at, said):
            yield from finding(passage, number, at, "a wrong form", "write “to” and the first form")
            return
        if said and is_doing(passage, at) and joins(passage, at + 1):
            rest = passage.text[passage.words[at].end : passage.sentence_at(passage.words[at].start).end]
            fits = passage.lowered[at] not in listed("including") and not _GOES_ON.search(rest)
            plain = "P" not in said or passage.lowered[number] in listed("obliged")
            if fits and plain and GROUP.fullmatch(said) and parts[passage.flanked[at + 2]] in {"D", "S", "A"}:
                yield from finding(passage, number, at, "a wrong form", "write “to” and the first form")
            return
        part = "O" if not said and passage.lowered[at] in ALL_OBJECTS else letter(passage, at, number)
        if not part:
            return
        said += part
