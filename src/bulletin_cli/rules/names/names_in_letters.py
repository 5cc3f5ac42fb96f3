"""Capitals that look like an abbreviation and are a piece of a name: initials, firms, models, codes."""

from __future__ import annotations

from bulletin_cli.rules.names.abbreviations import Short
from bulletin_cli.rules.prose.patterns import lazy, next_word
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.spelling import english

_FIRMS_WORDS = """
Airlines Airways Associates Bank Billiton Brothers Capital Church Corp Cup Electronics Energy
Entertainment Films Foods Grain Group Holdings Inc Industries Insurance International Investors
Laboratories Labs League Lines Ltd Magazine Markets Media Motors Oil Open Partners Pharmaceuticals
Pictures Productions Radio Records Research Resources Securities Shipping Software Steel Stockbrokers
Stores Studios Systems Technologies Telecom Television Tobacco Treasury Trophy Communications Distributors
Stadium Arena Tower Transactions Farms Sugar Wines Mining Minerals Chemicals Homes Hotels
"""
_KINDS_TYPED = """
coupe coupes saloon saloons sedan sedans format formats codec gene genes protein proteins receptor receptors
virus viruses worm rifle rifles console consoles font
"""
_KINDS = frozenset(_KINDS_TYPED.split())
"""What bears a code and no name: “Cadillac XLR coupes”, “the WMA format”."""
_SAID = ("the word ", "the words ", "the letters ", "password ", "pronounced ", "pronounced “", "the word “")
"""Before letters that are told as they stand: “text the word GOODPUB”."""
_BANK = lazy(r" bank(?:[’']s|\.|,? (?!accounts?\b|cards?\b|loans?\b|details\b|notes?\b)[a-z]+)")
_STOCKS = lazy(r"(?:[’']s)? (?:shares|shareholders|dividend|share price|chief economist)\b")
_STRANGE = lazy(r" (?P<name>[A-Z][A-Za-zà-ÿ]{3,})\b(?![’'-])")
_CLUB = lazy(r"\((?:[A-Z][\w’']+[ /])+$")
_SIGNED = ("initials ", "initials, ", "initials “", "initials, “", "signed ", "monogram ", "monogram “")
_FIRMS = frozenset(_FIRMS_WORDS.split())
_SURNAME = lazy(r" (?:(?:van|von|de|der|den|la|le|du) )*(?:Mc|Mac|O['’]|De|La|Le)?[A-Z][a-z]+\b")
_ROAD = lazy(r" \d{1,4}\b")
_MODEL = lazy(r" (?:[A-Z]*\d+[A-Z]+|[A-Z]+\d+|[IVX]{2,})\b")
_LABEL = lazy(r"\b(?:IATA|ICAO|FAA|NYSE|NASDAQ|LSE|ASX|ISO)(?: code)?: ?$")
_TOWN = lazy(r"\b[A-Z][a-z]+, $")
_STATE_ENDS = lazy(r"[.,;:)]|$")
_PARTIES = ("R-", "D-", "R‑", "D‑")
"""Before the State that an American senator sits for: “John McCain (R-AZ)”."""
_TRADES_WORDS = """
firm company giant operator accountants maker makers carmaker retailer supplier airline broadcaster studio
handler fund funds consortium consultancy analysts contractor laboratory chain label
insurer brewer provider exporter manufacturer lender conglomerate drugmaker called named renamed dubbed band
rapper newspaper magazine channel television index
"""
_TRADES = frozenset(_TRADES_WORDS.split())
_DESCRIBED = lazy(
    r"\b(?:known as|(?:advertising|news) agency|(?:analyst|economist|strategist)s? (?:at|with)|"
    r"(?:rights|research|lobby|pressure|campaign|consulting|industry|growers?|advocacy|conservation|environment|"
    r"environmental|vegetable) group|(?:insurance|media|state|music|radio|hotel|steel) (?:group|bank)) $"
)
_DESCRIBING = frozenset(["as", "agency", "at", "with", "group", "bank"])
"""The last words of what `_DESCRIBED` finds."""
_FILES = frozenset(".@#_/")
_CALL_LETTERS = lazy(r"[KW][A-Z]{2,3}$")
_ON_AIR = lazy(r"[- ](?:TV|FM|AM)\b|-[A-Z][a-z]{3,}\b")
_BANDS = ("-", *[f" {band}" for band in ("TV", "FM", "AM")])
_OF_PRESS = (" news", " magazine", " radio", " TV")
_PRESS = lazy(r" (?:news agency|newswire|newspaper|magazine|radio station|TV channel)\b")
_STATIONS = ("station ", "stations ")
_BROADCASTING = frozenset(["radio", "station", "stations", "broadcast", "broadcasts", "broadcasting"])
_CRAFT = (" flying boat", " biplane", " monoplane", " fighter", " bomber", " locomotive", " submarine")
_LONGEST_OF_BODIES = 6
"""Letters: few bodies have a longer abbreviation."""
_NAME_BEFORE = lazy(r"\b[A-Z][a-z]+\w*, $")
_NAME_BEHIND = lazy(r",? (?:and |or )?[A-Z][a-z]+")
_HYPHENED = lazy(r"\b[A-Z][a-z]{3,}-$")
_COMPANY_FORMS = frozenset(
    ["AB", "AG", "SA", "NV", "BV", "SE", "ASA", "KK", "SpA", "PLC", "LLC", "LLP", "LP"]
)
"""What stands after a firm's name."""
_INITIALS = 2
_TITLES = (
    "Mr", "Mrs", "Ms", "Dr", "Senator", "Senators", "President", "Representative", "Representatives",
    "Minister", "Judge", "Professor",
)  # fmt: skip
_TITLE = lazy(rf"\b(?:{'|'.join(_TITLES)})\.? $")
_NAME, _LONG_NAME = 3, 5
_LOUD = 3
"""A word with more letters shouts, and so does what stands beside it."""


