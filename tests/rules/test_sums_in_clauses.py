"""Sums, counts and spans that a clause, the next sentence or a list tells otherwise."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import num001_wrong_sum
from rules.proofs import found

_WRONG_TYPED = """
They trained 45 people. Of them, 12 were judges, 13 were lawyers and 18 were nurses.
They trained 45 officers in 2009. Of these, 12 came from Osh, 13 from Batken and 18 from Talas.
Out of 45 officers, 30 passed and 12 failed.
They asked 45 people. Of them 30 agreed, and 12 did not.
They trained 45 people, among them 20 women and 22 men.
Among the 45 guests there were 20 women and 22 men.
The course was attended by 12 doctors, 13 nurses and 18 teachers, 45 in all.
The course was attended by 12 doctors, 13 nurses and 18 teachers, a total of 45 people.
Of the 32 students, 29 passed at the first attempt and four on the following day.
They printed 1.500 copies: 900 in Russian and 500 in English.
It costs $1.7 million: $1 million from Japan and $0.4 million from Norway.
Officers from four countries, Kazakhstan, Kyrgyzstan and Tajikistan, met.
Officers from two countries, namely Kazakhstan, Kyrgyzstan and Tajikistan, met.
The centre has four member States: Kazakhstan, Kyrgyzstan and Tajikistan.
Four delegations, from Kazakhstan, Kyrgyzstan and Tajikistan, came.
Kazakhstan, Kyrgyzstan and Tajikistan – these four countries sent officers.
The office has four tasks: to mend the roof, to train the staff and to search the trains.
The seminar was held from 3 to 4 July 2010 and lasted three days.
They met on 6 July 2010 (Wednesday).
They met on 6 July 2010, a Wednesday.
The number of cases rose by 15 per cent, from 20 to 24.
The number of cases rose from 40 in 2008 to 44 in 2009, or by 20 per cent.
In May 60 per cent of the pupils said yes, 30 per cent said no and 15 per cent did not know.
From 1998 to 2009, for nine years, she worked in Osh.
Half of the 48 officers, 26, came from Osh.
In May 60 officers in four groups of 12 were trained.
"""
_RIGHT_TYPED = """
They trained 45 people. Of them, 12 were judges, 13 were lawyers and 20 were nurses.
They trained 45 officers in 2009. Of these, 12 came from Osh and 13 were women.
They trained 45 people. Of these, 12 were judges and 13 were lawyers.
They trained 45 people, among them 20 women and 22 judges.
Of the 32 students, 29 spoke and four sang.
They printed 1.500 copies: 900 in Russian and 600 in English.
It costs $1.5 million: $1 million from Japan and $0.5 million from Norway.
Officers from five countries, among them Kazakhstan, Kyrgyzstan and Tajikistan, met.
Officers from three countries, Kazakhstan, Kyrgyzstan and Tajikistan, met.
Officers from three countries, including Kazakhstan, met in Osh, Batken and Talas.
Kazakhstan, Kyrgyzstan and Tajikistan – these three countries sent officers.
The office has three tasks: to mend the roof, to train the staff and to search the trains.
The seminar was held from 3 to 4 July 2010 and lasted two days.
They met on 6 July 2010, Tuesday. On 6 July 2010, Wednesday's talks had been planned.
The number of cases rose by 20 per cent, from 20 to 24; it rose by 8 per cent, from 2005 to 2010.
From 1998 to 2009, for eleven years, she worked in Osh; from 2000 to 2004, for five years, in Talas.
Half of the 49 officers, 25, came from Osh. About half of the 60 guests, 40, came late.
In May 48 officers in four groups of 12 were trained, and 60 in four groups of 12 or more.
"""


@pytest.mark.parametrize("copy", _WRONG_TYPED.strip().splitlines())
def test_what_a_clause_tells_otherwise_is_marked(copy: str) -> None:
    assert len(found(num001_wrong_sum, copy)) == 1


@pytest.mark.parametrize("copy", _RIGHT_TYPED.strip().splitlines())
def test_what_a_clause_tells_rightly_is_left_alone(copy: str) -> None:
    assert found(num001_wrong_sum, copy) == []


@pytest.mark.parametrize(
    ("copy", "marks"),
    [
        ("The project has four goals.\n\n- to meet;\n- to train;\n- to write.", 1),
        ("The project has three goals.\n\n- to meet;\n- to train;\n- to write.", 0),
        ("It has four goals and many friends.\n\n- to meet;\n- to train;\n- to write.", 0),
        ("Altogether 60 people came:\n\n- 20 judges;\n- 18 nurses;\n- 25 teachers.", 1),
        ("Altogether 63 people came:\n\n- 20 judges;\n- 18 nurses;\n- 25 teachers.", 0),
        ("They saw 60 rooms:\n\n- 20 beds stood there;\n- 18 nurses worked there;\n- 25 were empty.", 0),
    ],
)
def test_a_list_that_is_announced_makes_what_is_told(copy: str, marks: int) -> None:
    assert len(found(num001_wrong_sum, copy)) == marks
