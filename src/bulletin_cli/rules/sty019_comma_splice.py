"""A comma stands between two sentences

Looks for a sentence that is whole before its comma, and goes on with “they”, “he”, “she” or “it” and a verb,
as another sentence would, with “therefore” or “moreover” and a subject, or with “that is why”. Sentences with
“when”, “which” and other words that tie their halves together are left alone, and so are quotations; a “that”
ties nothing where its own clause is whole before the comma.

Two sentences with a comma between them read as one that was never finished. A full stop, a semicolon, or
“and” after the comma mends it.

Fails:
```
The contest was held in Osh by two groups, they were supported by the office.
```
```
This showed that controls were beginning to bite, it also showed how much smugglers could earn.
```
```
The trainers stressed that dependence is a chronic disease, it must be treated for years.
```
```
The road was closed for repairs, therefore the guests left.
```
```
The clinic is near the market, that is why the women come often.
```

Passes:
```
When the contest was held in Osh, they were there. The contest was held by two groups; they were supported.
```
```
The road was long, he said. The hall, which was full, is old, and they were glad. In the end, they came. By
the time the guests came to the hall, they were late. It was shut, and therefore they left. As it was shut in
May, therefore they left. When a woman asks, that is why.
```
```
The road was shut and the hall was full, it was confirmed on Monday.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.word_classes import readings

SEVERITY = Severity.INFO

_THAT_IS_WHY = lazy(r", (?:that|this)(?: is|’s|'s|s| was) (?:why|how come)\b")
_THATS = frozenset(["that", "that's", "that’s", "this"])
_PRONOUNS = frozenset(["they", "he", "she", "it"])
_SECOND = lazy(
    r", (?:(?:they|he|she) (?:were|was|are|is|have|has|had|will|also|came|took|went)\b(?! (?:told|said|sure|"
    r"not|believed|thought|advised|informed|says|added|explained|noted|warned|right|saying|say)\b)"
    r"|it (?:was|is|will be|has been) (?!(?:confirmed|announced|reported|revealed|claimed|alleged|disclosed|"
    r"argued|noted|hoped|feared) )[a-z]+ed (?:by|in|at|on|from)\b"
    r"|(?:it|they) (?:must|should|cannot|can) (?:not |also |only )?be [a-z]+(?:ed|en|t)\b"
    r"|(?:it|they|he|she) also (?:was|were|is|are|has|have|had|will|can|"
    r"[a-z]+ed|[a-z]+s|took|gave|held|made)\b)"
)
_THEREFORE = lazy(
    r", (?:(?:therefore|consequently|moreover|nevertheless|furthermore) (?:the|this|these|our|their|its|many)"
    r"|(?:therefore|consequently|moreover|nevertheless|furthermore|thus) (?:it|they|he|she|we|there)) [a-z]+"
)
_THEREFORES = frozenset(["therefore", "consequently", "moreover", "nevertheless", "furthermore", "thus"])
_BEHIND = _PRONOUNS | _THEREFORES | {"that", "that's", "that’s", "this"}
_OPEN_HALVES = frozenset(["if", "since", "because", "as", "when", "and", "but", "although", "while"])
_VERBS = frozenset(
    [
        "was", "were", "is", "are", "has", "have", "will", "came", "took", "gave", "held", "made", "went",
        "began",
    ]
)  # fmt: skip
_TIES_WORDS = """
when whenever if as after before because while since although though who whoever whose which that what where
wherever until till once whether how unless so however according than had should whatever given not neither
either first even both only instead you we i let yes no more less but like unlike time moment day
"""
_TIES = frozenset(_TIES_WORDS.split())
_CLAUSES = _VERBS | {
    "showed", "shows", "said", "means", "meant", "could", "can", "helped", "explained", "found", "noted",
    "stressed", "emphasized", "emphasised", "added", "agreed", "reported", "believe", "believes",
}  # fmt: skip
_STARTS = frozenset(
    ["this", "that", "these", "it", "they", "he", "she", "we", "the", "our", "their", "his", "her"]
)
_LEADS = frozenset(["in", "on", "at", "by", "for", "with", "from", "to", "during", "under", "despite", "of"])
_DONE = frozenset(["de", "e", "je", "jde"])
"""Readings of participles, which open no sentence of their own."""
_OPENERS = frozenset(["were", "to", "be", "is", "are", "was", "has", "have", "will", "born"])
"""“Were they to come, they will be met.”"""
_NAMED = lazy(r"(?<= )[“\"][A-Z][^”\"]{1,30}[”\"]")
_SIGNS = '–—:;“”"()?'
_LEAST_TOLD = 4
"""Words of a half that “that is why” goes back to."""
_LEAST = 5
"""Words of a half that may be a sentence."""


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark on each comma that parts two sentences."""
    for passage in story.paragraphs:
        if passage.behind_commas.keys().isdisjoint(_BEHIND):
            continue
        for comma in passage.commas_before(_PRONOUNS):
            match = _SECOND.match(passage.text, comma) if _whole(passage, comma) else None
            if match is not None and not passage.in_quotation(*match.span()):
                yield _mark(passage, match)
        for match in _reasons(passage):
            if not passage.in_quotation(*match.span()):
                yield _mark(passage, match)
        for match in _therefores(passage):
            if not passage.in_quotation(*match.span()):
                yield _mark(passage, match)


