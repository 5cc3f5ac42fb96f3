"""Nouns that look bare, but want no article where they stand: “least developed country”, “blood was shed”."""

from __future__ import annotations

from bulletin_cli.rules.articles.bare_in_general import means_in_general
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.function_words import ARTICLES, BE, DEMONSTRATIVES, POSSESSIVES
from bulletin_cli.rules.words.lists import word_table

_DETERMINERS = ARTICLES | DEMONSTRATIVES | POSSESSIVES
_QUALITIES = frozenset(["firm", "grave", "pandemic", "signatory", "shed", "representative", "novel"])
"""Nouns that are adjectives or participles as well."""
_BETWEEN_QUALITIES = (" and ", ", ")
_NAMED_WITH = {
    "country": frozenset(["developed"]),
    "product": frozenset(["domestic", "national"]),
    "environment": frozenset(["built"]),
    "video": frozenset(
        [
            "watch",
            "watching",
            "stream",
            "streaming",
            "record",
            "recording",
            "shoot",
            "create",
            "has",
            "have",
            "develop",
        ]
    ),
    "curriculum": frozenset(["develop", "develops", "developing", "build", "building"]),
    "ability": frozenset(["such"]),
    "university": frozenset(["to", "at", "from"]),
}
"""Nouns with words before them with which they want none: “gross domestic product”, “went to university”."""
_RANKED = frozenset(["low", "high", "entry"])
_ATTRIBUTES = lazy(
    r", [a-z]+ (?:and|or) [a-z]+ (?:partners|bodies|organi[sz]ations|groups|sectors|actors|agencies)\b"
)
"""“With public, business and finance partners”: what they are."""
_NEWLY = frozenset(["just", "newly", "recently"])
_LEAST = frozenset(["least", "less", "fully"])
_MEASURED_TYPED = """
sense turn unity strength term terms instrument instruments process means level lack degree spirit mode mantle
millions thousands hundreds state status
"""
_MEASURED = frozenset(_MEASURED_TYPED.split())
"""“A sense of purpose of the leaders”, “the instrument of ratification of the treaty”."""
_NEAR = 5


def is_bare_by_right(story: Story, passage: Passage, start: int, end: int) -> bool:
    """True where the words between two offsets, a lead and its noun, or a noun alone, want no article."""
    first, behind = passage.words_between(start, end)
    last = behind - 1
    noun, lead = passage.lowered[last], passage.lowered[last - 1] if last else ""
    if noun in _QUALITIES:
        return lead in BE or passage.text.startswith(_BETWEEN_QUALITIES, end)
    if _ATTRIBUTES.match(passage.text, end):
        return True
    if noun in _NAMED_WITH and lead in _NAMED_WITH[noun]:
        return lead != "developed" or passage.flanked[last - 1] in _LEAST
    if noun == "agreement":
        return "reached" in passage.lowered[last : last + _NEAR]
    if passage.flanked[last + 2] == "of" and noun in word_table("of-free").get(lead, ()):
        return True
    if means_in_general(passage, first, last):
        return True
    if lead == "of":
        ends = passage.flanked[last + 2] == "of" or noun == "phrase"
        return ends and passage.flanked[last - 1] in _MEASURED
    if noun == "level" and lead in _RANKED and passage.lowered[first] in BE:
        return True  # “it is considered to be low level”
    if passage.flanked[first] in _NEWLY and passage.flanked[first - 1] in _DETERMINERS:
        return True  # “this just completed examination”
    if lead == "as" and passage.words[last].kind != "lower":
        return True  # “in its capacity as Vice-President”
    return first == last and passage.words[first].text[0].isupper() and _is_name(story, noun)


def _is_name(story: Story, noun: str) -> bool:
    # “Bell produced his books”: within a sentence it has its capital too
    return any(
        passage.words[number].kind == "capitalised"
        and not passage.begins_sentence(passage.words[number].start)
        and passage.joined[number]
        and passage.words[number - 1].kind == "lower"
        and passage.flanked[number] not in _DETERMINERS
        for passage in story.whole.passages
        for form in (noun, f"{noun}'s", f"{noun}’s")
        for number in passage.index.get(form, ())
    )
