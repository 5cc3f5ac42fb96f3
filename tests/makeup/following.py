"""Does what advice says: words are cut from the copy itself, stories and figures taken out, and it is set again."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from bulletin_cli.compose import Composer
from bulletin_cli.makeup import make_up
from bulletin_cli.model.copy import Body, Paragraph, Text
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import Cut, Plan
from bulletin_cli.model.publication import Article, Issue
from makeup.bulletins import article
from makeup.dummies import publication

OUT = re.compile(r"no room for figures? (?P<figures>[\d, andto]+) of (?P<slug>\S+); take")


def planned(issue: Issue, composer: Composer, layout: Layout) -> Plan:
    """The issue composed and made up."""
    return make_up(issue, publication(), layout, composer.issue(issue, publication()).value)


def lengthened(issue: Issue, composer: Composer, layout: Layout, rng: random.Random) -> tuple[Issue, Plan]:
    """The issue with words added to one story until it is over."""
    while True:
        number = rng.randrange(len(issue.articles))
        old = issue.articles[number]
        more = article(rng, "more", rng.choice([20, 40, 80]), figures=0)
        blocks = (*old.body.blocks, *more.body.blocks)
        longer = old._replace(body=Body(blocks))
        issue = issue._replace(articles=(*issue.articles[:number], longer, *issue.articles[number + 1 :]))
        plan = planned(issue, composer, layout)
        if plan.over:
            return issue, plan


def followed(issue: Issue, plan: Plan) -> Issue:
    """The issue once an editor has done what the plan says."""
    advice = [each for each in plan.advice if each.kind == "over"]
    cuts = [cut for each in advice for cut in each.cuts]
    gone = {slug for each in advice for slug in each.out}
    out = {
        (found["slug"], number)
        for each in advice
        for found in OUT.finditer(each.message)
        for number in _numbers(found["figures"])
    }
    articles = tuple(
        cut_copy(_without_figures(each, out), [cut for cut in cuts if cut.article == each.slug])
        for each in issue.articles
        if each.slug not in gone
    )
    contents = tuple(entry for entry in issue.contents if entry.article not in gone)
    return issue._replace(articles=articles, contents=contents)


def _numbers(said: str) -> set[int]:
    """Those of `2`, `1 and 3`, `1 to 4 and 6`."""
    spans = (re.findall(r"\d+", part) for part in re.split(r", | and ", said))
    return {number for span in spans for number in range(int(span[0]), int(span[-1]) + 1)}


def _without_figures(made: Article, out: set[tuple[str, int]]) -> Article:
    kept = tuple(figure for n, figure in enumerate(made.figures, 1) if (made.slug, n) not in out)
    return made._replace(figures=kept)


def cut_copy(made: Article, cuts: Sequence[Cut]) -> Article:
    """The article with so many words less at the end of each paragraph, and without those that go whole."""
    words = {cut.paragraph: cut.words for cut in cuts}
    whole = {cut.paragraph for cut in cuts if cut.whole}
    blocks, paragraph = [], 0
    for block in made.body.blocks:
        if not isinstance(block, Paragraph):
            blocks.append(block)
            continue
        paragraph += 1
        if paragraph not in whole:
            blocks.append(_shorter(block, words[paragraph]) if paragraph in words else block)
    return made._replace(body=Body(tuple(blocks)))


def _shorter(block: Paragraph, words: int) -> Paragraph:
    text = " ".join(block.inlines[0].text.split()[:-words]).rstrip(",;:") + "."
    return Paragraph((Text(text, block.place),), block.place)
