"""An abbreviation has “the” in one place and none in another

Looks across the issue for “the UNODC has” beside “UNODC has”: only where the abbreviation stands as a noun,
not before another (“the UNODC office”).

Fails:
```
UNODC has an office. In May the UNODC will open another. UNODC is there.
```

Passes:
```
UNODC has an office. The UNODC office is open, and the UNODC-led project too. The EU is there; EU rules apply.
With that API, they began; the API is open.
```
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from bulletin_cli.model.diagnostic import Fix, Mark, Severity
from bulletin_cli.rules.abbreviations import Short, shorts
from bulletin_cli.rules.prose_patterns import lazy, next_word
from bulletin_cli.rules.views import IssueView

SEVERITY = Severity.INFO

_AFTER_WORDS = """
has have had is was were are will would can could may must does did in at by with from since which who that to
as under during after before helped organized held took began
"""
_AFTER = frozenset(_AFTER_WORDS.split())
"""What follows an abbreviation that stands for a noun by itself."""
_LIST = lazy(r", (?:and |or )?[A-Z]{2}")
_BEFORE_WORDS = """
of by with from to for in at that which when where because under between while as since
"""
_BEFORE = frozenset(_BEFORE_WORDS.split())
"""What stands before one without an article."""
_ENDS_OF_BARE = frozenset(["", "then", "but"])
_THE = frozenset(["the", "The"])
_LAST_WORD = lazy(r"(\w+) $")
_BARE = lazy(r"(?:^|[.!?] |\band then |\b, but )$")
_DETERMINED = lazy(r"\b(?:[Ww]ith|[Oo]f|[Ii]n|[Ff]or|[Bb]y|[Tt]o|[Oo]n|[Ff]rom|[Aa]t) that $")


class _Use(NamedTuple):
    short: Short
    article: bool


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark on each use of the rarer form."""
    uses: dict[str, list[_Use]] = defaultdict(list)
    for story in issue.stories:
        for passage in story.passages:
            if passage.english and passage.kind in {"paragraph", "item", "standfirst"}:
                for short in shorts(passage):
                    use = _use(short)
                    if use is not None:
                        uses[short.base].append(use)
    for ones in uses.values():
        yield from _compare(ones)


def _use(short: Short) -> _Use | None:
    passage, text = short.passage, short.passage.text
    if short.typed != short.base or not _is_noun(text, short.end) or passage.in_quotation(short.start):
        return None
    before = text[max(0, short.start - 12) : short.start]
    last = _LAST_WORD.search(before)
    word = last[1] if last else ""
    if word in _THE:
        return _Use(short, article=True)
    determined = word == "that" and _DETERMINED.search(before) is not None  # "with that API"
    bare = word in _BEFORE or (word in _ENDS_OF_BARE and _BARE.search(before) is not None)
    return _Use(short, article=False) if bare and not determined else None


def _is_noun(text: str, end: int) -> bool:
    after = text[end : end + 1]
    if after == ",":
        return _LIST.match(text, end) is None
    return after in ".;:" or next_word(text, end) in _AFTER


def _compare(uses: list[_Use]) -> Iterator[Mark]:
    armed = [use.short for use in uses if use.article]
    bare = [use.short for use in uses if not use.article]
    if not armed or not bare:
        return
    rare, common = (armed, bare) if len(armed) <= len(bare) else (bare, armed)
    there = common[0].span
    for short in rare:
        typed, other = (
            (f"the {short.base}", short.base) if rare is armed else (short.base, f"the {short.base}")
        )
        message = f"“{typed}”, but elsewhere “{other}” ({there.path}:{there.line})"
        start = short.start - 4 if rare is armed else short.start
        yield Mark(
            short.passage.span(start, short.end),
            message,
            f"write “{other}” throughout, or the other",
            _fix(short, armed=rare is armed),
            (there,),
        )


def _fix(short: Short, *, armed: bool) -> Fix | None:
    passage = short.passage
    if armed:
        return passage.fix(short.start - 4, short.end, short.base, safe=False)
    article = "The " if passage.begins_sentence(short.start) else "the "
    return passage.fix(short.start, short.end, f"{article}{short.base}", safe=False)
