"""Batches killed at random moments with all their workers, fifty times: nothing torn, nothing wrongly unchanged.

python bench/kills.py [--kills N] [--issues N] [--seed N]
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from kills import Victim

MOST = 0.8
"""The least share of the kills that must come while there is something left to make."""


def main() -> None:
    """Kill, look, finish; an AssertionError says what was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--issues", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        victim = Victim(Path(name), options.issues, options.seed)
        victim.prepare()
        for number in range(1, options.kills + 1):
            victim.kill_one()
            if number % 10 == 0:
                print(
                    f"{number} kills, {victim.landed} with something left to make; every file whole",
                    flush=True,
                )
                victim.complete()
        victim.complete()
        assert victim.landed >= MOST * options.kills, "too many kills came when all was made"
    print("completed by the next run each time")


if __name__ == "__main__":
    main()
