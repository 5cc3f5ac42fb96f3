"""Words in two scripts: what must stay quiet, then what is mended."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import loc010_mixed_scripts_in_word as rule
from rules.proofs import found, mended


@pytest.mark.parametrize(
    "copy",
    [
        "IT-специалист, HIV/ВИЧ, SMSка, ATCка, слово and word, в XX веке, 5кг, 3D-печать.",
        "Слушания состоялись в Бишкеке.",
        "`cлово` и https://example.org/cлово",
    ],
)
def test_words_of_one_script_stay_quiet(copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("CARIСС is in Almаty.", "CARICC is in Almaty."),
        ("Cлушания cостоялись.", "Слушания состоялись."),
        ("В XХ веке оба слова были написаны.", "В XX веке оба слова были написаны."),
        ("Он был cо мной, и все слова были русскими.", "Он был со мной, и все слова были русскими."),
    ],
)
def test_fixes_mend_and_leave_nothing(typed: str, wanted: str) -> None:
    assert mended(rule, typed) == wanted
