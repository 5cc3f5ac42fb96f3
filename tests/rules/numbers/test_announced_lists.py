"""Numbers that announce a list, and figures that a table has otherwise."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import num001_wrong_sum
from rules.proofs import found

TABLE = "\n\n| Drug | Packages | Weight |\n| --- | --: | --: |\n| Heroin | 61 | 64 kg 250 g |\n| Tea | 112 | 3 kg |\n"


@pytest.mark.parametrize(
    ("copy", "typed"),
    [
        ("They made four proposals. The units will:\n\n- go;\n- stay;\n- ask.\n", ["four"]),
        ("The guests named five weak links:\n\n- law;\n- order;\n- roads;\n- water.\n", ["five"]),
        ("They made 3 main proposals:\n\n- to go;\n- to stay;\n- to ask;\n- to tell.\n", ["3"]),
        ("They found 121 packages of drugs." + TABLE, ["121"]),
        ("It was 46 kg 250 g of heroin." + TABLE, ["46"]),
    ],
)
def test_what_disagrees_is_marked(copy: str, typed: list[str]) -> None:
    assert found(num001_wrong_sum, copy) == typed


@pytest.mark.parametrize(
    "copy",
    [
        "They made three proposals:\n\n- to go;\n- to stay;\n- to ask.\n",
        "They made four proposals, among them:\n\n- to go;\n- to stay;\n- to ask.\n",
        "They made four proposals to three groups in two stages:\n\n- to go;\n- to stay;\n- to ask.\n",
        "They made four proposals. They went home. All slept.\n\n- to go;\n- to stay;\n- to ask.\n",
        "They found 112 packages and 61, and 121 people came; 46 kg of bread, 16 of heroin." + TABLE,
        "They found 121 packages in May, and 112 packages in June; 46 men." + TABLE,
    ],
)
def test_what_agrees_is_quiet(copy: str) -> None:
    assert found(num001_wrong_sum, copy) == []