def _mark(passage: Passage, match: re.Match[str]) -> Mark:
    message = f"a comma before “{match.group()[2:]}”, which begins a sentence"
    hint = "write a full stop or a semicolon, or “and” after the comma"
    return passage.mark(*match.span(), message, hint)


def _reasons(passage: Passage) -> Iterator[re.Match[str]]:
    # “The clinic is near, that is why they come”
    for comma in passage.commas_before(_THATS):
        match = _THAT_IS_WHY.match(passage.text, comma)
        if match is not None and _is_told(passage, comma):
            yield match


def _is_told(passage: Passage, comma: int) -> bool:
    half = passage.text[passage.sentence_at(comma).start : comma]
    words = half.lower().split()
    ties = _TIES.intersection(words) - {"that"}
    single = len(words) >= _LEAST_TOLD and words[0] not in _LEADS and not ties
    return single and "," not in half and not any(map(half.__contains__, _SIGNS)) and words[-1] != "and"


def _therefores(passage: Passage) -> Iterator[re.Match[str]]:
    # “The road was closed, therefore the guests left”
    for comma in passage.commas_before(_THEREFORES):
        match = _THEREFORE.match(passage.text, comma)
        half = passage.text[passage.sentence_at(comma).start : comma].lower().split()
        if match is not None and len(half) >= _LEAST and half[0] not in _OPEN_HALVES:
            yield match


def _whole(passage: Passage, comma: int) -> bool:
    # true where what stands before a comma could be a sentence
    half = passage.text[passage.sentence_at(comma).start : comma]
    half = _NAMED.sub("name", half) if "“" in half or '"' in half else half
    words = [word.strip(",.") for word in half.lower().split()]
    bare = set(words)
    if len(words) < _LEAST or words[0] in _OPENERS or any(map(half.__contains__, _SIGNS)):
        return False
    if words[-1] == "and" or readings[words[0]] in _DONE:
        return False  # “Made a Dame in 1999, she was given the medal”
    if bare.isdisjoint(_TIES):
        return not bare.isdisjoint(_VERBS)
    return bare & _TIES == {"that"} and "," not in half and _said_in_full(words)


def _said_in_full(words: list[str]) -> bool:
    # "this showed that controls were weak": a subject and a verb, and another verb after "that"
    at = words.index("that")
    before, after = words[:at], words[at + 1 :]
    return (
        bool(before and after)
        and before[0] in _STARTS
        and not _CLAUSES.isdisjoint(before)
        and not _CLAUSES.isdisjoint(after)
        and after[0] not in _LEADS
    )
