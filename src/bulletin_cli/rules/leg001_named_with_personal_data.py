"""A suspect, detainee, patient or minor is named with personal data

Looks, in English and Russian copy, for a full name with an age, a date or year of birth, an address or a
passport beside it, that is said to be a suspect's, a detainee's, a convict's or a patient's, or whose age is
under 18. A first name alone, a name without such data, and a story that says that names were changed are left
alone.

A name with an age finds a person. A suspect may be innocent, a patient has not asked to be known, and a child
cannot give leave. Strike the name or the data. Where the person, or the law, has given leave, say so in a
comment before the paragraph: `<!-- bulletin: ignore LEG001 -- her mother has signed the consent -->`.

Fails:
```
Rustam Testov, 34, was detained at the station with a kilogram of heroin.
```
```
A 15-year-old Aziza Testova told how she came to the centre.
```
```
Police arrested Rustam Testov, who lives at 12 Mira Street.
```
```
Detainee Rustam Testov, 34, waits. The suspect, Rustam Testov, born in 1985, spoke. Police arrested
Aziza Testova (passport AA 1234567).
```

Passes:
```
A man of 34 was detained at the station. Aziza, 15, told how she came to the centre. Rustam Testov, 34, runs
the clinic; Yury Fedotov, 63, visited it.
```
```
Aziza Testova, 15, told how she came to the centre. (Her name has been changed.)
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import english

SEVERITY = Severity.ERROR

_NAME = (
    r"(?P<name>[A-Z][a-zà-ÿ’'-]+(?:-[A-Z][a-z]+)?(?: [A-Z]\.)?(?: [A-Z][a-zà-ÿ’'-]+(?:-[A-Z][a-z]+)?){1,2})"
)
_AGED = lazy(
    rf"(?P<before>\b\d{{1,2}})-year-old {_NAME}"
    rf"|{_NAME.replace('?P<name>', '?P<other>')}(?:, (?:aged |age )?(?P<after>\d{{1,2}})(?=[,.;)](?!\d))"
    r"| \((?:aged )?(?P<bracket>\d{1,2})\))"
)
_DATA = frozenset(["born", "passport", "lives", "living", "resident", "residing", "resides"])
_BEFORE_AGE = (", ", "aged ", "age ", "(")
_AGE = lazy(r"\d\d?[,.;)]")
_HOME = lazy(
    rf"{_NAME},? (?:(?:was )?born (?:on \d|in (?:19|20)\d\d)|\(?passport [\w .]{{0,12}}\d|"
    rf"(?:who )?(?:lives|living|resident|residing|resides) "
    r"(?:at|in|of) \d+[A-Za-z]?,? [A-Z])"
)
_ROLE = (
    r"(?:suspects?|detainees?|defendants?|convicts?|inmates?|prisoners?|patients?|victims?|couriers?|traffickers?|"
    r"drug users?)"
)
_CHARGE = (
    r"(?:suspected|detained|arrested|accused|charged|convicted|sentenced|jailed|imprisoned|diagnosed|"
    r"HIV-positive|living with HIV|in custody)"
)
_IS_ROLE = lazy(rf"{_ROLE} ", re.IGNORECASE)
_CHARGED_BEFORE = lazy(rf"\b(?:{_ROLE}|{_CHARGE})(?: (?!by\b)[\w-]+){{0,2}}[,:]? $")
_CHARGED_AFTER = lazy(
    rf"[,;)]*(?: (?:who|from|of|in|had|has|have|was|were|is|been|and|also|later|then|allegedly|[A-Z]\w+,?))*"
    rf" (?:(?:was|were|is|been|and|also|later) {_CHARGE}|an? (?:former )?{_ROLE}"
    rf"|{_CHARGE} (?:of|with|for|to|on|in|at|near|by))\b"
)
_RUSSIAN = lazy(
    r"(?P<age>\d{1,2})-летн(?:ий|яя|его|ей|ему|им|юю) (?P<name>[А-Я][а-яё]+ [А-Я][а-яё]+)"
    r"|(?P<other>[А-Я][а-яё]+ [А-Я][а-яё]+)(?:, (?P<after>\d{1,2}) (?:лет|года?)\b|, \d{4} года рождения)"
)
_CHARGED_RUSSIAN = lazy(
    r"задерж|арест|обвиня|подозрева|осужд|пациент|ВИЧ|диагноз|заключ[её]нн|наркокурьер|потерпевш",
    re.IGNORECASE,
)
_CHANGED = lazy(
    r"names? (?:(?:has|have|was|were) been |(?:was|were) )?(?:changed|altered|withheld)"
    r"|not (?:his|her|their) real name|pseudonym|имя изменено|имена изменены",
    re.IGNORECASE,
)
_GROWN = 18
_NO_NAMES = frozenset(["The", "In", "At", "On", "From", "Of", "For", "And", "But", "To", "By", "With"])
_KINDS = frozenset(["paragraph", "item", "quotation", "standfirst", "caption", "summary", "headline", "note"])


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each name with personal data beside it, where the person is to be protected."""
    found = [mark for one in story.passages if one.kind in _KINDS and one.figures for mark in _named(one)]
    if found and not any(_CHANGED.search(passage.raw) for passage in story.passages):
        yield from found


