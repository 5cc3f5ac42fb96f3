"""Nouns that want an article, and where: everywhere, alone or after an adjective, but for prepositions."""

from __future__ import annotations

from functools import lru_cache

from bulletin_cli.rules.words.lists import data_couples, word_set

TAKEN = "+"
"""Tells of a noun that verbs take with an article."""
_DOERS = ("man", "er", "or")
_THINGS_TYPED = """
border door floor corridor charter paper center letter computer factor error number order matter poster
register newsletter semester quarter chapter mirror river tower shelter sector motor tractor trailer
helicopter container printer scanner server folder barrier danger offer transfer meter filter corner
disaster theater chamber shower
"""
_THINGS = frozenset(_THINGS_TYPED.split())
"""Things that end as doers do."""


@lru_cache(maxsize=1)
def never_bare() -> frozenset[str]:
    """Nouns that want an article whether or not an adjective stands before them."""
    counted = {*word_set("counted"), *word_set("countable")}
    return frozenset(
        counted.difference(word_set("article-free"), word_set("often-bare"), word_set("bare-alone"))
    )


@lru_cache(maxsize=1)
def wanting_article() -> frozenset[str]:
    """All nouns that ever want one."""
    return never_bare().union(word_set("bare-alone"), word_set("bare-after-adjectives"), sometimes_bare())


@lru_cache(maxsize=1)
def sometimes_bare() -> dict[str, str]:
    """Nouns with the prepositions after which they stand bare, and `TAKEN` where verbs take them with one."""
    return dict(data_couples("bare-after.tsv"))


def wants_article(noun: str) -> bool:
    """True for a noun that wants an article after an adjective at least."""
    return noun in never_bare() or noun in word_set("bare-alone") or noun in word_set("bare-after-adjectives")


def has_article(noun: str) -> bool:
    """True for a noun that wants an article alone as well, but for prepositions after which it is bare."""
    return noun in never_bare() or TAKEN in sometimes_bare().get(noun, "")


def is_doer(noun: str) -> bool:
    """True for a noun for somebody by what he does: “he became director of it”."""
    return (
        (noun.endswith(_DOERS) and noun not in _THINGS)
        or f"{noun}s" in word_set("people")
        or noun in word_set("persons")
    )
