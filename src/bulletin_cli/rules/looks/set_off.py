"""Looks that rare words set off: each passage is asked once for the words and couples of all of them."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TypeAlias, TypeVar

from bulletin_cli.rules.agreement.at_distance import (
    LINKED,
    WHO,
    around_and,
    one_that_do,
    was_two,
    who_have_and_who_is,
)
from bulletin_cli.rules.agreement.names import wrong_names
from bulletin_cli.rules.agreement.nouns import Finding
from bulletin_cli.rules.agreement.one_of_a_list import SERIES_OF, one_of_a_list, one_of_a_series
from bulletin_cli.rules.agreement.second_verbs import (
    AND_WAS,
    EVERYONE,
    WERE_DONE,
    everyone_do,
    several_and_was,
    several_done,
)
from bulletin_cli.rules.agreement.shares import ALL, ALONE, DENIALS, OF, wrong_denials, wrong_shares
from bulletin_cli.rules.agreement.tenses_mixed import SHOWING, one_shows
from bulletin_cli.rules.looks.at_articles import looks_at_articles
from bulletin_cli.rules.looks.at_forms import looks_at_forms
from bulletin_cli.rules.looks.at_frames import looks_at_frames
from bulletin_cli.rules.looks.at_numbers import looks_at_numbers
from bulletin_cli.rules.looks.at_verbs import looks_at_times, looks_at_verbs
from bulletin_cli.rules.looks.look import Look, of
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import shows
from bulletin_cli.rules.signs.followers import Followers, Judge
from bulletin_cli.rules.verbs.asked_in_passing import COUPLES, questions_in_passing
from bulletin_cli.rules.verbs.first_forms import first_form_before_by
from bulletin_cli.rules.verbs.forms_after_verbs import (
    DONE_BY,
    EACH_OF,
    LET,
    TO_DO,
    each_of_them_do,
    let_to_do,
    lost_by,
    to_for_ing,
    would_after_if,
)
from bulletin_cli.rules.verbs.links_to_people import (
    ANYBODY,
    LED,
    what_for_which,
    which_of_people,
    whom_for_who,
    whose,
    wrong_after_pronouns,
)
from bulletin_cli.rules.verbs.lost_infinitives import HOW, LETTING, let_nobody, lost_to_after_how
from bulletin_cli.rules.verbs.lost_prepositions import because_of_things, lost_prepositions, wanting
from bulletin_cli.rules.verbs.sentences_without_verb import NO_VERB, no_verb
from bulletin_cli.rules.verbs.tenses_of_spans import be_since, present_for_years, will_after_until
from bulletin_cli.rules.verbs.tenses_with_dates import AGO
from bulletin_cli.rules.verbs.tenses_with_times import (
    FIRST_TIMES,
    WHEN,
    after_first_time,
    past_since,
    present_with_past,
    will_in_condition,
)
from bulletin_cli.rules.verbs.verbs_for_nouns import NOUNS, VERBS, noun_for_verb, verb_for_noun
from bulletin_cli.rules.verbs.words_out_of_order import (
    ADVERBS,
    CAME,
    DOING,
    DONE,
    MUCH,
    TOOK_PART,
    around_adverbs,
    around_more,
    object_after_place,
    subject_after_verb,
)
from bulletin_cli.rules.verbs.wrong_parts import (
    AFTER_BE,
    BEFORE_TO,
    LED_TO,
    NOT,
    PARTICIPLES,
    WILLING_TO,
    bare_participles,
    first_form_after_be,
    present_for_presented,
    wrong_after_do,
    wrong_infinitives,
)
from bulletin_cli.rules.words.countries import COUNTRIES
from bulletin_cli.rules.words.function_words import DO_OR_NOT
from bulletin_cli.rules.words.honorifics import HONORIFICS
from bulletin_cli.rules.words.word_classes import pasts_only

T = TypeVar("T")
_Looks: TypeAlias = Callable[[], tuple[Look, ...]]
_MANY = 1 << 14
"""Couples of words that are remembered, at most: two megabytes."""
_ALL_OF_THEM = frozenset(["all", "both"])


def rare_looks() -> tuple[Look, ...]:
    """The looks that rare words set off; of two findings on the same words the first one is kept."""
    return (
        Look(wrong_shares, ALL, ALONE | OF),
        Look(wrong_denials, couples=DENIALS),
        Look(of("agreement.of_all", "several_all_do"), _ALL_OF_THEM),
        Look(first_form_after_be, frozenset(["am"]), AFTER_BE),
        Look(bare_participles, PARTICIPLES),
        Look(present_for_presented, frozenset(["present"])),
        Look(past_since, frozenset(["since"])),
        Look(after_first_time, couples=FIRST_TIMES),
        Look(present_with_past, AGO),
        Look(questions_in_passing, frozenset(["how"]), COUPLES),
        Look(which_of_people, frozenset(["which"])),
        Look(whose, frozenset(["who's"])),
        Look(what_for_which, couples=LED),
        Look(wrong_after_pronouns, couples=ANYBODY),
        Look(whom_for_who, frozenset(["whom"])),
        Look(wrong_names, COUNTRIES | HONORIFICS),
        Look(wrong_infinitives, couples=WILLING_TO | BEFORE_TO),
        Look(will_in_condition, frozenset(["will"]), signs=WHEN),
        Look(verb_for_noun, VERBS),
        Look(noun_for_verb, NOUNS),
        *looks_at_articles(),
        Look(wrong_after_do, DO_OR_NOT | pasts_only(), NOT | LED_TO),
        Look(one_that_do, couples=LINKED),
        Look(who_have_and_who_is, couples=WHO),
        Look(was_two, frozenset(["among"])),
        Look(around_and, frozenset(["and"])),
        Look(everyone_do, EVERYONE),
        Look(several_done, WERE_DONE),
        Look(several_and_was, couples=AND_WAS),
        Look(one_of_a_series, couples=SERIES_OF),
        Look(one_of_a_list, frozenset(["and"])),
        Look(to_for_ing, couples=TO_DO),
        Look(let_to_do, LET),
        Look(each_of_them_do, couples=EACH_OF),
        Look(lost_by, couples=DONE_BY),
        Look(would_after_if, couples=frozenset([("would", "have")])),
        Look(one_shows, SHOWING),
        Look(be_since, frozenset(["since"])),
        Look(present_for_years, frozenset(["years", "months"])),
        Look(will_after_until, frozenset(["until", "till", "unless", "if", "soon"])),
        Look(no_verb, couples=NO_VERB),
        Look(first_form_before_by, frozenset(["by"])),
        Look(lost_to_after_how, couples=HOW),
        Look(let_nobody, couples=LETTING),
        Look(lost_prepositions, wanting()),
        Look(because_of_things, frozenset(["because"])),
        Look(object_after_place, DOING),
        Look(around_adverbs, ADVERBS, MUCH),
        Look(around_more, frozenset(["more"])),
        Look(subject_after_verb, CAME, DONE | TOOK_PART),
        *looks_at_verbs(),
        *looks_at_times(),
        *looks_at_forms(),
        *looks_at_numbers(),
        *looks_at_frames(),
    )


class _Turned:
    """By each word and each couple the numbers of the looks that it sets off, by words what follows, and
    lists of words with what goes before.

    Couples are judged when they are first met. Most are quiet: they set off no look, and a set takes them
    from a passage's sooner than a loop would go over its words.
    """

    def __init__(self, looks: Sequence[Look]) -> None:
        self.looks = looks
        self.by_word: dict[str, tuple[int, ...]] = {}
        self.before: dict[str, Followers] = {}
        self.behind: list[tuple[frozenset[str], Judge, int]] = []
        self.beside: list[tuple[frozenset[str], Judge, int]] = []
        self.by_couple: dict[tuple[str, str], tuple[int, ...]] = {}
        self.always = [number for number, look in enumerate(looks) if not (look.words or look.couples)]
        for number, look in enumerate(looks):
            if look.before is not None:
                for word in look.words:
                    self.before.setdefault(word, Followers(word)).judges.append((look.before, number))
            elif look.behind is not None:
                self.behind.append((look.words, look.behind, number))
            elif look.beside is not None:
                self.beside.append((look.words, look.beside, number))
            else:
                _add(self.by_word, look.words, number)
            _add(self.by_couple, look.couples, number)
        self.words = frozenset(self.by_word)
        self._quiet: set[tuple[str, str]] = set()
        self._loud: dict[tuple[str, str], tuple[int, ...]] = {}

    def _judge(self, couple: tuple[str, str]) -> tuple[int, ...]:
        if len(self._quiet) + len(self._loud) > _MANY:
            self._quiet.clear()
            self._loud.clear()
        word, follower = couple
        numbers = self.by_couple.get(couple, ())
        if word in self.before:
            numbers += self.before[word][follower]
        numbers += tuple([n for words, judge, n in self.behind if follower in words and judge(*couple)])
        numbers += tuple(
            [n for words, judge, n in self.beside if not words.isdisjoint(couple) and judge(*couple)]
        )
        if numbers:
            self._loud[couple] = numbers
        else:
            self._quiet.add(couple)
        return numbers

    def set_off_by(self, passage: Passage) -> set[int]:
        """The numbers of the looks that something in a passage sets off."""
        by_word, loud = self.by_word, self._loud
        numbers: set[int] = set()
        numbers.update(*[by_word[word] for word in self.words.intersection(passage.index)])
        for couple in passage.couples - self._quiet:
            numbers.update(loud[couple] if couple in loud else self._judge(couple))
        last = passage.flanked[-2]
        if last in self.before:  # nothing follows it
            numbers.update(self.before[last][""])
        return numbers


def _add(numbers: dict[T, tuple[int, ...]], signs: frozenset[T], number: int) -> None:
    # few are in two looks, and thousands together in a dictionary sooner than one by one
    again = {sign: (*numbers[sign], number) for sign in numbers.keys() & signs}
    numbers.update(dict.fromkeys(signs, (number,)))
    numbers.update(again)


@cache
def _turned(looks: _Looks) -> _Turned:
    return _Turned(looks())


def set_off(passages: Sequence[Passage], looks: _Looks = rare_looks) -> Iterator[tuple[Passage, Finding]]:
    """What the looks find that a word or a couple of words of a passage sets off.

    A look goes through all that set it off before the next.
    """
    turned = _turned(looks)
    waiting: list[list[Passage]] = [[] for _ in turned.looks]
    for number in turned.always:
        waiting[number] += passages
    for passage in passages:
        for number in turned.set_off_by(passage):
            waiting[number].append(passage)
    for look, some in zip(turned.looks, waiting, strict=True):
        find, glance, signs = look.look, look.glance, look.signs
        for passage in some:
            if (glance is None or glance(passage)) and (not signs or shows(passage.text, signs)):
                for one in find(passage):
                    yield passage, one
