"""Names that are slips of a better known word: “Tajikstan”, “Committe”, “Illicit Traficking”."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from bulletin_cli.rules.names.transliteration import name_key
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.prose.patterns import next_word
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import english, one_slip_apart
from bulletin_cli.rules.words.word_classes import readings

_LEAST_NAME, _LONG_NAME = 6, 8
_LEAST_COMMON, _REACH = 4, 24
_ENDINGS = "ing tion sion ment ness ance ence ity ism ical ional ship ology"
_ABSTRACT = tuple(_ENDINGS.split())
_GIVEN_NAMES = """
Peter Mark Grant Frank Bill Jack Rose Grace Victor Will Robin Dean Lance Drew Chase Hunter Mason Carter Dale
Glen Heath Clay Faith Hope Ruby Pearl Violet Olive Lily Daisy Amber Jade Crystal Dawn Carol Jean Gene Nick
John Henry Basil Earl Duke Josh Miles Harry Jenny Christian Angel Sandy Melody Destiny Summer Autumn Page
Ben Beth Bob Bobby Brad Bud Buddy Buster Carl Chuck Clement Cliff Deb Dick Dolly Don Ed Eve Felicity Flora
Franklin Gale Gilbert Graham Guy Hank Hazel Heather Herb Holly Homer Iris Ivy Jasper Jay Jerry Jimmy Johnny
Joy Ken Kent Kit Laurel Lee Louis Maria Martin Matt Max Maxwell Mel Mike Molly Morris Myrtle Nancy Nelson
Newton Norm Otto Paddy Pat Penny Phil Prudence Randy Ray Reg Rich Rob Roger Rusty Sally Sheila Sherry Sonny
Sue Ted Terry Timothy Tom Tony Valentine Verity Victoria Wade Wally Warren Woody
"""
GIVEN = frozenset(_GIVEN_NAMES.split())
"""Names that are words, too: a surname comes after them."""
_TITLES = frozenset(
    ["Professor", "Doctor", "Captain", "General", "Colonel", "Major", "Senator", "Judge", "Sister"]
)
"""“Professor Declan Murphy”: a name comes after them, too."""
_LISTS = ("proper", "heads", "known-names")
_ABROAD = frozenset(["Instituto", "Institut", "Agence", "Ministerio"])


def near_name(name: str) -> str:
    """The country, office, month or abstract noun of which a name that no one knows is a slip, or nothing."""
    if english().knows(name) or name in word_set("proper") | word_set("places") or name in _ABROAD:
        return ""
    there = _known().get(name[0], ())
    if name in there:
        return ""
    alike = (known for known in there if not name.startswith(known) and _alike(name, known))
    return next(alike, "") or lost_letter(name)


@lru_cache(maxsize=1)
def _known() -> Mapping[str, Sequence[str]]:
    # names by their first letter, the better known before the others
    found: dict[str, list[str]] = {}
    for known in (name for names in _LISTS for name in sorted(word_set(names))):
        found.setdefault(known[0], []).append(known)
    return found


def _alike(name: str, known: str) -> bool:
    if name[:-1] == known[:-1] and name[-1] in "aeio" and known[-1] in "aeio":
        return False  # Franca
    return one_slip_apart(name, known) or (len(known) >= _LEAST_NAME and name_key(name) == name_key(known))


def lost_letter(name: str) -> str:
    """The word of which “Traficking” is a slip, or nothing: an abstract noun is hardly a name."""
    if len(name) < _LONG_NAME:
        return ""
    near = [
        one for one in english().near(name.lower()) if one[0] == name[0].lower() and one.endswith(_ABSTRACT)
    ]
    # Brookings, Infiniti: what is put at the end makes a name
    near = [one for one in near if one[: len(name) - 1] != name[:-1].lower()]
    surname = len(name) == _LONG_NAME and bool(near) and near[0].endswith("ing")  # Fielding
    return near[0].capitalize() if len(near) == 1 and not surname else ""


def near_in_company(passage: Passage, word: Word, story: Story) -> str:
    """The word of which one among words is a slip (“Border Liason Officers”), or nothing.

    One common word beside it is enough where the story has the right form too.
    """
    typed = word.text
    if len(typed) < _LEAST_NAME or not typed.isalpha() or english().knows(typed):
        return ""
    before = passage.text[max(0, word.start - _REACH) : word.start]
    left = before[:-1].rpartition(" ")[2] if before.endswith(" ") else ""
    common = sum(map(_common, (left, next_word(passage.text, word.end))))
    if not common:
        return ""
    told = next(_said_nearly(story, typed.lower()), "")
    if not told and common > 1:
        near = english().near(typed.lower())
        told = next((one for one in near if _usual(one) and _slip(typed.lower(), one)), "")
    return told.capitalize()


def _said_nearly(story: Story, typed: str) -> Iterator[str]:
    # the words of a story, in small letters, that are words, and of which one typed so is a slip
    alike = (key for passage in story.passages for key in passage.index if key[0] == typed[0])
    return (key for key in alike if _slip(typed, key) and key.isalpha() and english().knows(key))


def _slip(typed: str, key: str) -> bool:
    # few slips are made in the first letter, and an ending makes no slip
    return key[0] == typed[0] and one_slip_apart(typed, key) and not typed.startswith(key)


def _usual(word: str) -> bool:
    return bool(readings[word] or readings[word.removesuffix("s")])


def _common(word: str) -> bool:
    common = len(word) >= _LEAST_COMMON and word.istitle() and word not in GIVEN | _TITLES
    return common and english().knows(word.lower())
