"""Prepositions that were dropped: “dealt the management”, “responsible the training”, “because the lack”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement.nouns import Finding, before
from bulletin_cli.rules.agreement.parts import letters, parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.verbs.first_forms import lost
from bulletin_cli.rules.words.function_words import BE
from bulletin_cli.rules.words.word_classes import is_one, readings

_WANTING_TYPED = """
with: deals dealt dealing comply complies complied complying coincide coincides coincided cooperate cooperated
with: collaborate collaborated disagree disagreed interfere interfered interacts interacted acquainted
with: cope copes coped coping tamper tampered tampering liaise liaised grapple grapples grappled sympathize
with: sympathized collide collides collided fraught consistent compatible synonymous familiar unfamiliar
up: summed summing
to: belong belongs belonged react reacts reacted adhere adheres adhered adhering
to: correspond corresponds corresponded resorted objected subscribed related similar belonging pertain
to: pertains pertained conform conforms conformed conforming cling clings clung succumb succumbs succumbed
to: consented amounted reacting according pursuant contrary identical adjacent inferior superior prone
to: accustomed loyal hostile indifferent faithful immune susceptible vulnerable detrimental harmful conducive
to: relevant irrelevant equal averse addicted allergic akin exposed
on: relies relied relying focusing embarked commented dependent rely comment
on: comments commenting depend depends depended depending hinge hinges hinged dwells dwelt embark embarks
on: embarking encroach encroaches encroached impinges reliant contingent based focused
for: accounted accounting waits waited waiting apologized responsible account accounts apologize opt opts
for: opted yearn yearned vouch vouched strive strives strove competes competed eligible famous infamous
for: suitable unsuitable unfit notorious renowned
in: participates participate participated participating resulted interested situated
in: intervened enrolled located engaged intervene intervenes intervening
in: culminate culminates culminated culminating involved proficient versed inherent implicated
in: enshrined immersed
from: recovered graduated graduate differ differs differed originates originated absent differing
from: refrain refrains refrained refraining abstain abstains abstained abstaining deviate deviates deviated
from: detract detracts detracted emerges exempt derived isolated different distinct
of: consisted consisting disposed capable spite behalf consist consists dispose disposes disposing incapable
of: worthy unworthy devoid typical reminiscent indicative symptomatic guilty ignorant wary mindful accused
of: deprived robbed suspected convicted composed
at: arrived arrives laughed arrive arriving laugh laughs laughing marvelled adept aimed
about: enthusiastic sceptical
against: discriminate discriminates discriminated discriminating rebelled
"""
_DETERMINERS_TYPED = "the this these those their our its his her several many every each a an"
_DETERMINERS = frozenset(_DETERMINERS_TYPED.split())
_ACTIVE_TYPED = """
located engaged recovered interested graduated related similar responsible dependent consistent compatible
synonymous familiar unfamiliar identical adjacent inferior superior prone accustomed loyal hostile indifferent
faithful immune susceptible vulnerable detrimental harmful conducive relevant irrelevant equal averse addicted
allergic akin exposed reliant contingent based focused eligible famous infamous suitable unsuitable unfit
notorious renowned absent involved proficient versed inherent implicated enshrined immersed exempt derived
isolated different distinct incapable worthy unworthy devoid typical reminiscent indicative symptomatic guilty
ignorant wary mindful accused deprived robbed suspected convicted composed adept aimed enthusiastic sceptical
"""
_ACTIVE = frozenset(_ACTIVE_TYPED.split())
"""Words that have an object of their own unless “is” or “was” stands before them."""
_TIMES_TYPED = """
day morning evening night week month year time moment same next following previous first last other way
while lot little bit few fortnight decade mile couple good great dozen long minute second third fifth
minutes hours days weeks months years decades centuries most least hour handful second dozen
"""
_TIMES = frozenset(_TIMES_TYPED.split())
"""“They arrived the next day”, “it was dealt the final blow”."""
_TAKING_TYPED = "adhere adhered adheres adhering conform conforms conformed conforming"
_TAKING = frozenset(_TAKING_TYPED.split())
"""Words that may have what is given, or joined, before the “to”."""
_NEAR_TO = 6
_EMERGING = frozenset(["emerge", "emerges", "emerged", "arrive", "arrives", "arrived"])
_INVERTING = frozenset(["so", "thus", "then", "there", "here", "out"])
_CLOSING = frozenset("”’»\"'")
_NEAR_WHEN = 3
_OWN = {
    "dealt": frozenset(["blow", "card", "cards", "hand", "final", "fatal", "decisive"]),
    **dict.fromkeys(
        ["dispose", "disposes", "disposed"],
        frozenset(["troops", "forces", "men", "army", "fleet", "guns", "regiment", "regiments", "ships"]),
    ),
}
_SUBJECTS_TYPED = "it he she which that who also to will may can could must should would not cannot they we"
_SUBJECTS = frozenset(_SUBJECTS_TYPED.split())


@lru_cache(maxsize=1)
def _prepositions() -> dict[str, str]:
    lines = (line.split(": ") for line in _WANTING_TYPED.strip().splitlines())
    return {word: preposition for preposition, words in lines for word in words.split()}


@lru_cache(maxsize=1)
def wanting() -> frozenset[str]:
    """Words between which and an article a preposition stands."""
    return frozenset(_prepositions())


_FOCUSED = 16
"""Before so many words “focusing” may have what it is focused on."""


def lost_prepositions(passage: Passage) -> Iterator[Finding]:
    """“The week dealt the management of services”, “he summed the results”."""
    for word in passage.having(wanting()):
        for number in passage.index[word]:
            follows, then = (
                passage.flanked[number + 2 : number + 4] if passage.flanked[number + 2] else ("", "")
            )
            if word == "focusing" and "on" in passage.lowered[number + 2 : number + _FOCUSED]:
                continue  # “focusing its efforts on”
            if follows in _DETERMINERS and _wants(passage, number, then):
                yield from lost(passage, number, _prepositions()[word])


def _wants(passage: Passage, number: int, then: str) -> bool:
    word, last = passage.lowered[number], passage.flanked[number]
    if last in {"which", "whom"} and passage.flanked[number - 1] in {
        "on",
        "upon",
        "in",
        "for",
        "to",
        "from",
        "with",
    }:
        return False  # “the schooling on which depended the mastery”
    if passage.words[number].kind != "lower" or before(passage, number + 1) is None:
        return False
    quoted = not passage.joined[number] and passage.text[: passage.words[number].start].rstrip()
    if quoted and quoted[-1] in _CLOSING:
        return False  # “‘… is progress,’ commented a colonel”
    if (
        then in _TIMES
        or then in _OWN.get(word, ())
        or not {"when", _prepositions()[word]}.isdisjoint(
            passage.flanked[max(0, number - _NEAR_WHEN) : number]
        )
    ):
        return False  # “when we arrived the concert had begun”, “to them belongs the world”
    if word in _EMERGING and last in _INVERTING:
        return False  # “And so emerges the tension”
    if word in _TAKING and "to" in passage.flanked[number + 4 : number + 4 + _NEAR_TO]:
        return False  # “adhering a new canvas to the old one”
    if word == "dealt" and not _OWN[word].isdisjoint(passage.lowered[number + 2 : number + 5]):
        return False  # “dealt a major blow”
    if word == "dealt" and last in BE:
        return False  # “has been dealt a double blow”
    if word == "account" and last in {"to", "into"}:
        return False  # “to hold to account those responsible”
    if word in _ACTIVE:
        return last in BE  # “how similar the questions are”
    noun = not {"s", "c"}.isdisjoint(readings[word])
    led = before(passage, number) is not None and (last in _SUBJECTS or is_one(last))
    return not noun or led


_THING = lazy(r"D[AC]*[NUS](?:P(?:D*[AC]*[NUSC]|D))*(?:&D?[AC]*[NUS])?")
_ENDS = frozenset(".;!?")
_LONGEST = 40
"""So many words after “because” a thing may be long."""


_CAUSES_TYPED = """
absence breakdown cold collapse corruption cost costs cuts danger delay delays drought epidemic failure fear
fire flood floods fog heat illness lack loss need noise pandemic poverty pressure price prices problem
problems rain rains risk shortage size snow storm strike threat traffic violence war weather wind
"""
_CAUSES = frozenset(_CAUSES_TYPED.split())
"""Things that are named for a reason without a verb."""
_NEAR_CAUSE = 3
_PARENTHESES = frozenset(
    ["when", "if", "while", "which", "who", "where", "like", "including", "however", "once"]
)
"""They say more of a thing before its verb: “because all light, when parted, carries”."""


def because_of_things(passage: Passage) -> Iterator[Finding]:
    """“On paper because the lack of money”: a thing for a reason, and no verb."""
    for number in passage.index.get("because", ()):
        if parts[passage.flanked[number + 2]] != "D":
            continue
        last, words = number + 1, passage.words
        while last + 1 < len(words) and last - number < _LONGEST and before(passage, last + 1) is not None:
            last += 1
        end = words[last].end
        closed = passage.text[end : end + 1] in _ENDS or (
            last + 1 == len(words) and not passage.text[end:].strip()
        )
        opening = passage.text[end : end + 1] == "," and passage.begins_sentence(words[number].start)
        opening = opening and passage.flanked[last + 2] not in _PARENTHESES
        if _CAUSES.isdisjoint(passage.lowered[number + 1 : number + 1 + _NEAR_CAUSE]):
            continue
        thing = letters(passage, number + 1, last + 1)
        if (closed or opening) and _THING.fullmatch(thing) and not passage.in_quotation(words[number].start):
            start = words[number].start
            message = f"“{passage.text[start : words[number + 1].end]}”: a word is missing"
            yield Finding(words[number].end, words[number].end, message, "write “because of”", " of")
