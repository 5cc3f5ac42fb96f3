"""Edited scholarship, law and reports that rang a bell once, and the slips beside them."""

from __future__ import annotations

from types import ModuleType

import pytest

from bulletin_cli.rules import ext001_line_end_hyphen as ext001
from bulletin_cli.rules import ext004_glued_words as ext004
from bulletin_cli.rules import nam010_capitals_vary as nam010
from bulletin_cli.rules import quo001_unclosed_quotation as quo001
from bulletin_cli.rules import sty006_relative_date as sty006
from bulletin_cli.rules import sty008_figure_for_word as sty008
from bulletin_cli.rules import sty014_missing_article as sty014
from bulletin_cli.rules import sty018_real_word_confusion as sty018
from bulletin_cli.rules import sty020_wrong_phrase as sty020
from bulletin_cli.rules import typ006_stray_space as typ006
from rules.proofs import found


@pytest.mark.parametrize(
    "copy",
    [
        "They pushed the limits of human ability; it was a moment of decision.",
        "These concerns about genre, and questions of genre, show a sense of legal obligation.",
        "An extra year on licence after his release, a short speech to camera, a life beyond college.",
        "The sense is not exhausted by reconstruction of the contexts, nor by demands for unification of it.",
        "Recall the definition of marginal product. Marginal product is the additional output.",
        "She roughly organized the index cards by educational institution with clear sections.",
        "The report is a result of this just completed examination. It was considered to be low level.",
        "The images could be viewed in high resolution as well as downloaded.",
        "He wrote about adaptation of the licence. They lived by following game in the plains.",
        "We work with public, business and finance partners to help it.",
        "Film can be slowed down in it, and the other arts can not.",
    ],
)
def test_nouns_in_general_want_no_article(copy: str) -> None:
    assert found(sty014, copy) == []


@pytest.mark.parametrize(
    ("copy", "told"),
    [
        ("They work on improvement of the plant.", "on improvement"),
        ("It was kept in institution for a year.", "in institution"),
        ("They spoke on effective implementation of the law.", "on effective implementation"),
    ],
)
def test_the_same_nouns_before_of_and_things_want_one(copy: str, told: str) -> None:
    assert found(sty014, copy) == [told]


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (sty018, "It brings economic and cultural prosperity, widely—and freely—available."),
        (sty018, "Once both parties accept the initial agreement, the comity of nations is kept."),
        (sty018, "They were competitive, aggressive, and violent among others. They grieved as one on it."),
        (sty018, "Registration can be made on the conference website below."),
        (sty018, "They say that the work being described is the work in the collections."),
        (
            sty018,
            "It is a rare treat. The law convicts the guilty. The rights of the deaf in the country grew.",
        ),
        (sty018, "They drilled stakes into the ice. The herd that winters there leaves the steppe in May."),
        (sty018, "In Greek, logos signifies the word. The functions planned include a map."),
        (sty018, "Impacts of Rules and Codes on the Building Market, released today, shows that it works."),
        (sty018, "The outsourcing of a set of manufacturing jobs to developing nations has cost them much."),
        (sty018, "It rains in north and east India. The peace between two peoples who have both known war."),
        (sty018, "This Annual Review presents some of our work last year."),
        (sty020, "The accused in a civil suit said it again; it was repeated again and again."),
        (sty020, "With antibiotic resistance on the rise, her view was invited at meetings and symposia."),
        (sty020, "It means a great deal to me. They prefer the easy habits of hatred to the hard work."),
        (sty018, "It can cure all disease. Almost all law is in writing."),
        (
            sty018,
            "The bread and breath. A balance of gilt and soot; black soot. Paintings and collages in oil.",
        ),
        (
            sty018,
            "She sings of love. The singing of the psalms ended. A window whose panes broke was mended.",
        ),
        (
            sty018,
            "There is confidence that it works, and more awareness of it. They attach more importance to it.",
        ),
        (
            sty018,
            "The bad weather or the war made it late. It died of poison. The second tie in Osh was lost.",
        ),
        (sty018, "The analyses showed that it works. He gave a draught of air. They felt guilt and shame."),
        (
            sty020,
            "It was based on telephone interviews of 1,101 people, sold on subscription for four shillings.",
        ),
        (
            sty020,
            "He read Paley’s Evidences; it was the tale in oral form. The least distinguished of the three died.",
        ),
        (sty020, "We have the registers of Department of State correspondence. The Department has them."),
        (
            sty018,
            "The pilgrims who had collected by the banks of the river met at the Osh Region Women’s Hospital.",
        ),
        (typ006, "They ask when is enough enough?"),
        (quo001, "The intention of the 'founders' was clear. They want to 'rename' the Court's way."),
        (quo001, "What was called the 'commanding heights' of it, and 'the ownership of it', is 'gone'."),
        (sty008, "At para 5 of his statement he said so."),
        (sty006, "It gave them a reason to come back to work tomorrow."),
        (ext001, "The tell-tale sign was there."),
        (ext001, 'He wrote that "it goes straight-forward" with "a frame-work of the mind" in it.'),
        (ext004, "They went freediving."),
        (nam010, "He studied food technology. She took a Bachelor in Food Technology in 2009."),
        (nam010, "Robert Jan van Pelt wrote it. We and Van Pelt met, and the house of Van Pelt is kept."),
    ],
)
def test_good_english_stays_quiet(rule: ModuleType, copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("rule", "copy", "told"),
    [
        (sty018, "They found the stolen prosperity.", "prosperity"),
        (sty018, "It is open every day accept on Monday.", "accept"),
        (sty018, "The organizing comity was late.", "comity"),
        (sty018, "It poses a serious treat.", "treat"),
        (sty018, "The logos shows a dog.", "The logos shows"),
        (sty018, "They planned create a group.", "planned create"),
        (sty018, "The minister presents the award last week.", "presents"),
        (sty018, "They have awareness. We were awareness of it and are dependence on drugs.", "dependence"),
        (sty018, "On principal they refused. By principal, they do not pay.", "principal"),
        (sty018, "He asked weather they came. The tests show sings of damage.", "sings"),
        (sty018, "They make a range of stationary, for sale in the shop.", "stationary"),
        (sty018, "The bridge has inspected by the officers.", "has inspected by"),
        (sty018, "It is held at the Osh region.", "at the Osh region"),
        (sty020, "They found evidences of it.", "evidences"),
        (sty020, "They repeated again the test.", "repeated again"),
        (sty020, "He was invited at the ministry.", "invited at"),
        (quo001, "They said that 'it works and 'they left' at once.", "'"),
        (sty008, "We need 5 of his men and women.", "5 of his"),
        (sty006, "They will open it tomorrow.", "tomorrow"),
        (ext001, "It was kept in a frame-work of law.", "frame-work"),
        (
            nam010,
            "He studied food technology. The Food Technology was dull, and the food technology was old.",
            "food technology",
        ),
    ],
)
def test_the_slips_beside_it_are_told(rule: ModuleType, copy: str, told: str) -> None:
    assert told in found(rule, copy)
