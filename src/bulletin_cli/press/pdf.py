"""The PDF edition: placed type and furniture, painted by WeasyPrint as PDF/UA-1."""

from __future__ import annotations

from typing import Any

from bulletin_cli import __version__
from bulletin_cli.model.diagnostic import MachineError
from bulletin_cli.model.edition import Edition, Kept, PictureWish, PressJob
from bulletin_cli.model.layout import Layout
from bulletin_cli.press.engine import Complaints, engine, handed_over, listening, with_room
from bulletin_cli.press.lettering import Letterer
from bulletin_cli.press.lockup import LockUp, lock_up
from bulletin_cli.press.outline import outline
from bulletin_cli.press.pictures import placed_figures, wish_for
from bulletin_cli.press.shaping import Shaper
from bulletin_cli.press.sheets import PICTURE_URL, fitted, heading, language_of, sheets
from bulletin_cli.press.sorts import Sorts, TypeStyle
from bulletin_cli.press.taps import tapped
from bulletin_cli.press.templates import get_ready, render
from bulletin_cli.press.threads import write_threads
from bulletin_cli.press.typecase import TypeCase, faces_of, furniture_faces, opened, put_away
from bulletin_cli.press.typelayer import TYPE_URL, TypeLayer

FORMAT = "pdf"
TEMPLATE = "templates/print/issue.html"
VARIANT = "pdf/ua-1"
SORTS = "sorts"
"""The name of the issue's shaped words among what is kept."""
FEW = 100
"""Words that are sooner shaped once more than all of an issue's are kept anew."""


def wishes(job: PressJob) -> tuple[PictureWish, ...]:
    """The plan's pictures at 300 dpi of their placed size, sorted."""
    return tuple(sorted({wish_for(placed) for placed in placed_figures(job)}))


def wake(layout: Layout, kept: Kept) -> None:
    """Get ready for an issue that is still being made up: it will want the faces and words of last time."""
    engine()
    get_ready(layout)
    found, sorts = kept.find(SORTS), Sorts()
    faces = {style.face for _word, style in sorts.take(found)} if found else set()
    if faces:
        opened(layout, furniture_faces(layout, foreign=False) | faces, sorts)


def press(job: PressJob) -> Edition:
    """One file, STEM.pdf. Raises MachineError where Pango is missing or a template cannot be filled."""
    engine()
    locked = lock_up(job)
    urls, goods = _pictures(job)
    with listening() as complaints:
        markup = _markup(job, urls)
        data, missing = with_room(lambda: _paint(job, locked, markup, goods))
        complaints.lacks(missing)
    _judge(job, complaints)
    return Edition(FORMAT, {f"{job.stem}.pdf": data})


def _pictures(job: PressJob) -> tuple[dict[str, str], dict[str, tuple[bytes, str]]]:
    """Addresses of pictures by their figure's id, and the pictures by address."""
    urls: dict[str, str] = {}
    goods: dict[str, tuple[bytes, str]] = {}
    for number, placed in enumerate(placed_figures(job), start=1):
        data = job.pictures.get(wish_for(placed))
        if data is not None:
            urls[placed.block.id] = url = PICTURE_URL.format(number=number)
            goods[url] = (data, "image/jpeg" if data[:2] == b"\xff\xd8" else "image/png")
    return urls, goods


def _markup(job: PressJob, urls: dict[str, str]) -> str:
    language = language_of(job)
    values = {
        "heading": heading(job),
        "sheets": sheets(job, urls),
        "draft": job.draft,
        "phrase": lambda key: job.layout.phrase(key, language),
        "fitted": lambda text, role, width: fitted(job.layout, text, role, width),
        "generator": f"bulletin-cli {__version__}",
        "keywords": _keywords(job),
        "subject": _subject(job),
        "created": job.issue.date,
        "document_title": document_title(job),
    }
    return render(job.layout, TEMPLATE, values)


def document_title(job: PressJob) -> str:
    """Milestones, December 2010."""
    words = heading(job)
    return ", ".join(part for part in (words.title, words.date) if part)


def _subject(job: PressJob) -> str:
    """The newsletter of the Regional Office for Central Asia, Volume 3, No. 4."""
    words = heading(job)
    return ", ".join(part for part in (words.subtitle, words.volume, words.number) if part)


def _keywords(job: PressJob) -> str:
    labels = [job.publication.rubric(article.rubric) for _entry, article in job.issue.placed]
    return ", ".join(dict.fromkeys(rubric.label for rubric in labels if rubric))


def _foreign(job: PressJob) -> bool:
    """Whether a title, a rubric or the like has letters that are not Latin, Greek or Cyrillic."""
    words = heading(job)
    rubrics = (page.rubric for page in job.plan.pages)
    texts = "".join((words.title, words.subtitle, words.publisher, words.date, *rubrics))
    return any("\u0590" <= character < "\u1e00" or character > "\u2e80" for character in texts)


def _paint(
    job: PressJob, locked: LockUp, markup: str, goods: dict[str, tuple[bytes, str]]
) -> tuple[bytes, list[str]]:
    weasyprint: Any = engine()
    faces = frozenset(faces_of(locked.formes)) | furniture_faces(job.layout, foreign=_foreign(job))
    case = opened(job.layout, faces)
    kept = _take_out(job, case)
    shaper = Shaper(case.font_config, case.sorts)
    letterer = Letterer(job.layout, shaper)
    size = (job.layout.page.width, job.layout.page.height)
    cache = {TYPE_URL.format(page=forme.number): TypeLayer(forme, letterer, size) for forme in locked.formes}
    html = weasyprint.HTML(string=markup, base_url="bulletin:", url_fetcher=handed_over(goods))
    document = html.render(
        font_config=case.font_config, stylesheets=[case.style], cache=cache, pdf_variant=VARIANT
    )
    for page, forme in zip(document.pages, locked.formes, strict=True):
        page.anchors.update({name: (*place, *place) for name, place in forme.anchors.items()})
        page.links.extend(
            ("internal" if area.internal else "external", area.target, area.box, area) for area in forme.links
        )
    document.make_bookmark_tree = lambda *_scale, **_how: outline(locked.bookmarks, job.layout.page.height)
    with tapped(locked.tree.root, locked.tree.named, letterer):
        data = document.write_pdf(
            pdf_variant=VARIANT, finisher=lambda _document, pdf: write_threads(pdf, job)
        )
    used = case.sorts.among(shaper.used)
    if len(used ^ kept) > min(FEW, len(kept)):
        job.kept.keep(SORTS, case.sorts.packed(used))
    return bytes(data), shaper.missing


def _take_out(job: PressJob, case: TypeCase) -> frozenset[tuple[str, TypeStyle]]:
    """The words of the issue's last pressing, which are in the case now."""
    found = job.kept.find(SORTS)
    return case.sorts.take(found) if found else frozenset()


def _judge(job: PressJob, complaints: Complaints) -> None:
    """A page with a box for a letter, or without a picture, is none; a draft may be."""
    faults = complaints.faults()
    if faults and not job.draft:
        put_away()
        hint = "add a font that has it to the layout" if "font" in faults[0] else "mend the layout's template"
        raise MachineError(f"the page could not be painted as planned: {faults[0]}", hint)
