"""Subjects and verbs that disagree: "the participants was", "the results shows"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from bulletin_cli.rules.agreement.heads import CLAUSE, headed_bare, opens_clause, subject_of
from bulletin_cli.rules.agreement.nouns import (
    Finding,
    before,
    finding,
    is_quality,
    one_of,
    plurals,
    singulars,
)
from bulletin_cli.rules.agreement.persons import WISHES
from bulletin_cli.rules.agreement.verbs import TO_ONE, TO_SEVERAL, VERBS, thirds
from bulletin_cli.rules.prose.passage import Passage, Word
from bulletin_cli.rules.words.function_words import (
    FOR_ONE,
    MODALS,
    OFTEN,
    ONE_DOES,
    ONE_THIRD,
    RELATIVES,
    SEVERAL_DO,
    SUBJECTS,
)
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.numerals import TENS, TWO_TO_TWELVE
from bulletin_cli.rules.words.word_classes import readings
from bulletin_cli.rules.words.words_met import WordsMet

_ONE_ONLY_WORDS = "the this that a an each every its our their such his her my your no much little"
_ONE_ONLY = frozenset(_ONE_ONLY_WORDS.split())
_SUBJUNCTIVE = frozenset(["if", "that", "though", "as", "whether"])
_MEASURES_WORDS = """
year month day week hour minute time kilogram kilogramme ton tonne gram litre dollar euro pound tenge mile
"""
MEASURES = frozenset(_MEASURES_WORDS.split())
"""Nouns whose plural may be one sum: “five years is long”."""


def wrong_verbs(passage: Passage) -> Iterator[Finding]:
    """Verbs whose number is not their subject's; only where the subject opens its clause."""
    flanked = passage.flanked
    for verb in passage.picked(_VERB_WORDS):
        subjects = _subjects(verb)
        for number in passage.index[verb]:
            if subjects[flanked[number]]:
                yield from _verb(passage, number)
    for verb in passage.picked(third_words()):
        for number in passage.index[verb]:
            if _of_a_third[flanked[number]]:
                yield from _third(passage, number)


def verb_words() -> frozenset[str]:
    """The verbs that are looked at."""
    return _VERB_WORDS | third_words()


def may_disagree(subject: str, verb: str) -> bool:
    """True where one of them may not be the verb of the word right before it."""
    if verb in VERBS and _subjects(verb)[subject]:
        return True
    return _of_a_third[subject] and verb in third_words()


@cache
def _subjects(verb: str) -> WordsMet[bool]:
    # tells of each word whether it may be a subject with which a verb disagrees
    pronouns, one = _PRONOUNS.get(verb, frozenset()), VERBS[verb]
    if verb in FOR_ONE:
        pronouns |= {"who"}
    if not one:
        return WordsMet(lambda word: word in pronouns or is_one(word))
    return WordsMet(lambda word: word in pronouns or word in _OFTEN or one_of(word) != "")


_of_a_third = WordsMet(lambda word: word == "who" or one_of(word) != "")
"""Tells of each word whether a form for one may disagree with it."""


@lru_cache(maxsize=1)
def third_words() -> frozenset[str]:
    """The forms for he, she and it of verbs that are no nouns."""
    return frozenset(thirds())


_VERB_WORDS = frozenset(VERBS)


DAYS = frozenset(["today", "day", "year", "week", "month", "time"])
"""“The Goals, which today have become law”: times between a link and its verb."""
_ABOUT_SO = frozenset(
    (of, so) for of in ("about", "of", "on", "for", "from", "with", "by", "to", "in") for so in ("so", "too")
)
_NEAR_WHICH, _NEAR_WISH = 3, 4
_HERE = frozenset(["here", "present", "gathered", "assembled", "alive", "working"])


