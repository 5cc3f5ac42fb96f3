"""Someone is mentioned first without a given name

Looks in each article for “Mr. Karimov”, “Judge Nazarov” or “Karimov said” before, or without, a “Rustam
Karimov”, and in standfirsts, summaries and captions for those who are nowhere named in full. A surname that
stands alone, with no title and no verb of speech beside it, is told by its ending, such as -ov, -eva, -zoda
or -enko (“the head of the clinic, Mirzoev”). Words in quotations are the speaker's own and left alone; so are
presidents and monarchs, characters (“Judge Dredd”), names that the story elsewhere gives to a firm (“the
regulator Ofcom”, “Netcraft's chief executive”), and speakers of whom nothing tells that they are persons.

A surname alone tells readers little, and in Central Asia many people bear the same one.

Fails:
```
Mr. Karimov opened the meeting. Rustam Karimov has led the office since 2007.
```
```
The plan is sound, Judge Nazarova said. The head of the clinic, Mirzoev, showed the rooms.
```
```
“I am glad,” said Sotherton.
```
```
---
headline: New rooms
standfirst: Judge Toktomusheva opened them.
figures:
  - {file: a.jpg, alt: A door., caption: Ms Petrova hands over the keys., credit: UNODC}
---
The rooms are new.
```

Passes:
```
Rustam Karimov opened the meeting. Mr. Karimov spoke; “Ms. Saidova is right,” he said.
```
```
The monitoring firm Netcraft saw it. Netcraft said so; “it is,” said Sandvine. Sandvine's chief agreed.
```
```
Wipro said that demand was strong. “We are glad,” said Seagate. Zinifex says it wants to go on.
```
```
She met Dr Dre, Miss Lebanon, Mr Right and the character Mr Bell, and saw the Miss Marple film. Marion “Suge”
Knight came; Mr Knight spoke to Dr Francesco d'Errico. Jonathan Strange and Mr Norrell by Susanna Clarke won.
```
```
President Rahmon, Mr. Ban Ki-moon and Ms. A. came; Mr. Ban spoke to Mr. Chairman.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.model.place import Span
from bulletin_cli.rules.names.names_by_ending import ENDINGS, names_by_ending
from bulletin_cli.rules.prose.kinds import RUNNING
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.spelling import english

SEVERITY = Severity.WARNING

_NAME = r"[A-Z][a-zß-öø-ÿ]+(?:[-’'][A-Z]?[a-zß-öø-ÿ]+)*"
_TITLED = lazy(
    r"\b(?P<title>Mr|Mrs|Ms|Mme|Miss|Dr|Doctor|Prof|Professor|Judge|Justice|Captain|Capt|Major|Colonel|Col|"
    r"Lieutenant|General|Gen|Sergeant|Ambassador|Prosecutor|Inspector|Commissioner)\.?[ \u00a0]"
    rf"(?P<name>{_NAME})(?![\w-]|[ \u00a0](?:[A-Z]|al-|d[’']|(?:bin|del?|della|de[rn]|d[iu]|l[ae]|v[ao]n) ))"
)
_TITLE_BEFORE = lazy(r"\b(?:Mr|Mrs|Ms|Mme|Dr|Prof)\.?[ \u00a0]$")
_SPEAKS = lazy(
    rf"(?:(?<=[”,] )|(?<=^)|(?<=[.!?] ))(?P<name>{_NAME}) (?:said|says|told|noted|stressed|explained|"
    r"added)\b"
    rf"|\b(?:said|says|adds|explained|explains) (?P<after>{_NAME})(?=[,.])"
)
_TRIGGER_WORDS = """
mr mrs ms mme miss dr doctor prof professor judge justice captain capt major colonel col lieutenant general
gen sergeant ambassador prosecutor inspector commissioner said says told noted stressed explained added adds
explains
"""
_TRIGGERS = frozenset(_TRIGGER_WORDS.split())
_SPEAKING = frozenset(["said", "says", "told", "noted", "stressed", "explained", "added", "adds", "explains"])
_TITLING = _TRIGGERS - _SPEAKING
_HONORIFICS = frozenset(["mr", "mrs", "ms", "mme", "miss"])
_OFFICES_WORDS = """
chairman chair chairperson president secretary minister ambassador speaker director justice prime general
prosecutor advocate ombudsman counsellor assembly commissioner
"""
_OFFICES = frozenset(_OFFICES_WORDS.split())
_TITLES_WORDS = """
mr mrs ms mme miss dr doctor prof professor judge justice captain capt major colonel col lieutenant
general gen sergeant ambassador prosecutor inspector commissioner minister president deputy director
chairman the a
"""
_TITLES = frozenset(_TITLES_WORDS.split())
_LEADS_TYPED = """
when while if as but and for after before since though although because where until that whether once unless
then so yet nor or by in on at to with from of
"""
_LEADS = frozenset(_LEADS_TYPED.split())
"""What opens a sentence before a name and is no given name: “When Malenkov spoke”."""
_SURNAMES = ("ov", "ova", "ev", "eva", "yev", "yeva", "zoda", "zade", "enko")
_OWN_ENDINGS = (*ENDINGS, *[f"{ending}'s" for ending in ENDINGS])
_FURNITURE = frozenset(["standfirst", "summary", "caption"])
_READ = RUNNING | _FURNITURE


_MANY = 1 << 14
"""Other words that are remembered, at most."""
_others: set[str] = set()


def _with_their_ending(words: AbstractSet[str]) -> list[str]:
    # most words are known to end otherwise
    fresh = words - _others
    found = [word for word in fresh if word.endswith(_OWN_ENDINGS)]
    if len(_others) >= _MANY:
        _others.clear()
    _others.update(fresh - set(found))
    return found


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on the first mention of each person who has no given name by then."""
    told: set[str] = set()
    named: dict[str, tuple[Passage, Span]] | None = None
    own = _with_their_ending(story.vocabulary)
    there = [one for one in story.passages if one.english and one.kind in _READ]
    there = [one for one in there if one.having(_TRIGGERS) or not one.index.keys().isdisjoint(own)]
    for passage in sorted(there, key=lambda one: one.kind in _FURNITURE):
        by_ending = names_by_ending(passage, own)
        for start, end, name in sorted({*_surnames(passage), *by_ending}):
            named = _named(story) if named is None else named
            first = named.get(name)
            late = first is None or (
                passage.kind in RUNNING and first[0].kind in RUNNING and passage.span(start, end) < first[1]
            )
            if name in told or not late or passage.in_quotation(start):
                continue
            told.add(name)
            if _spared(story, passage, (start, end, name), named):
                continue
            where = f"; in full in line {first[1].line}" if first else ""
            also = (first[1],) if first else ()
            mark = passage.mark(start, end, f"“{passage.text[start:end]}” without a given name{where}")
            yield Mark(mark.span, mark.message, "give the full name at the first mention", also=also)


