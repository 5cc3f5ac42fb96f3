"""Subjects and verbs that disagree: "the participants was", "the results shows"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement_nouns import REACH, Finding, before, finding, is_quality, plurals, singulars
from bulletin_cli.rules.agreement_verbs import thirds
from bulletin_cli.rules.prose import Passage, Word
from bulletin_cli.rules.word_classes import readings
from bulletin_cli.rules.words import word_set

_ONE_ONLY = frozenset(
    [
        "the",
        "this",
        "that",
        "a",
        "an",
        "each",
        "every",
        "its",
        "our",
        "their",
        "such",
        "his",
        "her",
        "my",
        "your",
        "no",
        "much",
        "little",
    ]
)
_CLAUSE_WORDS = """
that but when where while because although though as if which so whether
"""
CLAUSE = frozenset(_CLAUSE_WORDS.split())
"""Words after which a clause begins."""
_SUBJUNCTIVE = frozenset(["if", "that", "though", "as", "whether"])
_MEASURES_WORDS = """
year month day week hour minute time kilogram kilogramme ton tonne gram litre dollar euro pound tenge mile
"""
MEASURES = frozenset(_MEASURES_WORDS.split())
"""Nouns whose plural may be one sum: “five years is long”."""


def wrong_verbs(passage: Passage) -> Iterator[Finding]:
    """Verbs whose number is not their subject's; only where the subject opens its clause."""
    lowered = passage.lowered
    for verb in passage.having(_VERB_WORDS):
        for number in passage.index[verb]:
            if number and _may_disagree(verb, lowered[number - 1]):
                yield from _verb(passage, number)
    for verb in passage.having(third_words()):
        for number in passage.index[verb]:
            if number and (lowered[number - 1] == "who" or lowered[number - 1] in plurals()):
                yield from _third(passage, number)


def _may_disagree(verb: str, subject: str) -> bool:
    if subject in _PRONOUNS.get(verb, ()) or subject == "who" or (subject in _OFTEN and VERBS[verb]):
        return True
    return subject in plurals() if VERBS[verb] else is_one(subject)


@lru_cache(maxsize=1)
def third_words() -> frozenset[str]:
    """The forms for he, she and it of verbs that are no nouns."""
    return frozenset(thirds())


VERBS = {
    **dict.fromkeys(["has", "was", "is", "does"], True),
    **dict.fromkeys(["have", "are", "were"], False),
}
_VERB_WORDS = frozenset(VERBS)


def _verb(passage: Passage, number: int) -> Iterator[Finding]:
    verb = passage.words[number].text
    noun = before(passage, number)
    if noun is None or not verb.islower() or _a_name(passage, number - 1):
        return
    subject = noun.text.lower()
    if subject in _OFTEN:
        yield from _who(passage, number - 1, number)
    elif subject in _PRONOUNS.get(verb, ()):
        yield from _pronoun(passage, number)
    elif subject == "who" and verb in {"was", "has", "is"}:
        yield from _who(passage, number)
    elif VERBS[verb] and subject in plurals():
        first = subject_of(passage, number - 1)
        first = _share(passage, number - 1) if first is None else first
        measured = plurals()[subject] in MEASURES and first is not None
        if first is not None and not measured:
            wanted = {"has": "have", "was": "were", "is": "are", "does": "do"}[verb]
            yield from finding(passage, first, number, "several with a verb for one", f"write “{wanted}”")
    elif not VERBS[verb] and is_one(subject):
        first = subject_of(passage, number - 1)
        led = first is not None and (first == number - 1 or is_quality[passage.lowered[first]])
        bare = led and (is_mass(subject) or (subject in word_set("counted") and _headed(passage, first)))
        named = first is not None and passage.words[first].text.lower() in _ONE_ONLY
        if first is None or not (named or bare) or unreal(passage, first, verb):
            return
        wanted = {"have": "has", "are": "is", "were": "was"}[verb]
        yield from finding(passage, first, number, "one with a verb for several", f"write “{wanted}”")


_SHARES = frozenset(["cent", "percent", "most", "many", "some", "half", "majority", "thirds", "quarters"])


