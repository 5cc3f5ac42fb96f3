"""Whether advice is true: issues made too long by 1 to 40 lines, cut as they are told, and made up again.

The copy itself is cut, word for word from the ends of the paragraphs that the advice names, and set again.

    .venv/bin/python bench/copyfit_truth.py [ISSUES]
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from bulletin_cli.compose import Composer
from bulletin_cli.desk.layouts import load_layout
from makeup.bulletins import generated
from makeup.dummies import publication
from makeup.following import followed, lengthened, planned


def main(count: int) -> None:
    """Print how often the first try fits."""
    layout = load_layout("two-column").value
    assert layout is not None
    composer = Composer(layout)
    told = true = seed = 0
    while told < count:
        seed += 1
        rng = random.Random(seed)
        base = generated(seed, composer, publication(), pages=rng.choice([4, 8]), share=1.0).issue
        issue, plan = lengthened(base, composer, layout, rng)
        if plan.over > 40:
            continue
        told += 1
        again = planned(followed(issue, plan), composer, layout)
        true += not again.over
        if "-v" in sys.argv:
            said = [advice.message for advice in plan.advice if advice.kind == "over"]
            print(seed, plan.over, f"still {again.over}" if again.over else "true", said, flush=True)
    print(f"issues too long by 1 to 40 lines        {told}")
    print(f"fit at the first try, cut as told       {true}")


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    main(numbers[0] if numbers else 50)
