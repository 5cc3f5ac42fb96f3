"""Names with a verb for several: “Mr. Karimov remind the audience”, “Tajikistan have only one prison”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement.letters import letters, nouns_too, verb_letter
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, joins
from bulletin_cli.rules.agreement.persons import bare_forms
from bulletin_cli.rules.agreement.verbs import TO_ONE, third
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.countries import COUNTRIES
from bulletin_cli.rules.words.honorifics import HONORIFICS

_TITLED = lazy(
    r"(?:[A-Z]\w+, |(?:In|At|On|During) [^,.;:]{3,40}, )?(?:Mr|Mrs|Ms|Dr|Prof)\.? (?:[A-Z][\w.’-]* ){1,3}$"
)
_SPORT = frozenset(
    [
        "match",
        "team",
        "cup",
        "goal",
        "goals",
        "beat",
        "win",
        "won",
        "league",
        "coach",
        "squad",
        "champions",
        "players",
        "game",
    ]
)
"""Words beside which a country is its eleven: “Sweden have won”."""


_DO = {"do": "does", "don't": "doesn’t"}


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    return bare_forms().union(TO_ONE, nouns_too(), _DO)


def wrong_names(passage: Passage) -> Iterator[Finding]:
    """“Mr. Karimov remind the audience”, “Tajikistan have only one prison”."""
    for verb in passage.picked(_verbs()):
        for number in passage.index[verb]:
            name = before(passage, number)
            if name is None or name.kind != "capitalised" or passage.words[number].kind != "lower":
                continue
            sentence = passage.sentence_at(name.start)
            if verb == "do" and passage.flanked[number + 2] != "not":
                continue  # “Mr. Karimov, do come”
            known = verb in TO_ONE or verb in _DO or verb in bare_forms()
            if not known and not _acts(passage, number):
                continue
            if name.start == sentence.start and passage.lowered[number - 1] in COUNTRIES:
                wrong = verb != "were" and not passage.holds(_SPORT)
            else:
                wrong = (
                    passage.holds(HONORIFICS)
                    and _TITLED.match(passage.text, sentence.start, passage.words[number].start) is not None
                )
            if wrong:
                yield from _wrong(passage, number - 1, number)


def _acts(passage: Passage, verb: int) -> bool:
    # “Kazakhstan need more time”, “Mr Karimov plan a visit”: a noun elsewhere, but not before an object
    follows = passage.flanked[verb + 2]
    objects = joins(passage, verb + 1) and (letters[follows] in "tqQxO" if follows else False)
    return verb_letter(passage.lowered[verb]) == "n" and objects


def _wrong(passage: Passage, first: int, number: int) -> Iterator[Finding]:
    verb = passage.lowered[number]
    wanted = TO_ONE.get(verb) or _DO.get(verb) or third(verb)
    yield from finding(passage, first, number, "one with a verb for several", f"write “{wanted}”")
