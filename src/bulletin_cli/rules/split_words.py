"""Words that stand in two pieces: “the down trodden”, “he under took”, “Rufa’l” with an l for an i."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.passage_kinds import SIGNED
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy, shows
from bulletin_cli.rules.views import Story

_ANYWHERE_TYPED = """
trodden down | took under | taken under | take under | went under | gone under | go under
loaded down up | loading down up | load down | loads down | whelmed over | whelming over | drew with
drawal with | drawals with | shop work | shops work | holder stake share | holders stake share | fore there
ship leader member relation scholar partner owner citizen friend | ships relation scholar partner friend
hood child neighbour liveli | selves them our your | self them him | where every any | wards after
graduate under | graduates under post | privileged under | quarters head | quake earth | quakes earth
filled full | works frame | stones mile | some whole
emphasized over | emphasised over | emphasize over | emphasise over | emphasizing over | emphasizes over
structure super infra | structures super infra | markets super | human super | natural super
political geo | politically geo | politics geo | cultural multi
national multi | nationals multi | lateral multi bi uni | disciplinary multi | lingual multi bi | racial multi
ethnic multi | media multi | dimensional multi | sectoral multi | medical bio | diversity bio | physical geo
metric bio | metrics bio | economics macro | biology micro | finance micro | communication tele
communications tele | thermal geo | power hydro | faceted multi
"""
_AFTER_DETERMINERS_TYPED = """
going on | fall down short | come out | comes out | back feed draw | backs draw | through break | ground back
mark land bench | marks land bench | stone mile | coming up short | comings short | style life | styles life
line dead | lines dead | work frame net | reach out | put out in | puts out in | table time
paper news | papers news | book hand | books hand | lance free | takings under | taking under | lying under
"""
_DETERMINERS_TYPED = "the a an this these its his her their our your my every each main"
_DETERMINERS = frozenset(_DETERMINERS_TYPED.split())
_SIGNS = ("’l", "'l", "’I", "'I")
_LETTER = lazy(r"\b[A-Z][a-z]{2,}[’'](?P<letter>[lI])(?![\w’'-])", needs=_SIGNS)


def split_words(story: Story) -> Iterator[Mark]:
    """A mark on each word in two pieces, and on each l or I for an i at the end of a name."""
    if not story.vocabulary.isdisjoint(_seconds()):
        for passage in _read(story):
            for second in passage.having(_seconds()):
                for number in passage.index[second]:
                    yield from _split(passage, number, second)
    if shows(story.text, _SIGNS):
        for passage in _read(story):
            for match in passage.finds(_LETTER):
                yield _letter(passage, match.start(), match.end())


def _read(story: Story) -> Iterator[Passage]:
    return (one for one in story.passages if one.english and one.kind not in SIGNED and not one.displayed)


@lru_cache(maxsize=1)
def _pieces() -> tuple[Mapping[str, frozenset[str]], Mapping[str, frozenset[str]]]:
    # by the second piece the first: pairs that are wrong anywhere, and pairs that are so after a determiner
    anywhere, determined = (
        {
            second: frozenset(firsts)
            for second, *firsts in map(str.split, typed.replace("\n", "|").split("|"))
            if firsts
        }
        for typed in (_ANYWHERE_TYPED.strip(), _AFTER_DETERMINERS_TYPED.strip())
    )
    return anywhere, determined


@lru_cache(maxsize=1)
def _seconds() -> frozenset[str]:
    anywhere, determined = _pieces()
    return frozenset([*anywhere, *determined])


def _split(passage: Passage, number: int, second: str) -> Iterator[Mark]:
    words = passage.words
    first = passage.lowered[number - 1] if number else ""
    anywhere, determined = _pieces()
    start, end = words[number - 1].start, words[number].end
    fits = first in anywhere.get(second, ())
    if not fits and first in determined.get(second, ()):
        fits = number > 1 and passage.lowered[number - 2] in _DETERMINERS
    if (
        not fits
        or passage.text[words[number - 1].end : words[number].start] != " "
        or words[number].kind != "lower"
    ):
        return
    if passage.in_quotation(start) or passage.text[end : end + 1] == "-":
        return
    wanted = f"{words[number - 1].text}{second}"
    fix = passage.fix(start, end, wanted, safe=False)
    yield passage.mark(start, end, f"“{passage.text[start:end]}”: one word in two", f"write “{wanted}”", fix)


def _letter(passage: Passage, start: int, end: int) -> Mark:
    wanted = f"{passage.text[start : end - 1]}i"
    fix = passage.fix(start, end, wanted, safe=False)
    return passage.mark(start, end, f"unknown word “{passage.text[start:end]}”", f"“{wanted}”?", fix)
