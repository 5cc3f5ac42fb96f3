"""Words and forms that writers of other languages take for each other, as they sow them."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty016_unhyphenated_compound as sty016
from bulletin_cli.rules import sty018_real_word_confusion as sty018
from rules.proofs import found


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        ("The rate was 11 time higher than outside.", "11 time higher"),
        ("It burns half so much wood as the old ones.", "half so"),
        ("Salinity has fallen on half since then.", "fallen on half"),
        ("A year costs 480 dollars per a patient.", "per a"),
        ("The workers, five from whom once used drugs, agreed.", ", five from whom"),
        ("The course was comprised from 240 hours of it.", "comprised from"),
        ("They were quicker than those which members began late.", "those which members"),
        ("It was the day she had been arrived.", "had been arrived"),
        ("They decided to publish the inspectors findings.", "the inspectors findings"),
        ("Traders have been quickly to notice the difference.", "have been quickly to"),
        ("At least 30 carpets from region have been sold.", "from region"),
        ("Next two days were spent outside the city.", "Next two days"),
        ("They account to only 3 per cent of the seizures.", "account to"),
        ("A guideline based at the cost of breeding is ready.", "based at"),
        ("He promised to considerate the proposals.", "to considerate"),
        ("It looks much alike any other barrel.", "looks much alike any"),
        ("“It is late,” the head of the group said us.", "said us"),
        ("A survey carried out in spring of the 2009 showed it.", "spring of the 2009"),
        ("A lawyer comes twice in week.", "twice in week"),
        ("The hotline’s staffs have learnt it.", "hotline’s staffs"),
        ("Judges, from their part, complained of it.", ", from their part,"),
        ("At noon it could has been across the frontier.", "could has been"),
        ("The desk called the Ministry, which written to the office.", ", which written"),
        ("It replaced a shop which had sew only mittens.", "had sew"),
        ("A shared yard has shorted the wait.", "shorted"),
        ("Passports are checked on board, during the train is moving.", ", during the"),
        ("The drums consisted nothing but vinegar.", "consisted nothing"),
        ("He counted them allowed, twice.", "counted them allowed"),
        ("The nurses visited each of then afterwards.", "each of then"),
        ("Science July 2010 the families have used it.", "Science"),
        ("And a joined patrol is being discussed.", "a joined"),
        ("The council, which advices many museums, will place it.", "which advices"),
        ("It showed that 640 have fade beyond repair.", "have fade"),
        (
            "The salaries of the kennel hands, which is paid late, rose.",
            "The salaries of the kennel hands, which is ",
        ),
        ("It can be inject twice.", "be inject"),
        ("The metals degrades in the sun.", "The metals degrades"),
        ("The law prescribe a fine.", "The law prescribe"),
        ("Among those released form ordinary colonies it is low.", "released form"),
        ("She sees a doctor of they own community.", "of they own"),
        ("They must send the papers in the advance.", "in the advance"),
        ("They came for needles and, over all, for company.", ", over all,"),
        ("The unit has only five staffs members.", "staffs members"),
        ("He was careful not to rise hopes too far.", "to rise hopes"),
        ("They are the fist class of the centre.", "fist"),
        ("A mudflow tore of the intake of the canal.", "of"),
        ("The form was too long, and we cut it form four pages to one.", "cut it form"),
        ("Several managers thought it to little.", "thought it to little"),
        ("The drums turned to be full of acid.", "turned to be"),
        ("It are people that we have to find.", "It are"),
        ("Another 80 families will be able joining in spring.", "be able joining"),
        ("The rest countries will follow by then.", "The rest countries"),
        ("Both states will test it since 1 March 2011.", "will test it since"),
        ("They meet again in Tashkent on the May 2011.", "on the May 2011"),
        ("And a scanner don’t wag its tail.", "And a scanner don’t"),
        ("A nurse visits him a month before he will leave.", "before he will"),
        ("They return it every evening, what takes two hours.", ", what takes"),
        ("All five States has adopted laws against it.", "All five States has"),
        ("At past, an officer would ask first.", "At past"),
        ("A file is neither one or the other.", "neither one or"),
        ("Who else know where the caller is?", "Who else know"),
        ("It could not longer tell us who lost it.", "could not longer"),
        ("Not every call ends so good.", "ends so good"),
        ("The trade is old, but it is grown since independence.", "is grown since"),
        ("The numbers are grown since 1991.", "are grown since"),
        ("The grant will be expired in June 2011.", "will be expired"),
        ("It is hard to say, in connection with that nobody counts them.", "in connection with that"),
        ("She stands more straighter.", "more straighter"),
        ("Ms. Karimova do not find it funny.", "Karimova do"),
        ("It can pass through Bishkek and be withdraw in Dushanbe.", "be withdraw"),
        ("The Centre plans a shorter versions in the evenings.", "a shorter versions"),
    ],
)
def test_a_form_for_another(copy: str, marked: str) -> None:
    assert any(marked.strip() in one for one in found(sty018, copy))


@pytest.mark.parametrize(
    "copy",
    [
        "It rose 11 times higher, at a time more dangerous than before, and by half.",
        "As per a decree, he sat on half of the board, and five, from whom we heard, agreed.",
        "It was quickly to become the largest. The post is based at the border. He said using it is fine.",
        "The end of the 2009 season; the next two days were dull; in week two they met twice.",
        "They paid the workers wages, and were told which members are absent.",
        "He read that it was allowed. All of these, then, are ready. A joint patrol, joined late, is out.",
        "The price of the lamps, which is paid late, rose. Science in July was fun; during the night it snowed.",
        "The staffs of two bodies met, and a comprised sum was paid.",
    ],
)
def test_what_is_right(copy: str) -> None:
    assert found(sty018, copy) == []


@pytest.mark.parametrize(
    ("copy", "marked"),
    [
        (
            "This time each of the five delegation heads have signed it.",
            "each of the five delegation heads have",
        ),
        ("The laws of two of the five does not provide for it.", "The laws of two of the five does"),
        ("In practice, judges doesn’t always know it.", "judges doesn’t"),
        ("The law of Kyrgyzstan give everyone a right.", "The law of Kyrgyzstan give"),
        ("Visits for sleeplessness has fallen by a third.", "Visits for sleeplessness has"),
        (
            "Its 850 books, in Tajik, Uzbek and Russian, was chosen by pupils.",
            "Its 850 books, in Tajik, Uzbek and Russian, was",
        ),
    ],
)
def test_a_verb_that_disagrees(copy: str, marked: str) -> None:
    assert marked in found(sty018, copy)


def test_a_long_term_budget_takes_its_hyphen_and_the_long_term_does_not() -> None:
    assert found(sty016, "They need secrecy, a long term budget and trust.") == ["long term"]
    assert found(sty016, "Over the long term budget cuts hurt.") == []
