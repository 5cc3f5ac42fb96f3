"""The house holds to its own rules: borders, lengths, papers, and nothing in it that belongs to one machine."""

from __future__ import annotations

import ast
import re
import statistics
import subprocess
import tomllib
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

import bulletin_cli
from bulletin_cli.cli import run
from bulletin_cli.cli.house import COMMANDS

ROOT = Path(__file__).parents[1]
LONGEST, LONG, SCREEN = 400, 250, 100
MENDED_LATER = ("TO" + "DO", "FIX" + "ME", "X" * 3, "HA" + "CK")
HOSTS = ("pypi" + ".org", "python" + "hosted", "npm" + "js", "deb.debian" + ".org")
PLACES = ("/wo" + "rk/", "/home" + "/", "/Us" + "ers/", "C:\\Us" + "ers")
WORKPLACE = ("farm" + "-", "/sha" + "red/", ".lib" + "rary/", "page" + "quality")
BINARY = {".jpg", ".png", ".ttf", ".woff2", ".ico", ".pdf"}
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)[^)]*\)")
SAMPLE = re.compile(r"^```.*?^```|`[^`\n]*`", re.DOTALL | re.MULTILINE)


@cache
def tracked() -> tuple[Path, ...]:
    """The files of the house, as git knows them; copy of the examples is an editor's."""
    said = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    paths = [ROOT / name for name in said.stdout.split("\0") if name]
    return tuple(path for path in paths if path.is_file())


def texts() -> tuple[tuple[str, str], ...]:
    return tuple(
        (path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
        for path in tracked()
        if path.suffix not in BINARY
    )


def lines_of(folder: str) -> dict[str, int]:
    return {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in tracked()
        if path.suffix == ".py" and path.is_relative_to(ROOT / folder)
    }


def pages() -> tuple[Path, ...]:
    """Every page of Markdown that is a paper, not copy."""
    copy = (ROOT / "examples", ROOT / "tests", ROOT / "src")
    return tuple(
        path
        for path in tracked()
        if path.suffix == ".md" and not any(path.is_relative_to(folder) for folder in copy)
    )


def links_of(page: Path) -> tuple[tuple[str, str], ...]:
    """Path and anchor of every link of a page that stays in the house."""
    found = LINK.findall(SAMPLE.sub("", page.read_text(encoding="utf-8")))
    inner = [link for link in found if "://" not in link and not link.startswith("mailto:")]
    return tuple((link.partition("#")[0], link.partition("#")[2]) for link in inner)


def holding(words: tuple[str, ...], *, besides: tuple[str, ...] = ()) -> list[str]:
    return [
        f"{name}: {word}"
        for name, text in texts()
        for word in words
        if word in text and not name.startswith(besides)
    ]


def test_no_file_is_over_400_lines_and_nine_in_ten_are_under_250():
    lengths = lines_of("src") | lines_of("tests")
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}
    assert sum(length < LONG for length in lengths.values()) >= 0.9 * len(lengths)


def test_nine_functions_in_ten_are_under_30_lines():
    lengths = [
        (node.end_lineno or 0) - node.lineno + 1
        for name, text in texts()
        if name.startswith("src/") and name.endswith(".py")
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef)
    ]
    assert statistics.median(lengths) < 10
    assert sum(length < 30 for length in lengths) >= 0.9 * len(lengths)


def test_the_borders_of_the_rooms_are_kept(capsys):
    kept = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert kept == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_the_median_file_fits_on_a_screen():
    assert statistics.median(lines_of("src").values()) <= SCREEN


def test_what_lint_loads_has_no_named_tuple_with_fields_in_quotes():
    """Python compiles each such field, and builds all classes of its syntax tree for the first: 4 ms of a run."""
    quoting = "from __future__ import annotations"
    rooms = tuple(f"src/bulletin_cli/{room}/" for room in ("model", "reading", "rules"))
    there = [
        path for path, text in texts() if path.startswith(rooms) and quoting in text and "(NamedTuple" in text
    ]
    assert there == []


