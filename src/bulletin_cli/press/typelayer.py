"""The type of a page as WeasyPrint sees it: one picture as large as the page, which letters itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from bulletin_cli.model.galley import Line, Run
from bulletin_cli.press.forme import PX, Forme, Passage, Stroke
from bulletin_cli.press.lettering import Letterer

TYPE_URL = "bulletin:type/{page}"


@dataclass(frozen=True, slots=True)
class TypeLayer:
    """Has the two methods that WeasyPrint asks of a picture."""

    forme: Forme
    letterer: Letterer
    size: tuple[float, float]
    is_type: ClassVar[bool] = True

    def get_intrinsic_size(self, _resolution: float, _font_size: float) -> tuple[float, float, float]:
        """Width and height in px, and their ratio."""
        width, height = (side * PX for side in self.size)
        return width, height, width / height

    def draw(self, stream: Any, _width: float, _height: float, _style: Any) -> None:
        """Letter all passages, each as one marked-content sequence."""
        stream.transform(a=PX, d=PX)
        for passage in self.forme.passages:
            with stream.belonging(passage.mark):
                self._letter(stream, passage)

    def _letter(self, stream: Any, passage: Passage) -> None:
        stream.begin_text()
        stream.set_color(_colour(passage.colour))
        for stroke in passage.strokes:
            runs = list(stroke.runs)
            self.letterer.letter(stream, passage.hand, stroke.line, runs, y=stroke.y)
            if stroke.space:
                self.letterer.letter(stream, passage.hand, *_space_after(stroke), y=stroke.y)
        stream.end_text()


def _space_after(stroke: Stroke) -> tuple[Line, list[tuple[Run, float]]]:
    """A space at the end of the line, for those who extract the text."""
    run, x = stroke.runs[-1]
    line = stroke.line
    end = x if run.rtl else x + run.width * line.scale
    return Line((), 0.0, scale=line.scale), [(Run(" ", run.face, 0.0), end)]


def _colour(value: str) -> Any:
    from tinycss2.color5 import parse_color  # noqa: PLC0415 - comes with WeasyPrint

    return parse_color(value)
