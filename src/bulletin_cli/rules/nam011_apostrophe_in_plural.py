"""An abbreviation takes an apostrophe in its plural

Looks for “NGO’s” where several are meant: after a number or a word such as “many”, and before a verb in the
plural or a preposition, or before two names in quotation marks; and for “NGOs’s”. The possessive (“the NGO’s
office”) is left alone. So is that of a common noun, but where it stands for several: “she listens to the
pause’s.”, “three report’s were lost”.

Fails:
```
Many NGO’s are active; five NGO's in Osh joined them, with representatives of NGO’s and ministries.
```
```
Delegates from NGO’s, media and academia came; MP's, judges and lawyers met.
```
```
The NGO’s “Red Ribbon” and “New Day” came, and MP’s can vote.
```
```
She listens to the pause’s. The report’s were read, and three report’s of theft came.
```
```
Many non-governmental organizations (NGO’s) came. They
bought new TV’s for the ward and checked the ID’s of all; the three NGOs’s plan is good.
```
```
SOP’s now hang beside the benches, and BLO’s require more money.
Other donors and NGO’s will follow, and ministries and local NGO’s agreed.
```

Passes:
```
Unlike the boys and UNICEF’s will to help, the centre and UNODC’s will decide.
The law’s and EU’s will be done; she wrote to ministers and UNDP’s work went on.
```
```
The NGO’s now famous plan; the EU’s still closed border and its SOP’s often odd words were read.
Many NGOs are active. The NGO’s office, UNODC’s staff, CARICC’s and UNODC’s work, five NGOs’ letters;
a friend of the UN’s for life. The EU’s of course right, and the TV’s on.
```
```
A plan of UNDP’s, as he and she said; one of UNDP’s, funded and run by them.
The rule is older than the office’s. A week’s rest, at the baker’s; the mission’s of use and the report’s in.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.numerals import TWO_TO_TEN
from bulletin_cli.rules.words.word_classes import readings

SEVERITY = Severity.INFO
NEEDS = ("'s", "’s", "-s")

_PLURAL = lazy(
    r"(?P<lead>\b(?i:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|some|most|other|all|these|"
    r"those|few|"
    r"local|international|national|various|numerous|representatives of|number of|and|with|of) )?"
    r"(?P<short>[A-Z]{2,})(?P<mark>[’'`]|[’'`]?-)s\b"
    r"(?P<after> (?:are|were|have|do|can|must|should|for|with|in|from|working|of|who|which|that|to|on|such|"
    r"participated|took|attended)\b"
    r"|[.,;:)]|"
    r" and (?=[a-z])| [“\"](?=[^”\"]+[”\"] and [“\"])|$)?"
)
_LISTED = lazy(
    r"\b(?:from|by|with|between|among|including|for|to|of|were|are|sells?|sold|bought|and|on) "
    r"(?P<short>[A-Z]{2,})(?P<mark>[’'`])s, (?:[a-z-]+ ){0,2}[a-z-]+"
    r"(?:, (?:[a-z-]+ ){0,2}[a-z-]+)*,? (?:and|or) (?:the )?[\w-]+(?![’'])"
)
"""“From NGO’s, media and academia”."""
_COUNTED = lazy(
    r"\b(?P<short>NGO|INGO|MP|PC|TV|CD|DVD|SUV|CBO|CSO|IDU|ID|BLO|LEA)(?P<mark>[’'`])s"
    r"(?: (?:in|from|at|who|that|which|working|such|to|of|on|for|through) |[.;:](?= |$)|,? (?:but|and) who "
    r"| (?:and|or) (?:the |other |local |many )?(?P<joined>[a-z]+)"
    r"(?=[.,;:)]| (?:in|from|of|at|for|to|came|met|were|are)\b)"
    r"| (?:were|are|have|came|went|took|gave|began|wrote|spoke|will|would|may|might|could|must) [a-z])"
)
"""Abbreviations of what one counts, with an apostrophe for several."""
_BEFORE_VERB = lazy(
    r"\b(?P<short>[A-Z]{2,})(?P<mark>[’'`])s "
    r"(?P<often>(?:now|also|still|often|usually|already|rarely|seldom|sometimes|always|never|mostly) )?"
    r"(?P<verb>[a-z]{3,})(?![\w’'-])"
)
"""“SOP’s now hang beside the benches”, “SOP’s describe it”: nothing owned is a verb."""
_VERB, _FINITE = "v", frozenset("vnc")
_FAR = 60
_LIKENED_TO = frozenset(
    ["than", "as", "like", "unlike", "that", "those", "friend", "idea", "plan", "one", "some"]
)
_CLAUSES = frozenset(
    ["but", "which", "who", "where", "when", "he", "she", "it", "they", "we", "as", "not", "the"]
)
_JOINED = lazy(
    r"\b(?P<other>[a-z]+) (?:and|or) (?:(?:other|local|foreign|several|many|some|all|young) )?"
    r"(?P<short>[A-Z]{2,})(?P<mark>[’'`])s"
    r"(?=[.;:?!)]|, (?:and|but|who|which)\b"
    r"| (?:will|would|may|might|could|shall|came|went|took|met|gave|sent|spoke|began|"
    r"joined|agreed|signed|asked|attended|participated)\b(?! (?:of|to)\b))"
)
"""“Donors and NGO’s will follow”: what stands beside it is told of several."""
_FOR_SEVERAL = frozenset(["are", "were", "have", "do", "can", "must", "should", "“", '"'])
_JOINS = frozenset(["for", "of", "from", "with", "who", "which"])
_BEFORE_ONE = frozenset(["of", "with", "and"])
"""“A friend of the UN’s for life.”"""
_OF_COURSE = lazy(r" (?:of course|for (?:one|ever|now|sure)|with (?:it|us))\b")
_DOUBLE = lazy(r"\b(?P<several>[A-Z]{2,}s[’'])s\b")
_SURE_WORDS = """
two three four five six seven eight nine ten several many most other all these those few various numerous
local international national
"""
_SURE = frozenset(_SURE_WORDS.split()) | {"representatives of", "number of"}


_ENDS = lazy(r"[’']s(?:[.;:]|, (?:and|but)\b| (?P<verb>are|were|have)\b| (?P<of>of) (?!course|use\b))")
_THING = frozenset("ncv")
_TIMES = frozenset(
    ["year", "month", "week", "hour", "minute", "today", "night", "here", "there", "what", "that"]
)
_COUNTS = TWO_TO_TEN | {"several", "many"}
_LEADS = _COUNTS | {"the", "these", "those", "few", "all"}
_LIKENED = frozenset(
    ["than", "as", "like", "with", "from", "at", "of", "by", "is", "was", "are", "were", "not"]
)
"""After these a possessive may stand alone: “older than the office’s”, “at the baker’s”."""


def _may_be(word: Word) -> bool:
    return word.text[-2:] in {"'s", "’s", "-s"}


def _common(passage: Passage) -> Iterator[Mark]:
    # “listens to the pause’s.”
    words, text = passage.words, passage.text
    for number in passage.owners:
        word = words[number]
        ends = _ENDS.match(text, word.end - 2) if number else None
        if ends is None or text[words[number - 1].end : word.start] != " ":
            continue
        noun, lead = word.text[:-2], passage.lowered[number - 1]
        known = readings[noun]
        if lead not in _LEADS or not known or not _THING.issuperset(known) or _is_being(noun):
            continue
        sentence = passage.sentence_at(word.start)
        earlier = text[sentence.start : words[number - 1].start].split()
        if lead in _COUNTS or ends["verb"] or (not ends["of"] and _LIKENED.isdisjoint(earlier)):
            several = _several(noun)
            fix = passage.fix(word.start, word.end, several)
            yield passage.mark(word.start, word.end, f"“{word.text}” for several", f"write “{several}”", fix)


def _is_being(noun: str) -> bool:
    return noun in word_set("persons") or noun in _TIMES


def _several(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"


def _in_brackets(match: re.Match[str]) -> bool:
    # “non-governmental organizations (NGO’s)”
    lead = match.string[: match.start("short")]
    return match["after"] == ")" and lead.endswith("s (") and not lead.endswith(("ss (", "'s (", "’s ("))


def _for_several(match: re.Match[str]) -> bool:
    text, after = match.string, (match["after"] or "").strip()
    if after in _JOINS:
        before = text[: match.start("short")].split()[-2:]
        aside = _OF_COURSE.match(text, match.start("after")) is not None
        return not aside and _BEFORE_ONE.isdisjoint(before) and before[-1:] != []
    return after in _FOR_SEVERAL


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark on each such plural."""
    for passage in story.english:
        if passage.owners:
            yield from _common(passage)
        if not any(map(_may_be, passage.of_kind("acronym", "mixed"))):
            continue
        for match in passage.finds(_DOUBLE):
            several = match["several"]
            fix = passage.fix(*match.span(), several)
            yield passage.mark(
                *match.span(), f"“{match.group()}”: a possessive twice over", f"write “{several}”", fix
            )
        told: set[int] = set()
        for start, end, short in _thing_for_several(passage):
            told.add(start)
            yield _for_one(passage, start, end, short)
        for match in passage.finds(_LISTED):
            start, end = match.start("short"), match.end("mark") + 1
            following = passage.text[end + 2 :].split(maxsplit=1)
            if (
                start not in told
                and following
                and following[0] not in _CLAUSES
                and not following[0].endswith("ed")
            ):
                told.add(start)
                yield _for_one(passage, start, end, match["short"])
        for match in passage.finds(_JOINED):
            start, end = match.start("short"), match.end("mark") + 1
            if start not in told and readings[match["other"]] in {"s", "sz"}:
                told.add(start)
                yield _for_one(passage, start, end, match["short"])
        for match in passage.finds(_BEFORE_VERB):
            start, known = match.start("short"), readings[match["verb"]]
            does = known == _VERB or (match["often"] and _VERB in known and _FINITE.issuperset(known))
            if does and start not in told:
                told.add(start)
                yield _for_one(passage, start, match.end("mark") + 1, match["short"])
        for match in passage.finds(_PLURAL):
            lead, after = (match.group("lead") or "").strip().lower(), match.group("after")
            sure = lead in _SURE or lead.isdigit()
            if after is None and not (sure and lead not in {"all", "other", "most"}):
                continue
            if not sure and not _for_several(match) and not _in_brackets(match):
                continue
            start, end = match.start("short"), match.end("mark") + 1
            if start not in told:
                yield _for_one(passage, start, end, match["short"])


def _thing_for_several(passage: Passage) -> Iterator[tuple[int, int, str]]:
    # “with NGO’s in Osh”, “from ministries, NGO’s and courts”: nothing stands behind that they might own
    for match in passage.finds(_COUNTED):
        before = passage.text[max(0, match.start() - _FAR) : match.start()].split()
        likened = not _LIKENED_TO.isdisjoint(before) or before[-1:] in (["is"], ["was"])
        joined = match["joined"]
        several = joined is None or readings[joined] in {"s", "sz"}
        if several and not likened:
            yield match.start("short"), match.end("mark") + 1, match["short"]


def _for_one(passage: Passage, start: int, end: int, short: str) -> Mark:
    wanted = f"{short}s"
    fix = passage.fix(start, end, wanted)
    return passage.mark(start, end, f"“{passage.text[start:end]}” for several", f"write “{wanted}”", fix)
