"""Pictures on the web: whole, in a few widths, where the copy wants them."""

from __future__ import annotations

import pytest

from bulletin_cli.press import html
from press.web import markup, pages, photograph, story, web_job

HALL = "figures:\n  - file: images/hall.jpg\n    alt: A hall\n    caption: The hall.\n    credit: UNODC"


def widths(picture, width="column"):
    of = web_job(story("a", front=f"{HALL}\n    width: {width}"), pictures=(picture,))
    assert all(wish.box == (0, 0, picture.width, picture.height) for wish in html.wishes(of))
    return [(wish.width, wish.height) for wish in html.wishes(of)]


@pytest.mark.parametrize(
    ("size", "width", "wanted"),
    [
        ((3000, 2000), "column", [(360, 240), (720, 480), (1200, 800)]),
        ((3000, 2000), "page", [(480, 320), (1120, 747), (1680, 1120)]),
        ((3000, 2000), "either", [(360, 240), (720, 480), (1200, 800)]),
        ((900, 600), "column", [(360, 240), (720, 480), (900, 600)]),
        ((750, 500), "column", [(360, 240), (750, 500)]),
        ((200, 300), "column", [(200, 300)]),
    ],
)
def test_a_picture_is_wanted_in_a_few_widths_and_never_scaled_up(size, width, wanted):
    assert widths(photograph(width=size[0], height=size[1]), width) == wanted


def test_a_figure_has_its_words_and_widths():
    figure = markup("One.\n\nTwo.", f"{HALL}\n    place: after:1", pictures=(photograph(),))
    assert figure == (
        "<p>One.</p>\n"
        '<figure class="figure-column"><img src="images/hall-720.jpg" '
        'srcset="images/hall-360.jpg 360w, images/hall-720.jpg 720w, images/hall-1200.jpg 1200w" '
        'sizes="(min-width: 660px) 600px, 92vw" width="1200" height="800" alt="A hall" loading="lazy" decoding="async">'
        '<figcaption class="role-caption">The hall. <span class="credit role-credit">UNODC</span></figcaption></figure>\n'
        "<p>Two.</p>"
    )


@pytest.mark.parametrize(
    ("place", "order"),
    [("after:1", "1f234"), ("after:3", "123f4"), ("after:9", "1234f"), ("foot", "1234f"), ("top", "1234")],
)
def test_a_figure_stands_where_the_copy_wants_it(place, order):
    made = markup("1\n\n2\n\n3\n\n4", f"{HALL}\n    place: {place}", pictures=(photograph(),))
    assert "".join(line[1 if line[1] == "f" else 3] for line in made.splitlines()) == order


def test_a_second_figure_at_the_top_goes_into_the_text():
    two = f"{HALL}\n  - file: images/hall.jpg\n    alt: Again"
    made = markup("1\n\n2\n\n3\n\n4", two, pictures=(photograph(),))
    assert made.index("<p>2") < made.index('alt="Again"') < made.index("<p>3")


def test_a_figure_never_parts_a_subhead_from_its_text():
    made = markup("One.\n\n## Sub\n\nTwo.\n\nThree.", f"{HALL}\n    place: after:1", pictures=(photograph(),))
    assert made.index("<p>One") < made.index("<figure") < made.index("<h2")
    quote = "pull_quotes:\n  - text: Three"
    made = markup("One.\n\n## Sub\n\nTwo.\n\nThree.", quote)
    assert made.index("Two.") < made.index("pull-quote")


def test_an_optional_figure_is_never_left_off():
    page = pages(web_job(story("a", front=f"{HALL}\n    optional: true"), pictures=(photograph(),)))["a.html"]
    assert page.all("img")[0].attributes["alt"] == "A hall"


@pytest.mark.parametrize("layout", ["two-column", "letter-classic"])
def test_the_front_page_keeps_the_focus_in_sight_and_crops_no_sides(layout):
    copy = [story(slug, front=f"{HALL}\n    focus: [0.25, 0.4]") for slug in "ab"]
    made = html.press(web_job(*copy, pictures=(photograph(height=1200),), layout=layout)).files
    front, css = (made[f"html/{name}"].decode() for name in ("index.html", "style.css"))
    assert front.count('style="object-position: 25% 40%; --shape: 1200/480"') == 2
    assert css.count("img { aspect-ratio: max(16 / 9, var(--shape, 0)); object-fit: cover") == 1
    assert css.count("img { aspect-ratio: max(3 / 2, var(--shape, 0)); object-fit: cover") == 1


def test_figures_in_the_text_are_there_too():
    made = markup('Words.\n\n![A hall](images/hall.jpg "The hall.")', pictures=(photograph(),))
    assert made.count("<figure") == 1
    assert "The hall." in made


def test_pictures_of_one_name_are_told_apart():
    files = ("images/Hall 1.jpg", "other/hall-1.jpg", "images/Зал.jpg")
    front = "figures:" + "".join(f"\n  - file: {file}\n    alt: x" for file in files)
    of = web_job(story("a", front=front), pictures=tuple(photograph(file, 300, 200) for file in files))
    names = sorted(name for name in html.press(of).files if "/images/" in name)
    assert names == [
        "html/images/hall-1-300.jpg",
        "html/images/hall-1.2-300.jpg",
        "html/images/picture-300.jpg",
    ]


def test_a_picture_that_is_missing_leaves_no_hole():
    page = pages(web_job(story("a", front=HALL)))["a.html"]
    assert not page.all("img", "figure")
