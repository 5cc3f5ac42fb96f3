"""The language server: what an editor's program says, handed to the session; pygls knows the protocol."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

from lsprotocol import types
from pygls.exceptions import FeatureNotificationError
from pygls.lsp.server import LanguageServer

from bulletin_cli import __version__
from bulletin_cli.cli.editors.log import complain, keep_calm
from bulletin_cli.cli.editors.ruler import Ruler
from bulletin_cli.cli.editors.session import Session
from bulletin_cli.cli.editors.spoken import FIX_ALL, NAME
from bulletin_cli.cli.terminal import Terminal

P = ParamSpec("P")
R = TypeVar("R")
PAUSE, SETTLED, AT_ONCE = 0.3, 0.2, 0.02
"""Seconds before the copy is read: after the last key; after files changed on disk; after one was opened."""
_WATCHED = ("**/bulletin.yaml", "**/words.txt", "**/imprint*.md", "**/issues/**", "**/layouts/**/layout.yaml")
_QUICK_FIX = types.CodeActionKind.QuickFix.value


class Server(LanguageServer):
    """A server for one editor's program; what goes wrong is told in a sentence."""

    def __init__(self, *, debug: bool = False) -> None:
        # pygls parts lines at signs that end no line for editors' programs: texts are sent whole.
        super().__init__(NAME, __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full)
        self.session = Session(self.text_document_publish_diagnostics)
        self.debug, self.dismissed = debug, False
        self._waiting: dict[Path, asyncio.TimerHandle] = {}
        self._failure = ""

    def read_soon(self, root: Path | None, *, after: float) -> None:
        """Read a publication once nothing has changed for so many seconds; all of it but for typing."""
        if root is None:
            return
        if after < PAUSE:
            self.session.look_round(root)
        self._stop_waiting(root)
        loop = asyncio.get_running_loop()
        self._waiting[root] = loop.call_later(after, self.calmly(self._read), root)

    def read_now(self) -> None:
        """Read what has changed, for whoever asks about it."""
        for root in [*self._waiting]:
            self._read(root)

    def report_server_error(self, error: Exception, source: object) -> None:
        """Tell on standard error what pygls could not do; requests are answered, messages told by itself."""
        if source is FeatureNotificationError:
            complain(error, debug=self.debug)

    def calmly(self, work: Callable[P, R]) -> Callable[P, R | None]:
        """The same work, after which all goes on even where it fails."""

        @wraps(work)
        def done(*args: P.args, **kwargs: P.kwargs) -> R | None:
            try:
                return work(*args, **kwargs)
            except Exception as failure:  # noqa: BLE001 - an editor's program must not lose its server
                self._own_up(failure)
                return None

        return done

    def _own_up(self, failure: Exception) -> None:
        """Tell what went wrong here, and tell the editor the first time."""
        said = complain(failure, debug=self.debug)
        if said != self._failure:
            self._failure = said
            self.window_show_message(types.ShowMessageParams(types.MessageType.Error, said))

    def _read(self, root: Path) -> None:
        self._stop_waiting(root)
        self.session.read(root)

    def _stop_waiting(self, root: Path) -> None:
        if waiting := self._waiting.pop(root, None):
            waiting.cancel()


def serve(terminal: Terminal) -> int:
    """Speak with an editor's program until it leaves: 0, or 1 where it left without a word."""
    keep_calm(debug=terminal.debug)
    server = Server(debug=terminal.debug)
    _listen(server)
    # Whatever else is printed here must not get between the protocol's words.
    ours = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    server.start_io(sys.stdin.buffer, ours)
    return 0 if server.dismissed else 1


def _listen(server: Server) -> None:
    session = server.session

    def initialize(params: types.InitializeParams) -> None:
        edits = params.capabilities.workspace and params.capabilities.workspace.workspace_edit
        session.versioned = bool(edits and edits.document_changes)
        agreed = server.workspace.position_encoding or types.PositionEncodingKind.Utf16
        session.ruler = Ruler(types.PositionEncodingKind(agreed).value)

    def initialized(_params: types.InitializedParams) -> None:
        asked = server.client_capabilities.workspace
        watched = asked and asked.did_change_watched_files
        if watched and watched.dynamic_registration:
            server.client_register_capability(_watching())

    def opened(params: types.DidOpenTextDocumentParams) -> None:
        document = params.text_document
        server.read_soon(session.put(document.uri, document.version, document.text), after=AT_ONCE)

    def changed(params: types.DidChangeTextDocumentParams) -> None:
        document = params.text_document
        text = server.workspace.get_text_document(document.uri).source
        server.read_soon(session.put(document.uri, document.version, text), after=PAUSE)

    def saved(params: types.DidSaveTextDocumentParams) -> None:
        known = server.workspace.text_documents.get(params.text_document.uri)
        if known is not None:
            server.read_soon(session.put(known.uri, known.version, known.source), after=AT_ONCE)

    def closed(params: types.DidCloseTextDocumentParams) -> None:
        server.read_soon(session.close(params.text_document.uri), after=AT_ONCE)

    def changed_on_disk(_params: types.DidChangeWatchedFilesParams) -> None:
        for root in session.roots():
            server.read_soon(root, after=SETTLED)

    def act(params: types.CodeActionParams) -> list[types.CodeAction]:
        server.read_now()
        return session.actions(params)

    def explain(params: types.HoverParams) -> types.Hover | None:
        server.read_now()
        return session.hover(params)

    def leave(_params: None) -> None:
        server.dismissed = True

    actions = types.CodeActionOptions(code_action_kinds=[_QUICK_FIX, FIX_ALL])
    listeners: tuple[tuple[str, Callable[..., object], object], ...] = (
        (types.INITIALIZE, initialize, None),
        (types.INITIALIZED, initialized, None),
        (types.TEXT_DOCUMENT_DID_OPEN, opened, None),
        (types.TEXT_DOCUMENT_DID_CHANGE, changed, None),
        (types.TEXT_DOCUMENT_DID_SAVE, saved, types.SaveOptions()),
        (types.TEXT_DOCUMENT_DID_CLOSE, closed, None),
        (types.WORKSPACE_DID_CHANGE_WATCHED_FILES, changed_on_disk, None),
        (types.TEXT_DOCUMENT_CODE_ACTION, act, actions),
        (types.TEXT_DOCUMENT_HOVER, explain, None),
        (types.SHUTDOWN, leave, None),
    )
    for name, listener, options in listeners:
        server.feature(name, options)(server.calmly(listener))


def _watching() -> types.RegistrationParams:
    options = types.DidChangeWatchedFilesRegistrationOptions(
        [types.FileSystemWatcher(pattern) for pattern in _WATCHED]
    )
    return types.RegistrationParams(
        [types.Registration("on-disk", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)]
    )
