"""One body is named in several ways

Compares the names of bodies in the whole issue: those that have the same words in another order, in another
number or with other small words, that lack words of a long name, that have -is- for -iz- or Center for
Centre, or that have another word for the same in one country (the Drug Control Agency and the Drug Control
Authority of Tajikistan). Names that have a hyphen in one place only (“Anticorruption Service”) are marked as
well, titles of projects that say the same in two ways, and other names whose words change their order, form
or type (“Mobile Deployed Team”, “Umut 2” for Umut-2, “Treatnet”). So are “the Health Ministry” beside the
Ministry of Health, and in a story of one country a body that is once a Service and otherwise a Committee
(“the State Customs Service”). The name used most often, or that of `style.abbreviations`, is taken to be
right; a Centre is spelt as the house spells.

A body named three ways is three bodies to readers, and none to a search.

Fails:
```
The Drug Control Agency reported. The Drugs Control Agency agreed, and so did the Drug Control Agency.
```
```
The State Committee for National Security and the State Committee on National Security met.
```
```
The Ministry of Education invited all. They met in the Ministry for Education.
The Academy of Justice and the Academy for Justice met.
```
```
The International Organization for Migration paid. The International Organisation for Migration agreed.
```
```
The project “Supporting Women in Prison” began; the project “Support to Women in Prison” ended.
```
```
The Anti-Corruption Service asked the Youth Crime Centre. The Anticorruption Service asked the Youth Crime
Center.
```
```bulletin.yaml
style: {abbreviations: {CARICC: Central Asian Regional Information and Coordination Centre}}
```
```articles/a.md
The Central Asia Regional Information Coordination Centre is in Almaty.
```
```bulletin.yaml
style: {abbreviations: {CARICC: Central Asian Regional Information and Coordination Centre}}
```
```articles/a.md
They met in the Information Centre for Central Asia.
```
```
The Mobile Deployment Team left. The Mobile Response Team was thanked.
```
```
The NATO–Russia Council met. They serve the Russia-NATO Council and the State Service of Punishments
Execution; the State Service for the Execution of Punishments thanked them.
```
```
The Republican AIDS Centre and the Republic Centre on AIDS; the National Information and Analytical Centre on
Drug Control, called the National Analytical and Information Centre.
```

```
The Istanbul Anti-Corruption Action Plan and the Mobile Deployment Team; TREATNET and “Umut-2”. Others called
it Istanbul Plan of Action when they spoke with the Mobile Deployed Team about Treatnet and Umut 2.
```
```
The Drug Control Agency of Tajikistan wrote to the Ministry of Internal Affairs of Kyrgyzstan. The Drug
Control Authority of Tajikistan and the Ministry of the Interior of Kyrgyzstan agreed.
```
```
The Ministry of Health and the State Customs Committee met. The Health Ministry asked the State Customs
Committee; the State Customs Service asked the Ministry of Health. The Osh Provincial Centre for AIDS
Prevention has a room. Dr. Anna Volkova of the Osh Provincial AIDS Centre wants another.
```

Passes:
```
The Drug Control Agency of Tajikistan, the Agency’s staff, the State Customs Service and the Customs Service;
the Drug Control Service of Turkmenistan, the Ministry of the Interior of Kazakhstan.
```
```
The project “Women in Prison” and the course “Men in Prison”; he said “Support women!” and “Supporting women”.
```
```
The Ministry of Internal Affairs and the Ministry of Foreign Affairs; the Regional Office for Central Asia and
the Regional Office for South Asia.
```
```bulletin.yaml
style: {abbreviations: {CARICC: Central Asian Regional Information and Coordination Centre}}
```
```articles/a.md
The Information and Coordination Centre met the State Border Service and the State Customs Service.
```
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.names.bodies import folded, house_bodies
from bulletin_cli.rules.names.bodies_retold import bodies_retold
from bulletin_cli.rules.names.body_names import BodyName, body_names, capital_heads
from bulletin_cli.rules.names.definitions import all_definitions
from bulletin_cli.rules.names.drifting_names import names_drift
from bulletin_cli.rules.names.hyphens_in_names import hyphens_vary
from bulletin_cli.rules.names.joiners_in_names import joiners_vary
from bulletin_cli.rules.names.one_body import OneBody, sorted_stems, stems_of
from bulletin_cli.rules.names.project_titles import titles_vary
from bulletin_cli.rules.names.renamed_bodies import bodies_renamed
from bulletin_cli.rules.names.turned_pairs import pairs_turned
from bulletin_cli.rules.views import IssueView

SEVERITY = Severity.WARNING

_CENTRE = "Centre"
_WAYS = (("ization", "isation"), (_CENTRE, "Center"))
"""How a name may be spelt in two ways."""
_LONG = 4
_SILENT = frozenset(["byline", "credit", "speaker", "alt"])


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark on each name that differs from the usual one of the same body."""
    uses: dict[str, list[BodyName]] = defaultdict(list)
    passages = [
        passage
        for story in issue.stories
        for passage in story.passages
        if passage.english
        and passage.kind not in _SILENT
        and not passage.displayed
        and not passage.text.isupper()
    ]
    headed = [passage for passage in passages if capital_heads(passage)]
    for passage in headed:
        for name in body_names(passage):
            if not passage.in_quotation(name.start):
                uses[_spelt(name.text)].append(name)
    american = issue.publication.style.spelling.lower().startswith("en-us")
    own = {_spelt(full): full for full in house_bodies(issue.publication.style).values()}
    marks = [
        *joiners_vary(passages),
        *hyphens_vary(passages),
        *pairs_turned(passages),
        *titles_vary(passages),
    ]
    marks.extend(bodies_renamed(headed))
    marks.extend(_odd(uses, own))
    marks.extend(_cut_short(uses, issue))
    for key, names in uses.items():
        for ways in _WAYS:
            marks.extend(_spelt_two_ways(names, own.get(key, ""), *ways, american=american))
    yield from marks
    told = {(mark.span.path, mark.span.line, mark.span.end_column) for mark in marks}
    for mark in names_drift(passages):
        if (mark.span.path, mark.span.line, mark.span.end_column) not in told:
            told.add((mark.span.path, mark.span.line, mark.span.end_column))
            yield mark
    yield from bodies_retold(passages, headed, told)


