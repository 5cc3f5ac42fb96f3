"""The wheel holds all that the program needs, and works where there is no checkout."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

import bulletin_cli

ROOT = Path(__file__).parents[1]
CODE, LAYOUTS = ROOT / "src" / "bulletin_cli", ROOT / "layouts"
LEFT_OUT = {"__pycache__", ".mypy_cache", ".ruff_cache", ".hypothesis"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built without a network from a copy, so that nothing is left in the tree."""
    folder = tmp_path_factory.mktemp("package")
    source = folder / "source"
    source.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    ignore = shutil.ignore_patterns(*LEFT_OUT)
    shutil.copytree(ROOT / "src", source / "src", ignore=ignore)
    shutil.copytree(LAYOUTS, source / "layouts", ignore=ignore)
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder)]
    subprocess.run([sys.executable, "-m", "pip", "wheel", *options, str(source)], check=True)
    return next(folder.glob("*.whl"))


def files_under(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and not LEFT_OUT & set(path.parts)
    }


def test_every_file_of_the_program_and_the_layouts_is_in_the_wheel(wheel):
    held = {
        name.removeprefix("bulletin_cli/") for name in ZipFile(wheel).namelist() if ".dist-info/" not in name
    }
    assert held == files_under(CODE) | {f"layouts/{name}" for name in files_under(LAYOUTS)}
    assert "py.typed" in held


def test_the_wheel_carries_its_licence_and_version(wheel):
    name = f"bulletin_cli-{bulletin_cli.__version__}"
    assert wheel.name == f"{name}-py3-none-any.whl"
    assert f"{name}.dist-info/licenses/LICENSE" in ZipFile(wheel).namelist()


def test_installed_from_the_wheel_it_finds_its_layouts_and_starts(wheel, tmp_path):
    """A new environment that sees this one's libraries, but not this checkout."""
    venv.create(tmp_path / "venv", symlinks=True)
    python = tmp_path / "venv" / "bin" / "python"
    here = Path(sysconfig.get_path("purelib", vars={"base": str(tmp_path / "venv")}))
    ZipFile(wheel).extractall(here)
    libraries = [path for path in sys.path if path.endswith("-packages")]
    (here / "libraries.pth").write_text("\n".join(libraries), encoding="utf-8")

    def said(*arguments: str) -> str:
        done = subprocess.run([python, *arguments], cwd=tmp_path, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    start = "import sys; sys.argv[0] = 'bulletin'; from bulletin_cli.cli import main; main()"
    where = "import bulletin_cli; print(bulletin_cli.__file__)"
    names = "from bulletin_cli.desk.layouts import layout_names as n, load_layout as l"
    assert Path(said("-c", where)).is_relative_to(here)
    assert said("-c", start, "--version") == f"bulletin {bulletin_cli.__version__}"
    shown = said("-c", f"{names}; print(all(l(x).value for x in n()), *n())")
    assert shown.split() == ["True", *sorted(path.name for path in LAYOUTS.iterdir() if path.is_dir())]
