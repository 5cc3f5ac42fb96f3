"""A suspect, detainee, patient or minor is named with personal data

Looks, in English and Russian copy, for a full name with an age, a date of birth or an address beside it,
where the sentence speaks of a suspicion, an arrest, a sentence or a diagnosis, or where the age is under 18.
A first name alone, a name without such data, and a story that says that names were changed are left alone.

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
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.views import Story

SEVERITY = Severity.ERROR

_NAME = (
    r"(?P<name>[A-Z][a-zà-ÿ’'-]+(?:-[A-Z][a-z]+)?(?: [A-Z]\.)?(?: [A-Z][a-zà-ÿ’'-]+(?:-[A-Z][a-z]+)?){1,2})"
)
_AGED = lazy(
    rf"(?P<before>\b\d{{1,2}})-year-old {_NAME}"
    rf"|{_NAME.replace('?P<name>', '?P<other>')}(?:, (?:aged |age )?(?P<after>\d{{1,2}})(?=[,.;)])"
    r"| \((?:aged )?(?P<bracket>\d{1,2})\))"
)
_HOME = lazy(
    rf"{_NAME},? (?:was born on \d|born on \d|(?:who )?(?:lives|living|resident|residing|resides) "
    r"(?:at|in|of) \d+[A-Za-z]?,? [A-Z])"
)
_CHARGED = lazy(
    r"\b(?:suspect(?:s|ed)?|detain(?:ed|ees?)|arrest(?:s|ed)?|accused|charged with|defendants?|"
    r"convict(?:s|ed)?|"
    r"sentenced to|jailed|imprisoned|inmates?|prisoners?|HIV-positive|living with HIV|diagnosed|patients?|"
    r"drug users?|traffickers?|couriers?|victims?)\b"
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
_KINDS = frozenset(["paragraph", "item", "quotation", "standfirst", "caption", "summary", "headline", "note"])


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each name with personal data beside it, where the person is to be protected."""
    found = [mark for one in story.passages if one.kind in _KINDS and one.figures for mark in _named(one)]
    if found and not any(_CHANGED.search(passage.raw) for passage in story.passages):
        yield from found


def _named(passage: Passage) -> Iterator[Mark]:
    text = passage.text
    if passage.russian:
        for match in _RUSSIAN.finditer(text):
            yield from _weighed(passage, match.span(), match["age"] or match["after"] or "", _CHARGED_RUSSIAN)
        return
    if not passage.english:
        return
    for match in _AGED.finditer(text):
        age = match["before"] or match["after"] or match["bracket"]
        yield from _weighed(passage, match.span(), age, _CHARGED)
    for match in _HOME.finditer(text):
        yield from _weighed(passage, match.span(), "", _CHARGED)


def _weighed(passage: Passage, where: tuple[int, int], age: str, charged: re.Pattern[str]) -> Iterator[Mark]:
    start, end = where
    sentence = passage.sentence_at(start)
    said = passage.text[sentence.start : sentence.end]
    young = bool(age) and int(age) < _GROWN
    if young or charged.search(said):
        who = "a minor" if young else "a person to be protected"
        message = f"{who} is named with personal data: “{passage.text[start:end]}”"
        yield passage.mark(start, end, message, "strike the name or the data, or note who gave leave")
