"""A noun stands without its article

Looks for a noun that one counts, without “a” or “the”, at the head of a sentence (“Purpose of the visit
was”), before “of the” (“during visit of the minister”), as what was done (“signed agreement with”), after
“in” and “at” where it is a place or an event (“in museum,”), after “as” where it is a calling, after a verb
(“touched computer before”), after “is” or a preposition and an adjective (“is good idea,”, “is largest
seizure”), for what is done to something (“on implementation of the plan”), and, where it is one of some 1,100
nouns that hardly ever go without, wherever the end of its phrase can be told (“kept in new register,”, “the
banks of river.”), or after a word that leaves one of its kind (“at same time”, “is most important test”).

Writers whose language has no articles drop them, and no dictionary sees it. Headlines, lists and
captions that are no sentences may go without, and so may nouns that often stand bare
(`data/article-free.txt`).

Fails:
```
Purpose of the visit was to see the posts. It was inspected during visit of the minister.
```
```
The director opened exhibition in museum, where she once worked as librarian.
```
```
He never touched computer before, and young actors performed short play about it. It was good idea for us.
```
```
It is largest single seizure in Central Asia since 2008. It is kept in new register. Second course will come.
```
```
It began at same time, in autumn of 2010; it is most important test for us.
```
```
The deputies spoke on effective implementation of the law, and stressed importance of trust. It deals with
consequences of the flood. They paid visit to the post, which has long history.
```
```
Press service of the ministry told of it. Regional workshop on border control ended in Osh.
```

Passes:
```
The purpose of the visit was clear. Experts met in prison; they won first prize, in need of the help.
```
```
Director of Public Prosecutions Ken Macdonald spoke. It won the award for album of the year. Help in building
on it came.
```
```
They won first prize, took advantage of it, and have room for an open source tool; a complete story of it.
```
```
It is the largest seizure. Prices are lowest in May. On completion of the course, in execution of the plan,
and for the prevention of it, they met.
```
```
Growth in production of the crop is on the road to full implementation, after incorporation of the effect.
The most evident example of this is urban form. They need to be cooperative. World population has grown.
```
```
A more concerted, comprehensive approach is needed, and what is of great moment is that they spoke at meetings
of the Forum. The department recommended approval of the plan. He had little confidence in militia in general.
```
```
A well-organized programme; Life of the saints; he became director of the school; a room in Museum Street.
```
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.agreement.nouns import before, head_of, in_name
from bulletin_cli.rules.articles.bare_amounts import AMOUNTS, bare_amounts
from bulletin_cli.rules.articles.bare_by_right import is_bare_by_right
from bulletin_cli.rules.articles.bare_called import bare_called, called_by_name
from bulletin_cli.rules.articles.bare_callings import IN_COUPLES, bare_behind_couples, bare_callings
from bulletin_cli.rules.articles.bare_countables import bare_countables, paired
from bulletin_cli.rules.articles.bare_doings import DOINGS, bare_doings
from bulletin_cli.rules.articles.bare_events import bare_events, events_and_offices
from bulletin_cli.rules.articles.bare_frames import STATE_BODIES
from bulletin_cli.rules.articles.bare_in_clauses import bare_in_clauses
from bulletin_cli.rules.articles.bare_in_news import is_bare_in_news
from bulletin_cli.rules.articles.bare_nouns import MORE_NOUNS, before_bare, is_bare, start_of
from bulletin_cli.rules.articles.bare_objects import bare_objects
from bulletin_cli.rules.articles.bare_openers import bare_openers
from bulletin_cli.rules.articles.bare_particulars import bare_particulars
from bulletin_cli.rules.articles.bare_phrases import bare_phrases
from bulletin_cli.rules.articles.bare_ranks import bare_ranks
from bulletin_cli.rules.articles.bare_regions import bare_regions, regions
from bulletin_cli.rules.articles.bare_superlatives import SUPERLATIVES, bare_superlatives
from bulletin_cli.rules.articles.bare_together import goes_bare
from bulletin_cli.rules.names.names_of_the_story import is_name_elsewhere
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.function_words import ARTICLES
from bulletin_cli.rules.words.lists import phrase_list, word_set

SEVERITY = Severity.WARNING

_KINDS = frozenset(["paragraph", "standfirst", "summary"])
_TELLS = lazy(
    r" (?:(?:was|is|has|had|will|took|began|opened|consists|consisted|includes|included|started|ended|lasted|"
    r"covers|said|noted|answered|spoke|visited) |of (?:the|this|our|their|his|its|[A-Z][a-z]+) )"
)
_OF = lazy(r" of (?:the|this|our|their|his|its|[A-Z][a-z]+)\b")
_ENDS = lazy(
    r"[.,;]| (?:on|in|at|with|for|and|was|were|is|to|of|which|where|by|from|who|that|near|called|"
    r"they|he|she|we)\b"
)
_LEADS_WORDS = "in at on from to of for with by during about into after before under through within between"
_LEADS = frozenset(_LEADS_WORDS.split())
_IN = frozenset(["in", "at", "from", "into", "near", "during", "after", "before"])
_DONE_WORDS = """
visited opened signed adopted held attended received organized organised conducted presented delivered wrote
launched built developed prepared created inspected approved chaired joined won bought published composed
"""
_DONE = frozenset(_DONE_WORDS.split())
_AS = frozenset(["as", "became"])
_MAY_LEAD = _LEADS | _IN | _DONE | _AS
_WORKING_WORDS = """
work works worked working job employed hired trained career began started lives lived earned studied
experience serve serves served serving engaged engages acted acts acting practised practising practises
qualified volunteered volunteers registered himself herself disguised posed posing masqueraded
"""
_WORKING = frozenset(_WORKING_WORDS.split())
_NEAR = 5
_LINE = 16
"""Words of a line that may be a headline, fewer."""
_OF_THE_YEAR = (" of the year", " of the month", " of the week", " of the match")
_COUNTING = frozenset(["first", "second", "third", "final", "last", "next"])
"""“Won first prize”."""
_TITLES = frozenset(
    ["director", "head", "chief", "minister", "secretary", "house", "court", "bank", "member", "association"]
)
_OF_NAME = lazy(r" of [A-Z]")
"""“Director of Public Prosecutions Ken Macdonald said”, “House of Lords rules”."""


@lru_cache(maxsize=1)
def _counted() -> frozenset[str]:
    return (word_set("counted") | word_set("callings")) - word_set("article-free")


@lru_cache(maxsize=1)
def _looks() -> tuple[tuple[Callable[[Passage], Iterator[tuple[int, int]]], frozenset[str] | None], ...]:
    # in their order; with some the words one of which they need
    return (
        (bare_doings, DOINGS),
        (bare_particulars, None),
        (bare_objects, None),
        (bare_countables, None),
        (bare_ranks, None),
        (bare_openers, None),
        (bare_amounts, AMOUNTS),
        (bare_called, called_by_name()),
        (bare_callings, None),
        (bare_behind_couples, IN_COUPLES),
        (bare_events, events_and_offices()),
        (bare_phrases, None),
        (bare_regions, regions()),
        (bare_in_clauses, None),
    )


@lru_cache(maxsize=1)
def _before_bare() -> frozenset[str]:
    # what stands before nouns that want an article, and before what stands before them
    return _MAY_LEAD | word_set("qualities") | before_bare()


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each noun that wants an article."""
    for passage in story.passages:
        read = passage.kind in _KINDS or _captioned(passage)
        if read and passage.english and not passage.displayed and not _like_headline(passage):
            yield from _bare(story, passage)


