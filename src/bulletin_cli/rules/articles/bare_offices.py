"""Offices named without their article: “the Head of Tashkent Programme Office”, “by Minister of Labour”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import before
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.word_classes import NOUN, NOUN_OR_ADJECTIVE, readings

_OFFICES = frozenset(
    [
        "office", "agency", "committee", "department", "commission", "secretariat", "directorate",
        "inspectorate", "organization", "organisation", "service", "association", "federation", "centre",
        "administration", "authority", "bureau", "union", "kingdom", "republic", "programme",
    ]
)  # fmt: skip
_OF_OFFICES = _OFFICES | {
    "division", "center", "institute", "university", "academy", "council",
}  # fmt: skip
_LEADS_WORDS = """
of by from with to for in at under within through between into on against about near visited joined told
thanked informed represents
"""
LEADS = frozenset(_LEADS_WORDS.split())
_CALLINGS = frozenset(
    [
        "Head", "Director", "Chief", "Chairman", "Chairperson", "Chair", "Deputy", "Representative", "Member",
        "Officer", "Secretary", "Coordinator", "Manager", "Colonel", "General",
    ]
)  # fmt: skip
_NEVER = frozenset(["post", "home", "head", "cabinet", "box", "foreign", "patent", "print", "microsoft"])
"""“By Post Office”, “from Head Office”."""
_PLACES = {
    "centre": frozenset(
        ["sports", "arts", "leisure", "shopping", "village", "equestrian", "action", "garden"]
    ),
    "union": frozenset(["college", "student", "students", "western"]),
    "service": frozenset(["national"]),
}
"""“At Battersea Arts Centre”, “by Imperial College Union”, “back from National Service”."""
_DETERMINED = frozenset(["The", "A", "An", "Our", "Your", "Their", "This"])
_HOLDERS_TYPED = """
minister head director chairman chairperson ambassador governor mayor rector prosecutor representative
commissioner coordinator ombudsman ombudsperson secretary dean president commander speaker chief
"""
_HOLDERS = frozenset(_HOLDERS_TYPED.split())
_BEFORE_TYPED = "by from with to between among told thanked informed met invited including welcomed"
_BEFORE_HOLDERS = frozenset(_BEFORE_TYPED.split())
_RANKS = frozenset(
    [
        "Deputy",
        "Vice",
        "First",
        "Prime",
        "Executive",
        "Acting",
        "Regional",
        "General",
        "Assistant",
        "Honorary",
    ]
)
_LONGEST_NAME = 20
"""Words with capitals in a row before an office, more than any name has."""
_OF = (" of ", " for ")
OF_NAME = lazy(r" (?:of|for) (?:the )?[A-Z][\w-]++")
"""What an office is for."""
_PERSON = lazy(r" (?:[A-Z][a-z]+ [A-Z](?:[a-z]|\.)|[A-Z]\. ?[A-Z])")
"""“By Minister of Justice Ann Lee” makes a title of the office."""
ENDS = lazy(
    r"$|[.,;:)?!](?!\w)| (?:of [A-Z]|(?:and|in|on|to|for|with|has|had|is|was|were|will|by|from|at|since|"
    r"which|who|said|told|noted|that|as|during|under|after|before|but|while|when|about|via)\b)"
)


def bare_offices(passage: Passage) -> Iterator[tuple[int, int, int]]:
    """Offsets of each such name: of the word that leads to it, of its start and of its end."""
    for office in passage.having(_OFFICES):
        for number in passage.index[office]:
            first = _first(passage, number) if passage.words[number].text[0].isupper() else number
            lead = before(passage, first)
            if lead is None or lead.text.lower() not in LEADS or first == number:
                continue
            start, end = passage.words[first].start, passage.words[number].end
            inside = _within_a_name(passage, first) or passage.lowered[number - 1] in _NEVER
            inside = inside or passage.lowered[number - 1] in _PLACES.get(office, ())
            if not inside and ENDS.match(passage.text, end) and not passage.in_quotation(start, end):
                yield lead.start, start, end


def bare_holders(passage: Passage) -> Iterator[tuple[int, int, int]]:
    """Offsets of each holder of an office named so, and of each body that begins with its noun, as above."""
    for holder in passage.having(_HOLDERS):
        for number in with_capital(passage, holder):
            first = number
            while first and passage.words[first - 1].text in _RANKS and before(passage, first):
                first -= 1
            for lead, start, end in _bare_of(passage, first, number, _BEFORE_HOLDERS):
                if not _PERSON.match(passage.text, end) and not _of_state(passage, start, end):
                    yield lead, start, end
    for office in passage.having(_OF_OFFICES):
        for number in with_capital(passage, office):
            if not _within_a_name(passage, number):
                yield from _bare_of(passage, number, number, LEADS)


_OF_STATE = lazy(r"Secretary of (?:State|Defense|Defence|War|Commerce|Labor|Agriculture|Energy) [A-Z][a-z]+")


def _of_state(passage: Passage, start: int, end: int) -> bool:
    # “to Secretary of State Dulles”
    return passage.text[end : end + 1] == " " and _OF_STATE.match(passage.text, start) is not None


def with_capital(passage: Passage, word: str) -> list[int]:
    """The numbers of a word's places where it has a capital."""
    return [number for number in passage.index[word] if passage.words[number].text[0].isupper()]


