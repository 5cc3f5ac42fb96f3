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

A word in two pieces (“under took”, “the down trodden”) is marked, too, and so is a word of
`data/hardly-met.tsv` that the story has once: hardly any copy says “felly”, and much says “fully”.

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
The group under took to help the down trodden. The Hauwei mast serves Prof. Rufa’l of Kaduna. It is felly
open, and di erent.
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
```
The opossum (Monodelphis domestica), Toxicodendron radicans, *Ovis* and E. repens grow by the toolshed. Craick
reported that haemorrhagic fever, liveability and rehydration coevolved with misfolding, and Henry Munday of
security firm Preventon told Professor Declan Murphy so.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Fix, Mark, Severity
from bulletin_cli.model.place import Span
from bulletin_cli.rules.confusions.story_words import PARTS, House, Own, unowned
from bulletin_cli.rules.confusions.words_hardly_met import may_be_hardly_met, words_hardly_met
from bulletin_cli.rules.ext002_lost_hyphen import with_hyphen
from bulletin_cli.rules.ext004_glued_words import parted
from bulletin_cli.rules.names.misspelt_names import LEAST_NAME, SAYING, Found, may_be_names, misspelt_names
from bulletin_cli.rules.names.near_names import lost_letter
from bulletin_cli.rules.prose.kinds import HEADS, SIGNED
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.prose.patterns import next_word
from bulletin_cli.rules.slips.borrowed_words import among_strangers, foreign, of_species
from bulletin_cli.rules.slips.lost_ligatures import lost_ligature
from bulletin_cli.rules.slips.pieces_of_words import is_piece
from bulletin_cli.rules.slips.split_words import split_words
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.derived_words import derived, plural_or_prefixed
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import ENDLESS, Dictionary, dictionary, english, strangers

SEVERITY = Severity.WARNING

_LEAST = 3
"""Letters of a word; what is shorter is a symbol."""
_ONLY_AFTER = {"olds": "year ", "lifes": "still ", "assed": "half-"}
"""Words that are right after another only."""
_DOERS = ("ers", "ors", "ists", "ials", "ants")
"""What names of people by what they do end in: “trafickers said”."""
_GUESSES = 3
"""So many words that it may be a slip of are named."""


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each word that is in no dictionary and no list.

    Where the story has no word that it may be a slip of, it is told once, however often it comes.
    """
    house = House(story, Own(story))
    told: dict[tuple[str, Span | None], list[Mark]] = {}
    for mark, slip in _each(story, house):
        told.setdefault((mark.message.lower(), mark.span if slip else None), []).append(mark)
    yield from map(_once, told.values())


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark for each word in two pieces."""
    return split_words(story)


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


def _each(story: Story, house: House) -> Iterator[Found]:
    strange = {id(passage) for passage, _ in story.strangers}
    rare, names = may_be_hardly_met(story.vocabulary), may_be_names(story.lacking)
    for passage in story.passages:
        if passage.kind in SIGNED or passage.displayed:
            continue
        if not passage.english or id(passage) in strange:
            yield from _strange(passage, house)
        if passage.english and names and not passage.index.keys().isdisjoint(names):
            yield from misspelt_names(passage, house, names)
        if passage.english and rare:
            yield from words_hardly_met(passage, house)


def _strange(passage: Passage, house: House) -> Iterator[Found]:
    # of words that the dictionary of the passage's language lacks
    known = dictionary(passage.language)
    if known is None or foreign(passage, known):
        return
    for word in strangers(passage, known):
        if word.kind == "capitalised" and word.text in word_set("places"):
            continue
        lost = lost_ligature(passage, word, known) if passage.english else None
        if lost is not None:
            yield lost, False
        else:
            yield from _check(passage, word, known, house)


def _check(passage: Passage, word: Word, known: Dictionary, house: House) -> Iterator[Found]:
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
    near = known.near(plain) if len(plain) >= LEAST_NAME and house.of(plain) == 1 else ()
    return any(one[:2] == plain[:2] and house.of(one) for one in near)


def _compound(passage: Passage, word: Word, known: Dictionary, house: House) -> Iterator[Found]:
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


def _opens_as_word(passage: Passage, word: Word, known: Dictionary) -> bool:
    tongue = passage.english or passage.russian
    if len(word.text) < LEAST_NAME or not passage.begins_sentence(word.start) or not tongue:
        return False
    following = passage.text[word.end : word.end + 2]
    plain = unowned(word.text).lower()
    if plain != word.text.lower() or following[:1] in {"'", "’", "-"}:
        return False  # "Safia's father", "Seamans' committee": who has something is a name
    if passage.text.startswith(" and ", word.end) and passage.text[word.end + 5 : word.end + 6].isupper():
        return False  # “Corbyn and Labour”
    if next_word(passage.text, word.end) in SAYING and not plain.endswith(_DOERS):
        return False  # “Craick reported”
    # a name may look like a slip of any word: few slips are made in the first letter
    return not following[1:].isupper() and any(near[0] == plain[0] for near in known.near(plain))


def _unknown(passage: Passage, text: str, start: int, known: Dictionary, house: House) -> Iterator[Found]:
    plain = unowned(text)
    end = start + len(text)
    if _never_asked(passage, plain, known, house) or _set_apart(passage, plain.lower(), start, end):
        return
    if passage.english and _english(passage, text, start, end, house):
        return
    from bulletin_cli.rules.slips.words_meant import words_meant  # noqa: PLC0415 - most copy has no such word

    near = words_meant(passage, plain.lower(), end, known, house.of)
    if near and plain.islower() and known.knows(plain.capitalize()):
        near = (plain.capitalize(),)  # “april”
    if near is not None:
        yield _mark(passage, text, start, near), any(map(house.of, near[:_GUESSES]))


def _never_asked(passage: Passage, plain: str, known: Dictionary, house: House) -> bool:
    # a word that is right, a symbol, or one of another language
    lowered = plain.lower()
    foreign = lowered.isascii() if passage.russian else not lowered.isascii()
    if foreign or not _LEAST <= len(plain) < ENDLESS or known.knows(plain) or lowered in house.own:
        return True
    from bulletin_cli.rules.words.rare_words import is_rare_word  # noqa: PLC0415 - most copy has no such word

    return passage.english and is_rare_word(lowered)


def _set_apart(passage: Passage, lowered: str, start: int, end: int) -> bool:
    # a word of somebody else's, or a piece of a longer one
    return (
        passage.in_quotation(start, end)
        or passage.emphasised(start)
        or is_piece(passage.text, start, end)
        or passage.text.endswith(_ONLY_AFTER.get(lowered, "\n"), 0, start)
    )


def _english(passage: Passage, text: str, start: int, end: int, house: House) -> bool:
    # true where the word is made of others, or copy tells that it is borrowed; EXT002 and EXT004 tell of
    # those that lack a hyphen or a space
    lowered = unowned(text).lower()
    return (
        bool(with_hyphen(text, english()) or parted(lowered, english()))
        or plural_or_prefixed(lowered, english())
        or among_strangers(passage, start, end)
        or of_species(passage, start, end)
        or house.introduces(lowered)
    )


def _mark(passage: Passage, text: str, start: int, near: tuple[str, ...]) -> Mark:
    fix = None
    if len(near) == 1:
        wanted = near[0].capitalize() if text[0].isupper() else near[0]
        fix = passage.fix(start, start + len(unowned(text)), wanted, safe=False)
    guesses = " or ".join([f"“{one}”" for one in near[:_GUESSES]])
    hint = f"{guesses}?" if near else "correct it, or add it to style.words"
    return passage.mark(start, start + len(text), f"unknown word “{text}”", hint, fix)
