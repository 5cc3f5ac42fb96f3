"""Kinds of the trade: dates, languages, ISSNs, slugs, files, places on the page, lengths."""

import re
from datetime import date
from typing import Any

from bulletin_cli.reading.form import WRONG, Form, named
from bulletin_cli.reading.kinds import OfText, Pattern, Schema, shown
from bulletin_cli.reading.languages import known_language, meant_tag
from bulletin_cli.reading.paths import composed, why_unsafe
from bulletin_cli.reading.yaml_nodes import Node, Scalar

NAME = Pattern(r"[A-Za-z][A-Za-z0-9_-]*", "a name of letters, digits and hyphens")
LAYOUT_NAME = Pattern(
    r"[A-Za-z0-9][A-Za-z0-9_-]*(?:@[A-Za-z0-9][A-Za-z0-9._-]*)?",
    "a layout such as two-column or two-column@1",
)
COLOUR = Pattern(r"#[0-9a-fA-F]{6}", "a colour such as #0a5a78")
SPELLINGS = ("en-GB", "en-GB-oxendict", "en-US", "en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-ZA")
"""Varieties of English that a house may spell in; the last six are spelt as en-GB."""
_DAY = (4, 2, 2)
"""Figures of a day's year, month and day."""
POINTS = {"pt": 1.0, "mm": 72 / 25.4, "cm": 720 / 25.4, "in": 72.0}


def _figures(text: str) -> tuple[int, ...]:
    # how many stand between the hyphens; none where anything else does
    parts = text.split("-")
    return tuple(map(len, parts)) if text.isascii() and all(map(str.isdecimal, parts)) else ()


class Slug(Pattern):
    """The name of an article's file without its ending; an accent is part of its letter (NFC)."""

    def value(self, text: str) -> str | None:
        """The slug, however its accents were typed."""
        return super().value(composed(text))

    def read(self, node: Node, at: str, form: Form) -> Any:
        """The slug; of a path, after a complaint, its last part: the story is named, if badly."""
        value = super().read(node, at, form)
        if value is not WRONG or not isinstance(node, Scalar):
            return value
        return self.value(re.split(r"[/\\]", node.text)[-1]) or WRONG


SLUG = Slug(r"[^\s/\\.:][^\s/\\:]*", "a name without spaces, / and \\, such as prison-reform")
KEY = Pattern(SLUG.pattern, SLUG.wanted)


class Date(OfText):
    """YYYY-MM-DD, or YYYY-MM where `month` says so; kept as typed."""

    def __init__(self, *, month: bool = True) -> None:
        self.month = month

    @property
    def wanted(self) -> str:  # type: ignore[override]  # a property where the base has a value
        """The form, for a hint."""
        return "a date of the calendar, YYYY-MM or YYYY-MM-DD" if self.month else "a date, YYYY-MM-DD"

    def value(self, text: str) -> str | None:
        """The date as typed, where there is such a day or month."""
        figures = _figures(text)
        if figures != _DAY and not (self.month and figures == _DAY[:2]):
            return None
        whole = text if figures == _DAY else f"{text}-01"
        try:
            date.fromisoformat(whole)
        except ValueError:
            return None
        return text

    def schema(self) -> Schema:
        """A string of digits and hyphens."""
        day = r"-(?:0[1-9]|[12]\d|3[01])"
        return {
            "type": "string",
            "pattern": rf"^\d{{4}}-(?:0[1-9]|1[0-2])(?:{day}){'?' if self.month else ''}$",
        }


class Language(OfText):
    """A language tag (BCP 47)."""

    code = "MET005"
    wanted = "a language tag such as en-GB, ru or kk-Cyrl"

    def read(self, node: Node, at: str, form: Form) -> Any:
        """The tag; WRONG, with the tag that was probably meant, where it is none."""
        meant = meant_tag(node.text) if isinstance(node, Scalar) else ""
        if not meant or not isinstance(node, Scalar):
            return super().read(node, at, form)
        said = f"{named(at)} is “{shown(node.text)}”"
        return form.wrong(node, said, f"did you mean {meant}?", code=self.code, instead=meant)

    def value(self, text: str) -> str | None:
        """The tag as typed, where its language is known."""
        return text if known_language(text) else None

    def schema(self) -> Schema:
        """A string of tags joined by hyphens."""
        return {"type": "string", "pattern": r"^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$"}


class Spelling(Language):
    """An English that the rules know how to spell, or another language's tag."""

    code = "MET001"
    wanted = f"{', '.join(SPELLINGS[:-1])} or {SPELLINGS[-1]}"

    def value(self, text: str) -> str | None:
        """The tag as typed, where it is known."""
        tag = text.lower()
        known = tag in {"en", *(each.lower() for each in SPELLINGS)} or tag.partition("-")[0] != "en"
        return super().value(text) if known else None


