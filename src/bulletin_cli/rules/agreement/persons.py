"""Verbs whose form is not their subject's: "he want", "they wants", "each of the posts have"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bulletin_cli.rules.agreement.heads import CLAUSE, opens_clause
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, plurals, side_by_side, singulars
from bulletin_cli.rules.agreement.verbs import first_form, past, third
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.words.function_words import ONE_THIRD
from bulletin_cli.rules.words.lists import data_lines, word_set
from bulletin_cli.rules.words.spelling import english
from bulletin_cli.rules.words.word_classes import only_verbs, readings

_SEVERAL_PERSONS = frozenset(["they", "we"])
PERSONS = ONE_THIRD | _SEVERAL_PERSONS
"""The subjects that are looked at."""
_FREQUENT = frozenset(
    ["also", "always", "often", "never", "usually", "still", "now", "only", "sometimes", "really", "further"]
)
_NO_VERBS_WORDS = """
still back even near round down out well last right clean up off forward like one need dare self open
own wrong alone before once then both let put cut set hit read cost shut quit hurt beat spread split
cast must might may could would should will shall can had was were better best found felt fell burst
wound ground bound rent root lay saw oversaw foresaw undertook overtook withdrew underwent overcame
forecast broadcast bid thrust bore
"""
_NO_VERBS = frozenset(_NO_VERBS_WORDS.split())
"""Words after “he” and “they” that are no first forms, or whose past is the same."""
_WISHES_WORDS = """
suggest suggests suggested recommend recommends recommended demand demands demanded insist insists
insisted propose proposes proposed ask asks asked request requests requested require requires required
urge urged order ordered demanding insisting recommending
requesting requiring proposing suggesting urging important essential necessary vital imperative condition lest
advise advised natural fitting proposal wish
"""
WISHES = frozenset(_WISHES_WORDS.split())
"""Words after which a clause may have its verb in the first form: “we ask that he come”."""
HELPERS = frozenset(
    [
        "did",
        "does",
        "do",
        "should",
        "would",
        "could",
        "can",
        "may",
        "might",
        "must",
        "will",
        "shall",
        "let",
        "make",
        "makes",
        "made",
        "help",
        "helps",
        "helped",
        "see",
        "have",
        "had",
        "watch",
    ]
)
"""Verbs that go with another’s first form."""
ASKING = WISHES | HELPERS
"""Words near which a first form may be right: “he asks that she come”, “he helped each of them rest”."""
_QUANTITIES_WORDS = """
number majority minority range series variety lot couple handful group total half part team set pair
host rest array percentage most dozen list board family type kind sort class generation quarter third
mixture combination collection load bunch stack mix
selection crowd network pool share proportion party people audience wave
"""
QUANTITIES = frozenset(_QUANTITIES_WORDS.split())
"""Nouns after which “of” and a plural take either number."""


@lru_cache(maxsize=1)
def _irregular() -> frozenset[str]:
    return frozenset(line.split()[0] for line in data_lines("irregular.txt"))


@lru_cache(maxsize=4096)
def _first_form(word: str) -> bool:
    # "want": a word with a regular past, or one of the irregular verbs
    if word in _NO_VERBS or (word.endswith(("ed", "ss", "ly")) and not word.endswith("need")):
        return False
    if word in word_set("verbs") or word in _irregular():
        return True
    return (
        not word.endswith("s")
        and len(word) > 3
        and english().knows(past(word))
        and english().knows(third(word))
    )


@lru_cache(maxsize=4096)
def _third_form(word: str) -> str:
    # the first form of "wants", or nothing
    if not word.endswith("s") or word in plurals() or word in singulars():
        return ""
    forms = (word[:-1], word[:-2], word[:-3] + "y")
    return next((form for form in forms if len(form) > 1 and third(form) == word and _first_form(form)), "")


def _noun_too(word: str) -> str:
    # the first form of “needs” and “faces”, which are nouns elsewhere
    return first_form(word) if readings[word] in {"sz", "nsz"} else ""


_NEEDED_TYPED = "a an the more help some no to his her its new better"
_NEEDED = frozenset(_NEEDED_TYPED.split())
"""What “needs” has behind it; “he need not”, “he need only”."""


def wrong_persons(passage: Passage) -> Iterator[Finding]:
    """“He want” and “they wants”."""
    for person in passage.picked(PERSONS):
        for number in passage.index[person]:
            verb = _verb_after(passage, number)
            if verb >= len(passage.words) or passage.words[number].text == "IT":
                continue  # “the IT staff”
            wanted = _wanted(person, passage.lowered[verb], passage.flanked[verb + 2])
            joined = wanted and side_by_side(passage, number, verb)
            if joined and passage.words[verb].kind == "lower" and _is_subject(passage, number, person):
                yield from finding(passage, number, verb, "subject and verb disagree", f"write “{wanted}”")


def _wanted(person: str, typed: str, follows: str) -> str:
    # the form of a verb that its subject wants, where it has another
    if person in ONE_THIRD:
        needs = typed == "need" and follows in _NEEDED
        return third(typed) if _first_form(typed) or needs else ""
    return _third_form(typed) or (_noun_too(typed) if person == "they" else "")


def may_be_of_person(person: str, follower: str) -> bool:
    """True before a form that a subject may not have, before “need” and before an adverb."""
    return follower in _FREQUENT or follower == "need" or _wanted(person, follower, "") != ""


def _verb_after(passage: Passage, number: int) -> int:
    # the number of the word after a pronoun that may be its verb
    verb = number + 1
    words = passage.words
    return verb + 1 if verb < len(words) and words[verb].text in _FREQUENT else verb


def _is_subject(passage: Passage, number: int, person: str) -> bool:
    earlier = before(passage, number)
    near = passage.lowered[max(0, number - 8) : number]
    if near[-2:] == ("time", "that"):
        return False  # “it is high time that it become a symbol”
    if near[-2:] == ("and", "that"):  # “suggests that they be tied down and that he make a few swings”
        near = passage.lowered[max(0, number - _FARTHER) : number]
    if not WISHES.isdisjoint(near) or (person != "they" and not HELPERS.isdisjoint(near[-4:])):
        return False
    if earlier is None:
        return opens_clause(passage, number) or passage.text[passage.words[number].start - 2] == ","
    if person in _NOMINATIVE and _behind_opening(passage, number):
        return True
    links = CLAUSE if person == "it" else CLAUSE | {"and", "or", "what"}
    return earlier.text.lower() in links


_FARTHER = 20
_NOMINATIVE = frozenset(["he", "she"])
_OPENINGS_TYPED = "every each in on at since during after before this last"
_OPENINGS = frozenset(_OPENINGS_TYPED.split())
_LONGEST_OPENING = 6
_NOUN = frozenset("ncs")


def _behind_opening(passage: Passage, number: int) -> bool:
    # “Every day he need”, “In the evening she teach”
    first = number - 1
    while first > max(0, number - _LONGEST_OPENING) and passage.joined[first]:
        first -= 1
    opens = passage.lowered[first] in _OPENINGS and passage.begins_sentence(passage.words[first].start)
    last = passage.words[number - 1]
    noun = last.kind == "capitalised" or last.text[-1].isdigit() or not _NOUN.isdisjoint(readings[last.text])
    return opens and noun


_NOUNS_TOO = frozenset(
    ["train", "complete", "select", "elaborate", "welcome", "separate", "appropriate", "benefit", "process"]
)
_BARE_WORDS = (
    "become begin bring choose come eat forget give go grow hear know listen make prefer say see seem sell "
    "sing speak take throw undergo write"
)
_BARE = frozenset(_BARE_WORDS.split())


@lru_cache(maxsize=1)
def bare_forms() -> frozenset[str]:
    """First forms of verbs that are no nouns."""
    return (word_set("verbs") | _BARE | only_verbs()) - _NOUNS_TOO
