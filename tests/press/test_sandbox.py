"""What the press may fetch and run: what was handed over, and nothing else."""

from __future__ import annotations

import builtins
import os
import sys
from dataclasses import replace

import pytest

from bulletin_cli.model.diagnostic import MachineError
from bulletin_cli.model.edition import PressJob
from bulletin_cli.press import engine as engine_room
from bulletin_cli.press import fontcutting, typecase
from bulletin_cli.press.templates import render
from press.handmade import block, job, layout, page, placed, pressed, story
from press.pdfreading import shown


def with_files(of: PressJob, **files: str) -> PressJob:
    """The job in a layout with these files in place of its own; `__` stands for / and `_html` for the ending."""
    named = {name.replace("__", "/").replace("_", "."): text.encode() for name, text in files.items()}
    return replace(of, layout=replace(of.layout, files={**of.layout.files, **named}))


def one_page(**values) -> PressJob:
    return job(page(1, story(placed(block("a/1", "One")))), **values)


def test_only_what_was_handed_over_is_fetched():
    fetcher = engine_room.handed_over({"bulletin:picture/1": (b"bytes", "image/jpeg")})
    assert fetcher("bulletin:picture/1").read() == b"bytes"


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "http://example.org/", "data:text/plain,x", "bulletin:picture/2"]
)
def test_nothing_else_is(address):
    with pytest.raises(ValueError, match="not handed to the press"):
        engine_room.handed_over({})(address)


@pytest.mark.parametrize(
    "address", ["file:///etc/hostname", "http://127.0.0.1:9/x.png", "data:image/png;base64,AAAA"]
)
def test_a_template_that_reaches_outside_stops_the_press(address):
    foot = f'<img src="{address}" alt="" style="width: 9pt; height: 9pt">'
    with pytest.raises(MachineError, match="not handed to the press"):
        pressed(with_files(one_page(), templates__print__foot_html=foot))


def test_a_template_cannot_reach_python():
    with pytest.raises(MachineError, match=r"layout two-column: templates/print/foot\.html"):
        pressed(with_files(one_page(), templates__print__foot_html="{{ heading.__class__.__mro__ }}"))


@pytest.mark.parametrize("wrong", ["{{ nobody }}", "{% if %}", '{% include "../secrets.html" %}'])
def test_a_wrong_template_is_named(wrong):
    with pytest.raises(MachineError) as caught:
        pressed(with_files(one_page(), templates__print__foot_html=wrong))
    assert caught.value.message.startswith("layout two-column: ")
    assert caught.value.hint


@pytest.mark.parametrize(
    ("included", "said"),
    [
        ("", "layout two-column: there is no a.html"),
        ("b.html", "layout two-column: a.html:1: there is no b.html"),
    ],
)
def test_a_template_that_is_not_there_is_named_where_it_is_wanted(included, said):
    files = {"templates/a.html": f'{{% include "templates/{included}" %}}'.encode()} if included else {}
    with pytest.raises(MachineError) as caught:
        render(replace(layout(), files=files), "templates/a.html", {})
    assert caught.value.message.replace("templates/", "") == said


def test_copy_is_escaped():
    of = with_files(one_page(), t_html="{{ words }}")
    files = {**of.layout.files, "templates/t.html": b"{{ words }}"}
    assert render(replace(layout(), files=files), "templates/t.html", {"words": "<b>&"}) == "&lt;b&gt;&amp;"


def test_a_letter_that_no_font_has_stops_the_press():
    with pytest.raises(MachineError, match="no font has all letters of \u0e01"):
        pressed(job(page(1, story(placed(block("a/1", "\u0e01"))))))


def test_a_draft_may_lack_a_letter():
    assert pressed(job(page(1, story(placed(block("a/1", "\u0e01")))), draft=True)).startswith(b"%PDF")


def test_without_pango_there_is_one_sentence_and_a_line_that_mends_it(monkeypatch):
    importing = builtins.__import__

    def refuse(name, *rest):
        if name == "weasyprint":
            raise OSError("cannot load library 'libgobject-2.0-0'")
        return importing(name, *rest)

    engine_room.engine.cache_clear()
    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(MachineError, match="Pango") as caught:
        engine_room.engine()
    assert caught.value.hint == engine_room.INSTALL.get(sys.platform, engine_room.INSTALL["linux"])
    assert "libpango" in engine_room.INSTALL["linux"]


def test_fonts_are_cut_without_a_new_harfbuzz_too(monkeypatch):
    of = job(page(1, story(placed(block("a/1", "The hearing")))))
    quick = shown(pressed(of))
    monkeypatch.setattr(fontcutting, "_cut", lambda *_font: False)
    assert shown(pressed(of)) == quick


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_process_leaves_its_parents_fonts_alone():
    of = one_page()
    first = pressed(of)
    child = os.fork()
    if not child:
        typecase.put_away()
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    folders = [case.font_config._folder for case in typecase._OPEN]
    assert folders
    assert all(folder.is_dir() for folder in folders)
    assert pressed(of) == first


def test_the_press_is_silent(capfd):
    pressed(one_page())
    assert capfd.readouterr() == ("", "")
