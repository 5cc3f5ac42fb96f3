"""A hyphen from the end of a line is left in a word

Looks for "co- operation", "traf-ficking" and "cross-bor-der": a hyphen with a space after it, and a hyphen
between parts that are no words by themselves but make one together, or that everybody writes as one
("dead-lines", "pre-cursors": `data/closed.txt`). Hanging hyphens ("pre- and post-trial") are left alone, and
so is what is cut at the same place twice in a story that never has it whole. Russian words are looked up
where the machine has a dictionary.

It comes with text copied out of set columns, where the hyphen stood at the end of a line.

Fails:
```
Regional co- operation against traf- ficking grew.
```
```
The govern-ment adopted law- enforcement plans.
```
```
The govern-ment bought hand-made carpets.
```
```
The Check-points keep their dead-lines.
```
```
---
headline: The guards know them all
pull_quotes:
  - text: The guards know every pris-oner by name.
---
“The guards know every pris-oner by name,” he said.
```

Passes:
```
Short- and long-term plans, pre- or post-trial, mid- to long-term; re-entry, co-operation, e-mail.
```
```
A zig-zagging road leads to the hand-made carpets and the hair-dressers of a hodge-podge bazaar.
```
```
Drug-related crime, two- and three-day courses, inter-agency work, anti-corruption, Kara-Suu, a Check-Point.
```
```
The sci-fi film was shown in edu-tainment rooms; some call edu-tainment a fad.
```
```
A post-neo-classical theory of physico-chemical and gastro-intestinal things.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.prose.patterns import lazy, shows
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.derived_words import derived
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import dictionary, english
from bulletin_cli.rules.words.word_classes import readings

SEVERITY = Severity.ERROR

_CUTS = ("- ", "-\u00a0", "‐ ", "‐\u00a0", "‑ ", "‑\u00a0")
_HANGING = lazy(r"\b([^\W\d_]{2,})[-‐‑][ \u00a0]+([a-zа-я]{2,})")
_COMPOUND = lazy(r"([^\W\d_]{2,})[-‐‑]([a-z]{2,})$")
_RUSSIAN = lazy(r"([А-ЯЁа-яё]{2,})[-‐‑]([а-яё]{2,})")
_CUT_COMPOUND = lazy(r"([^\W\d_]{2,})[-‐‑]([a-z]{3,})[-‐‑]([a-z]{2,})$")
_JOINING = frozenset(
    [
        "and",
        "or",
        "to",
        "nor",
        "but",
        "versus",
        "through",
        "as",
        "than",
        "vs",
        "and/or",
        "rather",
        "и",
        "или",
        "until",
        "und",
    ],
)

_SHORT = 3
_ENDINGS = frozenset(
    ["al", "ment", "tion", "tions", "ity", "ive", "ance", "ence", "ness", "ly", "er", "ers", "ing"]
)
_FORMS = ("", "s", "ed", "d", "ing")
_MADE_ON = frozenset(["based", "driven", "led", "bound"])
_CLOSED = frozenset(
    ["inter", "multi", "pro", "sub", "over", "under", "un", "de", "super", "trans", "micro", "mini"]
)
"""Prefixes that grow on to most words."""


_COMBINING_TYPED = """
physico gastro cardio chemico medico politico religio historico musculo cerebro chromo immuno neuro patho
hepato psycho thermo ferro alumino magneto agro litho
"""
_COMBINING = frozenset(_COMBINING_TYPED.split())
"""“Physico-chemical”: British copy keeps the hyphen of many of these."""


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each word that a line end has cut."""
    for passage in story.passages:
        if "-" in passage.text or "‐" in passage.text:
            if shows(passage.text, _CUTS):
                yield from _spaced(passage)
            if passage.english:
                for word in passage.of_kind("mixed"):
                    for cut in _inside(passage, word):
                        own = _again(story, word.text.lower()) or _written_so(story, word)
                        if not (own or _quoted_so(story, passage, word)):
                            yield cut
            elif passage.russian and "mixed" in passage.kinds:
                yield from _inside_russian(story, passage)


def _again(story: Story, typed: str) -> bool:
    # the house's own form, where the story never has it without its hyphen
    whole = typed.replace("-", "").replace("‐", "").replace("‑", "")
    said = (passage for passage in story.passages if passage.kind != "pull-quote")  # the body's own words
    times = sum(len(passage.index.get(typed, ())) for passage in said)
    return times > 1 and not any(whole in passage.index for passage in story.passages)


def _written_so(story: Story, word: Word) -> bool:
    # “zig-zagging”, “hand-made”, “hair-dressers”: whoever wrote it joined the words, unless the story has
    # words that only a line’s end can have cut
    match = _COMPOUND.match(word.text)
    if match is None or "-" in match[1]:
        return False
    left, right = match[1].lower(), match[2]
    if right.startswith(_ECHOES.get(left, ".")):
        return True
    known = english().knows
    if not (known(left) and known(right) and (_is_done(right) or _is_doer(right))):
        return False
    return not any(_surely_cut(one) for passage in story.passages for one in passage.of_kind("mixed"))


