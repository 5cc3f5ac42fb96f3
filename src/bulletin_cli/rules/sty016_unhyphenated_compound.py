"""A compound before its noun lacks the hyphen

Looks for the compounds of `data/modifiers.tsv`: some always take a hyphen ("drug related", "so called",
"follow up visit"), others only before a noun ("a long term plan", but "in the long term"), and some, which
are nothing but adjectives, wherever "a" or "the" goes before them ("a well known film"). Also "two day
workshop" and "11 year old", other measures of `data/measures.tsv` ("a 10 member team"), prefixes that stand
nowhere alone ("non partisan"), a preposition and its noun after an article ("the on duty officer"), and a
noun with a participle before another ("a community led project").

Without the hyphen the reader joins the wrong words first.

Fails:
```
Drug related crime and the so called hub need a long term plan.
```
```
A two day workshop and a high level meeting gave the 11 year old agency a follow up visit.
```
```
A three weeks training for thirty seven judges.
```
```
The well known film has an up to date ending; a well designed stand shows high quality yarn.
```
```
The non profit centre does self assessment, with decision making workshops on life changing events.
```
```
A two day hearing of a cross border team.
```
```
They warn of high risk consignments in a 10 lesson course.
```
```
A 12 month skills course, a community led project, his UNDP equipped school and a non partisan body.
```
```
A well run oven, a 20 metre pit, a 20 litre can, and a set of high resolution satellite images.
```
```
The on duty officer of a state run school called the toll free number; a six months deaf women project began.
```

Passes:
```
In the long term, drug-related crime falls; to follow up on it at a high level is right. The agency is 11
years old.
```
```
He was on duty when they met. The two on duty slept; the bank run cost millions, and a six-month project began
six months ago. The bank financed schools. A foundation backed research; 12 month by month; the United Nations
led talks.
```
```
A law enforcement agency, over the long term; two days; the short term of office; on one day trains stopped.
```
```
He ran well and read the news well. In the long term prices rise, and 20 metres of rope is enough.
```
```
A robot could one day work. It was hosted by election officials; Co says so. They will spend five days meeting
people, took the right wing berth, and heard the job creation news on the job creation front.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.agreement.nouns import plurals, singulars
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.slips.compounds_before_nouns import compounds_before_nouns
from bulletin_cli.rules.slips.compounds_of_time import Compound, by_time
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.function_words import FINITE_BE, FINITE_HAVE, MODALS
from bulletin_cli.rules.words.lists import Hit, PhraseList, house_phrases, house_words
from bulletin_cli.rules.words.numerals import TENS
from bulletin_cli.rules.words.word_classes import ANY_NOUN, pasts_only, readings

SEVERITY = Severity.WARNING

_TENS = lazy(
    r"\b(?P<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?P<gap> )"
    r"(?:one|two|three|four|five|six|seven|eight|nine)\b(?![-‑]|,? (?:or|to) )",
    re.IGNORECASE,
)
_TENS_WORDS = frozenset(TENS)
_DETERMINED = lazy(r"\b(?:an?|the|this|its|their|his|her|our) $", re.IGNORECASE)
_SMALL = frozenset(
    ["with", "from", "that", "when", "where", "than", "were", "have", "will", "among", "after"]
)
_LEADS_TO_WELL_TYPED = """
a the this their its his her our these very with of by for more and other some many such most two several or
new as to in on from those any no every each an my your through less
"""
_LEADS_TO_WELL = frozenset(_LEADS_TO_WELL_TYPED.split())
"""After these “well” belongs to a participle and its noun."""
_NO_PARTICIPLES = frozenset(["did", "went", "came", "knew", "had", "was"])
_LIKE_FIRST_FORMS = frozenset(["run", "read", "set"])
"""Participles that are like their verbs’ first forms."""
_MAY_BE_NOUNS = ANY_NOUN | frozenset("vz")
_LIKELY_NOUNS = ANY_NOUN | frozenset("vj")
_AUXILIARIES = FINITE_BE | FINITE_HAVE | MODALS
_LEAD = 8
"""Letters of the word before a compound that are looked at, at most."""
_LONG = 6
_LINKED = lazy(r"\b(?:of|for|with|on|by|through|under) $", re.IGNORECASE)
_WITH_ANOTHER = lazy(r"\s(?:and|or) (?P<other>[a-z-]+) (?P<noun>[a-z]+)")
_NEXT = lazy(r"\s(?P<first>[a-z]+)(?:[ -](?P<second>[a-z]+))?")
_ON_LEADS = ("based ", "depending ", "depends ", "depend ", "rely ", "relies ", "focus ", "focused ")
"""“Based on the job description”."""
_NOWHERE = ("\0",)
_JOBS_TYPED = "creation loss cut market news front offer figures numbers growth title search seeker centre"
_PLACES_TYPED = "berth spot position slot role place flank"
_APART = {
    "based": (" on ", " upon "),
    "five": (" years", " months"),
    "job": tuple(f" {what}" for what in _JOBS_TYPED.split()),
    "wing": tuple(f" {what}" for what in _PLACES_TYPED.split()),
    "class": (" action",),
}
"""“Knowledge based on experience”, “children under five years”, “the right wing berth”."""
_ARTICLE = (" a ", "A ")
_PHRASE_ENDS = lazy(r" [a-z]+(?:[.,;)]| (?:and|for|of|to|in|with|on)\b)")
_ALONE = (" term", " time", " run", " level", " hand", " last")
"""Ends of compounds that also stand by themselves: “in the long term”."""
_BY_ELECTION = frozenset(["by election", "by elections"])
_TELLS_NOUN = lazy(
    r"\b(?:a|an|the|this|that|every|each|any|in|of|no|two|three|four|five|six|several|all|recent|council|"
    r"parliamentary|local|federal|state) $",
    re.IGNORECASE,
)
_LONG_LEAD = 15
_BE = (" be ", " is ", " are ")


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark for each compound without its hyphen."""
    phrases = house_phrases("modifiers", story.publication.style)
    nouns = house_words("nouns", story.publication.style)
    for passage in story.english:
        hits = phrases.hits(passage)
        told = [*_listed(passage, hits, nouns)] if hits else []
        if "well" in passage.index:
            told += _well(passage, phrases)
        told += by_time(passage, nouns)
        if tens := passage.having(_TENS_WORDS):
            starts = sorted([passage.words[number].start for word in tens for number in passage.index[word]])
            for match in passage.finds(_TENS, quotes=False, at=starts):
                told.append((match.start(), match.end(), match.group().replace(" ", "-")))
        told += _made(passage, told)
        for start, end, wanted in told:
            yield _mark(passage, start, end, wanted)


