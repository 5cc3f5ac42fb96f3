"""An abbreviation is given and never used, or only once

Looks for abbreviations that stand in brackets after a name and nowhere else in the issue, or only once more.
Those that everybody knows (`data/abbreviations.txt`), those in the publication's own name and those of
`style.abbreviations` are left alone: they help to recognize the name. So are marks in brackets after no name
(“are noted with (GS)”) and what an editor explains in square ones.

An abbreviation is a promise that it will be needed; a reader who meets none of it has learned it in vain.

Fails:
```
The Mobile Deployment Team (MDT) seized the pills. The team is small.
```
```
The Mobile Deployment Team (MTD) seized the pills. The team is small.
```
```
The Financial Intelligence Unit (FIU) reads every report. A clerk of the FIU explained how.
```

Passes:
```
The Mobile Deployment Team (MDT) seized the pills. The MDT is small, and the MDT’s cars are old.
```
```
The World Health Organization (WHO) agreed with the North Atlantic Treaty Organization (NATO).
```
```
Partners with a federal contract are noted with (GS) in the list.
```
```
JURUPA VALLEY (CBSLA) – A fire broke out.
```
```
They lived together in a society of equals (LOC, n.d.).
```
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.names.abbreviations import own_names, shorts
from bulletin_cli.rules.names.definitions import Definition, all_definitions
from bulletin_cli.rules.views import IssueView
from bulletin_cli.rules.words.lists import house_words

SEVERITY = Severity.INFO

_FEW = 2
"""Mentions of one that is given and used once."""
_ROMAN = "IVXLCDM"


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark on each abbreviation whose only mention is the one that explains it."""
    style = issue.publication.style
    known = house_words("abbreviations", style) | style.abbreviations.keys() | own_names(issue.publication)
    given = {base: ones for base, ones in all_definitions(issue).items() if base not in known}
    if not given:
        return
    used = Counter(
        short.base for story in issue.stories for passage in story.passages for short in shorts(passage)
    )
    for base, ones in given.items():
        alone = len(ones) == 1 and used[base] <= _FEW and base.strip(_ROMAN)
        explained = (
            ones[0].start == ones[0].short.start
        )  # "FOMO (fear of missing out)": it is used, and explained
        spared = explained or ones[0].nameless or ones[0].glossed or _dateline(ones[0])
        if alone and not (spared or _of_title(ones[0]) or _in_name(ones[0])):
            yield _mark(ones[0], once=used[base] == _FEW)


def _of_title(given: Definition) -> bool:
    # “*Len Lye: A Biography* (AUP)”: whoever has brought out the work
    short = given.short
    text, bracket = short.passage.text, short.start - 1
    titled = text[bracket : bracket + 1] == "(" and short.passage.emphasised(bracket - 2)
    return titled and not given.full


def _in_name(given: Definition) -> bool:
    # “or CIDOC CRM”: the beginning of a longer name
    text, end = given.short.passage.text, given.short.end
    return text[end : end + 1] == " " and text[end + 1 : end + 3].isupper()


def _dateline(given: Definition) -> bool:
    # "JURUPA VALLEY (CBSLA) – ": an agency after its town
    text = given.short.passage.text
    town, after = text[: given.short.start - 1], text[given.end : given.end + 3]
    return bool(town) and town.isupper() and after[1:2] in {"-", "–", "—"}


def _mark(given: Definition, *, once: bool) -> Mark:
    short = given.short
    if once:
        hint = "leave it out, and write the name again"
        return Mark(short.span, f"{short.base} is given here and used once", hint)
    message = f"{short.base} is given here and never used"
    meant = _turned(given)
    if meant:
        fix = short.passage.fix(short.start, short.start + len(short.base), meant, safe=False)
        return Mark(short.span, f"{message}: the letters of its name are {meant}", f"write “{meant}”", fix)
    return Mark(short.span, message, "leave the abbreviation out")


def _turned(given: Definition) -> str:
    # the initials of the name, where they are the abbreviation's letters in another order
    name = given.short.passage.text[given.start : given.short.start]
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    base = given.short.base
    return initials if initials != base and sorted(initials) == sorted(base) else ""
