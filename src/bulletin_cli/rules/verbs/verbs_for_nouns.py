"""Verbs where their nouns are meant, and nouns for verbs: “the diagnose”, “must proof”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import Finding, before
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import ARTICLES, MODALS, POSSESSIVES

_NOUNS_TYPED = """
diagnose:diagnosis analyse:analysis believe:belief relieve:relief prove:proof choose:choice succeed:success
weigh:weight arrive:arrival behave:behaviour decide:decision lose:loss extend:extension compare:comparison
describe:description perform:performance improve:improvement develop:development implement:implementation
punish:punishment destroy:destruction inform:information explain:explanation apply:application
involve:involvement appear:appearance exist:existence depend:dependence agree:agreement
announce:announcement assess:assessment enforce:enforcement prepare:preparation investigate:investigation
prosecute:prosecution discuss:discussion confirm:confirmation examine:examination inspect:inspection
participate:participation detect:detection prevent:prevention reduce:reduction recommend:recommendation
contribute:contribution introduce:introduction consume:consumption educate:education operate:operation
cooperate:cooperation establish:establishment eliminate:elimination eradicate:eradication
rehabilitate:rehabilitation require:requirement suggest:suggestion connect:connection protect:protection
threaten:threat translate:translation maintain:maintenance marry:marriage exclude:exclusion
confiscate:confiscation communicate:communication complain:complaint calculate:calculation
apologize:apology achieve:achievement emphasize:emphasis identify:identification allocate:allocation
evaluate:evaluation
"""
_NOUNS = dict(pair.split(":") for pair in _NOUNS_TYPED.split())
_VERBS = {noun: verb for verb, noun in _NOUNS.items()}
VERBS = frozenset(_NOUNS)
"""Words that are nothing but verbs."""
NOUNS = frozenset(_VERBS)
"""What is done by them."""
_OWNERS = ARTICLES | (POSSESSIVES - {"her", "your"})
_MODALS = MODALS - {"might", "shall"}


def verb_for_noun(passage: Passage) -> Iterator[Finding]:
    """Findings on verbs with an article or an owner before them."""
    yield from _after(passage, VERBS, _OWNERS, _NOUNS)


def noun_for_verb(passage: Passage) -> Iterator[Finding]:
    """Findings on nouns that “will”, “must” and the like lead to."""
    yield from _after(passage, NOUNS, _MODALS, _VERBS)


def _after(
    passage: Passage, words: frozenset[str], leads: frozenset[str], wanted: dict[str, str]
) -> Iterator[Finding]:
    for typed in passage.having(words):
        for number in passage.index[typed]:
            word, lead = passage.words[number], passage.flanked[number]
            plain = lead in leads and word.kind == "lower" and before(passage, number) is not None
            if plain and not passage.in_quotation(word.start) and not passage.emphasised(word.start):
                message = f"“{typed}” after “{lead}”: the wrong word"
                yield Finding(word.start, word.end, message, f"write “{wanted[typed]}”", wanted[typed])
