"""Forms that what stands before them cannot have: “has ever hold”, “after to have”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.glances import ADVERBS, AFTER_TO, INTERESTED
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, joins, side_by_side
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import (
    DEMONSTRATIVES,
    DO,
    FINITE_BE,
    FINITE_HAVE,
    INTERROGATIVES,
    NOT_THIRD,
    ONE_THIRD,
)
from bulletin_cli.rules.words.word_classes import NOUN_OR_ADJECTIVE, SAME_IN_TENSES, VERBAL, readings

_BETWEEN = ADVERBS | {"not"}
_SAME_TYPED = """
become better last left time more less under over enough been done gone had
"""
_SAME = SAME_IN_TENSES.union(_SAME_TYPED.split())
_PLAIN = frozenset(["v", "d", "vd"])


def form_after_adverb(passage: Passage) -> Iterator[Finding]:
    """“The largest drill that the country has ever hold”, “the teams have already took samples”."""
    for adverb in passage.having(ADVERBS):
        for number in passage.index[adverb]:
            verb, have = number + 1, number - 1
            if not joins(passage, verb) or "e" in readings[passage.lowered[verb]]:
                continue
            while have > 0 and passage.lowered[have] in _BETWEEN:
                have -= 1
            while joins(passage, verb + 1) and passage.lowered[verb] in _BETWEEN:
                verb += 1
            if have < 0 or passage.lowered[have] not in FINITE_HAVE or not side_by_side(passage, have, verb):
                continue
            if _is_wrong(passage, verb, adverb):
                yield from finding(passage, have, verb, "a wrong form", "write the participle")


def _is_wrong(passage: Passage, verb: int, adverb: str) -> bool:
    word = passage.lowered[verb]
    known = readings[word]
    if word in _SAME or passage.words[verb].kind != "lower" or "e" in known:
        return False
    if known in _PLAIN:
        return True
    follows = passage.flanked[verb + 2]
    led = joins(passage, verb + 1) and (parts[follows] in {"D", "O"} or follows == "that")
    alone = not joins(passage, verb + 1) and adverb in {"ever", "never"}
    return ("v" in known or "d" in known) and "j" not in known and (led or alone)


_HELPING = frozenset(["have", "be", "do"])
_HEARING_TYPED = "hear know see find learn read note discover watch observe hold understand say report"
_HEARING = frozenset(_HEARING_TYPED.split())
_HINTS = {
    "interested": "write “interested in” and the form with -ing",
    "responsible": "write “responsible for” and the form with -ing",
}


def to_after_interested(passage: Passage) -> Iterator[Finding]:
    """“He is interested to take part”, “responsible to organize”, “the ministry insists to hold”."""
    for number in passage.coupled(INTERESTED):
        verb, lead = passage.flanked[number + 3], passage.lowered[number]
        if not side_by_side(passage, number, number + 1) or not joins(passage, number + 2):
            continue
        known, follows = (
            readings[verb],
            passage.flanked[number + 4] if number + 3 < len(passage.words) else "",
        )
        does = known == "v" or (
            "v" in known and (parts[follows] in {"D", "O", "A", "S"} or follows in {"in", "part"})
        )
        if does and (lead != "interested" or verb not in _HEARING):
            hint = _HINTS.get(lead, "write “on” and the form with -ing, or “that”")
            yield from finding(passage, number, number + 2, "a wrong form", hint)


def to_have_after(passage: Passage) -> Iterator[Finding]:
    """“After to have finished”, “without to be seen”."""
    for number in passage.coupled(AFTER_TO):
        verb = passage.flanked[number + 3]
        if verb in _HELPING and joins(passage, number + 1) and joins(passage, number + 2):
            yield from finding(
                passage, number, number + 2, "“to” after a preposition", "write the form with -ing"
            )


_LONGEST = 6
_MANY = NOT_THIRD - {"i"}
_SINGLE = frozenset(["N", "U", "c"])
_IN_SUBJECT = frozenset("DANSUcs")
_BEING = FINITE_BE | {"has", "had"}
_ACTING = frozenset(["works", "helps", "lives", "needs", "functions", "operates", "stops", "starts"])
"""Forms for one that end a question, though nouns look like them: “Does the unit works?”."""


def asked_with_other_form(passage: Passage) -> Iterator[Finding]:
    """“Does the law helps them?”, “Why did the officers went home?”, “Do the centre has a doctor?”."""
    if "?" not in passage.text:
        return
    for do in passage.having(DO):
        for number in passage.index[do]:
            start = passage.words[number].start
            opens = passage.begins_sentence(start) or passage.flanked[number] in INTERROGATIVES
            if opens and passage.text[: passage.sentence_at(start).end].rstrip().endswith("?"):
                yield from _asked(passage, number, do)


def _asked(passage: Passage, number: int, do: str) -> Iterator[Finding]:
    lowered, person = passage.lowered, passage.flanked[number + 2]
    if (do == "do" and person in ONE_THIRD and passage.flanked[number] not in INTERROGATIVES) or (
        do == "does" and person in _MANY
    ):
        if joins(passage, number + 1) and joins(passage, number + 2):
            hint = f"write “{'does' if do == 'do' else 'do'}”"
            yield from finding(passage, number, number + 1, "a verb that disagrees", hint)
        return
    for at in range(number + 1, min(number + _LONGEST, len(lowered))):
        if not joins(passage, at):
            return
        word, known = lowered[at], readings[lowered[at]]
        if at > number + 1 and _other_form(passage, at, do):
            yield from finding(passage, number, at, "a wrong form", "write the first form")
            return
        somebody = at == number + 1 and word in ONE_THIRD | _MANY
        if not (somebody or parts[word] in _IN_SUBJECT or not NOUN_OR_ADJECTIVE.isdisjoint(known)):
            return


def _other_form(passage: Passage, at: int, do: str) -> bool:
    word, known, follows = passage.lowered[at], readings[passage.lowered[at]], passage.flanked[at + 2]
    last = passage.lowered[at - 1]
    if parts[last] in {"D", "A"} and last not in DEMONSTRATIVES:
        return False
    if word in _BEING:
        return True
    led = joins(passage, at + 1) and (parts[follows] in {"D", "O"})
    ends = not joins(passage, at + 1) or follows in {"at", "in", "on"}
    single = parts[last] in _SINGLE or last in ONE_THIRD
    if do == "did":
        return known == "d" or (known == "de" and led)
    return "z" in known and (led or known == "z" or (single and do == "does" and ends and word in _ACTING))


_THERE = frozenset(["there", "here"])


def whose_for_who(passage: Passage) -> Iterator[Finding]:
    """“The officers whose trained in Osh came back”, “farmers whose grow poppy”."""
    for number in passage.index.get("whose", ()):
        verb = number + 1
        if not joins(passage, verb) or before(passage, number) is None:
            continue
        word, follows = passage.lowered[verb], passage.flanked[verb + 2]
        known = readings[word]
        led = joins(passage, verb + 1) and (parts[follows] in {"P", "D"} or follows in _THERE)
        wrong = known in VERBAL or (known == "de" and led) or ("v" in known and follows in _THERE)
        if wrong and word != "lives":
            yield from finding(passage, number, verb, "the wrong word", "write “who”")
