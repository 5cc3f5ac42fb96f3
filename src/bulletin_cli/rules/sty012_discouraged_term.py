"""A term that the United Nations' agencies ask not to use

Looks for the terms of `data/discouraged.tsv`: words that name people by an illness or a habit, mix up HIV
and AIDS, or blame. Quotations and names (titles, organisations) are left alone. A publication adds its own
terms under `style.lists.discouraged`.

Fails:
```
The centre treats drug addicts and AIDS patients.
```
```
It carried out tests for the AIDS virus among prostitutes, as part of the fight against AIDS.
```
```
Addicts share needles; child pornography is a crime, and so is what is done to wheelchair-bound women.
```

Passes:
```
The centre treats people who use drugs and people living with HIV; “a drug addict,” he said. World AIDS Day.
```
```
The Drug Addicts’ Union met in *The Drug Addict*, a film, for the programme Fight against AIDS.
```
```
TV addicts and audio junkies are promiscuous; students are a high-risk group.
```
"""

from __future__ import annotations

from collections.abc import Iterator
from re import IGNORECASE

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import house_phrases

SEVERITY = Severity.WARNING


_ILLS = lazy(
    r"\b(?:drugs?\b|heroin|opi(?:um|ate|oid)|narco|cocaine|inject|needle|alcohol|substance|HIV|AIDS\b|hepatitis|"
    r"tubercul|sex(?:ual\w*)?\b)",
    IGNORECASE,
)
_LOOSELY_TYPED = """
addict, addicts, ex-addict, ex-addicts, junkie, junkies, promiscuity, promiscuous, risk groups,
high-risk groups, high risk group, high risk groups, high-risk group
"""
_LOOSELY = frozenset(one.strip() for one in _LOOSELY_TYPED.split(","))
"""Terms that mean what is meant only where the story speaks of such ills: “audio junkies” take nothing."""
_LOOSE_FIRST = frozenset(term.split()[0] for term in _LOOSELY)


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark for each discouraged term that is one wherever it stands."""
    return _told(story, loosely=False)


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each term that is discouraged since the story tells of ills."""
    if not story.vocabulary.isdisjoint(_LOOSE_FIRST) and _ILLS.search(story.text):
        yield from _told(story, loosely=True)


def _told(story: Story, *, loosely: bool) -> Iterator[Mark]:
    terms = house_phrases("discouraged", story.publication.style)
    for passage in story.english:
        hits = terms.hits(passage)
        for hit in hits:
            # "drug addicts" says all that "addicts" would
            if any(one.start < hit.start and hit.end <= one.end for one in hits):
                continue
            if (hit.found.lower() in _LOOSELY) is not loosely:
                continue
            first, *inner = hit.found.split()
            if passage.emphasised(hit.start) or any(map(_named, inner)) or (_named(first) and not hit.opens):
                continue
            owns = passage.text[hit.end : hit.end + 1] in {"’", "'"}
            fix = passage.fix(hit.start, hit.end, hit.wanted, safe=False) if hit.wanted and not owns else None
            hint = f"write “{hit.wanted}”" if hit.wanted else "find another word"
            yield passage.mark(hit.start, hit.end, f"discouraged term “{hit.found}”", hint, fix)


def _named(word: str) -> bool:
    return word[0].isupper() and not word.isupper() and "-" not in word
