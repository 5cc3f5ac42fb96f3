"""What “of whom”, “of which” and “of the 42 speakers” divide: the parts must make the total."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.numbers.ends_told import dealt_with, slipped
from bulletin_cli.rules.numbers.quantities import Quantity, wrong_sum
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy

_OF = lazy(r"(?:^|[\s(“])(?:of|out of|among) (?:(?:the|these|those|its|all|our|their|his|her|all the) )?$")
_NOUN = lazy(
    r" [^\d.;:()–,]{2,50}?(?: (?:in|since|by|during|between) (?:19|20)\d\d"
    r"(?:(?:–| and )(?:\d\d)?\d\d)?(?: [a-z ]{2,30})?)?, $"
    r"| [a-z]{3,}s $"
)
_WHOM = lazy(
    r"(?: [^\d.;:–]{0,100}?)?[, (]{1,2}(?:of (?:whom|which|them)|from (?:whom|which)),? $"
    r"| [^\d.;:–,]{2,60} (?:showed|found) that $"
)
_AMONG = lazy(
    r" [^\d.;:–,]{2,60}?[,(] ?(?:including|comprising|made up of|consisting of|both|among (?:them|whom)) $"
    r"| [^\d.;:–,]{2,60}?,? there (?:are|were) $"
)
_CAME = lazy(r" [^\d.;:()–,]{2,60}?, $")
_STOPPED = lazy(r" [^\d.:()–]{2,120}?; $")
_ORIGIN = lazy(r" (?:of (?:them|these|whom) )?(?:came|are|were) from ")
"""“75 officials attended courses; 30 came from the police, 25 from courts and 15 from committees”."""
_PLACE = lazy(r" (?P<frame>in|from|at) (?:the )?[A-Z]")
_PLACED = lazy(r" (?:in|from|at) (?:the )?[A-Z][\w’-]+(?: [A-Z][\w’-]+)*, $")
"""What is placed itself is a part as well: “50 work in Uzbekistan, 26 in Kyrgyzstan”."""
_BETWEEN = lazy(r" (?P<said>[^\d.;:()–]{1,60}?)(?:, and |, | and |; and |; | while )$")
_LAST = lazy(r" (?P<said>[^\d.;:()–]{1,60}?)(?=[.);]| – |$|, (?:and|but|who|which|while) )")
_LOOSE = lazy(
    r"\b(?:about (?=\d)|around|some|over|nearly|almost|at least|up to|mostly|mainly|half|more than|less than|"
    r"fewer than|rest|remaining|others?|each|respectively|also|again|per cent)\b"
)
_FEMALE = frozenset(["women", "woman", "girls", "girl", "female", "females"])
_MALE = frozenset(["men", "man", "boys", "boy", "male", "males"])
_OPPOSITES = tuple(
    (frozenset([one]), frozenset([other]))
    for one, other in (("yes", "no"), ("passed", "failed"), ("agreed", "disagreed"), ("urban", "rural"))
)
_FRAMES = frozenset(["from", "in", "at", "by", "for", "to", "with", "on", "about"])
_NOT_SO = frozenset(f"{verb} not" for verb in ("did", "do", "were", "are", "had", "have", "would", "could"))
_ENDS_TYPED = "passed failed died graduated arrived finished succeeded"
_ENDS = frozenset(_ENDS_TYPED.split())
"""What is done once: “29 passed at the first attempt and four on the following day” are 33."""
_HALF, _QUARTER, _TENTH = 0.5, 0.25, 0.1
"""How far parts may lie from the total that they make: opposites leave no doubt."""
_YEARS = range(1900, 2101)
_BEING = (frozenset(["are"]), frozenset(["were"]))
"""“Of the 18 dogs, seven are spaniels, six are shepherds and four are Labradors”."""
_REACH = 130
_EARLY = 3
"""A first part's preposition is among its first words: “22 came from state bodies, 12 from the press”."""
_LEAST, _MOST = 2, 40
"""Parts of a total; what is longer is another kind of list."""


_THESE = lazy(r"\b(?:of (?:these|those|them)(?:, | ))$")
_DONE = lazy(r" (?P<said>were (?:not )?(?=[a-z]+(?:ed|[oi]st|ent|ept|old|en|ound)\b)|came from|went to)")
_LED_ON = lazy(r"(?:, |, and |; | and |; and |, while |, but )$")


def parts_of_these(passage: Passage, found: Sequence[Quantity]) -> Iterator[Mark]:
    """A mark on each total of one sentence that three parts in the next exceed: “Of these, 197 were lost”.

    What were women and what were nurses may be the same.
    """
    for number, first in enumerate(found):
        lead = _THESE.search(passage.small, max(0, first.start - 12), first.start) if number else None
        start, end = passage.sentence_at(first.start)
        if lead is None or lead.start() != start:
            continue
        total = _total_before(found[:number], start)
        divided = list(_division(passage, total, found[number : number + _MOST], sexes_only=False))
        if divided:
            yield from divided
            continue
        later = [one for one in found[number + 1 :] if one.start < end]
        parts = [first, *(one for one in later if _LED_ON.search(passage.small, first.end, one.start))]
        said = {
            match and match["said"].split()[0]
            for match in (_DONE.match(passage.small, one.end) for one in parts)
        }
        loose = _LOOSE.search(passage.small, total.start - 12, end)
        sum_of = sum(part.value for part in parts)
        if len(parts) > _LEAST and len(said) == 1 and None not in said and not loose and sum_of > total.value:
            message = wrong_sum(sum_of, total.value)
            if message:
                yield passage.mark(first.start, parts[-1].end, message, "correct the total or its parts")


