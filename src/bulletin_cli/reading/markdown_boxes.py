"""`::: box` … `:::`: sidebars, wherever one may stand."""

from __future__ import annotations

from bulletin_cli.model.copy import Sidebar
from bulletin_cli.model.place import Place
from bulletin_cli.reading.markdown_inlines import hull
from bulletin_cli.reading.markdown_marks import UNCLOSED_BOX
from bulletin_cli.reading.markdown_stack import Stack


class Boxes:
    """Opens and closes boxes; one that cannot stand where it is typed is marked, its words stay."""

    def __init__(self, stack: Stack) -> None:
        self.stack = stack
        self.opened: Place | None = None
        self.misplaced = 0

    def mark(self, said: str, place: Place) -> None:
        """Takes a line of colons; `said` is what follows them."""
        if said:
            self._open(said, place)
        elif self.misplaced:
            self.misplaced -= 1
        elif self.opened and self.stack.top.kind == "Box":
            self._close(place.end)
        else:
            self._complain(
                place, "this closes a box, and none is open", "open one with ::: box, or take it out"
            )

    def end(self) -> None:
        """Closes a box that the copy leaves open."""
        if self.opened:
            self._complain(
                self.opened, "a box that is never closed", "close it with ::: on a line of its own"
            )
            self._close(len(self.stack.text))

    def _open(self, said: str, place: Place) -> None:
        if self.stack.top.kind != "Body":
            self.misplaced += 1
            self._complain(
                place, "a box within something else", "close what is open before it: a box stands alone"
            )
            return
        if said.lower() != "box":
            self._complain(place, f"{said} opens no box", "write ::: box")
        self.opened = place
        self.stack.push("Box", None, place.start, len(self.stack.text))

    def _close(self, end: int) -> None:
        stack, self.opened = self.stack, None
        frame = stack.pop()
        place = hull(stack.trimmed(frame.start, end), frame.parts)
        stack.add(Sidebar(tuple(frame.parts), place))

    def _complain(self, place: Place, message: str, hint: str) -> None:
        self.stack.marks.add(UNCLOSED_BOX, place, message, hint)
