"""A comma is missing, or stands where none belongs

Looks for a comma between a subject and its verb (“The success of the plan, will depend on money”), before
“of” (“the prevention, of fires”) and after the “and” of a list (“lamps and, gloves”), for “however”
with a comma before it and none after, and for words that open a sentence and point back, such as “Thirdly”
and “Moreover”, without the comma that parts them from it.

A comma between a subject and its verb cuts the sentence in two; without its second comma, “however” belongs
to what follows, and means “in whatever way”.

Fails:
```
The success of the plan, will depend on money. The protection of witnesses, however is weak.
```
```
The new trainers, cannot remove these barriers. Officers of both services, took part in the exercise.
```
```
The film was shown, and a survey of public opinion, will follow it, from voluntary testing to the prevention,
of tuberculosis.
```
```
Thirdly every country should open a hotline. In addition the project pays for buses.
```

Passes:
```
The success, he said, will depend on money. The road, however long it is, is good. However they do it, they
win.
```
```
The man, who came, was late. In 2009, were there any? What matters most, is known. Besides, all came. Firstly,
he is ill.
```
```
He saw the treatment, of which he had heard, and the director, and the head of the office, were there.
```
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story
from bulletin_cli.rules.words.word_classes import VERBAL, pasts_only, readings
from bulletin_cli.rules.words.words_met import WordsMet

SEVERITY = Severity.INFO

_VERBS_WORDS = "was were is are has have will can cannot could may might must should would shall did does had"
_VERBS = frozenset(_VERBS_WORDS.split())
_VERB = lazy(
    rf", (?P<verb>{'|'.join(_VERBS_WORDS.split())}) "
    r"(?!(?:he|she|it|they|we|you|I|there|is|was|are|were)\b)[a-z]"
)
_SUBJECT = lazy(
    r"(?:(?:The|This|These|Those|Our|Their|His|Her|Its|Each|Every|One of|Some of|Many of|Most of|All|An?)"
    r"|(?P<several>[A-Z][a-z]+s)(?= (?:of|from|in|for|with|at|on) ))(?: [\w’'-]+){1,14}"
)
_OTHER_VERB = lazy(r", (?P<verb>[a-z]{3,}) (?!(?:he|she|it|they|we|you|I|there)\b)[a-z]")
_SHORT_NAME = lazy(r"(?:.*\b(?:which|that|because|where) )?[A-Z]{3,}", re.DOTALL)
"""“UNODC, will open two offices”, “a report which UNODC, will write”."""
_SECONDS = (", and ", ", but ")
_SECOND_SUBJECT = lazy(
    r"[^,;:–]*\b(?:is|are|was|were|has|have|had|will|[a-z]{3,}ed)\b[^,;:–]*,"
    r" (?:and|but) (?P<subject>(?:a|an|the|this|these|our|their|its) (?:[a-z-]+ ){1,3}(?:of|on|for|about)"
    r"(?: [\w’'-]+){1,8})"
)
"""“The film was shown, and a survey of opinion, will follow”."""
_NO_SUBJECT_WORDS = """
if when whenever as after before because while since although though who whom whose which that what where
until once whether unless so than not neither nor but is are was were has have had will can may must should
could would do does did said says more less better worse higher lower same next last time moment day way uses
use gives takes makes comes goes gets needs want wants works
might cannot shall however therefore though
"""
_NO_SUBJECT = frozenset(_NO_SUBJECT_WORDS.split())
_ABSTRACT = lazy(r"\b(?:the|a|an) (?P<noun>[a-z]+(?:tion|sion|ment|ance|ence|ity))$")
_NOT_OF_IT = lazy(r" (?:course|which|whom|what|those|these|all|any|one|some|two|three|a|an|the)\b")
_LAST_OF_LIST = lazy(r"(?P<word>[a-z]{3,})(?: [\w’-]+)*(?:[.;]|, (?:because|so that|since)\b.*)")
_AFTER_AND_WORDS = """
after although along among apart because before between despite during each every for from finally here
hence how however indeed instead into last later more most not now once one only perhaps rather since
so soon sometimes still then there therefore though through thus too under unless until upon what when where
whether which while who with within without above about also almost always again against all yet
"""
_AFTER_AND = frozenset(_AFTER_AND_WORDS.split())
_REACH = 24
_OF, _AND, _AFTER = ", of ", " and, ", ", however"
_HOWEVER = lazy(
    r", however (?:is|are|was|were|has|have|had|will|can|cannot|did|does|do|should|must|the|this|these|they|"
    r"there|it|he|she|we|some|many|most|such|all|no|nobody)\b"
)
_OPENERS_TYPED = """
Firstly|Secondly|Thirdly|Fourthly|Lastly|Moreover|Furthermore|However|Nevertheless|Nonetheless|Additionally
Consequently|In addition|For example|For instance|In other words|On the other hand|On the contrary
In conclusion
"""
_OPENERS = _OPENERS_TYPED.strip().replace("\n", "|")
_BY_LAST = {opener.lower().rpartition(" ")[2]: opener for opener in _OPENERS.split("|")}
"""Each by its last word, which copy has more seldom than “in” or “for”."""
_LAST_WORDS = frozenset(_BY_LAST)
_OPENER = lazy(
    rf"(?P<opener>{_OPENERS}) (?:the|this|these|that|those|they|there|he|she|it|we|I|every|each|all|some|"
    r"many|most|several|our|their|its|his|her|my|a|an|no|such|people|women|men|children|participants|experts)\b"
)
_MANNER = "However"
"""“However they do it, it works”: where a comma comes later, it may mean “in whatever way”."""


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark for each such comma, and for each place that wants one."""
    looks = tuple(_looks_at(story))
    for passage in story.running if looks else ():
        for look in looks:
            yield from look(passage)


