"""A word that no dictionary has, and that looks like a slip of one

Looks up every word in small letters, and words with a capital at the head of a sentence where a correct
word is one slip away. A word in small letters that is more than two slips from any is a term or foreign
rather than a slip. Names (capitals inside a sentence, bylines; but not “Tajikstan” and “Committe”, one slip
away from a country, a town, a firm or an office, nor a slip among words, as in “Border Liason Officers”),
abbreviations, addresses, words in quotations, in *emphasis*, and the publication's own words (`style.words`,
`words.txt`) are left alone. So are words that are regularly made of others (nametag, reframe, a no-hoper), a
strange word that comes again and is explained in brackets or is no slip of another, what is “known as the
wai”, words beside small ones of another language (“La notte”), endings of files (.csv), and paragraphs that
are for the most part in another language.

A word in two pieces (“under took”, “the down trodden”) is marked, too.

English words come with the program, British and American; for other languages hunspell's dictionaries are
used where the machine has them. If the word is right, add it to `style.words`.

Fails:
```
The officers spoke of new threts to the region.
```
```
Trafickers move drugs over the boarder in lorrys.
```
```
Fourty-one officers saw teh list. Tashkant was warm.
```
```
The Border Liason Officers came.
```
```
A refferal to rehabilation was vacuumpacked by costudial staff.
```
```
The group under took to help the down trodden. The Hauwei mast serves Prof. Rufa’l of Kaduna.
```
```
## Traning for Tajik officers

The training was long.
```

Passes:
```
## Harding on the road

The hardening of the road was what Harding wanted.
```
```
Mr. Baizakov of Narkonon told CARICC’s officers ad hoc, vis-à-vis and *pro bono* things about “threts”.
```
```
Kurmanbek spoke. It’s the penitentiary’s co-ordinated, drug-related re-entry plan; they don’t mind, e.g. at
10 a.m.
```
```
Each wore a nametag; to reframe it, resizable and societally, send a .csv to @fbopen. The protosketch is
young; a protosketch is small. Pince-nez on 16 year olds.
```
```
The glaucophytes, a printseller and phylogenetics; a commune (gmina) is small, and a gmina has a mayor.
```
```
Doblin helps its clients. Doblin believes in quxshen (spiritual) and in La notte. A beef producer, Georgie
Somerset, met a no-hoper.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.model.diagnostic import Fix, Mark, Severity
from bulletin_cli.model.place import Span
from bulletin_cli.rules.borrowed_words import among_strangers, explained, of_species
from bulletin_cli.rules.derived_words import derived, plural_or_prefixed
from bulletin_cli.rules.ext002_lost_hyphen import with_hyphen
from bulletin_cli.rules.ext004_glued_words import parted
from bulletin_cli.rules.near_names import lost_letter, near_in_company, near_name
from bulletin_cli.rules.passage_kinds import HEADS, SIGNED
from bulletin_cli.rules.prose import Passage, Word
from bulletin_cli.rules.prose_patterns import next_word
from bulletin_cli.rules.spelling import ENDLESS, Dictionary, dictionary, english, strangers
from bulletin_cli.rules.split_words import split_words
from bulletin_cli.rules.story_words import PARTS, House, Own, unowned
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words import word_set

SEVERITY = Severity.WARNING

_LEAST = 3
"""Of words so short only slips of the commonest ones are marked: most others are symbols."""
_LEAST_NAME = 6
_OFTEN = 3
_MANY = 6
"""So many strange words, and half of all, make a passage foreign."""
_PLACED = frozenset(
    ["in", "of", "from", "to", "the", "and", "at", "for", "near", "with", "between", "across"]
)
"""Words before a country or a body."""
_TERM = 4
"""What comes so many times, while no word that it may be a slip of comes at all, is typed so on purpose."""
_ONLY_AFTER = {"olds": "year ", "lifes": "still ", "assed": "half-"}
"""Words that are right after another only."""
_GUESSES = 3
"""So many words that it may be a slip of are named."""
_Found = tuple[Mark, bool]
"""A mark, and whether the story has a word that it may be a slip of."""


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each word that is in no dictionary and no list.

    Where the story has no word that it may be a slip of, it is told once, however often it comes.
    """
    house = House(story, Own(story))
    told: dict[tuple[str, Span | None], list[Mark]] = {}
    for mark, slip in _each(story, house):
        told.setdefault((mark.message.lower(), mark.span if slip else None), []).append(mark)
    yield from map(_once, told.values())
    yield from split_words(story)


def _once(marks: list[Mark]) -> Mark:
    first = marks[0]
    if len(marks) == 1:
        return first
    fixes = [mark.fix for mark in marks if mark.fix is not None]
    edits = tuple(edit for fix in fixes for edit in fix.edits)
    fix = Fix(edits, safe=False) if len(fixes) == len(marks) else None
    also = tuple(mark.span for mark in marks[1:])
    often = "twice" if len(also) == 1 else f"{len(marks)} times"
    return first._replace(message=f"{first.message}, {often}", fix=fix, also=also)


