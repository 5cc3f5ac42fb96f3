"""Forms of verbs that cannot stand where they do: "will allows", "has implement", "for improve"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from bulletin_cli.rules.agreement.nouns import Finding, before
from bulletin_cli.rules.agreement.verbs import OWNS, forms
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.verbs.first_forms import HARDLY_NOUNS, NOT_BARE, bare
from bulletin_cli.rules.words.function_words import DO, FINITE_BE, MODALS
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import english
from bulletin_cli.rules.words.word_classes import readings
from bulletin_cli.rules.words.words_met import WordsMet

BEFORE_NOUNS = frozenset(
    ["of", "for", "by", "in", "at", "without", "from", "with", "about", "on", "after", "before"]
)
"""Prepositions behind which no first form can stand."""
_NOUNS_TOO = frozenset(
    [
        "compile",
        "mention",
        "borrow",
        "construct",
        "train",
        "complete",
        "select",
        "elaborate",
        "welcome",
        "affect",
        "separate",
        "appropriate",
        "update",
        "serve",
        "upgrade",
        "disconnect",
        "gore",
        "remake",
        "surround",
        "coordinate",
    ]
)


@lru_cache(maxsize=1)
def plain_verbs() -> frozenset[str]:
    """First forms that are no nouns behind a preposition."""
    return (word_set("verbs") | bare()) - _NOUNS_TOO - HARDLY_NOUNS - NOT_BARE


def first_form_after_preposition(passage: Passage) -> Iterator[Finding]:
    """A verb's first form after a preposition: “for improve”, “without receive”."""
    for verb in passage.picked(plain_verbs()):
        for number in passage.index[verb]:
            if number and passage.lowered[number - 1] in BEFORE_NOUNS and before(passage, number) is not None:
                start, end = passage.words[number - 1].start, passage.words[number].end
                kind = number > 1 and passage.lowered[number - 2] in {
                    "kind",
                    "sort",
                    "now",
                    "then",
                }  # "you kind of remind me"
                kind = kind or passage.lowered[number - 1 : number + 1] == ("without", "fail")
                kind = kind or passage.flanked[number + 2 : number + 4] == ("and", "take")
                kind = kind or passage.flanked[number - 1 : number + 1] == ("just", "about")
                kind = kind or (passage.words[number - 1].text == "For" and passage.lowered[number] == "be")
                if passage.words[number].kind == "lower" and not (kind or passage.in_quotation(start, end)):
                    message = f"“{passage.text[start:end]}”: a verb after a preposition"
                    yield Finding(start, end, message, "write the form with -ing, or “to”")


@lru_cache(maxsize=1)
def helpers() -> frozenset[str]:
    """The words behind which a verb’s form may be wrong."""
    return frozenset(forms())


def may_be_wrong(helper: str, follower: str) -> bool:
    """True where the word behind a helping verb, or one behind that, may be a wrong form."""
    return _followers(helper)[follower]


def wrong_forms(passage: Passage) -> Iterator[Finding]:
    """Verb forms that cannot follow the word before them ("will allows", "has implement")."""
    flanked = passage.flanked
    for helper in passage.picked(helpers()):
        followers = _followers(helper)
        for number in passage.index[helper]:
            if followers[flanked[number + 2]]:
                yield from _after_helper(passage, number, forms()[helper])


@cache
def _followers(helper: str) -> WordsMet[bool]:
    # tells of each word whether it, or a word behind it, may be a wrong form after a helping verb
    wrong, modal = forms()[helper], helper in MODALS
    return WordsMet(lambda word: word in wrong or word in _BETWEEN or (modal and _first_form(word) != ""))


_LEAST_FORM = 4
_ADVERBS = frozenset(
    ["perhaps", "besides", "across", "needs", "nowadays", "overseas", "hers", "yours", "theirs"]
)
_BETWEEN = frozenset(
    [
        "also",
        "not",
        "now",
        "then",
        "only",
        "always",
        "already",
        "never",
        "further",
        "soon",
        "thus",
        "therefore",
        "since",
        "each",
        "both",
        "just",
        "recently",
    ]
)
_DOES = frozenset(
    ["do", "does", "did", "done", "what", "who", "there", "solution", "trick", "thing", "step", "say", "all"]
)
"""“All they did was ask”, “is understand all it takes?”"""
_STRANDING = frozenset(
    ["adhere", "adhered", "adheres", "subscribe", "belong", "belongs", "refer", "refers", "according"]
)
_NOUNS_BEFORE = frozenset(
    ["the", "a", "an", "his", "her", "their", "its", "political", "free", "good", "no", "every"]
)


