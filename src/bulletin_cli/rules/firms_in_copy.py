"""Names that say something and are no persons': firms, regulators, charities, told by their company."""

from __future__ import annotations

import re
from functools import lru_cache

from bulletin_cli.rules.views import Story

_BEFORE_WORDS = """
a an firm company group giant regulator watchdog maker manufacturer retailer agency organisation organization
operator charity union body network site service start-up startup developer publisher broadcaster
"""
_OFFICES = "president|director|head|chief|boss|chairman|chairwoman|spokesman|spokeswoman|member|part"
_NAMED = rf"(?:stake|shares) in|(?:{_OFFICES}) (?:of|for)|called|named"
_BEFORE = rf"\b(?:(?:{'|'.join(_BEFORE_WORDS.split())}),?|{_NAMED}) "
_AFTER_WORDS = """
spokesman spokeswoman spokesperson shares share stake board executive executives report survey researchers
analysts profits sales users customers employees list website officials
"""
_AFTER = (
    rf"(?:(?:[’']s)? (?:{'|'.join(_AFTER_WORDS.split())})\b|[’']s (?:chief|president|chairman|director)\b)"
)
_RULER = r"\b(?:President|Prime Minister|King|Queen|Prince|Princess|Pope|Emperor) "


@lru_cache(maxsize=256)
def _company(name: str) -> re.Pattern[str]:
    typed = re.escape(name)
    return re.compile(rf"{_BEFORE}{typed}\b|\b{typed}{_AFTER}|{_RULER}{typed}\b|[a-z] \({typed}\)")


def no_person(name: str, story: Story) -> bool:
    """True for a name that elsewhere in its story is a firm's or a ruler's."""
    pattern = _company(name)
    return any(name in passage.text and pattern.search(passage.text) for passage in story.passages)
