"""Large numbers in tables, under or beside what is counted: “| Pills seized | 18800 |”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.copy import Text, plain
from bulletin_cli.model.diagnostic import Edit, Fix, Mark
from bulletin_cli.rules.numbers.table_sums import tables_of
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story

_IN_CELL = lazy(r"[1-9]\d{4,6}|[1-9]\d{0,2}(?P<space>[ \u00a0\u2009\u202f])\d{3}(?:(?P=space)\d{3})*")
_NO_FIGURE = r"\D"
_COUNTED_IN_CELL = lazy(
    r"\b(?!\w+[sui]s\b)(?:[A-Za-z][a-z]{2,}s|people|children|women|men|tenge|som|somoni|ha|kg|litres?)\b"
)
_NUMBERED_IN_CELL = lazy(
    r"\b(?:nos?|numbers?|codes?|postcodes?|zip|index(?:es)?|tele?|telephones?|phones?|fax|faxes|accounts?|ids?|refs?|references?|"
    r"rooms?|resolutions?|licences?|flights?|cases?|orders?|issn|isbn|serials?|files?|documents?|addresse?s?|dates?|years?)\b|№",
    re.IGNORECASE,
)


def thousands_in_tables(story: Story) -> Iterator[Mark]:
    """A mark on each count in a cell whose thousands no comma parts."""
    for table in tables_of(story):
        heads = [plain(cell.inlines) for cell in table.header]
        for row in table.rows:
            about = plain(row[0].inlines)
            for head, cell in zip(heads[1:], row[1:], strict=False):
                label = f"{about} {head}"
                if len(cell.inlines) == 1 and isinstance(text := cell.inlines[0], Text):
                    number = _IN_CELL.fullmatch(text.text)
                    if number is None:
                        continue
                    # figures in threes are a count, though “Number” stands above; a telephone has its row
                    numbered = about if number["space"] else label
                    if _COUNTED_IN_CELL.search(label) and not _NUMBERED_IN_CELL.search(numbered):
                        wanted = f"{int(re.sub(_NO_FIGURE, '', text.text)):,}"
                        fix = Fix((Edit(story.source.path, text.place, wanted),))
                        message = f"“{text.text}”: thousands without a comma"
                        yield Mark(story.source.span(text.place), message, f"write {wanted}", fix)
