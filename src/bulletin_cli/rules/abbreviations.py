"""Abbreviations in copy: where they are used, and where their names are given in full."""

from collections.abc import Iterator, Sequence

from bulletin_cli.model.place import Span
from bulletin_cli.model.publication import Publication
from bulletin_cli.rules.prose import Passage, Word
from bulletin_cli.rules.prose_patterns import lazy
from bulletin_cli.rules.views import IssueView, Story
from bulletin_cli.rules.words import word_set

_MIXED = lazy(r"(?:[A-Z][a-z]?(?:&(?=[A-Z]))?){2,8}?(?=s?(?:[’']s?)?$)")
_WORD = lazy(r"[^\W_]+(?:[’'][^\W_]+)*")
_BEFORE = lazy(r"\((?:the |or |in short |abbreviated |hereinafter (?:the )?|hereafter )?[“\"‘«]?$")
_AFTER = lazy(r"s?[”\"’»]?(?:\)|[,;:] [^()]{0,80}\)| for short\))")
_SOURCE = lazy(r"s?, (?:\d{4}(?!\d)|n\. ?d\b|pp?\. )")
"""“(CDC, 2012)” names where something was read."""
_AGAIN = lazy(r"s? (?P<noun>[A-Z][a-z]+)\)")
"""“Federal Trade Commission Act (FTC Act)”: the brackets repeat the last word of the name."""
_IN_BRACKETS = lazy(r"[\]”\"’]{0,2} ?[(\[](?P<full>[^()\[\]]{4,160})[)\]]")
_APPOSED = lazy(
    r"(?:,? or|,? which stands for|,? short for|,| –| —) (?:the )?"
    r"(?P<full>[A-Za-z](?:(?![–—])[^.;:()]){5,160})"
)
_APPOSES = (", ", " or ", " which ", " short ", " – ", " — ")
_LEADS_TO = (
    ", or ", ", known as ", ", called ", ", in short ", ", abbreviated as ", ", ", " – ", " — ", " or "
)  # fmt: skip
"""What leads from a name to its abbreviation, the longer before those that they end with."""
_SMALL = frozenset(
    [
        "of",
        "and",
        "the",
        "for",
        "on",
        "in",
        "to",
        "against",
        "with",
        "by",
        "at",
        "from",
        "a",
        "an",
        "de",
        "la",
        "le",
        "des",
        "du",
        "et",
        "pour",
        "per",
        "und",
        "für",
        "или",
        "и",
        "по",
    ]
)
_SHOUTED = lazy(
    r"\b(?:NOT|THE|AND|ALL|MUST|NEVER|DO|YOU|ARE|NO|OF|FOR) [A-Z]{2,} [A-Z]{2,}"
    r"|[A-Z]{2,} (?:NOT|THE|AND) [A-Z]{2,}"
)
_SYMBOL = lazy(r"/\w*\d")
_ABBREVIATED = frozenset(["acronym", "mixed"])
_TITLES = 3
_LEAST, _MOST = 2, 8


class Short:
    """An abbreviation as it stands in a passage; `base` is without a plural s, a possessive or a compound."""

    def __init__(self, base: str, passage: Passage, start: int, end: int, typed: str) -> None:
        self.base, self.passage, self.start = base, passage, start
        self.end, self.typed = end, typed

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.passage.span(self.start, self.end)


class Definition:
    """An abbreviation with its name in full; `full` may be empty where only the brackets are plain."""

    def __init__(self, short: Short, full: str, start: int, end: int) -> None:
        self.short, self.full, self.start, self.end = short, full, start, end

    @property
    def span(self) -> Span:
        """Where name and abbreviation stand."""
        return self.short.passage.span(self.start, self.end)

    @property
    def glossed(self) -> bool:
        """True where an editor's square brackets give the name."""
        return self.short.passage.text.startswith((" [", "["), self.short.end)

    @property
    def nameless(self) -> bool:
        """True where nothing like a name stands before the brackets."""
        before = self.short.passage.text[self.start : self.short.start]
        return before[:1] == "(" or (not self.full and before.islower())


def shorts(passage: Passage) -> tuple[Short, ...]:
    """The abbreviations of a passage in order; none in a passage that is typed in capitals."""
    found = passage.memo.get("shorts")
    if not isinstance(found, tuple):
        found = tuple(_shorts(passage))
        passage.memo["shorts"] = found
    return found


def _shorts(passage: Passage) -> Iterator[Short]:
    words = passage.of_kind("acronym", "mixed")
    if not words or _in_capitals(passage):
        return
    for word in words:
        if (passage.figures and any(letter.isdigit() for letter in word.text)) or _no_word(passage, word):
            continue
        for at, part in _parts(word.text):
            base = _base(part)
            if base and base not in word_set("camel"):
                start = word.start + at
                base = base[:-1] if base.endswith("s") and len(base) > _LEAST else base
                yield Short(base, passage, start, start + len(part), part)


