"""Correct sentences of speeches, of broadcasters and of museums: no rule may speak."""

from __future__ import annotations

from types import ModuleType

import pytest

from bulletin_cli.rules import (
    ext004_glued_words,
    nam001_unexplained_abbreviation,
    nam010_capitals_vary,
    spl001_unknown_word,
    sty006_relative_date,
    sty014_missing_article,
    sty016_unhyphenated_compound,
    sty018_real_word_confusion,
    sty019_comma_splice,
    sty020_wrong_phrase,
    typ006_stray_space,
)
from rules.proofs import found


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (
            sty018_real_word_confusion,
            "They want an end to the greed, ignorance and conceit that is driving it.",
        ),
        (
            sty018_real_word_confusion,
            "It would preserve the sovereignty, unity, territorial integrity and independence of the country.",
        ),
        (sty018_real_word_confusion, "The compassion and love that exist within us can easily be lost."),
        (
            sty018_real_word_confusion,
            "No matter the language, no matter the colour and no matter the religion.",
        ),
        (sty018_real_word_confusion, "He studied the scraggly pubic hair and the folds of cloth—all of it."),
        (
            sty018_real_word_confusion,
            "Plate 14 bears no relation to it, and Article 19 bears witness to that.",
        ),
        (sty018_real_word_confusion, "The truth is much stranger even than it appears in the doctrine."),
        (sty018_real_word_confusion, "The region has gone from strength to strength and will do so again."),
        (sty018_real_word_confusion, "A true belief is not knowledge when it is deduced from a false one."),
        (sty018_real_word_confusion, "By 2030, we expect the city to grow; by 2031 the firm predicts more."),
        (sty018_real_word_confusion, "This central organ of the United Nations has met; its organs agreed."),
        (sty018_real_word_confusion, "They discussed implementation plans for the node, which is here."),
        (
            sty018_real_word_confusion,
            "Every people, everywhere, blossoms; all economic activity has stopped.",
        ),
        (sty018_real_word_confusion, "The Rio+20 outcome helps, as does the ASEAN+3 framework there."),
        (sty018_real_word_confusion, "It will hold it in the first half of next year, with all competition."),
        (sty018_real_word_confusion, "It is a complex juncture, but one of great opportunity."),
        (
            sty018_real_word_confusion,
            "They joined in demanding that the regime provide the body with access.",
        ),
        (
            sty018_real_word_confusion,
            "It is time that the global order recognize it and that it now become law.",
        ),
        (sty018_real_word_confusion, "Our decency demands that every person have a chance to contribute."),
        (
            sty018_real_word_confusion,
            "The Goals, which today have made it possible for many to live, matter.",
        ),
        (sty018_real_word_confusion, "The men, who every day have shown their commitment, deserve praise."),
        (sty018_real_word_confusion, "The Government is focusing its basic efforts on reconstruction."),
        (sty018_real_word_confusion, "We know very well that climate change and poverty are linked."),
        (
            sty018_real_word_confusion,
            "The decision of Secretary-General Ban Ki-moon to send an envoy is right.",
        ),
        (
            sty018_real_word_confusion,
            "It has dedicated its efforts to fulfilling them and to preserving peace.",
        ),
        (sty018_real_word_confusion, "The euro has also hit exports; it has not been hurt by higher costs."),
        (
            sty018_real_word_confusion,
            "They should have put it beyond reach; gains have not yet offset the falls.",
        ),
        (sty018_real_word_confusion, "I recall an important step taken 150 years ago."),
        (
            sty018_real_word_confusion,
            "The State is based on the 4 June 1967 borders, with its capital there.",
        ),
        (sty018_real_word_confusion, "It combines the Paris, Amsterdam and Lisbon bourses in one firm."),
        (
            sty018_real_word_confusion,
            "We offer whatever assistance we can to the process; it does so without fail.",
        ),
        (sty018_real_word_confusion, "Out of will came commitment, as his captain Jason Robinson said."),
        (sty014_missing_article, "They will deposit the instrument of ratification of the Agreement."),
        (
            sty014_missing_article,
            "It is a candidate for membership of the Council and a least developed country.",
        ),
        (
            sty014_missing_article,
            "In implementation of our commitment, millions of people of African descent met.",
        ),
        (sty014_missing_article, "Light will be shed on it; the threat is grave, with dire results."),
        (
            sty014_missing_article,
            "More women than men went to university, with a sense of purpose of their own.",
        ),
        (
            sty014_missing_article,
            "Bell produced his plates, and the corpses that Bell dissected were of paupers.",
        ),
        (
            sty014_missing_article,
            "It will take firm and decisive action. I hope that agreement will be reached.",
        ),
        (sty014_missing_article, "The terms of office of the deputies are long; it was no turn of phrase."),
        (typ006_stray_space, "It went to his tribute, On the Transmigration of Souls, and to others."),
        (
            nam010_capitals_vary,
            "Her first novel, In a Fishbone Church, won; it was in the journal Health Economics.",
        ),
        (
            nam010_capitals_vary,
            "New GBIF Participants meet. Each Participant has a node, as all Participants know.",
        ),
        (nam010_capitals_vary, "The Rio Conference ended in 2012. We were a partner at that Conference."),
        (nam010_capitals_vary, "The United Nations is not a club. We need this great Organization."),
        (
            nam010_capitals_vary,
            "He holds a Diploma in Fine Arts and became a Lecturer in Epidemiology there.",
        ),
        (spl001_unknown_word, "The sitter was misattributed; the haemorrhagic fever came back."),
        (spl001_unknown_word, "The many brilliancies of a man who would not cower from a fait accompli."),
        (sty020_wrong_phrase, "It is consistent with the agreement reached at the Millennium Summit."),
        (sty020_wrong_phrase, "That is a matter of justifiable pride for us; the commitment is to all."),
        (
            sty020_wrong_phrase,
            "Its funding commitment for these projects is large. We act with purpose to win.",
        ),
        (
            sty020_wrong_phrase,
            "The storm inflicted damage on the islands. We extend our sympathy to them all.",
        ),
        (sty020_wrong_phrase, "The winds are favourable to all, as is evident from the survey of the city."),
        (sty020_wrong_phrase, "It consists in not defending it; he is believed to favour only some changes."),
        (
            sty020_wrong_phrase,
            "It was done in particularly difficult circumstances, in totally rejecting it.",
        ),
        (
            sty020_wrong_phrase,
            "You can get from one side to the other; it is the responsibility of all States.",
        ),
        (sty019_comma_splice, "Made a Dame Companion of the Order of Merit in 1999, she was given a medal."),
        (sty006_relative_date, "Investing in human rights today will prevent conflicts tomorrow."),
        (ext004_glued_words, "He will be awarded the degree of Doctor of Laws honoris causa in May."),
        (sty016_unhyphenated_compound, "It is the largest locally owned brewer of the region."),
        (nam001_unexplained_abbreviation, "He received his LLB in 1978 and his LLM a year later."),
        (spl001_unknown_word, "They came en masse to the marae; the tradies worked on renewables."),
    ],
)
def test_speeches_and_features_stay_quiet(rule: ModuleType, copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("rule", "copy", "words"),
    [
        (
            sty018_real_word_confusion,
            "The corruption and poverty are the main problems here.",
            "The corruption",
        ),
        (sty018_real_word_confusion, "He is 14 ears old.", "ears"),
        (sty018_real_word_confusion, "They opened a new cod in the penal node of the country.", "node"),
        (sty018_real_word_confusion, "It has not yet visit the prison.", "has not yet visit"),
        (sty014_missing_article, "Survey also shows that it helps.", "Survey"),
        (sty020_wrong_phrase, "The pride for his team is great.", "pride for"),
        (nam010_capitals_vary, "He is a visiting Professor to many Universities.", "Professor"),
    ],
)
def test_slips_beside_them_are_told(rule: ModuleType, copy: str, words: str) -> None:
    assert any(words in mark for mark in found(rule, copy))
