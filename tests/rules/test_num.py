"""Numbers: what must stay quiet, then what does not add up."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import num001_wrong_sum, num003_numbers_differ, num006_mixed_ordinals
from bulletin_cli.rules.numbers.quantities import quantities
from rules.proofs import found, marks, mended, story

TABLE = "| Drug | kg |\n| --- | --: |\n| Opium | 315.880 |\n| Heroin | 312.630 |\n| **In all** | **{}** |\n"


@pytest.mark.parametrize(
    "copy",
    [
        "They trained 45 judges: 20 women and 25 men (45 in all).",
        "They took 57 cars: 3 lorries and 2 vans. Of the 45 judges, 20 were women and 40 came from Osh.",
        "Forty officers, including 5 women and 3 majors, came; 50 people (of whom 30 women and 25 doctors).",
        "In three countries: Kazakhstan, Kyrgyzstan and Tajikistan; in five cities, among them Osh and Almaty.",
        "A two-day seminar on 14–15 December; a three-day one from 3 to 5 May 2010.",
        "From 40 to 50, a rise of 25 per cent; 60 per cent voted for it, the remaining 40 per cent against.",
        "Of the 18 dogs, seven are spaniels, seven are shepherds and four are Labradors.",
        "It has seven members: the five republics of Central Asia, Russia and Azerbaijan.",
        "At the end 58 men passed, 32 in Osh and 26 in Baku. Of the 30, 12 in Osh and 9 in Baku are women.",
        "It has trained 45 judges: 20 from Tashkent, 14 from Bukhara and 11 from Osh.",
        "They sold 2.5 kg, 20 kg, 24 in all, and 1,020 litres, 25 litres, 46 in all.",
        "It has 15 officers (two shifts) and 3 cars; in 2010 it had 12: 3 in Osh.",
        TABLE.format("628.510"),
    ],
)
def test_sums_that_agree_stay_quiet(copy: str) -> None:
    assert found(num001_wrong_sum, copy) == []


@pytest.mark.parametrize(
    ("copy", "message"),
    [
        ("They trained 45 judges: 20 women and 23 men.", "the parts make 43, not 45"),
        ("They trained 45 judges, 20 male and 23 female.", "the parts make 43, not 45"),
        ("They sold 20 boats, 25 cars, 44 in all.", "the parts make 45, not 44"),
        ("Some 230 tests (150 in May and 90 in June) failed.", ""),
        ("All 230 tests (150 in May and 90 in June) failed.", "the parts make 240, not 230"),
        (
            "It works in four countries: Kazakhstan, Kyrgyzstan and Tajikistan.",
            "four are announced, 3 are named",
        ),
        ("A two-day seminar took place on 14–16 December 2010.", "two days are announced, the dates make 3"),
        ("Sales rose from 40 to 50, a rise of 20 per cent.", "from 40 to 50 is 25 per cent, not 20"),
        (
            "It was 60 per cent of men and the remaining 30 per cent.",
            "the shares make 90 per cent with the rest",
        ),
        (TABLE.format("682.510"), "the column makes 628.51, not 682.510"),
    ],
)
def test_sums_that_do_not_agree_are_marked(copy: str, message: str) -> None:
    assert [mark.message for mark in marks(num001_wrong_sum, story(copy))] == ([message] if message else [])


def test_furniture_and_body_may_round_but_not_differ() -> None:
    front = "---\nheadline: {}\n---\nThe course was attended by 42 officers from two countries.\n"
    for headline in ("Training for 42 officers", "Over 40 officers trained", "Forty-two officers in 3 days"):
        assert found(num003_numbers_differ, front.format(headline)) == []
    assert found(num003_numbers_differ, front.format("Training for 40 officers")) == ["40", "42"]
    first, second = marks(num003_numbers_differ, story(front.format("Training for 40 officers")))
    assert first.message == "“40” here, but 42 in line 4 (officer)"
    assert second.message == "“42” here, but 40 in line 2 (officer)"


def test_ordinals_keep_to_one_way() -> None:
    assert found(num006_mixed_ordinals, "The second meeting, the 21st century, 5th Avenue, 1st May.") == []
    assert (
        mended(num006_mixed_ordinals, "The second meeting and the 9th meeting.")
        == "The second meeting and the ninth meeting."
    )
    assert found(num006_mixed_ordinals, "The eleventh, the 12th and the 13th.") == ["eleventh"]


def test_numbers_are_read_in_words_and_figures() -> None:
    (passage,) = [
        one for one in story("Forty-five judges, 1,880 pills, two million euros.").passages if one.number
    ]
    assert [(one.value, one.noun) for one in quantities(passage)] == [
        (45, "judge"),
        (1880, "pill"),
        (2_000_000, "euro"),
    ]


def test_a_list_that_breaks_off_with_the_text_is_read_to_its_end() -> None:
    assert found(num001_wrong_sum, "They visited four countries: Kenya, Ghana and Togo") != []
    assert found(num001_wrong_sum, "They visited four countries (Kenya, Ghana and Togo") == []
    assert found(num001_wrong_sum, "Of 45 judges (20 women and 30 men") == []


_HEADS_AND_BODIES = {
    "Nine border guards complete course in Khorog": "Eight border guards of the Khorog unit completed a course.",
    "Seven laboratories join quality network": "The six laboratories of the network met in Osh.",
    "Course for 34 midwives ends in Osh": "Thirty-six midwives from Osh have completed a course on safe birth.",
    "Four Ministers sign regional plan": "The three Central Asian Ministers signed the plan on Monday.",
    "One in five prisoners never saw a doctor": "It found that one in four prisoners had never seen a doctor.",
    "Project reaches 2,400 farmers": "The project has trained farmers. So far 2,100 of them have received seeds.",
    "Customs seize 412 kg of opium": "At Termez customs officers seized 421 kg of opium in a lorry.",
    "Eight mobile teams start work in Batken": "Six mobile teams started work in Batken on Monday. Each has eight men.",
    "Work ends after six weeks of digging": "The work was over after eight weeks of digging.",
    "Customs officers get 12 scanners": "UNODC handed over 11 scanners to the customs officers.",
    "Legal aid bus reaches 38 villages": "It has visited 36 villages. Twenty-two village secretaries met it.",
    "Ten issues, 94 stories and one dictionary": "It had six stories. Since then it has carried 91 stories.",
}


@pytest.mark.parametrize(("headline", "body"), _HEADS_AND_BODIES.items())
def test_a_headline_and_the_body_count_the_same_things(headline: str, body: str) -> None:
    assert len(found(num003_numbers_differ, f"---\nheadline: {headline}\n---\n{body}\n")) == 2


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Nine guards complete course",
            "Nine guards came. Eight of them will teach. Seven other guards stayed.",
        ),
        ("Seven laboratories join", "Two laboratories in Osh and five laboratories in Dushanbe have joined."),
        (
            "Work ends after six weeks",
            "They stayed for six weeks after eight weeks of work. Ten weeks ago it rained.",
        ),
        ("Eleven States join treaty", "Ten States had joined it before. The eleven met in Vienna."),
        ("Customs seize 40 kg of opium in 2010", "In 2009 they had seized 44 kg of opium."),
        (
            "Six towns get water",
            "Water flows in Osh, Uzgen, Nookat, Aravan, Naryn and At-Bashi. In three towns it is new.",
        ),
        ("Over 40 officers trained", "The course was attended by 48 officers."),
        ("Three nominations for Brit film", "It had two Mobo nominations in the spring."),
        ("Office has 14 guards", "Nearly 15 guards stood there."),
    ],
)
def test_a_headline_may_count_other_things(headline: str, body: str) -> None:
    assert found(num003_numbers_differ, f"---\nheadline: {headline}\n---\n{body}\n") == []


def test_a_headline_and_a_standfirst_tell_the_same_years() -> None:
    front = "---\nheadline: Head looks back on five years in Osh\nstandfirst: She leaves after {} years in Osh.\n---\n"
    assert found(num003_numbers_differ, front.format("six") + "She came in spring.\n") == ["six", "five"]
    assert found(num003_numbers_differ, front.format("five") + "She came in spring.\n") == []
    assert found(num003_numbers_differ, front.format("six") + "She spent six years in Osh.\n") == []


@pytest.mark.parametrize(
    ("copy", "message"),
    [
        (
            "It cost $90,000 ($50,000 for books and $45,000 for repairs).",
            "the parts make $95,000, not $90,000",
        ),
        (
            "They gave £400: £250 for seeds, £120 for tools and £40 for bread.",
            "the parts make £410, not £400",
        ),
        (
            "It cost 186,000 dollars: 121,000 for pipes and 75,000 for taps.",
            "the parts make 196,000, not 186,000",
        ),
        ("Four workshops (in Osh, Naryn and Talas) were held.", "“Four” are announced, 3 are named"),
        (
            "Five clinics have been rebuilt: in Osh, Naryn, Talas and Batken. Each is new.",
            "“Five” are announced, 4 are named",
        ),
        ("Three offices were opened, in Osh, Naryn, Talas and Batken.", "“Three” are announced, 4 are named"),
        (
            "Of the 280 patients released in 2009, only 144 came; the remaining 146 did not.",
            "144 and 146 make 290, not 280",
        ),
        (
            "| Donor | Million |\n| --- | --: |\n| A | 4.6 |\n| B | 3.9 |\n| C | 1.6 |\n| D | 1.2 |\n| Total | 11.5 |",
            "the column makes 11.3, not 11.5",
        ),
    ],
)
def test_amounts_and_places_that_do_not_agree_are_marked(copy: str, message: str) -> None:
    assert [mark.message for mark in marks(num001_wrong_sum, story(copy))] == [message]


@pytest.mark.parametrize(
    "copy",
    [
        "It cost $95,000 ($50,000 for books and $45,000 for repairs); $20 for men ($10 a child and $5 a baby).",
        "It cost about $90,000: $50,000 for books and $45,000 for repairs.",
        "It cost €2.4 million, of which €1.1 million went to Osh, €0.8 million to Naryn and €0.4 million to Talas.",
        "They spent €158,000:\n\n- €61,000 on books;\n- pipes and taps;\n- €87,000 on more.",
        "Three clinics, in Osh, Naryn and the village of Kara-Suu, were built; three judges, in Osh and Naryn, too.",
        "Four clinics, in Osh, Naryn and Talas, among others, were built.",
        "| Donor | Million |\n| --- | --: |\n| A | 4.6 |\n| B | 3.9 |\n| C | 1.6 |\n| D | 1.2 |\n| Total | 11.4 |",
    ],
)
def test_amounts_and_places_that_agree_stay_quiet(copy: str) -> None:
    assert found(num001_wrong_sum, copy) == []


def test_where_the_text_has_a_table_s_total_the_parts_are_marked() -> None:
    table = "| Calls | Number |\n| --- | --: |\n| Health | 820 |\n| Schools | {} |\n| Total | 1,430 |\n"
    right = "It took 1,430 calls.\n\n" + table
    (mark,) = marks(num001_wrong_sum, story(right.format("710")))
    assert mark.message == "the column makes 1,530, not 1,430, which line 4 has too"
    assert found(num001_wrong_sum, right.format("710"))[0].startswith("820 |")
    assert found(num001_wrong_sum, right.format("610")) == []
    assert found(num001_wrong_sum, right.format("710").replace("1,430 calls", "1,530 calls")) == ["1,430"]
    assert found(num001_wrong_sum, table.format("710")) == ["1,430"]