def _parts(typed: str) -> Iterator[tuple[int, str]]:
    # what hyphens part, each with its offset
    at = 0
    for part in typed.replace("‑", "-").split("-"):
        if part:
            yield at, part
        at += len(part) + 1


def _base(typed: str) -> str:
    # an abbreviation without its ending, or nothing for what is none
    if typed.isascii() and typed.isalpha() and typed.isupper():
        return typed if _LEAST <= len(typed) <= _MOST else ""
    match = _MIXED.match(typed) if "A" <= typed[:1] <= "Z" else None
    return match.group() if match else ""


def _no_word(passage: Passage, word: Word) -> bool:
    # "GOV.UK", "XAC/I99" and "DO NOT MERGE": an address, a symbol, and words that shout
    text = passage.text
    follows = text[word.end : word.end + 2]
    if (follows[:1] == "." and follows[1:].isalnum()) or (
        text.startswith("/", word.end) and _SYMBOL.match(text, word.end)
    ):
        return True
    several = len(passage.of_kind("acronym", "mixed")) >= _TITLES
    shouted = several and _SHOUTED.search(text, max(0, word.start - 24), word.end + 24) is not None
    return shouted and word.kind == "acronym"


def _in_capitals(passage: Passage) -> bool:
    kinds = passage.kinds
    capitals = len(kinds.get("acronym", ()))
    letters = len(passage.words) - len(kinds.get("number", ()))
    return capitals >= _TITLES and capitals * 2 > letters


def definitions(passage: Passage) -> tuple[Definition, ...]:
    """The abbreviations that a passage spells out, in order."""
    found = passage.memo.get("definitions")
    if not isinstance(found, tuple):
        found = tuple(one for short in shorts(passage) if (one := _definition(short)) is not None)
        passage.memo["definitions"] = found
    return found


def spelled_out(story: Story) -> dict[str, list[Definition]]:
    """A story's definitions by abbreviation, in reading order."""
    found: dict[str, list[Definition]] | None = story.memo.get("spelled_out")
    if found is None:
        found = {}
        for passage in story.passages:
            if passage.english and not _ABBREVIATED.isdisjoint(passage.kinds):
                for one in definitions(passage):
                    found.setdefault(one.short.base, []).append(one)
        story.memo["spelled_out"] = found
    return found


def all_definitions(issue: IssueView) -> dict[str, list[Definition]]:
    """An issue's definitions by abbreviation, in reading order."""
    found: dict[str, list[Definition]] = {}
    for story in issue.stories:
        for base, ones in spelled_out(story).items():
            found.setdefault(base, []).extend(ones)
    return found


def own_names(publication: Publication) -> frozenset[str]:
    """The words of the publication's own names, its publisher's and its rubrics'."""
    names = [publication.title, publication.subtitle, publication.publisher]
    names += [rubric.label for rubric in publication.rubrics]
    return frozenset(word.strip("().,") for name in names for word in name.split())


def _definition(short: Short) -> Definition | None:
    opening = _opening(short)
    if opening >= 0 and _closes(short):
        start, full = _full_before(short, opening)
        closing = short.passage.text.find(")", short.end - 1) + 1
        source = _SOURCE.match(short.passage.text, short.start + len(short.base)) is not None
        if not source or (full and spells(full, short.base)):
            return Definition(short, full, start, closing)
    return _full_after(short) or _apposed_before(short) or _in_square_brackets(short)


def _in_square_brackets(short: Short) -> Definition | None:
    # “(Centers for Disease Control [CDC], 2012)”: square brackets within round ones, behind a name in full
    text = short.passage.text
    if text[short.start - 1 : short.start] != "[" or text[short.end : short.end + 1] != "]":
        return None
    start, full = _full_before(short, short.start - 1)
    return Definition(short, full, start, short.end + 1) if full and spells(full, short.base) else None


def repeated(short: Short) -> bool:
    """True where brackets repeat the end of a name with it: “Federal Trade Commission Act (FTC Act)”."""
    text = short.passage.text
    if text[short.start - 1 : short.start] != "(":
        return False
    match = _AGAIN.match(text, short.start + len(short.base))
    if match is None or not text.endswith(f" {match['noun']} (", 0, short.start):
        return False
    first = short.passage.sentence_at(short.start).start
    return long_form(text[first : short.start - len(match["noun"]) - 2], short.base) is not None


def _opening(short: Short) -> int:
    # where the bracket stands before an abbreviation, alone or with “the” or “in short”; or -1
    text, first = short.passage.text, max(0, short.start - 24)
    before = text[first : short.start]
    if before.endswith("("):
        return short.start - 1
    match = _BEFORE.search(text, first, short.start) if "(" in before else None
    return match.start() if match else -1


