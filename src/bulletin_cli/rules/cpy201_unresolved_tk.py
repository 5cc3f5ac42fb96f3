"""Copy still to come

Looks for the marks that writers leave for what they do not know yet: TK, TKTK, TODO, FIXME, XXX, ???,
[insert …], [name], TBC and TBD in brackets, "XX December", and lorem ipsum.

They are meant to be found, and are found last by readers.

Fails:
```
The hearing drew TK people.
```
```
[insert quote] TODO: check the name ??? on XX December.
```
```
Lorem ipsum dolor sit amet.
```

Passes:
```
The TKB bank, the XX century, the XXX Olympiad and the XXX session came. Why?? Well!
```
```
The name [in full] stood there [sic], to be confirmed later, in `TODO`.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.months import MONTHS

SEVERITY = Severity.ERROR

_PLACEHOLDER = lazy(
    r"\b(?:TK(?:TK)*|TODO|FIXME|TKTKTK)\b(?!-)|(?<![\w-])X{3,}(?![\w-])(?! (?:Olymp|[Ss]ession|"
    r"[Cc]ongress|[Cc]entury))"
    rf"|\bX{{2}}(?= (?:{MONTHS}|people|participants|per cent)\b)"
    r"|\?{3,}|[Ll]orem ipsum|_{4,}"
    r"|\[(?:insert|add|check|name|date|place|title|number|quote|photo|caption|to come|tk|tbc|tbd|xx*|"
    r"placeholder)\b[^\]]{0,60}\]"
    r"|\((?:tbc|TBC|tbd|TBD)\)",
)
_SIGNS = ("TK", "TODO", "FIXME", "XX", "???", "orem ipsum", "[", "____", "(tb", "(TB")
NEEDS = _SIGNS


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each placeholder."""
    for passage in story.showing(*_SIGNS):
        for match in _PLACEHOLDER.finditer(passage.text):
            yield passage.mark(match.start(), match.end(), "copy still to come", "fill it in or cut it")
