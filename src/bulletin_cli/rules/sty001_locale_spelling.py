"""A word is spelt as in the other English

Looks for American spellings in British copy (labor, center, program, the noun license) and the other way
round. -ise and -ize are STY002's matter, save in American copy. Names keep their spelling: words with
a capital inside a sentence are left alone, and so are quotations.

Fails:
```
The labor market and the defense sector program grew.
```
```
The training program for users of computers, and the Ministry of Labor.
```
```
Each post is run by two officers; the program has grown.
```
```bulletin.yaml
language: en-US
```
```articles/a.md
The labour market organised itself.
```

```
The plant makes 3 million truck tires on 500 square meters of a two-story building.
```
```
The program was honored with flowers of all colors at the Press Center.
```
```
It grows on the neighbor’s side of the fence, and centers on learned behaviors.
```
```
Labor-intensive work met human-centered design.
```
```
Pupils learn to practice refusing a drink.
```
```
They received computers.

The program consisted of 14 lessons, and 72 officers attended it.
```

Passes:
```
She tires of the story: two stories of hers, a water meter and a check of the bags at the door.
```
```
Gray ran free; Savior is a film. It came from theory to practice.
```
```
The labour of a computer program at the Center for Labor Studies: “The color!” A metre, a jail and a tonne.
```
```
The Mellon Centre and the Yale Center met.
```
```
A peer-to-peer program swaps films. Pupils write a program for a computer in their course.
```
```
A program reads the data and runs for an hour.
```
```
Labour-intensive work met the user-centred design of the Center-Left. Arbor Network’s plant is old.
Labor leader Ann Lee left.
```
```bulletin.yaml
language: en-US
```
```articles/a.md
The labor market organized the dialogue in the theatre.
```
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.confusions.spellings_by_sense import (
    JOINED,
    SENSES,
    compounds_by_sense,
    spelt_by_sense,
)
from bulletin_cli.rules.names.bodies import house_bodies
from bulletin_cli.rules.prose.kinds import HEADS
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.prose.patterns import next_word, occurrences
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import data_lines, recased, word_table

SEVERITY = Severity.WARNING

_TELLS = "locale-tells"
_MINISTERS = frozenset(["ministry", "minister", "ministries"])
_OF_BODIES = frozenset(["program", "programs", "center", "centers", "labor"])
"""Words that stand in the names of bodies and of what they do."""
_PARTY_TYPED = """
leader leaders senator senators spokesman spokeswoman spokesperson party voters backbencher backbenchers
premier government says said claims wants targets hits promises plans accuses calls attacks backs
"""
_OF_PARTIES = frozenset(["MP", "MPs", "Senator", "Party", "Premier", *_PARTY_TYPED.split()])
"""What follows the name of Australia's party."""
_SURNAMES = frozenset(["gray", "savior"])
_THROUGHOUT = 2
"""Words that copy spells the American way throughout has at least."""

_LICENSES = frozenset(["license", "licenses"])


@lru_cache(maxsize=2)
def table(*, american: bool) -> Mapping[str, str]:
    """Wrong spellings and right ones, for American or for British copy."""
    not_asked = "\tone-way" if american else "\tize"
    lines = (*data_lines("locale.tsv"), *data_lines("locale-other.tsv"))
    rows = (line.split("\t") for line in lines if not line.endswith(not_asked))
    if american:
        return {british: other for british, other, *_ in rows}
    return {other: british for british, other, *_ in rows}


