"""Tenses that a time does not allow: “is open since 2005”, “works for ten years”, “until it will be”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import Finding, before, finding
from bulletin_cli.rules.agreement.parts import letter, parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.function_words import PERSONALS, SUBJECTS
from bulletin_cli.rules.words.months import MONTHS
from bulletin_cli.rules.words.word_classes import NOUN, readings

_YEAR = lazy(
    rf" (?:(?:early|late|the|mid-?|its|their) ?)?(?:(?:{MONTHS})\b|(?:19|20)\d\ds?\b|then\b"
    r"|(?:start|opening|launch|beginning|foundation|establishment|creation)\b)"
)
_BE = {"is": "has been", "are": "have been", "am": "have been", "was": "has been", "were": "have been"}
_STATES_TYPED = """
open closed available active present ill free operational working in on at under here there not also
"""
_STATES = frozenset(_STATES_TYPED.split())
_RANKED_TYPED = """
first only best worst most least any all every each time ever last second third highest lowest biggest largest
more less up down than no one if
"""
_RANKED = frozenset(_RANKED_TYPED.split())
"""Words to which “since” may belong: “the first that was held since 2009”."""
_REACH = 7
_NEAR_RANK = 10
"""So many words before the verb may one of these stand."""


def be_since(passage: Passage) -> Iterator[Finding]:
    """“The centre is open since 2005”, “The number was doubled since 2009”."""
    for since in passage.index.get("since", ()):
        if not _YEAR.match(passage.text, passage.words[since].end):
            continue
        for at in range(since - 1, max(-1, since - _REACH), -1):
            if before(passage, at + 1) is None:
                break
            word = passage.lowered[at]
            if word in LASTING and word.endswith("s") and passage.flanked[at] == "and":
                message = "a present for what began then"
                yield from finding(passage, at, since, message, "write the present perfect")
                break
            if word in _BE:
                if at + 1 < since and _lasts(passage, at, since):
                    wanted = _BE[word]
                    yield from finding(passage, at, since, "a tense for what is over", f"write “{wanted}”")
                break
            if word in _RANKED or not (parts[word] or word in _STATES or readings[word] in {"de", "e", "g"}):
                break


def _lasts(passage: Passage, be: int, since: int) -> bool:
    state, past = passage.lowered[be + 1], passage.lowered[be] in {"was", "were"}
    if parts[passage.flanked[be]] == "" and passage.flanked[be] not in _WHO:
        return False
    near = passage.lowered[max(0, be - _NEAR_RANK) : since]
    if not _RANKED.isdisjoint(near) or any(word.endswith("est") for word in near):
        return False
    done = readings[state] in {"de", "e"} or state.endswith("ed")
    return done if past else done or state in _STATES


_WHO = (SUBJECTS - {"you"}) | {"which"}
_LASTING_TYPED = (
    "works lives studies teaches serves knows working living studying teaching serving work live know"
)
LASTING = frozenset(_LASTING_TYPED.split())
_DO = frozenset(["work", "live", "know"])
_FOR_YEARS = lazy(
    r" (?:[\w’'-]+ ){0,6}?for (?:(?:about|over|almost|nearly|more than|already|the (?:last|past)) )?"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|many|several) "
    r"(?:years|months)\b"
    r"(?! (?:each|every|to|and then|or|at|in prison|a)\b)"
)
_NOT_BEFORE = frozenset(
    ["if", "when", "who", "that", "until", "before", "after", "once", "will", "would", "must"]
)


def present_for_years(passage: Passage) -> Iterator[Finding]:
    """“She works in narcology for 19 years”, “He is working there for ten years”."""
    if "for" not in passage.index or passage.index.keys().isdisjoint(["years", "months"]):
        return
    for verb in passage.having(LASTING):
        for number in passage.index[verb]:
            last = passage.flanked[number]
            going = verb.endswith("ing") and last in {"is", "are", "am"}
            does = verb in _DO and last in {"i", "we", "they"}
            acts = verb.endswith("s") and last in {"he", "she", "it", "who"}
            if not (going or does or acts) or before(passage, number) is None:
                continue
            match = _FOR_YEARS.match(passage.text, passage.words[number].end)
            between = match.group().lower().split() if match else ()
            start = passage.words[number].start
            if match and _NOT_BEFORE.isdisjoint(between) and not passage.in_quotation(start):
                message = f"“{passage.text[start : match.end()]}”: a present for years that are past"
                yield Finding(start, match.end(), message, "write the present perfect")


UNTIL = frozenset(["until", "till", "unless"])
SOON = frozenset([("soon", "as")])
_SUBJECT = lazy(r"(?:D*[AC]*N?[NSUC]+(?:PD*[AC]*N?[NSUC]+)?|o)")
_LONGEST_SUBJECT = 8
_NEAR_QUESTION = 4


_MAIN = lazy(r"\b(?:will|can|must|should|may|ready|plans?|hopes?|intends?)\b")
_ASKED_TYPED = """
see seen know ask asked asks wonder tell told check say said even only as decide out sure question doubt
depend depends depended care determine what or and clear discuss discussed unclear than not
"""
_ASKED = frozenset(_ASKED_TYPED.split())


def will_after_until(passage: Passage) -> Iterator[Finding]:
    """“They wait until the report will be ready”, “They are ready to help, if he will agree”."""
    if "will" not in passage.index:
        return
    for word in passage.having(UNTIL):
        for number in passage.index[word]:
            yield from _will_after(passage, number)
    for number in passage.coupled(SOON):
        yield from _will_after(passage, number + 1)
    for number in passage.index.get("if", ()):
        if _sets_terms(passage, number):
            yield from _will_after(passage, number)


def _will_after(passage: Passage, link: int) -> Iterator[Finding]:
    said = ""
    for at in range(link + 1, min(link + _LONGEST_SUBJECT, len(passage.words) - 1)):
        if before(passage, at) is None:
            return
        word = passage.lowered[at]
        if word == "will":
            start, end = passage.words[at].start, passage.words[at].end
            if (
                _SUBJECT.fullmatch(said)
                and passage.lowered[at + 1] != "not"
                and not passage.in_quotation(start)
            ):
                message = f"“will” after “{passage.lowered[link]}”"
                yield Finding(start, end, message, "write the present")
            return
        said += "o" if word in PERSONALS else letter(passage, at, link) or "v"


def _sets_terms(passage: Passage, link: int) -> bool:
    # “The centre is ready to help, if the Ministry will agree”: no question, and no clause behind it
    start, sentence = passage.words[link].start, passage.sentence_at(passage.words[link].start)
    main, rest = passage.text[sentence.start : start], passage.text[start : sentence.end]
    asked = not _ASKED.isdisjoint(passage.lowered[max(0, link - _NEAR_QUESTION) : link]) or "?" in rest
    pronoun = passage.flanked[link + 2] in PERSONALS and not main.endswith(", ")
    return not (asked or pronoun or "," in rest) and _MAIN.search(main) is not None


_NOT_COMPARED_TYPED = """
other over under never ever after rather further whether together another either neither outer inner upper
later former latter proper clever bitter tender eager sober super corner senior older younger higher lower
smaller larger bigger
"""
_NOT_COMPARED = frozenset(_NOT_COMPARED_TYPED.split())


def compared_twice(passage: Passage, more: int) -> Iterator[Finding]:
    """The finding on a comparative after “more”: “They asked for more longer exercises”."""
    follows = passage.flanked[more + 2]
    if not follows.endswith("er") or follows in _NOT_COMPARED or not _is_compared(follows):
        return
    start, end = passage.words[more].start, passage.words[more + 1].end
    if before(passage, more + 1) is not None and not passage.in_quotation(start, end):
        message = f"“{passage.text[start:end]}”: compared twice"
        yield Finding(start, end, message, f"write “{follows}”", follows)


def _is_compared(word: str) -> bool:
    stem = word.removesuffix("er")
    doubled = stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] else stem
    stems = (stem, stem + "e", doubled, stem[:-1] + "y" if stem.endswith("i") else stem)
    return any("j" in readings[one] for one in stems) and not NOUN.intersection(readings[word])
