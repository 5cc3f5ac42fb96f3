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

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.articles.bare_by_right import is_bare_by_right
from bulletin_cli.rules.articles.bare_in_news import is_bare_in_news
from bulletin_cli.rules.articles.bare_looks import bare_in
from bulletin_cli.rules.names.names_of_the_story import is_name_elsewhere
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.function_words import ARTICLES

SEVERITY = Severity.WARNING

_KINDS = frozenset(["paragraph", "standfirst", "summary"])
_LINE = 16
"""Words of a line that may be a headline, fewer."""


def check_sentences(story: Story) -> Iterator[Mark]:
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
    words = passage.words
    for lead, number in bare_in(passage):
        start, end = words[lead].start, words[number].end
        named = " " not in passage.text[start:end] and is_name_elsewhere(story, passage, start)
        named = named or (lead == number and passage.emphasised(start))  # “*Encore* is a hit”
        if end not in told and not named and not passage.in_quotation(start, end):
            told.add(end)
            if is_bare_by_right(story, passage, start, end) or is_bare_in_news(passage, start, end):
                continue
            message = f"“{passage.text[start:end]}” without an article"
            yield passage.mark(start, end, message, "write “a” or “the” before it")
