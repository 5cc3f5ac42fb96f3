"""Entries of "in this issue": a title, and where the layout wants it the story's summary under it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bulletin_cli.compose import Composer
from bulletin_cli.model.galley import Container, ContentsItem, TextBlock
from bulletin_cli.model.layout import Layout, Role
from compose.shop import article_of, issue_of, layout, publication_of, shared

SUMMARY = (
    "A public hearing on the penitentiary strategy is the first of its kind in Kyrgyzstan, and not the last."
)
ROLE = Role("contents-summary", "serif", 9, 13, style="italic", inset_end=20)


def summarizing(*roles: Role, **contents: object) -> Layout:
    """The layout with summaries in the contents and these roles more; `contents` are values of that role."""
    base = layout()
    more = {role.name: role for role in (base.roles["contents"]._replace(**contents), *roles)}
    return replace(
        base, roles={**base.roles, **more}, furniture=base.furniture._replace(contents_summaries=True)
    )


def entry(of: Layout, summary: str = SUMMARY, **fields: str) -> ContentsItem:
    """The entry of one story in a layout."""
    issue = issue_of(article_of("Text.", short="Reform", summary=summary, **fields))
    (item,) = Composer(of).issue(issue, publication_of()).value.contents
    return item


def said(block: TextBlock | None) -> list[str]:
    return [line.text for line in block.lines] if block else []


def test_a_layout_that_does_not_ask_has_titles_only() -> None:
    issue = issue_of(article_of("Text.", short="Reform", summary=SUMMARY))
    (item,) = shared().issue(issue, publication_of()).value.contents
    assert (item.summary, item.blocks, item.text.keep_next) == (None, (item.text,), False)


@pytest.mark.parametrize("summary", ["", " \n "])
def test_a_story_without_a_summary_has_its_title_only(summary: str) -> None:
    item = entry(summarizing(ROLE), summary)
    assert (said(item.text), item.summary, item.text.keep_next) == (["Reform"], None, False)


def test_a_summary_is_set_ragged_under_its_title_in_the_column_of_the_contents() -> None:
    item = entry(of := summarizing(ROLE))
    assert item.blocks == (item.text, item.summary)
    assert item.text.keep_next
    assert item.summary
    assert (item.summary.id, item.summary.role) == ("contents/story.summary", "contents-summary")
    assert item.summary.within == (Container("entry", item.text.id),)
    assert " ".join(said(item.summary)) == SUMMARY
    assert item.summary.measure == item.text.measure == of.measure(3) - of.furniture.contents_number
    assert max(line.width for line in item.summary.lines) <= item.summary.measure - ROLE.inset_end
    assert {(line.justified, line.hyphen, line.space) for line in item.summary.lines} == {(False, False, 0)}


def test_a_summary_on_the_leading_of_the_grid_stands_on_it() -> None:
    summary = entry(of := summarizing(ROLE)).summary
    assert summary
    assert (summary.baseline, summary.leading) == (of.grid.baseline, of.grid.leading)
    assert summary.height == len(summary.lines)


def test_without_a_role_of_its_own_a_summary_wears_that_of_the_titles() -> None:
    item = entry(summarizing())
    assert item.summary
    assert item.summary.role == item.text.role == "contents"


def test_white_about_an_entry_does_not_come_between_title_and_summary() -> None:
    item = entry(summarizing(before=1, after=2))
    assert item.summary
    assert [(block.before, block.after) for block in item.blocks] == [(1, 0), (0, 2)]


def test_a_summary_is_in_the_language_of_its_story() -> None:
    item = entry(summarizing(ROLE), "نخستین جلسهٔ علنی در قرقیزستان", language="fa")
    assert item.summary
    assert (item.summary.language, item.summary.rtl) == ("fa", True)


def test_a_character_that_no_font_has_is_told_at_its_place_in_the_summary() -> None:
    source = "summary: The hearing \U0001f9ff in Bishkek"
    article = article_of(source, short="Reform", summary=source[9:])
    place = article.body.blocks[0].place._replace(start=9)
    issue = issue_of(article._replace(body=article.body._replace(blocks=()), places={"summary": place}))
    found = Composer(summarizing(ROLE)).issue(issue, publication_of()).diagnostics
    assert [diagnostic.span.column for diagnostic in found] == [source.index("\U0001f9ff") + 1]
