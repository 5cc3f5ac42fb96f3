"""An abbreviation is used before it is spelled out, or never spelled out

Looks for the first mention of an abbreviation in the issue, in reading order, and for its name in full:
“Mobile Deployment Team (MDT)”, “MDT (Mobile Deployment Team)” or “MDT, the Mobile Deployment Team”.
Headlines, summaries, captions and tables may use it if the body spells it out.

Left alone are abbreviations that everybody knows (`data/abbreviations.txt`; unless the house gives their
names in `style.abbreviations`), those in the publication's own name, and TK and its like, which CPY201
tells. So are initials and first parts of names (PJ Harvey, SG Securities, the mining firm WMC), models (EOS
300D), codes (IATA: ALA), call letters (WABC-TV), a state after its town, and those whose name stands in
full, without brackets, in the same paragraph, the one before or the headline. One in a headline may stand
for any words of its story. For those in
`style.abbreviations` and well-known bodies a fix gives the name.

Fails:
```
The MDT seized the pills. The Mobile Deployment Team (MDT) is small.
```
```
The seminar dealt with TIP and SM; the ToT begins in May.
```
```issue.yaml
number: 4
date: 2010-12
contents: [{article: a}, {article: b}]
```
```bulletin.yaml
style: {abbreviations: {ROCA: Regional Office for Central Asia}}
```
```articles/a.md
---
headline: Used first here
---
ROCA opened a school.
```
```articles/b.md
---
headline: Spelled out here
---
The Regional Office for Central Asia (ROCA) opened another.
```

```bulletin.yaml
style: {abbreviations: {OECD: Organisation for Economic Co-operation and Development}}
```
```articles/a.md
It was drawn up by a network of the OECD.
```

```
The women pay between N160 and N320. Works go on in Huawei/MCT centres. (NAN)
```

Passes:
```
The Mobile Deployment Team (MDT) of the UN has TV, HIV tests and NGOs. The MDT’s cars, and MDT-led raids.
```
```
CARICC, the Central Asian Regional Information and Coordination Centre, is in Almaty. ToTs (training of
trainers) follow; a ToT is short. Phase II ends.
```
```
Some TK people came. TODO: ask how many.
```
```
PJ Harvey and NCB Stockbrokers gave an EOS 300D to a school in Coffeyville, KS, by the airport (IATA: CFV).
The sign says DISTRACT ME.
```
```
The Centers for Disease Control and Prevention reported it, the CDC’s office said on WABC-TV.
Energi AB is Swedish.
```
```
The Cadillac XLR coupe, the WQA format and KJR Tolkienson; NTQ DoCoMo, SBK Communications and the fund TQI.
Text the word GOODPUB. A FLIR [forward looking infra red] sensor (Cardiff AQC) rose with QRM's shares.
```
```
The Mobile Team Act (MT Act) was passed in 1914; the Mobile Team (MT) came later, in the DIII-D tokamak.
Farm hands get ill (Border Health Network [BHN], 2023). The BHN treats them.
```
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

from bulletin_cli.model.diagnostic import Fix, Mark, Severity
from bulletin_cli.rules.names.abbreviations import Short, own_names, shorts
from bulletin_cli.rules.names.bare_currencies import bare_currencies
from bulletin_cli.rules.names.bodies import house_bodies
from bulletin_cli.rules.names.definitions import Definition, all_definitions, repeated, spelled_out
from bulletin_cli.rules.names.long_forms import spells
from bulletin_cli.rules.names.names_in_letters import in_name
from bulletin_cli.rules.prose.kinds import LISTED
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import IssueView, Story
from bulletin_cli.rules.words.lists import data_lines, house_words, word_set
from bulletin_cli.rules.words.spelling import english

SEVERITY = Severity.WARNING

_ROMAN = "IVXL"
_SECOND_ON = frozenset(["II", "III"])
"""Numbers of models behind their letter: “the tokamak DIII-D”."""
_STRICT = frozenset(["paragraph", "item", "quotation"])
_STILL_TO_COME = frozenset(["TK", "TKTK", "TODO", "FIXME"])
_LONGEST = 7
_SHORT_WORD = 3
_LOUD = frozenset(
    [
        "on",
        "in",
        "by",
        "to",
        "is",
        "if",
        "no",
        "an",
        "as",
        "at",
        "be",
        "do",
        "of",
        "or",
        "so",
        "any",
        "never",
        "you",
        "your",
        "we",
        "why",
        "how",
        "yes",
        "my",
        "our",
        "top",
        "new",
    ]
)
_SENSES_TYPED = """
MA master | BA bachelor | MP member | PM prime | HR human | PR public | PC personal | IT information
AI artificial | ID ident | CV curriculum | CD compact | IP int | PA personal | AP associated | OS operating
TB tub | PS post
"""
_SENSES = dict(entry.split() for entry in _SENSES_TYPED.replace("\n", "|").split("|") if entry.strip())
"""How the name begins that everybody knows an abbreviation by."""
_DETERMINED = lazy(r"\b(?:the|a|an|its|their|our|this|that|each|every|of|UN|EU) $")


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark on the first mention of each abbreviation that is not spelled out by then."""
    elsewhere = {base: ones for base, given in all_definitions(issue).items() if (ones := _named(given))}
    style = issue.publication.style
    # what the house has a name for is spelt out, though everybody may know it
    known = house_words("abbreviations", style) - style.abbreviations.keys() - _of_its_own(elsewhere)
    known |= own_names(issue.publication)
    names = {**_trade(), **house_bodies(issue.publication.style)}
    told: set[str] = set()
    met: dict[str, list[Short]] = {}
    for story in issue.stories:
        here = {base: ones for base, given in spelled_out(story).items() if (ones := _named(given))}
        every = _uses(story)
        fresh = [
            base
            for base in every
            if not (base in known or base in told or (base[-1].islower() and base[:-1] in known))  # “BBCi”
        ]
        capitalised = _capitalised(story, fresh)
        for base in fresh:
            uses = every[base]
            if (
                _no_abbreviation(base, capitalised)
                or (base not in names and _shouted(base))
                or any(map(in_name, uses))
            ):
                continue
            if base in here and base not in met:
                yield from _too_late(base, uses, here[base][0])
            elif base not in here and (repeated(_first(uses)) or _named_close_by(story, _first(uses))):
                told.add(base)
            elif base not in here:
                met.setdefault(base, []).append(_first(uses))
        told.update(here)
    for base, firsts in met.items():
        yield _mark(firsts, elsewhere.get(base, []), names.get(base, ""))
    yield from bare_currencies(issue)


