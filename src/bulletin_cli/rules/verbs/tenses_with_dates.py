"""Tenses beside times that they cannot have: “has died in March 1999”, “supports the work since 2003”."""

import re
from collections.abc import Iterator

from bulletin_cli.rules.agreement.nouns import Finding, before
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, occurrences
from bulletin_cli.rules.words.days import DAYS
from bulletin_cli.rules.words.function_words import FINITE_BE, FINITE_HAVE, MODALS, ONE_THIRD
from bulletin_cli.rules.words.months import MONTH_NAMES, MONTHS

_FIGURES = r"\d{1,2}(?:(?: ?[–-] ?| and )\d{1,2})?"
_DAY = rf"(?:(?:the )?{_FIGURES} (?:{MONTHS})|(?:{MONTHS}) {_FIGURES})(?:,? (?:1[89]|20)\d\d)?"
_YEAR = rf"(?:(?:{MONTHS}) )?(?:1[89]|20)\d\d"
_LAST = rf"(?:week|month|year|summer|autumn|winter|spring|{DAYS})"
_AGAIN = rf"yesterday|(?:[a-z]+|\d+) (?:years?|months?|weeks?|days?) ago|(?<!the )last {_LAST}"
_IRREGULAR_WORDS = """
died become begun come given gone held left made met paid sent signed spent taken told won written
brought bought sold built chosen spoken taught caught flown broken hidden drawn driven kept understood
thrown seen fought stolen shaken eaten led fallen forgotten heard dealt shown lost found shot lent
"""
_DONE = "|".join(["[a-z]+ed", *_IRREGULAR_WORDS.split()])
_PERFECT = lazy(
    r"(?<!to )(?<!will )(?<!would )(?<!may )(?<!might )(?<!must )(?<!should )(?<!could )(?<!not )(?<!n[’']t )"
    rf"\b(?:has|have) (?:(?:also|already|then|first|recently) )?(?:been )?(?:{_DONE})\b"
    rf"(?P<between>(?: [\w’'-]+){{0,9}}?) (?:on {_DAY}|in {_YEAR}|{_AGAIN})"
    r"\b(?! (?:to|and|or|until|alone)\b)(?![–/-]|[’']s\b)"
)
_DATED_FIRST = lazy(
    rf"(?:On {_DAY}|In {_YEAR}|Last {_LAST}|Yesterday),? (?P<between>(?:[\w’'.-]+ ){{1,6}}?)"
    rf"(?P<perfect>(?:has|have) (?:also )?(?:been )?(?:{_DONE})\b)"
)
_SPAN_WORDS_TYPED = """
since for until till from between over during every each that which who whom when where whose than by as if
and or but to after before include includes including there
"""
_SPAN_WORDS = MODALS | FINITE_BE | FINITE_HAVE | frozenset(_SPAN_WORDS_TYPED.split())
"""Words with which another clause, or a time that goes on, begins."""
_TO_COME = ("will ", "would ", "may ", "might ", "could ", "should ", "must ", "to ")
"""Words after which “have” is no present: “on 1 May it will have opened”."""
_FAR = 400
"""More letters than stand between “has” and the date of what was done."""
_DATE_WITHIN = 18
"""Letters in which a date at a sentence's head has its first figure."""
AGO = frozenset(["ago", "yesterday", "last"])
_PARTICIPLE = lazy(
    r"[a-z]{3,}(?:ed|wn|ught|ing)\b"
    r"|\b(?:made|held|set|taken|given|seen|found|written|begun|built|left|born|lost|put|won)\b"
)


def perfect_with_date(passage: Passage, issue: str) -> Iterator[Finding]:
    """A present perfect beside the day or year when it was over: “has died in March 1999”.

    The year of the issue is not over: “has opened 17 cases in 2010”.
    """
    if not ("has" in passage.index or "have" in passage.index):
        return
    if not (passage.holds(AGO) or (passage.figures and _dates(passage))):
        return
    for match in passage.finds(_PERFECT, quotes=False, at=_before_dates(passage)):
        lasts = match.group().endswith(f" in {issue[:4]}") and issue[:4].isdigit()
        if _plain(match) and not lasts and not match["between"].endswith(" so far"):
            yield _dated(match, *match.span())
    heads = [
        one.start
        for one in passage.sentences
        if passage.text.startswith(_DATING, one.start) and _opens_with_date(passage.text[one.start : one.end])
    ]
    for match in passage.finds(_DATED_FIRST, quotes=False, at=heads):
        if _plain(match) and not match["between"].endswith(_TO_COME):
            yield _dated(match, *match.span("perfect"))


def _dates(passage: Passage) -> bool:
    # true where a date may stand behind “on” or “in”
    flanked = passage.flanked
    for preposition in passage.having(_BEFORE_DATES):
        for number in passage.index[preposition]:
            after = flanked[number + 2]
            if after == "the":
                after = flanked[number + 3]
            if after[:1].isdigit() or after.startswith(_SMALL_MONTHS):
                return True
    return False


