"""An abbreviation has “the” in one place and none in another

Looks across the issue for “the UNODC has” beside “UNODC has”: only where the abbreviation stands as a noun,
not before another (“the UNODC office”). The rarer form is marked; where they are equal, that which other
abbreviations of the issue do not have, or the later; of bodies that take no article, such as UNODC and
UNICEF, the one with “the”. Before a noun that one counts there must be an article (“to OECD secretariat”),
whatever the abbreviation takes by itself.

Fails:
```
UNODC has an office. In May the UNODC will open another. UNODC is there.
```
```
The DCA trains them, the DCA feeds them and DCA sells none. In the spring WCO will send one; the WCO is glad,
and the WCO paid for it.
```
```
The RLN gave each two. A meeting of RLN will follow, CES has closed the road, SAH is glad, and NPS agrees.
```
```
The table was sent to OECD secretariat in Paris, and a copy was kept in UNODC office.
```

Passes:
```
UNODC has an office. The UNODC office is open, and the UNODC-led project too. The EU is there; EU rules apply.
With that API, they began; the API is open.
```
```
Some 280 sets are classed as NII. The NII is a way of seeing them, and they stand in the NII.
```
```
The DCA has dogs. DCA dogs sleep, DCA drugs experts work, and the EU and DCA will meet. They asked EU and DCA
staff. The EU, the UN, and DCA read every message.
```
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from bulletin_cli.model.diagnostic import Fix, Mark, Severity
from bulletin_cli.rules.articles.bare_after_letters import bare_after_letters
from bulletin_cli.rules.names.abbreviations import Short, shorts
from bulletin_cli.rules.prose.kinds import LED
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.signs.articles import BODIES
from bulletin_cli.rules.views import IssueView
from bulletin_cli.rules.words.months import MONTH_NAMES
from bulletin_cli.rules.words.word_classes import ANY_NOUN, NOUN, readings

SEVERITY = Severity.INFO

_FINITE_WORDS = "has is was will can could may must does did had would should began took held"
_FINITE = frozenset(_FINITE_WORDS.split())
_AFTER_WORDS = """
have were are in at by for on with from since which who that to as under during after before helped organized
too also alone itself again not never already now soon still
"""
_AFTER = frozenset(_AFTER_WORDS.split()) | _FINITE
"""What follows an abbreviation that stands for a noun by itself."""
_OBJECTS_WORDS = """
a an the every each all both no none some many several any it them him her us this these those his its their
our two three four five six seven eight nine ten another more such new
"""
_OBJECTS = frozenset(_OBJECTS_WORDS.split())
"""What follows the verb whose subject the abbreviation is."""
_JOINS = frozenset(["for", "from", "with", "to", "at", "on", "in", "by", "into"])
_COMPOUNDS = frozenset(["sports", "arms", "drugs", "records", "accounts", "services", "awards"])
"""Plurals that stand before another noun: “UNODC drugs experts”."""
_LIST = lazy(r", (?:and |or )?[A-Z]{2}")
_BEFORE_WORDS = """
of by with from to for in at that which when where because under between while as since
"""
_BEFORE = frozenset(_BEFORE_WORDS.split())
"""What stands before one without an article."""
_THINGS = frozenset(["DNA", "RNA", "HIV", "AIDS", "GDP", "VAT", "GST", "API", "TV"])
"""“They extracted DNA”, “the DNA has a gap”: no bodies."""
_OFTEN = 2
"""So many uses make a form the usual one of an abbreviation."""
_SEVERAL, _CLEARLY = 3, 3
"""So many abbreviations of one kind, and so many times as many as of the other, make an issue’s custom."""
_BE = frozenset(["is", "was"])
_MONTHS = frozenset(MONTH_NAMES)
_OPENINGS_TYPED = (
    "Since then |After that |Before that |Later |Then |Now |Today |Earlier |Afterwards |Since then, |Later, "
)
_OPENINGS = frozenset(_OPENINGS_TYPED.split("|"))
_NAMING = frozenset(
    ["called", "named", "titled", "dubbed", "based", "used", "typed", "labelled", "abbreviated"]
)
_ENDS_OF_BARE = frozenset(["", "then", "but"])
_THE = frozenset(["the", "The"])
_LAST_WORD = lazy(r"(\w+) $")
_NEXT_WORDS = lazy(r" ([^\W_]+)(?: ([^\W_]+))?")
_BARE = lazy(r"(?:^|[.!?] |\band then |\b, but )$")
_AND = lazy(r"\b[a-z]+,? and $")
_WHEN = lazy(
    r"(?:In|On|At|During|Since|After|Before|Last|This|Next|For|With|From|By|Until) (?:[^\W_]+ ){1,5}$",
)
_DETERMINED = lazy(r"\b(?:[Ww]ith|[Oo]f|[Ii]n|[Ff]or|[Bb]y|[Tt]o|[Oo]n|[Ff]rom|[Aa]t) that $")


class _Use:
    def __init__(self, short: Short, *, article: bool, weak: bool = False) -> None:
        self.short, self.article, self.weak = short, article, weak


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark on each use of the rarer form."""
    uses: dict[str, list[_Use]] = defaultdict(list)
    for story in issue.stories:
        for passage in story.passages:
            if passage.english and passage.kind in LED:
                yield from bare_after_letters(passage)
                for short in shorts(passage):
                    use = _use(short)
                    if use is not None:
                        uses[short.base].append(use)
    custom = _custom(uses.values())
    for ones in uses.values():
        yield from _compare(ones, custom=custom)


