"""A word is spelt in two ways in one issue

Looks for words with and without a hyphen (co-operation, cooperation), for pairs such as organisation and
organization, adviser and advisor, for other forms of one name or word (`data/twin-forms.tsv`: Sirdaryo and
Syrdarya, round table and roundtable), for “Mr” and “Mr.” (told once a story), for “Abu-Dhabi” beside “Abu
Dhabi”, EuroMed beside Euro Med, two given names before one surname (Julian, Julien), and for a name that is
one letter away from another, where no other name beside it tells the two apart. A name that is one slip
away from one that everybody knows (“TREANET”, “President Emomali Rakhmon”) is marked even where it stands
alone. Where the house has no choice between -ise and -ize of its own and three in four of an issue's words
have one of them, or two beside a single other, the others are marked, whatever the word is. So are the fewer
in a story that has both.
The United Nations write -ize: where they are the publisher, -ise is marked in an issue that does not keep to
it.

Either spelling may be right; both in one issue look like two editors who do not speak to each other. The
rarer spelling is marked; where they are equal, that with the hyphen or that which stands later in its list,
for a list has the usual form first, and of two given names the later one.

Fails:
```articles/a.md
Regional cooperation grew, and cooperation paid.
```
```articles/b.md
The co-operation of all was praised.
```

In one article:
```articles/a.md
The round table in Sirdaryo was the second round table. A roundtable in Syrdarya followed one in Sirdaryo.
```
```articles/a.md
The adviser and the adviser’s staff met the advisor.
```

```articles/a.md
Julian Courson of EuroMed met the Vice-Chancellor. The Vice-Chancellor told Julien Courson of Euro Med that
the Vice Chancellor has a part in decision making, and in decision-making.
```

One ending:
```articles/a.md
They organize and finalize, recognize and mobilize, and one group has specialised in drugs.
```
```articles/a.md
They organize the course, and its readers recognize it.
```
```articles/b.md
Its head emphasised the cost.
```

Of the United Nations:
```bulletin.yaml
publisher: United Nations Regional Office
```
```articles/a.md
A woman of 84 recognised the ram’s horn, and the course was organised in autumn.
```

A name:
```articles/a.md
Both Karimipour and Mr. Karimipour came, but Mr. Karimipuor left.
```
```articles/a.md
The general Bahodir Nazarov flew to Abu Dhabi from Khorog. In Abu-Dhabi Mr. Nasarov spoke of Horog.
```
```articles/a.md
The post at Ishkashim was built by Ayan-Zhol. A member of Ayan-Jol went there.

| Post | Staff |
| --- | --: |
| Ishkoshim | 12 |
```
```articles/a.md
President Emomali Rakhmon praised TREANET II and the work of UNDOC.
```

Passes:
```articles/a.md
Cooperation and “co-operation”; the Organisation for Economic Co-operation and Development; resign and
re-sign.
```

One ending throughout, but for names and quotations:
```articles/a.md
They organise and finalise, recognise and mobilise; the World Health Organization downsized its rise, and “we
utilize” is quoted.
```

Of the United Nations:
```bulletin.yaml
publisher: United Nations Regional Office
```
```articles/a.md
They organise and finalise, recognise and mobilise.
```

Nothing Greek:
```bulletin.yaml
publisher: United Nations Regional Office
```
```articles/a.md
They advise, exercise, revise and supervise; “we realise”, said the Organisation of Islamic Cooperation.
```

Names that differ:
```articles/a.md
Karimov and Karimov met Karimova and the Uzbek and Uzbeks; focused and focused. For Gulnara Askarova it was
her first visit, for Gulnora Yusupova her last.
```
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.model.publication import HouseStyle
from bulletin_cli.rules.elsewhere import another_way
from bulletin_cli.rules.ext002_lost_hyphen import with_hyphen
from bulletin_cli.rules.names.endings_mixed import rarer_endings
from bulletin_cli.rules.names.parted_names import parted_names
from bulletin_cli.rules.names.slips_of_names import Use, slips_of_names
from bulletin_cli.rules.names.stopped_titles import stopped_titles
from bulletin_cli.rules.names.twin_forms import of_address, twin_forms, twins
from bulletin_cli.rules.names.well_known_names import well_known_names
from bulletin_cli.rules.prose.kinds import SIGNED
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lines_with
from bulletin_cli.rules.views import IssueView
from bulletin_cli.rules.words.lists import data_lines, house_lines, recased
from bulletin_cli.rules.words.spelling import english

SEVERITY = Severity.WARNING
MENDS = "unsafe"

_DIFFERENT_TYPED = """
resign recover resent resend reform recreat remark represent recount repress reserve resort relay retreat
redress repose resound retire restrain release reprove react inform coop unionis unioniz everyday
"""
_DIFFERENT_WORDS = tuple(_DIFFERENT_TYPED.split())
"""What is another word without its hyphen: “re-signed” is not “resigned”, nor is “in-form” “inform”."""
_ENDING = 4
_JOINING = frozenset(["while", "whilst", "among", "amongst", "amid", "amidst", "toward", "towards"])
"""Before a name, but no part of it: “Whilst Ann slept”."""
_CHOSEN = ("en-gb-oxendict", "en-us")
"""Spellings that have -ize throughout."""
_OF_THE_UN = ("United Nations", "UNODC", "UNDP", "UNICEF", "UNHCR", "UNFPA", "UNESCO", "UNEP", "UNAIDS")
"""How the names of publishers begin whose manual of style has -ize, whatever their copy is called."""


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark for each use of the rarer spelling."""
    passages = [
        passage
        for story in issue.stories
        for passage in story.passages
        if passage.english and not passage.displayed and passage.kind not in SIGNED
    ]
    keys = set().union(*[story.vocabulary for story in issue.stories])
    typed = "\n".join([*keys, ""])
    if "‑" in typed:
        keys.update(typed.replace("‑", "-").split("\n")[:-1])
        typed = "\n".join([*keys, ""])
    compounds = lines_with(typed, "-")
    free = not issue.publication.style.spelling.lower().startswith(_CHOSEN)
    leans = issue.publication.publisher.startswith(_OF_THE_UN)
    endings = [*rarer_endings(passages, typed, leans=leans)] if free else []
    yield from endings
    variants = _variants(keys, typed, issue.publication.style, endings=free and not endings)
    for one, other in _pairs(keys, compounds, variants):
        yield from _compare(one, _uses(one, passages), other, _uses(other, passages))
    yield from twin_forms(passages, keys)
    yield from stopped_titles(issue)
    yield from slips_of_names(passages)
    yield from parted_names(passages, keys, compounds)
    yield from well_known_names(issue, keys)


