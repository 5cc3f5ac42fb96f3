"""Markdown becomes blocks and inlines; what cannot be set is marked."""

from __future__ import annotations

import pytest

from bulletin_cli.model.copy import (
    Code,
    Heading,
    Item,
    Link,
    Paragraph,
    Sidebar,
    Strong,
    Text,
    plain,
)
from bulletin_cli.model.place import Place
from reading.bodies import blocks, codes, every, read, said, sketch

STORY = """\
---
headline: Joint project helps reform the prison system
---
<!-- bulletin: ignore TYP003 -- the minister’s own marks -->

On 17 December a *public hearing* was held in **Bishkek**.[^law] See the
[draft](https://example.org/draft "The draft") or <office@example.org>.

**What comes next?**

## The law

1. Parliament
2. Government

> It is critical.

| Country | Seized |
|:--------|-------:|
| Kyrgyzstan | 42 kg |

![Six people at a table.](images/hearing.jpg "The hearing in Bishkek.")

::: box
### In figures

Three prisons[^more].
:::

---

    as typed

[^law]: Law 42.
[^more]: Prisons 1, 2 and 14.
"""
FEATURES = [
    (
        "p(On 17 December a i(public hearing) was held in b(Bishkek).note(law 1) See the/"
        "a(draft -> https://example.org/draft) or a(office@example.org -> mailto:office@example.org).)"
    ),
    "p(b(What comes next?))",
    "h2(The law)",
    "list1(item(p(Parliament)) item(p(Government)))",
    "quote(p(It is critical.))",
    "table(Country | Seized ; Kyrgyzstan | 42 kg)",
    "figure(images/hearing.jpg 'Six people at a table.' 'The hearing in Bishkek.')",
    "box(h3(In figures) p(Three prisonsnote(more 2).))",
    "pause",
    r"pre('as typed\n')",
]
SLICES = [
    (
        "On 17 December a *public hearing* was held in **Bishkek**.[^law] See the\n"
        '[draft](https://example.org/draft "The draft") or <office@example.org>.'
    ),
    "**What comes next?**",
    "## The law",
    "1. Parliament\n2. Government",
    "> It is critical.",
    "| Country | Seized |\n|:--------|-------:|\n| Kyrgyzstan | 42 kg |",
    '![Six people at a table.](images/hearing.jpg "The hearing in Bishkek.")',
    "::: box\n### In figures\n\nThree prisons[^more].\n:::",
    "---",
    "as typed",
]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_a_story_with_everything_in_it(ends: str) -> None:
    text = STORY.replace("\n", ends)
    proof = read(text, text.index("<!--"))
    body = proof.value
    assert proof.diagnostics == ()
    assert [sketch(block) for block in body.blocks] == FEATURES
    assert [text[b.place.start : b.place.end].replace(ends, "\n") for b in body.blocks] == SLICES
    assert [sketch(note) for note in body.notes] == ["law 1: p(Law 42.)", "more 2: p(Prisons 1, 2 and 14.)"]
    assert [text[n.place.start : n.place.end] for n in body.notes] == [
        "[^law]: Law 42.",
        "[^more]: Prisons 1, 2 and 14.",
    ]
    assert body.place == Place(text.index("<!--"), len(text))


def test_texts_are_slices_of_the_file_and_escapes_cover_what_was_typed() -> None:
    text = "Rates \\* rose — “fast” &amp; often\\!"
    (paragraph,) = read(text).value.blocks
    assert isinstance(paragraph, Paragraph)
    assert plain(paragraph.inlines) == "Rates * rose — “fast” & often!"
    pieces = [(part.text, text[part.place.start : part.place.end]) for part in paragraph.inlines]  # type: ignore[union-attr]
    assert pieces == [
        ("Rates ", "Rates "),
        ("*", "\\*"),
        (" rose — “fast” ", " rose — “fast” "),
        ("&", "&amp;"),
        (" often", " often"),
        ("!", "\\!"),
    ]


