"""Correct sentences of the kind that newspapers and reports print: no rule may speak."""

from __future__ import annotations

from types import ModuleType

import pytest

from bulletin_cli.rules import (
    ext001_line_end_hyphen,
    leg001_named_with_personal_data,
    lnk006_malformed_address,
    nam001_unexplained_abbreviation,
    nam002_idle_abbreviation,
    nam004_two_expansions,
    nam006_no_given_name,
    nam010_capitals_vary,
    nam012_article_before_abbreviation,
    num006_mixed_ordinals,
    spl001_unknown_word,
    spl002_spelling_varies,
    sty001_locale_spelling,
    sty005_date_without_year,
    sty008_figure_for_word,
    sty014_missing_article,
    sty018_real_word_confusion,
    sty020_wrong_phrase,
    typ006_stray_space,
)
from rules.proofs import found


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (ext001_line_end_hyphen, "The criss-crossing lanes. Their wi-fi is free; wi-fi costs elsewhere."),
        (nam001_unexplained_abbreviation, "BMW hired PJ Harvey. CIBC World Markets bought MDA IV sets."),
        (nam001_unexplained_abbreviation, "They flew to Phoenix (IATA: PHX), then to Coffeyville, KS."),
        (nam002_idle_abbreviation, "The bank said they (the BoE) will wait; links (FOIA, privacy) stay."),
        (nam010_capitals_vary, "The dish won “I'm A Guest” and the Butterflies And Hurricanes prize."),
        (nam010_capitals_vary, "Limited English Proficiency is a label; English proficiency is a skill."),
        (spl001_unknown_word, "The no-hoper ad-libbed; the chatrooms' foodborne haikus; a hoved af tale."),
        (sty018_real_word_confusion, "Ministers could see fathers being allowed to take some of the leave."),
        (sty018_real_word_confusion, "The number of people who are not proficient is growing every year."),
        (sty018_real_word_confusion, "The most striking thing about many of the pieces was their size."),
        (nam004_two_expansions, "Liquid-crystal displays (LCDs) and one Liquid Crystal Display (LCD)."),
        (nam004_two_expansions, "A Community of Practice (CoP) among Communities of Practice (CoP)."),
        (
            nam006_no_given_name,
            "President Kumaratunga came; Mrs Kumaratunga left. “No,” a Cosla man said. Cosla says no.",
        ),
        (nam012_article_before_abbreviation, "With that API, they began; the API is open."),
        (leg001_named_with_personal_data, "Among Hispanics, 16.5 million speak Spanish."),
        (lnk006_malformed_address, "NARA@work is new; 64 per cent use a mobile phone (25%)."),
        (sty001_locale_spelling, "The program swaps files, and downloads grew."),
        (sty005_date_without_year, "After the 11 September attacks they met."),
        (sty008_figure_for_word, "They answer where 1 equals very good; it sails at 3 knots."),
        (sty014_missing_article, "Director of Public Prosecutions Ken Macdonald spoke. Cost is the point."),
        (sty014_missing_article, "It won the award for album of the year; help in building on it came."),
        (
            spl001_unknown_word,
            "We use xtas. Then xtas ran, xtas stopped and xtas was mended.",
        ),
        (spl001_unknown_word, "After two run-throughs the palaeoscientists acted meritocratically."),
        (lnk006_malformed_address, "Low in the list stands the original telephone (23rd)."),
        (nam001_unexplained_abbreviation, "The mining firm WMC wrote to OSI Pharmaceuticals about Bagle.BB."),
        (nam001_unexplained_abbreviation, "We call it Making It Easier (MIE for short); the MIE is for YOU."),
        (
            nam006_no_given_name,
            "A party called Veritas won. Veritas says no; the body (Segas) agreed. Segas said so.",
        ),
        (num006_mixed_ordinals, "The 2nd and 5th Ranger Battalions were the third to come."),
        (spl001_unknown_word, "The chief of Societe Generale came. Safia's father left."),
        (
            sty014_missing_article,
            "Association of Chief Police Officers head Chris Fox spoke; generation after generation of them did.",
        ),
        (
            sty018_real_word_confusion,
            "How can attendees join? On their own, so can franchisees; a people of great works.",
        ),
        (
            sty018_real_word_confusion,
            "Seven million dollars is a big price; only with cameras, can consumers stop worrying.",
        ),
        (
            sty018_real_word_confusion,
            "It's right for you. They believe they can wait us out. It's kind of like a gate.",
        ),
        (typ006_stray_space, "He has given no evidence that he has destroyed it. " * 3),
        (
            nam001_unexplained_abbreviation,
            "The pact with ASEAN [South East Asian Nations] holds; ASEAN agreed.",
        ),
        (
            nam010_capitals_vary,
            "The Internet Service Providers' Association met; internet service providers paid.",
        ),
        (
            sty018_real_word_confusion,
            "The head was reported to have resigned three months ago. Growth is set to rise, it forecast.",
        ),
        (sty018_real_word_confusion, "Wales captain Gareth Thomas and US trade ambassador Susan Schwab met."),
        (
            sty018_real_word_confusion,
            "“No,” replied the witness. We suffer in all our tomorrows; you kind of remind me of him.",
        ),
        (sty018_real_word_confusion, "What other aspects should authors of content mind? Watch a 360 video."),
        (
            sty018_real_word_confusion,
            "The Standards provides a service. In June the second phase of the website redesign was finished.",
        ),
        (
            nam001_unexplained_abbreviation,
            "ICM Research asked; a technology called XDR, an analyst at BLOM and the SAP Open.",
        ),
        (nam006_no_given_name, "She played Mrs Potts, and Mr Van de Vijver wrote."),
        (
            sty018_real_word_confusion,
            "Improving services for U.S. territories is a goal; use as advertisements was novel.",
        ),
        (
            sty018_real_word_confusion,
            "How will augmented reality affect them? They say that he oversaw an Xbox; it is a welcome relief.",
        ),
        (
            sty020_wrong_phrase,
            "The investment by Mukesh and Reliance in phones; hopes on the launch; a ban for his remarks.",
        ),
        (
            sty014_missing_article,
            "She won best actress and was nominated for best film. We must give choice to parents.",
        ),
        (
            sty018_real_word_confusion,
            "The band were late. It is the number two supplier; after a break of serve he bore down.",
        ),
        (
            nam001_unexplained_abbreviation,
            "It was sold to BLB Investors. The consortium BLB will pay; so says BLB.",
        ),
        (nam002_idle_abbreviation, "The pact with ASEAN [South East Asian Nations] holds."),
        (spl001_unknown_word, "The greeting is known as the wai. You should not wai a vendor per diem."),
        (nam001_unexplained_abbreviation, "JP McManus met **STEVEN BABITCH** and Senator PADILLA."),
        (
            num006_mixed_ordinals,
            "In the 7th century it was the third town, and the twentieth century its 25th.",
        ),
        (sty001_locale_spelling, "Each program is one file.\n\nIts software is free."),
        (sty005_date_without_year, "His feast day is 30 September."),
        (
            sty014_missing_article,
            "Policy is a general term. Tradition has it so; they learn from building on it.",
        ),
        (sty018_real_word_confusion, "England captain Harry Kane met the British ambassador John Holmes."),
        (
            sty018_real_word_confusion,
            "It's kind of a joke. All I can say is bring it back. She further said no.",
        ),
        (
            sty018_real_word_confusion,
            "What other politician can claim it? In update sessions, call a 1-800 number.",
        ),
        (
            sty018_real_word_confusion,
            "Many people form lifelong friendships; twenty years leave much to be desired.",
        ),
        (
            sty018_real_word_confusion,
            "I have started a new job in the last year; do any thing they can to meet it.",
        ),
        (sty020_wrong_phrase, "This can not only save time, but money; a grant for first time buyers."),
        (
            sty018_real_word_confusion,
            "The criteria that distinguish experts are known. He says there needs to be more.",
        ),
        (
            sty018_real_word_confusion,
            "These manual in-person checks are slow. In Session Three presentations end.",
        ),
        (
            sty018_real_word_confusion,
            "Sources within the party told the press the leader has been in favour.",
        ),
        (
            sty018_real_word_confusion,
            "The closure is to force can imports. It has been named one of the top trends in 2015.",
        ),
    ],
)
def test_good_copy_is_left_alone(rule: ModuleType, copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("rule", "copy", "wanted"),
    [
        (ext001_line_end_hyphen, "The govern-ment met; a govern-ment and the government.", 2),
        (nam001_unexplained_abbreviation, "The CIBC met in May; the seminar dealt with SM.", 2),
        (nam010_capitals_vary, "He joined the Ministry Of Health in May, as it happened.", 1),
        (sty018_real_word_confusion, "The number of people are growing. There needs are known.", 1),
        (
            sty018_real_word_confusion,
            "They spoke to colonel Rustam Testov. The standards provides a service.",
            2,
        ),
        (spl001_unknown_word, "It was publically known, and much redtape was cut.", 2),
        (sty018_real_word_confusion, "They met people form the south, and colonel Rustam Testov.", 2),
        (
            spl001_unknown_word,
            "They recieve it, and recieve more; they recieve and recieve, who receive.",
            4,
        ),
        (spl002_spelling_varies, "Robert Kilroy-Silk left. Mr Kilroy-Silk spoke of Kilroy Silk.", 1),
    ],
)
def test_their_neighbours_are_still_marked(rule: ModuleType, copy: str, wanted: int) -> None:
    assert len(found(rule, copy)) == wanted
