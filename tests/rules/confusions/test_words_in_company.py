"""Words that their neighbours convict, by class or each by itself."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import sty018_real_word_confusion, sty020_wrong_phrase
from bulletin_cli.rules.confusions.company_list import convicted
from bulletin_cli.rules.confusions.words_in_company import adverb, words_in_company
from bulletin_cli.rules.words.lists import data_lines
from rules.proofs import found, mended, publication, story


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("They were forced to loose half a day.", ["loose"]),
        ("It is one of the most perspective areas.", ["perspective"]),
        ("They cooperate more close in it.", ["close"]),
        ("The trainers speak Russian good and live in Osh.", ["good"]),
        ("The tests are freely and ready soon.", ["freely"]),
        ("Doctors are free to advice patients.", ["advice"]),
        ("The judge said the students that a verdict is final.", ["said"]),
        ("The law rises the minimum age.", ["rises"]),
        ("The number of thefts reduced by 5 per cent.", ["reduced"]),
        ("It is sold everyday except Sunday.", ["everyday"]),
        ("It treats patients regardless their income.", ["regardless"]),
        ("They live in the village since eleven years.", ["since"]),
        ("The number of pupils raised by almost a fifth.", ["raised"]),
        ("The shop is open form nine to six.", ["form"]),
        ("She was offered a past in a hotel.", ["past"]),
        ("A judge may altar it.", ["altar"]),
        ("These adulterants harm patience.", ["patience"]),
        ("Bankers sat besides investigators.", ["besides"]),
        ("It is a rule that even child can read.", ["even"]),
        ("He stood in front a judge.", ["front"]),
        ("It has the same source than before.", ["than"]),
        ("The residents are concern about it.", ["concern"]),
        ("The birds flu to the lake.", ["flu"]),
        ("They passed a vote of censor.", ["censor"]),
    ],
)
def test_company_convicts(copy: str, wrong: list[str]) -> None:
    assert [one for one in found(sty018_real_word_confusion, copy) if one in wrong] == wrong


@pytest.mark.parametrize(
    "copy",
    [
        "A loose end; from this perspective, areas differ. He has a good command of it; close to it.",
        "The price rises the next day. They want freely chosen judges, and their own way to be.",
        "She remembered the words that he said. It is an everyday matter, and they met some time ago.",
        "They said “to loose half a day”. The roll of honour; in the site’s north; at least half.",
        "How long does a request take from one capital to another? Why does a decision matter?",
        "Its likely effect and its other side were clear, and their will was done.",
        "A large number of water companies and of gold coins were sold; he shook his fist in the air and left.",
        "They crossed mountain and desert, each county in Ireland, and a trail of destruction; his trail is lost.",
        "It is a truth that must be told; there is real need for it, and they suffered headaches.",
        "Environment groups met at a health food shop; the sex abuse trial began; he said that is no excuse.",
        "The funds they raised by noon; the past in a museum; patients’ patience; the altar; he ran past the post.",
        "In front sat the judges; even children can; he fell by two places; a second look; no more than one.",
        "On and on he drones. The shop closed well before the May 27 trial date, and the rest paid the sales tax.",
        "The remainder of the cost was met. His setup at every venue was the same; a police setup in a shed.",
        "Further analyses, correcting for age, agree; these are complex, social phenomena. It will knot a break.",
        "Treatments were performed to save it. She was carried in on a litter from the left, and then to the suite.",
        "Spring was life, and winter was death. He made a good job out of it; he came fourth in the race.",
        "A quiet residential street; hundreds of decent, patriotic men; the filling of a post; in a canvass of all.",
        "They considered it a treat to meet her. It was a complement to his forces, tied together with string.",
        "As he told of his life, two tracks, old and new, ran by. The statues of the gods; a dose of culture.",
        "He thought them to be true, for there is awareness of it. What he had defined is the task of all.",
        "They may stake a claim. It is there in a mask. Markers tend to differ between the groups; a wave of flower.",
        "The bank made a profit of $2m, down from a profit of $3m; it set a court date. They broke down waste and sold it.",
        "Bird flu in poultry is spreading; a person with flu to whom it spread; a census of fish and a census.",
        "There is concern about it; there was concern over the lake. Other coasts. They censor the press; form and die.",
        "The plates that form Africa and Asia; they are prone to violent and cruel acts; the spite of the gods.",
    ],
)
def test_what_stands_in_its_own_company_is_quiet(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


@pytest.mark.parametrize(
    ("copy", "wanted"),
    [
        ("Water is scare in the villages.", "Water is scarce in the villages."),
        ("The dependant denied it before the judge.", "The defendant denied it before the judge."),
        ("They asked about his motifs.", "They asked about his motives."),
        ("The lorries stood in the costumes yard.", "The lorries stood in the customs yard."),
        ("The new low on bail came into force.", "The new law on bail came into force."),
        ("The minister will sing the protocol.", "The minister will sign the protocol."),
        ("He leads the worship; it was held in Osh.", "He leads the worship; it was held in Osh."),
        ("They agreed to fight organized prime.", "They agreed to fight organized crime."),
        ("Because is had rained, they left.", "Because it had rained, they left."),
    ],
)
def test_a_slip_of_the_fingers_is_mended(copy: str, wanted: str) -> None:
    assert mended(sty018_real_word_confusion, copy) == wanted


@pytest.mark.parametrize(
    "copy",
    [
        "Dancers in bright costumes came through the costumes hall of the theatre.",
        "The carpet has floral motifs. The heroine of the novel. A manger full of hay for the sheep.",
        "A record low against the euro. The workers roll out the carpet, and the children roll in the grass.",
        "Hair and pubic lice. They sing the anthem. The roof of the mouth. Two fears: first, the cold.",
        "A bottle preform of plastic. It is said that what he is has nothing to do with it.",
    ],
)
def test_words_among_their_own_are_quiet(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


def test_the_right_word_is_offered() -> None:
    assert mended(sty018_real_word_confusion, "They cooperate more close in it.") == (
        "They cooperate more closely in it."
    )


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [("He was accused for theft.", "accused for"), ("They arrived to the city.", "arrived to")],
)
def test_more_words_have_their_preposition(copy: str, wrong: str) -> None:
    assert wrong in found(sty020_wrong_phrase, copy)


def test_no_word_stands_in_two_lines() -> None:
    for name in ("company.tsv", "prepositions.tsv"):
        words = [word for line in data_lines(name) for word in line.partition("\t")[0].split()]
        assert len(words) == len(set(words)), name


def test_words_alone_are_convicted_only_where_they_are_none() -> None:
    copy = ". ".join(sorted(word for word in convicted() if word[0] != "@"))
    passages = story(copy, publication()).passages
    told = {passage.text[one.start : one.end] for passage in passages for one in words_in_company(passage)}
    glued = {"abit", "atleast", "everyday", "findout", "inspite"}
    hardly_met = {
        "binded",
        "founds",
        "mangers",
        "plaintives",
        "pubic",
        "sizure",
    }
    hardly_met |= {"stabile", "weer"}
    none = {word for word in told if not word.startswith("sensibili")} - {"their"}
    assert none == glued | hardly_met


@pytest.mark.parametrize(
    ("word", "wanted"), [("automatic", "automatically"), ("gentle", "gently"), ("easy", "easily")]
)
def test_an_adverb_is_made(word: str, wanted: str) -> None:
    assert adverb(word) == wanted


@pytest.mark.parametrize(
    ("copy", "wrong", "wanted"),
    [
        ("There is a need in better roads.", "in", "for"),
        ("The country is divided to five regions.", "to", "into"),
        ("The court found him guilty in bribery.", "in", "of"),
        ("Prisoners have the right for medical care.", "for", "to"),
        ("Corruption is a threat of the security of the State.", "of", "to"),
        ("During his visit in Tajikistan, he met the President.", "in", "to"),
        ("The law deals to money laundering.", "to", "with"),
        ("The plan is based at the findings of the survey.", "at", "on"),
        ("Women play a great role at the peace talks.", "at", "in"),
        ("Two men were sentenced on ten years.", "on", "to"),
    ],
)
def test_a_preposition_is_told_by_what_stands_on_both_sides(copy: str, wrong: str, wanted: str) -> None:
    assert found(sty018_real_word_confusion, copy) == [wrong]
    assert mended(sty018_real_word_confusion, copy) == copy.replace(f" {wrong} ", f" {wanted} ", 1)


@pytest.mark.parametrize(
    "copy",
    [
        "They are in great need of nurses; the need in the region is great, for reasons of state.",
        "He is known by his nickname. It is divided into five regions and on three questions.",
        "They were charged in a murder case; the right for which they fought is old.",
        "The fire caused damage of a kind unknown before. The delegation’s visit in May was short.",
        "The post was equipped by donors, 20 km from Osh. It is based at the academy, with a role at the ministry.",
    ],
)
def test_prepositions_that_go_elsewhere_are_left_alone(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


@pytest.mark.parametrize(
    ("copy", "wrong", "wanted"),
    [
        ("The round table passed in Osh.", "passed", "The round table took place in Osh."),
        ("It is such important that all came.", "such", "It is so important that all came."),
        ("Last years, seizures have grown.", "Last", "In recent years, seizures have grown."),
        ("On the end of the course, tests were held.", "On", "At the end of the course, tests were held."),
        ("It brought a big contribution to peace.", "brought", "It made a big contribution to peace."),
        ("With the participation the donors, it was opened.", "participation", ""),
        ("The bill passed in May, on the end of a rope.", "", ""),
    ],
)
def test_turns_of_phrase_that_were_carried_over_are_told(copy: str, wrong: str, wanted: str) -> None:
    assert found(sty018_real_word_confusion, copy) == ([wrong] if wrong else [])
    if wanted:
        assert mended(sty018_real_word_confusion, copy) == wanted


def test_american_copy_has_counties() -> None:
    copy = "The schools serve several counties. He was one of a hundred in the entire county."
    assert found(sty018_real_word_confusion, copy, publication("en-US")) == []


@pytest.mark.parametrize(
    "copy",
    [
        "IT’s role is great, and it is people who matter. It’s people, too. A urologist met a Uruguayan.",
        "A few of its not inconsiderable virtues; a canvass of homes. We are a hard-working, a decent people.",
        "The windows are so aligned that at winter and summer solstices the sun comes in, as at winter camps.",
        "They have both jurisdiction over it and holdings in it. It is no match for the 356,000 rate of last year.",
        "Half fell, with the rest contributing the lion’s share. They comment on the journalism of the society.",
        "A great people needs room. He drove in Jim Lemon with a hit, and won the Mr. Canada event.",
    ],
)
def test_what_edited_copy_says_is_quiet(copy: str) -> None:
    assert found(sty018_real_word_confusion, copy) == []


def test_persons_of_a_kind_are_several() -> None:
    assert found(sty018_real_word_confusion, "He met a young people. A such form is new.") == [
        "A such",
        "a young people",
    ]
