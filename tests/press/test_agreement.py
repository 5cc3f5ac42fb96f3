"""What is painted is what was composed: every line of every role, in every layout, to a twentieth of a point."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bulletin_cli.compose import Composer
from bulletin_cli.desk.layouts import load_layout
from bulletin_cli.model.copy import (
    Body,
    Emphasis,
    Figure,
    Heading,
    Item,
    LineBreak,
    Link,
    List,
    Note,
    NoteMark,
    Paragraph,
    Pause,
    Preformatted,
    Quotation,
    Sidebar,
    Strong,
    Table,
    TableCell,
    Text,
)
from bulletin_cli.model.edition import PressJob
from bulletin_cli.model.galley import FigureBlock, Line, QuoteBlock, SidebarBlock, TableBlock, TextBlock
from bulletin_cli.model.layout import Layout, Role
from bulletin_cli.model.place import Place, Source
from bulletin_cli.model.plan import Frame, Page, PlacedText, Plan
from bulletin_cli.model.publication import Article, Entry, Issue, Picture, Publication, PullQuote
from bulletin_cli.press import formats
from bulletin_cli.press.lockup import lock_up
from press.handmade import ROOT, grey_jpeg, pressed
from press.pdfreading import Shown, heard, shown

HERE = Place(0, 0)
ROLES = """body headline headline-lead headline-box kicker standfirst byline caption list note table table-head
pull-quote pull-quote-by quotation question subhead subhead-minor sidebar sidebar-head contents
contents-summary imprint imprint-head continuation pause preformatted"""
LAYOUTS = sorted(path.name for path in (ROOT / "layouts").iterdir() if path.is_dir())
ENGLISH = (
    "“To AVAIL themselves of Tajikistan’s first office,” said Prof. W. Tóth, “the officers of five finance "
    "ministries afflicted by traffickers’ efforts flew 1,880 km – at 45 per cent of the tariff – to Yavan, Vienna "
    "and Tashkent; they work self-sufficiently, officially, and offline.” "
)
RUSSIAN = "Слушания прошли в Бишкеке 16–17 декабря 2010 года: «Умут-2», ёжик, Қазақстан, Ўзбекистон, Ҳукумат, Өнүгүү. "
PERSIAN = "این بولتن خبری دفتر منطقه‌ای در آسیای مرکزی است و سه بار در سال ۲۰۱۰ منتشر می‌شود (UNODC 2010). "


def text(words: str) -> Text:
    return Text(words, HERE)


def para(*parts) -> Paragraph:
    return Paragraph(tuple(text(part) if isinstance(part, str) else part for part in parts), HERE)


def cells(*words: str) -> tuple[TableCell, ...]:
    return tuple(TableCell((text(word),), HERE) for word in words)


def everything() -> Body:
    """A body with every kind of block."""
    emphatic = para(
        ENGLISH,
        Emphasis((text("officially affiliated"), Strong((text(" and final"),), HERE)), HERE),
        " with ",
        Link("https://example.org/a", (text("the office of Tajik waffles"),), HERE, HERE),
        ", see",
        NoteMark("a", 1, HERE),
        " " + ENGLISH,
    )
    blocks = (
        para(ENGLISH * 2),
        emphatic,
        Heading(2, (text("What Tajik officers want first"),), HERE),
        para(RUSSIAN * 3),
        Heading(3, (text("A minor affair"),), HERE),
        para(Strong((text("What did the office ask for?"),), HERE)),
        List((Item((para(ENGLISH),), HERE), Item((para("short"),), HERE)), HERE),
        List((Item((para(ENGLISH),), HERE),), HERE, start=9),
        Quotation((para(ENGLISH),), HERE),
        Sidebar((Heading(2, (text("In figures"),), HERE), para(ENGLISH)), HERE),
        Table(
            cells("Year", "Offices"), (cells("2009", "400"), cells("2010", ENGLISH)), ("left", "right"), HERE
        ),
        Preformatted("def office():\n    return 4", HERE),
        Pause(HERE),
        para(PERSIAN, "and ", ENGLISH),
        para("A line", LineBreak(True, HERE), "broken"),
    )
    return Body(blocks, (Note("a", 1, (para(ENGLISH),), HERE),))


def article(slug: str, **values) -> Article:
    fields = {
        "headline": "Officers of five ministries AVAIL themselves of offices",
        "kicker": "Affairs of Tajikistan",
        "standfirst": ENGLISH,
        "byline": "By the Programme Office in Vienna",
        "dateline": "Vienna",
        "short": "Five ministries",
        "summary": ENGLISH,
        "body": everything(),
        "figures": (Figure("a.jpg", HERE, alt="Officers", caption=ENGLISH, credit="UNODC"),),
        "pull_quotes": (PullQuote("the officers of five finance ministries", HERE, by="W. Tóth"),),
    }
    return Article(Source(f"{slug}.md", ""), slug, **{**fields, **values})


def issue() -> Issue:
    stories = (
        article("lead"),
        article("plain", dateline=""),
        article("boxed"),
        article("rus", language="ru", headline="Слушания в Бишкеке", body=Body((para(RUSSIAN * 4),))),
        article("fa", language="fa", headline="بولتن خبری", body=Body((para(PERSIAN * 4), para(PERSIAN)))),
    )
    entries = tuple(Entry(story.slug, HERE, box=story.slug == "boxed") for story in stories)
    pictures = {"a.jpg": Picture("a.jpg", 600, 400, "JPEG")}
    return Issue(
        Source("issue.yaml", ""),
        "2010-12",
        4,
        3,
        "2010-12",
        contents=entries,
        articles=stories,
        pictures=pictures,
    )


def blocks_of(found) -> list[TextBlock]:
    """All text of a galley's block."""
    match found:
        case TextBlock():
            return [found]
        case FigureBlock():
            return [setting.caption for setting in found.settings.values() if setting.caption]
        case QuoteBlock():
            return [found.text, *([found.by] if found.by else [])]
        case SidebarBlock():
            return [block for part in found.parts for block in blocks_of(part)]
        case TableBlock():
            return [cell.text for row in (found.header, *found.rows) for cell in row.cells]


