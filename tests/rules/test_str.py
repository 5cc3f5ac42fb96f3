"""How stories are built: what must stay quiet, then what is marked and mended."""

from __future__ import annotations

import pytest

from bulletin_cli.model.publication import Rubric
from bulletin_cli.rules import (
    str003_skipped_heading_level,
    str005_idle_label,
    str006_repeated_headline,
    str007_begins_in_mid_sentence,
    str008_ends_in_mid_sentence,
    str010_blank_line_in_sentence,
    str011_bold_for_heading,
    str012_headline_in_capitals,
    str013_short_title_drifts,
)
from rules.proofs import found, mended, publication

LABELLED = publication()._replace(
    rubrics=(Rubric("news", "News"), Rubric("workshop", "Workshop", "Workshops"))
)


def headed(headline: str, body: str = "The text.") -> str:
    """An article under that headline."""
    return f'---\nheadline: "{headline}"\n---\n{body}\n'


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (
            str003_skipped_heading_level,
            "A.\n\n## One\n\n### Two\n\nB.\n\n## Three\n\n::: box\n### T\n\nC.\n\n#### U\n\nD.\n:::",
        ),
        (
            str005_idle_label,
            "A.\n\n## One\n\n### Two\n\n- B\n\n## Three\n\n| a | b |\n| --- | --- |\n| 1 | 2 |",
        ),
        (str006_repeated_headline, "The headline says it. A headline is short.\n\nHe wrote a headline.\n"),
        (str006_repeated_headline, headed("What is new?", "**What is new?**\n\nNothing.\n")),
        (str006_repeated_headline, headed("It works", "A man came.\n\n> It works\n\n- It works\n")),
        (str007_begins_in_mid_sentence, "van Gogh came."),
        (str007_begins_in_mid_sentence, "“we want to go,” they said."),
        (str007_begins_in_mid_sentence, "iPhones sell. 1,880 pills did not."),
        (str007_begins_in_mid_sentence, "’twas in May."),
        (str007_begins_in_mid_sentence, "- and a list\n\nbegins."),
        (str007_begins_in_mid_sentence, headed("What came then …", "and how it ended.")),
        (str007_begins_in_mid_sentence, "a) first; and"),
        (str008_ends_in_mid_sentence, "It was so.\n\nAida Alieva, Programme Office in Bishkek"),
        (
            str008_ends_in_mid_sentence,
            "It was over.\n\nText: Aida Alieva, Bishkek; drawings by the workshop of the bulletin, Almaty; map by UNODC",
        ),
        (
            str008_ends_in_mid_sentence,
            "What they had said was true, and so they all went home: “It is the end.”[^1]\n\n[^1]: So it is",
        ),
        (str008_ends_in_mid_sentence, "It is at\n\n- Osh\n- Almaty"),
        (
            str008_ends_in_mid_sentence,
            "There is more that was not said here, and it has a place of its own at https://example.org/more",
        ),
        (
            str008_ends_in_mid_sentence,
            "The verse that was read  \nhad no end at all, it was  \na song that they said would go on and on",
        ),
        (str010_blank_line_in_sentence, "It is asked to:\n\ngo home.\n\nIt went.\n\nvan Gogh did not."),
        (
            str010_blank_line_in_sentence,
            "It asks all states to come;\n\nto stay for some time; and\n\nto go.",
        ),
        (
            str010_blank_line_in_sentence,
            "Roses are red,\nviolets are blue\n\nsugar is sweet\nand so are you",
        ),
        (str010_blank_line_in_sentence, "He wrote to\n\n> the head of it\n\nand to others."),
        (str011_bold_for_heading, "**Who came?**\n\nAll.\n\n**And then**\n\nNobody."),
        (str011_bold_for_heading, "**Note:**\n\nIt was so.\n\n**All of them came.**\n\nThey did."),
        (str011_bold_for_heading, "**Bulletin**\n\nGo on.\n\n**Bulletin**\n\nI do."),
        (str011_bold_for_heading, "**Officers** came.\n\nThey went.\n\n**The editors**"),
        (str012_headline_in_capitals, headed("UNODC, CARICC, OSCE")),
        (str012_headline_in_capitals, headed("TREATNET II")),
        (str012_headline_in_capitals, headed("HIV IN PRISONS")),
        (str012_headline_in_capitals, headed("The EU, the UN and NATO")),
    ],
)
def test_correct_copy_stays_quiet(rule, copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("rule", "copy", "marked"),
    [
        (str003_skipped_heading_level, "A.\n\n#### Deep\n\nB.", ["#### Deep"]),
        (str003_skipped_heading_level, "A.\n\n::: box\n## T\n\n#### U\n\nB.\n:::", ["#### U"]),
        (str005_idle_label, "A.\n\n## One\n\n## Two\n\nB.\n\n## Three", ["## One", "## Three"]),
        (str007_begins_in_mid_sentence, "the hearing took place.", ["the"]),
        (str007_begins_in_mid_sentence, ", and so did the hearing.", [","]),
        (str007_begins_in_mid_sentence, "слушания состоялись.", ["слушания"]),
        (str008_ends_in_mid_sentence, "They said that the", ["the"]),
        (str008_ends_in_mid_sentence, "They came, they saw,", ["saw,"]),
        (
            str008_ends_in_mid_sentence,
            "A man came.\n\nWhat he had told them was new to most of those who were there\n\n::: box\nBox.\n:::",
            ["there"],
        ),
        (str012_headline_in_capitals, "A.\n\n## HOW ALL OF IT BEGAN\n\nB.", ["HOW ALL OF IT BEGAN"]),
    ],
)
def test_slips_are_marked_at_their_place(rule, copy: str, marked: list[str]) -> None:
    assert found(rule, copy) == marked


