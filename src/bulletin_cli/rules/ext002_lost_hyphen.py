"""A compound has lost its hyphen and stands as one word

Looks for words that no dictionary has and that are a known compound without its hyphen: "drugrelated",
"lawenforcement", "longterm"; and, before a noun, for a participle with its particle ("hollowedout melons")
and for a number with what is counted ("a fourlanguage glossary").

The hyphen stood at the end of a line and was taken for a word division when the text was carried into
another column.

Fails:
```
They discussed drugrelated crime.
```
```
A longterm plan and a followup visit were agreed by the highlevel panel.
```
```
They hid it in hollowedout melons and brokendown cars; the antimoneylaundering unit found it.
```
```
A fourlanguage glossary lay in a thirtyseat bus on a twolane road.
```

Passes:
```
Drug-related crime, a worldwide network, a nationwide plan, households, online and widespread.
```
```
A bloodthirsty landlubber, childlike and heartfelt, knows Samarkand.
```
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import phrase_list, word_set
from bulletin_cli.rules.words.spelling import SortedWords, english

SEVERITY = Severity.ERROR

_TWO_NAMES = lazy(r"([A-Z][a-z]+)([A-Z][a-z]+)$")
_LEAST, _MOST = 7, 40
_NUMBERS = ("one", "two", "six", "ten")
"""What short compounds begin with: “twoday”."""
_PREFIXES = ("anti", "counter", "non", "pre", "post")


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark for each glued compound."""
    known = english()
    for passage, strangers in story.strangers:
        for word in strangers:
            if word.kind == "mixed":
                yield from _peoples(passage, word)
            short = len(word.text) < _LEAST and not word.text.startswith(_NUMBERS)
            if word.kind == "mixed" or short or passage.emphasised(word.start):
                continue
            wanted = with_hyphen(word.text, known) or _done_so(passage, word, known)
            if wanted:
                fix = passage.fix(word.start, word.end, wanted, safe=False)
                yield passage.mark(
                    word.start, word.end, f"“{word.text}” has lost its hyphen", f"write “{wanted}”", fix
                )


def _done_so(passage: Passage, word: Word, known: SortedWords) -> str:
    # “hollowedout melons”
    if word.kind != "lower":
        return ""
    from bulletin_cli.rules.slips.glued_pairs import glued_pair  # noqa: PLC0415 - most copy has none

    pair = glued_pair(word.text, known)
    before_noun = pair is not None and pair.stands_before_noun(passage, word.end)
    return f"{pair.first}-{pair.second}" if pair is not None and before_noun else ""


def _peoples(passage: Passage, word: Word) -> Iterator[Mark]:
    # "TajikAfghan": two peoples that a dash joined
    match = _TWO_NAMES.match(word.text) if word.text.isalpha() else None
    if match and all(name in word_set("proper") for name in match.groups()):
        wanted = "–".join(match.groups())
        fix = passage.fix(word.start, word.end, wanted, safe=False)
        yield passage.mark(word.start, word.end, f"“{word.text}” has lost its dash", f"write “{wanted}”", fix)


def with_hyphen(word: str, known: SortedWords) -> str:
    """The compound that a glued word was, or nothing."""
    return known.told("EXT002", word, _with_hyphen)


def _is_compound(compound: str) -> bool:
    # one that always takes a hyphen, or one that does before a noun
    modifiers = phrase_list("modifiers")
    first, _, last = compound.partition("-")
    return compound in word_set("compounds") or (
        (first, last) in modifiers.couples and f"{first} {last}" in modifiers
    )


@lru_cache(maxsize=1)
def _ends() -> tuple[str, ...]:
    # the longest first
    return tuple(sorted(word_set("compound-ends"), key=lambda end: (-len(end), end)))


def _with_hyphen(word: str, known: SortedWords) -> str:
    lowered = word.lower()
    if len(lowered) > _MOST:
        return ""
    for compound in (lowered[:at] + "-" + lowered[at:] for at in range(2, len(lowered) - 1)):
        if _is_compound(compound):
            at = compound.index("-")
            return f"{word[:at]}-{word[at:]}"
    for last in _ends() if lowered.endswith(_ends()) else ():
        first = lowered.removesuffix(last)
        if first != lowered and len(first) > 2 and known.knows(first) and not first.endswith(last):
            return f"{word[: len(first)]}-{last}"
    return _behind_prefix(word, known)


def _behind_prefix(word: str, known: SortedWords) -> str:
    # “antimoneylaundering”: two hyphens lost
    for prefix in _PREFIXES:
        if word.lower().startswith(prefix):
            compound = _with_hyphen(word[len(prefix) :], known)
            return f"{word[: len(prefix)]}-{compound}" if compound else ""
    return ""