def _listed(passage: Passage, hits: Sequence[Hit], nouns: frozenset[str]) -> Iterator[Compound]:
    for hit in hits:
        verb = hit.found.startswith("counter ") and passage.text[: hit.start].endswith("to ")
        led = hit.found.startswith("on ") and passage.text[: hit.start].endswith(_ON_LEADS)
        named = passage.text.startswith(" because", hit.end) or passage.text.endswith(_BE, 0, hit.start)
        named = named and hit.found == "so called"
        apart = passage.text.startswith(_APART.get(hit.found.lower().rpartition(" ")[2], _NOWHERE), hit.end)
        voted = hit.found.lower() in _BY_ELECTION and not _TELLS_NOUN.search(
            passage.text, max(0, hit.start - _LONG_LEAD), hit.start
        )
        if not (verb or led or named or apart or voted) and _takes_hyphen(passage, hit, nouns):
            yield hit.start, hit.end, hit.found.replace(" ", "-")


def _made(passage: Passage, told: list[Compound]) -> list[Compound]:
    # those that the lists have not told of
    found: list[Compound] = []
    for first, last in compounds_before_nouns(passage):
        start, end = passage.words[first].start, passage.words[last].end
        heard = any(begun < end and start < done for begun, done, _ in told)
        if not heard and not passage.in_quotation(start, end):
            found.append((start, end, passage.text[start:end].replace(" ", "-")))
    return found


