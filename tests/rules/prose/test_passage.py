"""Passages: text, places, words, sentences, quotation marks."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin_cli.model.copy import Body, Code, Emphasis, LineBreak, Link, Paragraph, Text
from bulletin_cli.model.place import Place, Source
from bulletin_cli.rules.prose.passage import Passage, Piece
from bulletin_cli.rules.prose.passages import passages_of_body, pieces_of


def passage(text: str, language: str = "en-GB") -> Passage:
    """A paragraph that is a whole file."""
    whole = Place(0, len(text))
    pieces = (Piece(0, len(text), whole, verbatim=True),)
    return Passage("paragraph", text, Source("a.md", text), language, pieces=pieces, block=whole)


def sentences(text: str) -> list[str]:
    p = passage(text)
    return [p.text[s.start : s.end] for s in p.sentences]


def quoted(text: str) -> list[str]:
    p = passage(text)
    return [p.text[q.start : q.end] for q in p.quoted if q.closed]


def unclosed(text: str) -> list[int]:
    return [q.start for q in passage(text).quoted if not q.closed]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. J. R. Smith and Dr. Karimova met at 5 p.m. on Monday.",
        "See p. 5, No. 7 and pp. 5–7 of vol. 3, e.g. the table of approx. 3.5 million.",
        "The U.S. Embassy paid $ 2.5 million to St. Petersburg.",
        "“Are you ready?” she asked.",
        "Well … perhaps not.",
        "He read Prof. A.-B. Aliyev’s paper, i.e. the long one.",
        "Встреча прошла в г. Алматы, ул. Абая, и т.д. и т.п.",
    ],
)
def test_one_sentence_stays_one(text: str) -> None:
    assert sentences(text) == [text]


def test_sentences_end_where_a_reader_stops() -> None:
    text = "“We won.” Then they left (at 5 p.m.). No! Why? In 2010 it grew. Plan B. “Go!” 45 judges came etc. All sat."
    assert sentences(text) == [
        "“We won.”", "Then they left (at 5 p.m.).", "No!", "Why?", "In 2010 it grew.",
        "Plan B. “Go!”", "45 judges came etc.", "All sat.",
    ]  # fmt: skip


def test_russian_sentences() -> None:
    assert sentences("Встреча прошла в 2010 г. Участники довольны. «Да!» Конец.") == [
        "Встреча прошла в 2010 г.", "Участники довольны.", "«Да!»", "Конец.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "address", ["https://www.unodc.org/centralasia", "www.unodc.org", "info@unodc.org", "unodc.org/a"]
)
def test_addresses_are_blanked(address: str) -> None:
    p = passage(f"Write to {address}, or call.")
    assert p.text == "Write to " + "\ufffc" * len(address) + ", or call."
    assert p.raw.endswith(f"{address}, or call.")
    assert not p.verbatim(9, 9 + len(address))


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("He said: “We won.”", ["“We won.”"]),
        ('He said: "We won."', ['"We won."']),
        ("“He told us ‘go home’ twice,” she said.", ["“He told us ‘go home’ twice,”", "‘go home’"]),
        ("‘The workers’ rights matter,’ he said.", ["‘The workers’ rights matter,’"]),
        ("Say what ‘savings’ and ‘services’ mean.", ["‘savings’", "‘services’"]),
        ("The workers’ rights, the 1990s’ end and rock ’n’ roll.", []),
        ("The '90s and 'tis don't count; a 5'10\" man.", []),
        ("'Go,' she said, and didn't.", ["'Go,'"]),
        ("«Мы победили», — сказал он. „Ja“, sagte er.", ["«Мы победили»", "„Ja“"]),
        ("a “b” c “d” e", ["“b”", "“d”"]),
        ('the "first" and the "second" (the "third")', ['"first"', '"second"', '"third"']),
        ('the project "Umut-2"—a success', ['"Umut-2"']),
    ],
)
def test_quotations(text: str, inside: list[str]) -> None:
    assert quoted(text) == inside
    assert unclosed(text) == []


@pytest.mark.parametrize("text", ["He said: “We won. They lost.", 'He said: "We won.', "«Мы победили."])
def test_a_quotation_never_closed(text: str) -> None:
    assert len(unclosed(text)) == 1


def test_an_unclosed_quotation_is_quiet_to_the_end_of_its_sentence() -> None:
    p = passage("He said: “We won. They lost.")
    assert p.in_quotation(12)
    assert not p.in_quotation(p.text.index("They"))


def body(text: str) -> Passage:
    """`*Big* news\\nfrom [here](u) &amp; `code` there.` as the reader gives it."""

    def at(part: str) -> Place:
        start = text.index(part)
        return Place(start, start + len(part))

    inlines = (
        Emphasis((Text("Big", at("Big")),), at("*Big*")),
        Text(" news", at(" news")),
        LineBreak(hard=False, place=at("\n")),
        Text("from ", at("from ")),
        Link("u", (Text("here", at("here")),), at("[here](u)"), at("u")),
        Text(" ", Place(at("[here](u)").end, at("[here](u)").end + 1)),
        Text("&", at("&amp;")),
        Text(" ", Place(at("&amp;").end, at("&amp;").end + 1)),
        Code("code", at("`code`")),
        Text(" there.", at(" there.")),
    )
    (flat,) = passages_of_body(
        Body((Paragraph(inlines, Place(0, len(text))),)), Source("a.md", text), "en-GB"
    )
    return flat


def test_places_lead_back_to_the_file() -> None:
    source = "*Big* news\nfrom [here](u) &amp; `code` there."
    flat = body(source)
    assert flat.raw == "Big news from here & \ufffc there."
    for word in ("Big", "news", "from", "here", "there"):
        start = flat.raw.index(word)
        place = flat.place(start, start + len(word))
        assert source[place.start : place.end] == word
        assert flat.verbatim(start, start + len(word))
    ampersand = flat.raw.index("&")
    place = flat.place(ampersand, ampersand + 1)
    assert source[place.start : place.end] == "&amp;"
    assert flat.fix(ampersand, ampersand + 1, "and") is None
    assert not flat.verbatim(0, 8)
    assert flat.line_ends == (8,)
    assert flat.emphasised(1)
    assert not flat.emphasised(5)
    assert flat.span(9, 13).line == 2


def test_a_folded_field_keeps_its_words_places() -> None:
    source = Source("a.md", "standfirst: >-\n  One two\n  three ''four\n")
    place = Place(source.text.index("One"), len(source.text) - 1)
    pieces = tuple(pieces_of("One two three 'four", place, source))
    p = Passage("standfirst", "One two three 'four", source, "en-GB", pieces=pieces, block=place)
    assert p.verbatim(4, 7)
    assert source.text[p.place(8, 13).start :].startswith("three")
    assert not p.verbatim(4, 13)
    assert not p.verbatim(14, 19)


TEXT = st.text(alphabet="ab AB.?!,“”‘’\"'«»–-19 \n…()о", max_size=60)


@settings(max_examples=150, deadline=None)
@given(TEXT)
def test_any_text_is_read(text: str) -> None:
    p = passage(text)
    assert all(text[w.start : w.end] == w.text for w in p.words)
    spans = [(s.start, s.end) for s in p.sentences]
    assert spans == sorted(spans)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())
    assert [s.offset for s in p.quote_signs] == [i for i, c in enumerate(text) if c in "“”‘’\"'«»"]
    assert all(q.start < q.end for q in p.quoted)
