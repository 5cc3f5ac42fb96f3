"""What may be done about findings: the slices of fixes, silences that keep quiet what they should, all at once."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin_cli.desk.editing import EditingDesk, Look
from bulletin_cli.desk.editing_offers import Kind, Offer, _changes, fix_of, mend_all, offers, silence_for
from bulletin_cli.model.diagnostic import Diagnostic, Edit
from bulletin_cli.model.place import Place
from cli.papers import CROSSING, publication
from cli.slips import ARTICLE, MENDED, SLIPS

PATH = ARTICLE.as_posix()
TYPED = CROSSING + "\nIt’s the guild’s own ferry.\n"
BOX = "\n::: box\n## Pilots\n\nHe waited ... and went.\n:::\n"


@pytest.fixture
def desk(tmp_path: Path) -> EditingDesk:
    return EditingDesk(publication(tmp_path))


def after(text: str, edits: tuple[Edit, ...]) -> str:
    for edit in sorted(edits, key=lambda one: one.place, reverse=True):
        text = text[: edit.place.start] + edit.text + text[edit.place.end :]
    return text


def found(look: Look, code: str) -> Diagnostic:
    return next(one for one in look.of(PATH) if one.code == code)


def codes(look: Look) -> list[str]:
    return [one.code for one in look.of(PATH)]


def accepted(offer: Offer | None, text: str) -> str:
    assert offer is not None
    return after(text, offer.edits)


def test_a_fix_is_the_slice_that_lint_would_change(desk):
    look = desk.look({PATH: TYPED + SLIPS})
    offer = fix_of(look, found(look, "TYP008"))
    assert offer is not None
    assert (offer.kind, offer.title, offer.edits[0].text) == (Kind.SAFE, "write … (TYP008)", "…")
    assert accepted(offer, TYPED + SLIPS) == (TYPED + SLIPS).replace("...", "…")


def test_a_fix_that_may_change_what_is_said_tells_so(desk):
    look = desk.look({PATH: TYPED + "\nThe goverment came.\n"})
    offer = fix_of(look, found(look, "SPL001"))
    assert offer is not None
    assert offer.kind is Kind.UNSAFE
    assert offer.title.endswith("(SPL001, read it afterwards)")
    assert "The government came." in accepted(offer, look.sources[PATH].text)


def test_what_has_no_fix_is_offered_none(desk):
    look = desk.look({PATH: TYPED + "\nTK\n"})
    assert fix_of(look, found(look, "CPY201")) is None


@pytest.mark.parametrize(
    "text",
    [
        TYPED + "\nHe waited ... and went.\n",
        TYPED + "\n- one\n- He waited ... and went.\n",
        TYPED + BOX,
        TYPED + "\n> He waited ... and went.\n",
        CROSSING.replace("The ferry will cross", "He waited ... and the ferry will cross"),
        (TYPED + "\nHe waited ... and went.\n").replace("\n", "\r\n"),
    ],
    ids=["paragraph", "list", "box", "quotation", "first", "CR LF"],
)
def test_a_silence_keeps_the_rule_quiet_there_and_asks_for_its_reason(desk, text):
    later = "\nShe waited ... and went.\n".replace("\n", "\r\n" if "\r" in text else "\n")
    look = desk.look({PATH: text + later})
    assert codes(look) == ["TYP008", "TYP008"]
    offer = silence_for(look, look.of(PATH)[0])
    assert offer is not None
    assert (offer.kind, offer.title) == (Kind.SILENCE, "silence TYP008 here")
    hushed = accepted(offer, text + later)
    assert codes(desk.look({PATH: hushed})) == ["CPY011", "TYP008"]
    assert codes(desk.look({PATH: hushed.replace("--  -->", "-- he said so -->")})) == ["TYP008"]
    assert hushed.count("\n") == hushed.count("\r\n") or "\r" not in text


def test_above_the_body_the_whole_article_is_silenced(desk):
    text = TYPED.replace("opens in spring", "opens ... or not") + "\nHe waited ... and went.\n"
    look = desk.look({PATH: text})
    assert codes(look) == ["TYP008", "TYP008"]
    offer = silence_for(look, look.of(PATH)[0])
    assert offer is not None
    assert offer.title == "silence TYP008 in this article"
    hushed = accepted(offer, text).replace("--  -->", "-- a headline of theirs -->")
    assert codes(desk.look({PATH: hushed})) == []


def test_what_cannot_be_kept_quiet_is_offered_no_silence(desk):
    look = desk.look({PATH: TYPED + "\n<b>TK</b>\n", "bulletin.yaml": "title: The Ferry\n"})
    assert [one.code for one in look.of("bulletin.yaml")]
    assert codes(look) == ["CPY021", "CPY201"]
    assert not any(silence_for(look, one) for path in (PATH, "bulletin.yaml") for one in look.of(path))


def test_fixes_are_offered_before_silences_and_each_silence_once(desk):
    look = desk.look({PATH: TYPED + SLIPS})
    found = look.of(PATH)[:3]
    *fixes, quotes, percent = offers(look, found)
    assert [offer.kind for offer in fixes] == [Kind.SAFE] * 3
    assert (quotes.about, percent.about) == (found[:2], found[2:])


def test_all_at_once_is_what_lint_fix_does_in_the_same_slices(desk):
    look = desk.look({PATH: TYPED + SLIPS})
    offer = mend_all(desk, look, PATH)
    assert accepted(offer, TYPED + SLIPS) == TYPED + MENDED
    assert offer is not None
    assert {edit.text for edit in offer.edits} >= {"“", "”", "…"}
    assert desk.read().diagnostics == look.found.diagnostics
    assert mend_all(desk, desk.look({PATH: TYPED}), PATH) is None


def test_rounds_of_fixes_that_touch_are_one_change(desk):
    text = TYPED + "\nThey came  , and  went ...  at 5%.\n"
    offer = mend_all(desk, desk.look({PATH: text}), PATH)
    assert accepted(offer, text) == TYPED + "\nThey came, and went … at 5 per cent.\n"


WORDS = st.text(alphabet="ab \n\r😀я", max_size=30)


@given(WORDS, WORDS)
@settings(max_examples=80)
def test_changes_make_of_a_text_what_it_became(before, became):
    edits = _changes("a.md", before, became)
    assert after(before, edits) == became
    places = [edit.place for edit in edits]
    assert all(one.end <= other.start for one, other in pairwise(places))


def test_a_change_is_no_larger_than_what_differs():
    before, became = "one\ntwo  words\nthree\n", "one\ntwo words\nthree\n"
    assert _changes("a.md", before, became) == (Edit("a.md", Place(8, 9), ""),)
