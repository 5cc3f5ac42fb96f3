"""An issue through Typst or LuaLaTeX: the same copy, fonts and pictures in a template of bench/peers.

python bench/peers_others.py typst|lualatex PUBLICATION ISSUE FONTS OUT.pdf
"""

from __future__ import annotations

import subprocess
import sys
from importlib.resources import as_file, files
from pathlib import Path

import yaml
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer
from jinja2 import Environment, FileSystemLoader
from peers_markup import TEX, TYPST, Dialect

TEMPLATES = Path(__file__).parent / "peers"
SERIF, SERIF_ITALIC = "SourceSerif4[opsz,wght].ttf", "SourceSerif4-Italic[opsz,wght].ttf"
LETTERS = (*range(0x20, 0x250), *range(0x2000, 0x2100))
CUTS = (
    ("Serif", "Regular", "fontpkg_source_serif_4", SERIF, {"opsz": 14, "wght": 400}),
    ("Serif", "Italic", "fontpkg_source_serif_4", SERIF_ITALIC, {"opsz": 14, "wght": 400}),
    ("Serif", "Bold", "fontpkg_source_serif_4", SERIF, {"opsz": 36, "wght": 600}),
    ("Sans", "Regular", "fontpkg_source_sans_3", "SourceSans3[wght].ttf", {"wght": 400}),
    ("Sans", "Italic", "fontpkg_source_sans_3", "SourceSans3-Italic[wght].ttf", {"wght": 400}),
    ("Sans", "Bold", "fontpkg_source_sans_3", "SourceSans3[wght].ttf", {"wght": 650}),
)


def cut_fonts(folder: Path) -> None:
    """Write the six fonts at fixed weights, Latin only, for those who take no variable ones."""
    for family, style, package, name, place in CUTS:
        with as_file(files(package) / "files" / name) as path:
            font = TTFont(path)
            subsetter = Subsetter(
                Options(layout_features=["kern", "liga", "mark"], name_IDs=["*"], notdef_outline=True)
            )
            subsetter.populate(unicodes=LETTERS)
            subsetter.subset(font)
            font = instancer.instantiateVariableFont(font, place)
        names = font["name"]
        names.names = [record for record in names.names if record.nameID < 16]
        for number, text in ((1, f"Bench {family}"), (2, style), (4, f"Bench {family} {style}")):
            names.setName(text, number, 3, 1, 0x409)
        names.setName(f"Bench{family}-{style}", 6, 3, 1, 0x409)
        font["OS/2"].usWeightClass = 700 if style == "Bold" else 400
        font.save(folder / f"Bench{family}-{style}.ttf")


def written(template: str, dialect: Dialect, publication: Path, issue: str, fonts: Path) -> str:
    """The template filled with an issue."""
    folder = publication / "issues" / issue
    house = yaml.safe_load((publication / "bulletin.yaml").read_text(encoding="utf-8"))
    contents = yaml.safe_load((folder / "issue.yaml").read_text(encoding="utf-8"))["contents"]
    labels = {rubric["key"]: rubric["label"] for rubric in house["rubrics"]}
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        variable_start_string="<<",
        variable_end_string=">>",
        block_start_string="<%",
        block_end_string="%>",
        comment_start_string="<#",
        comment_end_string="#>",
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,
    )
    return environment.get_template(template).render(
        title=dialect.words(house["title"]),
        fonts=fonts,
        stories=[_story(entry, folder, dialect, labels) for entry in contents],
        imprint=dialect.blocks((publication / "imprint.md").read_text(encoding="utf-8")),
    )


def _story(entry: dict, folder: Path, dialect: Dialect, labels: dict[str, str]) -> dict:
    path = folder / "articles" / f"{entry['article']}.md"
    _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
    front, blocks = yaml.safe_load(head), dialect.blocks(body)
    words = {
        name: dialect.words(front.get(name) or "") for name in ("kicker", "headline", "standfirst", "byline")
    }
    quotes = front.get("pull_quotes", ())
    return words | {
        "slug": entry["article"],
        "box": entry.get("box", False),
        "rubric": dialect.words(labels.get(front.get("rubric"), "")),
        "short": dialect.words(front.get("short") or front["headline"]),
        "blocks": blocks,
        "figures": [_figure(figure, folder, dialect) for figure in front.get("figures", ())],
        "quotes": [
            {
                "text": dialect.words(quote["text"]),
                "by": dialect.words(quote.get("by", "")),
                "after": len(blocks) * (number + 1) // (len(quotes) + 1),
            }
            for number, quote in enumerate(quotes)
        ],
    }


def _figure(figure: dict, folder: Path, dialect: Dialect) -> dict:
    caption = f"{figure.get('caption', '')} {figure.get('credit', '')}".strip()
    return {
        "file": figure["file"],
        "path": folder / figure["file"],
        "alt": figure.get("alt", "").replace('"', "'"),
        "caption": dialect.words(caption),
        "wide": figure.get("width") == "page",
    }


def typst(publication: Path, issue: str, fonts: Path, out: Path) -> None:
    """Write the issue's PDF with Typst."""
    import typst as press  # noqa: PLC0415 - may not be installed

    folder = publication / "issues" / issue
    source = folder / "issue.typ"
    source.write_text(written("issue.typ", TYPST, publication, issue, fonts), encoding="utf-8")
    out.write_bytes(press.compile(source, root=folder, font_paths=[fonts], ignore_system_fonts=True))


def lualatex(publication: Path, issue: str, fonts: Path, out: Path) -> None:
    """Write the issue's PDF with LuaLaTeX, in the two runs that page numbers take."""
    source = out.with_suffix(".tex")
    source.write_text(written("issue.tex", TEX, publication, issue, fonts), encoding="utf-8")
    command = ["lualatex", "-interaction=nonstopmode", "-halt-on-error", source.name]
    for _run in range(2):
        done = subprocess.run(command, check=False, cwd=out.parent, capture_output=True, text=True)
        if done.returncode:
            sys.exit(done.stdout[-3000:])


if __name__ == "__main__":
    peer = {"typst": typst, "lualatex": lualatex}[sys.argv[1]]
    peer(Path(sys.argv[2]).resolve(), sys.argv[3], Path(sys.argv[4]).resolve(), Path(sys.argv[5]).resolve())