def _total_before(found: Sequence[Quantity], start: int) -> Quantity:
    # the last number before a sentence; a year is none: “60 officers were trained in 2010. Of these, …”
    told = (one for one in reversed(found) if one.start < start and not _is_year(one))
    return next(told, found[-1])


def wrong_divisions(passage: Passage, found: Sequence[Quantity]) -> Iterator[Mark]:
    """A mark on each total that what it is divided into does not make; `found`: the passage’s quantities."""
    for number, total in enumerate(found[:-_LEAST]):
        parts = found[number + 1 : number + _MOST + _LEAST]
        while _is_year(parts[0]) and len(parts) > _LEAST:
            parts = parts[1:]
        if parts[0].start - total.end > _REACH:
            continue
        between = passage.small[total.end : parts[0].start]
        before = passage.small[max(0, total.start - 20) : total.start]
        whole = bool(_WHOM.match(between) or (_OF.search(before) and _NOUN.match(between)))
        among = not whole and bool(_AMONG.match(between))
        if whole or among:
            yield from _division(passage, total, parts, sexes_only=among)
        elif _STOPPED.match(between) and _ORIGIN.match(passage.small, parts[0].end):
            yield from _division(passage, total, parts, sexes_only=False, least=_LEAST + 1)
        elif _CAME.match(between) and not _PLACED.search(passage.text, total.end, parts[0].start):
            if passage.small.startswith(" of them ", parts[0].end):
                yield from _division(passage, total, parts, sexes_only=True)
            elif _by_places(passage, parts):
                yield from _division(passage, total, parts, sexes_only=False)
            elif _by_sources(passage, parts):
                yield from _division(passage, total, parts, sexes_only=False, least=_LEAST + 1)


def _is_year(one: Quantity) -> bool:
    return not one.nouns and one.value in _YEARS


def _by_places(passage: Passage, parts: Sequence[Quantity]) -> bool:
    # “60 people passed, 32 in Osh and 26 in Baku”
    places = [_PLACE.match(passage.text, part.end) for part in parts[:_LEAST]]
    return len({place and place["frame"] for place in places}) == 1 and None not in places


def _by_sources(passage: Passage, parts: Sequence[Quantity]) -> bool:
    # “240 books, 150 from the ministry, 60 from donors and 40 from readers”
    return len(parts) > _LEAST and all(
        passage.small.startswith((" from ", " by "), part.end) for part in parts[: _LEAST + 1]
    )


def _division(
    passage: Passage, total: Quantity, parts: Sequence[Quantity], *, sexes_only: bool, least: int = _LEAST
) -> Iterator[Mark]:
    text, taken, said = passage.small, [parts[0]], []
    for part in parts[1:]:
        match = _BETWEEN.match(text[taken[-1].end : part.start])
        if match is None:
            break
        said.append(match["said"])
        taken.append(part)
    closes = _LAST.match(text, taken[-1].end)
    if not least <= len(taken) <= _MOST or closes is None or _LOOSE.search(text, total.end, closes.end()):
        return
    said.append(closes["said"])
    sum_of = sum(part.value for part in taken)
    framed = not sexes_only and (_one_frame(said) or (sum_of > total.value and _once(said)))
    parted = not (framed or sexes_only) and (
        dealt_with(said) or slipped(said, total.value, [part.value for part in taken])
    )
    if not (framed or parted or _opposed(said)):
        return
    nearly = _HALF if _opposed(said) else _TENTH if parted else _QUARTER
    message = wrong_sum(sum_of, total.value, nearly=nearly)
    if message:
        yield passage.mark(total.start, closes.end(), message, "correct the total or its parts")


def _opposed(said: list[str]) -> bool:
    # each part is of one sex, or says yes or no, and both are there
    words = [frozenset(one.split()) for one in said]
    if len(said) == _LEAST and said[1] in _NOT_SO:
        return True  # “of them 40 agreed, and 20 did not”
    return any(_parted(words, *kinds) for kinds in ((_FEMALE, _MALE), *_OPPOSITES))


def _parted(words: list[frozenset[str]], kind: frozenset[str], other_kind: frozenset[str]) -> bool:
    ones = [not word.isdisjoint(kind) for word in words]
    others = [not word.isdisjoint(other_kind) for word in words]
    return any(ones) and any(others) and all(one != other for one, other in zip(ones, others, strict=True))


def _one_frame(said: list[str]) -> bool:
    # “22 came from state bodies, 12 from the press and 8 from universities”
    first, *others = [one.split() for one in said]
    kinds = frozenset(one[0] for one in (first, *others))
    if kinds in _BEING and len(said) > _LEAST:
        return all(one[-1].endswith("s") and len(one) <= _LEAST + 1 for one in (first, *others))
    if (
        first[0] in {"are", "were"}
        and len(first) <= _LEAST + 1
        and len(said) > _LEAST
        and first[-1][-1] == "s"
    ):
        return all(one[-1].endswith("s") and len(one) <= _LEAST for one in others)
    frames = {words[0] for words in others}
    return len(frames) == 1 and frames <= _FRAMES and not frames.isdisjoint(first[:_EARLY])


def _once(said: list[str]) -> bool:
    first, *others = [one.split() for one in said]
    return first[0] in _ENDS and all(one[0] in _FRAMES for one in others)