def test_a_kicker_is_no_second_label() -> None:
    copy = "---\nheadline: A\nrubric: news\nkicker: {}\n---\nText.\n"
    assert found(str005_idle_label, copy.format("Workshops"), LABELLED) == ["Workshops"]
    assert found(str005_idle_label, copy.format("A workshop in Tashkent"), LABELLED) == []


@pytest.mark.parametrize(
    ("rule", "typed", "wanted"),
    [
        (str006_repeated_headline, "A headline\n\nThe text.\n\nA HEADLINE\n\nMore.", "The text.\n\nMore."),
        (str006_repeated_headline, "A\nheadline\nThe text.", "The text."),
        (str006_repeated_headline, "## A headline\n\nThe text.", "The text."),
        (str010_blank_line_in_sentence, "All of them went\n\nto the hall.", "All of them went\nto the hall."),
        (str011_bold_for_heading, "A.\n\n**Who came**\n\nAll.", "A.\n\n## Who came\n\nAll."),
    ],
)
def test_fixes_mend_and_leave_nothing(rule, typed: str, wanted: str) -> None:
    assert mended(rule, typed) == wanted


def test_line_ends_of_a_file_are_kept() -> None:
    typed = "All of them went\r\n\r\nto the hall.\r"
    assert mended(str010_blank_line_in_sentence, typed) == "All of them went\r\nto the hall.\r"


def test_a_headline_in_capitals_is_set_in_small_letters() -> None:
    typed = headed("CARICC, THE UN AND KAZAKHSTAN REFORM THE PRISONS")
    house = publication(abbreviations={"CARICC": "Central Asian Regional Information Centre"})
    wanted = headed("CARICC, the UN and Kazakhstan reform the prisons")
    assert mended(str012_headline_in_capitals, typed, house) == wanted


def shortened(headline: str, short: str) -> str:
    """An article under that headline with that short title."""
    return f'---\nheadline: "{headline}"\nshort: "{short}"\n---\nThe text.\n'


@pytest.mark.parametrize(
    ("headline", "short"),
    [
        ("Border officers trained in Osh and Bishkek", "Training officers in Osh and Bishkek"),
        ("Executive Director of UNODC visits Almaty and Dushanbe", "Fedotov visits Almaty and Dushanbe"),
        ("Joint project of the European Union helps prisons to reform", "EU helps prisons to reform"),
        ("Two more courses for judges and a third site", "Two more courses for judges"),
        ("Judges meet in Tashkent", "A meeting of judges"),
        ("Judges and prosecutors meet in Tashkent", "New courts at work"),
        ("Executive Director meets the Prime Minister", "Prime Minister in Osh"),
        ("Public hearing opens the way to a new strategy", "Public hearing on a new strategy"),
        ("Executive Director in Osh", "A Director in Osh, a Secretary in Vienna"),
    ],
)
def test_a_shorter_headline_is_no_other(headline: str, short: str) -> None:
    assert found(str013_short_title_drifts, shortened(headline, short)) == []


@pytest.mark.parametrize(
    ("headline", "short", "drifted"),
    [
        (
            "UNODC Executive Director visits Almaty and Dushanbe",
            "UNODC Director General visits Almaty and Dushanbe",
            ["General"],
        ),
        (
            "Joint project of two offices helps Kyrgyzstan to reform",
            "Joint projects help Kyrgyzstan to reform",
            ["projects", "help"],
        ),
        ("Three new courses for judges of Osh", "Three new course for judges of Osh", ["course"]),
        ("Executive Director visits Osh", "Executive Secretary in the region", ["Secretary"]),
    ],
)
def test_a_short_title_that_drifts(headline: str, short: str, drifted: list[str]) -> None:
    assert found(str013_short_title_drifts, shortened(headline, short)) == drifted
