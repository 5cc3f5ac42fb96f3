"""Things named in quotation marks, without an article: “by organisation ‘Green Hill’”."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.rules.agreement_nouns import before, is_quality
from bulletin_cli.rules.bare_frames import PREPOSITIONS
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import lazy

_NAMED_TYPED = """
organisation organization project programme program company enterprise association foundation centre center
club school theatre theater newspaper magazine festival campaign exhibition seminar workshop conference
competition contest theme topic title motto slogan village hotel restaurant factory firm union movement
initiative training course exchange camp kindergarten group ensemble
"""
_NAMED = frozenset(_NAMED_TYPED.split())
_DOUBLE = (" “", ' "', " ”", " «", " „")
_PLAIN_PAIR = {" “": "”", ' "': '"', " ”": "”", " «": "»", " „": "“"}
_LEADS = PREPOSITIONS | {"under", "visited", "joined", "opened", "launched", "attended", "founded", "and"}
_TITLED = frozenset(["title", "theme", "topic", "motto", "slogan"])
"""“With theme ‘Peace’”: after these nouns the name is all of the phrase."""
_NATIONS_TYPED = """
ian ish ese ean kh kyrgyz tajik uzbek kazakh turkmen german french dutch swiss greek czech slovak thai
"""
_NATIONS = tuple(_NATIONS_TYPED.split())
"""How words end that tell of a nation."""
_VERB = lazy(
    r".{1,80}?[”\"»“],? (?:is|was|has|had|will|took|began|started|brought|gathered|[a-z]{3,}ed|aims|ended)\b"
)
_REACH = 4
_NEVER = frozenset(["called", "named", "entitled", "titled", "as", "of", "home"])
_ARTICLES = frozenset(["a", "an", "the"])


def bare_called(passage: Passage) -> Iterator[tuple[int, int]]:
    """The numbers of the word that shows each such noun to be bare, and of the noun."""
    text = passage.text
    if not any(sign in text for sign in _DOUBLE):
        return
    for noun in passage.having(_NAMED):
        for number in passage.index[noun]:
            end = passage.words[number].end
            if text.startswith(_DOUBLE, end) and text[end + 2 : end + 3].isupper():
                first = _bare_from(passage, number)
                if first is not None:
                    yield first, number


def _bare_from(passage: Passage, number: int) -> int | None:
    head = number
    while head and number - head < _REACH and before(passage, head) is not None:
        if not _describes(passage, head - 1):
            break
        head -= 1
    lead = before(passage, head)
    end = passage.words[number].end
    if lead is None:
        opens = passage.begins_sentence(passage.words[head].start)
        return head if opens and _VERB.match(passage.text, end + 2) else None
    led = passage.words[number].kind == "lower" and lead.text.lower() in _LEADS - _NEVER
    return head - 1 if led else None


def _describes(passage: Passage, number: int) -> bool:
    word = passage.lowered[number]
    if word in PREPOSITIONS or word in _LEADS:
        return False
    return is_quality[word] or word.endswith(_NATIONS) or word in _MODIFIERS


_MODIFIERS_TYPED = """
youth training human-rights non-governmental charity news pilot study community youth-led rights sports art
theatre film music summer winter school football health education volunteer exchange book photo
"""
_MODIFIERS = frozenset(_MODIFIERS_TYPED.split())
