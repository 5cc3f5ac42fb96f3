"""Words out of order: “attended in Osh a course”, “In Osh was adopted a list”, “six rooms more”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement.at_distance import one_also_does
from bulletin_cli.rules.agreement.nouns import Finding, before, finding, plurals
from bulletin_cli.rules.agreement.parts import letter, letters, parts
from bulletin_cli.rules.agreement.subjects import MEASURES
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.prose.words import NAMED
from bulletin_cli.rules.verbs.tenses_of_spans import compared_twice
from bulletin_cli.rules.words.function_words import ARTICLES, BE_BUT_AM, INDEFINITE
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.numerals import TWO_TO_TWELVE
from bulletin_cli.rules.words.word_classes import FINITE, readings

_DOING_TYPED = """
attended visited signed opened organized organised conducted launched received seized adopted discussed
completed delivered created established held inspected examined installed equipped joined met
arrested detained built bought presented published introduced tested developed trained taught carried found
invited planned repaired renovated restored handed distributed monitored interviewed
"""
DOING = frozenset(_DOING_TYPED.split())
"""What somebody did to something: the thing follows, the place and the day come after."""
_WHERE = frozenset(["in", "at", "on"])
_FIXED = frozenset(["board", "top", "front"])
"""“They met on board a boat”."""
_TIMES_TYPED = """
year month week day few total bid time number lot further second same next following previous first last
evening morning night whole hour moment couple decade century minute
"""
_TIMES = frozenset(_TIMES_TYPED.split())
_LONGEST_PLACE = 5
_NEAR_BE = 3


def _near(passage: Passage, number: int) -> tuple[str, ...]:
    # the words among which an object's article may stand
    return passage.lowered[number + 3 : number + 3 + _LONGEST_PLACE]


def object_after_place(passage: Passage) -> Iterator[Finding]:
    """“The doctors attended in Dushanbe a course on treatment”."""
    for verb in passage.having(DOING):
        for number in passage.index[verb]:
            if passage.flanked[number + 2] not in _WHERE or ARTICLES.isdisjoint(_near(passage, number)):
                continue
            if passage.flanked[number + 3] in _FIXED:
                continue
            if before(passage, number + 1) is not None:
                article = _article_after(passage, number + 1)
                if article and _active(passage, number):
                    yield from finding(
                        passage,
                        number,
                        article,
                        "the place before the thing",
                        "put what was done right after the verb",
                    )


def _article_after(passage: Passage, preposition: int) -> int:
    # the number of the article that follows a short place without a comma, or 0
    for at in range(preposition + 1, min(preposition + 1 + _LONGEST_PLACE, len(passage.words) - 1)):
        if before(passage, at) is None:
            return 0
        word = passage.lowered[at]
        last = passage.words[at - 1].kind
        named = last in NAMED or (last == "number" and passage.lowered[at] != "the")
        if at > preposition + 1 and (word in INDEFINITE or (word == "the" and named)):
            thing = passage.lowered[at + 1] not in _TIMES and passage.lowered[at + 1].isalpha()
            return at if thing and (named or letter(passage, at - 1, preposition) == "N") else 0
        if not letter(passage, at, preposition) or parts[word] == "P":
            return 0
    return 0


def _active(passage: Passage, number: int) -> bool:
    # no “was” before it, and no noun that it may belong to in a sentence with another verb
    start = passage.sentence_at(passage.words[number].start).start
    at = number - 1
    while at >= 0 and passage.words[at].start >= start:
        word = passage.lowered[at]
        if (word in BE_BUT_AM and number - at <= _NEAR_BE) or (at < number - 1 and readings[word] in FINITE):
            return False
        at -= 1
    return at < number - 1


ADVERBS = frozenset(["also", "already", "often", "always", "usually", "never"])
MUCH = frozenset([("very", "much"), ("very", "well")])
_THINGS_TYPED = "that the a an their its his her this these our my"
_THINGS = frozenset(_THINGS_TYPED.split())
_NO_OBJECT_TYPED = """
was were is are be been being has have had does did do said remained became stayed seemed felt proved
"""
_NO_OBJECT = frozenset(_NO_OBJECT_TYPED.split())


def around_adverbs(passage: Passage) -> Iterator[Finding]:
    """“They underlined also that”, “She visited also the prison”, “They liked very much the show”."""
    for adverb in passage.having(ADVERBS):
        for number in passage.index[adverb]:
            follows = passage.flanked[number + 2]
            if follows in _THINGS:
                yield from _adverb(passage, number, number)
            elif "v" in readings[follows]:
                yield from one_also_does(passage, number)
    for number in passage.coupled(MUCH):
        yield from _adverb(passage, number, number + 1)


def _has_object(passage: Passage, adverb: int, number: int) -> bool:
    # “also the prison”, “very well English”
    named = passage.lowered[adverb] == "very" and passage.words[number].kind == "capitalised"
    said = passage.text.startswith("that,", passage.words[number].start)  # "he shows also that, later, he"
    return (passage.lowered[number] in _THINGS and not said) or named


_LIKING_TYPED = "like likes liked love loves loved enjoy enjoyed appreciate speak speaks spoke know knows"
_LIKING = frozenset(_LIKING_TYPED.split())


def _adverb(passage: Passage, first: int, last: int) -> Iterator[Finding]:
    verb = passage.flanked[first]
    if last + 1 >= len(passage.words) or verb in _NO_OBJECT or not _has_object(passage, first, last + 1):
        return
    if first < last and passage.lowered[last + 1] == "that":
        return  # “we know very well that it is”
    acts = readings[verb] in FINITE or (first < last and verb in _LIKING)
    if acts and before(passage, first) and before(passage, last + 1) and before(passage, last):
        if passage.flanked[first - 1] in BE_BUT_AM:
            return
        start, end = passage.words[first - 1].start, passage.words[last].end
        if not passage.in_quotation(start, end):
            adverb = passage.text[passage.words[first].start : end]
            wanted = f"{adverb} {passage.words[first - 1].text}"
            yield Finding(
                start,
                end,
                f"“{passage.text[start:end]}”: “{adverb}” before the object",
                f"write “{wanted}”",
                wanted,
            )


_AFTER_MORE = frozenset(
    ["", "in", "to", "for", "and", "at", "by", "of", "this", "from", "will", "were", "are"]
)


def around_more(passage: Passage) -> Iterator[Finding]:
    """“UNODC intends to open six classrooms more”, “They asked for more longer exercises”."""
    for number in passage.index.get("more", ()):
        yield from compared_twice(passage, number)
        noun = passage.flanked[number]
        if (
            noun not in plurals()
            or plurals()[noun] in MEASURES
            or plurals()[noun] in word_set("units")
            or number < 2
        ):
            continue
        count = passage.lowered[number - 2]
        follows = (
            passage.flanked[number + 2]
            if number + 1 < len(passage.words) and before(passage, number + 1)
            else ""
        )
        counted = count in TWO_TO_TWELVE or (count.isdigit() and len(count) < 4)
        if counted and follows in _AFTER_MORE and before(passage, number) and before(passage, number - 1):
            start, end = passage.words[number - 2].start, passage.words[number].end
            if not passage.in_quotation(start, end):
                wanted = f"{passage.words[number - 2].text} more {passage.words[number - 1].text}"
                yield Finding(
                    start,
                    end,
                    f"“{passage.text[start:end]}”: “more” after its noun",
                    f"write “{wanted}”",
                    wanted,
                )


_WAS = frozenset(["was", "were"])
_DONE_TYPED = """
adopted discussed organized organised held presented signed opened conducted created established made given
shown seized found published trained invited arrested detained distributed introduced provided
announced awarded bought chosen considered sent taken tested visited
approved elected developed prepared installed launched built
"""
_DONE = frozenset(_DONE_TYPED.split())
_GIVEN = frozenset(["given", "shown", "awarded", "sent"])
DONE = frozenset((be, done) for be in _WAS for done in _DONE)
TOOK_PART = frozenset([("took", "part")])
CAME = frozenset(["participated", "attended", "spoke"])
_OPENING = lazy(r"(?:In|At|On|During|After|Within) [^,;:.!?]{2,60}$")


def subject_after_verb(passage: Passage) -> Iterator[Finding]:
    """“In Ashgabat was adopted a list of contact points”, “In the seminar took part 30 officers”."""
    for number in passage.coupled(DONE):
        if _subject(passage, number + 2) and before(passage, number + 1) and before(passage, number + 2):
            it = passage.flanked[number] == "it" and passage.begins_sentence(passage.words[number - 1].start)
            it = it and passage.lowered[number + 1] not in _GIVEN  # "it was given the name of the town"
            if it or _placed(passage, number):
                yield from finding(
                    passage, number, number + 2, "the verb before its subject", "put the subject first"
                )
    for number in passage.coupled(TOOK_PART):
        if _subject(passage, number + 2) and before(passage, number + 2) and _placed(passage, number):
            yield from finding(
                passage, number, number + 2, "the verb before its subject", "put the subject first"
            )
    for verb in passage.having(CAME):
        for number in passage.index[verb]:
            if _subject(passage, number + 1) and before(passage, number + 1) and _placed(passage, number):
                yield from finding(
                    passage, number, number + 1, "the verb before its subject", "put the subject first"
                )


def _subject(passage: Passage, number: int) -> bool:
    # a number, an article or a noun for several begins what is the subject
    if number >= len(passage.words):
        return False
    word = passage.lowered[number]
    timed = passage.flanked[number + 2] in _TIMES  # “it was opened an hour later”
    return parts[word] in {"D", "S"} and word not in {"each", "every"} and not timed


def _placed(passage: Passage, verb: int) -> bool:
    # nothing but a place or a time stands before a verb in its sentence
    start = passage.sentence_at(passage.words[verb].start).start
    if not _OPENING.match(passage.text[start : passage.words[verb].start].rstrip()):
        return False
    first = verb
    while first and passage.words[first - 1].start >= start:
        first -= 1
    # “In Ashgabat”, “At the meeting of the committee”: no second noun that may be the subject
    return _PLACE.fullmatch(letters(passage, first, verb)) is not None


_PLACE = lazy(r"P(?:C+|D*A*N?[NSU]|D+C*D?)(?:P(?:C+|D*A*N?[NSU]|D+C*D?))*")