def _looks_at(story: Story) -> Iterator[Callable[[Passage], Iterator[Mark]]]:
    # those of the looks that may find anything in this story, in the order of their marks
    if ", " in story.text:
        yield _before_verb
    if not story.vocabulary.isdisjoint(_LAST_WORDS):
        yield _after_opener
    for look, sign in ((_before_of, _OF), (_after_and, _AND), (_after_however, f"{_AFTER} ")):
        if sign in story.text:
            yield look


def _before_verb(passage: Passage) -> Iterator[Mark]:
    text, behind = passage.text, passage.behind_commas
    if not behind:
        return
    helping = passage.commas_before(_VERBS)
    for match in passage.finds(_VERB, quotes=False, at=helping) if helping else ():
        half = text[passage.sentence_at(match.start()).start : match.start()]
        second = _SECOND_SUBJECT.fullmatch(half) if any(map(half.__contains__, _SECONDS)) else None
        half = second["subject"] if second else half
        whole = (second or _subject(half)) and _NO_SUBJECT.isdisjoint(half.lower().split())
        if (whole or _named_in_short(half)) and not _second_of_three(passage, match, half):
            yield _cut(passage, match)
    others = passage.commas_before(frozenset([word for word in behind if _finite[word]]) - _VERBS)
    for match in passage.finds(_OTHER_VERB, quotes=False, at=others) if others else ():
        half = text[passage.sentence_at(match.start()).start : match.start()]
        if _subject(half) and _NO_SUBJECT.isdisjoint(half.lower().split()) and _without_verb(half):
            yield _cut(passage, match)


_THIRD = lazy(
    r" and (?:also |then |never )?(?:must|may|can|cannot|will|should|could|would|shall"
    r"|is|are|was|were|has|have|had)\b"
)


def _second_of_three(passage: Passage, match: re.Match[str], half: str) -> bool:
    # “Members rotate every 18 months, must declare their property and may not choose”
    end = passage.sentence_at(match.start()).end
    return _THIRD.search(passage.text, match.end(), end) is not None and not _without_verb(half)


def _is_finite(word: str) -> bool:
    return readings[word] == "z" or word in pasts_only()


