"""A name or an office that is put in is not closed by a comma

Looks for a sentence that begins with a person's name, a comma and the office, or with the office, a comma and
the name, and goes on with what they said or were without a second comma; and for “in cooperation with” others
that a comma opens and none closes.

What has been put in stands between two commas. With one, the reader takes it for the beginning of another
sentence.

Fails:
```
Mr. Nazarov, the director of the Drug Control Agency explained how the border is guarded.
```
```
The director of the agency, Mr. Rustam Nazarov told the guests about its work.
```
```
The office, in close cooperation with the Ministry of Health held a round table.
```

Passes:
```
Mr. Nazarov, the director of the Drug Control Agency, explained how the border is guarded. In Osh, the
director explained it. The director of the Drug Control Agency explained it.
```
```
Rustam Nazarov, head of one agency, and Aziza Karimova, head of another, said so. The office, in cooperation
with the Ministry, held a round table; it was held in cooperation with the school opened in May.
```
```
Mr Karimov, elected president in May after Mr Nazarov was toppled, has gone. Named head of the agency after
the election, Mr Lee had left.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.word_classes import readings

SEVERITY = Severity.WARNING

_VERB_WORDS = """
said says told stated noted stressed emphasized emphasised underlined underscored explained added thanked
expressed mentioned informed recalled welcomed opened pointed spoke reported conducted visited presented
highlighted congratulated delivered shared gave made took met signed greeted announced described
joined
"""
_VERBS = frozenset([*_VERB_WORDS.split(), "was", "is", "has", "had", "will"])
_TITLE_WORDS = "Mr Mrs Ms Mme Dr Prof Professor Judge General Colonel Major Captain Ambassador"
_TITLES = frozenset([*_TITLE_WORDS.split(), *(f"{title}." for title in _TITLE_WORDS.split())])
_OFFICE_WORDS = """
head chief chair chairman chairwoman chairperson director deputy minister ambassador representative
coordinator ombudsman prosecutor judge rector dean commander manager adviser advisor expert specialist
officer president secretary professor doctor lawyer nurse teacher inspector governor mayor
"""
_OFFICES = frozenset(_OFFICE_WORDS.split())
_OPENING_WORDS = """
In On At By For From With Under After Before During Since Last Next This As To When While Asked
"""
_OPENINGS = frozenset(_OPENING_WORDS.split())
_CLAUSE_TYPED = """
who which that was were is are has had have where will would can said says after before when while until
because
"""
_CLAUSE = frozenset(_CLAUSE_TYPED.split())
"""With one of these in it, what has been put in may have the verb for its own."""
_CALLED = frozenset(["Named", "Appointed", "Elected", "Nominated", "Promoted", "Made", "Born", "Educated"])
"""“Named home secretary after the election, Mr Blunkett had …”"""
_LEADS = frozenset(["the", "a", "of", "and", "to", "newly", "as"])
"""After one of these, the verb describes: “an expert of the said office”."""
_REACH = 5
"""An office is among so many of the first words of its phrase."""
_SIGNS = "–—:;“”()?!"
_TOGETHER_WORDS = "cooperation co-operation partnership collaboration coordination conjunction"
_TOGETHER = frozenset(_TOGETHER_WORDS.split())
_WITH = lazy(
    rf", (?P<within>in (?:close )?(?:{'|'.join(_TOGETHER_WORDS.split())}) with [^,.;:()“”]{{3,90}}?)"
    r" (?P<verb>organized|organised|conducted|held|hosted|launched|opened|presented|convened|started)"
    r" (?=(?:an?|the|its|two|three|four|five|several|\d+) )",
    needs=(", in ",),
)


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark on each office or name that is not closed."""
    for passage in story.paragraphs if ", " in story.text else ():
        if passage.having(_OFFICES):
            for verb in filter(_VERBS.__contains__, passage.index):  # few come so far
                for number in passage.index[verb]:
                    yield from _open(passage, passage.words[number])
        if passage.having(_TOGETHER):
            yield from _with_others(passage)


def _open(passage: Passage, verb: Word) -> Iterator[Mark]:
    start = passage.sentence_at(verb.start).start
    if passage.text.find(", ", start, verb.start) < 0:
        return
    first, comma, within = passage.text[start : verb.start].rstrip().partition(", ")
    at = start + len(first) + len(comma)
    end = at + len(within)
    if (
        within
        and passage.text[end : verb.end] == f" {verb.text}"
        and not passage.text.startswith((",", " by "), verb.end)
        and _put_in(first, within)
        and not passage.in_quotation(at, verb.end)
    ):
        message = f"no comma before “{verb.text}”, though one stands before “{within}”"
        yield passage.mark(at, verb.end, message, "set a comma", passage.fix(end, end, ",", safe=False))


def _with_others(passage: Passage) -> Iterator[Mark]:
    # “the office, in cooperation with the Ministry held a seminar”
    for match in passage.finds(_WITH, quotes=False):
        message = f"no comma before “{match['verb']}”, though one stands before “{match['within']}”"
        end = match.end("within")
        yield passage.mark(
            match.start("within"),
            match.end("verb"),
            message,
            "set a comma",
            passage.fix(end, end, ",", safe=False),
        )


def _put_in(first: str, within: str) -> bool:
    opening, words = first.split(), within.split()
    called = opening[0] in _CALLED and opening[1:2] != ["by"]
    done = "e" in readings[opening[0].lower()] and opening[1:2] in (["by"], ["to"], ["in"], ["from"])
    if (
        "," in within
        or done
        or called
        or opening[0] in _OPENINGS
        or any(map(f"{first} {within}".__contains__, _SIGNS))
    ):
        return False
    return (_is_person(opening) and _is_post(words)) or (_is_post(opening) and _is_person(words))


def _is_person(words: list[str]) -> bool:
    # “Mr. Nazarov”, “Lieutenant General Rustam Nazarov”
    named = words[1:] if words[0] in _TITLES else words
    return len(named) >= (1 if named is not words else 2) and all(word[0].isupper() for word in named)


def _is_post(words: list[str]) -> bool:
    held = not _OFFICES.isdisjoint(word.lower() for word in words[:_REACH])
    return held and words[-1] not in _LEADS and _CLAUSE.isdisjoint(words)
