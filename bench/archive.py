"""An archive for the benches: issues of varied stories, made of the examples' sentences; no dice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import blake2b
from itertools import count
from pathlib import Path

EXAMPLES = Path(__file__).parents[1] / "examples"
_SENTENCE = re.compile(r"[A-Z][^.!?\n]{30,}?[.!?](?= |$)", re.MULTILINE)
_FRONT = "---\nheadline: {headline}\nrubric: news\nstatus: approved\n---\n"
_PUBLICATION = """\
title: The Archive
publisher: The Bench
language: en-GB
imprint: imprint.md
rubrics:
  - key: news
    label: News
"""
_IMPRINT = "The Archive is published by the Bench, 1 Landing Road, Riverton. Write to desk@example.org.\n"


def write_archive(root: Path, *, issues: int, stories: int, words: int, slip_every: int = 4) -> int:
    """Write a publication; every so many-th story has three slips. Gives the number of words."""
    sentences = list(_sentences())
    (root / "issues").mkdir(parents=True)
    (root / "bulletin.yaml").write_text(_PUBLICATION, encoding="utf-8")
    (root / "imprint.md").write_text(_IMPRINT, encoding="utf-8")
    total = 0
    for number in range(issues):
        folder = root / "issues" / f"{2011 + number // 12}-{number % 12 + 1:02}"
        (folder / "articles").mkdir(parents=True)
        slugs = [f"story-{story + 1:02}" for story in range(stories)]
        for story, slug in enumerate(slugs):
            text = _story(sentences, number * stories + story, words)
            slipped = slip_every and (number * stories + story) % slip_every == 0
            (folder / "articles" / f"{slug}.md").write_text(slip(text) if slipped else text, encoding="utf-8")
            total += len(text.split())
        contents = "".join(f"  - article: {slug}\n" for slug in slugs)
        head = f"number: {number + 1}\ndate: {folder.name}\ncontents:\n"
        (folder / "issue.yaml").write_text(head + contents, encoding="utf-8")
    return total


def slip(text: str) -> str:
    """The story with a doubled space, a hyphen for a dash and a word misspelt."""
    return text.rstrip() + "\n\nThe goverment  came - and left again.\n"


def _sentences() -> Iterator[str]:
    for path in sorted(EXAMPLES.glob("milestones/issues/*/articles/*.md")):
        body = path.read_text(encoding="utf-8").split("\n---\n", 1)[-1]
        for paragraph in body.split("\n\n"):
            flat = " ".join(paragraph.split())
            if flat[:1].isalpha() and not set("“”[]*<>|") & set(flat):
                yield from _SENTENCE.findall(flat)


def _story(sentences: list[str], key: int, words: int) -> str:
    """A story of about so many words, always the same for a key."""
    paragraphs: list[str] = []
    picked: list[str] = []
    length = 0
    for step in count():
        at = int.from_bytes(blake2b(f"{key}.{step}".encode(), digest_size=4).digest())
        picked.append(sentences[at % len(sentences)])
        length += len(picked[-1].split())
        if len(picked) == 4 or length >= words:
            paragraphs.append(" ".join(picked))
            picked = []
        if length >= words:
            break
    headline = " ".join(sentences[key % len(sentences)].rstrip(".").split()[:6]).rstrip(",;:")
    return _FRONT.format(headline=headline.replace(":", "")) + "\n\n".join(paragraphs) + "\n"
