"""Words that were shaped once are not shaped again, and the page is the same to the last byte."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest

from bulletin_cli.model.edition import PressJob
from bulletin_cli.press import pdf, sorts
from bulletin_cli.press.shaping import Shaper
from bulletin_cli.press.sorts import Glyph, Sorts, TypeStyle
from bulletin_cli.press.typecase import put_away
from press.handmade import block, job, page, placed, pressed, story

STYLE = TypeStyle("serif-roman", (("opsz", 9.2), ("wght", 400)), (("onum", 1),), "en-GB")
HALF = 512.5
WORD = (Glyph(7, HALF, 0.0, -1.25, "f"), Glyph(8, 300.0, 0.5, 0.0, "“"))


@dataclass
class Memory:
    """Keeps everything."""

    kept: dict[str, bytes] = field(default_factory=dict)

    def find(self, name: str, *, shared: bool = False) -> bytes | None:
        return self.kept.get(f"{name} {shared}")

    def keep(self, name: str, data: bytes, *, shared: bool = False) -> None:
        self.kept[f"{name} {shared}"] = data


@pytest.fixture(autouse=True)
def _alone() -> Iterator[None]:
    """No test finds what another has in its case."""
    put_away()
    yield
    put_away()


@pytest.fixture
def shaped(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The words that are shaped, one after another."""
    found: list[str] = []
    shape = Shaper._shape

    def counted(self: Shaper, text: str, *how: object) -> object:
        found.append(text)
        return shape(self, text, *how)  # type: ignore[arg-type]  # handed through as they come

    monkeypatch.setattr(Shaper, "_shape", counted)
    return found


def of(words: str, kept: Memory) -> PressJob:
    return replace(job(page(1, story(placed(block("a/1", words))))), kept=kept)


def test_a_page_from_the_case_is_the_same_page(shaped: list[str]) -> None:
    memory, words = Memory(), "The offices were finally affirmed in Osh"
    first = pressed(of(words, memory))
    assert "finally" in shaped
    put_away()
    shaped.clear()
    assert pressed(of(words, memory)) == first
    assert shaped == ["The"], "one word, by which the font is known"


def test_new_words_stand_beside_those_from_the_case(shaped: list[str]) -> None:
    memory = Memory()
    pressed(of("The offices in Osh", memory))
    put_away()
    shaped.clear()
    mixed = pressed(of("Finally the offices were in Osh", memory))
    assert set(shaped) == {"Finally", "the", "were"}
    put_away()
    assert mixed == pressed(of("Finally the offices were in Osh", Memory()))


@pytest.mark.parametrize(("few", "again"), [(1, True), (5, False)])
def test_words_are_kept_anew_where_many_are_others(
    monkeypatch: pytest.MonkeyPatch, few: int, *, again: bool
) -> None:
    monkeypatch.setattr(pdf, "FEW", few)
    memory = Memory()
    pressed(of("The offices in Osh", memory))
    before = dict(memory.kept)
    pressed(of("The offices in Osh were full", memory))
    assert (memory.kept != before) is again


def test_a_case_that_is_full_is_emptied(monkeypatch: pytest.MonkeyPatch) -> None:
    words = "The offices were finally affirmed in Osh"
    first = pressed(of(words, Memory()))
    put_away()
    monkeypatch.setattr(sorts, "MOST", 3)
    memory = Memory()
    assert pressed(of(words, memory)) == first
    assert pressed(of(words, memory)) == first


def test_what_is_packed_comes_out_as_it_was() -> None:
    case = Sorts()
    case.keep(STYLE, "f“", WORD)
    case.of(STYLE).widths.update({7: 524800, 8: 307200})
    other = Sorts()
    assert other.take(case.packed([("f“", STYLE)])) == {("f“", STYLE)}
    assert other == case


@pytest.mark.parametrize("rubbish", [b"", b"rubbish", Sorts().packed([])[:-2]])
def test_rubbish_is_no_sorts(rubbish: bytes) -> None:
    case = Sorts()
    assert not case.take(rubbish)
    assert case == Sorts()