def _named(passage: Passage) -> Iterator[Mark]:
    if passage.russian:
        for match in _RUSSIAN.finditer(passage.text):
            sentence = passage.sentence_at(match.start())
            charged = _CHARGED_RUSSIAN.search(passage.text[sentence.start : sentence.end]) is not None
            yield from _weighed(passage, match, match["age"] or match["after"] or "", charged=charged)
    elif passage.english:
        for pattern in _patterns(passage):
            for match in pattern.finditer(passage.text):
                said = match.groupdict()
                if _person(said.get("other") or said["name"]):
                    age = said.get("before") or said.get("after") or said.get("bracket") or ""
                    yield from _weighed(passage, match, age, charged=_charged(match))


def _patterns(passage: Passage) -> Iterator[re.Pattern[str]]:
    # those of which anything may be found
    if _tells_age(passage):
        yield _AGED
    if passage.having(_DATA):
        yield _HOME


def _tells_age(passage: Passage) -> bool:
    text = passage.text
    if "mixed" in passage.kinds and "-year-old" in text:
        return True
    return any(text.endswith(_BEFORE_AGE, 0, at) and _AGE.match(text, at) for at in passage.number_starts)


def _person(name: str) -> bool:
    """True where the last word is no English one, and none is a place's or a body's."""
    words = name.split()
    known = word_set("heads") | word_set("proper")
    return not english().knows(words[-1].lower()) and known.isdisjoint(words) and words[0] not in _NO_NAMES


def _charged(match: re.Match[str]) -> bool:
    text = match.string
    before = text[max(0, match.start() - 60) : match.start()]
    if _IS_ROLE.match(match.group()):
        return True  # “Detainee Rustam Testov, 31”
    return bool(_CHARGED_BEFORE.search(before) or _CHARGED_AFTER.match(text, match.end()))


def _weighed(passage: Passage, match: re.Match[str], age: str, *, charged: bool) -> Iterator[Mark]:
    young = bool(age) and int(age) < _GROWN and _goes_on(match)
    if young or charged:
        who = "a minor" if young else "a person to be protected"
        message = f"{who} is named with personal data: “{match.group()}”"
        hint = "strike the name or the data, or note who gave leave"
        yield passage.mark(match.start(), match.end(), message, hint)


def _goes_on(match: re.Match[str]) -> bool:
    # “Karimov, 12, Lenin Street” is an address
    after = match.string[match.end() :].lstrip(",) ")
    return after[:1].islower() or after[:1] in {"", ".", ";"}