def _quoted_so(story: Story, passage: Passage, word: Word) -> bool:
    # “a straight-forward frame-work” in the words of 1851: a second of its kind in quotations
    if not (passage.in_quotation(word.start) and _is_couple(word)):
        return False
    return any(
        other is not word and _is_couple(other) and one.in_quotation(other.start)
        for one in story.passages
        for other in one.of_kind("mixed")
    )


def _is_couple(word: Word) -> bool:
    # two words that are written as one today
    left, hyphen, right = word.text.lower().partition("-")
    known = english().knows
    return hyphen != "" and left + right in word_set("closed") and known(left) and known(right)


def _is_done(right: str) -> bool:
    return "e" in readings[right] and "c" not in readings[right]


def _is_doer(right: str) -> bool:
    doer = right.removesuffix("s")
    stem = doer.removesuffix("r")
    agent = stem != doer and len(stem) > _SHORT and stem.endswith("e")  # but “data-bases”
    return agent and any("v" in readings[one] for one in (stem, stem[:-1]))


def _surely_cut(word: Word) -> bool:
    match = _COMPOUND.match(word.text)
    if match is None or match[1] in _ECHOES or not match[1].islower():
        return False
    known = english().knows
    return not (known(match[1]) and known(match[2])) and known(match[1] + match[2]) and not known(word.text)


_ECHOES_TYPED = """
zig:zag criss:cross tick:tock hip:hop see:saw riff:raff ping:pong flip:flop knick:knack ding:dong tip:top
hob:nob hotch:potch hodge:podge mish:mash wishy:washy boogie:woogie roly:poly hocus:pocus chit:chat clip:clop
pitter:patter fiddle:faddle dilly:dally shilly:shally higgledy:piggledy helter:skelter willy:nilly pell:mell
namby:pamby hoity:toity nitty:gritty harum:scarum mumbo:jumbo hurly:burly hurdy:gurdy fuddy:duddy
walkie:talkie tittle:tattle sing:song wig:wag clap:trap hum:drum bric:brac argy:bargy itsy:bitsy teeny:weeny
"""
_ECHOES = {left: right for left, _, right in (couple.partition(":") for couple in _ECHOES_TYPED.split())}
"""Halves that echo each other: many a house writes them with a hyphen."""


def _spaced(passage: Passage) -> Iterator[Mark]:
    for match in _HANGING.finditer(passage.text):
        left, right = match.groups()
        if right in _JOINING:
            continue
        whole = left + right
        joined = not passage.english or (
            english().knows(whole) and left.lower() not in word_set("prefixes") - _CLOSED
        )
        wanted = whole if joined else f"{left}-{right}"
        fix = passage.fix(match.end(1), match.start(2), "" if joined else "-")
        yield passage.mark(
            match.start(), match.end(), f"a line-end hyphen in “{match.group()}”", f"write “{wanted}”", fix
        )


def _inside(passage: Passage, word: Word) -> Iterator[Mark]:
    match = _COMPOUND.match(word.text)
    if match is None:
        yield from _cut_compound(passage, word)
        return
    left, right = match.groups()
    known = english().knows
    if known(word.text) or (right in _MADE_ON and known(left)):
        return  # “data-based products”
    closed = (left + right).lower()
    if right.islower() and not word_set("closed").isdisjoint(map(closed.removesuffix, _FORMS)):
        yield _cut(passage, word, left + right)
        return
    sound = known(right) or (len(left) > _SHORT and derived(right, english()))
    if right in _ENDINGS and known((left + right).lower()):
        yield _cut(passage, word, left + right)  # “Region-al”: “al” is a word of other phrases
        return
    if left.lower() in _COMBINING and sound:
        return
    own = left.lower() in word_set("prefixes") and (sound or left.lower() not in _CLOSED)
    if own or (known(left) and sound):
        return
    begins = left.islower() or word.start == 0 or passage.begins_sentence(word.start)
    broken = right.islower() and not known(right) and known((left + right).lower())
    if (begins and known(left + right)) or broken:
        yield _cut(passage, word, left + right)


def _inside_russian(story: Story, passage: Passage) -> Iterator[Mark]:
    # “семи-нара”: the whole is a word, and its rest is none; but “кто-то”, “веб-сайт”
    known = dictionary(passage.language)
    for word in passage.of_kind("mixed") if known is not None else ():
        match = _RUSSIAN.fullmatch(word.text)
        if match is None or known is None or _again(story, word.text.lower()):
            continue
        left, right = match.groups()
        if known.knows(left + right) and not known.knows(right) and not known.knows(word.text):
            yield _cut(passage, word, left + right)


def _cut(passage: Passage, word: Word, wanted: str) -> Mark:
    fix = passage.fix(word.start, word.end, wanted)
    return passage.mark(word.start, word.end, f"a line-end hyphen in “{word.text}”", f"write “{wanted}”", fix)


def _cut_compound(passage: Passage, word: Word) -> Iterator[Mark]:
    # "cross-bor-der": a compound whose second part was cut
    match = _CUT_COMPOUND.match(word.text)
    if match is None:
        return
    first, left, right = match.groups()
    known = english().knows
    if left in word_set("prefixes") and known(right):
        return  # “post-neo-classical”
    wanted = f"{first}-{left}{right}"
    if known(left + right) and (wanted in word_set("compounds") or not (known(left) and known(right))):
        yield _cut(passage, word, wanted)
