"""A fixed phrase is wrong

Looks for the phrases of `data/phrases.tsv` ("in regards to", "comprised of", "in the frames of"), for
prepositions that do not go with the word before them (`data/prepositions.tsv`: “devoted for”), for the
publication's own `style.terms`, for names of countries, bodies and offices that want "the" ("in UAE", "of
Government of Japan", "Head of Tashkent Office", "by Minister of Labour"), for "from 2008–2010" and "between
5–10" with a dash for their second word, for “№ 5”, “No.5”, “2-nd” and “2 nd”, and for a “Total of” without
its article.

Fixed phrases are fixed: readers stumble where one word is off.

Fails:
```
In regards to the plan, a team comprised of judges flew from Tashkent to Abu Dhabi in UAE.
```
```
It ran from 2008–2010 and took part in the work with Russian Federation with the help of Embassy of Japan.
```
```
Total of 40 officers came to the 2-nd course in prison № 3, and to the 5 th one.
```
```
The Ministry of Justice, the Ministry of Health and the Office met the Agency, the Ministry of Trade and
Supreme Court. The next meeting of steering committee will be for Georgia, Russian Federation and Azerbaijan.
```
```
The Head of Tashkent Programme Office came to School No.12.
```
```
It was opened by Minister of Labour of Kazakhstan and by the head of Department for Combating Crime.
```
```
In his turn he paid attention on the law, which caused great interest; the course was free from charge.
```
```
By the initiative of the office they made a seminar for thousands people with the purpose to help.
```
```
The day was devoted for exercises; a doctor answered to questions, and a teacher referred on the law.
```
```
It ratified the Convention on the Rights of Child. The team occupied the first place in full volume.
```
```
The Agency is new. During this period Agency has handled cases with World Customs Organization.
```
```bulletin.yaml
style: {terms: {law enforcement: [law-enforcement]}}
```
```articles/a.md
A law-enforcement agency came.
```

Passes:
```
With regard to the plan, a team made up of judges flew to the UAE; with UN support, from US officials, in EU
countries.
```
```
Ms Lee became Minister of Labour in the post of Head of Office; she met Minister of Justice Ann Green Lee.
```
```
Two years were devoted for the first time; he answered to nobody at home, or at least on Monday.
```
```
From 2008 to 2010, in 2008–2010; between 5 and 10; “in regards to it,” he said; the Government of the
Netherlands.
```
```
Details emerged of the jailing of 11 people, who are believed to favour it; under investigation for theft, he
came from 0-40 down. They ranged in age from infancy to youth, and a rise in average incomes was up two points
on last year’s. A team of US, French and Chinese researchers met University of Osh zoologist Ann Lee, and the
games suffer by comparison; she was invited on a date, get stressed about it and is anxious for rain.
```
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.articles.bare_names import house_names
from bulletin_cli.rules.articles.bodies_without_the import bodies_without_the, short_names_without_the
from bulletin_cli.rules.confusions.wrong_prepositions import wrong_prepositions
from bulletin_cli.rules.prose.kinds import RUNNING
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import Hit, PhraseList, changes, house_lines, house_phrases
from bulletin_cli.rules.words.months import MONTHS

SEVERITY = Severity.WARNING

_RANGE = lazy(
    r"\b(?P<lead>[Ff]rom|[Bb]etween) (?P<left>\d{1,4})(?P<join> ?[-–] ?)(?P<right>\d{1,4})(?![\w–-]|"
    r"[.,]\d)(?! (?:to|until|and|down|up|behind|ahead|adrift)\b)",
)
_TOTAL = lazy(r"(?P<total>Total) (?:of \d|number of )")
_ORDINAL = lazy(
    r"\b(?P<number>\d{1,3})(?P<join>[- ])(?:st|nd|rd|th)\b"
    rf"(?! (?:{MONTHS}))"
)
_ORDINAL_ENDS = frozenset(["st", "nd", "rd", "th"])
_NUMERO = lazy(r"№ ?(?=\d)")
_CLOSE_NUMBER = lazy(r"\bNo\.(?=\d)", needs=("No.",))
_LEADS = frozenset(["from", "between"])
_AMERICAN = frozenset(["different than", "trainings", "on-going"])
"""Phrases that stand in edited American copy."""
_STERN = frozenset(["%", "percent", "per cent"])
"""Wrong terms that STY003 tells of."""


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark for each wrong phrase."""
    style = story.publication.style
    lists = [house_phrases("phrases", style)]
    names = house_names(house_lines("the-names.txt", style))
    if style.terms:
        lists.append(_terms(tuple((right, *wrong) for right, wrong in style.terms.items())))
    _, spared = changes("phrases", style)
    spoken = _AMERICAN if style.spelling.lower().startswith("en-us") else frozenset()
    for passage in story.passages:
        if not passage.english:
            continue
        told: list[tuple[int, int]] = []
        for phrases in lists:
            for hit in sorted(phrases.hits(passage), key=_longer_first):
                within = any(start <= hit.start and hit.end <= end for start, end in told)
                if not (within or hit.found.lower() in spoken or _goes_elsewhere(passage, hit)):
                    told.append((hit.start, hit.end))
                    yield _phrase(passage, hit)
        yield from _prepositions(passage, told, spared)
        yield from bodies_without_the(passage, names)
        if passage.figures:
            yield from _ranges(passage)
            yield from _figures(passage)


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each short name that has its article elsewhere in the story."""
    return short_names_without_the(story)


def _goes_elsewhere(passage: Passage, hit: Hit) -> bool:
    from bulletin_cli.rules.confusions.phrases_elsewhere import goes_elsewhere  # noqa: PLC0415 - most copy has no phrase

    return goes_elsewhere(passage, hit)


def _phrase(passage: Passage, hit: Hit) -> Mark:
    fix = passage.fix(hit.start, hit.end, hit.wanted) if hit.wanted else None
    hint = f"write “{hit.wanted}”" if hit.wanted else "put it another way"
    return passage.mark(hit.start, hit.end, f"“{hit.found}”", hint, fix)


def _longer_first(hit: Hit) -> tuple[int, int]:
    return hit.start, -hit.end


def _prepositions(passage: Passage, told: list[tuple[int, int]], spared: tuple[str, ...]) -> Iterator[Mark]:
    # those that no phrase of the lists has told of
    for hit in wrong_prepositions(passage):
        heard = any(start < hit.end and hit.start < end for start, end in told)
        if not heard and hit.found.lower() not in spared:
            fix = passage.fix(hit.start, hit.end, hit.wanted, safe=False)
            yield passage.mark(hit.start, hit.end, f"“{hit.found}”", f"write “{hit.wanted}”", fix)


@lru_cache(maxsize=8)
def _terms(terms: tuple[tuple[str, ...], ...]) -> PhraseList:
    wrong = [f"{phrase}\t{right}\n" for right, *others in terms for phrase in others if phrase not in _STERN]
    return PhraseList("".join(wrong))


def _figures(passage: Passage) -> Iterator[Mark]:
    for match in passage.finds(_NUMERO, quotes=False) if "№" in passage.text else ():
        fix = passage.fix(match.start(), match.end(), "No. ")
        yield passage.mark(match.start(), match.start() + 1, "“№” in English copy", "write “No.”", fix)
    for match in passage.finds(_CLOSE_NUMBER, quotes=False):
        fix = passage.fix(match.end(), match.end(), " ")
        yield passage.mark(
            match.start(), match.end(), "“No.” against its figure", "put a space after it", fix
        )
    parted = "-" in passage.text or passage.holds(_ORDINAL_ENDS)
    for match in passage.finds(_ORDINAL, quotes=False, at=passage.number_starts) if parted else ():
        fix = passage.fix(*match.span("join"), "")
        wanted = match.group().replace(match["join"], "")
        yield passage.mark(match.start(), match.end(), f"“{match.group()}”", f"write “{wanted}”", fix)
    for match in passage.finds(_TOTAL, quotes=False) if "total" in passage.index else ():
        if passage.begins_sentence(match.start()) and passage.kind in RUNNING:
            fix = passage.fix(*match.span("total"), "A total")
            yield passage.mark(*match.span("total"), "“Total” without an article", "write “A total”", fix)


def _ranges(passage: Passage) -> Iterator[Mark]:
    if not passage.holds(_LEADS):
        return
    leads = passage.at("from ", "From ", "between ", "Between ")
    led = (at for at in leads if passage.text[passage.text.index(" ", at) :][1:2].isdigit())
    for match in passage.finds(_RANGE, quotes=False, at=led):
        if int(match.group("left")) < int(match.group("right")):
            word = " to " if match.group("lead").lower() == "from" else " and "
            fix = passage.fix(*match.span("join"), word)
            wanted = f"{match.group('lead')} {match.group('left')}{word}{match.group('right')}"
            yield passage.mark(match.start(), match.end(), f"“{match.group()}”", f"write “{wanted}”", fix)
