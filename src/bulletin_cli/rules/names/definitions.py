"""Where copy spells out its abbreviations: “the Regional Office (RO)”, “RO, the Regional Office”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.place import Span
from bulletin_cli.rules.names.abbreviations import Short, shorts
from bulletin_cli.rules.names.long_forms import SMALL, WORD, by_initials, form_from, long_form, spells
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import IssueView, Story

_BEFORE = lazy(
    r"\((?:the |or |in short |abbreviated |henceforth |(?:hereinafter |hereafter |further )?"
    r"(?:(?:referred to|known) as |called )?(?:the )?|(?:further|hereinafter|hereafter)(?: –|:|,) )?[“\"‘«]?$"
)
_AFTER = lazy(r"s?[”\"’»]?(?:\)|[,;:] [^()]{0,80}\)| for short\))")
_SOURCE = lazy(r"s?, (?:\d{4}(?!\d)|n\. ?d\b|pp?\. )")
"""“(CDC, 2012)” names where something was read."""
_AGAIN = lazy(r"s? (?P<noun>[A-Z][a-z]+)\)")
"""“Federal Trade Commission Act (FTC Act)”: the brackets repeat the last word of the name."""
_IN_BRACKETS = lazy(r"[!\]”\"’]{0,2} ?[(\[](?P<full>[^()\[\]]{4,160})[)\]]")
_APPOSED = lazy(
    r"(?:,? or|,? which stands for|,? short for|,| –| —) (?:the )?"
    r"(?P<full>[A-Za-z](?:(?![–—])[^.;:()]){5,160})"
)
_APPOSED_WORD = lazy(
    r"(?:,? or|,? which stands for|,? short for|,| –| —) (?:the )?(?P<word>[A-Za-z][^\W_]*(?:[’'][^\W_]+)*)"
)
_APPOSES = (", ", " or ", " which ", " short ", " – ", " — ")
_LEADS_TO = (
    ", or ", ", known as ", ", called ", ", in short ", ", abbreviated as ", ", ", " – ", " — ", " or "
)  # fmt: skip
"""What leads from a name to its abbreviation, the longer before those that they end with."""
_FEW = 3
_LONG_WORD = 9
_ABBREVIATED = frozenset(["acronym", "mixed"])


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


def definitions(passage: Passage) -> tuple[Definition, ...]:
    """The abbreviations that a passage spells out, in order."""
    return passage.noted("definitions", _definitions)


def _definitions(passage: Passage) -> Iterator[Definition]:
    return (one for short in shorts(passage) if (one := _definition(short)) is not None)


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


def _definition(short: Short) -> Definition | None:
    opening = _opening(short)
    if opening >= 0 and _closes(short):
        start, full = _full_before(short, opening)
        closing = short.passage.text.find(")", short.end - 1) + 1
        text, end = short.passage.text, short.start + len(short.base)
        source = text.startswith((", ", "s, "), end) and _SOURCE.match(text, end) is not None
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
    text, first = short.passage.text, max(0, short.start - 40)
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
    words = list(WORD.finditer(text, first, end))
    start = end
    for word in reversed(words):
        if not (word.group()[0].isupper() or word.group() in SMALL) or (len(words) > 1 and word is words[0]):
            break
        start = word.start()
    return start, ""


def _full_after(short: Short) -> Definition | None:
    text = short.passage.text
    near = text[short.end : short.end + 4]
    bracket = _IN_BRACKETS.match(text, short.end) if "(" in near or "[" in near else None
    if bracket is not None:
        full = bracket.group("full").strip("“”\"'«» ").removeprefix("the ")
        capitals = sum(word.group()[0].isupper() for word in WORD.finditer(full))
        glossed = bracket["full"].startswith("the ") and full.count(" ") > 1
        glossed = glossed or ("[" in near and full[:1].lower() == short.base[:1].lower() and " " in full)
        if (
            spells(full, short.base)
            or glossed
            or (capitals > 1 and not any(letter.isdigit() for letter in full))
        ):
            named = full if spells(full, short.base) else ""
            return Definition(short, named, short.start, bracket.end())
    apposed = _APPOSED.match(text, short.end) if _may_appose(short) else None
    if apposed is not None:
        start = apposed.start("full")
        end = form_from(text, start, apposed.end("full"), short.base)
        if end is not None:
            return Definition(short, text[start:end], short.start, end)
    return None


def _may_appose(short: Short) -> bool:
    # what follows a comma or the like begins with the letter, or with a small word, as little does
    text = short.passage.text
    opens = _APPOSED_WORD.match(text, short.end) if text.startswith(_APPOSES, short.end) else None
    if opens is None:
        return False
    word = opens["word"].lower()
    return word[0] == short.base[0].lower() or word in SMALL


def _apposed_before(short: Short) -> Definition | None:
    text = short.passage.text
    before = text[max(0, short.start - 28) : short.start]
    bare = before.removesuffix("the ")
    if not bare.endswith(_LEADS_TO):
        return None
    lead = next(lead for lead in _LEADS_TO if bare.endswith(lead))
    end = short.start - len(before) + len(bare) - len(lead)
    first = short.passage.sentence_at(end).start
    start = by_initials(text[first:end], short.base)
    if start is None and lead == ", or " and len(short.base) > _FEW:
        start = long_form(text[first:end], short.base)  # “highly active antiretroviral therapy, or HAART”
    if start is None and lead == ", or ":
        start = _within(text[first:end], short.base)
    return None if start is None else Definition(short, text[first + start : end], first + start, short.end)


def _within(before: str, base: str) -> int | None:
    # “hydroxymethylfurfural, or HMF”: where the one long word begins that has its letters in order
    start = before.rfind(" ") + 1
    word = before[start:].lower()
    at = -1
    for letter in base.lower():
        at = word.find(letter, at + 1)
        if at < 0:
            return None
    return start if len(word) > _LONG_WORD and word[:1] == base[:1].lower() else None
