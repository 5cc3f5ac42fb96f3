"""Addresses in copy: of links, and as they stand in running text."""

from collections.abc import Iterator

from bulletin_cli.model.copy import Link, plain
from bulletin_cli.model.place import Place
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story

_BARE = lazy(r"\bhttps?://[^\s<>“”«»\"]*[^\s<>“”«»\".,;:!?)\]’'*_]")


class Address:
    """An address of the web as it is typed, and where; `printed` where readers see it."""

    def __init__(self, passage: Passage, typed: str, place: Place, *, printed: bool) -> None:
        self.passage, self.typed, self.place, self.printed = passage, typed, place, printed


def links_of(story: Story) -> Iterator[tuple[Passage, Link]]:
    """Every link of a story, with the passage that it stands in."""
    for passage in story.passages:
        for _, _, link in passage.links:
            yield passage, link


def shows_address(link: Link) -> bool:
    """True for a link whose words are its own address."""
    words = plain(link.children).strip()
    return words.startswith(("http://", "https://")) or words == link.href


def addresses_of(story: Story) -> Iterator[Address]:
    """Every address of the web, each place once: those of links, then those typed in the text."""
    seen: set[Place] = set()
    for passage, link in links_of(story):
        place = link.href_place
        typed = story.source.text[place.start : place.end]
        if typed.startswith(("http://", "https://")) and place not in seen:
            seen.add(place)
            yield Address(passage, typed, place, printed=shows_address(link))
    for passage in story.passages:
        for match in _BARE.finditer(passage.raw) if "://" in passage.raw else ():
            place = passage.place(match.start(), match.end())
            typed = story.source.text[place.start : place.end]
            if place not in seen and typed == match.group():
                seen.add(place)
                yield Address(passage, typed, place, printed=True)
