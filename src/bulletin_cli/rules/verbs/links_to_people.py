"""“Which”, “what” and “who’s” in each other’s place: “men, most of which”, “the girls, who’s captain”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import Finding, before, plurals, singulars
from bulletin_cli.rules.agreement.parts import parts
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.words.function_words import ONE_DOES, SEVERAL_DO
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.word_classes import IRREGULAR_PLURALS, ONLY_NOUNS, readings, stems

_SHARES_TYPED = """
most many some all both none few several half each one two three four five six seven eight nine ten majority
"""
_SHARES = frozenset(_SHARES_TYPED.split())
_FINITE = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "had",
        "will",
        "can",
        "could",
        "would",
        "do",
        "did",
        "live",
        "work",
        "come",
        "need",
    ]
)
_BETWEEN = frozenset(
    ["once", "never", "also", "already", "always", "often", "still", "usually", "not", "now"]
)


def which_of_people(passage: Passage) -> Iterator[Finding]:
    """“Men, most of which had been exploited”, “the officers which took part”."""
    for number in passage.index.get("which", ()):
        share = (
            passage.flanked[number] == "of" and passage.flanked[number - 1] in _SHARES
            if number > 1
            else False
        )
        noun = number - 3 if share else number - 1
        if noun < 0 or (
            share and passage.text[passage.words[noun].end : passage.words[noun + 1].start] != ", "
        ):
            continue
        if not (share or before(passage, number) or _set_apart(passage, noun)):
            continue  # “three men, which is too few”
        small = passage.words[noun].kind == "lower" or passage.begins_sentence(passage.words[noun].start)
        fits = _of_persons(passage, noun) if share else _alone(passage, noun) and _in_number(passage, noun)
        if _person(passage.lowered[noun]) and small and fits:
            word = passage.words[number]
            wanted = "whom" if share else "who"
            if not passage.in_quotation(word.start):
                yield Finding(word.start, word.end, "“which” of people", f"write “{wanted}”", wanted)


def _set_apart(passage: Passage, noun: int) -> bool:
    # “The teachers, which had waited for months, were paid”
    head = noun == 0 or passage.begins_sentence(passage.words[noun - 1].start)
    parted = passage.text[passage.words[noun].end : passage.words[noun + 1].start] == ", "
    return head and parted and passage.flanked[noun + 3] in {"had", "have", "were", "are"}


def _of_persons(passage: Passage, noun: int) -> bool:
    # “an album full of snaps of celebrities, many of which”: what several people are told of
    return passage.flanked[noun] != "of" or "s" not in readings[passage.flanked[noun - 1]]


_FIRMS_TYPED = """
client customer supplier buyer seller partner member owner investor donor competitor rival employer operator
provider manufacturer maker producer publisher distributor broadcaster neighbour host lender borrower insurer
retailer developer builder contractor subcontractor exporter importer creditor carrier bidder winner loser
"""
_FIRMS = frozenset(_FIRMS_TYPED.split())
"""What a firm or a country may be as well: “a client which opposes the plan”."""


def _in_number(passage: Passage, noun: int) -> bool:
    # “a school for drivers which is based in Osh”: the verb is not of these people
    word, verb = passage.lowered[noun], passage.flanked[noun + 3]
    several = word not in word_set("persons") and "s" in readings[word]
    if not several and (word in _FIRMS or verb in SEVERAL_DO):
        return False
    return not several or (verb not in ONE_DOES and readings[verb] != "z")


def _alone(passage: Passage, noun: int) -> bool:
    # no thing before the person to which the clause may belong
    first = noun
    while before(passage, first) is not None and parts[passage.lowered[first - 1]] in {"D", "A"}:
        first -= 1
    earlier = before(passage, first)
    return (earlier is None or parts[earlier.text.lower()] == "") and _acts(passage, noun)


def _acts(passage: Passage, noun: int) -> bool:
    at = noun + 3
    while passage.flanked[at] in _BETWEEN and at + 1 < len(passage.flanked):
        at += 1
    after = passage.flanked[at]
    follows = passage.flanked[at + 1] if at + 1 < len(passage.flanked) else ""
    works = {"s", "z"}.issubset(readings[after]) and parts[follows] in {"P", "D"}
    return readings[after] in {"d", "de", "z", "v"} or after in _FINITE or works


SOMEONE = frozenset(
    ["anyone", "everyone", "someone", "anybody", "everybody", "somebody", "nobody", "people", "whoever"]
)
"""Words for somebody whom nothing names."""


def _person(word: str) -> bool:
    persons = word_set("persons")
    return (
        word in persons
        or word in SOMEONE
        or IRREGULAR_PLURALS.get(word) in persons
        or any(stem in persons for stem in stems(word) if word.endswith("s"))
    )


def whose(passage: Passage) -> Iterator[Finding]:
    """“A team from Ghafurov, who’s captain had broken a finger”."""
    for number in passage.index.get("who's", ()):
        noun = passage.flanked[number + 2]
        after = passage.flanked[number + 3] if noun else ""
        owned = not passage.words[number].text.startswith("WHO")  # “WHO’s report”
        owned = owned and (noun in singulars() or noun in plurals() or readings[noun] in ONLY_NOUNS)
        if owned and before(passage, number + 1) and after not in {"who", "that", "of"}:
            word = passage.words[number]
            if not passage.in_quotation(word.start):
                yield Finding(word.start, word.end, f"“{word.text} {noun}”", "write “whose”", "whose")


LED = frozenset(
    [
        ("what", be)
        for be in ("is", "was", "makes", "made", "means", "meant", "allows", "allowed", "leads", "led")
    ]
)
_PART = lazy(r"[,(]")
_LEAST = 3
"""Words of the part that such a clause follows; “for example, what is said” asks."""
_ASKED = lazy(
    r"\b(?:ask|know|knew|see|saw|say|said|tell|told|learn|show|explain|understand|understood|wonder|decide|remember|"
    r"discuss|describe|think|thought|believe|find|found|imagine|realize|realise|check|what|which|how|whether)"
)
_MORE = lazy(r" (?:more|happened|happening|needed|going|worse|better|known|left)\b")
_ANOTHER = lazy(r" (?:is|are|was|were|has|have|had|will|would|can) |[?:;–“”\"]| - ")
_VERB_BEFORE = lazy(
    r" (?:is|are|was|were|has|have|had|will|would|can|could|[a-z]{2,}ed|took|gave|came|went|costs?|gets?) "
)


def what_for_which(passage: Passage) -> Iterator[Finding]:
    """“They seized 279 kg, what is more than in 2009”: a clause on what was said, with “what”."""
    for number in passage.coupled(LED):
        start, end = passage.words[number].start, passage.words[number + 1].end
        if passage.joined[number] or not passage.text.endswith(", ", 0, start):
            continue
        sentence = passage.sentence_at(start)
        half, rest = passage.text[sentence.start : start], passage.text[end : sentence.end]
        if (
            len(_PART.split(half[:-2])[-1].split()) >= _LEAST
            and not _ASKED.search(half.lower())
            and _VERB_BEFORE.search(half)
            and not _MORE.match(rest)
            and not _ANOTHER.search(rest)
        ):
            word = passage.words[number]
            if not passage.in_quotation(start):
                yield Finding(
                    word.start, end, f"“{passage.text[start:end]}” of what was said", "write “which”"
                )


ANYBODY = frozenset(
    (one, "who") for one in ("anyone", "everyone", "someone", "anybody", "everybody", "somebody", "those")
)


def wrong_after_pronouns(passage: Passage) -> Iterator[Finding]:
    """“Anyone who have questions”, “those who works at night”."""
    for number in passage.coupled(ANYBODY):
        verb, follows = passage.flanked[number + 3], passage.flanked[number + 4 : number + 5]
        known = readings[verb]
        if passage.lowered[number] == "those":
            works = known == "z" or ({"s", "z"}.issubset(known) and parts["".join(follows)] in {"P", "D"})
            wrong = verb in ONE_DOES or works
        else:
            wrong = verb in SEVERAL_DO or known == "v"
        if wrong and before(passage, number + 1) and before(passage, number + 2):
            start, end = passage.words[number].start, passage.words[number + 2].end
            if not passage.in_quotation(start, end):
                message = f"“{passage.text[start:end]}”: subject and verb disagree"
                yield Finding(start, end, message, "make them agree")


def whom_for_who(passage: Passage) -> Iterator[Finding]:
    """“The man whom opened the door”; but “most of whom had”."""
    for number in passage.index.get("whom", ()):
        earlier, verb = before(passage, number), passage.flanked[number + 2]
        if earlier is None or parts[earlier.text.lower()] == "P" or verb not in _ACTS | _FINITE:
            done = readings[verb] in {"d", "de", "z"} and parts[passage.flanked[number + 3]] == "D"
            if earlier is None or parts[earlier.text.lower()] == "P" or not done:
                continue
        word = passage.words[number]
        if before(passage, number + 1) and not passage.in_quotation(word.start):
            yield Finding(word.start, word.end, "“whom” before its verb", "write “who”", "who")


_ACTS = frozenset(["has", "is", "was", "were", "are", "will"])
