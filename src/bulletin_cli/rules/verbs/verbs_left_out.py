"""Sentences in which “be” or “it” was left out: “is expected to available”, “found difficult to agree”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.complements import listed
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, joins
from bulletin_cli.rules.agreement.parts import OF_NOUN, letters, parts
from bulletin_cli.rules.prose.passage import BLANK, Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.signs.words import EXPECTED, IS, LIKELY, REQUIRED, SEEM_BE, TRANSITIVE
from bulletin_cli.rules.verbs.first_forms import lost
from bulletin_cli.rules.words.function_words import MODALS, OBJECTS
from bulletin_cli.rules.words.word_classes import readings

_BE = frozenset(["is", "are", "was", "were", "be", "been", "seem", "seems", "also", "more", "very", "not"])
_NO_ADJECTIVES = frozenset(
    ["better", "best", "free", "open", "own", "clear", "clean", "close", "present", "live", "last", "lower"]
)


def _ends(passage: Passage, number: int) -> bool:
    return not joins(passage, number + 1)


def lost_be(passage: Passage) -> Iterator[Finding]:
    """“The vaccine is expected to available in June”, “expected to fully operational”."""
    for number in passage.index["to"]:
        if passage.flanked[number] not in EXPECTED or before(passage, number) is None:
            continue
        at = number + 1
        while (
            joins(passage, at)
            and passage.lowered[at].endswith("ly")
            and readings[passage.lowered[at]] in {"", "r"}
        ):
            at += 1
        if (
            not joins(passage, at)
            or readings[passage.lowered[at]] != "j"
            or passage.words[at].kind != "lower"
        ):
            continue
        follows = passage.flanked[at + 2]
        if passage.lowered[at] not in _NO_ADJECTIVES and (
            _ends(passage, at) or parts[follows] == "P" or follows == "and"
        ):
            yield from lost(passage, at - 1 if at > number + 1 else number, "be")


def lost_to_after_likely(passage: Passage) -> Iterator[Finding]:
    """“The bridge is likely collapse under lorries”, “is able provide advice”."""
    for likely in passage.having(LIKELY):
        for number in passage.index[likely]:
            at = number + 1
            if (
                passage.flanked[number] not in _BE
                or not joins(passage, at)
                or passage.words[at].kind != "lower"
            ):
                continue
            known, follows = readings[passage.lowered[at]], passage.flanked[at + 2]
            adverb = passage.flanked[number] in _BESIDE_MODALS and passage.flanked[number - 1] in MODALS
            if adverb or passage.lowered[at] in _GIVEN_THINGS:
                continue  # “she will not likely succeed”
            object_ = likely in REQUIRED and likely not in _GIVEN and parts[follows] in OF_NOUN
            led = (
                object_
                or parts[follows] in {"D", "P"}
                or follows in OBJECTS
                or follows in {"until", "more", "less", "when"}
            )
            if "v" in known and "j" not in known.replace("nvj", "") and (led or known in {"v", "nv"}):
                yield from lost(passage, number, "to")


_GIVEN_THINGS = frozenset(
    ["evidence", "access", "interest", "aid", "help", "support", "bail", "work", "time", "leave"]
)
_BESIDE_MODALS = frozenset(["not", "also", "very", "more"])
_GIVEN = frozenset(["allowed", "asked", "told", "taught", "expected"])
_EASY = (
    r"(?:difficult|easy|hard|impossible|possible|necessary|important|useful|easier|harder|essential|helpful)"
)
_WITHOUT_IT = lazy(
    rf"\b(?:find|finds|found|make|makes|made|making|finding|think|thinks|thought|consider|"
    rf"considers|considered) (?:very |more |quite |also )?(?P<easy>{_EASY}) (?:for (?:[\w’'-]+ "
    rf"){{1,4}})?to [a-z]+\b"
)
_TO_SOMEBODY = tuple(
    f" to {one}" for one in ("others", "them", "you", "us", "me", "him", "her", "it", "the", "your", "their")
)
_HERE = frozenset(["is", "are", "was", "were", "be", "been", "being", "get", "gets"])
_LINKED = frozenset(
    ["that", "which", "what", "whom", "as", "things", "thing", "something", "it", "than", "whatever", "who"]
)


def lost_to_before_be(passage: Passage) -> Iterator[Finding]:
    """“The road seems be safe”."""
    for number in passage.coupled(SEEM_BE):
        passive = passage.lowered[number + 1] == "have" or passage.lowered[number].startswith(
            ("seem", "appear", "tend")
        )
        if before(passage, number + 1) is not None and (passive or passage.flanked[number] in _BE):
            yield from lost(passage, number, "to")


_THERE = lazy(r"There (?P<next>many|several|few|no|some|numerous|two|three|four|five|enough) [a-z]+")
_IT = lazy(rf"It (?:very |often |also )?(?P<next>{_EASY}) (?:to|that|for)\b")


def lost_be_at_head(passage: Passage) -> Iterator[Finding]:
    """“There many reasons for it”, “It difficult to find teachers”."""
    heads = [one.start for one in passage.sentences if passage.text.startswith(("There ", "It "), one.start)]
    for pattern in (_THERE, _IT):
        for match in passage.finds(pattern, quotes=False, at=heads):
            word = match.group().split()[0]
            yield Finding(
                match.start(),
                match.end("next"),
                f"“{word}” without a verb",
                f"write “{word} is” or “{word} are”",
            )


def lost_it(passage: Passage) -> Iterator[Finding]:
    """“They found difficult to agree”, “The dam makes possible to water the fields”."""
    for match in passage.finds(_WITHOUT_IT, quotes=False):
        number = next(at for at, word in enumerate(passage.words) if word.start == match.start())
        near = passage.lowered[max(0, number - 6) : number]
        if match.group().endswith(_TO_SOMEBODY):
            continue  # “resources you consider important to others”
        if _HERE.isdisjoint(near[-2:]) and _LINKED.isdisjoint(near):
            verb = match.group().split()[0]
            yield Finding(
                match.start(), match.end("easy"), f"“{verb} … to” without “it”", f"write “{verb} it”"
            )


_OPENED = lazy(
    r"(?:In|On|At|During|After|Before|For|Without|Under|According to|From|Today|Now|Here|"
    r"Unfortunately|However|Therefore) ?(?:[\w’'-]+ ){0,4}?[\w’'-]*, (?P<be>is|was) (?:(?:often|"
    r"also|very|still|always|not|sometimes|usually) )?(?:difficult|easy|hard|impossible|possible|"
    r"necessary|important|useful|dangerous|essential|clear|better|planned|expected|known|"
    r"forbidden|prohibited|allowed|recommended)\b(?= (?:to|that|for)\b)"
)


def lost_subject(passage: Passage) -> Iterator[Finding]:
    """“In spring, is dangerous to cross the pass”."""
    heads = {passage.sentence_at(comma).start for comma in passage.commas_before(IS)}
    for match in passage.finds(_OPENED, quotes=False, at=sorted(heads)):
        if match.group().count(",") == 1:
            be = match["be"]
            yield Finding(*match.span("be"), f"“{be}” without a subject", f"write “it {be}”", f"it {be}")


_SUBJECT = lazy(r"D+[AC]*[NU]*[NSU](?:P(?:D*[AC]*[NU]*[NSUC]+))?")


def lost_be_before_very(passage: Passage) -> Iterator[Finding]:
    """“The results very encouraging for the donors”."""
    for number in passage.index["very"]:
        first = number
        while first and before(passage, first) is not None:
            first -= 1
        at = number + 1
        if (
            not passage.begins_sentence(passage.words[first].start)
            or not 2 <= number - first <= 7
            or not joins(passage, at)
        ):
            continue
        if "j" not in readings[passage.lowered[at]] or not _SUBJECT.fullmatch(
            letters(passage, first, number)
        ):
            continue
        if parts[passage.flanked[at + 2]] == "P" or _ends(passage, at):
            yield from finding(
                passage, number - 1, number, "a verb is missing", "write “is” or “are” before “very”"
            )


_AFTER_TYPED = "in on at by before until during next within tomorrow after from this"
_AFTER = frozenset(_AFTER_TYPED.split())


_BY_THINGS_TYPED = (
    "examine inspect check review analyse analyze assess study test monitor discuss investigate"
)
_BY_THINGS = frozenset(_BY_THINGS_TYPED.split())
_THINGS_TYPED = """
program programme software tool system device machine scanner laboratory body court panel commission committee
council board working group team mission unit agency office ministry
"""
_THINGS_THAT_DO = frozenset(_THINGS_TYPED.split())
"""What may do so itself: “The laboratory will examine at night”."""


def _does_more(passage: Passage, number: int) -> bool:
    # “will examine, train and discipline its members”: the object comes after the last of several
    if not passage.text.startswith((", ", " and "), passage.words[number].end):
        return False
    second = number + 1 + (passage.flanked[number + 2] == "and")
    return second < len(passage.words) and "v" in readings[passage.lowered[second]]


_OPENING_MARKS = frozenset('"“‘«')
"""“Some projects will use “live data”, which is updated”."""


def lost_be_of_passive(passage: Passage) -> Iterator[Finding]:
    """“The seminar will hold in Osh in May”, “The results will publish next month”."""
    for verb in passage.having(TRANSITIVE):
        for number in passage.index[verb]:
            modal = number - 1
            if modal < 1 or passage.lowered[modal] not in {"will", "must", "should", "can", "shall", "may"}:
                continue
            follows = passage.flanked[number + 2]
            behind = passage.text[passage.words[number].end : passage.words[number].end + 2]
            shown = BLANK in behind or behind[1:] in _OPENING_MARKS
            open_ = follows in _AFTER or (parts[follows] == "P" and follows != "with")
            open_ = (open_ or _ends(passage, number)) and not (shown or _does_more(passage, number))
            first = modal
            while first and before(passage, first) is not None:
                first -= 1
            if (
                not open_
                or before(passage, modal) is None
                or modal - first > 8
                or before(passage, number) is None
            ):
                continue
            said = letters(passage, first, modal)
            thing = passage.lowered[modal - 1]
            if (
                passage.begins_sentence(passage.words[first].start)
                and _SUBJECT.fullmatch(said)
                and thing not in listed("agents")
                and not thing.endswith(("ers", "ors", "er", "or", "ists", "ees"))
                and not (verb in _BY_THINGS and thing in _THINGS_THAT_DO)
            ):
                yield from finding(
                    passage,
                    modal,
                    number,
                    "a verb is missing",
                    f"write “{passage.lowered[modal]} be” and the participle",
                )


_WANTING = lazy(
    r"\b(?:wants?|wanted) that (?:the|a|an|his|her|their|our|its|all|every|each|they|he|she|we|"
    r"you)\b(?! (?:job|one|kind)\b)"
)
_EXPLAINED = lazy(
    r"\b(?:explain|explains|explained|describe|describes|described|suggest|suggested|mentioned|"
    r"said|announced|reported) (?P<whom>us|him|them|me) (?=(?:the|how|what|why|that|about|their|"
    r"his|its|where|a)\b)"
)
_SPENT = lazy(
    r"(?<!was )(?<!were )(?<!been )(?<!is )(?<!be )"
    r"\b(?:spend|spends|spent|spending) (?:(?:the|a|an|his|her|their|many|several|few|two|three|"
    r"four|five|six|seven|eight|nine|ten|\d+|most of the|whole|entire|more than|over|about|almost|"
    r"nearly|first|last|lot of) )*(?:days?|hours?|weeks?|months?|years?|time|mornings?|evenings?|"
    r"afternoons?|nights?) (?P<to>to) [a-z]+\b"
)
_HARD = lazy(
    r"(?<!take )(?<!takes )(?<!took )(?<!taken )(?<!taking )"
    r"\b(?:(?:have|has|had|having|experienced?|with|without|no|great|little|some|much|any) "
    r"(?:(?:great|some|no|much|any|serious|considerable|little) )?(?:difficulty|difficulties|"
    r"trouble)|(?:no|any|little) (?:use|point)) (?P<to>to) (?=[a-z]+\b)"
)


def wrong_clauses(passage: Passage) -> Iterator[Finding]:
    """“The ministry wants that the schools open”, “He explained us the rules”."""
    for match in passage.finds(_WANTING, quotes=False) if "that" in passage.index else ():
        yield Finding(*match.span(), f"“{match.group()}”", "write “wants”, who it is, and “to”")
    for match in passage.finds(_EXPLAINED, quotes=False):
        verb, whom = match.group().split()
        yield Finding(match.start(), match.end("whom"), f"“{verb} {whom}”", f"write “{verb} to {whom}”")
    for match in passage.finds(_SPENT, quotes=False):
        yield Finding(*match.span(), f"“{match.group()}”: a wrong form", "write the form with -ing")
    for match in passage.finds(_HARD, quotes=False):
        verb = passage.text[match.end() :].split(" ", 1)[0].strip(".,;:")
        if "v" in readings[verb.lower()]:
            yield Finding(
                match.start(),
                match.end() - 1,
                f"“{match.group().strip()}” and a first form",
                "write the form with -ing",
            )
