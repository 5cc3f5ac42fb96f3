"""Officialese: many words where one would do

Looks for the phrases of `data/officialese.tsv` ("due to the fact that", "on a daily basis", "within the
framework of", "in a timely manner", "conducted an analysis of", "cooperate jointly"), for empty
verbs before nouns made of others (“carry out the provision of”, data/nominals.tsv), and for activities on a
deed that were carried out.

They lengthen the column and shorten the readership. The list holds only phrases that lose nothing when they
go.

Fails:
```
Due to the fact that funds were short, the work was halted at this point in time.
```
```
It should be noted that the judges met on a regular basis.
```
```
Within the framework of the project, they conducted an analysis of the law in the sphere of trade.
```
```
They carry out the provision of advice, and spent a day making the search of the answer.
```
```
Activities on greening of the building were also carried out.
```
```
The conducting of training has been started. It is necessary to mark that the holding of courses was begun.
```

Passes:
```
Because funds were short, the work was halted for now. “Due to the fact that we tried,” he said.
```
```
The fact that they met regularly should be noted; the framework of the law stands. They made
the choice of their lives and carried out the work. Work on the study of fees went on.
The holding of elections was free; a law on the holding of polls is planned.
```
```
There is a drop in the amount of money, and of life as it is known on Earth.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.confusions.nominal_phrases import EMPTY, nominal_phrases
from bulletin_cli.rules.confusions.roundabout_deeds import works_on_deeds
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import Hit, house_phrases

SEVERITY = Severity.INFO


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark for each long-winded phrase."""
    phrases = house_phrases("officialese", story.publication.style)
    for passage in story.english:
        done = 0
        hits = phrases.hits(passage)
        for hit in sorted(hits, key=_longer_first) if hits else ():
            if hit.end <= done or _otherwise(passage, hit):
                continue  # “rendering assistance to” in “with the aim of rendering assistance to”
            done = hit.end
            fix = passage.fix(hit.start, hit.end, hit.wanted, safe=False) if hit.wanted else None
            hint = f"write “{hit.wanted}”" if hit.wanted else "strike it"
            yield passage.mark(hit.start, hit.end, f"officialese: “{hit.found}”", hint, fix)
        if passage.having(EMPTY):
            for one in nominal_phrases(passage):
                said = passage.text[one.start : one.end]
                yield passage.mark(one.start, one.end, f"officialese: “{said}”", f"say “{one.verb}”")
        yield from works_on_deeds(passage)


_CHANGE_IN = lazy(
    r"\b(?:changes?|shifts?|increases?|decreases?|reductions?|drops?|jumps?|rises?|falls?|declines?|cuts?|growth|"
    r"differences?|variations?) $"
)
_REACH = 12


_IS = (" be ", " is ", " are ", " was ", " were ", " comes ", " come ", " came ")


def _otherwise(passage: Passage, hit: Hit) -> bool:
    # “a drop in the amount of money”, “life as it is known on Earth”
    if hit.found == "in the amount of":
        return _CHANGE_IN.search(passage.text, max(0, hit.start - _REACH), hit.start) is not None
    if hit.found == "first and foremost":
        return passage.text.endswith(_IS, 0, hit.start)  # “safety should be first and foremost”
    return hit.found == "as it is known" and passage.text.startswith((" on ", " in ", " to "), hit.end)


def _longer_first(hit: Hit) -> tuple[int, int]:
    return hit.start, -hit.end
