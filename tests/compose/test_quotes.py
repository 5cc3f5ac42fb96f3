"""Pull quotes: their marks, their paragraph, and the white over them."""

from __future__ import annotations

import pytest

from bulletin_cli.model.galley import TextBlock
from bulletin_cli.model.place import Place
from bulletin_cli.model.publication import NOWHERE, PullQuote
from compose.shop import galley_of, layout, para


def said(block: TextBlock) -> str:
    return " ".join(line.text for line in block.lines)


def test_pull_quotes_wear_marks_and_know_their_paragraph():
    quote = PullQuote("It is critical to include all partners", Place(3, 9), by="An expert", optional=True)
    body = (para("No."), para("“It is critical to include all partners,” she said."))
    galley, _ = galley_of(*body, pull_quotes=(quote, PullQuote("„Schon da“", NOWHERE)))
    first, second = galley.quotes
    assert said(first.text) == "“It is critical to include all partners”"
    assert (first.paragraph, first.optional, said(first.by)) == (2, True, "An expert")
    assert first.height == first.text.height + first.by.height
    assert (said(second.text), second.paragraph, second.by) == ("„Schon da“", 0, None)


def test_pull_quotes_know_the_white_that_the_grid_leaves_over_their_letters():
    words = ("One", "One of several words that ask for a second line of this column, or for a third")
    galley, _ = galley_of(pull_quotes=tuple(PullQuote(said, NOWHERE) for said in words))
    size = layout().role("pull-quote").size
    one, more = ((quote, quote.text.baseline - quote.spare) for quote in galley.quotes)
    assert len(one[0].text.lines) < len(more[0].text.lines)
    assert one[1] == pytest.approx(more[1])
    assert 0.6 * size < one[1] < 0.9 * size
    assert all(0 <= quote.spare < layout().grid.leading for quote in galley.quotes)


def test_russian_quotes_wear_guillemets():
    galley, _ = galley_of(language="ru", pull_quotes=(PullQuote("Начало", NOWHERE),))
    assert said(galley.quotes[0].text) == "«Начало»"
