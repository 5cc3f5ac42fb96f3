"""Artefacts of extraction, and copy still to come."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import (
    cpy201_unresolved_tk,
    ext001_line_end_hyphen,
    ext002_lost_hyphen,
    ext003_fused_range,
    ext004_glued_words,
    ext007_word_per_line,
    ext008_page_furniture,
    ext009_odd_character,
    ext010_hyphen_at_line_start,
)
from bulletin_cli.rules.words.spelling import english, strangers
from rules.proofs import found, mended, story


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (
            ext001_line_end_hyphen,
            "Mid- to long-term; two- and three-day; re-entry, co-ordinate, e-mail, Kara-Suu, anti-corruption.",
        ),
        (
            ext002_lost_hyphen,
            "Nationwide, online, widespread, landlocked, bloodthirsty, heartfelt; Borderland, carefree, midterm.",
        ),
        (
            ext003_fused_range,
            "In 2010 November was cold; 30 November 2010; 20102013 tenge; tel. 20112015; 1,880 pills.",
        ),
        (
            ext004_glued_words,
            "iPhone, GovTech, McKay, goAML, 1990s, 21st, 250kg, COVID19; therein, upon, into, ongoing, forthwith.",
        ),
        (
            ext004_glued_words,
            "MetLife insures it. At 37signals they met; 37signals pays well, and nobody leaves 37signals.",
        ),
        (ext007_word_per_line, "- Almaty\n- Ashgabat\n- Bishkek\n- Tashkent\n\nYes.\n\nNo."),
        (ext008_page_furniture, "Turn to page 5. In Milestones 5 we said so.\n\nThe number is\n\n42."),
        (
            ext009_odd_character,
            "Café, naïve, Ärzte, Душанбе, ½, №, 25 °C, o‘zbek, ʻokina, À la carte: it’s “fine” – so.",
        ),
        (
            ext009_odd_character,
            "Families \U0001f469\u200d\U0001f469\u200d\U0001f467, \u2764\ufe0f\u200d\U0001f525; the \u05e9\u05dc\u05d5\u05dd\u200e.",
        ),
        (ext010_hyphen_at_line_start, "- a list\n- of things\n\nIt was\n-5 degrees\n– so cold."),
        (cpy201_unresolved_tk, "TKB Bank, the XX century, the XXX Olympiad; why?? [sic] [in full]; `TODO`."),
    ],
)
def test_correct_copy_stays_quiet(rule, copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("rule", "typed", "wanted"),
    [
        (
            ext001_line_end_hyphen,
            "The govern-ment and na- tional law- enforcement.",
            "The government and national law-enforcement.",
        ),
        (
            ext002_lost_hyphen,
            "A longterm plan against drugrelated crime, a childfriendly room, a stateowned firm.",
            "A long-term plan against drug-related crime, a child-friendly room, a state-owned firm.",
        ),
        (
            ext003_fused_range,
            "For 20112015; on 2930 November 2010; on 67 May.",
            "For 2011–2015; on 29–30 November 2010; on 6–7 May.",
        ),
        (
            ext004_glued_words,
            "They met theGovernment ofthe country in2010.",
            "They met the Government of the country in 2010.",
        ),
        (
            ext004_glued_words,
            "Theofficers came with 50participants.",
            "The officers came with 50 participants.",
        ),
        (ext007_word_per_line, "The\ncentre\nhelps\nofficers.", "The centre helps officers."),
        (
            ext008_page_furniture,
            "One.\n\nPage 5\n\nMilestones 5 December 2010\n\nTwo. (continued on page 7)",
            "One.\n\nTwo.",
        ),
        (
            ext009_odd_character,
            "The of\ufb01ce\u00ad and the countryâ€™s cafÃ©.",
            "The office and the country’s café.",
        ),
        (
            ext009_odd_character,
            "The \u202eoffice\u202c is \u2066open\u2069 and \u202alit\u202c.",
            "The office is open and lit.",
        ),
        (
            ext009_odd_character,
            "The\u2028office\u200e \u2029is \U0001f469\u200dopen.\u2028",
            "The office is \U0001f469open.",
        ),
        (ext010_hyphen_at_line_start, "Crime is drug\n-related here.", "Crime is drug-related here."),
        (ext001_line_end_hyphen, "A cross-bor-der plan.", "A cross-border plan."),
        (
            ext001_line_end_hyphen,
            "The pre-cursors were inter-cepted; it pro-vided re-search.",
            "The precursors were intercepted; it provided research.",
        ),
    ],
)
def test_fixes_mend_and_leave_nothing(rule, typed: str, wanted: str) -> None:
    assert mended(rule, typed) == wanted


def test_placeholders_are_marked_where_they_stand() -> None:
    copy = "TK people came ??? on XX December, said [insert name]. Lorem ipsum. TODO"
    assert found(cpy201_unresolved_tk, copy) == ["TK", "???", "XX", "[insert name]", "Lorem ipsum", "TODO"]


@pytest.mark.parametrize("language", ["fa", "ar", "he"])
def test_isolates_are_right_where_copy_runs_from_right_to_left(language: str) -> None:
    front = f"---\nheadline: A headline\nlanguage: {language}\n---\n"
    assert found(ext009_odd_character, f"{front}\u2067WHO\u2069 and \u2068UN\u2069\n") == []
    assert found(ext009_odd_character, f"{front}\u202eWHO\u202c\n") == ["\u202e", "\u202c"]


def test_an_endless_word_is_looked_up_by_nobody() -> None:
    known = english()
    (passage,) = [one for one in story("a" * 99 + " " + "b" * 100).passages if one.kind == "paragraph"]
    assert [len(word.text) for word in strangers(passage, known)] == [99]


def test_a_letter_by_itself_is_looked_up_by_nobody() -> None:
    (passage,) = [one for one in story("A plan b and I saw a xqz.").passages if one.kind == "paragraph"]
    assert [word.text for word in strangers(passage, english())] == ["xqz"]


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("The officers Milestones December 2010 Page 5 came late.", "The officers came late."),
        ("The officers 5 Milestones, December 2010 came late.", "The officers came late."),
    ],
)
def test_a_running_head_in_mid_sentence_is_struck(copy: str, wanted: str) -> None:
    assert mended(ext008_page_furniture, copy) == wanted


@pytest.mark.parametrize(
    "copy",
    ["We said so in Milestones December 2010 page 5 and again.", "Milestones December 2010 was long."],
)
def test_an_issue_that_is_referred_to_is_no_running_head(copy: str) -> None:
    assert found(ext008_page_furniture, copy) == []
