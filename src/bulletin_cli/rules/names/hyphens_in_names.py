"""Names that are written with a hyphen and without: “Anticorruption Service”, “Computer Based Training”."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.agreement.nouns import before
from bulletin_cli.rules.elsewhere import another_way
from bulletin_cli.rules.prose.passage import Passage


class _Use:
    def __init__(self, passage: Passage, start: int, end: int, typed: str) -> None:
        self.passage, self.start, self.end, self.typed = passage, start, end, typed


def hyphens_vary(passages: Sequence[Passage]) -> Iterator[Mark]:
    """A mark on each name of an issue that lacks a hyphen which it has elsewhere, or has it more seldom."""
    hyphened: dict[tuple[str, str], list[_Use]] = defaultdict(list)
    for passage in passages:
        for number in passage.kinds.get("mixed", ()):
            if _is_compound(passage.words[number].text):
                _keep(hyphened, passage, number, 1, passage.lowered[number])
    if hyphened:
        yield from _compared(hyphened, _without(passages, hyphened))


def _is_compound(word: str) -> bool:
    return word[0].isupper() and word.count("-") == 1 and word.replace("-", "").isalpha()


def _without(
    passages: Sequence[Passage], hyphened: Mapping[tuple[str, str], list[_Use]]
) -> Mapping[tuple[str, str], list[_Use]]:
    found: dict[tuple[str, str], list[_Use]] = defaultdict(list)
    for compound in sorted({compound for compound, _ in hyphened}):
        first, _, second = compound.partition("-")
        for passage in [one for one in passages if first + second in one.index]:
            for number in passage.index[first + second]:
                _keep(found, passage, number, 1, compound)
        for passage in [one for one in passages if first in one.index]:
            for number in passage.index[first]:
                if passage.flanked[number + 2] == second and before(passage, number + 1):
                    _keep(found, passage, number, 2, compound)
    return found


def _keep(
    uses: dict[tuple[str, str], list[_Use]], passage: Passage, number: int, count: int, compound: str
) -> None:
    # a use of the compound, with the word of the name that follows it; all of them have capitals
    words = passage.words[number : number + count + 1]
    capitals = all(word.text[0].isupper() for word in words)
    if len(words) > count and capitals and before(passage, number + count):
        start, end = words[0].start, words[-1].end
        if not passage.in_quotation(start, end) and not passage.emphasised(start):
            typed = passage.text[start:end]
            uses[compound, words[-1].text.lower()].append(_Use(passage, start, end, typed))


def _compared(
    hyphened: Mapping[tuple[str, str], list[_Use]], bare: Mapping[tuple[str, str], list[_Use]]
) -> Iterator[Mark]:
    for key, uses in bare.items():
        others = hyphened.get(key, [])
        if others:
            rare, common = (uses, others) if len(uses) <= len(others) else (others, uses)
            there = common[0].passage.span(common[0].start, common[0].end)
            for use in rare:
                wanted = common[0].typed
                yield another_way(
                    use.passage, use.start, use.end, wanted=wanted, there=there, hint="give it one name"
                )