_finite = WordsMet(_is_finite)


def _cut(passage: Passage, match: re.Match[str]) -> Mark:
    start, end = match.start(), match.end("verb")
    fix = passage.fix(start, start + 1, "", safe=False)
    return passage.mark(start, end, f"a comma between the subject and “{match['verb']}”", "strike it", fix)


def _named_in_short(half: str) -> bool:
    return half[-3:].isupper() and _SHORT_NAME.fullmatch(half) is not None


def _subject(half: str) -> bool:
    found = _SUBJECT.fullmatch(half) if half[:1].isupper() and "," not in half else None
    return found is not None and (not found["several"] or "s" in readings[found["several"].lower()])


_ARTICLES = frozenset(["a", "an", "the", "their", "its", "his", "her", "all", "many"])


def _without_verb(half: str) -> bool:
    # no word that is a verb and nothing else, or that may be one and has an article after it
    words = half.lower().split()
    known = [set(readings[word]) for word in words]
    led = [word in _ARTICLES for word in [*words[1:], ""]]
    verbs = (one & VERBAL for one in known)
    return not any(
        verb and (article or not one & {"n", "c", "s", "j"})
        for verb, one, article in zip(verbs, known, led, strict=True)
    )


_ASIDE = 20


def _before_of(passage: Passage) -> Iterator[Mark]:
    # “the prevention, of tuberculosis”
    for at in passage.at(_OF):
        noun = _ABSTRACT.search(passage.text, max(0, at - _REACH), at)
        end = at + len(", of")
        # "a lot, perhaps even the majority, of it"
        aside = noun is not None and ", " in passage.text[max(0, noun.start() - _ASIDE) : noun.start()]
        free = aside or _NOT_OF_IT.match(passage.text, end) or passage.in_quotation(at, end)
        if noun is not None and not free:
            fix = passage.fix(at, at + 1, "", safe=False)
            message = f"a comma between “{noun['noun']}” and “of”"
            yield passage.mark(at, end, message, "strike it", fix)


def _after_and(passage: Passage) -> Iterator[Mark]:
    # “masks, lamps and, protective gloves”
    for at in passage.at(_AND):
        start, end = at + 1, at + len(" and,")
        sentence = passage.sentence_at(at)
        rest = _LAST_OF_LIST.fullmatch(passage.text, end + 1, len(passage.text[: sentence.end].rstrip()))
        if (
            rest is not None
            and rest["word"] not in _AFTER_AND
            and not rest["word"].endswith("ly")
            and not passage.in_quotation(start, end)
        ):
            fix = passage.fix(end - 1, end, "", safe=False)
            yield passage.mark(start, end, "a comma after the “and” of a list", "strike it", fix)


def _after_however(passage: Passage) -> Iterator[Mark]:
    for match in passage.finds(_HOWEVER, quotes=False, at=passage.at(f"{_AFTER} ")):
        end = match.start() + len(_AFTER)
        fix = passage.fix(end, end, ",", safe=False)
        message = "“however” with a comma before it and none after"
        yield passage.mark(match.start() + 2, match.end(), message, "write “however,”", fix)


def _after_opener(passage: Passage) -> Iterator[Mark]:
    for last in passage.having(_LAST_WORDS):
        for number in passage.index[last]:
            start = passage.words[number].end - len(_BY_LAST[last])
            match = _OPENER.match(passage.text, start) if start >= 0 else None
            if match is not None and _opens(passage, match):
                end = match.end("opener")
                fix = passage.fix(end, end, ",", safe=False)
                opener = match["opener"]
                message, hint = f"“{opener}” without a comma", f"write “{opener},”"
                yield passage.mark(start, match.end(), message, hint, fix)


def _opens(passage: Passage, match: re.Match[str]) -> bool:
    start, end = match.span("opener")
    later = "," in passage.text[end : passage.sentence_at(start).end]
    manner = match["opener"] == _MANNER and later
    return passage.begins_sentence(start) and not manner and not passage.in_quotation(start)