@pytest.mark.parametrize(
    ("text", "href", "typed", "whole"),
    [
        ("é [a](http://x.y 't')", "http://x.y", "http://x.y", "[a](http://x.y 't')"),
        ("[a]( <x y> )", "x y", "x y", "[a]( <x y> )"),
        ("[a](u_\\(1\\))", "u_(1)", "u_\\(1\\)", "[a](u_\\(1\\))"),
        ("[`a](b`](u)", "u", "u", "[`a](b`](u)"),
        ("[a *b*](u).", "u", "u", "[a *b*](u)"),
        ("<http://x.y>", "http://x.y", "http://x.y", "<http://x.y>"),
        ("[a][]\n\n[A]: http://x.y 't'", "http://x.y", "http://x.y", "[a][]"),
        ("é [b][a]\n\n[a]:\n  <http://x.y>", "http://x.y", "http://x.y", "[b][a]"),
    ],
)
def test_a_link_knows_its_address(text: str, href: str, typed: str, whole: str) -> None:
    (link,) = [part for part in every(read(text).value) if isinstance(part, Link)]
    assert link.href == href
    assert text[link.href_place.start : link.href_place.end] == typed
    assert text[link.place.start : link.place.end] == whole


def test_questions_of_an_interview_are_wholly_strong() -> None:
    question, answer = read("**What comes next?**\n\nThe law.").value.blocks
    assert isinstance(question, Paragraph)
    assert [type(part) for part in question.inlines] == [Strong]
    assert sketch(answer) == "p(The law.)"


def test_what_is_no_mark_stays_text() -> None:
    text = '"Two" -- 3 ~~old~~ $x$ [[w]] - [x] ... www.example.org'
    assert blocks(text) == [f"p({text})"]


def test_tight_lists_hold_paragraphs() -> None:
    assert blocks("- a\n  b\n  - c\n- **d**\n\n7) e") == [
        "list(item(p(a/b) list(item(p(c)))) item(p(b(d))))",
        "list7(item(p(e)))",
    ]


def test_a_row_has_as_many_cells_as_the_head() -> None:
    (table,) = read("| a | b |\n|---|---|\n| 1 |\n| x \\| y | `c` |\n").value.blocks
    assert sketch(table) == "table(a | b ; 1 |  ; x | y | code(c))"
    assert table.alignments == ("", "")  # type: ignore[union-attr]
    assert said("| a |\n|:-:|\n| 1 | two |\n") == ["3:7-3:12 CPY029 a cell beyond the last column"]


def test_code_keeps_its_lines() -> None:
    assert blocks("```\r\n::: box\r\n  b\r\n```\r\n") == [r"pre('::: box\n  b\n')"]
    assert blocks("~~~\nunclosed\n:::") == [r"pre('unclosed\n:::')"]
    (code,) = [part for part in every(read("`a\r\nb`").value) if isinstance(part, Code)]
    assert code.text == "a b"


class TestBoxes:
    """`::: box` … `:::`."""

    def test_a_box_ends_what_stands_before_it(self) -> None:
        text = "para\n::: box\n- item\n:::\n> said\n:::: Box\nb\n::::\nafter"
        assert blocks(text) == [
            "p(para)",
            "box(list(item(p(item))))",
            "quote(p(said))",
            "box(p(b))",
            "p(after)",
        ]
        assert codes(text) == []

    def test_a_box_may_hold_fences_and_call_notes_from_outside(self) -> None:
        text = "::: box\n```\n:::\n```\nx[^1]\n:::\n\n[^1]: n\n"
        assert blocks(text) == [r"box(pre(':::\n') p(xnote(1 1)))"]

    def test_links_are_defined_across_boxes(self) -> None:
        assert blocks("::: box\n[a]\n:::\n\n[a]: u\n") == ["box(p(a(a -> u)))"]

    @pytest.mark.parametrize(
        ("text", "complaint", "made"),
        [
            ("a\n\n::: box\nb\n", "3:1-3:8 CPY023 a box that is never closed", ["p(a)", "box(p(b))"]),
            ("a\n:::\nb", "2:1-2:4 CPY023 this closes a box, and none is open", ["p(a)", "p(b)"]),
            ("::: note\nb\n:::\n", "1:1-1:9 CPY023 note opens no box", ["box(p(b))"]),
            (
                "::: box\na\n::: box\nb\n:::\nc\n:::\n",
                "3:1-3:8 CPY023 a box within something else",
                ["box(p(a) p(b) p(c))"],
            ),
            (
                "- a\n  ::: box\n  b\n  :::\n",
                "2:3-2:10 CPY023 a box within something else",
                ["list(item(p(a) p(b)))"],
            ),
        ],
    )
    def test_one_complaint_for_a_box_that_is_none(self, text: str, complaint: str, made: list[str]) -> None:
        assert said(text) == [complaint]
        assert blocks(text) == made

    def test_a_box_in_letters_beyond_ascii(self) -> None:
        text = "é\n\n::: коробка\nда\n:::\n"
        assert said(text) == ["3:1-3:12 CPY023 коробка opens no box"]
        (box,) = [block for block in read(text).value.blocks if isinstance(block, Sidebar)]
        assert text[box.place.start : box.place.end] == "::: коробка\nда\n:::"