def _share(passage: Passage, number: int) -> int | None:
    # "35 per cent of the visitors was": where the share begins, or None
    first = number
    the = before(passage, first)
    if the is not None and the.text in {"the", "all", "its", "their"}:
        first -= 1
        the = before(passage, first)
    share = before(passage, first - 1) if the is not None and the.text == "of" else None
    led = before(passage, first - 2) if share is not None else None
    part = led is not None and led.text in _LEADS  # "the best thing about many of the pieces was"
    return first - 2 if share is not None and share.text.lower() in _SHARES and not part else None


_LEADS = frozenset(["about", "of", "in", "by", "for", "with", "from", "on", "to", "at", "into", "between"])


def is_one(subject: str) -> bool:
    """True for a noun for one that never stands for several, as “police” and “staff” do."""
    single = subject in singulars() or is_mass(subject)
    return single and subject not in word_set("collective")


def is_mass(noun: str) -> bool:
    """True for a noun for one that is hardly counted."""
    if noun in word_set("mass"):
        return True
    return readings[noun] == "n" and not noun.endswith("s") and noun not in word_set("uncertain")


_OFTEN = frozenset(["often", "also", "usually", "already", "still", "never", "always", "now", "mostly"])


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


def _a_name(passage: Passage, number: int) -> bool:
    # "Sites provides", "The Standards provides": capitals make a name of several, and a name is one
    noun = passage.words[number]
    return noun.kind == "capitalised" and noun.text.endswith("s") and not passage.begins_sentence(noun.start)


def _third(passage: Passage, number: int) -> Iterator[Finding]:
    # "the results shows"
    noun = before(passage, number)
    if noun is not None and _a_name(passage, number - 1):
        return
    if noun is not None and noun.text == "who" and passage.words[number].kind == "lower":
        yield from _who(passage, number)
    elif noun is not None and noun.text.lower() in plurals() and passage.words[number].kind == "lower":
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
    "have": frozenset(["he", "she", "it", *_ANYBODY]),
    "are": frozenset(["he", "she", "it", *_ANYBODY]),
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
    earlier = before(passage, first)
    return verb == "were" and earlier is not None and earlier.text.lower() in _SUBJUNCTIVE


def subject_of(passage: Passage, number: int) -> int | None:
    """The number of the first word of a subject that ends here and opens its clause, or None."""
    first = number
    for _ in range(REACH + 1):
        word = before(passage, first)
        if word is None:
            return first if opens_clause(passage, first) else None
        lowered = word.text.lower()
        if lowered == "as":
            return None  # "their experience as residents is", "used as advertisements was"
        if (lowered in CLAUSE or lowered in _ASKED) and first <= number:
            return None if lowered == "as" and passage.flanked[first - 1] == "such" else first
        if (
            lowered not in word_set("determiners")
            and not (is_quality[lowered] and word.kind == "lower")
            and word.kind != "number"
        ):
            begun = first < number and passage.words[first].text in _BEGIN
            tied = first > 1 and passage.lowered[first - 2] in _TIES
            if begun and not tied and _adverbial(word):
                return first
            if _briefly_opened(passage, first):
                return first
            if first < number:
                counted = passage.lowered[first] in _COUNTING and lowered in _BEFORE_COUNTING
                return first if counted else _after_opening(passage, first)
            plain = lowered in _PLAIN and opens_clause(passage, first - 1)
            return first - 1 if plain or _heads_compound(passage, first) else None
        first -= 1
    return None


def _headed(passage: Passage, first: int | None) -> bool:
    # "Drug user are", "Seminar were": no article, at a sentence's head
    return (
        first is not None
        and passage.kind == "paragraph"
        and passage.words[first].kind == "capitalised"
        and _opens_sentence(passage, first)
        and passage.lowered[first] not in _LINKING
        and passage.lowered[first + 1] not in VERBS
    )


_COUNTING = frozenset(["many", "most", "several", "these", "those"])
_BEFORE_COUNTING = frozenset(["and", "but", "or", "how"])


def _heads_compound(passage: Passage, number: int) -> bool:
    # "Art exhibitions", "Border posts": two nouns at a sentence's head
    first, lowered = number - 1, passage.lowered
    return (
        passage.words[first].kind == "capitalised"
        and _opens_sentence(passage, first)
        and passage.kind == "paragraph"
        and (
            (readings[lowered[first]] in {"n", "c"} and readings[lowered[number]] == "s")
            or (readings[lowered[first]] in {"n", "c", "cv"} and lowered[number] in word_set("counted"))
        )
    )