def _verb(passage: Passage, number: int) -> Iterator[Finding]:
    verb, lowered = passage.words[number].text, passage.lowered
    noun = before(passage, number)
    if noun is None or not verb.islower() or _a_name(passage, number - 1) or noun.text.isupper():
        return  # “DOTS has been used”
    subject = noun.text.lower()
    if noun.text == "Labour" or passage.emphasised(noun.start):
        return  # “Labour have promised it”, “*Girls* is worth it”
    if "z" in readings[subject] and passage.flanked[number - 1] in _WHO_NEEDS:
        return  # “all that matters is”, “the last thing anyone needs is”
    if verb in _ASKS and passage.flanked[number + 2] in SUBJECTS:
        return  # “how many tiles does it take”
    if subject in _OFTEN:
        yield from _who(passage, number - 1, number)
    elif subject in _PRONOUNS.get(verb, ()):
        yield from _pronoun(passage, number)
    elif subject == "who" and verb in FOR_ONE:
        yield from _who(passage, number)
    elif VERBS[verb] and subject in plurals():
        first = subject_of(passage, number - 1)
        first = _share(passage, number - 1) if first is None else first
        if first is not None and passage.lowered[max(0, first - 2) : first] in _ABOUT_SO:
            return  # “the data about so many people was captured”
        measured = first is not None and (plurals()[subject] in MEASURES or _one_sum(passage, first, number))
        if first is not None and not measured:
            yield from finding(
                passage, first, number, "several with a verb for one", f"write “{TO_SEVERAL[verb]}”"
            )
    elif not VERBS[verb] and is_one(subject):
        if subject == "today" and passage.flanked[number - 1] in _HERE:
            return  # “all of us here today are guardians”
        if subject in DAYS and not RELATIVES.isdisjoint(lowered[max(0, number - _NEAR_WHICH) : number]):
            return  # “the Goals, which today have become law”
        first = subject_of(passage, number - 1)
        led = first is not None and (first == number - 1 or is_quality[passage.lowered[first]])
        bare = led and (is_mass(subject) or (subject in word_set("counted") and headed_bare(passage, first)))
        named = first is not None and passage.words[first].text.lower() in _ONE_ONLY
        if first is None or not (named or bare) or unreal(passage, first, verb):
            return
        if verb in {"have", "are"} and not WISHES.isdisjoint(lowered[max(0, first - _NEAR_WISH) : first]):
            return  # “decency demands that every person have a chance”
        yield from finding(passage, first, number, "one with a verb for several", f"write “{TO_ONE[verb]}”")


_WHO_NEEDS = frozenset(["that", "anyone", "everyone", "anybody", "everybody", "nobody", "he", "she", "it"])
_ASKS = frozenset(["does", "has", "is", "was"])
_NUMERALS = TWO_TO_TWELVE.union(TENS, ["hundred"])
_SUMMED = frozenset(["a", "not", "enough", "too", "plenty"])


def _one_sum(passage: Passage, first: int, verb: int) -> bool:
    # "fifty voters is not enough"
    counted = passage.lowered[first] in _NUMERALS or passage.words[first].kind == "number"
    return counted and passage.lowered[verb] in {"is", "was"} and passage.flanked[verb + 2] in _SUMMED


_SHARES_TYPED = """
cent percent most many some half majority thirds quarters dozens hundreds thousands scores
"""
_SHARES = frozenset(_SHARES_TYPED.split())


def _share(passage: Passage, number: int) -> int | None:
    # "35 per cent of the visitors was": where the share begins, or None
    first = number
    while (the := before(passage, first)) is not None and (the.text in _OF_WHICH or is_quality[the.text]):
        first -= 1  # “two of the nine seats”
    share = before(passage, first - 1) if the is not None and the.text == "of" else None
    led = before(passage, first - 2) if share is not None else None
    part = led is not None and led.text in _LEADS  # "the best thing about many of the pieces was"
    if share is None or part:
        return None
    counted = share.text.lower() in TWO_TO_TWELVE and _heads(passage, first - 2)
    return first - 2 if counted or share.text.lower() in _SHARES else None


_OF_WHICH = TWO_TO_TWELVE | {"the", "all", "its", "their"}


def _heads(passage: Passage, number: int) -> bool:
    # “Two of the posts”, “that three of the posts”; but “part two of the essays”
    led = before(passage, number)
    return opens_clause(passage, number) if led is None else led.text in CLAUSE


_LEADS = frozenset(["about", "of", "in", "by", "for", "with", "from", "on", "to", "at", "into", "between"])


def is_one(subject: str) -> bool:
    """True for a noun for one that never stands for several, as “police” and “staff” do."""
    single = subject in singulars() or is_mass(subject)
    return single and subject not in word_set("collective") and subject != "none"