def spelling_of(story: Story, passage: Passage) -> str:
    """The English that a passage is to be spelt in: the house's, unless the article says another."""
    house = story.publication.style.spelling
    own = story.article.language
    return (
        own
        if own.startswith("en-") and own[:5].lower() != house[:5].lower()
        else house
        if passage.english
        else ""
    )


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each word of the other English."""
    if not _LICENSES.isdisjoint(story.vocabulary):
        yield from _licences(story)
    yield from _by_sense(story)
    owned = {passage.lowered[number] for passage in story.passages for number in passage.owners}
    owning = sorted([key for key in owned if key != "program's"])
    joined = {key for passage in story.passages for key in passage.compounds}
    hyphenated = sorted([key for key in joined if "program" not in key])
    for passage in story.passages:
        spelling = spelling_of(story, passage).lower()
        if not spelling.startswith("en"):
            continue
        american = spelling.startswith("en-us")
        wrong = table(american=american)
        owners = [key for key in owning if key[:-2] in wrong]
        compounds = [key for key in hyphenated if not wrong.keys().isdisjoint(key.split("-"))]
        if wrong.keys().isdisjoint(story.vocabulary) and not owners and not compounds:
            return  # whatever is English in a story is spelt one way
        what = f"{'British' if american else 'American'} spelling"
        for compound in filter(passage.index.__contains__, compounds):
            wanted = "-".join([wrong.get(part, part) for part in compound.split("-")])
            yield from marks(passage, compound, wanted, what)
        for owner in filter(passage.index.__contains__, owners):
            yield from _of_owners(passage, owner, wrong[owner[:-2]], what)
        for found in sorted(passage.index.keys() & wrong.keys()):
            if found.startswith("program") and not american and _of_computers(story, passage, found):
                continue
            named = _named(story, wrong[found])
            if not named and not american:
                named = _of_ministry(passage, found) or (found in _OF_BODIES and _translated(story, wrong))
            own = _own_names(story, found) if named else ()
            yield from marks(passage, found, wrong[found], what, named=named, but=own)


def _of_owners(passage: Passage, found: str, wanted: str, what: str) -> Iterator[Mark]:
    # “the neighbor’s garden”
    for number in passage.index[found]:
        word = passage.words[number]
        if word.kind == "lower" and not (passage.in_quotation(word.start) or passage.emphasised(word.start)):
            end = word.end - len("'s")
            fix = passage.fix(word.start, end, wanted)
            yield passage.mark(word.start, end, f"{what}: “{word.text}”", f"write “{wanted}’s”", fix)


def _by_sense(story: Story) -> Iterator[Mark]:
    # “3 million tires”, “a two-story house”
    told = not SENSES.isdisjoint(story.vocabulary) or story.shows(*JOINED)
    for passage in story.passages if told else ():
        if not spelling_of(story, passage).lower().startswith(("en-gb", "en-ie", "en-au", "en-nz")):
            continue
        for hit in (*spelt_by_sense(passage), *compounds_by_sense(passage)):
            if not passage.in_quotation(hit.start) and not passage.emphasised(hit.start):
                fix = passage.fix(hit.start, hit.end, hit.wanted)
                message, hint = f"American spelling: “{hit.found}”", f"write “{hit.wanted}”"
                yield passage.mark(hit.start, hit.end, message, hint, fix)


def _translated(story: Story, wrong: Mapping[str, str]) -> bool:
    # true for copy that spells so throughout and names no American: so did who put the name into English
    if not word_table(_TELLS)["americans"].isdisjoint(story.vocabulary) or story.shows("U.S."):
        return False
    typed = {
        found
        for passage in story.passages
        for found in passage.index.keys() & wrong.keys()
        if not found.startswith("program") and _plainly(passage, found)
    }
    return len(typed) >= _THROUGHOUT


def _plainly(passage: Passage, found: str) -> bool:
    words = [passage.words[number] for number in passage.index[found]]
    return any(word.text.islower() and not passage.in_quotation(word.start) for word in words)


def _licences(story: Story) -> Iterator[Mark]:
    # the noun: the verb has an s in both Englishes
    leads = word_table(_TELLS)["before a licence"]
    for passage in story.passages:
        spelling = spelling_of(story, passage).lower()
        for found in passage.having(_LICENSES) if spelling[:5] == "en-gb" else ():
            if _of_computers(story, passage, found):
                continue
            for number in passage.index[found]:
                word = passage.words[number]
                if (
                    passage.flanked[number] in leads
                    and word.text.islower()
                    and not passage.in_quotation(word.start)
                ):
                    text = found.replace("s", "c", 1)
                    fix = passage.fix(word.start, word.end, text)
                    message = f"American spelling: “{found}”"
                    yield passage.mark(word.start, word.end, message, f"write “{text}”", fix)


def _of_computers(story: Story, passage: Passage, found: str) -> bool:
    from bulletin_cli.rules.confusions.computer_programs import means_software  # noqa: PLC0415 - most copy has none

    return means_software(story, passage, found)


def _of_ministry(passage: Passage, found: str) -> bool:
    # “the Ministry of Labor”: America has departments, and so has nobody a ministry that spells so
    return all(
        passage.flanked[number] == "of" and passage.flanked[number - 1] in _MINISTERS
        for number in passage.index[found]
    )


def _named(story: Story, right: str) -> bool:
    # true where the right word stands in the story with a capital, or in the full name of a body that the
    # house has and the story names: “the Center” is then no name from abroad
    own = story.publication.style.abbreviations.items()
    if any(right.title() in full and story.shows(short) for short, full in own):
        return True
    for passage in story.passages:
        for number in passage.index.get(right, ()):
            word = passage.words[number]
            if word.kind == "capitalised" and not passage.begins_sentence(word.start):
                return True
    return False


def _own_names(story: Story, found: str) -> tuple[str, ...]:
    # names of bodies that spell themselves so: “International Center for Peace”
    names = house_bodies(story.publication.style).values()
    return tuple([name for name in names if found.title() in name.split()])


def _opens_name(passage: Passage, word: Word) -> bool:
    # “Arbor Network’s technology”, “Labor leader Kim Beazley”
    follows = next_word(passage.text, word.end)
    if word.text == "Labor":
        return follows in _OF_PARTIES
    return passage.kind not in HEADS and follows.istitle() and word.text.istitle()


def marks(
    passage: Passage, found: str, wanted: str, what: str, *, named: bool = False, but: tuple[str, ...] = ()
) -> Iterator[Mark]:
    """A mark for each place of a word that stands in no quotation, and is no name unless names count too.

    In the names `but` it is spelt rightly.
    """
    for number in passage.index[found]:
        word = passage.words[number]
        surname = found in _SURNAMES or not passage.begins_sentence(word.start) or _opens_name(passage, word)
        if word.text[0].isupper() and not named and surname:
            continue
        if passage.flanked[number] in word_table(_TELLS)["american houses"]:
            continue  # “the Yale Center”, whatever centres the story names beside it
        if passage.in_quotation(word.start) or passage.emphasised(word.start):
            continue
        if any(at <= word.start < at + len(name) for name in but for at in occurrences(passage.text, name)):
            continue
        text = recased(wanted, word.text)
        fix = passage.fix(word.start, word.end, text)
        yield passage.mark(word.start, word.end, f"{what}: “{word.text}”", f"write “{text}”", fix)
