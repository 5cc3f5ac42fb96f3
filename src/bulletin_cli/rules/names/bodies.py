"""Bodies that many bulletins name: abbreviation and name in full, as the bodies write it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from bulletin_cli.model.publication import HouseStyle
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.lists import changes, data_lines

_WORD = lazy(r"[^\W_]+")
SMALL = frozenset(["the", "of", "for", "on", "and", "in", "against", "to", "a", "an", "s"])
_ENDINGS = 4
_CUT = frozenset([("corp", "corporation"), ("dept", "department"), ("assoc", "association")])
_LETTERS = lazy(r"\bu\.?[skn]\.?(?= [a-z])")
_LETTERED = ("us ", "uk ", "un ", "us. ", "uk. ", "un. ", "u.s", "u.k", "u.n")
_STATES = {"us": "united states", "uk": "united kingdom", "un": "united nations"}
_IN_ISE = ("isation", "ise", "ising")


@lru_cache(maxsize=8)
def bodies(add: tuple[str, ...] = (), remove: tuple[str, ...] = ()) -> Mapping[str, str]:
    """The shipped names by abbreviation; an addition is `ROCA: Regional Office for Central Asia`."""
    found = dict(line.split("\t")[:2] for line in data_lines("bodies.tsv"))
    found |= {short.strip(): full.strip() for short, _, full in (line.partition(":") for line in add)}
    return {short: full for short, full in found.items() if short not in remove}


def house_bodies(style: HouseStyle) -> Mapping[str, str]:
    """The names as the publication has them; its own abbreviations go before the shipped ones."""
    shipped = bodies(*changes("bodies", style))
    return {**shipped, **style.abbreviations} if style.abbreviations else shipped


@lru_cache(maxsize=2048)
def folded(name: str) -> tuple[str, ...]:
    """A name's words for comparing: small words, plurals, hyphens and the two ways of -ize left out."""
    plain = name.lower().replace("-", "").replace("’", "'").replace("'s", "")
    if any(letters in plain for letters in _LETTERED):
        plain = _LETTERS.sub(lambda match: _STATES[match.group().replace(".", "")], plain)
    for ending in _IN_ISE:
        plain = plain.replace(ending, f"iz{ending[2:]}")
    plain = plain.replace("centre", "center").replace("programme", "program")
    return tuple([word for word in map(singular, _WORD.findall(plain)) if word not in SMALL])


def singular(word: str) -> str:
    """A word without the ending for several, by its letters only."""
    return (
        word[:-3] + "y" if word.endswith("ies") else word if word.endswith("ss") else word.removesuffix("s")
    )


def alike(one: str, other: str) -> bool:
    """True where two names share more than half of their words: one body named twice, not two bodies."""
    left, right = set(folded(one)), set(folded(other))
    return len(left & right) * 2 > max(len(left), len(right))


def same_name(one: str, other: str) -> bool:
    """True where two names have the same words, each up to its ending (engineer, engineering)."""
    left, right = folded(one), folded(other)
    if "".join(left) == "".join(right):
        return True  # "liquid-crystal display", "liquid crystal display"
    return len(left) == len(right) and all(_same_word(a, b) for a, b in zip(left, right, strict=True))


def _same_word(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    alike = long.startswith(short) and (short == long or len(short) > _ENDINGS)
    # “Oil Corp”, “genetically modified” and “genetic modification”
    return alike or (short, long) in _CUT or (short.endswith("ied") and long == f"{short[:-2]}cation")
