"""A quotation inside a quotation takes the same marks

Looks for double marks inside double marks, single inside single, « » inside « ».

Readers take the inner opening mark for the end of the outer quotation. Inside “ ” the marks are ‘ ’, inside
« » they are „ “.

Fails:
```
“The project “Umut” works,” he said.
```
```
"The project "Umut" works," he said.
```
```
The order “On measures for the project “Umut”, which is new, was read.
```

Passes:
```
“The project ‘Umut’ works,” he said. “It isn’t new.” He said: “It works. “Umut” is old.
```
```
«Проект „Умут“ работает», — сказал он.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Fix, Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.quotes import SIGNS, Quoted
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING
NEEDS = tuple(SIGNS)

_DOUBLE = frozenset('“”"')
_ENDS = frozenset(".!?:;“”")
_NEAR = 120
"""Letters between two opening marks, at most, of which the second stands inside the first."""
_INNER = {"“": ("‘", "’"), '"': ("'", "'"), "«": ("„", "“"), "‘": ("“", "”")}


def check_story(story: Story) -> Iterator[Mark]:
    """A mark for each quotation with the marks of the one around it."""
    for passage in [one for one in story.passages if len(one.quoted) > 1]:
        closed = [quoted for quoted in passage.quoted if quoted.closed and quoted.sign]
        for inner in closed:
            inside = inner.depth and any(_around(outer, inner) for outer in closed)
            if inside or _opened_before(passage, inner):
                yield _mark(passage, inner)


def _around(outer: Quoted, inner: Quoted) -> bool:
    alike = outer.sign == inner.sign or {outer.sign, inner.sign} <= _DOUBLE
    return alike and outer.depth == inner.depth - 1 and outer.start < inner.start and inner.end < outer.end


def _opened_before(passage: Passage, inner: Quoted) -> bool:
    # “On measures for the project “Umut”, they agreed: one closing mark for two
    for outer in passage.quoted if inner.depth else ():
        apart = passage.text[outer.start + 1 : inner.start]
        alike = outer.sign == inner.sign == "“" and not outer.closed and outer.depth == inner.depth - 1
        begins = passage.text[inner.start + 1].isalnum()
        if alike and begins and apart and _ENDS.isdisjoint(apart) and len(apart) < _NEAR:
            return True
    return False


def _mark(passage: Passage, inner: Quoted) -> Mark:
    left, right = _INNER.get(inner.sign, ("‘", "’"))
    ends = ((inner.start, inner.start + 1, left), (inner.end - 1, inner.end, right))
    sound = all(passage.verbatim(start, end) for start, end, _ in ends)
    fix = Fix(tuple(passage.edit(*end) for end in ends)) if sound else None
    found = f"{passage.text[inner.start]} {passage.text[inner.end - 1]}"
    return passage.mark(
        inner.start, inner.end, f"{found} inside the same marks", f"write {left} {right}", fix
    )
