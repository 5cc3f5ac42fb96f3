"""Correct prose of newspapers, museums and reports that once was marked."""

from __future__ import annotations

from types import ModuleType

import pytest

from bulletin_cli.rules import (
    ext001_line_end_hyphen,
    ext004_glued_words,
    nam001_unexplained_abbreviation,
    nam002_idle_abbreviation,
    nam010_capitals_vary,
    spl001_unknown_word,
    spl002_spelling_varies,
    sty006_relative_date,
    sty008_figure_for_word,
    sty009_thousands_separator,
    sty014_missing_article,
    sty016_unhyphenated_compound,
    sty018_real_word_confusion,
    sty020_wrong_phrase,
    sty024_stray_comma,
    typ006_stray_space,
    typ007_slash_spacing,
)
from rules.proofs import found


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (ext004_glued_words, "The strains of Y. p. orientalis and Y. p. medievalis are old."),
        (nam001_unexplained_abbreviation, "Each is an Asset of Community Value. Many ACVs are pubs."),
        (
            nam001_unexplained_abbreviation,
            "The IEBC office is known at the Independent Electoral and Boundaries Commission.",
        ),
        (
            nam001_unexplained_abbreviation,
            "It had to sell either WABC-TV or the station WABD; Energi AB of Sweden came.",
        ),
        (nam002_idle_abbreviation, "NEW TOWN (CBSLA) – A fire broke out."),
        (nam010_capitals_vary, "You need no sponsor for a Student or Skilled Worker visa to stay here."),
        (nam010_capitals_vary, "You will not need to pay tax or National Insurance on what you are paid."),
        (nam010_capitals_vary, "We offer it to agencies as Software as a Service."),
        (
            nam010_capitals_vary,
            "It is told in Foundations of Public/Community Health. The community health plan is good.",
        ),
        (spl002_spelling_varies, "They saw the Office and Healthcare.gov. Health care is dear."),
        (spl001_unknown_word, "The malaria mosquito, Anopheles gambiae, is drawn to the smell of cheese."),
        (spl001_unknown_word, "The decontextualized pieces lie under a coffered ceiling; it is bisphenol A."),
        (spl001_unknown_word, "It is a part of multiculturalist thought."),
        (ext001_line_end_hyphen, "Organisations rely on data-based products."),
        (sty020_wrong_phrase, "They are concepts that work in tandem to promote the health of all."),
        (sty020_wrong_phrase, "There is a wider sharing of extracts of the National Pupil Database."),
        (sty020_wrong_phrase, "Works like the museum’s Mosaic Floor with Head of Medusa became common."),
        (sty018_real_word_confusion, "Teams track their progress to forecast when they will end the work."),
        (sty018_real_word_confusion, "She will not likely succeed in having her agreement voided."),
        (sty018_real_word_confusion, "How might sharing those resources with others benefit you?"),
        (sty018_real_word_confusion, "Pass on the resources you consider important to others."),
        (sty018_real_word_confusion, "The floors were surrounded by plain white stones."),
        (sty018_real_word_confusion, "You cannot apply again in following years if you leave."),
        (sty018_real_word_confusion, "A model shows the gait, and the tracks, of a beast."),
        (sty018_real_word_confusion, "He is paid for being the head of department."),
        (sty018_real_word_confusion, "The lean rats had about double the number of receptors."),
        (sty018_real_word_confusion, "It’s sensitivity, rather than quantity, that counts."),
        (sty018_real_word_confusion, "It turns on the number of academic credits you are given at its end."),
        (sty018_real_word_confusion, "It’s also recommended to provide some facts about the interview."),
        (sty018_real_word_confusion, "It tells what makes a successful teaching personal statement."),
        (sty018_real_word_confusion, "Since then, the number of questions they receive has dropped."),
        (sty018_real_word_confusion, "The Institute can give you advice and training on it."),
        (sty018_real_word_confusion, "They are hours long depending on the case."),
        (sty018_real_word_confusion, "It is shaped by a variety of causes and outcomes."),
        (sty018_real_word_confusion, "It is for those who were ill and had worsening of their condition."),
        (sty018_real_word_confusion, "It did the most good for the most people."),
        (sty018_real_word_confusion, "Their field contributes many insights into its roots."),
        (sty018_real_word_confusion, "They are a simple and standardized way creators can share their work."),
        (sty018_real_word_confusion, "Together they make a thriving commons of works."),
        (sty018_real_word_confusion, "If you do not have a level 3 qualification, you may show it."),
        (sty018_real_word_confusion, "As with in-hours support, we watch it."),
        (sty018_real_word_confusion, "The Guild has hosted three speakers so far in 2019."),
        (sty018_real_word_confusion, "They should eat 4–5 servings each of fruits and vegetables."),
        (sty018_real_word_confusion, "It also provides an estimated savings of $89 billion a year."),
        (sty020_wrong_phrase, "They compared its impact to that of standard wholemeal wheat."),
        (sty014_missing_article, "They had just one word for snake, which told of it."),
        (sty014_missing_article, "They applied human reason to it; there is legal precedent for it."),
        (sty014_missing_article, "They were driven away by foreign invasion of their land."),
        (sty014_missing_article, "The call to crusade had deep consequences for societies."),
        (sty014_missing_article, "They mixed with people of the Mongol Empire."),
        (spl001_unknown_word, "The back is seen, albeit blurrily; five presidentially appointed men came."),
        (nam010_capitals_vary, "The publisher is part of Rice University in Houston."),
        (sty016_unhyphenated_compound, "They were made for locally based buyers."),
        (sty018_real_word_confusion, "Depending on the society, it may be a union of any two."),
        (sty020_wrong_phrase, "You can move a candidate to the next stage after that."),
        (sty020_wrong_phrase, "It was an effort to confine Soviet influence to Eastern Europe."),
        (sty020_wrong_phrase, "The women participate at higher rates in many lands."),
        (sty020_wrong_phrase, "Choose foods such as whole grains, fruits and lentils."),
        (sty016_unhyphenated_compound, "It gives guidance based on the job description of the role."),
        (sty014_missing_article, "He was full professor of mathematics at the age of 24."),
        (sty014_missing_article, "They open new avenues for scientific enquiry where there were none."),
        (sty014_missing_article, "They know more. Aim to cover all of the groups."),
        (sty014_missing_article, "It is one that your service will need to benchmark, measure and monitor."),
        (sty014_missing_article, "We give people opportunity and responsibility at the right pace."),
        (sty014_missing_article, "They wish to ensure consistent assessment of the Agency’s policies."),
        (sty014_missing_article, "They follow herds of wild game on the basis of agricultural surplus."),
        (sty014_missing_article, "What is utility? It relies on utility. Precedent is critical for it."),
        (
            sty014_missing_article,
            "It is found in liver, eggs, and carrots; they were sent to duel with them.",
        ),
        (sty006_relative_date, "They could build a better tomorrow, freed from war."),
        (ext001_line_end_hyphen, "They have a short time-frame for it."),
        (spl001_unknown_word, "The bowerbird (Amblyornis flavifrons) was seen; they were chaotic anarchies."),
        (
            nam001_unexplained_abbreviation,
            "The drugs, known as highly active antiretroviral therapy, or HAART, keep it in check.",
        ),
        (sty014_missing_article, "Prosecution is one of the pillars of this work, and dialogue is another."),
        (
            sty018_real_word_confusion,
            "Surveys of plague pit remains in France and England indicate the first variant.",
        ),
        (
            sty018_real_word_confusion,
            "The second and third timelines are therefore each subsections of the first.",
        ),
        (sty018_real_word_confusion, "The firm would not give the amount, as it said the figure was secret."),
        (sty018_real_word_confusion, "Many of the things in this book were present when their owners died."),
        (sty018_real_word_confusion, "Hanging on the wall, there was a small painting."),
        (sty018_real_word_confusion, "It was bought by the medieval king and saint Louis IX."),
        (sty018_real_word_confusion, "A utensil of glass. He has the 1711 edition of the book."),
        (sty018_real_word_confusion, "Beyond its age, however, what makes it striking is its prominence."),
        (
            sty018_real_word_confusion,
            "Neither were they greatest in number or in value; neither eye looks large or red.",
        ),
        (
            sty018_real_word_confusion,
            "Massé’s will became a matter of record, and Massé’s will indicates that he had one.",
        ),
        (sty018_real_word_confusion, "He lacked the schooling on which depended the mastery of art."),
        (
            sty018_real_word_confusion,
            "The advent of cloths as items of dress in this century has been linked to it.",
        ),
        (
            sty020_wrong_phrase,
            "By reason of novelty he was famous; the joy that he experienced on receipt of it.",
        ),
        (sty020_wrong_phrase, "It is to be found attached with a piece of string to a contract."),
        (typ006_stray_space, "A nightingale (*Luscinia luscinia*) sang."),
        (ext004_glued_words, "A *marchand épicier* sold it."),
        (nam001_unexplained_abbreviation, "The board has the artist’s initials, JEL, on it."),
        (
            nam002_idle_abbreviation,
            "The household of the duke of Lorraine, François III (who became emperor), moved.",
        ),
        (
            spl001_unknown_word,
            "The still lifes, a fête galante of the commedia dell’arte, a fleur-de-lis and redingotes.",
        ),
        (
            sty018_real_word_confusion,
            "The companions of the Doctors were Rose Tyler and Ann; he shows also that, later, one came.",
        ),
        (
            sty014_missing_article,
            "It was a near universal marker. He had the twin offices of first painter and keeper.",
        ),
        (
            sty014_missing_article,
            "It was, contrary to convention, in plan or in train; it was an accident of method.",
        ),
        (
            sty018_real_word_confusion,
            "Ethics is a broad study. It fosters an ethics of care. Mankind are free.",
        ),
        (
            sty018_real_word_confusion,
            "Going back to that case, what makes it true is the fact that there is water.",
        ),
        (
            nam001_unexplained_abbreviation,
            "It is called the JTB account (it is “justified true belief”). Al Zeyoudi told RIA news agency.",
        ),
        (nam001_unexplained_abbreviation, "EverGrow Coin ($EGC) was sold; he gave CPR."),
        (nam002_idle_abbreviation, "They bought it with QYMO (quiet years of missing out)."),
        (sty008_figure_for_word, "Premise 2 relies on the first."),
        (sty020_wrong_phrase, "It resulted in the total or partial loss of the picture."),
        (
            sty020_wrong_phrase,
            "A decrease on the year before, delays on the roads, a ratio between the two, a cause of regret about the loss.",
        ),
        (
            sty020_wrong_phrase,
            "They added a condition to the account, expressed appreciation to the Government and had satisfaction from the work.",
        ),
        (
            sty014_missing_article,
            "Much of it is done in committee; they were sites of pilgrimage; it is no species of plant.",
        ),
        (
            sty014_missing_article,
            "The pace of adoption of telemedicine rose; the trend is toward integration of trades.",
        ),
        (
            sty014_missing_article,
            "It may have greater opportunity to act; they were above on goal difference, in deep crisis.",
        ),
        (
            sty014_missing_article,
            "They added a third person as translator, and wait.",
        ),
        (
            sty018_real_word_confusion,
            "By a unanimous vote, under a unanimity rule, he lost it on day one of the match.",
        ),
        (
            sty018_real_word_confusion,
            "The language professor Mercedes Rego came; it’s work that we always do.",
        ),
        (sty016_unhyphenated_compound, "The moves were necessary to counter terrorism."),
        (
            nam001_unexplained_abbreviation,
            "The state news agency KCNA said that along SR 99 the Simmenthal SpA put up .GOV.",
        ),
        (ext004_glued_words, "His happenin' stack is here."),
        (
            spl001_unknown_word,
            "Religio-cultural renewal and a religio-pedagogical programme; the gilets jaunes came.",
        ),
        (spl001_unknown_word, "Seamans’ setting up of a committee was late."),
        (sty009_thousands_separator, "It is near in the decade up to 1975 but drops off afterwards."),
        (
            sty018_real_word_confusion,
            "It has experienced events throughout its history that have dictated its place.",
        ),
        (
            sty018_real_word_confusion,
            "The heritage of many peoples and nations; what MIT professor Robert Solow says.",
        ),
        (sty018_real_word_confusion, "A load of companies were stepping in; half the data gives a 404 page."),
        (sty020_wrong_phrase, "Each case is argued on its merits. The plague, as it is known, is over."),
        (sty020_wrong_phrase, "We can see changes in the meaning of those words."),
        (
            sty014_missing_article,
            "Race is another factor. Public opinion is crucial; it is the absence of human agency in it.",
        ),
        (sty014_missing_article, "There are entire server farms for it."),
        (typ006_stray_space, "We are really really pleased :) and no glasses are needed :)"),
        (nam001_unexplained_abbreviation, "The parameters were MIN = 200 and WIN = 5, in Tahoe-LAFS."),
        (
            sty018_real_word_confusion,
            "It is a compromise between the principle of humanity and the needs of war.",
        ),
        (sty018_real_word_confusion, "It was given the family name of the Emperor."),
        (
            sty020_wrong_phrase,
            "They saw the harm that it would cause to relations; it is described like this; the opposite of the gloom.",
        ),
        (sty024_stray_comma, "A lot, perhaps even the majority, of the data is open."),
        (typ006_stray_space, "It shows what csvfix can do well. csvfix is good at tidying up."),
        (typ007_slash_spacing, "He said: 1/ tell the truth; 2/ take your time."),
        (nam001_unexplained_abbreviation, "It was printed (Houston, TX: OpenStax) in spring."),
        (
            sty018_real_word_confusion,
            "The worldview that its makers adhere to serves as the base of the state.",
        ),
        (
            sty018_real_word_confusion,
            "Fifty voters is not a large enough sample. It is a nice proof of concept, for a 50/50 chance.",
        ),
        (
            sty020_wrong_phrase,
            "Cities were subjected to damage on a massive scale, with difficulties for those in charge.",
        ),
        (
            sty014_missing_article,
            "In sum, we are biology deprived of biography; he reads to annex it.",
        ),
        (
            sty014_missing_article,
            "It was learned through application of the licences, brought about by expansion of the trade.",
        ),
        (nam001_unexplained_abbreviation, "He framed his monogram “GMO” in a cartouche."),
        (
            spl001_unknown_word,
            "The sui generis rights in extremis; the camera obscura; interiority and justiciability.",
        ),
        (
            sty018_real_word_confusion,
            "They are awake, busily at it; he put lives at risk to help the departure.",
        ),
        (
            sty018_real_word_confusion,
            "The books that artists kept to manage affairs; they met on the university campus.",
        ),
        (sty014_missing_article, "An oligarchy is defined as rule by a few."),
        (
            sty018_real_word_confusion,
            "When making predictions about what people will do, the forecast is usually short.",
        ),
        (sty018_real_word_confusion, "Arguments are not based in experience but call upon people."),
        (sty016_unhyphenated_compound, "It had 1,191 day trips and 2,267 overnight stays."),
        (sty014_missing_article, "It tells which issues are of greatest concern, in a space of spectacle."),
        (spl001_unknown_word, "The breeding of bovines, ovines and pinschers; a riffler is a rasp."),
        (
            sty018_real_word_confusion,
            "They turned to the past in a search for meaning, and we know the society they live in.",
        ),
        (
            sty018_real_word_confusion,
            "They adhered the label to the glass, and it fell in all the towns except Osh.",
        ),
        (
            sty018_real_word_confusion,
            "He held that, absent a court order, the firm may keep it. She stopped by to thank them.",
        ),
        (sty018_real_word_confusion, "Millions of hours of the supercomputer were used to build it."),
        (
            sty018_real_word_confusion,
            "It would enhance its quality as it entered the war and protect the office.",
        ),
        (
            sty018_real_word_confusion,
            "When he left, he claims to have known few. It is interesting in its own right.",
        ),
        (
            sty020_wrong_phrase,
            "The budget is based on estimates of the yield, and they met with the leadership of the union.",
        ),
        (
            sty020_wrong_phrase,
            "Two books were requested for loan, and two were offered from other sources to the Museum.",
        ),
        (
            sty020_wrong_phrase,
            "He wrote to Secretary of State William H. Seward. They are due the second Friday.",
        ),
    ],
)
def test_correct_prose_is_left_alone(rule: ModuleType, copy: str) -> None:
    assert found(rule, copy) == []
