"""How even the type is: word spaces, hyphens, ladders, letters and runts of issues as they are made up.

python bench/spaces.py [ROOT/ISSUE…]
"""

from __future__ import annotations

import statistics
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bulletin_cli.compose.fonts import SPACES, FontCase
from bulletin_cli.desk.proving import prove
from bulletin_cli.desk.workshop import MadeUp, Workshop
from bulletin_cli.model.galley import Line
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import PlacedText

EXAMPLES = Path(__file__).parent.parent / "examples"
ISSUES = ("milestones/2010-06", "milestones/2010-09", "milestones/2010-12", "letter/2025-winter")
WIDE = 0.45
LIMITS = {"mean": 0.29, "deviation": 0.075, "wide": 0.03, "hyphens": 0.20, "ladders": 0.0, "tails": 0.0}
HYPHENS = "-\u2010"
LADDER = 3


@dataclass
class Tally:
    """What was counted: spaces in em, letters' scales, and shares' numerators over so many lines."""

    spaces: list[float] = field(default_factory=list)
    scales: list[float] = field(default_factory=list)
    lines: int = 0
    hyphens: int = 0
    ladders: int = 0
    paragraphs: int = 0
    runts: int = 0
    tails: int = 0

    def figures(self) -> dict[str, float]:
        """Mean and deviation of the spaces in em, shares of lines and of paragraphs."""
        lines, paragraphs = max(self.lines, 1), max(self.paragraphs, 1)
        return {
            "mean": statistics.fmean(self.spaces),
            "deviation": statistics.pstdev(self.spaces),
            "wide": sum(space > WIDE for space in self.spaces) / len(self.spaces),
            "hyphens": self.hyphens / lines,
            "ladders": float(self.ladders),
            "letters": statistics.pstdev(self.scales),
            "runts": self.runts / paragraphs,
            "tails": float(self.tails),
        }


def main() -> None:
    """Measure each issue, print a row for each, and exit with 1 where a limit is missed."""
    names = sys.argv[1:] or [str(EXAMPLES / name) for name in ISSUES]
    rows = [(name, measured(Path(name)).figures()) for name in names]
    print("  ".join(("issue".ljust(24), *(name.rjust(9) for name in rows[0][1]))))
    for name, figures in rows:
        cells = (f"{value:9.4f}" for value in figures.values())
        print("  ".join(("/".join(Path(name).parts[-2:]).ljust(24), *cells)))
    missed = {name for _issue, figures in rows for name, most in LIMITS.items() if figures[name] > most}
    print("limits: " + ", ".join(f"{name} {most:g}" for name, most in LIMITS.items()))
    sys.exit(f"missed: {', '.join(sorted(missed))}" if missed else 0)


def measured(issue: Path) -> Tally:
    """The tally of an issue, given as ROOT/ISSUE."""
    made = prove(Workshop(issue.parent), issue.name, draft=True).value
    if made is None:
        sys.exit(f"{issue}: the issue cannot be made up")
    fonts, tally = FontCase(made.layout), Tally()
    for placed in justified(made):
        lines = placed.block.settings[placed.setting].lines
        tally.paragraphs += placed.last == len(lines)
        count(tally, lines, placed, made.layout)
        role = made.layout.role(placed.block.role)
        for line in lines[placed.first : placed.last]:
            fount = fonts.fount(role, made.layout.face(line.runs[0].face), placed.block.language)
            if line.justified and any(space in line.text for space in SPACES):
                tally.spaces.append((fount.space + line.space) * line.scale / role.size)
                tally.scales.append(line.scale)
    return tally


def justified(made: MadeUp) -> Iterator[PlacedText]:
    """All text of the issue in roles that are justified, as it is placed."""
    for page in made.plan.pages:
        for frame in page.frames:
            for item in frame.items:
                if isinstance(item, PlacedText) and made.layout.role(item.block.role).align == "justified":
                    yield item


def count(tally: Tally, lines: Sequence[Line], placed: PlacedText, layout: Layout) -> None:
    """Count lines, hyphens, ladders, runts and tails of a piece of a paragraph."""
    row = 0
    for line in lines[placed.first : placed.last]:
        row = row + 1 if line.text[-1:] in HYPHENS else 0
        tally.lines += 1
        tally.hyphens += row > 0
        tally.ladders += row == LADDER
    last = lines[-1]
    if placed.last == len(lines) > 1:
        tally.runts += last.width < layout.limits.runt_width * placed.block.measure
        tally.tails += lines[-2].hyphen and last.words == 0


if __name__ == "__main__":
    main()
