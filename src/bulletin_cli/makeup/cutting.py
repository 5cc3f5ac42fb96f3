"""Where a cut costs fewest words: paragraphs and what their last lines hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bulletin_cli.model.galley import Galley, Setting, TextBlock
from bulletin_cli.model.plan import Cut

LEFT = 2
"""Fewest lines that a cut leaves of a paragraph."""


def cheapest_cuts(galley: Galley, lines: int) -> tuple[Cut, ...]:
    """Cuts that give so many lines for the fewest words, cheapest first; fewer where there are no more."""
    taken: dict[int, int] = {}
    blocks = list(_paragraphs(galley))
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


def shortened(galley: Galley, cuts: Sequence[Cut]) -> Galley:
    """The galley as it will be once the cuts are made."""
    lines = {cut.paragraph: cut.lines for cut in cuts}
    last = {block.paragraph: block.id for block in _paragraphs(galley)}
    body = tuple(
        _without(block, lines)
        if isinstance(block, TextBlock) and last.get(block.paragraph) == block.id
        else block
        for block in galley.body
    )
    return replace(galley, body=body)


def _without(block: TextBlock, lines: Mapping[int, int]) -> TextBlock:
    count = lines.get(block.paragraph, 0)
    if not count:
        return block
    left = block.lines[:-count]
    return replace(block, settings=(Setting(left),), height=len(left))


def _paragraphs(galley: Galley) -> Iterator[TextBlock]:
    """The last block of every paragraph that lies on the grid."""
    blocks = [block for block in galley.body if isinstance(block, TextBlock) and block.paragraph]
    last = {block.paragraph: block for block in blocks}
    yield from (block for block in last.values() if not block.solid)


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
