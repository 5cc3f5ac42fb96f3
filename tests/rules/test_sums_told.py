"""Sums that a list, the next sentence or two shares tell otherwise."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import num001_wrong_sum
from rules.proofs import found


@pytest.mark.parametrize(
    "copy",
    [
        "They spent $158,000:\n\n- $61,000 on books;\n- $52,000 on repairs;\n- $35,000 on staff.",
        "The course has 40 hours:\n\n- 18 hours of law;\n- 12 hours of health;\n- 14 hours of sport.",
        "It cost 1.5 million:\n\n- 0.7 million for wells;\n- 0.6 million for pipes.",
        "They sent 318 requests. Of these, 197 were answered, 74 were delayed and 57 were not returned.",
        "There were 90 posts in all. Of them, 50 were closed, 30 were kept and 19 were sold.",
        "It grew from 52 to 86 per cent, an increase of 36 percentage points.",
        "Some 52 per cent knew it in May and 86 per cent in June, so the share rose by 24 percentage points."[5:],
    ],
)  # fmt: skip
def test_a_sum_told_otherwise_is_marked(copy: str) -> None:
    assert len(found(num001_wrong_sum, copy)) == 1


@pytest.mark.parametrize(
    "copy",
    [
        "They spent $148,000:\n\n- $61,000 on books;\n- $52,000 on repairs;\n- $35,000 on staff.",
        "They spent $158,000, among other things:\n\n- $61,000 on books;\n- $52,000 on repairs;\n- $35,000 on staff.",
        "The course has 40 hours:\n\n- 18 hours of law;\n- 12 days of health;\n- 14 hours of sport.",
        "There were 90 posts in all. Of them, 50 were women, 30 were nurses and 19 were both.",
        "They met in 2009:\n\n- 1,000 men came;\n- 900 men left.",
        "They sent 318 requests. Of these, 150 were answered, 74 were late and 57 were lost.",
        "They sent 318 requests. Of these, 197 were answered, 74 came late and 57 had no stamp.",
        "It grew from 52 to 86 per cent, an increase of 34 percentage points, or about 36 percentage points.",
        "Of 52 per cent, 86 per cent and 12 per cent, the first rose by 36 percentage points.",
    ],
)  # fmt: skip
def test_a_sum_that_agrees_or_tells_of_other_things_is_left_alone(copy: str) -> None:
    assert found(num001_wrong_sum, copy) == []