def _each(story: Story, house: House) -> Iterator[_Found]:
    for passage in story.passages:
        if passage.kind in SIGNED or passage.displayed:
            continue
        known = dictionary(passage.language)
        if known is not None and not _foreign(passage, known):
            for word in strangers(passage, known):
                yield from _check(passage, word, known, house)
        if passage.english:
            yield from _misspelt_names(passage, house)


def _foreign(passage: Passage, known: Dictionary) -> bool:
    # ACC001 tells of a passage in another language
    strange = strangers(passage, known)
    if not strange:
        return False
    letters = [word for word in passage.words if len(word.text) == 1 and not known.knows(word.text)]
    small = sum(word.kind == "lower" for word in (*strange, *letters))
    return small >= _MANY and small * 2 > len(passage.words)


def _check(passage: Passage, word: Word, known: Dictionary, house: House) -> Iterator[_Found]:
    if word.kind == "lower":
        yield from _unknown(passage, word.text, word.start, known, house)
    elif word.kind == "capitalised":
        plain = unowned(word.text)
        headed = passage.kind in HEADS and passage.english
        headed = headed and (bool(lost_letter(plain)) or _right_below(plain.lower(), known, house))
        again = house.opens_with(word.text) > 1
        if headed or (passage.kind not in HEADS and not again and _opens_as_word(passage, word, known)):
            yield from _unknown(passage, word.text, word.start, known, house)
    elif word.kind == "mixed" and "-" in word.text and word.text.replace("-", "").isalpha():
        yield from _compound(passage, word, known, house)


def _right_below(plain: str, known: Dictionary, house: House) -> bool:
    # “Traning for Tajik officers” over a story that has “training”, and “traning” nowhere else
    near = known.near(plain) if len(plain) >= _LEAST_NAME and house.of(plain) == 1 else ()
    return any(one[:2] == plain[:2] and house.of(one) for one in near)


def _compound(passage: Passage, word: Word, known: Dictionary, house: House) -> Iterator[_Found]:
    opens = word.text[0].isupper() and passage.begins_sentence(word.start)
    closed = word.text.lower().replace("-", "")
    if not (word.text.islower() or (opens and word.text[1:].islower())):
        return
    if known.knows(closed) or word.text in house.own or closed in house.own:
        return
    parts = list(PARTS.finditer(word.text))
    strange = [part for part in parts if not known.knows(part.group())]
    if len(strange) == len(parts):
        return  # “pince-nez” is foreign as a whole
    for part in strange:
        text = part.group()
        # "Bishkek-based" opens with a name
        name = text[0].isupper() and not known.near(text.lower())
        made = len(parts) > 1 and _made(text.lower())
        if len(text) > _LEAST and text.lower() not in word_set("prefixes") and not name and not made:
            yield from _unknown(passage, text, word.start + part.start(), known, house)


def _made(part: str) -> bool:
    # “no-hoper” is no slip of “homer”, “run-throughs” none of “through”
    return derived(part, english()) or (part.endswith("s") and english().knows(part[:-1]))


def _misspelt_names(passage: Passage, house: House) -> Iterator[_Found]:
    for word in passage.of_kind("capitalised"):
        if _is_known(word.text):
            continue
        near = _near_name(word.text) or near_in_company(passage, word, house.story)
        if not near or word.text in house.story.publication.style.words:
            continue
        if passage.emphasised(word.start) or among_strangers(passage, word.start, word.end):
            continue
        plain = unowned(word.text).lower()
        if house.of(plain) >= _OFTEN and not house.of(near.lower()):
            continue  # Steve Portigal is called so
        opens = passage.begins_sentence(word.start) and bool(english().near(plain))
        opens = opens or _surname(passage, word)
        if not (passage.in_quotation(word.start) or opens):
            fix = passage.fix(word.start, word.start + len(unowned(word.text)), near, safe=False)
            mark = passage.mark(word.start, word.end, f"unknown word “{word.text}”", f"“{near}”?", fix)
            yield mark, house.of(near.lower()) > 0


@lru_cache(maxsize=8192)
def _is_known(typed: str) -> bool:
    # a name, or too short to be told from one
    return len(typed) < _LEAST_NAME or english().knows(typed)


@lru_cache(maxsize=8192)
def _near_name(typed: str) -> str:
    return near_name(unowned(typed))


