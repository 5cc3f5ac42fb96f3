"""A pull quote that does not stand in the body

Looks for the words of every pull quote in the body of its story, in the same order. Line ends and white
space do not matter, nor the capital that begins it, nor the mark that ends it.

A pull quote is a quotation: readers, and those who are quoted, take it for what was said. Take the words
from the body, or change the body first.

Fails:
```
---
headline: Joint project helps reform the prison system
pull_quotes:
  - text: We must include suggestions from every partner.
---
“It is critical to include suggestions from all partners,” he said.
```

Passes:
```
---
headline: Joint project helps reform the prison system
pull_quotes:
  - text: It is critical to include suggestions from all partners.
---
“It is critical to include *suggestions*
from all partners,” he said.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Edit, Fix, Mark, Severity
from bulletin_cli.model.publication import PullQuote
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story

SEVERITY = Severity.ERROR
NEEDS = ("pull_quotes",)

_BODY = frozenset(["paragraph", "heading", "item", "quotation", "cell", "note"])
_WHITE = lazy(r"\s+")
_EDGES = "“”‘’\"'«»„‚.,;:!?… "
_PLAIN = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'",
        "–": "-", "—": "-", "‑": "-", "\u00a0": " ", "\u202f": " ", "\u00ad": "",
    }
)  # fmt: skip


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each pull quote whose words are not the body's."""
    if not story.article.pull_quotes:
        return
    body = _folded(" ".join(passage.raw for passage in story.passages if passage.kind in _BODY))
    for number, quote in enumerate(story.article.pull_quotes):
        wanted = _folded(quote.text).strip(_EDGES)
        if wanted and not _stands(wanted, body):
            yield _mark(story, number, quote, wanted, body)


def _stands(wanted: str, body: str) -> bool:
    swapped = wanted[:1].swapcase() + wanted[1:]
    return _found(wanted, body) >= 0 or (wanted[:1].isupper() and _found(swapped, body) >= 0)


def _found(wanted: str, body: str) -> int:
    """Where the words stand in the body as whole words; -1 where they do not."""
    at = body.find(wanted)
    while at >= 0:
        before, after = body[at - 1 : at], body[at + len(wanted) : at + len(wanted) + 1]
        if not before.isalnum() and not after.isalnum():
            return at
        at = body.find(wanted, at + 1)
    return -1


def _mark(story: Story, number: int, quote: PullQuote, wanted: str, body: str) -> Mark:
    path = f"pull_quotes.{number}.text"
    place = story.article.places.get(path, quote.place)
    span = story.source.span(place)
    message = "the pull quote does not stand in the body, word for word"
    same = _found(wanted.translate(_PLAIN), body.translate(_PLAIN))
    if same < 0 or "\u00ad" in body:
        return Mark(span, message, "take its words from the body")
    said = body[same : same + len(wanted)]
    typed = story.source.text[place.start : place.end]
    mended = quote.text.replace(wanted, said)
    fix = Fix((Edit(story.source.path, place, mended),)) if typed == quote.text else None
    return Mark(span, message, f"only marks differ; the body has “{_cut(said)}”", fix)


def _cut(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"


def _folded(text: str) -> str:
    return _WHITE.sub(" ", text)
