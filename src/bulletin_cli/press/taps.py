"""Where the press reaches into WeasyPrint 70: its page stream, its font dictionary, its tags. Only here.

WeasyPrint tags every box; we tag what the copy says. While a document is written, its stream asks us which
element a box belongs to (none: an artifact), its fonts get a second name where one glyph stands for two
characters, and the tag tree is ours.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from math import ceil
from typing import Any

from bulletin_cli.press.fontcutting import cutting
from bulletin_cli.press.lettering import Letterer
from bulletin_cli.press.tagging import write_tags
from bulletin_cli.press.tagtree import Element, Marked

TAG = "data-tag"
"""The attribute by which a template says which element its text or picture belongs to."""


@contextlib.contextmanager
def tapped(root: Element, named: Mapping[str, Element], letterer: Letterer) -> Iterator[None]:
    """WeasyPrint writing our tags while the block runs."""
    import weasyprint.pdf as press  # noqa: PLC0415
    from weasyprint.pdf import fonts  # noqa: PLC0415

    kept = press.Stream, press.add_tags, press.build_fonts_dictionary
    clean, copied = fonts.Font.clean, fonts.get_hb_object_data
    fonts.Font.clean = cutting(clean)
    fonts.get_hb_object_data = _shared(copied, letterer.layout.font_files.values())
    press.Stream = _stream_class(kept[0], named)
    press.add_tags = lambda pdf, document, _version, _streams: write_tags(
        pdf, root, pages=len(document.pages)
    )
    press.build_fonts_dictionary = _with_aliases(kept[2], letterer)
    try:
        with _without_clock():
            yield
    finally:
        press.Stream, press.add_tags, press.build_fonts_dictionary = kept
        fonts.Font.clean, fonts.get_hb_object_data = clean, copied


def _shared(copied: Callable[..., bytes], files: Iterable[bytes]) -> Callable[..., bytes]:
    """WeasyPrint copies a whole font for each of its positions and weights; we have it already."""
    known = {file: file for file in files}

    def data_of(*wanted: Any) -> bytes:
        data = copied(*wanted)
        return known.get(data, data)

    return data_of


@contextlib.contextmanager
def _without_clock() -> Iterator[None]:
    """fontTools writes the time into each font that it cuts; here that is always the same."""
    kept = os.environ.get("SOURCE_DATE_EPOCH")
    os.environ["SOURCE_DATE_EPOCH"] = "0"
    try:
        yield
    finally:
        os.environ.pop("SOURCE_DATE_EPOCH")
        if kept is not None:
            os.environ["SOURCE_DATE_EPOCH"] = kept


def _stream_class(base: Any, named: Mapping[str, Element]) -> Any:
    pages = iter(range(1_000_000))

    class PageStream(base):  # type: ignore[misc]  # WeasyPrint has no types
        """A page's stream that counts its marks and knows which element each belongs to."""

        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self.page = next(pages)
            self.count = 0

        @contextlib.contextmanager
        def belonging(self, mark: Marked | None) -> Iterator[None]:
            """Content under the mark, or an artifact."""
            if mark is None:
                with self.artifact():
                    yield
                return
            mark.number = self.count
            self.begin_marked_content(mark.tag, _mcid(self.count))
            self.count += 1
            yield
            self.end_marked_content()

        @contextlib.contextmanager
        def marked(self, box: Any, tag: str) -> Iterator[None]:  # noqa: ARG002
            """What WeasyPrint would tag by itself: it is ours where the template named an element."""
            if getattr(getattr(box, "replacement", None), "is_type", False):
                yield
                return
            key = box.element.get(TAG) if box.element is not None else None
            element = named.get(key) if key else None
            with self.belonging(element.mark(self.page) if element else None):
                yield

    return PageStream


def _mcid(number: int) -> bytes:
    return f"<</MCID {number}>>".encode()


def _with_aliases(build: Callable[..., Any], letterer: Letterer) -> Callable[..., Any]:
    """WeasyPrint's font dictionary, and in it the fonts' second names with their own texts."""

    def built(pdf: Any, fonts: Mapping[str, Any], compress: bool, *rest: Any) -> Any:  # noqa: FBT001
        dictionary = build(pdf, fonts, compress, *rest)
        objects = {made.reference: made for made in pdf.objects}
        for name, (font, texts) in sorted(letterer.aliases.items()):
            original = objects[dictionary[font.hash]]
            copy = type(original)(original)
            copy["ToUnicode"] = _to_unicode(pdf, texts, compress=compress).reference
            pdf.add_object(copy)
            dictionary[name] = copy.reference
        return dictionary

    return built


def _to_unicode(pdf: Any, texts: Mapping[int, str], *, compress: bool) -> Any:
    import pydyf  # noqa: PLC0415

    pairs = [f"<{glyph:04x}> <{text.encode('utf-16-be').hex()}>" for glyph, text in sorted(texts.items())]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<0000> <ffff>",
        "endcodespacerange",
    ]
    for block in range(ceil(len(pairs) / 100)):
        part = pairs[block * 100 : block * 100 + 100]
        lines += [f"{len(part)} beginbfchar", *part, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    stream = pydyf.Stream([line.encode() for line in lines], compress=compress)
    pdf.add_object(stream)
    return stream
