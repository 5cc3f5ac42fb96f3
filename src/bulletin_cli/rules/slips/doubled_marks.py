"""Marks typed twice: “,,”, “..”, “.,”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy

_DOUBLED_MARK = lazy(
    r"[,;.:](?=[,;.: ])(?:(?<=,)(?:[ ]?,|\.(?!\d))|(?<=;)[ ]?;|(?<=:)[ ]?:"
    r"|(?<=\.)(?:(?<![.\s]\.)\.(?![.\w])|(?<!\.\.),(?<=[a-z]{4}\.,)))",
)
_ABBREVIATED = lazy(
    r"(?:\b(?:etc|al|Inc|Ltd|Co|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|pp|vs|Jr|Sr|Vol|vol|inst|ult|prox|approx|ed|eds|fig|art|arts|"
    r"paras?|Penna|Mass|Conn|Calif|Wis|Mich|Minn|Ala|Ariz|Ark|Colo|Fla|Ill|Ind|Kans|Ky|Md|Miss|Mo|Mont|Nebr|Nev|Okla|"
    r"Ore|Pa|Tenn|Tex|Va|Vt|Wash|Ave|Blvd|Rd|Corp|Bros|Gov|Sen|Rep|Capt|Gen|Lt|Col|Sgt)\.,)$"
)
_LONGEST = 16
"""More characters than an abbreviation has with its stop."""


def cut_ellipsis(text: str, at: int) -> bool:
    """True for two full stops in mid-sentence: “at the river.. and turned back”."""
    goes_on = text[at + 2 : at + 3] == " " and text[at + 3 : at + 4].islower()
    return (
        goes_on
        and text[at - 1 : at].isalpha()
        and not _ABBREVIATED.search(f"{text[max(0, at - _LONGEST) : at]}.,")
    )


def two_marks(passage: Passage) -> Iterator[Mark]:
    """A mark on each mark typed twice, and each stop beside a comma."""
    text = passage.text
    for match in _DOUBLED_MARK.finditer(text):
        found = match.group()
        if found == ".," and _ABBREVIATED.search(text, max(0, match.end() - _LONGEST), match.end()):
            continue
        if found == ".." and cut_ellipsis(text, match.start()):
            continue
        wanted = "." if found == ",." else found[0]
        fix = passage.fix(match.start(), match.end(), wanted, safe=found[0] == found[-1])
        yield passage.mark(
            match.start(), match.end(), f"“{found}”: two marks in a row", f"write “{wanted}”", fix
        )
