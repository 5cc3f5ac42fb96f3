"""“Program” in British copy: a computer’s, which is spelt so, or a programme of something else."""

from __future__ import annotations

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.lists import word_table

_ENOUGH = 3
"""So many words that stand near software make a story one about it."""
_TAUGHT = _TWO = 2
_YEAR = lazy(r"20\d\d")


def means_software(story: Story, passage: Passage, found: str) -> bool:
    """True where a word of a passage, a program or a license, may be a computer’s."""
    tells = word_table("locale-tells")
    if any(passage.flanked[number] in tells["before a programme"] for number in passage.index[found]):
        return False  # “training program”: no computer’s, whatever the story is about
    if any(_of_a_year(passage, number) for number in passage.index[found]):
        return False
    software, near, weak = tells["software"], tells["near software"], tells["at times near software"]
    computing = passage.holds(near) or passage.holds(software) or len(passage.having(weak)) >= _TWO
    if not computing and len([*passage.having(tells["courses"])]) >= _TAUGHT:
        return False  # “The program consisted of 14 lessons”, in a story that has software elsewhere
    if computing or any(one.holds(software) for one in story.passages):
        return True
    met = {word for one in story.passages for some in (near, weak) for word in one.having(some)}
    return len(met) >= _ENOUGH


def _of_a_year(passage: Passage, number: int) -> bool:
    # “a program for 2012”
    flanked = passage.flanked
    year = flanked[number + 3] if number + 3 < len(flanked) else ""
    return flanked[number + 2] == "for" and _YEAR.fullmatch(year) is not None
