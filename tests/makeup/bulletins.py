"""Issues of real-looking copy: stories as long as the reference issue's, from sentences of a bulletin's kind."""

from __future__ import annotations

import random
from dataclasses import dataclass

from bulletin_cli.compose import Composer
from bulletin_cli.model.copy import Body, Figure, Heading, Paragraph, Text
from bulletin_cli.model.galley import FigureBlock, Galley, Galleys, TextBlock
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.place import Place, Source
from bulletin_cli.model.publication import Article, Entry, Issue, Picture, Publication, PullQuote

LENGTHS = (870, 520, 290, 220, 400, 180, 400, 250, 400, 370)
"""Words of the reference issue's stories."""
WHO = (
    "The regional office",
    "A team of six instructors",
    "The ministry of health",
    "The border service",
    "A working group of judges and prosecutors",
    "The project's national coordinator",
    "The municipal clinic",
    "A delegation from three neighbouring countries",
    "The academy",
    "The new forensic laboratory",
)
DID = (
    "opened",
    "reviewed",
    "tested for the first time",
    "handed over",
    "agreed on",
    "discussed at length",
    "published",
    "rewrote from the first page to the last",
    "asked for",
    "welcomed",
)
WHAT = (
    "a plan for the next two years",
    "the draft of a common manual",
    "four patrol vehicles and their spare parts",
    "a course for prison doctors",
    "the statistics of seizures along the river",
    "rules for protecting witnesses",
    "an exchange of liaison officers",
    "a register of licensed pharmacies",
    "a model curriculum",
    "equipment worth 240,000 dollars",
    "the results of last spring's survey",
    "a hotline that answers at night",
)
WHERE = (
    "in a hotel on the edge of the old town",
    "at the crossing that lorries use most",
    "in Bishkek",
    "in Dushanbe",
    "in the ministry's own hall",
    "on the first cold day of November",
    "after three days of talks",
    "before an audience of eighty",
    "in two languages and with much patience",
    "without ceremony",
)
MORE = (
    "Nobody had expected that so many would come.",
    "The costs are shared by five donors.",
    "“It took us longer than we had promised, and it was worth it,” one participant said.",
    "A second round follows in spring.",
    "What is missing, everyone agreed, is not goodwill but a telephone number.",
    "The figures speak for themselves: 17 sites, 430 people trained, and not one complaint that was upheld.",
    "Interpreters worked in turns of twenty minutes, as interpreters should.",
    "For the first time the countries counted in the same units, so that their tables could be laid side by side.",
    "The laboratory's director put it more cautiously.",
    "That is little, measured by the length of the border.",
)
TURNS = (
    "Meanwhile",
    "On the second day",
    "As a consequence",
    "In the same week",
    "According to the evaluation",
    "",
)


@dataclass(frozen=True)
class Generated:
    """An issue, its type, and its copy as a share of the room on its pages."""

    issue: Issue
    galleys: Galleys
    pages: int


def sentence(rng: random.Random) -> str:
    """One sentence."""
    if rng.random() < 0.3:
        return rng.choice(MORE)
    turn, who = rng.choice(TURNS), rng.choice(WHO)
    start = f"{turn} {who[0].lower()}{who[1:]}" if turn else who
    text = f"{start} {rng.choice(DID)} {rng.choice(WHAT)}"
    if rng.random() < 0.4:
        text += f" and {rng.choice(DID)} {rng.choice(WHAT)}"
    return f"{text} {rng.choice(WHERE)}."


def article(rng: random.Random, slug: str, words: int, *, figures: int) -> Article:
    """A story of about so many words."""
    blocks, length, at = [], 0, 0
    while length < words:
        wanted = min(rng.randint(35, 95), max(words - length, 12))
        said: list[str] = []
        while sum(len(s.split()) for s in said) < wanted:
            said.append(sentence(rng))
        text = " ".join(said)
        place = Place(at, at + len(text))
        blocks.append(Paragraph((Text(text, place),), place))
        at, length = at + len(text) + 2, length + len(text.split())
        if words > 350 and rng.random() < 0.15 and length < words - 120:
            blocks.append(Heading(2, (Text("What comes next", Place(at, at + 15)),), Place(at, at + 15)))
            at += 17
    copy = tuple(
        Figure(
            f"{slug}-{n}.jpg",
            Place(0, 0),
            "",
            caption="A caption of one sentence, as captions should be.",
            credit="Photo desk",
            width=rng.choice(["page", "either", "column"]) if not n and words > 250 else "column",
            place_on_page="top",
            crop=rng.choice([0.15, 0.2, 0.25]),
        )
        for n in range(figures)
    )
    quotes = ()
    if words > 250 and rng.random() < 0.6:
        quotes = (
            PullQuote(
                "What is missing is not goodwill but a telephone number",
                Place(0, 0),
                optional=rng.random() < 0.6,
            ),
        )
    headline = f"{rng.choice(WHO)} {rng.choice(DID)} {rng.choice(WHAT)}"
    return Article(
        Source(f"{slug}.md", "x" * (at + 10)),
        slug,
        headline=headline,
        kicker="From the projects",
        short="From the projects",
        figures=copy,
        pull_quotes=quotes,
        body=Body(tuple(blocks)),
    )


