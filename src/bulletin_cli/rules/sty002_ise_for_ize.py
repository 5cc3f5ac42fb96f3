"""-ise where the house writes -ize

Looks for organise, recognise and their like in copy whose spelling is `en-GB-oxendict`, which is the
spelling of the United Nations and of Oxford: -ize wherever the ending is the Greek one. What the list of
pairs lacks is told by its form with z. Advise, exercise, supervise, analyse and the rest keep their s. Names
are left alone, but for those in the list of bodies.

Other British spellings leave the choice to the house; SPL002 tells of stories and issues that have both.

Fails:
```bulletin.yaml
style: {spelling: en-GB-oxendict}
```
```articles/a.md
The organisation recognised it.
```
```bulletin.yaml
style: {spelling: en-GB-oxendict}
```
```articles/a.md
They brought anonymised cases to a well-organised hearing on the resocialisation of prisoners.
```


Passes:
```bulletin.yaml
style: {spelling: en-GB-oxendict}
```
```articles/a.md
The organization advised, exercised, supervised and analysed, and was surprised by an expertise of
merchandise; the Organisation of Islamic Cooperation said:
“We realise.”
```
```
In other spellings one may organise as one likes.
```
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.names.bodies import house_bodies
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.sty001_locale_spelling import marks, spelling_of
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import data_lines

SEVERITY = Severity.WARNING
MENDS = "safe"

_OXFORD = "en-gb-oxendict"
_ENDINGS = ("ise", "ised", "ises", "ising", "iser", "isers", "isation", "isations", "isational", "isable")
_USUAL_TYPED = """
advise advised advises advising adviser advisers exercise exercised exercises exercising promise promised
promises promising rise rises rising arise arises arising raise raised raises raising revise revised
revising supervise supervised supervises supervising surprise surprised surprising comprise comprises
comprised comprising otherwise expertise enterprise enterprises precise wise noise merchandise compromise
premises advertise advertised practise practised practising crises likewise franchise exercising
improvise improvised praise praised disguise disguised promised televised
"""
_USUAL = frozenset(_USUAL_TYPED.split())
"""Words of the commonest that keep their s."""
_TYPED, _SPELT = "Organisation", "Organization"


@lru_cache(maxsize=1)
def _table() -> Mapping[str, str]:
    rows = (line.split("\t") for line in data_lines("locale.tsv") if line.endswith("\tize"))
    return {british: oxford for british, oxford, _ in rows}


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each -ise of Greek origin."""
    if story.publication.style.spelling.lower() != _OXFORD and story.article.language.lower() != _OXFORD:
        return
    wrong = {word: _table()[word] for word in _table().keys() & story.vocabulary}
    others = [word for word in story.vocabulary if word.endswith(_ENDINGS) and word not in wrong]
    wrong.update(_others([word for word in others if word not in _USUAL]))
    for passage in story.passages:
        if spelling_of(story, passage).lower() == _OXFORD:
            for found in sorted(passage.index.keys() & wrong.keys()):
                yield from marks(passage, found, wrong[found], "-ise for -ize")
            if _TYPED.lower() in passage.index and _TYPED in passage.text:
                yield from _bodies(story, passage)


def _others(words: list[str]) -> Mapping[str, str]:
    # “anonymised”: those of the words that no list of pairs has and whose ending is Greek
    if not words:
        return {}
    from bulletin_cli.rules.words.greek_endings import in_greek  # noqa: PLC0415 - most copy has none

    return {word: wanted for word in words if (wanted := in_greek(word))}


def _bodies(story: Story, passage: Passage) -> Iterator[Mark]:
    # “the World Customs Organisation”: names are left alone, but for those that the list of bodies spells
    known = house_bodies(story.publication.style).values()
    names = [name.partition(_SPELT) for name in known if _SPELT in name]
    for at in passage.at(_TYPED):
        end = at + len(_TYPED)
        named = any(
            passage.text[:at].endswith(before) and passage.text.startswith(after, end)
            for before, _, after in names
        )
        if named and not passage.in_quotation(at):
            fix = passage.fix(at, end, _SPELT)
            yield passage.mark(at, end, f"-ise for -ize: “{_TYPED}”", f"write “{_SPELT}”", fix)
