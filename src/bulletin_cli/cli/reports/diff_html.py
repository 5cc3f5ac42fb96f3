"""Differences between two outputs as one HTML page that needs nothing else: words, pages before and after."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Sequence
from html import escape

from bulletin_cli.cli.reports.diff_text import ALONE, sum_of
from bulletin_cli.desk.diff.comparing import IssueDiff
from bulletin_cli.desk.diff.pages import PagePair

STYLE = """\
:root { color-scheme: light dark; --ground: #f4f2ee; --paper: #fff; --ink: #1d1b18; --faint: #6b665e;
  --rule: #d8d3ca; --mark: #b04600; }
@media (prefers-color-scheme: dark) { :root { --ground: #171614; --paper: #201f1c; --ink: #ece8e1;
  --faint: #a49d92; --rule: #3a3732; --mark: #ff9a57; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 1180px; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .4rem; text-wrap: balance; }
h2 { font-size: 1.2rem; margin: 0; }
p { margin: .3rem 0; }
.faint, figcaption { color: var(--faint); font-size: .9rem; }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
nav { margin: 1.25rem 0 0; display: flex; flex-wrap: wrap; gap: .35rem .5rem; }
nav a { color: inherit; text-decoration: none; border: 1px solid var(--rule); border-radius: 999px;
  padding: .15rem .7rem; background: var(--paper); }
nav a:hover, nav a:focus-visible { border-color: var(--mark); }
section { margin-top: 2rem; background: var(--paper); border: 1px solid var(--rule); border-radius: 8px;
  padding: 1.25rem; }
ul { margin: .6rem 0 0; padding-left: 1.2rem; }
li { margin: .2rem 0; }
details { margin-top: 1rem; border-top: 1px solid var(--rule); padding-top: .75rem; }
summary { cursor: pointer; font-weight: 600; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin-top: .75rem; }
figure { margin: 0; min-width: 0; }
img, .none { display: block; width: 100%; height: auto; border: 1px solid var(--rule); background: #fff; }
.none { padding: 4rem 1rem; text-align: center; color: #6b665e; }
@media (max-width: 640px) { .pair { grid-template-columns: 1fr; } section { padding: 1rem; } }
@media print { section { break-inside: avoid; } body { background: none; } }
"""


def diff_page(diffs: Sequence[IssueDiff], *, old: str, new: str, remark: str = "") -> str:
    """The whole page; `old` and `new` say what was compared, `remark` why there are no pictures."""
    changed = [diff for diff in diffs if diff.status != "same"]
    title = f"What changed: {sum_of(diffs)}"
    parts = [
        "<!doctype html>",
        '<html lang="en-GB"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title)}</title><style>{STYLE}</style></head><body><main>",
        f"<h1>{escape(sum_of(diffs))}</h1>",
        f'<p class="faint">before: <code>{escape(old)}</code><br>after: <code>{escape(new)}</code></p>',
        f'<p class="faint">{escape(remark)}</p>' if remark else "",
        _contents(changed),
        *(part for diff in changed for part in _section(diff)),
        "</main></body></html>\n",
    ]
    return "\n".join(part for part in parts if part)


def _contents(diffs: Sequence[IssueDiff]) -> str:
    if len(diffs) < 2:
        return ""
    links = (f'<a href="#{escape(_anchor(diff))}">{escape(diff.issue)}</a>' for diff in diffs)
    return f'<nav aria-label="Issues">{"".join(links)}</nav>'


def _anchor(diff: IssueDiff) -> str:
    return "issue-" + "".join(sign if sign.isalnum() else "-" for sign in diff.issue)


def _section(diff: IssueDiff) -> Iterator[str]:
    heading = escape(diff.issue)
    yield f'<section id="{escape(_anchor(diff))}"><h2>{heading}</h2>'
    if diff.status != "changed":
        yield f"<p>{heading} {ALONE[diff.status]}</p>"
    else:
        yield "<ul>" + "".join(f"<li>{escape(sentence)}</li>" for sentence in diff.sentences) + "</ul>"
    for pair in diff.pages:
        if pair.before is not None or pair.after is not None:
            yield from _pair(diff, pair)
    yield "</section>"


def _pair(diff: IssueDiff, pair: PagePair) -> Iterator[str]:
    share = pair.share * 100
    said = "whole" if share >= 99.5 else f"{share:.0f} %" if share >= 1 else "less than 1 %"
    yield f"<details open><summary>Page {pair.number}</summary>"
    yield f'<p class="faint">marked: {said} of the page</p>' if said != "whole" else ""
    yield '<div class="pair">'
    yield _figure("Before", diff, pair, pair.before)
    yield _figure("After", diff, pair, pair.after)
    yield "</div></details>"


def _figure(label: str, diff: IssueDiff, pair: PagePair, picture: bytes | None) -> str:
    if picture is None:
        return (
            f'<figure><figcaption>{label}</figcaption><div class="none">there is no such page</div></figure>'
        )
    alt = escape(f"{label}: page {pair.number} of {diff.issue}")
    data = b64encode(picture).decode("ascii")
    image = f'<img alt="{alt}" loading="lazy" src="data:image/webp;base64,{data}">'
    return f"<figure><figcaption>{label}</figcaption>{image}</figure>"