def _named(given: list[Definition]) -> list[Definition]:
    # an agency’s “(NAN)” after the last stop explains nothing
    return [one for one in given if one.full or not _tag(one)]


def _tag(given: Definition) -> bool:
    short = given.short
    alone = given.start == short.start - 1 and given.end == short.end + 1
    return alone and short.passage.text[: given.start].endswith((". ", ".", "” ", "”"))


def _of_its_own(elsewhere: Mapping[str, list[Definition]]) -> set[str]:
    # “MA” is a master’s degree to everybody, and here Medica Afghanistan
    return {
        base
        for base, ones in elsewhere.items()
        if (usual := _SENSES.get(base)) and not any(one.full.lower().startswith(usual) for one in ones)
    }


def _named_close_by(story: Story, use: Short) -> bool:
    from bulletin_cli.rules.names.names_in_full import named_close_by  # noqa: PLC0415 - where no name is in full

    return named_close_by(story, use)


def _first(uses: list[Short]) -> Short:
    return next((use for use in uses if use.passage.kind in _STRICT), uses[0])


def _uses(story: Story) -> Mapping[str, list[Short]]:
    found: dict[str, list[Short]] = {}
    for passage in story.passages:
        if passage.english and passage.kind not in LISTED:
            for short in shorts(passage):
                found.setdefault(short.base, []).append(short)
    return found


def _capitalised(story: Story, bases: Collection[str]) -> Mapping[str, set[str]]:
    # how those of more than three letters stand with a capital, by their small letters
    small = {base.lower() for base in bases if len(base) > _SHORT_WORD}
    found: dict[str, set[str]] = {}
    for passage in story.passages if small else ():
        for name in small & passage.index.keys():
            typed = [passage.words[number] for number in passage.index[name]]
            found.setdefault(name, set()).update([one.text for one in typed if one.kind == "capitalised"])
    return found


def _no_abbreviation(base: str, capitalised: Mapping[str, set[str]]) -> bool:
    if len(base) > _LONGEST or base in _STILL_TO_COME or not base.strip(_ROMAN) or base[1:] in _SECOND_ON:
        return True
    return not capitalised.get(base.lower(), set()) <= {base}


def _shouted(base: str) -> bool:
    # NOT, AND, HARD: words in capitals for loudness' sake
    low = base.lower()
    return (
        low in word_set("small-words") or low in _LOUD or (len(base) > _SHORT_WORD and english().knows(low))
    )


def _too_late(base: str, uses: list[Short], definition: Definition) -> Iterator[Mark]:
    if definition.short.passage.kind not in _STRICT:
        return
    first = next((use for use in uses if use.passage.kind in _STRICT), None)
    if first is None or first.span >= definition.short.span or first.span >= definition.span:
        return
    if repeated(first):
        return
    there = definition.span
    here = f"{first.span.path}:{first.span.line}"
    message = f"{base} is spelled out in {there.path}:{there.line}, used first in {here}"
    yield Mark(first.span, message, "give the name in full here", also=(there,))


def _mark(firsts: list[Short], others: list[Definition], name: str) -> Mark:
    first = firsts[0]
    base = first.base
    full = name or next((one.full for one in others if one.full), "")
    hint = f"write “{full} ({base})”" if full else "give the name in full, and the abbreviation in brackets"
    if others:
        there = others[0].span
        here = f"{first.span.path}:{first.span.line}"
        message = f"{base} is spelled out in {there.path}:{there.line}, used first in {here}"
        return Mark(first.span, message, hint, _fix(first, full), also=(there,))
    more = tuple(one.span for one in firsts[1:])
    places = ", ".join(f"{span.path}:{span.line}" for span in more)
    message = f"{base} is nowhere spelled out" + (f"; also in {places}" if places else "")
    return Mark(first.span, message, hint, _fix(first, full), also=more)


@lru_cache(maxsize=1)
def _trade() -> Mapping[str, str]:
    return dict(line.split("\t")[:2] for line in data_lines("trade.tsv"))


def _fix(first: Short, full: str) -> Fix | None:
    passage = first.passage
    if not full or first.typed != first.base or passage.kind not in _STRICT or not spells(full, first.base):
        return None
    before = passage.text[max(0, first.start - 8) : first.start]
    if before[-1:] in {"-", "‑", "/"} or passage.text[first.end : first.end + 1] in {"-", "‑", "/"}:
        return None
    the = "" if not full[0].isupper() or _DETERMINED.search(before) else "the "
    the = the.capitalize() if passage.begins_sentence(first.start) else the
    return passage.fix(first.start, first.end, f"{the}{full} ({first.base})", safe=False)
