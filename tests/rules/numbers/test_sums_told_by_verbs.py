"""Parts of a total that verbs tell: what became of them, what is added, what remains, what is summed up."""

from __future__ import annotations

import pytest

from bulletin_cli.rules.num001_wrong_sum import check_story
from rules.proofs import story


def told(copy: str) -> list[str]:
    """The sums that are marked, by what the message says of the parts."""
    return [mark.message for mark in check_story(story(copy))]


@pytest.mark.parametrize(
    ("copy", "said"),
    [
        ("Of the 31 women who began, 24 finished it, five were released and three gave up.", "32, not 31"),
        ("Of the 48 wells, 30 were repaired, 12 were closed and four have run dry.", "46, not 48"),
        (
            "By October it was working with 54, of which 30 lie in Osh, 14 in Naryn and 8 in Batken.",
            "52, not 54",
        ),
        (
            "Of the 5,200 calls, 3,900 were of this kind, 1,120 concerned pay and 160 pointed to crime.",
            "5,180",
        ),
        (
            "They saw 7,850 people, of whom 4,600 asked about papers, 2,150 about land and 1,200 about kin.",
            "7,950",
        ),
        (
            "Of 212 requests made between 2007–2009, 140 were answered, 51 were refused and 31 are open.",
            "222",
        ),
        (
            "The library got 240 books, 150 from the ministry, 60 from donors and 40 from readers.",
            "250, not 240",
        ),
        (
            "In 2011 eleven more schools will join the present nine, and the total will reach 21.",
            "20, not 21",
        ),
        ("With 14 new posts beside the 23 old ones, the district now has 39.", "37, not 39"),
        ("The three have 1,240, 860 and 540 inhabitants respectively, or 2,540 in all.", "2,640, not 2,540"),
        (
            "The office paid for 12 machines, the firm for 11, and a tailor gave another 11, 36 in total.",
            "34",
        ),
        (
            "It is one of 14 planned for 2011–2014: five on the river, four in Osh and four in Naryn.",
            "13, not 14",
        ),
        ("It drew 36 nurses. Each kept a book; 33 passed at once, and the remaining four will return.", "37"),
        (
            "Of the 96 wells that were tested, 58 proved clean, 27 were closed and 14 had run dry.",
            "99, not 96",
        ),
        ("Out of 60 applications 41 were approved, 13 rejected and eight returned.", "62, not 60"),
        ("The school has 18 teachers, 11 of them women and eight of them men.", "19, not 18"),
        ("They found 19 icons, 14 of them stolen, and the other six were forged.", "20, not 19"),
        ("The number of beds rose by 12, from 30 to 44.", "14, not 12"),
        ("The number went from 45 in 2008 to 63 in 2010, an increase of 16.", "18, not 16"),
        ("She was born in 1952 and died in 2009 at the age of 67.", "57, not 67"),
        ("It began in 1998 and closed in 2009, after 13 years.", "11, not 13"),
    ],
)
def test_a_sum_that_does_not_add_up_is_told(copy: str, said: str) -> None:
    assert [message for message in told(copy) if said in message], told(copy)


@pytest.mark.parametrize(
    "copy",
    [
        "Of the 32 women who began, 24 finished it, five were released and three gave up.",
        "Of the 30 officers, 12 were women, 10 came from Osh and 9 were trained in Vienna.",
        "Of the 500 houses, 300 have water, 120 have gas and 90 have a telephone.",
        "Of the 120 patients, 80 were men, 60 came from Osh and 40 were smokers.",
        "In 2011 eleven more schools will join the present nine, and the total will reach 20.",
        "The old town has 9 wells, 12 new ones are dug each year, and the total cost makes 23 thousand.",
        "The judges met for two days, with 12 officers, 11 clerks and three guards, 26 in total.",
        "The office paid for 12 machines, the firm for 11, and a tailor gave another 11, 34 in total.",
        "It drew 25 nurses and 27 doctors. Of all, 22 passed at once, and the remaining four will return.",
        "They were paid 1,240, 860 and 540 soms respectively, or 2,640 in all.",
        "Of the 60 pupils, 20 were trained in Vienna, 15 were invited and 27 left school.",
        "The number of beds rose by 14, from 30 to 44, and fell by 20 per cent, from 40 to 32.",
        "It rose by 12 million, from 30 to 44 million, and went from 45 to 63, an increase of 40 per cent.",
        "She was born in 1952 and died in 2009 at the age of 56; he was born in 1960 and died in 2009 aged 49.",
        "It began in 1998 and closed in 2009, after 12 years.",
        "They found 20 icons, 14 of them stolen, and the other six were forged.",
        "In 2008, 2009 and 2010 the village sent 540 letters in all.",
    ],
)
def test_a_sum_that_adds_up_or_counts_other_things_is_not(copy: str) -> None:
    assert told(copy) == []