def all_text(layout: Layout) -> list[tuple[str, TextBlock]]:
    """Every block that the issue composes to, with its story."""
    publication = Publication(
        Source("bulletin.yaml", ""),
        title="Milestones",
        publisher="UNODC",
        imprint_source=Source("imprint.md", ""),
        imprint_body=Body((Heading(2, (text("Publisher"),), HERE), para(ENGLISH))),
    )
    galleys = Composer(layout).issue(issue(), publication).value
    listed = [block for item in galleys.contents for block in item.blocks]
    found = [("", block) for block in (*listed, *galleys.imprint)]
    for galley in galleys.stories:
        rest = (*galley.head, *galley.body, *galley.figures, *galley.quotes, *galley.notes.values())
        found += [(galley.article, block) for part in rest for block in blocks_of(part)]
        found += [(galley.article, galley.continuation)] if galley.continuation else []
    return found


def stacked(layout: Layout, *, loosened: bool) -> Plan:
    """A plan with every block, in every setting if `loosened`, one under the other, on as many pages as it takes."""
    pages: list[list[tuple[str, PlacedText]]] = [[]]
    line = 0
    for story, block in all_text(layout):
        for number, setting in enumerate(block.settings if loosened else block.settings[:1]):
            height = int(len(setting.lines) * block.leading / layout.grid.leading) + 4
            if line + height > layout.grid.lines:
                pages.append([])
                line = 0
            x = layout.left(len(pages))
            pages[-1].append((story, PlacedText(block, x, layout.y(line), number, 0, len(setting.lines))))
            line += height
    frames = (
        tuple(Frame("story" if story else "imprint", 0, 1, story, items=(item,)) for story, item in items)
        for items in pages
    )
    return Plan(
        "2010-12", layout.name, tuple(Page(n, "inner", "", made, 1) for n, made in enumerate(frames, start=1))
    )


