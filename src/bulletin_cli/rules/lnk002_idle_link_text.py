"""Link text that does not say where it leads

Looks for links whose words are “click here”, “here”, “this link” and the like (`data/idle-links.txt`), and
for bare addresses in running text, and for “click here” where no link is. The names of hosts alone
(www.example.org), and addresses in footnotes and tables, are left alone.

Who goes from link to link hears the words alone, and on paper “here” is nowhere. An address breaks lines, and
nobody types it. Let the link's words say what is there.

Fails:
```
To read the report, [click here](https://example.org/report).
```
```
Click here for the agenda.
```
```
The report is at https://example.org/documents/2010/12/download.php?id=4711&lang=en for all to read; the rules
are at www.example.org/rules.
```

Passes:
```
Read [the report on prison reform](https://example.org/report), write to <desk@example.org> or see
https://example.org and www.example.org. The law[^1] is new.

[^1]: https://example.org/documents/2010/12/download.php?id=4711&lang=en
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.copy import plain
from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.addresses import addresses_of, links_of
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import house_lines

SEVERITY = Severity.WARNING
NEEDS = ("](", "]:", "://", "@", "lick", "www.")

_HINT = "make it a link with words"
_LEADS_ON = lazy(r"://[^/?#]+/?[?#]|://[^/?#]+/[^/?#]")
"""More than the name of a host."""
_WWW = lazy(r"(?<![\w/.@])www\.[\w.-]+/[^\s<>“”«»\"]*[^\s<>“”«»\".,;:!?)\]’'*_]")
_CLICK = lazy(
    r"\b[Cc]lick(?:ing)? (?:here|on (?:this|the|the following) link|this link|on the icon)\b", needs=("lick",)
)


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each link whose words say nothing, and on long addresses in running text."""
    idle: frozenset[str] = frozenset()
    for _, link in links_of(story):
        idle = idle or frozenset(house_lines("idle-links.txt", story.publication.style))
        words = plain(link.children).strip()
        if words.strip(" .!:»>→…").casefold() in idle:
            message = f"the link’s words do not say where it leads: “{words}”"
            yield Mark(story.source.span(link.place), message, "let the words say what is there")
    yield from _spoken(story)
    for address in addresses_of(story):
        if address.printed and _LEADS_ON.search(address.typed) and _runs(address.passage):
            message = f"a bare address of {len(address.typed)} characters stands in the text"
            yield Mark(story.source.span(address.place), message, _HINT)
    for passage in story.passages:
        for match in _WWW.finditer(passage.raw) if "www." in passage.raw and _runs(passage) else ():
            if not any(start <= match.start() < end for start, end, _ in passage.links):
                message = f"a bare address of {len(match.group())} characters stands in the text"
                yield passage.mark(match.start(), match.end(), message, _HINT)


def _runs(passage: Passage) -> bool:
    return "note" not in passage.within and passage.kind not in {"cell", "note", "credit"}


def _spoken(story: Story) -> Iterator[Mark]:
    # without a link, or with its end outside: on paper nobody clicks
    for passage in story.passages:
        for match in (
            passage.finds(_CLICK, quotes=False) if "link" in passage.raw or "here" in passage.raw else ()
        ):
            linked = any(start < match.end() and match.start() < end for start, end, _ in passage.links)
            if not linked:
                message = f"“{match.group()}” says nothing on paper"
                yield passage.mark(
                    match.start(), match.end(), message, "let a link’s words say what is there"
                )