def _pairs(keys: set[str], compounds: list[str], variants: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    # two ways of one word that both stand in the issue; a compound without its hyphen is EXT002's
    for word in sorted(compounds):
        closed = word.replace("-", "")
        if closed in keys and word not in twins() and closed.isalpha() and not _different(word, closed):
            lost = not english().knows(closed) and with_hyphen(closed, english())
            yield from [] if lost else [(word, closed)]
    for word in sorted(keys & variants.keys()):
        if variants[word] in keys:
            yield word, variants[word]


def _different(word: str, closed: str) -> bool:
    # “re-formed”, but “cooperation” is no coop
    stem = next((stem for stem in _DIFFERENT_WORDS if closed.startswith(stem)), "")
    return bool(stem) and (len(closed) <= len(stem) + _ENDING) and not word.startswith(stem)


def _uses(key: str, passages: list[Passage]) -> list[Use]:
    found: list[Use] = []
    for passage in passages:
        for typed in (key, key.replace("-", "‑")) if "-" in key else (key,):
            for number in passage.index.get(typed, ()):
                word = passage.words[number]
                if word.text[0].islower() or _opens(passage, number):
                    found.append((passage, word))
    return found


def _opens(passage: Passage, number: int) -> bool:
    # at the head of a sentence, and no name begins there: “Email Systems says so”
    after = passage.words[number + 1 : number + 2]
    named = bool(after) and passage.joined[number + 1] and after[0].kind == "capitalised"
    named = named and passage.lowered[number] not in _JOINING
    return passage.begins_sentence(passage.words[number].start) and not named


def _variants(keys: set[str], typed: str, style: HouseStyle, *, endings: bool) -> Mapping[str, str]:
    # by a spelling that is in the list another; those in -ise and -ize only where the issue has such a couple
    # and no custom that tells of them all, and the house no choice of its own: STY001 and STY002 tell of that
    house = _by_other(house_lines("variants.tsv", style))
    couples = endings and any(key.replace("z", "s") in keys for key in lines_with(typed, "z"))
    return {**house, **_by_other(_in_ize())} if couples else house


@lru_cache(maxsize=8)
def _by_other(entries: tuple[str, ...]) -> Mapping[str, str]:
    return {other: one for one, other, *_ in [line.split("\t") for line in entries]}


@lru_cache(maxsize=1)
def _in_ize() -> tuple[str, ...]:
    return tuple(line for line in data_lines("locale.tsv") if line.endswith("\tize"))


def _compare(one: str, ones: list[Use], other: str, others: list[Use]) -> Iterator[Mark]:
    ones, others = _spoken(ones), _spoken(others)
    if not ones or not others:
        return
    rare, common, wanted = (ones, others, other) if len(ones) <= len(others) else (others, ones, one)
    where, first = common[0]
    there = where.span(first.start, first.end)
    for passage, word in rare:
        text = recased(wanted, word.text)
        hint = f"write “{text}” throughout, or the other"
        yield another_way(passage, word.start, word.end, wanted=text, there=there, hint=hint)


def _spoken(uses: list[Use]) -> list[Use]:
    return [
        (passage, word)
        for passage, word in uses
        if not (passage.in_quotation(word.start) or of_address(passage, word.end))
    ]
