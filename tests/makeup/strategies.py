"""Generated issues: stories of every kind."""

from __future__ import annotations

from hypothesis import strategies as st

from bulletin_cli.model.galley import Galley, SidebarBlock, TableBlock, TextBlock
from bulletin_cli.model.publication import Issue
from makeup.dummies import figure, galley, issue, para, quote, sidebar, solid, subhead, table


class Made:
    """A generated issue; shown in a line a story when a test fails."""

    def __init__(self, of: Issue, stories: tuple[Galley, ...]) -> None:
        self.issue = of
        self.stories = stories

    def __repr__(self) -> str:
        pins = {entry.article: entry.page for entry in self.issue.contents if entry.page}
        told = "".join(f"\n  {_told(story)}" for story in self.stories)
        to = {entry.article: entry.continued_on for entry in self.issue.contents if entry.continued_on}
        return f"pages {self.issue.pages}, pins {pins}, to {to}, order {self.issue.order}{told}"


def _told(story: Galley) -> str:
    blocks = " ".join(_block(block) for block in story.body)
    figures = [
        (
            f.figure.width,
            f.figure.place_on_page,
            f.figure.after,
            f.figure.optional,
            {w: (s.lines_least, s.lines_most) for w, s in f.settings.items()},
        )
        for f in story.figures
    ]
    quotes = [(q.height, q.paragraph, q.optional) for q in story.quotes]
    head = story.head[0].height if story.head else 0
    return f"{story.article}{' boxed' if story.boxed else ''}: head {head}: {blocks} {figures} {quotes}"


def _block(block: object) -> str:
    match block:
        case TextBlock(settings=settings, keep_next=True):
            return f"h{len(settings[0].lines)}"
        case TextBlock(settings=settings):
            notes = [note for line in settings[0].lines for note in line.notes]
            return "/".join(str(len(s.lines)) for s in settings) + (f"n{notes}" if notes else "")
        case TableBlock(rows=rows):
            return f"t{len(rows)}"
        case SidebarBlock(parts=parts):
            return "b" + "+".join(str(len(p.settings[0].lines)) for p in parts if isinstance(p, TextBlock))
    return "?"


@st.composite
def bodies(draw: st.DrawFn, slug: str) -> tuple[list[object], int, dict[int, object]]:
    """Blocks of a body, how many paragraphs it has, and its notes."""
    blocks: list[object] = []
    paragraphs = 0
    notes: dict[int, object] = {}
    for number in range(draw(st.integers(1, 14))):
        kind = draw(st.sampled_from("pppppppphtbn"))
        name = f"{slug}.b{number}"
        if kind == "h" and blocks:
            blocks.append(subhead(name, 1, draw(st.integers(1, 2))))
        elif kind == "t" and blocks:
            blocks.append(table(name, draw(st.integers(1, 6))))
            continue
        elif kind == "b" and blocks:
            blocks.append(sidebar(name, *draw(st.lists(st.integers(1, 6), min_size=1, max_size=3))))
            continue
        paragraphs += 1
        lines = draw(st.integers(1, 12))
        loose = draw(st.sampled_from([(), (1,), (-1,), (1, -1)]))
        calls: tuple[int, ...] = ()
        if kind == "n":
            calls = (len(notes) + 1,)
            notes[calls[0]] = solid(f"{slug}.n{calls[0]}", draw(st.integers(1, 2)), role="note")
        hyphens = draw(st.sets(st.integers(0, lines), max_size=3))
        blocks.append(
            para(
                f"{name}.p",
                lines,
                paragraphs,
                loose=loose,
                notes=calls,
                hyphens=tuple(hyphens),
                last=draw(st.integers(1, 7)),
            )
        )
    return blocks, paragraphs, notes


@st.composite
def stories(draw: st.DrawFn, number: int) -> Galley:
    """One story."""
    slug = f"{'abcdefghijklmnopqrstuvwxyz'[number % 26]}{number}"
    body, paragraphs, notes = draw(bodies(slug))
    figures = tuple(
        figure(
            f"{slug}.f{n}",
            least := draw(st.integers(3, 6)),
            least + draw(st.integers(0, 3)),
            width=draw(st.sampled_from(["column", "page", "either"])),
            place=draw(st.sampled_from(["top", "top", "foot", "after"])),
            after=draw(st.integers(1, 5)),
            optional=draw(st.booleans()),
            captioned=draw(st.booleans()),
        )
        for n in range(draw(st.sampled_from([0, 0, 1, 1, 2])))
    )
    quotes = tuple(
        quote(
            f"{slug}.q{n}",
            draw(st.integers(2, 4)),
            draw(st.integers(0, paragraphs)),
            optional=draw(st.booleans()),
        )
        for n in range(draw(st.sampled_from([0, 0, 0, 1, 2])))
    )
    made = galley(slug, body, head=draw(st.integers(1, 4)), figures=figures, quotes=quotes, notes=notes)
    return made._replace(boxed=draw(st.integers(0, 7)) == 0)


@st.composite
def issues(draw: st.DrawFn, most: int = 5) -> Made:
    """An issue of a few stories, some of them pinned."""
    count = draw(st.one_of(*[st.integers(1, 3)] * 4, st.integers(1, most)))
    made = tuple(draw(stories(number)) for number in range(count))
    pins: dict[str, int] = {}
    page = 1
    if draw(st.booleans()):
        for story in made:
            page += draw(st.sampled_from([0, 1, 1, 2]))
            if draw(st.booleans()):
                pins[story.article] = page
    pages = draw(st.one_of(st.none(), st.integers(1, 12)))
    to = {
        story.article: pins.get(story.article, 1) + draw(st.integers(1, 4))
        for story in made
        if draw(st.integers(0, 9)) == 0
    }
    order = draw(st.sampled_from(["kept"] * 5 + ["free"]))
    return Made(issue(made, pins=pins, pages=pages, to=to, order=order), made)
