"""What the last row of a table says in all, with what its column counts: 38 stations."""

from collections.abc import Iterator

from bulletin_cli.model.copy import plain
from bulletin_cli.rules.numbers.quantities import Quantity, stem
from bulletin_cli.rules.numbers.table_sums import tables_of
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story

_TOTAL = lazy(r"\**(?:grand )?total\b|in all\b|in total\b|altogether\b")
_NOUN = lazy(r"[A-Za-z][a-z]{2,}s|[Pp]eople|[Cc]hildren|[Ww]omen|[Mm]en")
_NUMBER = lazy(r"\d{1,3}(?:,\d{3})+|\d+")


def totals_told(story: Story) -> Iterator[tuple[Passage, Quantity]]:
    """Each such total: the cell as a passage, and the number with the stem of what is counted."""
    cells = {str(passage.span(0, len(passage.text))): passage for passage in story.passages if passage.text}
    for table in tables_of(story):
        if not table.rows or not _TOTAL.match(plain(table.rows[-1][0].inlines).strip().lower()):
            continue
        for head, cell in zip(table.header[1:], table.rows[-1][1:], strict=False):
            noun = _NOUN.fullmatch(plain(head.inlines).strip())
            typed = plain(cell.inlines).strip()
            passage = cells.get(str(story.source.span(cell.place)))
            if noun and passage is not None and _NUMBER.fullmatch(typed):
                value = float(typed.replace(",", ""))
                at = passage.text.index(typed)
                yield passage, Quantity(value, at, at + len(typed), (stem(noun[0].lower()),))