class TestPictures:
    """`![…](…)`."""

    def test_pictures_that_stand_alone(self) -> None:
        text = "![a *b*](x.jpg 'c')\n\n::: box\n![](y.jpg)\n:::\n\n![d][r]\n![e](z.jpg)\n\n[r]: r.jpg\n"
        assert blocks(text) == [
            "figure(x.jpg 'a b' 'c')",
            "box(figure(y.jpg '' ''))",
            "figure(r.jpg 'd' '')",
            "figure(z.jpg 'e' '')",
        ]
        figure = read(text).value.blocks[0].figure  # type: ignore[union-attr]
        assert figure.place_on_page == "here"
        assert figure.place == Place(0, 19)

    @pytest.mark.parametrize(
        ("text", "made"),
        [
            ("a ![b](x.jpg) c", "p(a b c)"),
            ("- ![b](x.jpg)", "list(item(p(b)))"),
            ("> ![b](x.jpg)", "quote(p(b))"),
            ("## ![b](x.jpg)", "h2(b)"),
            ("[![b](x.jpg)](y)", "p(a(b -> y))"),
            ("![b]()", "p(b)"),
        ],
    )
    def test_a_stray_picture_leaves_its_words(self, text: str, made: str) -> None:
        assert blocks(text) == [made]
        assert codes(text) == ["CPY024"]


class TestNotes:
    """`[^1]`."""

    def test_numbers_follow_first_calls_in_the_text_then_in_notes(self) -> None:
        text = "[^c] [^a] [^c]\n\n[^a]: see [^b]\n[^b]: x\n[^C]: y\n"
        assert blocks(text) == ["p(note(c 1) note(a 2) note(c 1))"]
        assert [sketch(note) for note in read(text).value.notes] == [
            "a 2: p(see note(b 3))",
            "b 3: p(x)",
            "C 1: p(y)",
        ]
        assert codes(text) == []

    def test_marks_and_notes_want_each_other(self) -> None:
        assert said("é [^x] and \\[^y]\n\n[^z]: z\n[^z]: zz\n") == [
            "1:3-1:7 CPY022 no note for [^x]",
            "3:1-3:8 CPY022 nothing calls the note [^z]",
            "4:1-4:9 CPY022 a second note [^z]",
        ]


class TestHtml:
    """Raw HTML is shown, comments are not."""

    def test_tags_are_shown_and_marked_once_a_pair(self) -> None:
        text = "a <b>x</b> y<br>"
        assert blocks(text) == ["p(a <b>x</b> y<br>)"]
        assert said(text) == [
            "1:3-1:6 CPY021 raw HTML (<b>), which is shown as text",
            "1:13-1:17 CPY021 raw HTML (<br>), which is shown as text",
        ]

    def test_blocks_and_scripts_are_shown(self) -> None:
        text = "<div>\n  x</div>\n\n> <script>\n> alert(1)\n> </script>\n"
        assert blocks(text) == ["p(<div>/x</div>)", "quote(p(<script>/alert(1)/</script>))"]
        assert codes(text) == ["CPY021", "CPY021"]

    def test_comments_are_taken_out(self) -> None:
        text = "a<!-- b --> c\n\n<!--\n:::\n\nd --> e\n\n<!-- f"
        assert blocks(text) == ["p(a c)", "p(e)", "p(<!-- f)"]
        assert codes(text) == ["CPY027", "CPY027", "CPY021"]