def job_of(name: str, *, loosened: bool) -> PressJob:
    layout = load_layout(name).value
    layout = replace(layout, furniture=layout.furniture._replace(contents_summaries=True))
    publication = Publication(Source("bulletin.yaml", ""), title="Milestones", publisher="UNODC")
    job = PressJob(publication, issue(), layout, stacked(layout, loosened=loosened))
    return replace(job, pictures=dict.fromkeys(formats()["pdf"].wishes(job), grey_jpeg()))


@pytest.fixture(scope="module", params=LAYOUTS)
def painted(request) -> tuple[PressJob, list[Shown]]:
    job = job_of(request.param, loosened=True)
    return job, shown(pressed(job))


def test_every_line_is_painted_where_it_was_composed(painted):
    job, items = painted
    rows: dict[tuple[int, int], list[Shown]] = {}
    for item in items:
        if item.text.strip(" "):
            rows.setdefault((item.page, round(item.y * 10)), []).append(item)
    wrong, roles = [], set()
    for page, role, line, y, left in composed(job):
        row = [item for tenth in (-1, 0, 1) for item in rows.get((page, round(y * 10) + tenth), [])]
        right = left + line.width - role.tracking * role.size * line.scale
        ink = [
            item for item in row if item.x2 > left - 0.06 and item.x < right + 0.06 and abs(item.y - y) < 0.05
        ]
        edges = (min(item.x for item in ink), max(item.x2 for item in ink)) if ink else (0, 0)
        roles.add(role.name)
        if edges != pytest.approx((left, right), abs=0.05):
            wrong.append((role.name, line.text, left, right, edges))
    assert not wrong
    assert roles >= set(ROLES.split())


def composed(job: PressJob) -> list[tuple[int, Role, Line, float, float]]:
    """Every line of the plan: page from 0, role of its rightmost run, line, baseline, left edge."""
    found: dict[tuple[int, int, float], tuple[Line, list[tuple[float, str]]]] = {}
    for forme in lock_up(job).formes:
        for passage in forme.passages:
            for stroke in passage.strokes:
                key = (forme.index, id(stroke.line), stroke.y)
                pens = found.setdefault(key, (stroke.line, []))[1]
                pens.extend((x, passage.hand.role.name) for _run, x in stroke.runs)
    return [
        (page, job.layout.role(max(pens)[1]), line, y, min(pens)[0])
        for (page, _id, y), (line, pens) in found.items()
        if line.text.strip()
    ]


@pytest.mark.parametrize("name", LAYOUTS)
def test_text_taken_from_the_file_is_the_copy(name):
    spoken = heard(pressed(job_of(name, loosened=False)))
    # This copy has no source to say whether a space follows a hyphen of its own at a line's end.
    said = [(tag, words.replace("\u00ad", "").replace("- ", "-")) for tag, words in spoken]
    start = said.index(("H1", "Officers of five ministries AVAIL themselves of offices"), 0)
    story = [words for tag, words in said[start : start + 40] if tag != "Lbl"]
    emphatic = (
        f"{ENGLISH}officially affiliated and final with the office of Tajik waffles, see¹ {ENGLISH}".strip()
    )
    quoted = ENGLISH.strip()
    wanted = [
        "Vienna\u00a0— " + (ENGLISH * 2).strip(),
        emphatic,
        "What Tajik officers want first",
        (RUSSIAN * 3).strip(),
    ]
    wanted += [
        "A minor affair",
        "What did the office ask for?",
        quoted,
        "short",
        quoted,
        quoted,
        "In figures",
        quoted,
    ]
    wanted += ["Year", "Offices", "2009", "400", "2010", quoted]
    at = [story.index(words) for words in wanted[:6]]
    assert at == sorted(at)
    assert [words for words in wanted if words not in story] == []
    mixed = sorted(PERSIAN + "and " + quoted)
    assert [
        words for words in story if sorted(words) == mixed and words.endswith(f"(UNODC 2010). and {quoted}")
    ]
