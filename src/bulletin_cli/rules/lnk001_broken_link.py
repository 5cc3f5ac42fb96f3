"""A link within the issue that leads nowhere

Looks at links that are no addresses of the web, mail or telephone: they must name a story of the issue, by
its file (`prison-reform.md`, `prison-reform.html`); subheads have no addresses in any edition, and a part
that is named behind a story's (`prison-reform.md#costs`) leads to the story. Marks addresses that lack what
they need (`https://`, a host), schemes that no edition follows, and links that were typed wrongly, with a
space between the brackets or with a reference that is defined nowhere.

Such a link is printed as plain words, and readers on the web look for it in vain.

Fails:
```
The story of [the prison reform](prison-refrom.md) is told elsewhere.
```
```
See [the report](www.example.org/report), and [the law] (https://example.org/law).
```

Passes:
```
[This very story](a.md), [the report](https://example.org/report), [the desk](mailto:desk@example.org),
[the telephone](tel:+998710000000), [the law][law] and a box [x].

[law]: https://example.org/law
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.copy import FOLLOWED
from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.addresses import links_of
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import IssueView
from bulletin_cli.rules.words.nearest import nearest_of

SEVERITY = Severity.ERROR
NEEDS = ("](", "] (", "][", "]:", "://", "@")

_SCHEME = lazy(r"([A-Za-z][A-Za-z0-9+.-]*):(//)?(.*)")
_STORY = lazy(r"(?:.*/)?([^/]+)\.(?:md|html)(?:[?#].*)?")
_HOST = lazy(r"www\.|(?:[a-z0-9-]+\.)+(?:org|com|net|int|info|edu|gov)(?:/|$)")
_MAIL = lazy(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+$")
_SPACED = lazy(r"(?<!\w)\[(?!sic\])(?=[^\[\]]*[^\W\d_]{2})[^\[\]]*+\] \((?:https?://|mailto:)[^\s)]*\)?")
_UNDEFINED = lazy(r"(?<!\w)\[(?=[^\[\]]*[^\W\d_]{2})[^\[\]]*+\]\[[^\[\]^]*\]")


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark on each link that no edition can follow."""
    slugs = frozenset(story.article.slug for story in issue.stories)
    for story in issue.stories:
        for _, link in links_of(story):
            if (fault := _fault(link.href.strip(), slugs)) is not None:
                yield Mark(story.source.span(link.href_place), *fault)
        for passage in story.passages:
            if "] (" in passage.raw or "][" in passage.raw:
                yield from _garbled(passage)


def _fault(href: str, slugs: frozenset[str]) -> tuple[str, str] | None:
    """The message and the hint for an address that cannot be followed, or None."""
    message = f"the link leads nowhere: “{href}”"
    if not href:
        return "the link has no address", "give it one, or take the brackets away"
    scheme = _SCHEME.match(href)
    if scheme is not None and (scheme[2] or scheme[1].lower() in FOLLOWED or "." not in scheme[1]):
        return _bad_scheme(scheme[1].lower(), (scheme[2] or "") + scheme[3], message)
    if _HOST.match(href):
        return message, f"write https://{href}"
    if _MAIL.match(href):
        return message, f"write mailto:{href}"
    if href.startswith("#"):
        return message, "subheads have no addresses: name the subhead in words, or link to a story (slug.md)"
    found = _STORY.fullmatch(href)
    if found is None or href.startswith("//"):
        return message, "link to a story of this issue (slug.md), or to an address with https://"
    if found[1] in slugs:
        return None
    meant = nearest_of(found[1].lower(), slugs)
    return message, f"did you mean {meant}.md?" if meant else "the issue has no story of that name"


def _bad_scheme(scheme: str, rest: str, message: str) -> tuple[str, str] | None:
    if scheme not in FOLLOWED:
        return message, "editions follow https, http, mailto and tel only"
    if scheme in {"http", "https"} and not rest.removeprefix("//").split("/")[0].strip("."):
        return message, "name the host"
    return None if rest.strip("/") else (message, "write what it leads to")


def _garbled(passage: Passage) -> Iterator[Mark]:
    for match in _SPACED.finditer(passage.raw):
        hint = "close up the brackets"
        yield passage.mark(match.start(), match.end(), "a link with a space in its middle", hint)
    for match in _UNDEFINED.finditer(passage.raw):
        message = f"the link’s address is defined nowhere: {match.group()}"
        yield passage.mark(match.start(), match.end(), message, "write [words](address)")
