"""What a make-up costs: one table of weights and every formula that uses them (docs/copyfit.md)."""

from __future__ import annotations

from dataclasses import dataclass, fields

from bulletin_cli.makeup.rooms import Filled
from bulletin_cli.model.galley import FigureSetting, Line
from bulletin_cli.model.layout import Layout

IMPOSSIBLE = float("inf")


@dataclass(frozen=True, slots=True)
class Weights:
    """Costs of single choices; a layout's `weights` override them by name. 1 is hardly seen by a reader."""

    over: float = 1000.0
    """A column line that finds no room."""
    free: float = 6.0
    """An empty column line on a page."""
    free_last: float = 0.5
    """The same on the last page."""
    hole: float = 4.0
    """Times the square of a page's empty column lines."""
    short_leg: float = 7.0
    """A leg that ends a line before its neighbour."""
    uneven: float = 60.0
    """Every further line of difference between legs."""
    loose: float = 1.0
    """A paragraph one line longer or shorter than its best."""
    badness: float = 1.0
    """Times what the composer says such a setting costs."""
    crop: float = 40.0
    """Times the square of the share of a picture's height cropped, over a tenth."""
    slack: float = 0.15
    """Each pt between a picture and the grid line it should fill."""
    quote_moved: float = 1.5
    """A pull quote one paragraph from where its words stand."""
    quote_edge: float = 4.0
    """A pull quote near the top or the foot of a leg."""
    quote_late: float = 1.0
    """A pull quote in the leg that a story ends in."""
    quote_out: float = 28.0
    figure_out: float = 60.0
    figure_moved: float = 8.0
    """A figure at another place, or of another width, than the first choice."""
    head_opened: float = 4.0
    """A line more under a story's head."""
    subhead_opened: float = 2.0
    gap_opened: float = 3.0
    """A line more between stories."""
    contents_opened: float = 8.0
    """A line more between the stories and the contents."""
    contents_roomier: float = 6.0
    """The contents in fewer columns, or with a line at most between their entries."""
    heads_uneven: float = 24.0
    """Pictures at the heads of legs side by side with text that begins at different lines under them."""
    figure_opened: float = 3.0
    """A line more between a figure and the text."""
    quote_opened: float = 2.0
    """A line more over or under a pull quote."""
    hyphen_leg: float = 12.0
    """A divided word at the foot of a leg."""
    hyphen_page: float = 150.0
    table_cut: float = 15.0
    sidebar_cut: float = 40.0
    run_on: float = 25.0
    """A story that does not end on its page."""
    run_on_boxed: float = 150.0
    run_off: float = 30.0
    """More, where it goes on at a page that is not the next."""
    stub: float = 6.0
    """Each leg line that a part of a story is shorter than `stub_lines`."""
    stub_lines: float = 8.0
    low_start: float = 6.0
    """A story that starts below another on its page."""
    guest: float = 30.0
    """A second story on the front page."""

    @classmethod
    def of(cls, layout: Layout) -> Weights:
        """The defaults, with what the layout says otherwise."""
        known = {field.name for field in fields(cls)}
        return cls(**{name: float(value) for name, value in layout.weights.items() if name in known})

    def page(self, free: int, *, last: bool) -> float:
        """Of a page with so many empty column lines."""
        return free * (self.free_last if last else self.free) + (0.0 if last else self.hole * free * free)

    def foot(self, filled: Filled, columns: int, *, last: bool) -> float:
        """Of what stands under a page's stories, or does not."""
        opened = self.opened(self.contents_opened, filled.opened)
        return self.grown(filled) + opened + self.page(filled.left * columns, last=last)

    def grown(self, filled: Filled) -> float:
        """Of contents that are higher than at the least, by the lines between their entries."""
        return self.opened(self.contents_roomier, max(filled.spread.apart, 1)) if filled.grown else 0.0

    @staticmethod
    def opened(price: float, lines: int) -> float:
        """Of so many lines of white more: each further line costs as much again as the one before."""
        return price * lines * (lines + 1) / 2

    def legs(self, difference: int) -> float:
        """Of legs that differ by so many lines."""
        return 0.0 if difference == 0 else self.short_leg + self.uneven * (difference - 1)

    def setting(self, looseness: int, demerits: float) -> float:
        """Of a paragraph's setting."""
        return self.loose * abs(looseness) + self.badness * max(demerits, 0.0) if looseness else 0.0

    def picture(self, setting: FigureSetting, lines: int, leading: float) -> float:
        """Of a picture in so many lines of the grid: what is cropped and what stays white."""
        height = setting.picture_height(lines, leading)
        share = 1 - height / setting.natural if setting.natural else 0.0
        white = max(lines * leading - setting.below - height, 0.0)
        return self.crop * (share * 10) ** 2 / 10 + self.slack * white

    def hyphen(self, line: Line) -> float:
        """Of a leg's last line."""
        return self.hyphen_leg if line.hyphen else 0.0

    def part(self, leg_lines: int) -> float:
        """Of a part of a story with legs so long."""
        return self.stub * max(self.stub_lines - leg_lines, 0.0)