@lru_cache(maxsize=2048)
def _first_form(word: str) -> str:
    # the first form of a regular past or of a form with s, or nothing
    if not word.islower() or len(word) < _LEAST_FORM:
        return ""
    if word.endswith("ed") and len(word) > _LEAST_FORM + 1:
        forms = (word[:-1], word[:-2]) if english().knows(word[:-1]) else (word[:-2],)
        return next((form for form in forms if english().knows(form) and form[-2:] != "ee"), "")
    if word.endswith("s") and not word.endswith(("ss", "us", "is", "ics", "wards", "ways", "times")):
        return word[:-1] if word not in _ADVERBS and english().knows(word[:-1]) else ""
    return ""


_ASKING = frozenset(["how", "why", "where", "when", "what", "so", "only", "nor", "neither"])
_DOERS = ("ers", "ors", "ees", "ists", "ants")


def _asked(passage: Passage, modal: int, follower: int) -> bool:
    # "How can attendees join", "so can franchisees", "with cameras, can consumers stop"
    earlier, typed = before(passage, modal), passage.lowered[follower]
    if not typed.endswith(("s", "ed")) or passage.lowered[modal] not in MODALS:
        return False
    asked = passage.text[: passage.sentence_at(passage.words[modal].start).end].rstrip().endswith("?")
    turned = asked or earlier is None or earlier.text.lower() in _ASKING
    acts = before(passage, follower + 1) is not None if follower + 1 < len(passage.words) else False
    return turned or (
        typed.endswith(_DOERS) and acts and _first_form(passage.lowered[follower + 1] + "s") != ""
    )


def _a_noun(passage: Passage, number: int) -> bool:
    # "to force can imports": no modal follows an infinitive
    verb = before(passage, number)
    to = before(passage, number - 1) if verb is not None else None
    return to is not None and to.text == "to" and verb is not None and passage.lowered[number] in MODALS


def _paired(passage: Passage, number: int) -> bool:
    link, other = passage.flanked[number + 2 : number + 4] if number + 2 < len(passage.words) else ("", "")
    return link in {"and", "or"} and not {"s", "n", "c"}.isdisjoint(readings[other])


def _after_helper(passage: Passage, number: int, wrong: dict[str, str]) -> Iterator[Finding]:
    words = passage.words
    earlier = before(passage, number)
    if words[number].kind != "lower" or _a_noun(passage, number):
        return
    if words[number].text == "to" and earlier is not None and earlier.text in _STRANDING:
        return  # "the view that they adhere to serves them"
    if words[number].text == "not" and (earlier is None or earlier.text not in DO):
        return
    if earlier is not None and (earlier.text.lower() in _NOUNS_BEFORE or earlier.text.endswith(OWNS)):
        return
    near = {word.text.lower() for word in words[max(0, number - 4) : number]}
    if words[number].text in FINITE_BE and (earlier is None or not near.isdisjoint(_DOES)):
        return
    follower = number + 1
    while follower < len(words) and words[follower].text in _BETWEEN and before(passage, follower):
        follower += 1
    if follower >= len(words) or not before(passage, follower):
        return
    typed = words[follower].text
    if _asked(passage, number, follower) or typed == "welcome":
        return  # "it will be welcome relief"
    if typed not in wrong and not (words[number].text in MODALS and _first_form(typed)):
        return
    if follower + 1 < len(words) and words[follower + 1].text in {"be", "have"}:
        return  # "should participants be asked"
    if words[number].text in FINITE_BE and words[follower - 1].text == "not" and _paired(passage, follower):
        return  # “it is not pay and conditions that put them off”
    start, end = words[number].start, words[follower].end
    if not passage.in_quotation(start, end):
        base = wrong.get(typed) or _first_form(typed)
        wanted = passage.text[start : words[follower].start] + base
        yield Finding(start, end, f"“{passage.text[start:end]}”: a wrong form", f"write “{wanted}”", wanted)
