"""Names of lands, waters and bodies that want “the”.

“In United Kingdom”, “on Caspian Sea”, “Supreme Court ruled”.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from bulletin_cli.rules.articles.bare_frames import ENDING_SIGNS
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, next_word, occurrences
from bulletin_cli.rules.words.months import MONTHS
from bulletin_cli.rules.words.word_classes import readings

_LED_BY_WORDS = """
in from of to with by across throughout for within into and between visited joined on at near along over
around under through via about told informed thanked crossed including since
"""
_LED_BY = _LED_BY_WORDS.split()
_LEADING = tuple(f"{one} " for word in _LED_BY for one in (word, word.capitalize()))
_LEADS = frozenset(_LED_BY)
_NOUNS = ("Federation", "Republic", "Emirates", "Netherlands", "Philippines", "Maldives")
"""Names that are hardly ever adjectives: “in Russian Federation and”, but “in European Union law”."""
_LANDS = frozenset(["United States", "United Kingdom", "European Union"])
_SHARED = 25
"""So many letters before “and” an article may stand that serves for what follows as well."""
_AFTER_NOUNS = frozenset(" ,.;:)?!”’")
_END_WORDS = """
in on to for with has have had is was were will by from at since which who where that as during under took
after before but while when a an the there without it he she they we this these because about until via
through
"""
_ENDS = frozenset(_END_WORDS.split())
_AFTER_AND = (" the ", " of ", " by ", " with ", " in ", " from ")
_AT_HEAD_TYPED = """
Nations Union Bank Organization Fund Court Council Parliament Service Commission Republic Federation Agency
"""
_AT_HEAD = tuple(_AT_HEAD_TYPED.split())
"""“United Nations attaches importance to it.”"""
_DOES, _SEVERAL = frozenset("zd"), frozenset("s")
_FINITE = frozenset(["is", "was", "has", "had", "will", "can", "also"])


_DATE = lazy(rf"(?:In|On|By) (?:\d{{1,2}} )?(?:(?:{MONTHS})(?: \d{{4}})?|(?:19|20)\d\d),? $")
_LONGEST_DATE = 24


def _behind_date(passage: Passage, start: int) -> bool:
    # “In May 2009 United Nations opened”
    if passage.text[start - 1 : start] != " " or passage.text[start - 2 : start - 1] in _STOPPING:
        return False
    head = passage.sentence_at(start).start
    return start - head <= _LONGEST_DATE and _DATE.match(passage.text, head, start) is not None


_STOPPING = frozenset(".!?")


class BareName:
    """Offsets of the word that leads to a name, and of the name."""

    def __init__(self, lead: int, start: int, end: int) -> None:
        self.lead, self.start, self.end = lead, start, end


class Names:
    """Names that want “the”, to be asked for in passages."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_last: dict[str, list[tuple[str, str]]] = {}
        """The names by their last words, each behind its first."""
        for name in names:
            first = name.partition(" ")[0].lower().replace("’", "'")
            self._by_last.setdefault(name.rpartition(" ")[2].lower(), []).append((first, name))
        self._lasts = frozenset(self._by_last)

    def there(self, passage: Passage) -> Sequence[str]:
        """Those of the names that stand in a passage, the longest first."""
        index, text = passage.index, passage.text
        found: list[str] = []
        for last in passage.having(self._lasts):
            found += [name for first, name in self._by_last[last] if first in index and name in text]
        found.sort(key=len, reverse=True)
        return found


house_names = lru_cache(maxsize=8)(Names)
"""The names that some lines have, once for all stories: to hash the lines costs more than to ask for them."""


def bare_names(passage: Passage, names: Sequence[str]) -> Iterator[BareName]:
    """Each of the names there after a word that leads to “the”, the longest at each place."""
    told: set[int] = set()
    text = passage.text
    for name in names:
        for start in occurrences(text, name):
            if start in told or not text.endswith(_LEADING, 0, start):
                continue
            lead = lead_to(text, start)
            if text[lead : start - 1].lower() not in _LEADS or not _ends(text, name, start + len(name)):
                continue
            told.add(start)
            found = BareName(lead, start, start + len(name))
            if not passage.in_quotation(found.lead, found.end) and _alone(text, found):
                yield found


def lead_to(text: str, start: int) -> int:
    """The offset of the word before a name that begins there."""
    lead = start - 1
    while lead and text[lead - 1].isalpha():
        lead -= 1
    return lead


_PEOPLES = lazy(r"(?:, [A-Z][\w-]+)* and [A-Z]\w*(?:ian|ish|ese|nch|tch|ican|ean) [a-z]")
"""“Of US, French and Chinese researchers”: each of them tells of a noun."""


def _ends(text: str, name: str, end: int) -> bool:
    sign, after = text[end : end + 1], text[end + 1 : end + 2]
    if " of " in name or name.endswith(_NOUNS):
        return sign in _AFTER_NOUNS and bool(sign) and not ("A" <= after <= "Z")
    if sign == "," and _PEOPLES.match(text, end):
        return False
    if sign != " ":
        return not sign or (sign in ENDING_SIGNS and not (after.isalnum() or after == "_"))
    word = next_word(text, end)
    behind = end + 1 + len(word)
    if word == "and":
        return text.startswith(_AFTER_AND, behind)
    if word == "of":
        return text[behind : behind + 1] == " " and text[behind + 1 : behind + 2].isupper()
    return word in _ENDS and not text[behind : behind + 1].isalnum()


def _alone(text: str, found: BareName) -> bool:
    # “and” may lead to a noun, and to the last land of a list: "the donors, Japan and United States." but
    # "the House and United States."
    name = text[found.start : found.end]
    if text[found.lead : found.start - 1].lower() != "and" or name.endswith(_NOUNS):
        return True
    opens = text.rfind(". ", 0, found.lead) + 1
    article = text.rfind(" the ", max(opens, found.lead - _SHARED), found.lead)
    shared = article >= 0 and "," not in text[article : found.lead]
    return name in _LANDS and not shared and text[found.end : found.end + 1] in {".", ";", ")"}


def bare_at_head(passage: Passage, names: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Offsets of each of the names there that is a body’s at the head of a sentence, with what it does."""
    for name in names:
        if not name.endswith(_AT_HEAD):
            continue
        for start in occurrences(passage.text, name):
            end = start + len(name)
            opens = passage.begins_sentence(start) or _behind_date(passage, start)
            verb = next_word(passage.text, end).lower() if opens else ""
            can_be = readings[verb] if verb else ""
            does = not _DOES.isdisjoint(can_be) and _SEVERAL.isdisjoint(can_be)
            if (does or verb in _FINITE) and not passage.in_quotation(start, end):
                yield start, end
