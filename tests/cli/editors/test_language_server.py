"""The language server as an editor's program knows it: a real process, spoken to over its standard streams."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from lsprotocol import types

from bulletin_cli.cli import language_server, run
from cli.editors.program import CAPABILITIES, Program, program
from cli.papers import CROSSING, HOUSE, ISSUE, publication
from cli.slips import ARTICLE, MENDED, SLIPS, write

TYPED = CROSSING + "\nIt’s the guild’s own ferry.\n"
LANDED = CROSSING.replace("figures:", "rubric: news\nfigures:")


@pytest.fixture(scope="module")
def server() -> Iterator[Program]:
    """One server for all: it takes a second to start. It knows what programs of our days ask of it."""
    watching = {"didChangeWatchedFiles": {"dynamicRegistration": True}}
    with program(workspace={**CAPABILITIES["workspace"], **watching}) as running:
        yield running
    assert running.errors == ""
    assert running.messages == []


@pytest.fixture
def editor(server: Program) -> Iterator[Program]:
    """The server with no file open, before and after."""
    yield server
    for address in [*server.texts]:
        server.close(Path(address.removeprefix("file://")))
    server.shown.clear()


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A story with slips in a publication."""
    root = publication(tmp_path)
    write(root, TYPED + SLIPS)
    return root / ARTICLE


def test_it_says_what_it_can_do(server):
    assert server.can["codeActionProvider"]["codeActionKinds"] == ["quickfix", "source.fixAll.bulletin"]
    assert server.can["textDocumentSync"]["change"] == 1
    assert (server.can["hoverProvider"], server.can["positionEncoding"]) == (True, "utf-16")


def test_a_slip_is_shown_mended_and_gone(editor, story):
    editor.open(story)
    ellipsis = next(one for one in editor.findings(story) if one.code == "TYP008")
    assert ellipsis.message == "full stops for an ellipsis (write …)"
    assert (ellipsis.severity, ellipsis.source) == (types.DiagnosticSeverity.Information, "bulletin")
    assert ellipsis.range == types.Range(types.Position(14, 33), types.Position(14, 36))
    assert ellipsis.code_description is not None
    assert ellipsis.code_description.href.endswith("docs/rules/TYP008.md")
    fix, silence = editor.actions(story, ellipsis.range, "quickfix")
    assert (fix.title, fix.kind, fix.is_preferred) == (
        "write … (TYP008)",
        types.CodeActionKind.QuickFix,
        True,
    )
    assert fix.diagnostics is not None
    assert [one.code for one in fix.diagnostics] == ["TYP008"]
    assert (silence.title, silence.is_preferred) == ("silence TYP008 here", None)
    editor.accept(fix)
    assert editor.texts[story.as_uri()] == (TYPED + SLIPS).replace("...", "…")
    assert "TYP008" not in editor.codes(story)
    editor.close(story)
    assert editor.shows(story, [])


def test_what_is_not_saved_stands_for_what_is_on_disk(editor, story):
    editor.open(story, TYPED)
    assert editor.codes(story) == []
    editor.type(story, TYPED + "\nThey came , and went.\n")
    assert editor.codes(story) == ["TYP006"]
    assert story.read_text() == TYPED + SLIPS
    editor.type(story, TYPED)
    editor.save(story)
    assert editor.shows(story, [])


def test_all_that_is_safe_is_mended_at_once(editor, story):
    editor.open(story)
    (everything,) = editor.actions(
        story, types.Range(types.Position(0, 0), types.Position(0, 0)), "source.fixAll"
    )
    assert (everything.kind, everything.title) == (
        "source.fixAll.bulletin",
        "mend all that is safe to mend in this file",
    )
    editor.accept(everything)
    assert editor.texts[story.as_uri()] == TYPED + MENDED
    assert editor.codes(story) == []


def test_a_silence_is_put_before_the_block(editor, story):
    editor.open(story, TYPED + "\nHe waited ... and went.\n")
    (found,) = editor.findings(story)
    silence = next(one for one in editor.actions(story, found.range) if one.title.startswith("silence"))
    editor.accept(silence)
    assert "\n<!-- bulletin: ignore TYP008 --  -->\nHe waited" in editor.texts[story.as_uri()]
    assert editor.codes(story) == ["CPY011"]


def test_fixes_to_be_read_afterwards_are_not_preferred(editor, story):
    editor.open(story, TYPED + "\nThe goverment came.\n")
    (found,) = editor.findings(story)
    fix = editor.actions(story, found.range)[0]
    assert (fix.is_preferred, fix.title.endswith("(SPL001, read it afterwards)")) == (None, True)
    editor.accept(fix)
    assert editor.codes(story) == []


def test_other_files_of_the_issue_are_told_what_it_means_for_them(editor, story):
    issue, landing = story.parents[1] / "issue.yaml", story.with_name("landing.md")
    story.write_text(TYPED)
    landing.write_text(LANDED)
    editor.open(landing)
    editor.open(story)
    assert editor.shows(landing, ["CMP004", "ACC002"])
    seen = next(one for one in editor.findings(landing) if one.code == "ACC002").related_information
    assert seen is not None
    assert [(one.location.uri, one.location.range.start.line) for one in seen] == [(story.as_uri(), 1)]
    editor.type(story, TYPED.replace("crossing opens", "harbour opens"))
    assert editor.shows(landing, ["CMP004"])
    editor.open(issue, ISSUE + "  - article: landing\n")
    assert editor.shows(landing, [])
    editor.type(issue, ISSUE + "  - article: landing\n  - article: ferry\n")
    assert editor.codes(issue) == ["CMP004"]


