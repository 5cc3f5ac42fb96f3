"""Sentences that run into one another, and questions that end with a full stop."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import compress

from bulletin_cli.model.diagnostic import Mark
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.prose.words import Word
from bulletin_cli.rules.words.function_words import INTERROGATIVES
from bulletin_cli.rules.words.lists import word_set
from bulletin_cli.rules.words.word_classes import ANY_NOUN, readings
from bulletin_cli.rules.words.words_met import WordsMet

_OPENING = (
    "He|She|They|We|However|But|Although|These|This|There|The|It|Their|His|Our|Her|Another|In|On|At|During|After|"
    "According|Since|Every|Both|Its|Some|Many|Most|Several|Such|Those|When|While|As|If|Once|For|With|"
    "Among|Under|Thus|Then|Also|Finally|Moreover|Furthermore|Therefore|Nevertheless|Instead|Meanwhile|Today|Two|"
    "Three|Another|Each|Before|Until|Despite|Besides|Following|Without|Within"
)
_OPENS, _ASKS, _ENDS_IN_S = 1, 2, 4
"""What a capital may tell: that a sentence begins within another, or a question; or a name for several."""
_OPENING_WORDS = frozenset(_OPENING.lower().split("|"))
_CAPITAL = lazy(rf"(?<=[a-z]{{2}})(?P<comma>,?) (?P<word>{_OPENING}) (?P<next>[a-z]+|\d+)")
_VERBS = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "had",
        "will",
        "would",
        "can",
        "could",
        "said",
        "came",
        "took",
        "went",
    ]
)
_NO_ENDS = frozenset(["while"])
_SAID = frozenset(["were", "are", "have", "had", "will", "also"])
_PRONOUNS = frozenset(["He", "She", "They", "We", "It", "There"])
_FINITE = frozenset("dz")
_BETWEEN = frozenset(
    ["also", "then", "now", "all", "both", "never", "always", "often", "too", "later", "soon"]
)
"""What may stand between a pronoun and its verb."""
_LEAST_BEFORE, _LEAST_AFTER = 4, 4
"""Words that each of two sentences has that ran into one."""
_FAR = 400
"""More letters than so many words have."""
_TITLED_WORDS = """
called titled entitled tribute musical opera single album memoir
painting journal film book report article paper song play named novel document magazine poem
exhibition series show chapter said asked ask says say question is episode column talk speech essay headline
motto slogan see reads project programme campaign workshop conference seminar strategy initiative training
table theme topic award competition contest festival course poster leaflet brochure entry category group
prize band hit single album track
"""
_TITLED = frozenset(_TITLED_WORDS.split())
"""Words after which a capital opens a title or what someone says."""


_OF_GOD = frozenset(["He", "His", "Him", "Himself", "Who", "Whom", "Thy", "Thou"])
_GOD = frozenset(["god", "lord", "christ", "jesus", "saviour", "savior", "creator", "almighty", "allah"])
"""“Taking part in His mission”: who is meant has capitals."""


def lost_stops(passage: Passage, is_somebody: Callable[[int], bool]) -> Iterator[Mark]:
    """A mark on each capital before which a stop was lost, or a comma stands for it, and on each full stop
    after the words of a question, in running text.
    """
    lowered, joined, behind = passage.lowered, passage.joined, passage.behind_commas
    opening = []
    capitals = passage.kinds.get("capitalised", ())
    for number in compress(capitals, map(_parts.__getitem__, map(lowered.__getitem__, capitals))):
        part, word = _parts[lowered[number]], passage.words[number]
        if part & _OPENS and (joined[number] or word.text in behind):
            opening.append(word)
        if part & _ASKS and not joined[number] and passage.flanked[number + 2] in _ASK_OF:
            yield from _unasked(passage, word)
        if part & _ENDS_IN_S and joined[number] and number >= _LEAST_BEFORE:
            yield from _several(passage, number, is_somebody)
    if opening:
        yield from _gone_on(passage, opening)
    if "”" in passage.text:
        yield from _speaking_again(passage)


def _gone_on(passage: Passage, opening: Sequence[Word]) -> Iterator[Mark]:
    # “asset recovery The groups agreed on”; `opening` are capitals with which sentences begin
    for match in passage.finds(_CAPITAL, quotes=False, at=_inside(passage, opening)):
        word = match["word"]
        before = passage.text[max(0, match.start() - _FAR) : match.start()].rsplit(maxsplit=1)[-1:]
        last = before[0].strip("“‘(").lower() if before else ""
        pronoun = word in _PRONOUNS and match["next"] in _VERBS
        said = word in _PRONOUNS and (match["next"] in _BETWEEN or _finite(match["next"]))
        sure = (
            word in {"However", "Although", "But"}
            or pronoun
            or (said and not match["comma"] and _two_sentences(passage, match.start("word")))
            or (word in {"The", "These", "This"} and match["comma"])
            or (word not in _PRONOUNS and _two_sentences(passage, match.start("word")))
        )
        titled = (
            last in _TITLED
            or not before
            or before[0][:1].isupper()
            or passage.emphasised(match.start("word"))
            or (word in _OF_GOD and passage.holds(_GOD))
        )
        if sure and not titled and not passage.emphasised(match.start()):
            start, end = match.span("word")
            what = "a comma" if match["comma"] else "no stop"
            message = f"“{word}” with a capital after {what}"
            yield passage.mark(start, end, message, "end the sentence before it, or write it small")


_AGAIN = lazy(
    r"[,?!…]” (?P<who>[^.,;:?!“”–]{4,90}[a-z]) (?P<mark>“)(?=[A-Z][^”]*[.!?,…]”)",
    needs=(",” ", "?” ", "!” ", "…” "),
)
_SAYING_WORDS = """
said says added adds explained explains asked asks told recalled noted commented remarked replied stressed
concluded admitted warned observed reported continued answered argued insisted complained promised
"""
_SAYING = frozenset(_SAYING_WORDS.split())


_BEFORE_TITLES_TYPED = """
that as to by on in of at for from with about called titled entitled named the a an his her its their our
"""
_BEFORE_TITLES = _SAYING.union(_BEFORE_TITLES_TYPED.split())
"""What comes before a title in marks: “said in an interview on ‘The Situation Room’”."""


def _speaking_again(passage: Passage) -> Iterator[Mark]:
    # “‘It is no medal,’ said a member of the delegation ‘We call it homework’”
    for match in passage.finds(_AGAIN):
        who = match["who"].split()
        if not _SAYING.isdisjoint(who) and who[-1] not in _BEFORE_TITLES:
            start, end = match.start("mark") - 1, match.start("mark") + 2
            message = "a quotation goes on with a capital after no stop"
            yield passage.mark(start, end, message, "end the sentence of who speaks, or write it small")


_QUESTION = lazy(
    r"(?:Why|How|Where|When) (?:do|does|did|is|are|was|were|can) (?!not\b)[^.?!:;]{4,}(?P<stop>\.)[”’\"]?\s*"
)
_WHICH = lazy(
    r"(?:What|Which|Who) (?:do|does|did) (?:the|they|we|you|he|she|it|I|a|an|this|these|those)\b"
    r"[^.?!:;]{4,}(?P<stop>\.)[”’\"]?\s*"
)
_ASKED_WHETHER = ("can", "could", "does", "did", "is", "are", "was", "will", "would", "has", "have")
_WHETHER = lazy(
    r"(?:Have (?:they|we|you)|(?:Can|Could|Does|Did|Is|Are|Was|Will|Would|Has) (?:the|an?|they|we|he|she|it|"
    r"this|these|those|there|their|its|our|your)) [^.?!:;]{8,}(?P<stop>\.)[”’\"]?\s*"
)
_QUESTIONS = {
    **dict.fromkeys(INTERROGATIVES, _QUESTION),
    **dict.fromkeys(("what", "which", "who"), _WHICH),
    **dict.fromkeys(_ASKED_WHETHER, _WHETHER),
}
_ASK_OF_TYPED = """
do does did is are was were can the a an they we you he she it this these those there their its our your
"""
_ASK_OF = frozenset(_ASK_OF_TYPED.split())
"""What stands second in those questions."""
_ASKED = (" asked", " asks", " wondered", " wonders")
"""“Why did they pay more, the leader asked.”"""


def _unasked(passage: Passage, word: Word) -> Iterator[Mark]:
    # “Why does it burn.”, “Can it be shared.”
    if not passage.begins_sentence(word.start):
        return
    sentence_end = passage.sentence_at(word.start).end
    match = _QUESTIONS[word.text.lower()].fullmatch(passage.text, word.start, sentence_end)
    if match is not None and not passage.emphasised(word.start):
        start, end = match.span("stop")
        if not passage.text.endswith(_ASKED, 0, start):
            fix = passage.fix(start, end, "?", safe=False)
            message = f"a full stop after a question: “{word.text} …”"
            yield passage.mark(start, end, message, "write “?”", fix)


def _several(passage: Passage, number: int, is_somebody: Callable[[int], bool]) -> Iterator[Mark]:
    # “met senior officials Participants asked for more”: a noun for several with its verb, after another noun
    word, flanked = passage.words[number], passage.flanked
    noun, before, after = flanked[number + 1], flanked[number], flanked[number + 2]
    lower = passage.words[number - 1].kind == "lower"
    if not lower or before in _NO_ENDS or passage.text[word.start - 1] != " ":
        return
    ended = not ANY_NOUN.isdisjoint(readings[before]) and ANY_NOUN.issuperset(readings[before])
    verb = after in _SAID or readings[after] in {"d", "de"}
    if not (ended and verb and "s" in readings[noun]) or noun.capitalize() in word_set("proper"):
        return
    start = word.start
    free = not (passage.in_quotation(start) or passage.emphasised(start) or before in _TITLED)
    if free and _two_sentences(passage, start) and not is_somebody(number):
        message = f"“{word.text}” with a capital after no stop"
        yield passage.mark(start, word.end, message, "end the sentence before it, or write it small")


def _finite(word: str) -> bool:
    # “they thanked”, “it gives”: the verb of a sentence that begins here
    return not _FINITE.isdisjoint(readings[word])


def _two_sentences(passage: Passage, start: int) -> bool:
    # "asset recovery The groups agreed on": there is a sentence's worth of words on either side
    sentence = passage.sentence_at(start)
    before = passage.text[max(sentence.start, start - _FAR) : start]
    after = passage.text[start : min(sentence.end, start + _FAR)]
    return len(before.split()) >= _LEAST_BEFORE and len(after.split()) >= _LEAST_AFTER


def _inside(passage: Passage, opening: Sequence[Word]) -> Iterator[int]:
    # where the space, or the comma, before a capital begins after which a sentence may go on
    for word in opening:
        at = word.start - 1 - (passage.text[word.start - 2 : word.start - 1] == ",")
        before = passage.text[at - 2 : at]
        if before.isascii() and before.isalpha() and before.islower():
            yield at


def _parts_of(word: str) -> int:
    # what a capitalised word may tell, in small letters here
    opens = _OPENS if word in _OPENING_WORDS else 0
    asks = _ASKS if word in _QUESTIONS else 0
    return opens | asks | (_ENDS_IN_S if word[-1] == "s" else 0)


_parts = WordsMet(_parts_of)
