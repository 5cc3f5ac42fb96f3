"""An editor's program: it starts the language server as such a program does, and speaks with it."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any

from lsprotocol import converters, types
from pygls.uris import to_fs_path

PROGRAM = [sys.executable, "-m", "bulletin_cli", "language-server", "--stdio"]
CAPABILITIES: dict[str, Any] = {
    "workspace": {"workspaceEdit": {"documentChanges": True}},
    "textDocument": {"publishDiagnostics": {"relatedInformation": True}},
}
PATIENCE = 20
"""Seconds after which an answer is given up."""
_CONVERTER = converters.get_converter()


class Program:
    """A program with files open; what the server shows of each is kept, by path."""

    def __init__(self, *options: str) -> None:
        pipe = subprocess.PIPE
        self.process = subprocess.Popen([*PROGRAM, *options], stdin=pipe, stdout=pipe, stderr=pipe)
        self.shown: dict[str, types.PublishDiagnosticsParams] = {}
        self.texts: dict[str, str] = {}
        self.asked: list[str] = []
        self.messages: list[str] = []
        self.can: dict[str, Any] = {}
        self.errors = ""
        self._versions: dict[str, int] = {}
        self._numbers = count(1)
        self._heard: Queue[dict[str, Any]] = Queue()
        Thread(target=self._hear, daemon=True).start()

    def start(self, capabilities: Mapping[str, Any] = CAPABILITIES) -> Program:
        """Say hello; gives itself."""
        said = self.ask("initialize", {"processId": None, "rootUri": None, "capabilities": capabilities})
        self.can = said["capabilities"]
        self.say("initialized", {})
        return self

    def open(self, file: Path, text: str | None = None) -> None:
        """Open a file, with another text than its own where one is given."""
        address = file.as_uri()
        self.texts[address] = file.read_bytes().decode() if text is None else text
        self._versions[address] = 1
        document = {"uri": address, "languageId": "markdown", "version": 1, "text": self.texts[address]}
        self.say("textDocument/didOpen", {"textDocument": document})

    def type(self, file: Path, text: str) -> None:
        """Change the text of a file that is open."""
        address = file.as_uri()
        self.texts[address] = text
        self._versions[address] += 1
        document = {"uri": address, "version": self._versions[address]}
        self.say("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": text}]})

    def save(self, file: Path) -> None:
        """Write a file's text down."""
        file.write_bytes(self.texts[file.as_uri()].encode())
        self.say("textDocument/didSave", {"textDocument": {"uri": file.as_uri()}})

    def close(self, file: Path) -> None:
        """Close a file."""
        del self.texts[file.as_uri()]
        self.say("textDocument/didClose", {"textDocument": {"uri": file.as_uri()}})

    def codes(self, file: Path) -> list[str]:
        """Codes of what is shown of a file, once it is shown for the text as it stands."""
        return [str(one.code) for one in self.findings(file)]

    def findings(self, file: Path) -> list[types.Diagnostic]:
        """What is shown of a file, once it is shown for the text as it stands."""
        address = file.as_uri()
        self._wait(lambda: address in self.shown and self._versions[address] == self.shown[address].version)
        return list(self.shown[address].diagnostics)

    def shows(self, file: Path, codes: list[str]) -> bool:
        """True as soon as just these codes are shown of a file."""
        address = file.as_uri()

        def there() -> bool:
            return address in self.shown and [one.code for one in self.shown[address].diagnostics] == codes

        self._wait(there)
        return there()

    def actions(self, file: Path, span: types.Range, *only: str) -> list[types.CodeAction]:
        """What the server offers for a place."""
        context: dict[str, Any] = {"diagnostics": [], **({"only": [*only]} if only else {})}
        asked = {"textDocument": {"uri": file.as_uri()}, "range": _plain(span), "context": context}
        return [
            _CONVERTER.structure(one, types.CodeAction) for one in self.ask("textDocument/codeAction", asked)
        ]

    def accept(self, action: types.CodeAction) -> None:
        """Do what an action says to the texts that are open."""
        assert action.edit is not None
        made = action.edit.document_changes or ()
        by_address = {one.text_document.uri: one.edits for one in made} | dict(action.edit.changes or {})
        for address, edits in by_address.items():
            text = self.texts[address]
            for edit in sorted(
                edits, key=lambda one: (one.range.start.line, one.range.start.character), reverse=True
            ):
                start, end = (_offset(text, at) for at in (edit.range.start, edit.range.end))
                text = text[:start] + edit.new_text + text[end:]
            self.type(Path(to_fs_path(address) or ""), text)

    def hover(self, file: Path, at: types.Position) -> str:
        """What is shown under the pointer; nothing where there is nothing."""
        said = self.ask(
            "textDocument/hover", {"textDocument": {"uri": file.as_uri()}, "position": _plain(at)}
        )
        return said["contents"]["value"] if said else ""

    def ask(self, method: str, params: object) -> Any:
        """The answer to a request."""
        number = next(self._numbers)
        self.say(method, params, id=number)
        answers: list[Any] = []

        def answered() -> bool:
            answers.extend(one for one in self._unanswered if one["id"] == number)
            return bool(answers)

        self._unanswered: list[Any] = []
        self._wait(answered)
        assert answers, f"no answer to {method}"
        assert "error" not in answers[0], answers[0]
        return answers[0].get("result")

    def say(self, method: str, params: object, **more: object) -> None:
        """Tell the server something."""
        self.send(json.dumps({"jsonrpc": "2.0", "method": method, "params": params, **more}).encode())

    def send(self, body: bytes) -> None:
        """Send a message as it is."""
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self.process.stdin.flush()

    def leave(self) -> int:
        """Say goodbye; gives the server's exit code. What it said on standard error is in `errors`."""
        if self.process.poll() is None:
            self.ask("shutdown", None)
            self.say("exit", None)
        return self.end()

    def end(self) -> int:
        """Hang up; gives the exit code."""
        assert self.process.stdin is not None
        assert self.process.stderr is not None
        self.process.stdin.close()
        self.errors = self.process.stderr.read().decode()
        self.process.stderr.close()
        return self.process.wait(PATIENCE)

    def _wait(self, done: Any) -> None:
        until = time.monotonic() + PATIENCE
        while not done() and time.monotonic() < until:
            try:
                self._take(self._heard.get(timeout=0.1))
            except Empty:
                continue

    def _take(self, said: dict[str, Any]) -> None:
        method = said.get("method", "")
        if method == "textDocument/publishDiagnostics":
            params = _CONVERTER.structure(said["params"], types.PublishDiagnosticsParams)
            self.shown[params.uri] = params
        elif method == "window/showMessage":
            self.messages.append(said["params"]["message"])
        elif method:
            self.asked.append(method)
            self.send(json.dumps({"jsonrpc": "2.0", "id": said["id"], "result": None}).encode())
        else:
            self._unanswered.append(said)

    def _hear(self) -> None:
        out = self.process.stdout
        assert out is not None
        while header := out.readline():
            if header.startswith(b"Content-Length: "):
                size = int(header.split()[1])
                while out.readline().strip():
                    continue
                self._heard.put(json.loads(out.read(size)))
        out.close()


@contextmanager
def program(*options: str, **capabilities: Any) -> Iterator[Program]:
    """A program that has said hello, and that leaves in the end as it should."""
    running = Program(*options)
    try:
        yield running.start({**CAPABILITIES, **capabilities})
        assert running.leave() == 0
        assert "Traceback" not in running.errors
    finally:
        running.process.kill()
        running.process.wait()


def _plain(value: object) -> Any:
    return _CONVERTER.unstructure(value)


def _offset(text: str, at: types.Position) -> int:
    """Counted anew here, as programs do: UTF-16 units in lines that end with CR LF, LF or CR."""
    lines = text.replace("\r\n", "\n\0").replace("\r", "\n").split("\n")
    before = sum(len(line) + 1 for line in lines[: at.line])
    line = lines[at.line].removeprefix("\0")
    skipped = len(lines[at.line]) - len(line)
    return before + skipped + len(line.encode("utf-16-le")[: at.character * 2].decode("utf-16-le"))