def test_no_module_gives_one_name_twice():
    """The second of two lists would stand for the first wherever a function asks for it."""
    named = [
        (path, name.id)
        for path, text in texts()
        if path.startswith("src/") and path.endswith(".py")
        for node in ast.parse(text).body
        if isinstance(node, ast.Assign)
        for target in node.targets
        for name in ast.walk(target)
        if isinstance(name, ast.Name)
    ]
    assert [one for one, times in Counter(named).items() if times > 1] == []


def test_no_file_is_named_for_nothing():
    vague = {"utils", "util", "helpers", "helper", "manager", "common", "misc"}
    assert [path for path in tracked() if path.suffix == ".py" and path.stem in vague] == []


def test_nothing_is_left_to_be_mended_later():
    assert holding(MENDED_LATER, besides=("docs/rules/", "src/bulletin_cli/rules/", "tests/rules/")) == []


def test_no_file_names_a_registry_or_a_place_on_one_machine():
    assert holding(HOSTS) == []
    assert holding((*PLACES, *WORKPLACE)) == []


def test_locks_hold_names_versions_and_digests_only():
    for name in ("requirements.lock", "requirements-dev.lock"):
        entries = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", "").splitlines()
        assert [
            line for line in entries if not re.match(r"^[\w.-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", line)
        ] == []


def test_the_developers_lock_agrees_with_the_other():
    versions = [
        dict(re.findall(r"^([\w.-]+)==(\S+)", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE))
        for name in ("requirements.lock", "requirements-dev.lock")
    ]
    assert versions[0].items() <= versions[1].items()


def test_the_version_is_the_same_everywhere():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == bulletin_cli.__version__


def test_every_command_that_a_paper_names_is_there():
    named = {
        word
        for page in pages()
        for word in re.findall(
            r"(?:^| {4}|`)(?:\.venv/bin/)?bulletin (?:-C \S+ )?([a-z]+(?:-[a-z]+)*)\b",
            page.read_text(encoding="utf-8"),
            re.MULTILINE,
        )
    }
    assert named >= {"new", "lint", "plan", "build", "batch", "doctor"}
    assert named <= set(COMMANDS)


def test_help_names_every_command(capsys):
    assert run(["--help"]) == 0
    said = capsys.readouterr().out
    assert [command for command in COMMANDS if f"\n  {command} " not in said] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_line_in_the_list(command):
    assert f"| `bulletin {command}" in (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page):
    for path, anchor in links_of(page):
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), path
        if anchor:
            headings = re.findall(r"^#+ (.+)$", target.read_text(encoding="utf-8"), re.MULTILINE)
            assert anchor in {re.sub(r"[^\w\- ]", "", head).lower().replace(" ", "-") for head in headings}


def test_every_paper_can_be_reached_from_the_first():
    reached, waiting = set(), [ROOT / "README.md", ROOT / "docs" / "README.md"]
    while waiting:
        page = waiting.pop()
        if page not in reached and page.is_file():
            reached.add(page)
            linked = [(page.parent / path).resolve() for path, _anchor in links_of(page) if path]
            waiting += [target for target in linked if target.suffix == ".md"]
    papers = {path for path in tracked() if path.is_relative_to(ROOT / "docs") and path.suffix == ".md"}
    assert papers - reached == set()


@pytest.mark.parametrize(("page", "room"), [("composition.md", "compose"), ("makeup.md", "makeup")])
def test_the_page_of_a_room_names_each_of_its_modules_once(page, room):
    table = (ROOT / "docs" / page).read_text(encoding="utf-8").partition("| module |")[2].partition("\n\n")[0]
    named = [
        name
        for row in table.splitlines()
        for name in re.findall(r"`(\w+)`", row.partition("| ")[2].partition(" | ")[0])
    ]
    there = [file.stem for file in (ROOT / "src" / "bulletin_cli" / room).glob("[!_]*.py")]
    assert sorted(named) == sorted(there)