def room(layout: Layout, pages: int) -> int:
    """Column lines for stories on so many pages, contents at the front of about five lines.

    Nobody pins these stories, so that two pages in three begin under a continuation head: its lines, those of its
    jumps and the white under it are no room either.
    """
    furniture = layout.furniture
    front = furniture.nameplate + furniture.contents_head + furniture.contents_pad + 5
    running = round((pages - 1) * 2 / 3) * (2 + 2 * furniture.jump + furniture.head_gap)
    return (pages * layout.grid.lines - front - running) * layout.grid.columns


def natural(galley: Galley, layout: Layout) -> int:
    """Column lines of a story as its copy wishes: head, text, pictures uncropped, all pull quotes."""
    head = sum(block.height + block.before for block in galley.head) + layout.furniture.head_gap
    lines = (head + layout.furniture.story_gap) * galley.columns
    for block in galley.body:
        if isinstance(block, TextBlock):
            lines += block.height + block.before + block.after
    for figure in galley.figures:
        lines += _figure(figure, galley.columns)
    return lines + sum(quote.height + quote.before + quote.after for quote in galley.quotes)


def _figure(figure: FigureBlock, columns: int) -> int:
    name, setting = next(iter(figure.settings.items()))
    return (setting.lines_most + figure.after) * (columns if name == "page" else 1)


def generated(
    seed: int, composer: Composer, publication: Publication, *, pages: int = 0, share: float = 0.0
) -> Generated:
    """An issue of 4 to 24 pages whose copy is about `share` of its room (0.95 to 1.05)."""
    rng = random.Random(seed)
    pages = pages or rng.choice([4, 8, 8, 12, 16, 20, 24])
    wanted = room(composer.layout, pages) * (share or rng.uniform(0.95, 1.05))
    articles: list[Article] = []
    pictures: dict[str, Picture] = {}
    lines = 0.0
    while wanted - lines > 40:
        number = len(articles)
        words = int(rng.choice(LENGTHS) * rng.uniform(0.85, 1.15))
        figures = rng.choice([0, 1, 1, 2]) if words > 250 else rng.choice([0, 0, 1])
        made = article(rng, f"story-{number:02}", words, figures=figures)
        added = _pictures(rng, made)
        size = _lines(made, added, composer, publication)
        if size > wanted - lines:
            left = wanted - lines
            fewer = max(int((left - 12) * 7.4), 60)
            made = article(rng, made.slug, fewer, figures=0)
            size, added = _lines(made, {}, composer, publication), {}
        articles.append(made)
        pictures |= added
        lines += size
    entries = tuple(Entry(a.slug, Place(0, 0)) for a in articles)
    issue = Issue(
        Source("issue.yaml", ""),
        f"seed-{seed}",
        pages=pages,
        contents=entries,
        articles=tuple(articles),
        pictures=pictures,
    )
    return Generated(issue, composer.issue(issue, publication).value, pages)


def _pictures(rng: random.Random, made: Article) -> dict[str, Picture]:
    heights = [rng.choice([900, 1000, 1067, 1200]) for _ in made.figures]
    return {f.file: Picture(f.file, 1600, h, "JPEG") for f, h in zip(made.figures, heights, strict=True)}


def _lines(made: Article, pictures: dict[str, Picture], composer: Composer, publication: Publication) -> int:
    issue = Issue(
        Source("issue.yaml", ""),
        "one",
        contents=(Entry(made.slug, Place(0, 0)),),
        articles=(made,),
        pictures=pictures,
    )
    return natural(composer.issue(issue, publication).value.stories[0], composer.layout)
