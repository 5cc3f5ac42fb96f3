"""A term has capitals in one place and none in another

Looks across the issue for terms of two or three words (“the Regional Office”, “Member States”), for names of
bodies with a capital lost (“Drug control Agency”, “the regional Office”, “the Ministry of health”, where the
issue has them whole; “the Border liaison Offices”), for people with capitals who have none in the singular
(“Civil Servants”), for common nouns with a capital that is the rarer way (“all Participants”), for titles
with their first letter small (“the executive Director”), for “the Committee” where the story has “the
committee” elsewhere and no name with the word, for offices such as the Government that stand with
capitals and without, and for “Of”, “And” and “For” inside the name of a body (“Ministry Of Health”).
Common nouns with a capital that belong to no name are told even where the issue has them nowhere else: after
a word in small letters and before a stop, a comma or a small word (“a visiting Professor to many
Universities”, “the concept of Prevention”), in lists (“in Education, Health and Shelter”), and adjectives
before a noun without a capital (“Administrative decentralization”). The lists `plain-nouns` and
`plain-adjectives` say which. So are small words after a comma (“for years, In June”), titles with their
second word small (“the High commissioner”) and quarters of a land (“the Eastern and Northern states”).

Headlines, quotations, titles, bold words, links and the heads of sentences are not compared.

Either form may be right; both look like chance. The rarer one is marked; where they are equal, the later.

Fails:
```
All Member States agreed in May. Later the Member States met; two member states were late.
```
```
They asked the Government of Tajikistan; then the Regional Office wrote to the regional office in Vienna.
```
```
The Regional Representative of UNODC came to the Ministry Of Health. Later the regional representative left.
```
```
Every civil servant declares his income. The income of all senior Civil Servants is published.
```
```
The Border liaison Offices are open.
```
```
The Ministry of Health and the Border Service met. A nurse of the Ministry of health spoke; a band of the
border Service played.
```
```
The executive Director met the participants; all Participants thanked him, and the participants left.
```
```
The committee met in May. The Committee asked for more, and the chair of the committee was pleased.
```
```
A visiting Professor to many Universities spoke about the concept of Prevention.
```
```
They work in Education, Health and Shelter, and ask for Administrative decentralization in the area.
```
```
He left Bukhara State university for the Osh State medical institute.
```
```
It lasted for years, In June it ended. So said the High commissioner to the Eastern and Northern states.
```

Passes:
```
The Regional Office for Central Asia is one of five regional offices. The new Drug Control Agency helps in
drug control, and the Government asked all governments.
```
```
A State-run university in Osh and Bukhara State University; the Soviet State bank; Russian universities.
```
```
The Terms and Agency; the Tashkent-based Office; a Geneva where Offices are.
```
```
The Ministry of Culture and Education; a Professor Lee; the organization Women in Trade; the Secretary.
```
```
A criminal code; the Criminal Code of Kazakhstan; “the regional office,” he said; the Regional Office.
```
```
**The Policy Desk**: it asks the policy desk. She was the Best Actress in a Drama Series; the drama series won
for Butterflies And Hurricanes.

- Part 1: Common Metrics: Guidance, Best Practices, and Tools

Use the best practices.
```
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import chain

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.elsewhere import another_way
from bulletin_cli.rules.names.capitals_by_halves import capitals_by_halves
from bulletin_cli.rules.names.capitals_by_word import Capitals
from bulletin_cli.rules.names.capitals_in_plurals import plurals_with_capitals
from bulletin_cli.rules.names.capitals_within import capitals_within
from bulletin_cli.rules.names.half_names import half_names, names_vary, small_words
from bulletin_cli.rules.names.lone_heads import lone_heads
from bulletin_cli.rules.names.plain_capitals import is_plain, plain_capitals
from bulletin_cli.rules.names.small_heads import small_heads
from bulletin_cli.rules.names.stray_capitals import stray_capitals
from bulletin_cli.rules.names.terms_with_capitals import TITLES, TermUse, stands_inside, terms_with_capitals
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.views import IssueView
from bulletin_cli.rules.words.lists import house_words
from bulletin_cli.rules.words.spelling import english
from bulletin_cli.rules.words.word_classes import ANY_NOUN, readings

SEVERITY = Severity.INFO
MENDS = "unsafe"

_Term = tuple[int, str, tuple[str, ...]]
"""A term by its rank, with its words."""
_RUNNING = frozenset(["paragraph", "item", "standfirst", "note"])


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark on each use of the rarer form."""
    offices = house_words("offices", issue.publication.style)
    running = [
        passage
        for story in issue.stories
        for passage in story.passages
        if passage.english and passage.kind in _RUNNING and "sidebar" not in passage.within
    ]
    capital, names = terms_with_capitals(running, offices)
    small: dict[str, list[TermUse]] = defaultdict(list)
    by_first: dict[str, list[_Term]] = defaultdict(list)
    for number, term in enumerate(capital):
        wanted = tuple(term.split())
        by_first[wanted[0]].append((number, term, wanted))
    for passage in running:
        there = by_first.keys() & passage.index.keys()
        if there:
            _find_small(small, passage, sorted(chain.from_iterable(map(by_first.__getitem__, there))), names)
    told: set[tuple[int, int]] = set()
    yield from names_vary(running, told)
    for term, lower in sorted(small.items(), key=lambda item: -len(item[0])):
        # "World Bank group" says all that "Bank group" would
        fresh = [use for use in lower if (id(use.passage), use.end) not in told]
        told.update((id(use.passage), use.end) for use in lower)
        if fresh:
            told.update((id(use.passage), use.end) for use in capital[term])
            yield from _compare(capital[term], fresh)
    capitals = Capitals(running)
    yield from small_words(capitals.small)
    yield from half_names(running, told)
    yield from small_heads(running)
    yield from capitals_by_halves(running, told)
    yield from plurals_with_capitals(running, capitals.people)
    strays = [*stray_capitals(running, capitals.common)]
    yield from strays
    places = {mark.span for mark in strays}
    yield from (mark for mark in plain_capitals(running, capitals.plain, told) if mark.span not in places)
    yield from capitals_within(capitals.within)
    for story in issue.stories:
        yield from lone_heads([one for one in story.passages if one.english and one.kind in _RUNNING])


