"""Running text as HTML."""

from __future__ import annotations

import pytest

from press.web import markup, pages, story, web_job


@pytest.mark.parametrize(
    ("body", "written"),
    [
        (
            "Some *fine* **words**, `code`.",
            "<p>Some <em>fine</em> <strong>words</strong>, <code>code</code>.</p>",
        ),
        ("One  \ntwo\nthree.", "<p>One<br>\ntwo\nthree.</p>"),
        ("Fish & <b>chips</b>", "<p>Fish &amp; &lt;b&gt;chips&lt;/b&gt;</p>"),
        ("[a](https://example.org)", '<p><a href="https://example.org">a</a></p>'),
        ("[the next story](b.md)", '<p><a href="b.html">the next story</a></p>'),
        ("[a](javascript:x) [b](other.md)", "<p>a b</p>"),
        ("## Sub", '<h2 class="role-subhead">Sub</h2>'),
        ("- one\n- two", '<ul class="role-list"><li>one</li><li>two</li></ul>'),
        ("3. one\n4. two", '<ol class="role-list" start="3"><li>one</li><li>two</li></ol>'),
        (
            "On 16–17 May, 2,000–3,000. So–so.",
            '<p>On <span class="range">16–17</span> May, <span class="range">2,000–3,000</span>. So–so.</p>',
        ),
        ("> Said.", '<blockquote class="role-quotation"><p>Said.</p></blockquote>'),
        ("    if x < y", '<pre class="role-preformatted"><code>if x &lt; y</code></pre>'),
        ("One.\n\n---\n\nTwo.", "<p>One.</p>\n<hr>\n<p>Two.</p>"),
    ],
)
def test_a_block(body, written):
    assert markup(body).replace("x &lt; y\n", "x &lt; y") == written


def test_a_question_is_a_paragraph_wholly_strong():
    made = markup("**What has changed?**\n\nNot **much**.")
    assert made == (
        '<p class="question role-question"><strong>What has changed?</strong></p>\n<p>Not <strong>much</strong>.</p>'
    )


def test_a_dateline_runs_into_the_first_paragraph():
    made = markup("## First\n\nWords.\n\nMore.", "dateline: Bishkek")
    assert '<p><span class="role-dateline">Bishkek</span>\u00a0— Words.</p>\n<p>More.</p>' in made


def test_a_skipped_level_is_closed():
    assert "<h2" in markup("### Deep")
    assert "<h3" in markup("## High\n\n#### Deep")


def test_a_sidebar_is_an_aside_with_a_name():
    made = markup("Words.\n\n::: box\n## In figures\n\nNine.\n:::\n\n## After")
    assert made == (
        "<p>Words.</p>\n"
        '<aside class="sidebar role-sidebar" aria-labelledby="box-1">'
        '<h2 class="sidebar-head role-sidebar-head" id="box-1">In figures</h2>\n<p>Nine.</p></aside>\n'
        '<h2 class="role-subhead">After</h2>'
    )


def test_a_sidebars_head_stands_under_the_subhead():
    assert '<h3 class="sidebar-head' in markup("## Sub\n\n::: box\n## In figures\n\nNine.\n:::")


def test_a_table_has_heads_and_can_be_scrolled():
    made = markup("|  | Cases |\n| --- | ---: |\n| 2010 | 9 |")
    assert made == (
        '<div class="table" role="region" aria-label="Table 1" tabindex="0"><table class="role-table">'
        '<thead class="role-table-head"><tr><td></td><th scope="col" class="align-end">Cases</th></tr></thead>'
        '<tbody><tr><th scope="row">2010</th><td class="align-end">9</td></tr></tbody></table></div>'
    )


def test_a_note_and_its_calls_lead_to_each_other():
    page = pages(
        web_job(story("a", "One[^x], two[^y], three[^x].\n\n[^x]: Ex.\n[^y]: Why.\n[^z]: Uncalled."))
    )["a.html"]
    links = {
        link.attributes.get("id"): link.attributes["href"] for link in page.all("a") if "sup" in link.within
    }
    assert links == {"call-1": "#note-1", "call-2": "#note-2", "call-1-2": "#note-1"}
    notes = [item.attributes["id"] for item in page.all("li") if "id" in item.attributes]
    assert notes == ["note-1", "note-2"]
    backs = [
        link.attributes["href"] for link in page.all("a") if link.attributes.get("role") == "doc-backlink"
    ]
    assert backs == ["#call-1", "#call-1-2", "#call-2"]
    assert "Uncalled" not in page.text


def test_a_pull_quote_is_kept_from_screen_readers():
    body = "First.\n\nSecond.\n\nThird has red ink in it.\n\nFourth."
    front = "pull_quotes:\n  - text: red ink\n    by: A clerk\n    optional: true"
    page = pages(web_job(story("a", body, front)))["a.html"]
    assert "A clerk" not in page.text
    assert "A clerk" in page.hidden
    assert "“red ink”" in page.hidden
    made = markup(body, front)
    assert made.index("First.") < made.index("pull-quote") < made.index("Second.")


@pytest.mark.parametrize(
    ("text", "language", "shown"), [("“Да”", "ru", "“Да”"), ("Да", "ru", "«Да»"), ("Ja", "xx", "“Ja”")]
)
def test_quotation_marks_are_the_languages(text, language, shown):
    front = f"language: {language}\npull_quotes:\n  - text: {text}"
    assert shown in pages(web_job(story("a", text, front)))["a.html"].hidden


def test_a_story_without_a_summary_is_told_by_its_first_words():
    long = pages(web_job(story("lead"), story("a", "word " * 80)))["index.html"].text
    assert "word word…" in long
    assert long.count("word") < 45