def _well(passage: Passage, phrases: PhraseList) -> Iterator[Compound]:
    # “a well designed stand”, “with well qualified trainers”
    words, flanked = passage.words, passage.flanked
    for number in passage.index["well"]:
        done, noun = flanked[number + 2], flanked[number + 3] if number + 3 < len(flanked) else ""
        led = flanked[number] in _LEADS_TO_WELL or passage.begins_sentence(words[number].start)
        led = led and not passage.in_quotation(words[number].start)
        if led and done not in _NO_PARTICIPLES and f"well {done}" not in phrases and _is_done(done):
            start, end = words[number].start, words[number + 1].end
            known = set(readings[noun])
            if (
                passage.text[start:end].lower() == f"well {done}"
                and known & ANY_NOUN
                and known <= _MAY_BE_NOUNS
            ):
                yield start, end, f"{passage.text[start : start + 4]}-{done}"


def _is_done(word: str) -> bool:
    return "d" in readings[word] or word in _LIKE_FIRST_FORMS


def _takes_hyphen(passage: Passage, hit: Hit, nouns: frozenset[str]) -> bool:
    if "adjective" in hit.columns:
        before = _DETERMINED.search(passage.text, max(0, hit.start - 8), hit.start)
        after = _NEXT.match(passage.text, hit.end)
        if before and after and len(after["first"]) > 3 and after["first"] not in _SMALL:
            return True
        if after and (after["first"] in singulars() or after["first"] in plurals()):
            return True
    return not any(hit.columns) or _before_noun(passage, hit, nouns)


def _before_noun(passage: Passage, hit: Hit, nouns: frozenset[str]) -> bool:
    match = _NEXT.match(passage.text, hit.end)
    if match is None:
        return False
    first = match.group("first")
    other = _WITH_ANOTHER.match(passage.text, hit.end) if first in {"and", "or"} else None
    if other is not None and "j" in readings[other["other"]]:
        first = other["noun"]  # "high quality and safe food"
    known = set(readings[first])
    if (bool(known) and known <= ANY_NOUN) or not nouns.isdisjoint((first, first.removesuffix("s"))):
        return True
    if not known and len(first) >= _LONG and first.endswith("s"):  # “of high risk consignments”
        return _LINKED.search(passage.text, max(0, hit.start - _LEAD), hit.start) is not None
    second = match["second"] or ""
    return bool(known & ANY_NOUN) and (
        _heads_noun(hit, second)
        or _leads_to_noun(passage, hit, known)
        or _leads_to_subject(passage, hit, second)
        or _of_a_term(passage, hit)
    )


def _of_a_term(passage: Passage, hit: Hit) -> bool:
    # “a long term budget and trust”: “budget” is no verb there
    led = hit.found.endswith(" term") and passage.text.endswith(_ARTICLE, 0, hit.start)
    return led and _PHRASE_ENDS.match(passage.text, hit.end) is not None


def _heads_noun(hit: Hit, second: str) -> bool:
    # “high resolution satellite images”; but “in the long term chief costs rise”
    known = set(readings[second])
    return bool(known & ANY_NOUN) and known <= _MAY_BE_NOUNS and not hit.found.endswith(_ALONE)


def _leads_to_subject(passage: Passage, hit: Hit, verb: str) -> bool:
    # “Small scale farms were helped”, “A part time nurse came”; but “over the long term costs will rise”
    if verb not in _AUXILIARIES and verb not in pasts_only():
        return False
    if passage.begins_sentence(hit.start):
        return True
    lead = passage.text.rfind(" ", 0, hit.start - 1) + 1
    return _DETERMINED.search(passage.text, lead, hit.start) is not None and passage.begins_sentence(lead)


def _leads_to_noun(passage: Passage, hit: Hit, known: set[str]) -> bool:
    # “for long distance travels”, “the decision making level”: what may be a verb elsewhere is a noun there
    at = max(0, hit.start - _LEAD)
    if known <= _MAY_BE_NOUNS and _LINKED.search(passage.text, at, hit.start):
        return True
    making = hit.found.endswith("ing") and known <= _LIKELY_NOUNS
    return making and _DETERMINED.search(passage.text, at, hit.start) is not None


def _mark(passage: Passage, start: int, end: int, wanted: str) -> Mark:
    fix = passage.fix(start, end, wanted)
    return passage.mark(start, end, f"“{passage.text[start:end]}” without a hyphen", f"write “{wanted}”", fix)