_ASKED = frozenset(["why", "how"])
_PLAIN = frozenset(["young", "old", "poor", "local", "other", "foreign"])
"""Adjectives with which a sentence opens whose subject is no name: “Young people knows”."""
_BRIEFLY_WORDS = """
today yesterday now then here there also usually often sometimes recently currently nowadays finally
"""
_BRIEFLY = frozenset(_BRIEFLY_WORDS.split())
_BRIEFLY_IN_TWO = {
    "far": ("so",),
    **dict.fromkeys(["year", "month", "week", "time"], ("this", "last", "every")),
}


def _briefly_opened(passage: Passage, first: int) -> bool:
    # "So far 36 women", "Today 12 officers": an adverb or two before the subject, at a sentence's head
    last = passage.lowered[first - 1]
    if last in _BRIEFLY:
        return opens_clause(passage, first - 1)
    earlier = before(passage, first - 1)
    two = earlier is not None and earlier.text.lower() in _BRIEFLY_IN_TWO.get(last, ())
    return two and opens_clause(passage, first - 2)


_OPENINGS = frozenset(["in", "on", "at", "during", "after", "before", "under", "within", "throughout"])
_OPENERS = frozenset(["the", "these", "those", "all", "many", "several", "our", "their", "his", "her", "its"])
NUMERALS = frozenset(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve"])
"""Numbers in words that a subject begins with."""
_LONGEST_OPENING = 8


def _after_opening(passage: Passage, first: int) -> int | None:
    # "In 2010 alone 1,350 officers": the first word after a phrase at a sentence's head, or None
    words, lowered = passage.words, passage.lowered
    if words[first].kind == "number" and lowered[first + 1] in _OPENERS:
        first += 1
    floor = max(0, first - _LONGEST_OPENING)
    start = first - 1
    while start > floor and not _opens_sentence(passage, start):
        start -= 1
    if lowered[start] in _LINKING:
        start += 1
    opens = lowered[start] in _OPENINGS and first - start >= len("PN")
    if not opens or not (words[first].kind == "number" or lowered[first] in _OPENERS | NUMERALS):
        return None
    joined = all(before(passage, at) is not None for at in range(start + 1, first + 1))
    known = all(_in_phrase(passage, at) for at in range(start + 1, first))
    ends = lowered[first - 1] == "alone" or _is_noun(passage, first - 1)
    return first if joined and known and ends else None


_LINKING = frozenset(
    ["however", "also", "moreover", "but", "and", "so", "thus", "today", "now", "then", "finally"]
)


def _opens_sentence(passage: Passage, number: int) -> bool:
    return passage.begins_sentence(passage.words[number].start)


def _is_noun(passage: Passage, number: int) -> bool:
    return passage.words[number].kind != "lower" or not set("cns").isdisjoint(
        readings[passage.lowered[number]]
    )


def _in_phrase(passage: Passage, number: int) -> bool:
    word = passage.lowered[number]
    return word in _OF or word in word_set("determiners") or is_quality[word] or _is_noun(passage, number)


_OF = frozenset(["of", "in", "the", "alone", "and"])


def _adverbial(word: Word) -> bool:
    # "During the talks the participants has": a plural or a year ends what goes before the subject
    dated = word.text[0].isdigit() and (word.kind != "number" or len(word.text) == 4)
    return word.text in plurals() or dated


_BEGIN = frozenset(["the", "these", "those", "all", "such", "many"])
_TIES = frozenset(["who", "which", "that", "what", "he", "she", "it"])
"""Words after which a plural is a verb: “everyone who answers these questions”."""


def opens_clause(passage: Passage, first: int) -> bool:
    """True where a clause begins with this word."""
    if first == 0:
        return passage.kind not in {"headline", "kicker", "short", "heading"}
    last = passage.words[first - 1]
    gap = passage.text[last.end : passage.words[first].start].strip()
    if gap == "." and len(last.text) == 1 and last.text.isupper():
        return False  # "for U.S. territories"
    return gap.strip("”)]") in _STOPS or not gap


_STOPS = frozenset(".!?;:")