def _closes(short: Short) -> bool:
    text, end = short.passage.text, short.start + len(short.base)
    return text.startswith(")", end) or _AFTER.match(text, end) is not None


def _full_before(short: Short, end: int) -> tuple[int, str]:
    # the name that ends at an opening bracket; where its initials differ, the capitals before it
    text = short.passage.text
    first = max(short.passage.sentence_at(end).start, *(text.rfind(sign, 0, end) + 1 for sign in "();:"))
    start = long_form(text[first:end], short.base)
    if start is not None:
        return first + start, text[first + start : end].rstrip()
    words = list(_WORD.finditer(text, first, end))
    start = end
    for word in reversed(words):
        if not (word.group()[0].isupper() or word.group() in _SMALL) or (len(words) > 1 and word is words[0]):
            break
        start = word.start()
    return start, ""


def _full_after(short: Short) -> Definition | None:
    text = short.passage.text
    near = text[short.end : short.end + 4]
    bracket = _IN_BRACKETS.match(text, short.end) if "(" in near or "[" in near else None
    if bracket is not None:
        full = bracket.group("full").strip("“”\"'«» ").removeprefix("the ")
        capitals = sum(word.group()[0].isupper() for word in _WORD.finditer(full))
        glossed = bracket["full"].startswith("the ") and full.count(" ") > 1
        if (
            spells(full, short.base)
            or glossed
            or (capitals > 1 and not any(letter.isdigit() for letter in full))
        ):
            named = full if spells(full, short.base) else ""
            return Definition(short, named, short.start, bracket.end())
    apposed = _APPOSED.match(text, short.end) if text.startswith(_APPOSES, short.end) else None
    if apposed is not None:
        start = apposed.start("full")
        words = list(_WORD.finditer(text, start, apposed.end("full")))
        lowered, letters = [word.group().lower() for word in words], _letters_of(short.base)
        for count in range(2, min(len(words), len(short.base) + 6) + 1):
            if _spells(lowered[:count], letters):
                end = words[count - 1].end()
                return Definition(short, text[start:end], short.start, end)
    return None


def _apposed_before(short: Short) -> Definition | None:
    text = short.passage.text
    before = text[max(0, short.start - 28) : short.start]
    bare = before.removesuffix("the ")
    if not bare.endswith(_LEADS_TO):
        return None
    lead = next(lead for lead in _LEADS_TO if bare.endswith(lead))
    end = short.start - len(before) + len(bare) - len(lead)
    first = short.passage.sentence_at(end).start
    start = _initials(text[first:end], short.base)
    return None if start is None else Definition(short, text[first + start : end], first + start, short.end)


def long_form(before: str, short: str) -> int | None:
    """Where the name begins that ends a text and that an abbreviation stands for, or None.

    By the words' initials; failing that by their letters in order (Schwartz and Hearst, 2003).
    """
    start = _initials(before, short)
    return start if start is not None else _letters(before, short)


def _initials(before: str, short: str) -> int | None:
    matches = list(_WORD.finditer(before))[-len(short) - 7 :]
    words, letters = [match.group().lower() for match in matches], _letters_of(short)
    for count in range(2, len(words) + 1):
        if words[-count][0] == short[0].lower() and _spells(words[-count:], letters):
            return matches[-count].start()
    return None


def _letters(before: str, short: str) -> int | None:
    at = len(before)
    letters = _letters_of(short)
    for number in range(len(letters) - 1, -1, -1):
        at -= 1
        while at >= 0 and (before[at].lower() != letters[number] or (number == 0 and not _opens(before, at))):
            at -= 1
        if at < 0:
            return None
    words = len(before[at:].split())
    return at if 1 < words <= len(letters) + 5 else None


def _opens(text: str, at: int) -> bool:
    word = _WORD.match(text, at)
    return word is not None and (at == 0 or not text[at - 1].isalnum()) and word.group() not in _SMALL


def spells(full: str, short: str) -> bool:
    """True where the initials of a name make its abbreviation; small words may be passed over."""
    words = [match.group().lower() for match in _WORD.finditer(full)]
    return len(words) > 1 and _spells(words, _letters_of(short))


def _letters_of(short: str) -> list[str]:
    return [letter.lower() for letter in short if letter.isalnum()]


def _spells(words: Sequence[str], letters: Sequence[str]) -> bool:
    if not words or not letters:
        return not letters and all(word in _SMALL for word in words)
    word = words[0]
    if word[0] == letters[0] and _spells(words[1:], letters[1:]):
        return True
    if word in _SMALL and _spells(words[1:], letters):
        return True
    both = "".join(letters[:2])
    return len(both) > 1 and word.startswith(both) and _spells(words[1:], letters[2:])