def _in_title(passage: Passage, first: int) -> bool:
    # “the Mosaic Floor with Head of Medusa”: the work is called so
    if first < _TITLED or not (passage.joined[first - 1] and passage.joined[first - 2]):
        return False
    kind, thing = passage.words[first - 3], passage.lowered[first - 2]
    titled = kind.kind == passage.words[first - 2].kind == "capitalised"
    return titled and not NOUN.isdisjoint(readings[thing]) and thing not in _HOLDERS | _OF_OFFICES


_TITLED = 3


def _bare_of(
    passage: Passage, first: int, number: int, leads: frozenset[str]
) -> Iterator[tuple[int, int, int]]:
    word = passage.words[number]
    led = passage.text.startswith(_OF, word.end)
    match = OF_NAME.match(passage.text, word.end) if led and not _in_title(passage, first) else None
    lead = before(passage, first) if match is not None else None
    if match is not None and lead is not None and lead.text in leads:
        start, end = passage.words[first].start, match.end()
        if not (passage.in_quotation(start, end) or describes(passage, end)):
            yield lead.start, start, end


_DESCRIBED = lazy(
    r"(?: (?:and )?[A-Z][\w-]+){0,4} (?P<noun>[a-z]+)(?P<person> [A-Z])?",
)


def describes(passage: Passage, end: int) -> bool:
    """True where a name only tells of what comes next: “with University of Osh zoologist Ann Lee”."""
    match = _DESCRIBED.match(passage.text, end)
    if match is None:
        return False
    noun, either = match["noun"], readings[match["noun"]]
    titled = match["person"] is not None and not NOUN_OR_ADJECTIVE.isdisjoint(either)
    return titled or either in {"n", "c", "s"} or noun.endswith("ist")


def _first(passage: Passage, number: int) -> int:
    # the first of the words with capitals that stand before an office, or 0 where they are no name without
    # its article: a genitive needs none, and no name is so long
    for first in range(number, max(0, number - _LONGEST_NAME), -1):
        earlier = before(passage, first)
        if earlier is None or not earlier.text[0].isupper():
            return first
        if (
            earlier.text in _DETERMINED
            or earlier.text.endswith(("'s", "’s", "'", "’"))
            or not earlier.text.replace("-", "").isalpha()
        ):
            break
    return 0


