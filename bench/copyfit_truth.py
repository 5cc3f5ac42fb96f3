"""Whether advice is true: issues made too long by 1 to 40 lines, cut as they are told, and made up again.

The copy itself is cut, word for word from the ends of the paragraphs that the advice names, and set again.

    .venv/bin/python bench/copyfit_truth.py [ISSUES]
"""

from __future__ import annotations

import random
import re
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent.parent / "tests")]

from copyfit_copy import article, generated  # noqa: E402

from bulletin_cli.compose import Composer  # noqa: E402
from bulletin_cli.desk.layouts import load_layout  # noqa: E402
from bulletin_cli.makeup import make_up  # noqa: E402
from bulletin_cli.model.copy import Body, Paragraph, Text  # noqa: E402
from bulletin_cli.model.galley import Galleys  # noqa: E402
from bulletin_cli.model.layout import Layout  # noqa: E402
from bulletin_cli.model.place import Source  # noqa: E402
from bulletin_cli.model.plan import Cut, Plan  # noqa: E402
from bulletin_cli.model.publication import Article, Issue, Publication  # noqa: E402

PUBLICATION = Publication(Source("bulletin.yaml", ""), title="Bench")


def planned(issue: Issue, composer: Composer, layout: Layout) -> Plan:
    """The issue composed and made up."""
    galleys: Galleys = composer.issue(issue, PUBLICATION).value
    return make_up(issue, PUBLICATION, layout, galleys)


def lengthened(issue: Issue, composer: Composer, layout: Layout, rng: random.Random) -> tuple[Issue, Plan]:
    """The issue with words added to one story until it is 1 to 40 lines over."""
    while True:
        number = rng.randrange(len(issue.articles))
        old = issue.articles[number]
        more = article(rng, "more", rng.choice([20, 40, 80]), figures=0)
        blocks = (*old.body.blocks, *more.body.blocks)
        articles = (*issue.articles[:number], old._replace(body=Body(blocks)), *issue.articles[number + 1 :])
        issue = issue._replace(articles=articles)
        plan = planned(issue, composer, layout)
        if plan.over:
            return issue, plan


OUT = re.compile(r"no room for figures? (?P<figures>[\d, and]+) of (?P<slug>\S+); take")


def followed(issue: Issue, plan: Plan) -> Issue:
    """The issue once an editor has done what the plan says."""
    advice = [each for each in plan.advice if each.kind == "over"]
    cuts = [cut for each in advice for cut in each.cuts]
    out = {
        (found["slug"], int(number))
        for each in advice
        for found in OUT.finditer(each.message)
        for number in re.findall(r"\d+", found["figures"])
    }
    articles = (
        cut_copy(_without_figures(a, out), [c for c in cuts if c.article == a.slug]) for a in issue.articles
    )
    return issue._replace(articles=tuple(articles))


def _without_figures(made: Article, out: set[tuple[str, int]]) -> Article:
    kept = tuple(figure for n, figure in enumerate(made.figures, 1) if (made.slug, n) not in out)
    return made._replace(figures=kept)


def cut_copy(made: Article, cuts: list[Cut]) -> Article:
    """The article with so many words less at the end of each paragraph."""
    blocks, paragraph = [], 0
    words = {cut.paragraph: cut.words for cut in cuts}
    for block in made.body.blocks:
        paragraph += isinstance(block, Paragraph)
        gone = words.get(paragraph, 0) if isinstance(block, Paragraph) else 0
        blocks.append(_without(block, gone) if gone else block)
    return made._replace(body=Body(tuple(blocks)))


def _without(block: Paragraph, words: int) -> Paragraph:
    text = " ".join(block.inlines[0].text.split()[:-words]).rstrip(",;:") + "."
    return Paragraph((Text(text, block.place),), block.place)


def main(count: int) -> None:
    """Print how often the first try fits."""
    layout = load_layout("two-column").value
    assert layout is not None
    composer = Composer(layout)
    told = true = seed = 0
    while told < count:
        seed += 1
        rng = random.Random(seed)
        base = generated(seed, composer, PUBLICATION, pages=rng.choice([4, 8]), share=1.0).issue
        issue, plan = lengthened(base, composer, layout, rng)
        if plan.over > 40:
            continue
        told += 1
        again = planned(followed(issue, plan), composer, layout)
        true += not again.over
        if "-v" in sys.argv:
            print(
                seed,
                plan.over,
                "true" if not again.over else f"still {again.over}",
                [a.message for a in plan.advice if a.kind == "over"],
            )
    print(f"issues too long by 1 to 40 lines        {told}")
    print(f"fit at the first try, cut as told       {true}")


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    main(numbers[0] if numbers else 50)
