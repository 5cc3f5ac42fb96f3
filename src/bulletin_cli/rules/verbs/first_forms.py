"""First forms that lack “to” or an ending: “decided create”, “has finish”, “been sew by”, “was attack by”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement.complements import KNOWING
from bulletin_cli.rules.agreement.nouns import Finding, before, finding
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.agreement.persons import bare_forms
from bulletin_cli.rules.agreement.second_verbs import second_verb, verb_of_second_clause
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import BE_BUT_AM, HAVE, MODALS
from bulletin_cli.rules.words.word_classes import first_forms_only, readings

_WILLING_TYPED = """
decided wants wanted want agreed intends intended intend planned hopes hoped hope expects expected manages
promised promises refused refuses tried tries deserve deserves deserved able ready willing unable going forced
obliged allowed supposed eager prefers preferred wishes wished wish important necessary possible impossible
difficult essential useful prepared ought
"""
_WILLING = frozenset(_WILLING_TYPED.split())
"""Words after which a first form has “to”."""
_BEFORE_WILLING = frozenset(["if", "as", "the", "a", "where", "when"])
_ASKING = frozenset(["how", "where"])
_BETWEEN = frozenset(
    ["also", "already", "not", "now", "recently", "just", "never", "only", "still", "often", "usually"]
)
_HELPERS = HAVE | BE_BUT_AM | _BETWEEN
_LEADS = _WILLING | _ASKING | _HELPERS | {"order", "and"}
_MODALS = frozenset([*MODALS, "to", "also", "not"])
_DOES = frozenset(["all", "what", "do", "does", "did"])
"""“All they have is accept”, “do we have come”."""
_APART_TYPED = """
put set cut let hit read cost shut quit hurt beat spread split cast become come run overcome please lower edit
bid rid burst thrust forecast broadcast bet upset reset offset wed shed bear abide beset except thank have
awake
"""
_APART = frozenset(_APART_TYPED.split())
"""First forms that are participles or other words too."""
_HARDLY_NOUNS_TYPED = """
finish start stop visit attack reserve arrest launch sign pass move turn release discover sew sow knit
"""
HARDLY_NOUNS = frozenset(_HARDLY_NOUNS_TYPED.split())
"""Verbs that are nouns with an article only, or too rare for the list of classes."""
_RIGHTS = frozenset(["access", "permission", "permissions", "rights", "operations"])
"""“It has write access”."""


_NOUNS_TOO_TYPED = """
compile merge update upgrade reuse hamstring quarantine zoom compute cheat construct borrow await commit
go resolve serve restructure hold save say install build make
"""
NOT_BARE = frozenset(_NOUNS_TOO_TYPED.split())
"""First forms that may be nouns behind a preposition."""


@lru_cache(maxsize=1)
def bare() -> frozenset[str]:
    """The first forms that these looks go by."""
    return (bare_forms() | first_forms_only() | HARDLY_NOUNS | _COMMON) - _APART


_COMMON = frozenset(["be", "get", "know", "make", "take", "give", "see", "keep", "sell", "build", "hold"])


def may_lack(last: str, _verb: str) -> bool:
    """True behind what a first form lacks “to” or an ending after, and behind a noun for several."""
    return last in _LEADS or parts[last] == "S"


def wrong_first_forms(passage: Passage) -> Iterator[Finding]:
    """“He decided create a group”, “in order improve”, “Detoxification has finish”, “he stands and tell”."""
    flanked, index = passage.flanked, passage.index
    linked = "and" in index
    for verb in passage.picked(bare()):
        for number in index[verb]:
            last = flanked[number]
            if last not in _LEADS and not (linked and parts[last] == "S"):
                continue
            if before(passage, number) is not None and passage.words[number].kind == "lower":
                yield from _after(passage, number, last)


def _after(passage: Passage, number: int, last: str) -> Iterator[Finding]:
    verb = passage.lowered[number]
    if last in _HELPERS:
        yield from _after_helper(passage, number)
    elif verb in HARDLY_NOUNS:
        return
    elif last == "and":
        yield from second_verb(passage, number)
    elif last not in _LEADS:
        yield from verb_of_second_clause(passage, number)
    elif _lost_to(passage, number):
        yield from lost(passage, number - 1, "to")


def lost(passage: Passage, number: int, word: str) -> Iterator[Finding]:
    """The finding that a word is missing after one word and before the next."""
    start, end = passage.words[number].start, passage.words[number + 1].end
    if not passage.in_quotation(start, end):
        wanted = f"{passage.words[number].text} {word} {passage.words[number + 1].text}"
        message = f"“{passage.text[start:end]}”: a word is missing"
        yield Finding(start, end, message, f"write “{wanted}”", wanted)


def _lost_to(passage: Passage, number: int) -> bool:
    lowered = passage.lowered
    last, earlier = lowered[number - 1], passage.flanked[number - 1]
    if last in {"hopes", "wishes"} and (
        parts[earlier] in {"D", "A"} or "j" in readings[earlier] or earlier.endswith("est")
    ):
        return False  # “the highest hopes remain with him”: nouns
    if last == "order":
        return earlier == "in"
    if last == "planned" and lowered[number] in CONSISTING:
        return False  # “the functions planned include it”
    return (
        (earlier in KNOWING and lowered[number] != "do")
        if last in _ASKING
        else earlier not in _BEFORE_WILLING
    )


CONSISTING = frozenset(["include", "involve", "comprise", "cover", "require", "depend"])
"""What things that are planned do: “the functions planned include it”."""


def _after_helper(passage: Passage, verb: int) -> Iterator[Finding]:
    helper, lowered = verb - 1, passage.lowered
    while helper and lowered[helper] in _BETWEEN and before(passage, helper) is not None:
        helper -= 1
    earlier, typed = passage.flanked[helper], lowered[verb]
    if lowered[helper] in HAVE:
        if typed in NOT_BARE and parts[passage.flanked[verb + 2]] == "S":
            return  # “they have hamstring problems”
        wrong = earlier not in _DOES and (typed not in HARDLY_NOUNS or _ends(passage, verb))
    elif lowered[helper] in BE_BUT_AM:
        # “it can pass through Bishkek and be withdraw in Dushanbe”
        led = earlier == "and" and not _MODALS.isdisjoint(lowered[max(0, helper - _FAR) : helper])
        modal = lowered[helper] != "be" or earlier in _MODALS or led
        said = typed == "be" or not _SAID.isdisjoint(lowered[max(0, helper - _NEAR) : helper])
        wrong = modal and not said and (typed not in HARDLY_NOUNS or passage.flanked[verb + 2] in _AFTER_DONE)
    else:
        return
    if wrong and passage.flanked[verb + 2] not in _RIGHTS:
        yield from finding(passage, helper, verb, "a wrong form", "write the participle")


_NEAR, _FAR = 6, 12
_SAID = frozenset(["say", "thing", "trick", "step", "solution", "job", "do", "did", "all", "what"])
"""“All I can say is bring it back”."""
_AFTER_DONE = frozenset(["by", "for", "from", "in"])


def _ends(passage: Passage, verb: int) -> bool:
    # nothing, a preposition or an object follows: no noun before which the verb would be one
    follows = passage.flanked[verb + 2]
    return not follows or before(passage, verb + 1) is None or parts[follows] in {"D", "P"}


_MASS_TYPED = """
work help time cause proof need fun play access support interest power control trouble use hope reason damage
aid trade force pressure research respect reach room space value cover credit command contact demand favour
influence sense stock supply sway trust water fire rest risk safety sleep speed talk travel
"""
_NOUNS = _APART.union(_MASS_TYPED.split())


_ALIKE = ("cut", "run", "set", "come", "put", "hit", "shed", "spread", "cast")
"""What participles that are spelt as their first forms end in."""


def first_form_before_by(passage: Passage) -> Iterator[Finding]:
    """“He was attack by two men”, “The building was design by an architect”."""
    for number in passage.index.get("by", ()):
        if number > 1 and passage.lowered[number - 2] in BE_BUT_AM:
            verb, follows = passage.lowered[number - 1], passage.flanked[number + 2]
            known = readings[verb]
            fits = "v" in known and {"e", "d", "j", "g"}.isdisjoint(known) and verb not in _NOUNS
            fits = fits and not verb.endswith(_ALIKE)  # “was undercut by”
            joined = before(passage, number - 1) is not None and before(passage, number) is not None
            if fits and joined and verb != follows and passage.flanked[number - 2] not in _DOES:
                yield from finding(passage, number - 2, number - 1, "a wrong form", "write the participle")