def is_mass(noun: str) -> bool:
    """True for a noun for one that is hardly counted."""
    if noun in word_set("mass"):
        return True
    return readings[noun] == "n" and not noun.endswith("s") and noun not in word_set("uncertain")


_OFTEN = OFTEN | {"mostly"}


def _who(passage: Passage, number: int, verb: int | None = None) -> Iterator[Finding]:
    # "34 officers who was trained"; but "one of the officers who was", "a group of officers who has"
    who = passage.words[number - 1]
    if who.text != "who":
        return
    people = passage.words[number - 2] if number > 1 else None
    gap = passage.text[people.end : who.start] if people is not None else ""
    if people is None or gap not in {" ", ", "} or people.text.lower() not in plurals():
        return
    if people.kind != "lower" and not passage.begins_sentence(people.start):
        return  # "Donald Woods, who is"
    first = number - 2
    while (word := before(passage, first)) is not None and (
        word.kind == "number"
        or word.text.lower() in word_set("determiners")
        or word.text.lower() in word_set("qualities")
    ):
        first -= 1
    if word is None or word.text.lower() not in {"of", "among", "and", "or"}:
        last = verb if verb is not None else number
        yield from finding(passage, number - 2, last, "several with a verb for one", "make them agree")


_COUNTING = TWO_TO_TWELVE.union(["all", "both", "these", "those", "several", "many", "most", "member"])
"""Before a capital: “all five States” is no name."""


def _a_name(passage: Passage, number: int) -> bool:
    # "Sites provides", "The Standards provides": capitals make a name of several, and a name is one
    noun = passage.words[number]
    named = noun.kind == "capitalised" and noun.text.endswith("s") and not passage.begins_sentence(noun.start)
    return named and passage.flanked[number] not in _COUNTING


def _a_term(passage: Passage, noun: Word, number: int) -> bool:
    # “*logos* signifies”: a word that copy tells of
    return passage.emphasised(noun.start) and not passage.emphasised(passage.words[number].start)


def _third(passage: Passage, number: int) -> Iterator[Finding]:
    # "the results shows"
    noun = before(passage, number)
    if noun is not None and (_a_name(passage, number - 1) or _a_term(passage, noun, number)):
        return
    if noun is not None and noun.text == "who" and passage.words[number].kind == "lower":
        yield from _who(passage, number)
    elif noun is not None and noun.text.lower() in plurals() and passage.words[number].kind == "lower":
        if passage.flanked[number + 2] in ONE_DOES | SEVERAL_DO | MODALS and passage.joined[number + 1]:
            return  # “drugs cheats are caught”: a noun, and its verb behind it
        first = subject_of(passage, number - 1)
        if first is not None and plurals()[noun.text.lower()] not in MEASURES:
            wanted = thirds()[passage.words[number].text]
            yield from finding(passage, first, number, "several with a verb for one", f"write “{wanted}”")


_ANYBODY = frozenset(
    ["everyone", "everybody", "everything", "nobody", "nothing", "someone", "somebody", "something"]
)
_PRONOUNS = {
    "was": frozenset(["they", "we", "you", "these", "those"]),
    "has": frozenset(["they", "we", "you", "i", "these", "those"]),
    "is": frozenset(["they", "we", "you", "these", "those"]),
    "does": frozenset(["they", "we", "you"]),
    "have": ONE_THIRD | _ANYBODY,
    "are": ONE_THIRD | _ANYBODY,
    "were": _ANYBODY,
}


def _pronoun(passage: Passage, number: int) -> Iterator[Finding]:
    earlier = before(passage, number - 1)
    if unreal(passage, number - 1, passage.lowered[number]):
        return
    opens = earlier is None and opens_clause(passage, number - 1)
    if opens or (earlier is not None and earlier.text.lower() in CLAUSE | {"and"}):
        yield from finding(passage, number - 1, number, "subject and verb disagree", "make them agree")


def unreal(passage: Passage, first: int, verb: str) -> bool:
    """True for a “were” after “if” and its like."""
    if first and passage.lowered[first - 1] == "only":
        first -= 1  # “if only the cake were whole”
    earlier = before(passage, first)
    return verb == "were" and earlier is not None and earlier.text.lower() in _SUBJUNCTIVE
