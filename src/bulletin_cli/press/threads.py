"""Article threads: a reader on a small screen follows a story from leg to leg and over its jump."""

from __future__ import annotations

from typing import Any

from bulletin_cli.model.edition import PressJob
from bulletin_cli.model.plan import Leg

Place = tuple[int, tuple[float, float, float, float]]
"""A page, from 0, and a rectangle on it: left, bottom, right, top in pt."""


def parts_of(job: PressJob) -> dict[str, list[Place]]:
    """Stories that stand on more than one page, by slug, with their legs in order."""
    parts: dict[str, list[Place]] = {}
    for index, page in enumerate(job.plan.pages):
        for frame in page.frames:
            if frame.kind == "story":
                legs = [leg for leg in frame.legs if leg.used]
                parts.setdefault(frame.article, []).extend((index, _box(job, leg)) for leg in legs)
    return {slug: legs for slug, legs in parts.items() if len({index for index, _box_of in legs}) > 1}


def _box(job: PressJob, leg: Leg) -> tuple[float, float, float, float]:
    layout = job.layout
    top = layout.page.height - layout.y(leg.line)
    return leg.x, top - leg.used * layout.grid.leading, leg.x + leg.width, top


def write_threads(pdf: Any, job: PressJob) -> None:
    """A thread for every story that runs on, a bead for each of its legs."""
    import pydyf  # noqa: PLC0415 - comes with WeasyPrint

    threads = pydyf.Array()
    for slug, places in parts_of(job).items():
        article = job.issue.article(slug)
        info = pydyf.Dictionary({"Title": pydyf.String(article.headline if article else slug)})
        thread = pydyf.Dictionary({"Type": "/Thread", "I": info})
        pdf.add_object(thread)
        thread["F"] = _beads(pydyf, pdf, thread, places)
        threads.append(thread.reference)
    if threads:
        pdf.catalog["Threads"] = threads


def _beads(pydyf: Any, pdf: Any, thread: Any, places: list[Place]) -> bytes:
    """The first of the thread's beads, which are joined in a ring."""
    pages = {made.reference: made for made in pdf.objects}
    beads = [pydyf.Dictionary({"Type": "/Bead", "R": pydyf.Array(box)}) for _index, box in places]
    for bead in beads:
        pdf.add_object(bead)
    for number, (bead, (index, _box_of)) in enumerate(zip(beads, places, strict=True)):
        reference = pdf.page_references[index]
        bead["N"] = beads[(number + 1) % len(beads)].reference
        bead["V"] = beads[number - 1].reference
        bead["P"] = reference
        pages[reference].setdefault("B", pydyf.Array()).append(bead.reference)
    beads[0]["T"] = thread.reference
    return bytes(beads[0].reference)