def _spared(
    story: Story, passage: Passage, use: tuple[int, int, str], named: Mapping[str, tuple[Passage, Span]]
) -> bool:
    # few stories come so far
    from bulletin_cli.rules.names import persons_told  # noqa: PLC0415
    from bulletin_cli.rules.names.firms_in_copy import no_person  # noqa: PLC0415

    start, end, name = use
    if no_person(name, story) or persons_told.told_otherwise(name, story):
        return True
    if passage.text[start:end].startswith(name):
        told = name.endswith(_SURNAMES) or persons_told.is_person(name, passage, end, story, named)
        return not told
    return persons_told.no_address(passage, start, end, named)


def _surnames(passage: Passage) -> Iterator[tuple[int, int, str]]:
    text = passage.text
    titles = (passage.words[n] for title in passage.having(_TITLING) for n in passage.index[title])
    titled = any(word.text[0].isupper() for word in titles) or any(
        map(_ends_in_title, passage.of_kind("mixed"))
    )
    for match in _TITLED.finditer(text) if titled else ():
        name = match.group("name").removesuffix("’s").removesuffix("'s")
        honoured = match.group("title").lower() in _HONORIFICS
        if _TITLE_BEFORE.search(text, max(0, match.start() - 8), match.start()):
            continue  # "Dr. Justice Tettey": a name that is a title too
        if name.lower() in _OFFICES or (not honoured and english().knows(name)):
            continue
        yield match.start(), match.end(), name
    for match in _said(passage) if passage.having(_SPEAKING) else ():
        name = match.group("name") or match.group("after")
        spoken = all(map(english().knows, name.split("-")))  # “Three-quarters said he was right”
        if (not spoken or name.endswith(_SURNAMES)) and len(name) > 3:
            yield match.start(match.lastgroup or 0), match.end(match.lastgroup or 0), name


def _ends_in_title(word: Word) -> bool:
    # "Attorney-General" is one word
    return word.text.replace("‑", "-").rpartition("-")[2].lower() in _TITLING


def _said(passage: Passage) -> Iterator[re.Match[str]]:
    # begins with a name, or with the verb before one
    words, flanked, kinds = passage.words, passage.flanked, passage.kinds
    spoken = (number for verb in passage.having(_SPEAKING) for number in passage.index[verb])
    verbs = (number for number in spoken if flanked[number + 2] and words[number + 1].text[0].isupper())
    capitals = (*kinds.get("capitalised", ()), *kinds.get("mixed", ()))
    names = (number for number in capitals if flanked[number + 2] in _SPEAKING)
    return passage.finds(_SPEAKS, at=[words[number].start for number in sorted({*verbs, *names})])


def _named(story: Story) -> dict[str, tuple[Passage, Span]]:
    # where each surname stands for the first time beside another name or an initial
    found: dict[str, tuple[Passage, Span]] = {}
    for passage in story.passages:
        words = passage.words
        kinds = passage.kinds
        for number in sorted((*kinds.get("capitalised", ()), *kinds.get("mixed", ()))):
            word = words[number]
            if not word.text[0].isupper():
                continue
            name = word.text.replace("’", "'").removesuffix("'s")
            before = words[number - 1] if number else None
            after = words[number + 1] if number + 1 < len(words) else None
            if name not in found and (_given(passage, before, word) or _given(passage, word, after)):
                found[name] = (passage, passage.span(word.start, word.end))
    return found


def _given(passage: Passage, one: Word | None, other: Word | None) -> bool:
    if one is None or other is None or not other.text[0].isupper():
        return False
    if one.text.lower() in _LEADS:
        return False
    if one.text.lower() in _TITLES and not _TITLE_BEFORE.search(
        passage.text, max(0, one.start - 8), one.start
    ):
        return False
    between = passage.text[one.end : other.start]
    between = between.removeprefix(".") if len(one.text) == 1 else between
    return one.text[0].isupper() and between in {" ", "\u00a0"} and one.kind != "acronym"
