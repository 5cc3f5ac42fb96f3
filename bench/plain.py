"""The baseline: the same copy, fonts and pictures as one HTML page with CSS columns, straight through WeasyPrint.

python bench/plain.py PUBLICATION ISSUE OUT.pdf

It is written as someone would who knows WeasyPrint and wants a newsletter tonight: TTF fonts, JPEG as they are, no
leaders, no floats, page numbers of "in this issue" by target-counter, PDF/UA-1.
"""

from __future__ import annotations

import sys
from html import escape
from importlib.resources import files
from pathlib import Path

import pyromark
import yaml
from weasyprint import HTML

FACES = (
    ("BenchSerif", "normal", "fontpkg_source_serif_4", "SourceSerif4[opsz,wght].ttf"),
    ("BenchSerif", "italic", "fontpkg_source_serif_4", "SourceSerif4-Italic[opsz,wght].ttf"),
    ("BenchSans", "normal", "fontpkg_source_sans_3", "SourceSans3[wght].ttf"),
    ("BenchSans", "italic", "fontpkg_source_sans_3", "SourceSans3-Italic[wght].ttf"),
)
STYLE = """
@page { size: A4; margin: 25mm 15mm 20mm;
  @top-left { content: string(rubric); font: 8.4pt BenchSans; color: #5a646d }
  @top-right { content: "TITLE"; font: 8.4pt BenchSans; color: #5a646d }
  @bottom-right { content: counter(page); font: bold 9.4pt BenchSans } }
@page :first { @top-left { content: none } @top-right { content: none } }
html { font: 9.7pt/13pt BenchSerif; color: #1b1f23; font-variation-settings: "opsz" 14 }
h1 { font: 600 74pt/80pt BenchSerif; color: #0a5a78; margin: 0 }
h2 { font: 600 24pt/26pt BenchSerif; margin: 0 0 13pt; break-after: avoid }
h3 { font: 650 10.4pt/13pt BenchSans; color: #0a5a78; margin: 13pt 0 0; break-after: avoid }
p { margin: 0; text-align: justify; hyphens: auto; text-indent: 11pt; orphans: 2; widows: 2 }
article { margin-bottom: 26pt } .rubric { string-set: rubric content() }
.rubric, .kicker, .byline { font: 8.8pt/13pt BenchSans; color: #0a5a78; text-indent: 0 }
.standfirst { font: italic 12pt/16pt BenchSerif; text-indent: 0; text-align: left; margin-bottom: 13pt }
.body { columns: 2; column-gap: 6mm }
figure { margin: 0 0 13pt; break-inside: avoid } figure.page { margin-bottom: 13pt }
img { width: 100%; display: block }
figcaption { font: 8.2pt/10.4pt BenchSans; color: #5a646d; margin-top: 4pt }
blockquote { font: italic 14.5pt/19pt BenchSerif; color: #0a5a78; margin: 13pt 0; break-inside: avoid }
nav { background: #eef4f6; padding: 8pt 10pt; font: 8.8pt/12pt BenchSans; margin-bottom: 26pt; columns: 3 }
nav a { display: block; color: inherit; text-decoration: none }
nav a::after { content: " " target-counter(attr(href), page) }
.box { background: #eef4f6; border-top: 1.8pt solid #0a5a78; padding: 13pt 10pt }
.imprint { font: 8pt/13pt BenchSans; columns: 2 } .imprint p { text-indent: 0 }
table { font: 8.4pt/11pt BenchSans; width: 100%; border-collapse: collapse } td, th { text-align: left }
"""
OPTIONS = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_FOOTNOTES


def main(publication: Path, issue: str, out: Path) -> None:
    """Write the issue's PDF."""
    folder = publication / "issues" / issue
    house = yaml.safe_load((publication / "bulletin.yaml").read_text(encoding="utf-8"))
    contents = yaml.safe_load((folder / "issue.yaml").read_text(encoding="utf-8"))["contents"]
    stories = [_article(folder, entry["article"]) for entry in contents]
    labels = {rubric["key"]: rubric["label"] for rubric in house["rubrics"]}
    imprint = pyromark.html((publication / "imprint.md").read_text(encoding="utf-8"), options=OPTIONS)
    parts = [
        f"<html lang='{house['language']}'><meta charset='utf-8'><title>{escape(house['title'])}</title>",
        f"<style>{_faces()}{STYLE.replace('TITLE', house['title'])}</style><h1>{escape(house['title'])}</h1>",
        _contents(contents, stories),
        *(_story(entry, front, body, labels) for entry, (front, body) in zip(contents, stories, strict=True)),
        f"<section class=imprint>{imprint}</section>",
    ]
    HTML(string="\n".join(parts), base_url=f"{folder}/").write_pdf(out, pdf_variant="pdf/ua-1")


def _article(folder: Path, slug: str) -> tuple[dict, str]:
    _, front, body = (folder / "articles" / f"{slug}.md").read_text(encoding="utf-8").split("---\n", 2)
    return yaml.safe_load(front), body


def _faces() -> str:
    return "".join(
        f"@font-face {{ font-family: {family}; font-style: {style};"
        f" src: url('{(files(package) / 'files' / name).as_uri()}') }}"
        for family, style, package, name in FACES
    )


def _contents(entries: list[dict], stories: list[tuple[dict, str]]) -> str:
    links = "".join(
        f"<a href='#{entry['article']}'>{escape(front.get('short') or front['headline'])}</a>"
        for entry, (front, _body) in zip(entries, stories, strict=True)
    )
    return f"<nav>{links}</nav>"


def _story(entry: dict, front: dict, body: str, labels: dict[str, str]) -> str:
    wide, narrow = [], []
    for figure in front.get("figures", ()):
        (wide if figure.get("width") == "page" else narrow).append(_figure(figure))
    heads = [
        f"<p class={name}>{escape(labels.get(front[name], front[name]))}</p>"
        for name in ("rubric", "kicker")
        if front.get(name)
    ]
    under = [
        f"<p class={name}>{escape(front[name])}</p>" for name in ("standfirst", "byline") if front.get(name)
    ]
    quotes = "".join(
        f"<blockquote>{escape(quote['text'])}</blockquote>" for quote in front.get("pull_quotes", ())
    )
    text = pyromark.html(body, options=OPTIONS).replace("<h3>", "<h4>").replace("</h3>", "</h4>")
    text = text.replace("<h2>", "<h3>").replace("</h2>", "</h3>")
    return (
        f"<article id='{entry['article']}' class='{'box' if entry.get('box') else ''}'>{''.join(heads)}"
        f"<h2>{escape(front['headline'])}</h2>{''.join(under)}{''.join(wide)}"
        f"<div class=body>{''.join(narrow)}{text}{quotes}</div></article>"
    )


def _figure(figure: dict) -> str:
    words = escape(f"{figure.get('caption', '')} {figure.get('credit', '')}".strip())
    return (
        f"<figure class={figure.get('width', 'column')}><img src='{figure['file']}' alt='{escape(figure.get('alt', ''), quote=True)}'>"
        f"<figcaption>{words}</figcaption></figure>"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), sys.argv[2], Path(sys.argv[3]))
