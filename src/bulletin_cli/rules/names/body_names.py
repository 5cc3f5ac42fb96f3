"""Names of bodies in copy: runs of capitals round a noun such as Agency, Centre, Ministry."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from bulletin_cli.model.place import Span
from bulletin_cli.rules.names.bodies import folded
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import english

_CAP = r"(?:[A-Z][^\W_]*(?:-[^\W_]+|[’'][^\W_]+)*)"
_NAME = lazy(
    rf"{_CAP}(?:(?: (?:(?:of|for|on|against|in|to)(?: the)?|and|&))?[ \u00a0]{_CAP}"
    rf"|, {_CAP}(?= and [A-Z]))+"
)
_TAIL = lazy(r" (?:of|in|for) (?:the )?(?:Republic of )?[A-Z][\w-]+$")
_LEADS = (" of", " in", " for", " the")
"""What stands before the last word of a tail."""
_TITLES = ("Mr. ", "Ms. ", "Mrs. ", "Dr. ", "Mr ", "Ms ", "Mrs ", "Dr ")
_OF = " of the "
_AND = " and "
_STARTS_WORDS = """
The A An This That These Those Our Their Its His Her In On At For From With By As And But When While After
Before Since Both Each Every All Under To Of Mr Mrs Ms Dr Deputy Head Director Chief Chairman Executive
Minister President Representative Representatives Officers Officer Staff Members Experts Former First
Second Physician Nurse Researcher Specialist Specialists Manager Coordinator Rector Professor Adviser Advisor
Expert Commander Governor Mayor Ambassador Chairwoman Chairperson Chair Lawyer Psychologist Spokesman
Spokeswoman
"""
_STARTS = frozenset(_STARTS_WORDS.split())


class BodyName:
    """A name as it stands in a passage."""

    def __init__(self, text: str, passage: Passage, start: int, end: int) -> None:
        self.text, self.passage, self.start, self.end = text, passage, start, end

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.passage.span(self.start, self.end)


def body_names(passage: Passage) -> tuple[BodyName, ...]:
    """The names of bodies in a passage, of three words that count or more, countries at the end left out."""
    return passage.noted("body_names", _names_if_any)


def _names_if_any(passage: Passage) -> Iterable[BodyName]:
    return _names(passage) if capital_heads(passage) else ()


@lru_cache(maxsize=1)
def heads_lower() -> frozenset[str]:
    """What names of bodies begin with, in small letters."""
    return frozenset(head.lower() for head in word_set("heads"))


def capital_heads(passage: Passage) -> tuple[int, ...]:
    """The numbers of such heads that have a capital, head by head."""
    return passage.noted("capital_heads", _capital_heads)


def _capital_heads(passage: Passage) -> Iterable[int]:
    words, index = passage.words, passage.index
    found: list[int] = []
    for head in passage.having(heads_lower()):
        for number in index[head]:
            if words[number].text[0].isupper():
                found.append(number)
    return found


def _starts_of_runs(passage: Passage) -> list[int] | None:
    # where words with capitals begin that follow one another soon, a head among them; None where a name may
    # begin in a word
    words = passage.words
    runs: list[list[int]] = []
    end = -1
    for last, number in passage.near_capitals:
        if last == end:
            runs[-1].append(number)
        else:
            runs.append([last, number])
        end = number
    starts: list[int] = []
    for run in runs:
        if _has_head(passage, run):
            for at in run:
                typed = words[at].text
                if "A" <= typed[0] <= "Z" and "&" not in typed:
                    starts.append(words[at].start)
                elif not typed.islower():
                    return None
    return starts


def _has_head(passage: Passage, numbers: Iterable[int]) -> bool:
    typed = [passage.lowered[number].removesuffix("'s") for number in numbers]
    return not heads_lower().isdisjoint(typed)


def _names(passage: Passage) -> Iterator[BodyName]:
    heads = word_set("heads")
    for match in passage.finds(_NAME, at=_starts_of_runs(passage)):
        if heads.isdisjoint(match.group().replace("’s", "").replace("'s", "").split()):
            continue
        begins = match.start() + _led(passage.text, match.start(), match.group())
        for start, end in _parts(passage.text[begins : match.end()]):
            text = passage.text[begins + start : begins + end]
            text = text.removesuffix("’s").removesuffix("'s")
            words = folded(text)
            if len(words) > 2 and not heads.isdisjoint(text.split()):
                yield BodyName(text, passage, begins + start, begins + start + len(text))


def _led(text: str, at: int, name: str) -> int:
    # how much of it is a person: “Dr. Feruza Ismailova of the Osh Provincial AIDS Centre”
    return name.index(_OF) + len(_OF) if _OF in name and text.endswith(_TITLES, 0, at) else 0


def _parts(text: str) -> Iterator[tuple[int, int]]:
    # "Ministry of Justice and the Supreme Court" are two bodies: a head has been, and another comes
    heads, start, seen = word_set("heads"), 0, False
    at = text.find(_AND)
    while at >= 0:
        seen = seen or not heads.isdisjoint(text[start:at].split(" "))
        if seen and not heads.isdisjoint(text[at:].split(" ")):
            yield from _trimmed(text, start, at + 1)
            start, seen = at + len(_AND), False
        at = text.find(_AND, at + 1)
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    part = text[start:end].rstrip()
    while part:
        first, _, rest = part.partition(" ")
        if first not in _STARTS and first[0].isupper():
            break
        start += len(first) + 1
        part = rest
    tail = _TAIL.search(part) if part.rpartition(" ")[0].endswith(_LEADS) else None
    if tail and len(folded(part[: tail.start()])) > 2 and not _things(tail.group()):
        part = part[: tail.start()]
    if part:
        yield start, start + len(part)


def _things(tail: str) -> bool:
    # "for the Execution of Punishments": no country's name
    last = tail.rpartition(" ")[2]
    return last.endswith("s") and english().knows(last.lower())
