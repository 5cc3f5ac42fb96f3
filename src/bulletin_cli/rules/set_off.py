"""Looks that rare words set off: each passage is asked once for the words and couples of all of them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain

from bulletin_cli.rules.agreement_at_distance import (
    LINKED,
    WHO,
    around_and,
    one_that_do,
    was_two,
    who_have_and_who_is,
)
from bulletin_cli.rules.agreement_names import wrong_names
from bulletin_cli.rules.agreement_nouns import Finding
from bulletin_cli.rules.agreement_parts_of_verbs import (
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
from bulletin_cli.rules.agreement_second_verbs import (
    AND_WAS,
    EVERYONE,
    WERE_DONE,
    everyone_do,
    several_and_was,
    several_done,
)
from bulletin_cli.rules.agreement_shares import ALL, ALONE, DENIALS, OF, wrong_denials, wrong_shares
from bulletin_cli.rules.agreement_tenses import AGO
from bulletin_cli.rules.agreement_times import (
    FIRST_TIMES,
    after_first_time,
    past_since,
    present_with_past,
    will_in_condition,
)
from bulletin_cli.rules.asked_in_passing import COUPLES, questions_in_passing
from bulletin_cli.rules.complements import PREVENTED, SUCCEEDED, USED, deciding, obliging, preventing, takers
from bulletin_cli.rules.countries import COUNTRIES
from bulletin_cli.rules.first_forms import first_form_before_by
from bulletin_cli.rules.followers import (
    Followers,
    among,
    may_be_first,
    may_be_first_or_past,
    odd_after_helper,
    other_form,
    quality,
    with_ing,
)
from bulletin_cli.rules.forms_after_verbs import (
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
from bulletin_cli.rules.function_words import ASKED, DO_OR_NOT
from bulletin_cli.rules.glances import (
    been_alone,
    doing_after,
    done_by,
    found_easy,
    helped_by_modal,
    oddly_helped,
    to_quality,
    verb_after,
    verb_behind,
    verb_behind_leads,
    verb_behind_not,
    will_soon,
)
from bulletin_cli.rules.honorifics import HONORIFICS
from bulletin_cli.rules.links_to_people import (
    ANYBODY,
    LED,
    what_for_which,
    which_of_people,
    whom_for_who,
    whose,
    wrong_after_pronouns,
)
from bulletin_cli.rules.look_words import (
    AT_HEAD,
    BY,
    CALLED_ON,
    CLAUSES,
    DEDICATED,
    EASY,
    HELPERS,
    IS,
    IS_FOUNDED,
    LEADS,
    LIKELY,
    NOT_OF,
    NOW,
    NOW_HEADS,
    SEEM_BE,
    SPENDING,
    THAT_WERE,
    TIMES,
    TIMES_IN_TWO,
    TO,
    TRANSITIVE,
    VERY,
    WHEN,
    WHEN_HEADS,
    WILL,
    WITHOUT,
    YEARS,
)
from bulletin_cli.rules.looks import Look, of
from bulletin_cli.rules.looks_at_forms import looks_at_forms
from bulletin_cli.rules.looks_at_frames import looks_at_frames
from bulletin_cli.rules.looks_at_numbers import looks_at_numbers
from bulletin_cli.rules.lost_infinitives import HOW, LETTING, let_nobody, lost_to_after_how
from bulletin_cli.rules.lost_prepositions import because_of_things, lost_prepositions, wanting
from bulletin_cli.rules.needless_articles import (
    ALL_THE,
    CAME_THE,
    IN_THE,
    LANDS,
    LANGUAGES,
    MASS,
    MOST_SIGNS,
    ON_AIR,
    SEATS,
    SO_MANY_TIMES,
    SORTED,
    THE_ACCESS,
    THE_BEFORE,
    THE_MOST,
    THE_RECENT,
    THE_RIGHTS,
    VEHICLES,
    YEAR_SIGNS,
    a_before_abstract,
    all_the_five,
    cities,
    first_free,
    free_of_the,
    needless_articles,
    seat_behind_the,
)
from bulletin_cli.rules.one_of_a_list import SERIES_OF, one_of_a_list, one_of_a_series
from bulletin_cli.rules.prose import Passage
from bulletin_cli.rules.prose_patterns import shows
from bulletin_cli.rules.sentences_without_verb import NO_VERB, no_verb
from bulletin_cli.rules.tenses_mixed import SHOWING, one_shows
from bulletin_cli.rules.tenses_of_spans import be_since, present_for_years, will_after_until
from bulletin_cli.rules.verbs_for_nouns import NOUNS, VERBS, noun_for_verb, verb_for_noun
from bulletin_cli.rules.word_classes import pasts_only
from bulletin_cli.rules.words_out_of_order import (
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

_THE = frozenset(["the"])
_ALL_OF_THEM = frozenset(["all", "both"])


@lru_cache(maxsize=1)
def _looks() -> tuple[Look, ...]:
    return (
        Look(wrong_shares, ALL, ALONE | OF),
        Look(wrong_denials, couples=DENIALS),
        Look(of("agreement_of_all", "several_all_do"), _ALL_OF_THEM),
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
        Look(will_in_condition, frozenset(["will"])),
        Look(verb_for_noun, VERBS),
        Look(noun_for_verb, NOUNS),
        Look(needless_articles, MASS | LANDS | LANGUAGES),
        Look(all_the_five, couples=ALL_THE),
        Look(of("needless_the", "the_in_general"), _THE, before=among(first_free), glance=free_of_the),
        Look(of("needless_the", "the_before_names"), couples=THE_BEFORE),
        Look(of("needless_the", "the_before_seats"), SEATS, glance=seat_behind_the),
        Look(of("needless_the", "the_before_years"), couples=IN_THE, signs=YEAR_SIGNS),
        Look(of("needless_the", "the_times_more"), SO_MANY_TIMES, signs=(" the ",)),
        Look(of("needless_the", "the_most_cases"), couples=THE_MOST, signs=MOST_SIGNS),
        Look(of("needless_the", "came_the_second"), couples=CAME_THE),
        Look(of("needless_the", "the_rights_to"), couples=THE_RIGHTS, signs=("to the ",)),
        Look(of("needless_the", "the_access_to"), couples=THE_ACCESS | THE_RECENT),
        Look(of("needless_the", "by_the_train"), VEHICLES, signs=("by the ",)),
        Look(of("needless_the", "the_before_cities"), _THE, before=among(cities)),
        Look(of("needless_the", "on_the_television"), ON_AIR, signs=("on the ",)),
        Look(a_before_abstract, SORTED, signs=(" a ",)),
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
        Look(of("missing_to", "lost_to_before_not"), WITHOUT, before=may_be_first, glance=verb_behind_not),
        Look(of("missing_to", "lost_to_after_somebody"), takers(), glance=verb_after(takers())),
        Look(of("missing_to", "lost_to_after_call_on"), couples=CALLED_ON),
        Look(of("missing_to", "lost_to_after_what"), ASKED, before=may_be_first, glance=verb_behind(ASKED)),
        Look(of("wrong_complements", "doing_after_to", "doing_for_purpose"), TO, before=with_ing),
        Look(of("wrong_complements", "doing_for_to_do"), deciding(), before=with_ing),
        Look(of("wrong_complements", "doing_after_somebody"), obliging(), glance=doing_after(obliging())),
        Look(of("lost_doings", "to_for_from_or_that"), preventing()),
        Look(of("lost_doings", "first_form_for_doing"), LEADS, before=may_be_first, glance=verb_behind_leads),
        Look(of("lost_doings", "first_form_for_doing"), couples=DEDICATED),
        Look(of("lost_doings", "to_after_succeeded"), couples=SUCCEEDED | USED | PREVENTED),
        Look(
            of("lost_doings", "doing_lost"),
            WHEN,
            before=may_be_first_or_past,
            glance=verb_behind(WHEN, pasts=True),
        ),
        Look(
            of("helping_verbs", "be_with_third", "do_with_doing", "modal_with_other", "have_with_doing"),
            HELPERS,
            before=odd_after_helper,
            glance=oddly_helped,
        ),
        Look(of("helping_verbs", "there_lost"), couples=THAT_WERE),
        Look(of("helping_verbs", "of_for_have"), couples=NOT_OF),
        Look(of("verbs_left_out", "lost_be"), TO, before=quality, glance=to_quality),
        Look(
            of("verbs_left_out", "lost_to_after_likely"),
            LIKELY,
            before=may_be_first,
            glance=verb_behind(LIKELY, nouns=True),
        ),
        Look(of("verbs_left_out", "lost_to_before_be"), couples=SEEM_BE),
        Look(of("verbs_left_out", "lost_be_at_head"), AT_HEAD, signs=("There ", "It ")),
        Look(of("helping_verbs", "to_with_other"), TO, before=other_form),
        Look(of("lost_doings", "noun_for_doing"), LEADS, before=may_be_first, glance=verb_behind_leads),
        Look(of("verbs_left_out", "lost_it"), EASY, glance=found_easy),
        Look(of("verbs_left_out", "lost_subject"), IS, signs=(", is ", ", was ")),
        Look(of("verbs_left_out", "lost_be_before_very"), VERY),
        Look(of("verbs_left_out", "lost_be_of_passive"), TRANSITIVE, glance=helped_by_modal),
        Look(of("verbs_left_out", "wrong_clauses"), SPENDING, CLAUSES),
        Look(of("helping_verbs", "been_alone"), frozenset(["been"]), glance=been_alone),
        Look(of("helping_verbs", "done_by_without_be"), BY, glance=done_by),
        Look(of("times_at_head", "tense_after_time"), TIMES, TIMES_IN_TWO),
        Look(
            of("times_at_head", "perfect_after_when"),
            frozenset(["has", "have", "already"]),
            signs=WHEN_HEADS,
        ),
        Look(of("times_behind", "present_with_past_behind"), AGO),
        Look(of("times_behind", "present_before_since"), frozenset(["since"])),
        Look(of("times_behind", "present_with_founding"), couples=IS_FOUNDED),
        Look(of("times_behind", "present_with_years"), YEARS, signs=(" for ",)),
        Look(of("times_behind", "perfect_until"), frozenset(["until"])),
        Look(of("odd_tenses", "would_in_condition"), frozenset(["would"]), signs=("If ",)),
        Look(of("odd_tenses", "time_that_has"), couples=FIRST_TIMES),
        Look(of("odd_tenses", "will_behind_after"), WILL, glance=will_soon),
        Look(of("odd_tenses", "present_at_present"), NOW, signs=NOW_HEADS),
        *looks_at_forms(),
        *looks_at_numbers(),
        *looks_at_frames(),
    )


class _Turned:
    """By each word and each couple the numbers of the looks that it sets off, and by words what follows."""

    def __init__(self, looks: Sequence[Look]) -> None:
        self.looks = looks
        self.by_word: dict[str, list[int]] = defaultdict(list)
        self.by_couple: dict[tuple[str, str], list[int]] = defaultdict(list)
        self.before: dict[str, Followers] = {}
        for number, look in enumerate(looks):
            for word in look.words:
                if look.before is None:
                    self.by_word[word].append(number)
                else:
                    self.before.setdefault(word, Followers(word)).judges.append((look.before, number))
            for couple in look.couples:
                self.by_couple[couple].append(number)
        self.couples = frozenset(self.by_couple)


@lru_cache(maxsize=1)
def _turned() -> _Turned:
    return _Turned(_looks())


def set_off(passage: Passage) -> Iterator[Finding]:
    """What the looks find that a word or a couple of words of the passage sets off."""
    turned, lowered = _turned(), passage.lowered
    numbers = set(chain.from_iterable(filter(None, map(turned.by_word.get, passage.index))))
    for word in turned.before.keys() & passage.index.keys():
        followers = turned.before[word]
        for at in passage.index[word]:
            numbers.update(followers[passage.flanked[at + 2]])
    for at in passage.coupled(turned.couples):
        numbers.update(turned.by_couple[lowered[at], lowered[at + 1]])
    for number in sorted(numbers):
        look = turned.looks[number]
        glance, signs = look.glance, look.signs
        if (glance is None or glance(passage)) and (not signs or shows(passage.text, signs)):
            yield from look.look(passage)
