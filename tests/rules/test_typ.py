"""Typography and quotation marks: what must stay quiet, then what is mended."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import (
    quo001_unclosed_quotation,
    quo002_stops_mixed_at_quotes,
    quo005_same_marks_nested,
    typ001_hyphen_for_dash,
    typ002_hyphen_in_range,
    typ003_mixed_quotes,
    typ004_mark_after_quotation,
    typ006_stray_space,
    typ007_slash_spacing,
    typ008_dots_for_ellipsis,
    typ012_unbalanced_bracket,
)
from bulletin_cli.rules.views import Story
from rules.proofs import found, marks, mended, story


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (
            typ001_hyphen_for_dash,
            "Pre- and post-trial, short- or long-term; `a - b`; the suffix -ness; 10 - 12 May.",
        ),
        (typ001_hyphen_for_dash, "The plan – the first – is new — and good; EU–UNODC; T-shirts."),
        (
            typ002_hyphen_in_range,
            "Tel. +998 71 120-80-50, fax 555-1234, ISSN 1234-5679, E/CN.7/2010/2-3, 2010-12-05.",
        ),
        (
            typ002_hyphen_in_range,
            "They won 3-1, voted 9-6, flew in a 737-800, in “Umut-2” and Building 5-7 of COVID-19.",
        ),
        (
            typ002_hyphen_in_range,
            "The 24-hour line, a 50-50 share, two 5-year plans, 15-year-olds and 16–17 December.",
        ),
        (typ003_mixed_quotes, '"We won," he said. "It isn\'t theirs."'),
        (typ003_mixed_quotes, "“It’s 6' tall and 5' 10\" wide,” he said."),
        (typ003_mixed_quotes, "The paper «Известия» wrote of it; » is no mark, and 5 « 7."),
        (
            typ004_mark_after_quotation,
            "The “hub” – the first – works. “Who?”, “When?” and “Why?” were asked. “Yes,” he said.",
        ),
        (
            typ006_stray_space,
            "At 10.30 a.m. it cost 1,880.50: see e.g. vol. 3, p. 5 (and No. 7); v2.0.1, example.org, 3:2.",
        ),
        (
            typ006_stray_space,
            "He had had it; that that is, is. Well … no. The U.S.-led J.R.R. team; (a) b) activity(ies), officer(s).",
        ),
        (
            typ007_slash_spacing,
            "HIV/AIDS, and/or, 24/7, km/h, E/CN.7/2010/2 and, in full, “a road / in a wood”.",
        ),
        (typ008_dots_for_ellipsis, "Wait … and see. It ends etc. So."),
        (typ012_unbalanced_bracket, "It (CARICC [in full]) works: a) by day; b) by night; 1) always :)"),
        (
            quo001_unclosed_quotation,
            "The workers’ rights, the ’90s, rock ’n’ roll, 6'2\" and ‘the officers’ mess’ are “fine”.",
        ),
        (quo001_unclosed_quotation, "He said: “We won.\n\n“They lost.”"),
        (quo001_unclosed_quotation, "«Мы победили», — сказал он. «Да»."),
        (quo002_stops_mixed_at_quotes, "He said: “We won.” She called it a “win”. They said: “We lost.”"),
        (
            quo005_same_marks_nested,
            "“He said ‘go’ and “ left,” she said. «Проект „Умут“ идёт», — сказал он. “A” and “B”.",
        ),
    ],
)
def test_correct_copy_stays_quiet(rule, copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("rule", "typed", "wanted"),
    [
        (typ001_hyphen_for_dash, "The plan - the first - starts.", "The plan – the first – starts."),
        (typ001_hyphen_for_dash, "Two visits -- one short--were made.", "Two visits – one short – were made."),
        (typ002_hyphen_in_range, "On 29-30 November, in 2011-2015, see pp. 5-7.", "On 29–30 November, in 2011–2015, see pp. 5–7."),
        (typ002_hyphen_in_range, "October-November 2010; 9-11 May; 2010-11; 9.00-17.30.", "October–November 2010; 9–11 May; 2010–11; 9.00–17.30."),
        (typ002_hyphen_in_range, "From 29 November - 2 December some 10 - 15 people came.", "From 29 November – 2 December some 10–15 people came."),
        (typ003_mixed_quotes, "“It’s ours,” he said. \"It isn't.\"", "“It’s ours,” he said. “It isn’t.”"),
        (typ003_mixed_quotes, "“A” and 'b' and \"c\".", "“A” and ‘b’ and “c”."),
        (typ003_mixed_quotes, "«It is *ours*,» he said of “the «Umut» case”.", "“It is *ours*,” he said of “the ‘Umut’ case”."),
        (typ004_mark_after_quotation, "“It works”, – said Mr. Karimov.", "“It works,” said Mr. Karimov."),
        (typ004_mark_after_quotation, "“It works.”, he said.", "“It works,” he said."),
        (typ006_stray_space, "They came , sat  and left .", "They came, sat and left."),
        (typ006_stray_space, "They came.The lawyers left,too; ( all ) of of them,, at last.", "They came. The lawyers left, too; (all) of them, at last."),
        (typ006_stray_space, "“It was lost.”He left.", "“It was lost.” He left."),
        (typ007_slash_spacing, "Drugs and/ or crime; police /customs.", "Drugs and/or crime; police/customs."),
        (typ008_dots_for_ellipsis, "We waited... and . . . went.", "We waited… and … went."),
        (quo002_stops_mixed_at_quotes, "He said: “A.” He said: “B.” He said: “C”.", "He said: “A.” He said: “B.” He said: “C.”"),
        (quo005_same_marks_nested, "“The project “Umut” works,” he said.", "“The project ‘Umut’ works,” he said."),
    ],
)  # fmt: skip
def test_fixes_mend_and_leave_nothing(rule, typed: str, wanted: str) -> None:
    assert mended(rule, typed) == wanted


def test_brackets_and_quotations_are_marked_where_they_stand() -> None:
    assert found(typ012_unbalanced_bracket, "The centre (CARICC works] here.") == ["(", "]"]
    assert found(quo001_unclosed_quotation, "He said: “We won. Then he left.") == ["“"]
    assert found(quo001_unclosed_quotation, "He said: We won.” Then he left.") == ["”"]
    assert found(quo001_unclosed_quotation, 'He said: "We won. Then he left.') == ['"']


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("It is open Monday-Thursday.", "It is open Monday–Thursday."),
        ("The Uzbek-Afghan border is shut.", "The Uzbek–Afghan border is shut."),
        ("The Tajik-Afghan state border is long.", "The Tajik–Afghan state border is long."),
        (
            "A Kazakh-Russian dictionary, and Ust-Kamenogorsk.",
            "A Kazakh-Russian dictionary, and Ust-Kamenogorsk.",
        ),
    ],
)
def test_a_dash_parts_two_days_and_the_peoples_of_a_border(copy: str, wanted: str) -> None:
    assert mended(typ002_hyphen_in_range, copy) == wanted


def test_a_dash_without_spaces_is_told_among_spaced_ones() -> None:
    spaced = "It sang – and danced – all night."
    assert mended(typ001_hyphen_for_dash, f"{spaced} It asks—and gets.") == f"{spaced} It asks – and gets."
    assert found(typ001_hyphen_for_dash, "It sang – and left. It asks—and gets—all.") == []
    assert found(typ001_hyphen_for_dash, "It is open 9 – 10 May, 11 – 12 May. It asks—and gets.") == []


def test_what_typists_put_for_double_marks_opens_and_closes_as_they_do() -> None:
    rule = typ003_mixed_quotes
    assert mended(rule, "He said that ``it takes foresight.’’") == "He said that “it takes foresight.”"
    assert mended(rule, "``Give it time.''\n\nShe said \"no\".") == '"Give it time."\n\nShe said "no".'
    assert mended(rule, 'He said ``it takes much foresight". ``') == "He said “it takes much foresight”. ”"
    assert found(rule, "The “key” is ``make``, ``'``, or ``lint --fix``.") == []
    assert found(rule, "They said: ‘We call it the ‘second village’’.") == ["’’"]


def test_what_is_written_for_double_marks_is_what_most_of_the_issue_has() -> None:
    typist = story(
        "``Give it time.'' She said \"no\", and ``it is all that anyone can do''.", path="articles/t.md"
    )
    curly = [story("“Give it time.”", path=f"articles/{name}.md") for name in "abc"]
    straight = [story('"Give it time."', path=f"articles/{name}.md") for name in "de"]

    def hints(*stories: Story) -> set[str]:
        return {mark.hint for mark in marks(typ003_mixed_quotes, *stories) if "for a double" in mark.message}

    assert hints(typist, *straight) == {'write "'}
    assert hints(typist, *curly) == {"write “", "write ”"}
    assert hints(typist, *curly[:1], *straight) == {'write "'}
    assert hints(story("``Give it time.''"), *curly[:1]) == {"write “", "write ”"}
    assert hints(story("``Give it time.''"), *straight) == {'write "'}
    assert hints(story("``Give it time.''")) == {"write “", "write ”"}


def test_a_hyphen_at_a_word_before_another_clause_is_a_dash() -> None:
    copy = "They saw lights on Saturn- but none knows why- which is odd."
    assert (
        mended(typ001_hyphen_for_dash, copy)
        == "They saw lights on Saturn – but none knows why – which is odd."
    )
    assert found(typ001_hyphen_for_dash, "It has long- but not short-term aims, micro- and macroplans.") == []
