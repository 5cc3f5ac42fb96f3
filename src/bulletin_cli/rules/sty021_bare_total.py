"""“Total” goes before a number without its article

Looks for English sentences that begin with “Total” and a figure, and for “total” and a figure after a verb,
a preposition or a time at the head of a sentence. Tables, lists and headlines, which speak in short, are left
alone.

“A total of 60 specialists” is what is meant, and often “60 specialists” says as much.

Fails:
```
Total 60 specialists were certified in Tashkent.
```
```
On 9–10 November 2010, total 36 officers met. At the seminar in Osh, total 14 papers were read.
The offices received total 118 requests. In 2012 total 35 officers were trained. They came with total
27 judges. In May 2010 total 36 guests met.
```

Passes:
```
A total of 60 specialists were certified. The total was 60. Total: 60.
Losses total 60 million. In total 60 officers came. The exports of 2012 total 40 tonnes.
In the port, the losses total 36 ships a year. On the border, total 40 tonnes were seized.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story

SEVERITY = Severity.INFO
NEEDS = ("Total", "total")

_TOTAL = lazy(r"Total(?: of)?(?= \d[\d,]*(?: [a-z][\w-]*){2})")


_MEASURES = "million|billion|thousand|tonnes|tons|kilograms|kg|hectares|dollars|euros|pounds|per|litres|hours"
_WITHIN = lazy(
    rf"\btotal (?=\d[\d,]* (?!(?:{_MEASURES})\b)[a-z][\w-]* [a-z])",
    needs=("total ",),
)
_BEFORE_TYPED = """
of with by for from were was are is has have received got seized registered trained detained arrested issued
conducted held made provided distributed collected planted gathered built equipped attended visited reached
recorded reported examined treated tested supplied sent bought purchased published produced spent allocated
brought involved included covered comprised united selected interviewed surveyed vaccinated rescued identified
"""
_BEFORE = frozenset(_BEFORE_TYPED.split())
"""After these no verb “total” stands before a number of things: “the goods seized total 40 tonnes”."""
_TIMES = lazy(
    r"(?:In|On|During|For|Since|By) (?:[\w–]+ ){0,5}\d{4} $"
    r"|(?:In|On|At|During|For|Since|By|From|Between|After|Before) [^.;:!?]{2,60}, $"
)


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark on each bare total at the head of a sentence or within one."""
    for passage in story.showing(*NEEDS):
        if passage.kind == "paragraph" and passage.english:
            for match in passage.finds(_TOTAL, quotes=False):
                if passage.begins_sentence(match.start()):
                    fix = passage.fix(match.start(), match.end(), "A total of")
                    message = "“Total” before a number wants its article"
                    yield passage.mark(match.start(), match.end(), message, "write “A total of”", fix)
            for number in passage.index.get("total", ()):
                if passage.flanked[number] in _BEFORE or _at_head(passage, number):
                    yield from _within(passage, passage.words[number].start)


def _at_head(passage: Passage, number: int) -> bool:
    # “In 2012 total 118 requests were sent”, not “In 2012 exports total 118 tonnes”
    start = passage.words[number].start
    return number > 0 and _TIMES.fullmatch(passage.text, passage.sentence_at(start).start, start) is not None


def _within(passage: Passage, start: int) -> Iterator[Mark]:
    for match in passage.finds(_WITHIN, quotes=False, at=(start,)):
        fix = passage.fix(start, match.end() - 1, "a total of")
        message = "“total” before a number wants its article"
        yield passage.mark(start, match.end() - 1, message, "write “a total of”", fix)
