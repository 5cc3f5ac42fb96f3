"""Names that say something and are no persons': firms, regulators, charities, told by their company."""

from __future__ import annotations

from bulletin_cli.rules.prose.patterns import lazy, occurrences
from bulletin_cli.rules.views import Story

_BEFORE_WORDS = """
a an firm company group giant regulator watchdog maker manufacturer retailer agency organisation organization
operator charity union body network site service start-up startup developer publisher broadcaster drug
medicine product brand software
"""
_OFFICES = "president|director|head|chief|boss|chairman|chairwoman|spokesman|spokeswoman|member|part"
_NAMED = rf"(?:stake|shares) in|(?:{_OFFICES}) (?:of|for)|called|named"
_RULERS = "President|Prime Minister|King|Queen|Prince|Princess|Pope|Emperor"
_LEADS_TO = lazy(
    rf"(?:\b(?:(?:{'|'.join(_BEFORE_WORDS.split())}),?|{_NAMED}|{_RULERS}) |[a-z] (?P<bracket>\())\Z"
)
_LONGEST = 24
"""More letters than what leads to such a name has."""
_AFTER_WORDS = """
spokesman spokeswoman spokesperson shares share stake board executive executives report survey researchers
analysts profits sales users customers employees list website officials
"""
_FOLLOWS = lazy(
    rf"(?:[’']s)? (?:{'|'.join(_AFTER_WORDS.split())})\b|[’']s (?:chief|president|chairman|director)\b"
)
_EDGE = lazy(r"\b")


def no_person(name: str, story: Story) -> bool:
    """True for a name that elsewhere in its story is a firm's or a ruler's."""
    return any(
        _in_company(passage.text, at, at + len(name))
        for passage in story.showing(name)
        for at in occurrences(passage.text, name)
    )


def _in_company(text: str, start: int, end: int) -> bool:
    # “shares in Barclays”, “Barclays’ customers”, “the bank (Barclays)”
    if _EDGE.match(text, start) and _FOLLOWS.match(text, end):
        return True
    leads = _LEADS_TO.search(text, max(0, start - _LONGEST), start)
    if leads is None:
        return False
    return text.startswith(")", end) if leads["bracket"] else _EDGE.match(text, end) is not None
