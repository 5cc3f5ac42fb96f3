"""Terms that stand with capitals: “the Regional Office”, “Member States”, the ends of names in full."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from bulletin_cli.rules.names.body_names import body_names, heads_lower
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.prose.titles_in_copy import set_apart
from bulletin_cli.rules.words.function_words import INDEFINITE, TIES
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import english
from bulletin_cli.rules.words.word_classes import readings

_JOINED = TIES | {"and"}
_OPENERS_TYPED = """
The A An This These All In Other Our Each Every New Under On At For With By From After Before During Since As
"""
_OPENERS = frozenset(_OPENERS_TYPED.split())
_CAPITALISED = "capitalised"
_LONGEST = 3
_DASHES = (" - ", " – ", " — ")
_TITLES_WORDS = """
Representative Director Prosecutor Minister Chairman Chairperson Secretary Coordinator Co-ordinator
Commissioner Ambassador President Rector Judge Officer Adviser
"""
TITLES = frozenset(_TITLES_WORDS.split())
"""Words that end the names of offices: one holder in an issue, whether his body is named or not."""
_HALF_TYPED = frozenset(
    ["Plan", "Strategy", "Convention", "Protocol", "Compact", "Process", "Goals", "Assembly"]
)
"""Nouns that end the names of documents: “the Action Plan” is not “the Action plan”."""


_DEGREES_TYPED = """
Bachelor Bachelor's Bachelor’s Bachelors Master Master's Master’s Masters Doctor Doctorate Diploma Certificate
Degree BA BSc BEng MA MSc MPhil PhD Honours Honors
"""
_DEGREES = frozenset(_DEGREES_TYPED.split())
"""“A Bachelor in Food Technology”: what follows is the degree’s name."""
_PARTICLES = frozenset(["Van", "Von", "De", "Den", "Der", "Ter", "Ten", "Te", "Zu", "Zur", "Zum"])
"""“Robert Jan van Pelt” is “Van Pelt” without his given name."""


class TermUse:
    """Where a term stands."""

    def __init__(self, passage: Passage, start: int, end: int) -> None:
        self.passage, self.start, self.end = passage, start, end


def terms_with_capitals(
    passages: Sequence[Passage], offices: frozenset[str]
) -> tuple[Mapping[str, list[TermUse]], frozenset[str]]:
    """The uses of each term with capitals, by its small letters, and those that only end names in full."""
    found: dict[str, list[TermUse]] = defaultdict(list)
    runs = [(passage, _runs(passage, offices)) for passage in passages]
    for passage, together in runs:
        for first, last in together:
            _keep(found, passage, first, last, offices)
    names = {name: use for name, use in _whole_names(runs).items() if name not in found}
    found.update((name, [use]) for name, use in names.items())
    return found, frozenset(names)


def stands_inside(passage: Passage, start: int) -> bool:
    """True unless a colon, a quotation mark or a bracket stands before, which may give a term its capital."""
    return passage.text[max(0, start - 2) : start].strip()[-1:] not in {":", "“", '"', "("}


def _whole_names(runs: list[tuple[Passage, list[tuple[int, int]]]]) -> dict[str, TermUse]:
    # names in full, all of whose words have capitals: only a capital lost inside them is looked for
    found: dict[str, TermUse] = {}
    heads = word_set("heads")
    for passage, together in runs:
        for name in body_names(passage) if passage.having(heads_lower()) else ():
            words = name.text.split()[-_LONGEST:]
            for count in (_LONGEST, _LONGEST - 1):
                tail = " ".join(words[-count:])
                if len(words) < count or tail.lower() in found:
                    continue
                whole = all(word[0].isupper() for word in words[-count:])
                # "Limited English Proficiency" says nothing of English proficiency
                if whole and english().knows(words[-count].lower()) and not set_apart(passage, name.start):
                    found[tail.lower()] = TermUse(passage, name.end - len(tail), name.end)
        for first, last in together:
            if last - first == 1:
                continue
            lead, head = passage.words[last - 2 : last]
            if not (head.text in _HALF_TYPED or head.text in heads) or lead.text in _OPENERS:
                continue
            term = f"{lead.text} {head.text}".lower()
            if term not in found and not set_apart(passage, lead.start):
                found[term] = TermUse(passage, lead.start, head.end)
    return found


def _runs(passage: Passage, offices: frozenset[str]) -> list[tuple[int, int]]:
    # first and last (not included) of the words with capitals that follow one another; of those by
    # themselves, the offices
    words, joined = passage.words, passage.joined
    found: list[tuple[int, int]] = []
    first = last = 0
    for before, number in passage.near_capitals:
        if (
            number == before + 1
            and joined[number]
            and words[number].kind == words[before].kind == _CAPITALISED
        ):
            if before >= last:
                if last:
                    found.append((first, last))
                first = before
            last = number + 1
    if last:
        found.append((first, last))
    alone = _alone(passage, offices)
    return sorted([*found, *[one for one in alone if not _holds(found, one)]]) if alone else found


def _alone(passage: Passage, offices: frozenset[str]) -> list[tuple[int, int]]:
    words, index = passage.words, passage.index
    there = [number for office in passage.having(offices) for number in index[office]]
    return [(number, number + 1) for number in there if words[number].kind == _CAPITALISED]


def _holds(runs: Sequence[tuple[int, int]], one: tuple[int, int]) -> bool:
    return any(first <= one[0] < last for first, last in runs)


def _keep(
    capital: dict[str, list[TermUse]], passage: Passage, first: int, last: int, offices: frozenset[str]
) -> None:
    words = passage.words
    opened = first
    while first < last and words[first].text in _OPENERS:
        first += 1
    alone = last - first == 1
    if first < last and words[first].text in _PARTICLES:
        return
    if not 0 < last - first <= _LONGEST or (alone and words[first].text.lower() not in offices):
        return
    after = words[last].text if passage.joined[last] else ""
    if after[:1].isupper() or after[:1].isdigit():
        return
    if not stands_inside(passage, words[first].start) or passage.begins_sentence(words[first].start):
        return
    if first > opened and passage.text[: words[opened].start].endswith(_DASHES):
        return  # "Sophie Scholl – The Final Days"
    before = words[first - 1] if first == opened and passage.joined[first] else None
    owner = passage.text[words[last - 1].end : words[last - 1].end + 3]
    if owner[:1] in {"'", "’"} and owner[1:2] == " " and owner[2:].isupper():
        return  # "the Internet Service Providers' Association"
    named = after in _JOINED and last + 1 < len(words) and _named(words, last + 1)
    named = named and (alone or words[last - 1].text not in TITLES)
    if named or _part_of_name(words, first, before):
        return
    if alone and (before is None or before.text.lower() != "the"):
        return
    start, end = words[first].start, words[last - 1].end
    if passage.text[start - 1] == "/":
        return  # “Foundations of Public/Community Health”
    if not (passage.text.startswith(" (", end) or passage.in_quotation(start) or set_apart(passage, start)):
        capital[" ".join([word.text.lower() for word in words[first:last]])].append(
            TermUse(passage, start, end)
        )


def _named(words: Sequence[Word], number: int) -> bool:
    word = words[number].text
    if word == "the" and number + 1 < len(words):
        word = words[number + 1].text
    return word[0].isupper()


def _part_of_name(words: Sequence[Word], first: int, before: Word | None) -> bool:
    if before is None:
        return False
    if before.text in INDEFINITE and first > 2 and words[first - 2].text in _JOINED | {"in"}:
        return words[first - 3].text[0].isupper()  # "Best Actress in a Drama Series"
    ahead = words[first - 2].text if first > 1 else ""
    if before.text == "in" and ahead in _DEGREES:
        return True
    if before.text == "to" and ahead[:1].isupper():
        return True  # "the Committee to Protect Bloggers"
    if before.text == "the" and ahead.istitle() and "v" in readings[ahead.lower()]:
        return True  # "Save the Scottish Regiments"
    joined = before.text in _JOINED or before.text == "the"
    return (
        before.text[0].isupper()
        or (before.text in _JOINED and first > 1 and words[first - 2].text[0].isupper())
        or (joined and first > 2 and words[first - 2].text in _JOINED and words[first - 3].text[0].isupper())
    )