def _find_small(
    small: dict[str, list[TermUse]],
    passage: Passage,
    terms: Sequence[_Term],
    names: Collection[str],
) -> None:
    index = passage.index
    lowered = passage.lowered
    for _, term, wanted in terms:
        for number in index.get(wanted[0], ()):
            if lowered[number + 1 : number + len(wanted)] != wanted[1:] and "’" not in term:
                continue
            words = passage.words[number : number + len(wanted)]
            typed = tuple([word.text for word in words])
            if tuple(map(str.lower, typed)) != wanted or all(word[0].isupper() for word in typed):
                continue
            if typed != wanted:
                inside = (
                    (typed[0][0].isupper() or (typed[-1][0].isupper() and english().knows(wanted[-1])))
                    and passage.text[words[0].start : words[-1].end].lower().replace("\u00a0", " ") == term
                    and stands_inside(passage, words[0].start)
                    and not passage.begins_sentence(words[0].start)
                    and not typed[0].isupper()  # “AI safety”: letters are in capitals anyway
                    and not _goes_on(passage, number + len(wanted))
                )
                if inside and not passage.in_quotation(words[0].start):
                    small[term].append(TermUse(passage, words[0].start, words[-1].end))
                continue
            start, end = words[0].start, words[-1].end
            before = passage.words[number - 1].text.lower() if number else ""
            spread = passage.text[start:end].replace("\u00a0", " ") != term or term in names
            spread = spread or _describes(passage, number + len(wanted))
            if spread or passage.in_quotation(start) or (before != "the" and not term.endswith("s")):
                continue
            small[term].append(TermUse(passage, start, end))


def _goes_on(passage: Passage, end: int) -> bool:
    # “a Chicago police officer” beside “the Chicago Police”
    words = passage.words
    behind = end < len(words) and passage.joined[end] and words[end].kind == "lower"
    return behind and not ANY_NOUN.isdisjoint(readings[words[end].text])


def _describes(passage: Passage, end: int) -> bool:
    # “the world indoor champion” beside “her World Indoor title”: an adjective, and the noun behind it
    words = passage.words
    behind = end < len(words) and passage.joined[end] and words[end].kind == "lower"
    return (
        behind and readings[words[end - 1].text] == "j" and not ANY_NOUN.isdisjoint(readings[words[end].text])
    )


def _compare(upper: list[TermUse], lower: list[TermUse]) -> Iterator[Mark]:
    later = _key(upper[0]) < _key(lower[0])
    titled = upper[0].passage.text[upper[0].start : upper[0].end].rpartition(" ")[2] in TITLES
    term = upper[0].passage.text[upper[0].start : upper[0].end].lower()
    half = (titled and len(lower) <= len(upper)) or (
        not is_plain(term) and any(use.passage.text[use.start].isupper() for use in lower)
    )
    rare, common = (
        (lower, upper) if half or (len(lower), not later) <= (len(upper), later) else (upper, lower)
    )
    wanted = common[0].passage.text[common[0].start : common[0].end]
    there = common[0].passage.span(common[0].start, common[0].end)
    for use in rare:
        hint = f"write “{wanted}” throughout, or the other"
        yield another_way(use.passage, use.start, use.end, wanted=wanted, there=there, hint=hint)


def _key(use: TermUse) -> tuple[str, int]:
    return use.passage.source.path, use.passage.place(use.start, use.end).start
