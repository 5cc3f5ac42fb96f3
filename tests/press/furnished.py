"""A publication that uses every piece of furniture there is, in a layout with captions beside and three columns."""

from __future__ import annotations

import shutil
from pathlib import Path

from PIL import Image

LAYOUTS = Path(__file__).parents[2] / "layouts"
ISSUE_ID = "2021-06"
SENTENCES = (
    "The ferry crosses the river eleven times a day, and on market days it crosses fifteen times.",
    "Nobody had counted the passengers before two clerks sat down at the landing with a ledger.",
    "They wrote down who came, what they carried and where they were going.",
    "A bridge would cost more than the town earns in four years, and the engineer said so at once.",
    "What can be done is smaller: a second landing stage, a bell and a roof for those who wait.",
    "Since then the queue has been shorter by half, and the goats have been noticeably calmer.",
    "The pilots asked for a handbook, which the guild will print before the ice comes down.",
)
HOUSE = """\
title: The Ferry
subtitle: Bulletin of the guild
publisher: The Ferry Guild
language: en-GB
layout: house
imprint: imprint.md
rubrics:
  - {key: news, label: News}
  - {key: brief, label: In brief}
editions: [pdf]
"""
IMPRINT = "The Ferry Guild, 2 Quay Street, <ferry@example.org>, <https://example.org/ferry>\n"
ISSUE = """\
number: 7
date: 2021-06
contents:
  - article: landing
  - article: talk
  - article: briefs
  - article: box
    box: true
"""


def prose(count: int, first: int = 0) -> str:
    """A paragraph of so many sentences."""
    return " ".join(SENTENCES[(first + number) % len(SENTENCES)] for number in range(count))


def table(rows: int) -> str:
    """A table of three columns."""
    body = "".join(f"| Landing number {n + 1} | {n * 137} | {n * 91} |\n" for n in range(rows))
    return f"| Landing | 2020 | 2021 |\n| :--- | ---: | ---: |\n{body}"


def sidebar(paragraphs: int) -> str:
    """A sidebar with a head and a list."""
    words = "\n\n".join(prose(3, number) for number in range(paragraphs))
    return f"::: box\n## A day at the landing\n\n{words}\n\n- Eleven crossings\n- Two pilots\n:::\n"


def figure(file: str, width: str, place: str, caption: str) -> str:
    """A figure of the front matter."""
    words = f"alt: {caption} (drawn), caption: {caption}, credit: The Guild"
    return f"  - {{file: images/{file}, {words}, width: {width}, place: {place}, crop: 0.2}}\n"


LANDING = f"""\
---
headline: The second landing is open
byline: The harbour clerk
dateline: Northbank
figures:
{figure("wide.jpg", "page", "top", "The landing on the day of its opening")}---
{prose(4)}

## What the ledger said

{prose(5, 2)}[^1]

{table(24)}
{prose(3, 1)}[^2]

{sidebar(6)}
{prose(4, 3)}

> {SENTENCES[3]}

{prose(5, 4)}

[^1]: The ledger is kept at the harbour office.
[^2]: {SENTENCES[5]}
"""
TALK = f"""\
---
headline: The goats are calmer now
rubric: news
figures:
{figure("mill.jpg", "column", "top", "The mill before the flood")}\
{figure("tall.jpg", "column", "top", "The pilot")}---
{prose(2)}

**How many people cross on a day in June?**

{prose(3, 2)}

**Who pays for the bell?**

{prose(4, 3)} The order of work is fixed:

1. The piles are driven while the water is low.
2. The deck is laid.
3. The bell is hung.

{prose(4, 1)}
"""
BRIEFS = f"""\
---
headline: Seen from the quay
rubric: brief
figures:
{figure("mill.jpg", "column", "top", "The lamp at dusk")}pull_quotes:
  - {{text: Whoever waits hears the bell before the oars, optional: true}}
---
{prose(4)}

{prose(3, 1)} Whoever waits hears the bell before the oars. {prose(2, 6)}

{table(4)}
{prose(5, 3)}
"""
BOX = f"""\
---
headline: Fares from July
rubric: news
---
{prose(3, 2)}

{table(3)}
{prose(2, 5)}
"""


def furnished(root: Path, layout: str) -> Path:
    """The publication, written into a folder, in a layout made from a shipped one."""
    issue = root / "issues" / ISSUE_ID
    for folder in (issue / "articles", issue / "images"):
        folder.mkdir(parents=True)
    stories = {"landing": LANDING, "talk": TALK, "briefs": BRIEFS, "box": BOX}
    for slug, text in stories.items():
        (issue / "articles" / f"{slug}.md").write_text(text, encoding="utf-8")
    for name, size in {"wide": (2400, 1280), "mill": (1200, 800), "tall": (800, 1200)}.items():
        Image.new("RGB", size, "#9fb8c4").save(issue / "images" / f"{name}.jpg")
    (root / "bulletin.yaml").write_text(HOUSE, encoding="utf-8")
    (root / "imprint.md").write_text(IMPRINT, encoding="utf-8")
    (issue / "issue.yaml").write_text(ISSUE, encoding="utf-8")
    house = Path(shutil.copytree(LAYOUTS / layout, root / "layouts" / "house")) / "layout.yaml"
    more = "story_columns: {brief: 3}\n\nfurniture:\n  caption_beside: true\n"
    house.write_text(house.read_text(encoding="utf-8").replace("furniture:\n", more), encoding="utf-8")
    return root