def _within_a_name(passage: Passage, first: int) -> bool:
    # "the Department of Energy Office" is one name; "the Head of Tashkent Office" is none
    owner = before(passage, first - 1)
    return owner is not None and owner.text[0].isupper() and owner.text not in _CALLINGS


_LISTED = lazy(
    r"\bthe [A-Z][^,.;()]{3,60}, the [A-Z][^,.;()]{3,60},? (?P<lead>and) (?P<name>(?:[A-Z]\w+ ){0,3}"
    r"(?:Court|Agency|Committee|Council|Commission|Parliament|Ministry of [A-Z]\w+(?: [A-Z]\w+)?))"
    r"(?=[.,;)]| (?:of|for|in|to|on|were|was|are|is|have|has|had|will|took|met|agreed|with)\b)"
)
_AMONG_LANDS = lazy(
    r"\b(?P<lead>[A-Z]\w+(?:stan|ia|an|na)), (?P<name>Russian Federation|United States|European Union)"
    r"(?= and [A-Z])"
)
_LISTED_LAND = lazy(
    r",(?P<last> and)? (?P<name>UK|USA?|UAE|Russian Federation|(?:Czech|Kyrgyz|Slovak) Republic)"
    r"(?(last)(?=[.;])|(?=, [A-Z]|,? and [A-Z]))"
)
_LANDS_BEFORE = lazy(r"[A-Z]\w+, [A-Z]\w+$")
_TWO_LANDS = 200
"""So many letters two names of lands have at most."""
_LAND_NAMES = frozenset(["uk", "us", "usa", "uae", "federation", "republic"])
_LAND_SIGNS = (", U", " and U", ", Russian ", ", Czech ", ", Kyrgyz ", ", Slovak ")
_OF_GROUP = lazy(
    r"\b(?:meetings?|sessions?|members?|decisions?|chair(?:man|person)?|head|work|part|role|staff)"
    r" (?P<lead>of) (?P<name>(?:steering|organizing|organising|coordinating|coordination|national|regional|"
    r"joint|working|expert) (?:committee|council|commission|board|group))"
    r"(?=[.,;)]| (?:will|was|is|has|took|in|on|and|to|for)\b)"
)
_GROUPS = frozenset(["committee", "council", "commission", "board", "group"])
_LISTED_HEADS = _GROUPS | {"court", "agency", "parliament", "ministry"}
_LANDS = frozenset(["federation", "states", "union"])
_AND_THE_NAME = tuple(f", the {capital}" for capital in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_OF_WHICH = (
    " of steering ",
    " of organi",
    " of coordinati",
    " of national ",
    " of regional ",
    " of joint ",
    " of working ",
    " of expert ",
)
_AMONG_OTHERS = (
    (_LISTED, _LISTED_HEADS, ", the ", _AND_THE_NAME),
    (_AMONG_LANDS, _LANDS, ", ", (", Russian ", ", United ", ", European ")),
    (_OF_GROUP, _GROUPS, " of ", _OF_WHICH),
)
_OTHERS = _LISTED_HEADS | _LANDS
"""Without any of these words, none of them is there."""


def bare_in_lists(passage: Passage) -> Iterator[tuple[int, int, int]]:
    """Offsets, as above, of names that lack the article which others of their list have, of lands that do
    among others, and of groups: “the meeting of steering committee will”.
    """
    for pattern, words, sign, signs in _AMONG_OTHERS if passage.holds(_OTHERS) else ():
        if passage.holds(words) and sign in passage.text and any(map(passage.text.__contains__, signs)):
            for match in passage.finds(pattern, quotes=False):
                yield match.start("lead"), *match.span("name")
    if passage.holds(_LAND_NAMES) and any(map(passage.text.__contains__, _LAND_SIGNS)):
        for match in passage.finds(_LISTED_LAND, quotes=False):
            if _LANDS_BEFORE.search(passage.text, max(0, match.start() - _TWO_LANDS), match.start()):
                yield match.start("name"), *match.span("name")
