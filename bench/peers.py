"""One issue beside its peers: bulletin, a greedy fill, plain WeasyPrint, and Typst and LuaLaTeX where they are installed.

python bench/peers.py [--root PUBLICATION] [--issue ISSUE] [--runs N] [--keep FOLDER]

Each makes the same copy, pictures and fonts into two justified, hyphenated columns on A4, as a whole process, in turn. What
is measured is in bench/peers_measure.py.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

from build import EXAMPLE, HERE, ISSUE, clean, copied
from peers_measure import Figures, measured
from peers_others import cut_fonts

NAMES = ("bulletin", "greedy", "plain", "typst", "lualatex")
HEADS = ("pages", "fill", "aligned", "space", "deviation", "wide", "hyphens", "ladders", "widows")


class Peers:
    """All that can make the issue here, in a folder of its own."""

    def __init__(self, folder: Path, root: Path, issue: str) -> None:
        self.folder, self.issue = folder, issue
        self.root = copied(root, folder / "publication")
        self.fonts = folder / "fonts"
        self.fonts.mkdir()
        absent = {
            "typst": find_spec("typst") is None,
            "lualatex": shutil.which("lualatex") is None,
        }
        for name in filter(absent.get, absent):
            print(f"{name} is not installed: left out")
        self.names = [name for name in NAMES if not absent.get(name)]
        if {"typst", "lualatex"} & set(self.names):
            cut_fonts(self.fonts)

    def pdf(self, name: str) -> Path:
        """Where a peer's file is."""
        if name == "bulletin":
            return next((self.folder / "bulletin" / self.issue).glob("*.pdf"))
        return self.folder / f"{name}.pdf"

    def make(self, name: str) -> float:
        """Seconds from start to end of a cold build."""
        clean(self.root)
        root, out = str(self.root), str(self.folder / f"{name}.pdf")
        start = "from bulletin_cli.cli import main; main()"
        options = ["--edition", "pdf", "--output", str(self.folder / "bulletin")]
        script = [sys.executable, str(HERE / f"{'peers_greedy' if name == 'greedy' else 'plain'}.py"), root]
        other = [sys.executable, str(HERE / "peers_others.py"), name, root, self.issue, str(self.fonts), out]
        command = {
            "bulletin": [sys.executable, "-c", start, "-C", root, "build", self.issue, *options],
            "greedy": [*script, self.issue, out],
            "plain": [*script, self.issue, out],
        }.get(name, other)
        began = time.perf_counter()
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"{name}\n{done.stdout}{done.stderr}")
        return time.perf_counter() - began


def main() -> None:
    """Make all, measure all, print a row for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=EXAMPLE)
    parser.add_argument("--issue", default=ISSUE)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--keep", type=Path, help="copy the PDFs into this folder")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        peers = Peers(Path(name), options.root, options.issue)
        seconds: dict[str, list[float]] = {peer: [] for peer in peers.names}
        for turn in range(options.runs + 1):
            for peer in peers.names:
                taken = peers.make(peer)
                seconds[peer] += [taken] if turn else []
        print("  ".join((" " * 8, "seconds", "     MB", *(head.rjust(9) for head in HEADS))))
        for peer in peers.names:
            pdf = peers.pdf(peer)
            print(row(peer, statistics.median(seconds[peer]), pdf.stat().st_size / 1e6, measured(pdf)))
            if options.keep:
                options.keep.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(pdf, options.keep / f"{peer}.pdf")


def row(name: str, seconds: float, size: float, figures: Figures) -> str:
    """A peer's line of the table."""
    cells = (f"{value:9.3f}" if isinstance(value, float) else f"{value:9d}" for value in figures)
    return "  ".join((name.ljust(8), f"{seconds:7.2f}", f"{size:7.2f}", *cells))


if __name__ == "__main__":
    main()