def in_name(short: Short) -> bool:
    """True where an abbreviation is part of a name that nobody writes out, or shouts beside another word."""
    text, end = short.passage.text, short.end
    before = text[max(0, short.start - 24) : short.start]
    if len(short.base) == _INITIALS and short.typed.isalpha():
        surname = _SURNAME.match(text, end)
        abroad = surname is not None and surname.group()[1:] in word_set("proper")  # "RV Kosovo" is no person
        if (surname and not abroad) or _ROAD.match(text, end):
            return True  # "SR 99" is a road
        if (_TOWN.search(before) or before.endswith(_PARTIES)) and _STATE_ENDS.match(text, end):
            return True
    parted = before.endswith("/") and _parted(before[:-1])
    if (
        before[-1:] in _FILES
        and not parted
        and (before[-1] == "." or text[short.start - 2 : short.start - 1].isalnum())
    ):
        return True  # "Bagle.BB", "IRS.GOV", ".GOV"
    if (
        _called(before)
        or before.endswith("@")
        or _firm(text, end)
        or _model(text, end)
        or _craft(text, end, before)
        or _listed(short, before)
        or (before.endswith((":", ": ")) and _LABEL.search(before))
    ):
        return True
    if before.endswith(_SAID) or _sold_or_called(short, before):
        return True
    if text.startswith((" = ", "="), end) or (before.endswith("-") and _HYPHENED.search(before)):
        return True  # "MIN = 200", "Tahoe-LAFS"
    if before.endswith(_SIGNED) or _person_in_capitals(short, before) or _broadcasts(short, before):
        return True
    if short.base in _COMPANY_FORMS and before.endswith(" ") and before[:-1].rpartition(" ")[2][:1].isupper():
        return True
    return len(short.base) <= _LOUD and english().knows(short.base.lower()) and _beside_shouts(text, short)


