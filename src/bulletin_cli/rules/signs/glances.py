"""First glances at a passage: whether words stand side by side that seldom do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.signs.words import (
    AFTER,
    BETWEEN,
    DONE,
    EASY,
    EXPECTED,
    FINDING,
    HELPERS,
    IS,
    LEADS,
    TRANSITIVE,
)
from bulletin_cli.rules.words.function_words import FINITE_BE, FINITE_HAVE, MODALS
from bulletin_cli.rules.words.word_classes import readings
from bulletin_cli.rules.words.words_met import WordsMet


def to_quality(passage: Passage) -> bool:
    """True where an adjective stands after “to”, or an adverb."""
    flanked = passage.flanked
    expected = [flanked[number + 2] for number in passage.index["to"] if flanked[number] in EXPECTED]
    return any(readings[word] == "j" or word.endswith("ly") for word in expected)


def found_easy(passage: Passage) -> bool:
    """True where “difficult” or the like stands after “find”, “make”, “more” or “very”."""
    more = ("more", "very", "quite", "also")
    return any(
        passage.flanked[number] in FINDING or passage.flanked[number] in more
        for word in passage.having(EASY)
        for number in passage.index[word]
    )


_DETERMINERS = frozenset(
    ["the", "a", "an", "their", "his", "her", "its", "our", "this", "these", "all", "any", "it", "them"]
)
_NEVER_BEFORE_TO = frozenset(["of", "in", "for", "with", "from", "at"])
_FARTHEST = 9


def done_by(passage: Passage) -> bool:
    """True where what is done by somebody stands behind “who” or “which”."""
    return any(passage.flanked[number] in DONE for number in passage.index["by"])


def when_told(passage: Passage) -> bool:
    """True where “when”, “before” or the like stands."""
    index = passage.index
    return not index.keys().isdisjoint(_WHEN) or ("by" in index and "time" in index)


_WHEN = frozenset(["when", "before", "soon", "until"])


def been_alone(passage: Passage) -> bool:
    """True where “been” stands without “has” or the like before it."""
    return any(passage.flanked[number] not in FINITE_HAVE for number in passage.index["been"])


def is_odd(helper: str, form: str) -> bool:
    """True where a helping verb seldom has the form beside it."""
    known = readings[form]
    if helper in FINITE_BE:
        return known == "z" or ({"s", "z"} <= set(known) and "v" not in known)
    if helper in FINITE_HAVE:
        return "g" in known
    return "g" in known or "z" in known or form in {"being", "having"} or _done(known)


def _done(known: str) -> bool:
    return "v" not in known and ("d" in known or "e" in known)


def oddly_helped(passage: Passage) -> bool:
    """True where a helping verb has a form beside it that it seldom has."""
    flanked = passage.flanked
    for helper in passage.having(HELPERS):
        odd = _odd[helper]
        for number in passage.index[helper]:
            after = flanked[number + 2]
            if odd[flanked[number + 3] if after in BETWEEN else after]:
                return True
    return False


_odd = WordsMet(lambda helper: WordsMet(partial(is_odd, helper)))


def verb_behind_not(passage: Passage) -> bool:
    """True where a first form stands after “not”, and no helping verb before it."""
    flanked = passage.flanked
    return any(
        flanked[number] not in HELPERS and "v" in readings[flanked[number + 2]]
        for number in passage.index["not"]
    )


def verb_behind(
    words: frozenset[str], *, pasts: bool = False, nouns: bool = False
) -> Callable[[Passage], bool]:
    """A glance at whether a verb’s first form stands after any of some words, alone or with its object."""

    def glance(passage: Passage) -> bool:
        flanked = passage.flanked
        for word in passage.having(words):
            for number in passage.index[word]:
                after = flanked[number + 2]
                if after == "to" and word in _NEVER_BEFORE_TO:
                    return True
                known = readings[after]
                if "v" in known or (pasts and ("d" in known or "e" in known)):
                    follows = flanked[number + 3] if number + 2 < len(passage.words) else ""
                    object_ = follows in _DETERMINERS or readings[follows] in {"j", "e", "de"}
                    if nouns or object_ or known in {"v", "nv", "jv"} or after in {"do", "go", "find"}:
                        return True
        return False

    return glance


def verb_behind_leads(passage: Passage) -> bool:
    """True where a verb’s first form stands after a preposition; remembered, since two looks ask for it."""
    found = passage.memo.get("verb_behind_leads")
    if found is None:
        found = passage.memo["verb_behind_leads"] = _verb_behind_leads(passage)
    return found is True


_verb_behind_leads = verb_behind(LEADS)
_NO_NOUNS_ALONE = _DETERMINERS - {"it", "them"}
_ENDING = HELPERS | {"to", "what", "which", "who", "that", "and", "or", "not"}


def verb_after(words: frozenset[str]) -> Callable[[Passage], bool]:
    """A glance at whether a first form, without “to”, comes soon after any of some words."""

    def glance(passage: Passage) -> bool:
        lowered, joined = passage.lowered, passage.joined
        for word in passage.having(words):
            for number in passage.index[word]:
                at = number + 2
                for after in lowered[at : number + _FARTHEST]:
                    if not joined[at] and passage.words[at].start - passage.words[at - 1].end > 1:
                        break
                    known = readings[after]
                    if after in _ENDING or known in {"z", "d"}:
                        break
                    if known == "v" or ("v" in known and lowered[at - 1] not in _NO_NOUNS_ALONE):
                        return True
                    at += 1
        return False

    return glance


_with_ing = WordsMet(lambda word: word.endswith("ing")).__getitem__


def doing_after(words: frozenset[str]) -> Callable[[Passage], bool]:
    """A glance at whether a form with -ing comes soon after any of some words."""

    def glance(passage: Passage) -> bool:
        lowered = passage.lowered
        return any(
            any(map(_with_ing, lowered[number + 1 : number + _FARTHEST]))
            for word in passage.having(words)
            for number in passage.index[word]
        )

    return glance


def helped_by_modal(passage: Passage) -> bool:
    """True where “will” or the like stands before a verb that wants an object."""
    return any(
        passage.flanked[number] in MODALS
        for verb in passage.having(TRANSITIVE)
        for number in passage.index[verb]
    )


def is_behind_comma(passage: Passage) -> bool:
    """True where “is” or “was” stands behind a comma."""
    return not passage.behind_commas.keys().isdisjoint(IS)


def will_soon(passage: Passage) -> bool:
    """True where “will” comes soon after “after” or the like."""
    return any(not AFTER.isdisjoint(passage.lowered[max(0, at - 5) : at]) for at in passage.index["will"])