def _like_headline(passage: Passage) -> bool:
    # “Five ministers to sign river treaty next week”: a line without a stop
    return passage.kind == "paragraph" and passage.text[-1:].isalnum() and len(passage.words) < _LINE


def _captioned(passage: Passage) -> bool:
    # a caption that is a sentence: others may do without articles
    return passage.kind == "caption" and passage.text.endswith(".") and passage.holds(ARTICLES)


def _bare(story: Story, passage: Passage) -> Iterator[Mark]:
    told: set[int] = set()
    for start, end in _spans(passage):
        named = " " not in passage.text[start:end] and is_name_elsewhere(story, passage, start)
        if end not in told and not named and not passage.in_quotation(start, end):
            told.add(end)
            if is_bare_by_right(story, passage, start, end) or is_bare_in_news(passage, start, end):
                continue
            message = f"“{passage.text[start:end]}” without an article"
            yield passage.mark(start, end, message, "write “a” or “the” before it")


def _spans(passage: Passage) -> Iterator[tuple[int, int]]:
    # the offsets of each such noun and of what shows that it is bare; some are found twice
    words, flanked, leads = passage.words, passage.flanked, _before_bare()
    for noun in passage.having(_counted()):
        for number in passage.index[noun]:
            if flanked[number] in leads or not passage.joined[number]:
                start = _without(passage, number)
                if start is not None and not goes_bare(passage, number):
                    yield start, words[number].end
    for noun in passage.having(MORE_NOUNS):
        for number in passage.index[noun]:
            if is_bare(passage, number) and not (paired(passage, number) or goes_bare(passage, number)):
                yield start_of(passage, number), words[number].end
    for number in bare_superlatives(passage) if passage.having(SUPERLATIVES) else ():
        yield words[number].start, words[number].end
    having = passage.having
    for look, needed in _looks():
        if needed is None or having(needed):
            for lead, number in look(passage):
                if not goes_bare(passage, number):
                    yield words[lead].start, words[number].end


