"""A link that tells on its readers, or goes unguarded

Looks for addresses with parameters that only serve to follow readers about (`data/tracking.txt`), such as
`utm_source` and `fbclid`, and for links to `http:` addresses.

The parameters came along with a copied address and lead nowhere else; what goes unguarded may be read and
changed on its way. The fix takes out these parameters alone, and guards only links to hosts that are known to
answer to `https:` (`data/https-hosts.txt`): of others nobody can know that without asking.

Fails:
```
Read [the report](https://example.org/report?id=7&utm_source=newsletter&utm_medium=email#law).
```
```
Read [the report](http://www.unodc.org/report) and [the law](http://law.example.org/).
```

Passes:
```
Read [the report](https://example.org/report?id=7#law). The law is at http://law.example.org.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Edit, Fix, Mark, Severity
from bulletin_cli.model.publication import HouseStyle
from bulletin_cli.rules.addresses import addresses_of
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import house_words

SEVERITY = Severity.WARNING
NEEDS = ("://",)

_PARTS = lazy(r"([^?#]*)\?([^#]*)(.*)")
_PAIR = lazy(r"&(?:amp;)?")
_HOST = lazy(r"http://(?:www\.)?([\w.-]+)(?=[/?#]|$)")


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each address with tracking parameters, or without a guard that it could have."""
    style = story.publication.style
    for address in addresses_of(story):
        clean, taken = _untracked(address.typed, style)
        guarded = _guarded(clean, style)
        if taken:
            message = f"the address follows its readers about: {', '.join(taken)}"
        elif guarded != clean:
            message = "the address goes unguarded, though its host answers to https"
        elif clean.startswith("http://") and not address.printed:
            hint = "write https where the host answers to it"
            yield Mark(story.source.span(address.place), "the link goes unguarded, by http", hint)
            continue
        else:
            continue
        fix = Fix((Edit(story.source.path, address.place, guarded),))
        yield Mark(story.source.span(address.place), message, f"write {guarded}", fix)


def _untracked(typed: str, style: HouseStyle) -> tuple[str, tuple[str, ...]]:
    found = _PARTS.fullmatch(typed)
    if found is None:
        return typed, ()
    tracking = house_words("tracking", style)
    pairs = _PAIR.split(found[2])
    names = [pair.partition("=")[0].lower() for pair in pairs]
    taken = tuple(name for name in names if name in tracking or name.startswith("utm_"))
    if not taken:
        return typed, ()
    joint = "&amp;" if "&amp;" in found[2] else "&"
    kept = joint.join(pair for pair, name in zip(pairs, names, strict=True) if name not in taken)
    return f"{found[1]}{'?' if kept else ''}{kept}{found[3]}", taken


def _guarded(typed: str, style: HouseStyle) -> str:
    host = _HOST.match(typed)
    if host is None or not _listed(host[1].lower(), house_words("https-hosts", style)):
        return typed
    return f"https{typed.removeprefix('http')}"


def _listed(host: str, hosts: frozenset[str]) -> bool:
    return host in hosts or any(host.endswith(f".{one}") for one in hosts)
