"""Where a cut costs fewest words: paragraphs and what their last lines hold, and which may go whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bulletin_cli.model.galley import Block, Galley, Setting, TextBlock
from bulletin_cli.model.plan import Cut

LEFT = 2
"""Fewest lines that a cut leaves of a paragraph that does not go whole."""
STAYS = 3
"""Paragraphs at the head of a story that never go whole."""
TRIM = 0.5
"""Share of the lines that paragraphs can give at their ends; where more is wanted, whole ones go first."""


def cheapest_cuts(galley: Galley, lines: int) -> tuple[Cut, ...]:
    """Cuts that give so many lines for the fewest words, cheapest first; fewer where there are no more.

    Where that is much, the last paragraphs go whole, as a sub-editor cuts from the foot of a story.
    """
    blocks = tuple(_paragraphs(galley))
    if lines <= trimmed(galley):
        return _ends(galley, blocks, lines)
    whole: list[TextBlock] = []
    for block in reversed(_removable(galley, blocks)):
        wanted = lines - _height(whole)
        if wanted < len(block.lines) and _given(_ends(galley, _rest(blocks, whole), wanted)) >= wanted:
            break
        whole.append(block)
    out = (Cut(galley.article, b.paragraph, _held(b), len(b.lines), b.place, whole=True) for b in whole)
    return (*reversed(tuple(out)), *_ends(galley, _rest(blocks, whole), lines - _height(whole)))


def trimmed(galley: Galley) -> int:
    """Lines that a story can give without a paragraph that goes whole."""
    return int(TRIM * sum(max(len(block.lines) - LEFT, 0) for block in _paragraphs(galley)))


def most_cut(galley: Galley) -> int:
    """Lines that a story can give at the most."""
    return _given(cheapest_cuts(galley, _height(tuple(_paragraphs(galley)))))


def shortened(galley: Galley, cuts: Sequence[Cut]) -> Galley:
    """The galley as it will be once the cuts are made."""
    lines = {cut.paragraph: cut.lines for cut in cuts}
    out = {cut.paragraph for cut in cuts if cut.whole}
    last = {block.paragraph: block.id for block in _paragraphs(galley)}
    body = tuple(
        _without(block, lines)
        if isinstance(block, TextBlock) and last.get(block.paragraph) == block.id
        else block
        for block in galley.body
        if not (isinstance(block, TextBlock) and block.paragraph in out)
    )
    return galley._replace(body=body)


def _without(block: TextBlock, lines: Mapping[int, int]) -> TextBlock:
    count = lines.get(block.paragraph, 0)
    if not count:
        return block
    left = block.lines[:-count]
    return block._replace(settings=(Setting(left),), height=len(left))


def _paragraphs(galley: Galley) -> Iterator[TextBlock]:
    """The last block of every paragraph that lies on the grid."""
    blocks = [block for block in galley.body if isinstance(block, TextBlock) and block.paragraph]
    last = {block.paragraph: block for block in blocks}
    yield from (block for block in last.values() if not block.solid)


def _removable(galley: Galley, blocks: Sequence[TextBlock]) -> list[TextBlock]:
    """Paragraphs that may go whole: of one block, not the first ones, without a subhead or a colon over them,
    and no pull quote's own."""
    quoted = {quote.paragraph for quote in galley.quotes}
    over = dict(zip([block.id for block in galley.body[1:]], galley.body, strict=False))
    parts = [block.paragraph for block in galley.body if isinstance(block, TextBlock)]
    return [
        block
        for block in blocks[STAYS:]
        if parts.count(block.paragraph) == 1
        and block.paragraph not in quoted
        and not _leads_to(over.get(block.id))
    ]


def _leads_to(over: Block | None) -> bool:
    """Whether a block wants something under it: a subhead does, and a colon."""
    return isinstance(over, TextBlock) and (over.keep_next or over.lines[-1].text.endswith((":", "：")))


def _ends(galley: Galley, blocks: Sequence[TextBlock], lines: int) -> tuple[Cut, ...]:
    """So many lines from the ends of paragraphs, for the fewest words; fewer where there are no more."""
    taken: dict[int, int] = {}
    for _ in range(lines):
        choices = [
            (_words(block, taken.get(n, 0) + 1) - _words(block, taken.get(n, 0)), n)
            for n, block in enumerate(blocks)
            if taken.get(n, 0) < len(block.lines) - LEFT
        ]
        if not choices:
            break
        _, best = min(choices)
        taken[best] = taken.get(best, 0) + 1
    cuts = [_cut(galley, blocks[number], count) for number, count in taken.items()]
    return tuple(sorted(cuts, key=lambda cut: (cut.words / cut.lines, cut.paragraph)))


def _rest(blocks: Sequence[TextBlock], whole: Sequence[TextBlock]) -> tuple[TextBlock, ...]:
    return tuple(block for block in blocks if block not in whole)


def _height(blocks: Sequence[TextBlock]) -> int:
    return sum(len(block.lines) for block in blocks)


def _given(cuts: Sequence[Cut]) -> int:
    return sum(cut.lines for cut in cuts)


def _held(block: TextBlock) -> int:
    """Words of a whole block."""
    return sum(line.words for line in block.lines)


def _words(block: TextBlock, lines: int) -> int:
    """Words of a block's last lines, no fewer than one a line, and one that is left of them or divided.

    Without that one, the line that is then the last would be quite full, and copy that is set anew may well
    run over it by a word.
    """
    if not lines:
        return 0
    return sum(max(line.words, 1) for line in block.lines[len(block.lines) - lines :]) + 1


def _cut(galley: Galley, block: TextBlock, lines: int) -> Cut:
    return Cut(galley.article, block.paragraph, _words(block, lines), lines, block.place)