def _without(passage: Passage, number: int) -> int | None:
    # the offset of the word that shows a noun to be bare
    word = passage.words[number]
    head = head_of(passage, number)
    start, end = passage.words[head].start, word.end
    first = before(passage, head)
    if first is None:
        tells = passage.begins_sentence(start) and _TELLS.match(passage.text, end) is not None
        bare = tells and not _is_named(passage, number)
    else:
        start = first.start
        bare = word.kind == "lower" and _after(passage, head, first, word)
        if bare and f"{first.text.lower()} {word.text} of" in phrase_list("phrases"):
            bare = False  # STY020 tells of it
        if not bare and is_bare(passage, number) and not paired(passage, number):
            bare, start = True, start_of(passage, number)
    return start if bare else None


def _is_named(passage: Passage, number: int) -> bool:
    noun = passage.lowered[number]
    if noun in STATE_BODIES:
        return True
    if noun in _TITLES and _OF_NAME.match(passage.text, passage.words[number].end):
        return True
    return any(in_name(passage, at) for at in passage.index[noun])


def _works(passage: Passage, number: int) -> bool:
    # "he works as teacher"; but "a third person as translator"
    near = passage.lowered[max(0, number - _NEAR) : number + 1]
    return passage.lowered[number] != "as" or not _WORKING.isdisjoint(near)


def _after(passage: Passage, head: int, first: Word, noun: Word) -> bool:
    lead = first.text.lower()
    if lead not in _MAY_LEAD:
        return False
    if head > 1 and passage.lowered[head - 2] == noun.text:
        return False  # "generation after generation"
    if passage.text.startswith(_OF_THE_YEAR, noun.end) or (lead in _LEADS and noun.text.endswith("ing")):
        return False  # "a prize for album of the year", "interested in building on it"
    if lead in _LEADS and _OF.match(passage.text, noun.end):
        return True
    if not _ENDS.match(passage.text, noun.end) or passage.words[head].text in _COUNTING:
        return False
    if lead in _DONE:
        doer = before(passage, head - 1)
        return (
            doer is not None
            and not doer.text.endswith("ly")
            and doer.text != "well"  # “a well attended event”
            and doer.text.lower() not in word_set("determiners")
            and doer.text.lower() not in word_set("qualities")
        )
    return (
        lead in _IN and noun.text in word_set("articled") and not passage.text.startswith(" to ", noun.end)
    ) or (lead in _AS and noun.text in word_set("callings") and _works(passage, head - 1))