def _use(short: Short) -> _Use | None:
    passage, text = short.passage, short.passage.text
    owner = short.typed[:-2] == short.base and short.typed[-2:] in {"’s", "'s"}
    noun = owner or (short.typed == short.base and _is_noun(text, short.end))
    if not noun or passage.in_quotation(short.start) or short.base in _THINGS:
        return None
    before = text[max(0, short.start - 12) : short.start]
    last = _LAST_WORD.search(before)
    word = last[1] if last else ""
    if word in _THE:
        return _Use(short, article=True, weak=owner)
    determined = word == "that" and _DETERMINED.search(before) is not None  # "with that API"
    if word == "" and text[short.end : short.end + 1] in {":", "."}:
        return None  # “4 June: USA. A firm announced”: a label
    bare = word in _BEFORE or (word in _ENDS_OF_BARE and _BARE.search(before) is not None)
    bare = bare or (bool(word) and not owner and _begins_clause(short, word))
    object_of = not bare and not owner and _is_object(short, word)
    bare = bare or (owner and word in _BE) or object_of
    bare = bare and not (word == "as" and text[short.end : short.end + 1] != " ")  # "is classified as NII."
    return _Use(short, article=False, weak=owner or object_of) if bare and not determined else None


def _is_noun(text: str, end: int) -> bool:
    after = text[end : end + 1]
    if after == ",":
        return _LIST.match(text, end) is None
    if after in ".;:":
        return True
    first, second = _next_two(text, end)
    return first in _AFTER or _is_verb(first, second)


def _next_two(text: str, end: int) -> tuple[str, str]:
    found = _NEXT_WORDS.match(text, end)
    return (found[1], found[2] or "") if found else ("", "")


def _is_verb(word: str, after: str) -> bool:
    known = readings[word]
    if "s" in known and "z" in known:
        # "sells none"; "trains officers", but not "drugs experts"
        return after in _OBJECTS or ("s" in readings[after] and word not in _COMPOUNDS)
    if "d" in known or "v" in known:
        joined = after in _JOINS and "d" in known and not NOUN & set(known)
        return known == "d" or joined or after in _OBJECTS
    return known == "z"


def _is_object(short: Short, word: str) -> bool:
    # “thanked DCA for its help”; but “the plan was called DCA”
    following = short.passage.text[short.end : short.end + 1]
    done = (
        word.islower()
        and f"-{word} " not in short.passage.text[max(0, short.start - 16) : short.start]
        and readings[word] in {"d", "de"}
        and word not in _NAMING
    )
    return done and (following in {".", ","} or _next_two(short.passage.text, short.end)[0] in _JOINS)


def _begins_clause(short: Short, word: str) -> bool:
    # "they feed them and DCA sells none", "In the spring WCO will"
    text = short.passage.text
    first, second = _next_two(text, short.end)
    if first not in _FINITE and not _is_verb(first, second):
        return False
    if word == "and":
        several = first in {"had", "will", "can", "could", "may", "must", "did", "would", "should"}
        alone = first in _FINITE or "z" in readings[first]
        return alone and not several and _AND.search(text, max(0, short.start - 30), short.start) is not None
    start = short.passage.sentence_at(short.start).start
    if text[start : short.start] in _OPENINGS:
        return True
    known = "n" if word in _MONTHS else readings[word]
    timed = word.isdigit() or (bool(ANY_NOUN & set(known)) and "j" not in known)
    return timed and _WHEN.fullmatch(text, start, short.start) is not None


def _custom(uses: Iterable[list[_Use]]) -> bool | None:
    # whether the issue’s other abbreviations have the article, where it is one or the other
    kinds = [{use.article for use in ones if not use.weak} for ones in uses]
    armed, bare = kinds.count({True}), kinds.count({False})
    if max(armed, bare) < _SEVERAL or _CLEARLY * min(armed, bare) > max(armed, bare):
        return None
    return armed > bare


def _compare(uses: list[_Use], *, custom: bool | None) -> Iterator[Mark]:
    armed = [use.short for use in uses if use.article and not use.weak]
    bare = [use.short for use in uses if not (use.article or use.weak)]
    if (len(armed) >= _OFTEN) != (len(bare) >= _OFTEN) and not (armed and bare):
        # of owners and objects only where all the others, and several, have the other form
        armed, bare = ([use.short for use in uses if use.article is kind] for kind in (True, False))
    if not armed or not bare:
        return
    later = uses[-1].article
    named = armed[0].base.lower() in BODIES  # of which STY018 knows that it takes none
    later = later if custom is None else not custom
    fewer = (len(armed), not later) < (len(bare), later)
    rare, common = (armed, bare) if named or fewer else (bare, armed)
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
