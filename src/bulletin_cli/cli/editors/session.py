"""A session of an editor: the files that are open, what was said of them, and what may be done about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from lsprotocol import types
from pygls.uris import from_fs_path, to_fs_path

from bulletin_cli.cli.editors.ruler import Ruler
from bulletin_cli.cli.editors.spoken import KINDS, Interpreter
from bulletin_cli.desk.editing import EditingDesk, Filed, Look, where_filed
from bulletin_cli.desk.editing_offers import Kind, Offer, mend_all, offers
from bulletin_cli.model.diagnostic import Diagnostic

Tell = Callable[[types.PublishDiagnosticsParams], None]


class Sheet(NamedTuple):
    """A file of a publication that is open, as it stands in the editor's program."""

    address: str
    version: int | None
    text: str


class Session:
    """Which files are open, by where they belong; `tell` is called with all that is to be shown of a file."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self.ruler, self.versioned = Ruler(), True
        self._sheets: dict[Filed, Sheet] = {}
        self._desks: dict[Path, EditingDesk] = {}
        self._looks: dict[Path, Look] = {}
        self._told: dict[Filed, types.PublishDiagnosticsParams] = {}
        self._all: dict[Filed, Offer | None] = {}

    def put(self, address: str, version: int | None, text: str) -> Path | None:
        """Take a text that was opened or has changed; gives its publication, None where it has none."""
        filed = _filed(address)
        if filed is None:
            return None
        # Places are counted without the mark that some programs leave before a text.
        self._sheets[filed] = Sheet(address, version, text.removeprefix("\ufeff"))
        return filed.root

    def close(self, address: str) -> Path | None:
        """Forget a text; nothing is shown of its file any more. Gives its publication."""
        filed = next((known for known, sheet in self._sheets.items() if sheet.address == address), None)
        if filed is None:
            return None
        self._said(filed, types.PublishDiagnosticsParams(address, []))
        self._told.pop(filed, None)
        del self._sheets[filed]
        return filed.root

    def roots(self) -> frozenset[Path]:
        """The publications of which files are open."""
        return frozenset(filed.root for filed in self._sheets)

    def look_round(self, root: Path) -> None:
        """Take it that files of a publication have changed on disk."""
        if root in self._desks:
            self._desks[root].look_round()

    def read(self, root: Path) -> None:
        """Read a publication as it stands now, and tell what has changed of what is shown."""
        texts = {filed.path: sheet.text for filed, sheet in self._sheets.items() if filed.root == root}
        self._all.clear()
        self._looks.pop(root, None)  # where reading fails, nothing is offered for what stood there before
        if not texts:
            self._tidy(root, frozenset())
            self._desks.pop(root, None)
            return
        desk = self._desks.setdefault(root, EditingDesk(root))
        look = self._looks[root] = desk.look(texts)
        shown = texts.keys() | look.unreadable
        self._tidy(root, shown)
        interpreter = self._interpreter(look)
        for path in sorted(shown):
            filed = Filed(root, path)
            said = types.PublishDiagnosticsParams(
                self._address(filed), interpreter.diagnostics(path), self._version(filed)
            )
            self._said(filed, said)

    def actions(self, params: types.CodeActionParams) -> list[types.CodeAction]:
        """What may be done about a range of an open file: fixes, silences, all that is safe."""
        filed, look = self._at(params.text_document.uri)
        if filed is None or look is None:
            return []
        only = params.context.only
        found = self._found(look, filed.path, params.range)
        wanted = [offer for offer in offers(look, found) if _asked_for(offer.kind, only)]
        if _asked_for(Kind.ALL, only) and (everything := self._everything(look, filed)):
            wanted.append(everything)
        return [self._interpreter(look).action(offer) for offer in wanted]

    def hover(self, params: types.HoverParams) -> types.Hover | None:
        """What the rules that marked a place want; None where nothing is marked."""
        filed, look = self._at(params.text_document.uri)
        if filed is None or look is None:
            return None
        found = self._found(look, filed.path, types.Range(params.position, params.position))
        return self._interpreter(look).hover(tuple(found)) if found else None

    def _everything(self, look: Look, filed: Filed) -> Offer | None:
        """All that is safe to mend in a file, worked out once for a text: programs ask at every move."""
        if filed not in self._all:
            self._all[filed] = mend_all(self._desks[filed.root], look, filed.path)
        return self._all[filed]

    def _found(self, look: Look, path: str, here: types.Range) -> list[Diagnostic]:
        source = look.sources.get(path)
        if source is None:
            return []
        wanted = self.ruler.place(source, here)
        return [one for one in look.of(path) if source.place(one.span).touches(wanted)]

    def _at(self, address: str) -> tuple[Filed | None, Look | None]:
        filed = _filed(address)
        known = filed if filed in self._sheets else None
        return known, self._looks.get(known.root) if known else None

    def _interpreter(self, look: Look) -> Interpreter:
        def address(path: str) -> str:
            return self._address(Filed(look.root, path))

        def version(path: str) -> int | None:
            return self._version(Filed(look.root, path))

        return Interpreter(look, self.ruler, address, version, self.versioned)

    def _address(self, filed: Filed) -> str:
        sheet = self._sheets.get(filed)
        return sheet.address if sheet else from_fs_path(str(filed.root / filed.path)) or ""

    def _version(self, filed: Filed) -> int | None:
        sheet = self._sheets.get(filed)
        return sheet.version if sheet else None

    def _tidy(self, root: Path, shown: Iterable[str]) -> None:
        """Take away what was shown of files that are shown no more."""
        left = {Filed(root, path) for path in shown}
        for filed in [filed for filed in self._told if filed.root == root and filed not in left]:
            self._said(filed, types.PublishDiagnosticsParams(self._address(filed), []))
            del self._told[filed]

    def _said(self, filed: Filed, said: types.PublishDiagnosticsParams) -> None:
        if self._told.get(filed) != said:
            self._told[filed] = said
            self._tell(said)


def _filed(address: str) -> Filed | None:
    name = to_fs_path(address)
    return where_filed(Path(name)) if name else None


def _asked_for(kind: Kind, only: Iterable[str] | None) -> bool:
    """True where a program asks for every kind of action, or for this one or a kind above it."""
    if not only:
        return True
    return any(not asked or f"{KINDS[kind]}.".startswith(f"{asked}.") for asked in map(str, only))