def _surname(passage: Passage, word: Word) -> bool:
    # "Owen Barder": what follows a name that is no word is a name, and so is what a surname follows
    first = passage.text[: word.start].rstrip()
    name = first[first.rfind(" ") + 1 :]
    follows = next_word(passage.text, word.end)
    if follows[:1].isupper() and not english().knows(follows):
        return True  # "Societe Generale"
    if name.islower() and name not in _PLACED and passage.text[word.end : word.end + 2][1:].isupper():
        return follows not in word_set("heads")
    return name.istitle() and not (english().knows(name.lower()) or name in word_set("proper"))


def _opens_as_word(passage: Passage, word: Word, known: Dictionary) -> bool:
    tongue = passage.english or passage.russian
    if len(word.text) < _LEAST_NAME or not passage.begins_sentence(word.start) or not tongue:
        return False
    following = passage.text[word.end : word.end + 2]
    plain = unowned(word.text).lower()
    if plain != word.text.lower() or following[:1] in {"'", "’"}:
        return False  # "Safia's father", "Seamans' committee": who has something is a name
    # a name may look like a slip of any word: few slips are made in the first letter
    return not following[1:].isupper() and any(near[0] == plain[0] for near in known.near(plain))


def _unknown(passage: Passage, text: str, start: int, known: Dictionary, house: House) -> Iterator[_Found]:
    plain = unowned(text)
    lowered = plain.lower()
    end = start + len(text)
    foreign = not (lowered.isascii() or passage.russian)
    short_or_endless = not _LEAST <= len(plain) < ENDLESS
    if short_or_endless or lowered in house.own or known.knows(plain) or foreign or _suspended(passage, end):
        return
    if passage.russian and lowered.isascii():
        return
    if passage.in_quotation(start, end) or passage.emphasised(start) or _abbreviation(passage, end):
        return
    if _symbol(passage.text, start, end) or passage.text[:start].endswith(_ONLY_AFTER.get(lowered, "\n")):
        return
    if passage.english and (with_hyphen(text, english()) or parted(lowered, english())):
        return
    if passage.english and plural_or_prefixed(lowered, english()):
        return
    near = known.near(lowered)
    if passage.english and len(plain) == _LEAST:
        near = tuple(one for one in near if one in word_set("small-words"))
        if not near:
            return
    if passage.english and (
        among_strangers(passage, start, end) or of_species(passage, start, end) or house.introduces(lowered)
    ):
        return
    if house.of(lowered) >= _TERM and not any(map(house.of, near)):
        return  # a term of the story's own
    if not near and (
        house.of(lowered) > 1 or explained(passage, end) or _russian_made(passage, lowered, known)
    ):
        return
    if passage.english and not near:
        from bulletin_cli.rules.two_slips import further, told_anyway  # noqa: PLC0415 - most slips are single

        near = further(lowered, english())
        if not near and not told_anyway(lowered, english()):
            return  # a term or a foreign word, rather than a slip
    hint = (
        f"{' or '.join(f'“{one}”' for one in near[:_GUESSES])}?"
        if near
        else "correct it, or add it to style.words"
    )
    fix = None
    if len(near) == 1:
        wanted = near[0].capitalize() if text[0].isupper() else near[0]
        fix = passage.fix(start, start + len(plain), wanted, safe=False)
    mark = passage.mark(start, end, f"unknown word “{text}”", hint, fix)
    yield mark, any(map(house.of, near[:_GUESSES]))


def _russian_made(passage: Passage, word: str, known: Dictionary) -> bool:
    if not passage.russian:
        return False
    from bulletin_cli.rules.russian_compounds import compound  # noqa: PLC0415 - English copy needs none

    return compound(word, known)


def _symbol(text: str, start: int, end: int) -> bool:
    # ".csv", "@fbopen", "/usr/lib", "setup.py", "my_name", and "é" of two characters
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if _combines(before) or _combines(after):
        return True
    if before in {"@", "#", "_", "\\", "."} or after in {"_", "@", "\\", "("}:
        return True
    path = before == "/" and (start < 2 or not text[start - 2].isalnum())
    follower = text[end + 1 : end + 2]
    return path or (after == "." and (follower.islower() or follower.isdigit()))


def _combines(sign: str) -> bool:
    if sign.isascii():
        return False
    from unicodedata import combining  # noqa: PLC0415 - few words need its tables

    return combining(sign) != 0


def _suspended(passage: Passage, end: int) -> bool:
    # "micro- and macro-economics"
    hyphened = passage.text[end : end + 1] in {"-", "‐", "‑"}
    joins = passage.text[end - 1 : end] == "o"  # "religio-cultural"
    return hyphened and (joins or not passage.text[end + 1 : end + 2].isalpha())


def _abbreviation(passage: Passage, end: int) -> bool:
    # "approx." before a small letter or a figure is an abbreviation, not the end of a sentence
    return bool(re.match(r"\.[ ,)]*[a-z0-9]", passage.text[end : end + 4]))