class TestSilences:
    """`<!-- bulletin: ignore … -->`."""

    def covered(self, text: str) -> list[tuple[tuple[str, ...], str, str]]:
        silences = read(text).value.silences
        return [(s.codes, s.reason, text[s.covers.start : s.covers.end]) for s in silences]

    def test_at_the_top_it_covers_the_file(self) -> None:
        text = "<!-- bulletin: ignore TYP003, sty\t-- the  poet -->\n<!-- bulletin:ignore X1-->\n\na\n\nb\n"
        assert self.covered(text) == [(("TYP003", "sty"), "the poet", text), (("X1",), "", text)]

    def test_it_covers_the_block_that_follows(self) -> None:
        text = "<!-- bulletin: ignore A1 -- r -->\na\n\n<!-- bulletin: ignore B1 -- r -->\n\n- b\n- c\n\nd\n"
        assert [(codes, covers) for codes, _, covers in self.covered(text)] == [
            (("A1",), "a"),
            (("B1",), "- b\n- c"),
        ]

    def test_it_covers_the_block_that_it_stands_in(self) -> None:
        text = "a\n\n- b <!-- bulletin: ignore A1 -- r -->\n- c\n\n| d |\n|--|\n| e <!-- bulletin: ignore B1 --> |\n"
        assert [covers for _, _, covers in self.covered(text)] == [
            "b ",
            "| d |\n|--|\n| e <!-- bulletin: ignore B1 --> |",
        ]

    def test_before_a_box_a_note_or_nothing(self) -> None:
        ask = "<!-- bulletin: ignore A1 -- r -->\n"
        text = f"a[^1]\n\n{ask}::: box\nb\n\n{ask}:::\n\n{ask}[^1]: n\n\n{ask}"
        assert [covers for _, _, covers in self.covered(text)] == [
            f"::: box\nb\n\n{ask}:::",
            "",
            "[^1]: n",
            "",
        ]

    @pytest.mark.parametrize(
        "comment",
        ["bulletin: hush", "bulletin ignore A1 -- r", "bulletin: ignore -- r", "Bulletin: ignore A1 - r"],
    )
    def test_an_order_that_is_none(self, comment: str) -> None:
        end = len(comment) + 10
        assert said(f"a\n\n<!-- {comment} -->\n") == [
            f"3:1-3:{end} CPY028 an order to bulletin that it does not know"
        ]


def test_a_headline_in_the_body() -> None:
    assert said("# A\n\nb\n\nC\n===\n") == [
        "1:1-1:4 STR001 a headline in the body",
        "5:1-6:4 STR001 a headline in the body",
    ]
    (_, _, heading) = read("# A\n\nb\n\nC\n===\n").value.blocks
    assert isinstance(heading, Heading)


@pytest.mark.parametrize("text", ["", "\n \r\n", "\ufeff", "[a]: u", "##\n\n>\n"])
def test_nothing_is_said_to_be_nothing(text: str) -> None:
    assert codes(text) == ["CPY026"]
    assert blocks(text) == []


def test_a_byte_order_mark_is_no_text() -> None:
    assert blocks("\ufeff## A") == ["h2(A)"]
    assert read("\ufeff## A").value.blocks[0].place == Place(1, 5)


@pytest.mark.parametrize(
    "text",
    ["> " * 5000 + "x", "- " * 5000 + "x", "*" * 10001 + "x" + "*" * 10001, "> - " * 2500 + "x\n\ny"],
)
def test_marks_nested_beyond_reason(text: str) -> None:
    proof = read(text)
    assert [diagnostic.code for diagnostic in proof.diagnostics] == ["CPY025"]
    words = [part.text for part in every(proof.value) if isinstance(part, Text)]
    assert "".join(words).strip("*") in {"x", "xy"}
    assert proof.value == read(text).value


def test_lists_beyond_the_twelfth_keep_their_words_apart() -> None:
    text = "> " * 11 + "- a\n" + "> " * 11 + "  - b\n" + "> " * 11 + "    - c\n" + "> " * 11 + "  - d\n"
    (item,) = [part for part in every(read(text).value) if isinstance(part, Item)]
    assert [sketch(block) for block in item.blocks] == ["p(a)", "p(b)", "p(c)", "p(d)"]


def test_a_word_of_300_000_letters_stays_one_text() -> None:
    word = "йы" * 150_000
    (paragraph,) = read(f"a\n\n{word}\n").value.blocks[1:]
    assert paragraph.inlines == (Text(word, Place(3, 300_003)),)  # type: ignore[union-attr]