def _sold_or_called(short: Short, before: str) -> bool:
    # “the XLR coupe”, “ANZ bank’s”, “SBC’s shares”, “(Cardiff AAC)”, “PSV Eindhoven”, “JRR Tolkien”
    text, end = short.passage.text, short.end
    word = next_word(text, end)
    if word in _KINDS or (word == "bank" and _BANK.match(text, end)) or _STOCKS.match(text, end):
        return True
    if text.startswith(")", end) and _CLUB.search(before):
        return True
    if len(short.base) < _NAME or before.endswith(("the ", "The ", "a ", "an ")) or not word[:1].isupper():
        return False
    name = _STRANGE.match(text, end)
    return name is not None and not _is_word(name["name"])


def _is_word(name: str) -> bool:
    # a word, or a land or an office: “OSCE Academy”, “UNDP Tajikistan”, “IOM Osh”
    known = english().knows(name.lower()) or name.isupper()
    return known or any(
        name in word_set(one) for one in ("proper", "heads", "places", "cities", "known-names")
    )


def _parted(before: str) -> bool:
    # "Huawei/MCT" are two, "src/MCT" and "GNU/BSD" are not
    left = before.rpartition(" ")[2].lstrip("(“‘")
    return len(left) >= _NAME and left.isalpha() and left.istitle()


def _broadcasts(short: Short, before: str) -> bool:
    # "WABC-TV", "WGBH-Boston", "the station WABD"
    text = short.passage.text
    if (text.startswith(_OF_PRESS, short.end) and _PRESS.match(text, short.end)) or before.endswith("$"):
        return True  # and "$EGC" is a share
    end = short.start + len(short.base)
    on_air = text.startswith(_BANDS, end) and _ON_AIR.match(text, end) is not None
    told = on_air or before.endswith(_STATIONS)
    american = short.passage.language == "en-US"  # where each station has four such letters
    told = told or (len(short.base) > _NAME and (american or short.passage.holds(_BROADCASTING)))
    return told and _CALL_LETTERS.match(short.base) is not None


def _craft(text: str, end: int, before: str) -> bool:
    # “a Curtiss Navy MF flying boat”
    return text.startswith(_CRAFT, end) and before[:-1].rpartition(" ")[2].istitle()


def _listed(short: Short, before: str) -> bool:
    # “platforms like Omeka, PYBOSSA and Scripto”
    if len(short.base) <= _LONGEST_OF_BODIES or _NAME_BEFORE.search(before) is None:
        return False
    return _NAME_BEHIND.match(short.passage.text, short.end) is not None


def _called(before: str) -> bool:
    # "the broadcaster ", "known as "
    if not before.endswith(" "):
        return False
    last = before[:-1].rpartition(" ")[2].lstrip("(“‘\"'")
    return last in _TRADES or (last in _DESCRIBING and _DESCRIBED.search(before) is not None)


def _firm(text: str, end: int) -> bool:
    # " Bank", " Steel Holdings"
    word = next_word(text, end)
    return word in _FIRMS or (word.istitle() and next_word(text, end + 1 + len(word)) in _FIRMS)


def _model(text: str, end: int) -> bool:
    # " 747B", " X5", " IV"
    word = next_word(text, end)
    return bool(word) and not word.islower() and _MODEL.match(text, end) is not None


def _person_in_capitals(short: Short, before: str) -> bool:
    # "**STEVEN BABITCH**", "Senator PADILLA": one of two names, or a name after its title, is long
    text = short.passage.text
    titled = before.rstrip(" .").endswith(_TITLES) and _TITLE.search(before) is not None
    if titled and len(short.base) >= _LONG_NAME:
        return True
    left = before[:-1].rpartition(" ")[2] if before.endswith(" ") else ""
    both = [short.base, left], [short.base, next_word(text, short.end)]
    return any(
        all(word.isalpha() and word.isupper() and len(word) >= _NAME for word in two)
        and max(map(len, two)) >= _LONG_NAME
        for two in both
    )


def _beside_shouts(text: str, short: Short) -> bool:
    left = text[: short.start].rstrip(" ").rpartition(" ")[2].strip("“”\"'‘’(")
    return any(
        len(word) > _LOUD and word.isupper() and word.isalpha() and english().knows(word.lower())
        for word in (left, next_word(text, short.end))
    )