def test_columns_are_counted_as_the_program_counts_them(editor, story):
    text = TYPED + "\nСлово 😀😀 goes  there ... and on.\n"
    editor.open(story, text)
    assert [(one.code, one.range.start.character) for one in editor.findings(story)][-2:] == [
        ("TYP006", 15),
        ("TYP008", 23),
    ]
    editor.accept(editor.actions(story, editor.findings(story)[-1].range, "quickfix")[0])
    assert "😀😀 goes  there … and on." in editor.texts[story.as_uri()]
    editor.accept(editor.actions(story, editor.findings(story)[0].range, "source")[0])
    assert "😀😀 goes there … and on." in editor.texts[story.as_uri()]


def test_under_the_pointer_stands_what_the_rule_wants(editor, story):
    editor.open(story)
    said = editor.hover(story, types.Position(14, 34))
    assert said.startswith("**TYP008 dots-for-ellipsis**: ")
    assert said.endswith("mended by `--fix`*")
    assert editor.hover(story, types.Position(0, 0)) == ""


def test_a_broken_file_is_told_and_what_depends_on_it_waits(editor, story):
    house, issue = story.parents[3] / "bulletin.yaml", story.parents[1] / "issue.yaml"
    editor.open(story)
    slips = editor.codes(story)
    editor.open(house, HOUSE + "lint: {\n")
    assert editor.codes(house) == ["CPY001"]
    assert editor.shows(story, [])
    editor.type(house, HOUSE)
    assert editor.shows(story, slips)
    issue.write_text("number: [\n")
    editor.save(story)
    assert editor.shows(issue, ["CPY001"])
    issue.write_text(ISSUE)
    editor.say("workspace/didChangeWatchedFiles", {"changes": [{"uri": issue.as_uri(), "type": 2}]})
    assert editor.shows(issue, [])


def test_front_matter_half_typed_is_no_trouble(editor, story):
    editor.open(story, "")
    assert editor.codes(story) == ["CPY007"]
    for length in (1, 60):
        editor.type(story, CROSSING[:length])
        assert editor.codes(story)
    editor.type(story, "---\nheadline: 'x\n\ud83d")
    assert editor.codes(story)


def test_of_files_outside_a_publication_nothing_is_said(editor, story, tmp_path):
    letter = tmp_path / "letter.md"
    letter.write_text("They came , and went.\n")
    editor.open(letter)
    assert editor.actions(letter, types.Range(types.Position(0, 0), types.Position(0, 9))) == []
    assert editor.hover(letter, types.Position(0, 9)) == ""
    editor.say(
        "textDocument/didOpen",
        {"textDocument": {"uri": "untitled:1", "languageId": "", "version": 1, "text": ""}},
    )
    editor.open(story)
    assert "TYP008" in editor.codes(story)
    assert letter.as_uri() not in editor.shown


def test_files_on_disk_are_watched_where_the_program_can(server):
    server.ask(
        "textDocument/hover", {"textDocument": {"uri": "untitled:1"}, "position": {"line": 0, "character": 0}}
    )
    assert server.asked == ["client/registerCapability"]


def test_what_goes_wrong_is_one_line_and_the_server_stays_until_the_program_hangs_up(story):
    running = Program().start({})
    running.send(b"{no JSON")
    running.say("textDocument/hover", {"position": "here"}, id=99)
    running.open(story)
    fix = running.actions(story, running.findings(story)[-1].range, "quickfix")[0]
    assert fix.edit is not None
    assert (fix.edit.document_changes, [*(fix.edit.changes or {})]) == (None, [story.as_uri()])
    assert running.end() == 1
    assert running.errors.splitlines()
    assert all(line.startswith("bulletin: ") for line in running.errors.splitlines()), running.errors


def test_without_the_extra_it_says_what_brings_it(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(language_server, "find_spec", lambda _name: None)
    assert run(["-C", str(tmp_path), "language-server"]) == 3
    assert capsys.readouterr().err == (
        "bulletin: the language server is an extra that is not installed"
        " (python -m pip install 'bulletin-cli[editor]')\n"
    )


def test_who_starts_it_by_hand_is_told_what_it_is_for(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", type("Keyboard", (), {"isatty": lambda _self: True})())
    assert run(["-C", str(tmp_path), "language-server"]) == 2
    assert "an editor's program starts" in capsys.readouterr().err
    monkeypatch.setattr(sys, "stdin", None)
    assert run(["-C", str(tmp_path), "language-server"]) == 2


def test_no_other_command_loads_it(tmp_path):
    root = publication(tmp_path)
    look = "import sys; from bulletin_cli.cli import run; run(sys.argv[1:]); print(*sys.modules)"
    for command in (["lint"], ["--help"]):
        done = subprocess.run(
            [sys.executable, "-c", look, *command], cwd=root, capture_output=True, text=True, check=True
        )
        loaded = done.stdout.splitlines()[-1].split()
        assert "bulletin_cli.cli" in loaded
        assert not [
            name for name in loaded if name.startswith(("pygls", "lsprotocol", "bulletin_cli.cli.editors"))
        ]
