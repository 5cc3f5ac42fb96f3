"""Tenses that a time named beside them does not allow: “since 2006 officers passed a course”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import Finding, before, finding
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.prose.words import NAMED
from bulletin_cli.rules.words.days import DAYS
from bulletin_cli.rules.words.function_words import FINITE_BE, FINITE_HAVE, MODALS, PERSONALS
from bulletin_cli.rules.words.months import MONTHS
from bulletin_cli.rules.words.numerals import ORDINALS
from bulletin_cli.rules.words.word_classes import VERBAL, readings

_SINCE = lazy(
    rf"[Ss]ince (?:(?:early|late|mid-?|the) ?)?(?:(?:{MONTHS})\b(?: (?:19|20)\d\d)?|(?:19|20)\d\d\b|then\b)"
    r"(?:, (?:when|the year)\b[^,.;:!?]*)?,?"
    r"|[Ss]ince (?:its|their|the) (?:start|beginning|launch|opening|creation|establishment|foundation)"
    r"(?: (?:of|in) (?:(?! [-–—] )[^,.;:!?\"“”—])*)?,"
)
_PRESENTS = frozenset(
    [*MODALS, "has", "have", "had", "is", "are", "do", "does", "did", "been", "am", "there", "it"]
)
_CLAUSE = frozenset(
    [
        "that",
        "which",
        "who",
        "when",
        "where",
        "because",
        "while",
        "as",
        "if",
        "after",
        "before",
        "what",
        "how",
    ]
)


def past_since(passage: Passage) -> Iterator[Finding]:
    """“Since 2006 more than 4,800 officers passed a course”: a past for what goes on till now."""
    for number in passage.index.get("since", ()):
        word = passage.words[number]
        headed = passage.begins_sentence(word.start) or passage.flanked[number] == "and"
        match = _SINCE.match(passage.text, word.start) if headed else None
        if match is not None:
            yield from _past_after(passage, number, match.end())


def _past_after(passage: Passage, since: int, end: int) -> Iterator[Finding]:
    sentence = passage.sentence_at(passage.words[since].start)
    numbers = [
        at for at in range(since + 1, len(passage.words)) if end <= passage.words[at].start < sentence.end
    ]
    words = [passage.lowered[at] for at in numbers]
    verb = next((at for at, word in enumerate(words) if word in {"was", "were"}), len(words))
    if not _PRESENTS.isdisjoint(words[:verb]) or any(word.endswith(("'s", "'ve")) for word in words):
        return
    for at in numbers:
        word = passage.lowered[at]
        if word in _CLAUSE or (at > numbers[0] and before(passage, at) is None):
            return
        if word in {"was", "were"} or readings[word] in {"d", "de"}:
            done = word in {"was", "were"} or at > numbers[0]
            if done and parts[passage.lowered[at - 1]] in {"S", "N", "U", "s", "C", "c", "A", "O", ""}:
                yield from finding(passage, at, at, "a past after “since”", "write the present perfect")
            return
        if (
            not parts[word]
            and not word.endswith("ly")
            and word not in {"more", "than", "we", "they", "he", "she", "only"}
        ):
            return


_FIRST_TIME = lazy(
    r"\b(?:[Tt]his|[Ii]t|[Tt]hat) (?:is|will be) (?:only )?(?:the|our|his|her|my|their) (?:very )?"
    r"(?:first|second|third|fourth|fifth|last) (?:time|occasion)(?: that)? "
    r"(?P<who>(?:I|we|he|she|it|they|you|the [a-z]+|[A-Z]\w+)) (?:ever )?(?P<verb>[a-z]+)\b(?! and\b)"
)


FIRST_TIMES = frozenset((nth, time) for nth in (*ORDINALS[:5], "last") for time in ("time", "occasion"))


def before_first_times(passage: Passage) -> list[int]:
    """Offsets of “this”, “it” and “that” not far before “the first time” and its like, rising."""
    lowered, words = passage.lowered, passage.words
    return [
        words[at].start
        for number in passage.coupled(FIRST_TIMES)
        for at in range(max(0, number - _BEFORE_FIRST), number)
        if lowered[at] in _THIS
    ]


_THIS = frozenset(["this", "it", "that"])
_BEFORE_FIRST = 7
"""So many words before “first” its sentence may begin."""


def after_first_time(passage: Passage) -> Iterator[Finding]:
    """“This is the first time that they visit us”: a present or a past where the perfect goes."""
    for match in passage.finds(_FIRST_TIME, quotes=False, at=before_first_times(passage)):
        verb = match["verb"]
        noun = match["who"].startswith("the ") and "s" in readings[verb]
        if verb in FINITE_BE or (
            verb not in FINITE_HAVE and not noun and not VERBAL.isdisjoint(readings[verb])
        ):
            start, end = match.span("verb")
            yield Finding(start, end, f"“the first time … {verb}”", "write the present perfect")


_LAST = lazy(
    rf"(?:Last (?:week|month|year|summer|autumn|winter|spring|{DAYS})|Yesterday"
    r"|(?:\w+|\d+) (?:years?|months?|weeks?|days?) ago),? "
)
_PRESENT_VERBS = frozenset(["is", "are", "has", "have"])


def present_with_past(passage: Passage) -> Iterator[Finding]:
    """“Last week the minister visits Osh”: a present with a time that is past."""
    heads = [one.start for one in passage.sentences if _opens_with_time(passage.text, one.start)]
    for match in passage.finds(_LAST, quotes=False, at=heads):
        yield from _present_after(passage, match.end())


def _opens_with_time(text: str, start: int) -> bool:
    return text.startswith(("Last ", "Yesterday"), start) or " ago" in text[start : start + _AGO_WITHIN]


_AGO_WITHIN = 24
"""Letters of a sentence in which “ago” closes the time that it opens with."""


def _visits(passage: Passage, number: int) -> bool:
    # “the minister visits Osh”: a noun elsewhere, but not between one for one and a name
    if (
        readings[passage.lowered[number]] != "sz"
        or number + 1 >= len(passage.words)
        or before(passage, number + 1) is None
    ):
        return False
    follows = passage.words[number + 1]
    named = follows.kind in NAMED or follows.text in {
        "the",
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
    }
    return named and readings[passage.lowered[number - 1]] in {"c", "cj", "cv"}


def _present_after(passage: Passage, end: int) -> Iterator[Finding]:
    number = next((at for at, word in enumerate(passage.words) if word.start >= end), None)
    if number is None:
        return
    lowered = passage.lowered
    for at in range(number, min(number + 8, len(lowered))):
        word = lowered[at]
        if at > number and before(passage, at) is None:
            return
        known = readings[word]
        if (
            at > number
            and (known == "z" or word in _PRESENT_VERBS or _visits(passage, at))
            and parts[lowered[at - 1]] in {"N", "S", "U", "C", "c", ""}
        ):
            if parts[lowered[at - 1]] == "" and lowered[at - 1] not in PERSONALS:
                return
            if word in {"has", "have"} and passage.flanked[at + 2] == "been":
                return
            yield from finding(passage, at, at, "a present with a time that is past", "write the past")
            return
        if (not parts[word] and word not in PERSONALS) or word.endswith("n't"):
            return


WHEN = ("If ", "When ", "Before ", "Until ", "Unless ", "Once ", "As soon as ")
"""Heads of sentences that tell when, or on what condition."""
_WILL = lazy(
    r"(?P<when>If|When|Before|Until|Unless|Once|As soon as) (?:[\w’'-]+ ){1,6}?"
    r"(?P<will>will) (?!not\b)[^,.;:?!]{2,80}, "
    r"[^.;:?!]*\b(?:will|can|must|should|may|shall)\b"
)

_WILL_NOW = lazy(
    r"(?P<when>When|Before|Once|As soon as) (?!then\b|that\b)(?:[\w’'-]+ ){1,6}?"
    r"(?P<will>will) (?!not\b)[^,.;:?!]{2,80}, (?!(?:and|or|but|nor|which|who|where|how|what)\b)"
    r"(?![^.;:?!]*\b(?:know|knows|knew|known|sa(?:id|ys?)|tells?|told|asks?|asked|clear|unclear|depends?|"
    r"decides?|decided|uncertain|question|remains?|guess|foretell|predicts?)\b)"
)


def will_in_condition(passage: Passage) -> Iterator[Finding]:
    """“If the project will be extended, more posts will be built”."""
    heads = [one.start for one in passage.sentences if passage.text.startswith(WHEN, one.start)]
    found = [*passage.finds(_WILL, quotes=False, at=heads), *passage.finds(_WILL_NOW, quotes=False, at=heads)]
    for match in {one.start(): one for one in reversed(found)}.values():
        before_will = match.string[match.end("when") : match.start("will")].split()
        if _CLAUSE.isdisjoint(before_will) and not (
            match["when"] == "If" and before_will[-1:] in (["you"], ["we"])
        ):
            yield Finding(*match.span("will"), f"“will” after “{match['when'].lower()}”", "write the present")
