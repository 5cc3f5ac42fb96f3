"""An e-mail address or telephone number that cannot be right

Looks, in articles and in the imprint, for addresses of mail with two @, two dots, a comma or a space where
none can be or no country or kind at their end, and for telephone numbers (after “Tel.”, “Fax” and the like,
and after a +) with letters among their figures, unpaired brackets or more than 15 figures, and, after a +,
with fewer than eight, or fewer than the country's numbers have, or a nought at their head. The targets of
links (`mailto:`, `tel:`) are read too.

Nobody can tell a reader who writes in vain. Names with an @ before them are left alone.

Fails:
```
Write to desk@example,org or to the.desk@@example.org.
```
```
Telephone: +998 71 l20 8O 50. Fax: +373 22 20.
```
```
Call the [night line](tel:+99871120) or the [court](tel:+998-71-I20-8O-50), or write to the
[editor](mailto:editor example.org).
```

Passes:
```
Write to desk@example.org, follow @example or call Tel. 102. Fax: +998 (71) 120-80-50, ext. 12. It was +35 °C.
NARA@work and Seti@home are sites; many use it by phone (25%).
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.addresses import links_of
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.passages import passages_of_body
from bulletin_cli.rules.prose.patterns import lazy, shows
from bulletin_cli.rules.views import ArchiveView, Story

SEVERITY = Severity.WARNING

_TOKEN = lazy(
    r"(?<![\w.+-])(?=[\d_.+-]*[^\W\d_])[\w.+-]++"
    r"(?:(?:@+[\w-]*)+(?:[.,]+[\w-]+)*|@ [\w-]+\.(?:org|com|net|int|ru|kz|kg|tj|tm|uz)\b)"
)
_SOUND = lazy(r"[\w+-]+(?:\.[\w+-]+)*@[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)*\.[^\W\d_][\w-]+")
_PHONE = lazy(
    r"(?:(?:\b(?:tel|phone|telephone|mobile|mob|fax|тел|телефон|факс)\b[.:]*(?: ?[:№])? ?)"
    r"|(?<![\w+])(?=\+ ?\d))"
    r"(?P<number>\+? ?[(]?\d[\dOolI ()./–-]*\d)",
    re.IGNORECASE,
)
_LETTER = lazy(r"(?<=\d)[OolI]|[OolI](?=\d)")
_SPACED = lazy(r"\]\(mailto:(?P<address>[^()\s]+ [^()]*)\)")
_OF_COUNTRIES = {"998": 12, "996": 12, "992": 12, "993": 11, "7": 11}
"""Figures of a whole number by country, for the countries next door."""
_EXTENDED = lazy(r"[,;/x]|ext|доб", re.IGNORECASE)
_LONGEST, _SHORTEST, _LEAST = 15, 8, 6
_NO_NUMBERS = ("%", "st", "nd", "rd", "th")
_LABELS = frozenset(["tel", "phone", "telephone", "mobile", "mob", "fax", "тел", "телефон", "факс"])
_ENDS_OF_COMPOUNDS = tuple(f"-{label}" for label in sorted(_LABELS))


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each address of mail and telephone number that cannot be right."""
    yield from _faults(story.passages)
    spaced = [passage for passage in story.passages if "](mailto:" in passage.raw]
    for passage in spaced:
        for match in _SPACED.finditer(passage.raw):
            yield passage.mark(
                match.start("address"), match.end("address"), _message(match["address"]), "mend it"
            )
    for _, link in links_of(story):
        if link.href.startswith("tel:") and (fault := _telephone_fault(link.href.removeprefix("tel:"))):
            said = f"the telephone number has {fault}: {link.href.removeprefix('tel:')}"
            yield Mark(story.source.span(link.href_place), said, "mend it")
        address = link.href.removeprefix("mailto:").partition("?")[0]
        typed = story.source.text[link.href_place.start : link.href_place.end]
        if (
            link.href.startswith("mailto:")
            and typed == link.href
            and address
            and not _SOUND.fullmatch(address)
        ):
            yield Mark(story.source.span(link.href_place), _message(address), "mend it")


def check_archive(archive: ArchiveView) -> Iterator[Mark]:
    """The same for the imprint."""
    publication = archive.publication
    if publication.imprint_body is not None and publication.imprint_source is not None:
        passages = passages_of_body(
            publication.imprint_body, publication.imprint_source, publication.language
        )
        yield from _faults(passages)


def _faults(passages: tuple[Passage, ...]) -> Iterator[Mark]:
    for passage in passages:
        raw = passage.raw
        for match in _TOKEN.finditer(raw) if "@" in raw and not all(map(_plain, raw.split())) else ():
            # "NARA@work", "Seti@home": a capital, and nothing that looks like a domain
            named = not match.group().islower() and "." not in match.group()
            if not _SOUND.fullmatch(match.group()) and not _remark(raw, match.end()) and not named:
                yield passage.mark(match.start(), match.end(), _message(match.group()), "mend it")
        if passage.figures and ("+" in raw or _tells_of_calls(passage)):
            yield from _telephones(passage)


def _tells_of_calls(passage: Passage) -> bool:
    # true where a word before telephone numbers stands, by itself or in a compound
    return bool(passage.having(_LABELS)) or shows(" ".join(passage.compounds), _ENDS_OF_COMPOUNDS)


def _plain(word: str) -> bool:
    # true where a glance tells that nothing is wrong: “desk@example.org” with a stop or brackets about it
    if "@" not in word:
        return True
    name, _, host = word.lstrip("(").rstrip(".,;)").partition("@")
    *parts, last = host.split(".")
    return (
        name.isalnum() and bool(parts) and all(map(str.isalnum, parts)) and last.isalpha() and len(last) > 1
    )


def _remark(raw: str, end: int) -> bool:
    # a comma after an address, then the next word without a space, is a slip of another kind
    return raw[end : end + 1] == "/"


def _telephones(passage: Passage) -> Iterator[Mark]:
    raw = passage.raw
    for match in _PHONE.finditer(raw):
        number = match["number"].strip()
        if raw[match.end() : match.end() + 2].startswith(_NO_NUMBERS):
            continue  # "by mobile phone (25%)", "the original telephone (23rd)"
        opened = raw[: match.start("number")].endswith("(")
        if fault := _telephone_fault(f"({number}" if opened and ")" in number else number):
            message = f"the telephone number has {fault}: {number}"
            yield passage.mark(match.start("number"), match.end("number"), message, "mend it")


def _telephone_fault(number: str) -> str:
    if _LETTER.search(number):
        return "letters among its figures"
    if number.count("(") != number.count(")"):
        return "a bracket without its partner"
    if number.startswith("+") and number.lstrip("+ (").startswith("0"):
        return "a nought after the +"
    one = re.split(r"[/]|  |\) ?\(", number)[0]
    figures = sum(map(str.isdigit, one))
    if number.startswith("+") and _LEAST <= figures < _SHORTEST and " " in number:
        return f"fewer than {_SHORTEST} figures"
    country = next((code for code in _OF_COUNTRIES if number.startswith(f"+{code}")), "")
    plain = _EXTENDED.search(number) is None
    if country and plain and _LEAST <= figures < _OF_COUNTRIES[country]:
        return f"fewer than {_OF_COUNTRIES[country]} figures"
    return f"more than {_LONGEST} figures" if figures > _LONGEST else ""


def _message(address: str) -> str:
    return f"no address of mail can be “{address}”"