class Issn(OfText):
    """An ISSN whose check digit agrees."""

    code = "CMP002"
    wanted = "an ISSN with its check digit, such as 1234-5679"

    def read(self, node: Node, at: str, form: Form) -> Any:
        """The ISSN as typed; WRONG, with the right check digit, where that is not so."""
        value = super().read(node, at, form)
        if value is WRONG or value[-1] == (right := check_digit(value)):
            return value
        said = f"{named(at)} {value} has a wrong digit"
        return form.wrong(node, said, f"its last should be {right}, or another is wrong", code=self.code)

    def value(self, text: str) -> str | None:
        """The text where it has the form of an ISSN."""
        return text if re.fullmatch(r"[0-9]{4}-[0-9]{3}[0-9X]", text) else None

    def schema(self) -> Schema:
        """A string of eight digits, the last perhaps an X."""
        return {"type": "string", "pattern": "^[0-9]{4}-[0-9]{3}[0-9X]$"}


def check_digit(issn: str) -> str:
    """The last digit that an ISSN must have (ISO 3297)."""
    digits = [int(digit) for digit in issn if digit.isdigit()][:7]
    left = -sum(digit * weight for digit, weight in zip(digits, range(8, 1, -1), strict=True)) % 11
    return "X" if left == 10 else str(left)


class File(OfText):
    """A file's path, relative, with `/`, that stays in its folder."""

    wanted = "the path of a file"

    def __init__(self, code: str = "IMG001") -> None:
        self.code = code

    def read(self, node: Node, at: str, form: Form) -> Any:
        """The path as typed, without a `./` before it; WRONG where it leads elsewhere."""
        value = super().read(node, at, form)
        if value is not WRONG and (why := why_unsafe(value)):
            return form.wrong(node, f"{value}: {why[0]}", why[1], code=self.code)
        return value

    def value(self, text: str) -> str | None:
        """The path, where it is one."""
        return text.removeprefix("./") or None

    def schema(self) -> Schema:
        """A string that does not begin like a path or an address elsewhere."""
        return {"type": "string", "pattern": r"^(?![/\\~])(?!.*(?:^|/)\.\.(?:/|$))[^\\:]+$"}


class PlaceOnPage(OfText):
    """top, foot or after:N; the value is a pair of word and number."""

    wanted = "top, foot or after:3"

    def value(self, text: str) -> tuple[str, int] | None:
        """("after", 3), ("top", 0) or ("foot", 0)."""
        if text in {"top", "foot"}:
            return text, 0
        found = re.fullmatch(r"after: ?([1-9][0-9]{0,3})", text)
        return ("after", int(found[1])) if found else None

    def schema(self) -> Schema:
        """A string."""
        return {"type": "string", "pattern": "^(?:top|foot|after:[1-9][0-9]{0,3})$"}


class Em:
    """A length in em of a role that is not known yet."""

    def __init__(self, size: float) -> None:
        self.size = size


class Length(OfText):
    """A length with its unit, in pt; `em` allows em (then an Em), `bare` a number of pt without unit."""

    def __init__(self, *, em: bool = False, bare: bool = False, positive: bool = False) -> None:
        self.em, self.bare, self.positive = em, bare, positive

    @property
    def wanted(self) -> str:  # type: ignore[override]  # a property where the base has a value
        """The units, for a hint."""
        least = ", more than nothing" if self.positive else ""
        return f"a length in pt, mm, cm{', in or em' if self.em else ' or in'}, such as 9.5pt{least}"

    def value(self, text: str) -> float | Em | None:
        """The length in pt."""
        found = re.fullmatch(r"(-?[0-9]{1,6}(?:\.[0-9]{1,6})?) ?(pt|mm|cm|in|em|)", text)
        if not found or (self.positive and float(found[1]) <= 0):
            return None
        size, unit = float(found[1]), found[2]
        if unit == "em":
            return Em(size) if self.em else None
        if not unit:
            return size if self.bare or not size else None
        return round(size * POINTS[unit], 6)

    def schema(self) -> Schema:
        """A string with a unit, or a number."""
        units = "pt|mm|cm|in|em" if self.em else "pt|mm|cm|in"
        spelled = {"type": "string", "pattern": rf"^-?[0-9]+(?:\.[0-9]+)? ?(?:{units})$"}
        number: Schema = {"type": "number"} if self.bare else {"const": 0}
        return {"anyOf": [spelled, number]}
