"""Which addresses of the copy become links: the web, mail and telephone, and the issue's own stories."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote, urlsplit

from bulletin_cli.model.copy import FOLLOWED

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_ODD = re.compile(r"[\x00-\x20\x7f-\x9f\\]")
_STORY = re.compile(r"(?:.*/)?(?P<slug>[^/]+)\.(?:md|html)(?:[?#].*)?", re.DOTALL)


def followed(href: str, pages: Mapping[str, str]) -> str:
    """The address to link to, or "" where the words are to stand alone; `pages` are stories' by slug."""
    href = href.strip()
    if _ODD.search(href):
        return ""
    if scheme := _SCHEME.match(href):
        return href if scheme[1].lower() in FOLLOWED and _whole(href) else ""
    story = _STORY.fullmatch(href)
    slug = story["slug"] if story and not href.startswith("//") else ""
    return quoted(pages[slug]) if slug in pages else ""


def quoted(path: str) -> str:
    """A path of an edition as an address."""
    return quote(path, safe="/.-_~")


def _whole(href: str) -> bool:
    """Whether nothing that the scheme needs is missing."""
    try:
        parts = urlsplit(href)
    except ValueError:
        return False
    return bool(parts.netloc) if parts.scheme in ("http", "https") else bool(parts.path)