def _spelt_two_ways(
    names: list[BodyName], own: str, sign: str, other: str, *, american: bool
) -> Iterator[Mark]:
    # "Organisation" beside "Organization": how it spells itself is known, or most uses tell, and of a Centre
    # the house's English
    ways: dict[bool, list[BodyName]] = {True: [], False: []}
    for name in names:
        if sign in name.text or other in name.text:
            ways[sign in name.text].append(name)
    known = sign in own or other in own
    # a house may write -is- throughout; a Centre is no Center even once
    if not (ways[True] and ways[False]) and not (known and sign == _CENTRE):
        return
    usual = not american if sign == _CENTRE else len(ways[True]) >= len(ways[False])
    right = sign in own if known else usual
    for name in ways[not right]:
        there = ways[right][0].span if ways[right] else None
        wanted = own or ways[right][0].text
        where = f", but elsewhere “{wanted}” ({there.path}:{there.line})" if there else f", not “{wanted}”"
        fix = name.passage.fix(name.start, name.end, wanted, safe=False)
        also = (there,) if there else ()
        yield Mark(name.span, f"“{name.text}”{where}", "give the body one name", fix, also)


@lru_cache(maxsize=4096)
def _spelt(name: str) -> str:
    # spelling is SPL002's and STY001's: centre and center, co-operation and cooperation are one name here
    return " ".join(
        word
        if word in {"of", "for", "on", "and", "against", "in", "to", "&"}
        else "".join(folded(word))
        if not word.lower().endswith("s") or word.lower().endswith("ss")
        else "".join(folded(word)) + "s"
        for word in name.replace(" the ", " ").replace(",", "").split()
    )


def _odd(uses: Mapping[str, list[BodyName]], own: Mapping[str, str]) -> Iterator[Mark]:
    usual = [
        *own,
        *sorted(
            (key for key in uses if key not in own),
            key=lambda key: (-len(uses[key]), not _sets_out(key), _first(uses[key])),
        ),
    ]
    bodies = OneBody()
    for key in usual:
        right = None if key not in uses or key in own else bodies.first(key)
        bodies.add(key)
        if right is None:
            continue
        there = uses.get(right, [])
        name = own.get(right) or there[0].text
        where = f" ({there[0].span.path}:{there[0].span.line})" if there else ""
        for use in uses[key]:
            message = (
                f"“{use.text}”, but elsewhere “{name}”{where}" if there else f"“{use.text}”, not “{name}”"
            )
            fix = use.passage.fix(use.start, use.end, name, safe=False)
            yield Mark(use.span, message, "give the body one name", fix, tuple(one.span for one in there[:1]))


def _cut_short(uses: Mapping[str, list[BodyName]], issue: IssueView) -> Iterator[Mark]:
    # “the Information Centre for Central Asia”: some words of a long name, and not as they stand in it
    defined = [one.full for ones in all_definitions(issue).values() for one in ones if one.full]
    fulls = dict.fromkeys([*issue.publication.style.abbreviations.values(), *defined])
    long = {full: stems for full in fulls if len(stems := stems_of(full)) > _LONG}
    known = {sorted_stems(full) for full in fulls}
    for key, names in uses.items():
        stems = stems_of(key)
        if len(stems) < _LONG - 1 or sorted_stems(key) in known:
            continue
        meant = [full for full, whole in long.items() if set(stems) < set(whole) and _shuffled(stems, whole)]
        if len(meant) == 1 and len(long[meant[0]]) - len(stems) <= _LONG - 1:
            for use in names:
                yield Mark(use.span, f"“{use.text}”, not “{meant[0]}”", "give the body one name")


def _shuffled(stems: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    # true where the words do not follow one another in the long name as they do here
    count = len(stems)
    return all(whole[at : at + count] != stems for at in range(len(whole) - count + 1))


def _sets_out(key: str) -> bool:
    # of two names met as often, “for the Execution of …” is better than “on Execution of …”
    return " for execution" in key.lower()


def _first(uses: list[BodyName]) -> tuple[str, int, int]:
    span = uses[0].span
    return span.path, span.line, span.column