_BEFORE_DATES = frozenset(["on", "in"])
_SMALL_MONTHS = tuple(map(str.lower, MONTH_NAMES))


def _before_dates(passage: Passage) -> list[int]:
    # where "has" or "have" stands and a date may follow in its sentence
    helpers = passage.at("has ", "have ")
    ends = (min(passage.sentence_at(at).end, at + _FAR) for at in helpers)
    return [at for at, end in zip(helpers, ends, strict=True) if _may_date(passage.text[at:end])]


def _may_date(text: str) -> bool:
    told = (text[at + len(" on ") :] for sign in (" on ", " in ") for at in occurrences(text, sign))
    return any(again in text for again in (" ago", "yesterday", " last ")) or any(map(_may_open_date, told))


def _may_open_date(text: str) -> bool:
    return text[:1].isdigit() or text.startswith(MONTH_NAMES)


_DAYS_PAST = ("Last ", "Yesterday")
_DATING = (*_DAYS_PAST, "On ", "In ")
"""What a sentence begins with that opens with a date."""


def _opens_with_date(sentence: str) -> bool:
    # a sentence with one of the signs at its head
    dated = sentence.startswith(_DAYS_PAST) or any(map(str.isdigit, sentence[:_DATE_WITHIN]))
    return dated and (" has " in sentence or " have " in sentence)


def _dated(match: re.Match[str], start: int, end: int) -> Finding:
    message = f"“{match.string[start:end]}”: a present tense with a date that is past"
    return Finding(start, end, message, "write the simple past")


_MEETING = lazy(
    r"\b(?:its|their|the|a|an|his|her|first|second|third|annual|regular|new|joint|final|last) "
    r"(?:[a-z]+ )?(?:meeting|training|hearing|sitting|gathering|opening|building|screening|"
    r"reading|briefing|wedding|ruling)\b"
)


def _plain(match: re.Match[str]) -> bool:
    between = match["between"]
    if " one of " in between:
        return False  # "has been named one of the best trends in 2015": the trends' year
    told = _SPAN_WORDS.isdisjoint(between.lower().split())
    return told and not _PARTICIPLE.search(_MEETING.sub("", between))


_LASTING_WORDS = """
supports works helps assists cooperates co-operates lives exists operates participates serves collaborates
"""
_LASTING = frozenset(_LASTING_WORDS.split())
"""What is done for years, in the form for one."""
_GOING_ON_WORDS = """
working living supporting helping running operating existing participating serving studying teaching assisting
cooperating
"""
_LEADS = dict.fromkeys((verb[:-1] for verb in _LASTING), ("they", "we", "i")) | dict.fromkeys(
    _GOING_ON_WORDS.split(), ("is", "are", "am")
)
"""Other forms of such verbs, with the words that make them a present."""
_SUBJECTS = ONE_THIRD | {"who", "which"}
_PARTED_WORDS = """
every all any each most only first best worst change changes everything anything none force place use power
office effect prison custody open available active law that which who when if is are was were has had do does
"""
_PARTED = frozenset(_PARTED_WORDS.split())
"""Words to which “since” may belong, or with which another clause begins: “laws in force since 2003”."""
_SINCE_WHEN = lazy(rf" (?:(?:early|late|mid-?|the) ?)?(?:(?:{MONTHS})\b|(?:19|20)\d\d(?:s\b|\b))")
_OBJECT = 6
"""So many words may stand between the verb and “since”."""


def present_since(passage: Passage) -> Iterator[Finding]:
    """A present for what began long ago: “UNODC supports the work since 2003”."""
    for number in passage.index.get("since", ()):
        if _SINCE_WHEN.match(passage.text, passage.words[number].end):
            verb = _lasting(passage, number)
            if verb and _one_does(passage, verb):
                start, end = passage.words[verb].start, passage.words[number].end
                message = f"“{passage.text[start:end]}”: a present tense for what began then"
                if not passage.in_quotation(start, end):
                    yield Finding(start, end, message, "write the present perfect")


def _lasting(passage: Passage, number: int) -> int:
    # the number of the verb to which "since" belongs, or nothing
    for at in range(number - 1, max(0, number - 2 - _OBJECT), -1):
        word = passage.lowered[at]
        if before(passage, at + 1) is None:
            return 0
        if word in _LASTING or passage.flanked[at] in _LEADS.get(word, ()):
            return at
        if word in _PARTED or _PARTICIPLE.search(word):
            return 0
    return 0


def _one_does(passage: Passage, verb: int) -> bool:
    # "it works", "they work", "UNODC works"; but "his works", "The works"
    subject, word = before(passage, verb), passage.lowered[verb]
    if subject is None or passage.words[verb].kind != "lower":
        return False
    if word in _LEADS:
        return True
    named = subject.kind == "acronym" or (
        subject.kind == "capitalised" and not passage.begins_sentence(subject.start)
    )
    return named or subject.text.lower() in _SUBJECTS
