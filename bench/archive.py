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
_TAILS_TYPED = (
    "early late busy quiet first last long short cold warm dry wet",
    "days weeks months hours evenings mornings",
    "second new old great small hard good final local annual regional joint",
    "season campaign harvest course project meeting inspection survey journey review exercise trial",
)
_TAILS = [*map(str.split, _TAILS_TYPED)]
"""Words of what is put behind a sentence that is to stand nowhere else."""
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


def write_archive(
    root: Path, *, issues: int, stories: int, words: int, slip_every: int = 4, once: bool = False
) -> int:
    """Write a publication; every so many-th story has three slips. Gives the number of words.

    The examples have 266 sentences for it, so each recurs time and again; `once` makes (nearly) all different.
    """
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
            text = _story(sentences, number * stories + story, words, once=once)
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


def _story(sentences: list[str], key: int, words: int, *, once: bool) -> str:
    """A story of about so many words, always the same for a key."""
    paragraphs: list[str] = []
    picked: list[str] = []
    length = 0
    for step in count():
        at = int.from_bytes(blake2b(f"{key}.{step}".encode(), digest_size=4).digest())
        picked.append(sentences[at % len(sentences)])
        if once:
            picked[-1] = _with_tail(picked[-1], f"{key}.{step}")
        length += len(picked[-1].split())
        if len(picked) == 4 or length >= words:
            paragraphs.append(" ".join(picked))
            picked = []
        if length >= words:
            break
    headline = " ".join(sentences[key % len(sentences)].rstrip(".").split()[:6]).rstrip(",;:")
    return _FRONT.format(headline=headline.replace(":", "")) + "\n\n".join(paragraphs) + "\n"


def _with_tail(sentence: str, key: str) -> str:
    # “… in the quiet weeks of the second harvest.”: 10,368 tails
    at = int.from_bytes(blake2b(f"tail {key}".encode(), digest_size=4).digest())
    chosen = []
    for words in _TAILS:
        at, left = divmod(at, len(words))
        chosen.append(words[left])
    early, weeks, second, harvest = chosen
    return f"{sentence[:-1]} in the {early} {weeks} of the {second} {harvest}{sentence[-1]}"
