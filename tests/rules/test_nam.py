"""Names and abbreviations: what must stay quiet, then what is found."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import (
    nam001_unexplained_abbreviation,
    nam002_idle_abbreviation,
    nam003_explained_twice,
    nam004_two_expansions,
    nam006_no_given_name,
    nam008_body_named_variously,
    nam010_capitals_vary,
    nam011_apostrophe_in_plural,
    nam012_article_before_abbreviation,
)
from bulletin_cli.rules.names.long_forms import long_form, spells
from bulletin_cli.rules.views import ArchiveView, IssueSummary, IssueView
from rules.proofs import found, marks, mended, publication, story

CARICC = publication(
    abbreviations={"CARICC": "Central Asian Regional Information and Coordination Centre"},
)


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        (nam001_unexplained_abbreviation, "The UN, an NGO, HIV, TV, GDP, US$ 5, phase II, and Boris II."),
        (
            nam001_unexplained_abbreviation,
            "The Mobile Deployment Team (MDT) came. The MDT’s car; MDT-led raids.",
        ),
        (nam001_unexplained_abbreviation, "ToTs (training of trainers) are short; each ToT lasts a week."),
        (nam001_unexplained_abbreviation, "The MDT, or Mobile Deployment Team, left. The MDT slept."),
        (
            nam001_unexplained_abbreviation,
            "The seminar on trafficking in persons (“TIP”) ended; TIP is a crime.",
        ),
        (
            nam001_unexplained_abbreviation,
            "Store it as UTF-8; fly a C-130; DO NOT MERGE; read GOV.UK; Mr. RAHMON and Rahmon.",
        ),
        (
            nam002_idle_abbreviation,
            "The World Health Organization (WHO); the Drug Control Agency (DCA); the DCA left, a DCA car too.",
        ),
        (nam003_explained_twice, "The Drug Control Agency (DCA) came; the agency (DCA) left. The DCA slept."),
        (
            nam004_two_expansions,
            "A non-governmental organisation (NGO); non-governmental organizations (NGOs).",
        ),
        (nam004_two_expansions, "A site reliability engineer (SRE) and site reliability engineering (SRE)."),
        (
            nam006_no_given_name,
            "Anna Karimova spoke. Ms. Karimova left; Captain Karimova too, Karimova said.",
        ),
        (
            nam006_no_given_name,
            "“Mr. Saidov is ill,” she said. President Rahmon met Mr. Ban Ki-moon and Ms. A.",
        ),
        (
            nam006_no_given_name,
            "Narrowly, UNODC said it; the General Assembly, Major Crimes and Judge Advocates met.",
        ),
        (
            nam008_body_named_variously,
            "The Ministry of Internal Affairs and the Ministry of Foreign Affairs met.",
        ),
        (
            nam008_body_named_variously,
            "The Drug Control Agency of Tajikistan; the Drug Control Agency; the Agency.",
        ),
        (
            nam008_body_named_variously,
            "The Regional Office for Central Asia and the Regional Office for South Asia.",
        ),
        (nam001_unexplained_abbreviation, "OpenStreetMap or OSM is a map, and anyone may add to OSM."),
        (
            nam001_unexplained_abbreviation,
            "They wrote FOI on the form, since the Freedom of Information Act allows it.",
        ),
        (nam001_unexplained_abbreviation, "He has a BA, an MS and a PhD; NOR gates; 2 PB of it."),
        (nam010_capitals_vary, "The Centre for AI Safety wrote about AI safety."),
        (nam010_capitals_vary, "The Osh Police said that Osh police officer Asanov had gone."),
        (
            nam010_capitals_vary,
            "A Partnership to Advance Computing; the funded Partnership to Advance Tools.",
        ),
        (nam010_capitals_vary, "The Regional Office for Central Asia is one of five regional offices."),
        (
            nam010_capitals_vary,
            "Drug control, the Drug Control Agency and “the regional office”; the Regional Office.",
        ),
        (
            nam011_apostrophe_in_plural,
            "The NGO’s office, UNODC’s and CARICC’s work, many NGOs’ letters, the UN’s aims.",
        ),
        (
            nam012_article_before_abbreviation,
            "UNODC has an office. The UNODC office is open, as the UNODC-led one is.",
        ),
        (
            nam012_article_before_abbreviation,
            "The EU, OSCE and IOM came. The OSCE has left. In EU countries the EU is.",
        ),
    ],
)
def test_correct_copy_stays_quiet(rule, copy: str) -> None:
    assert found(rule, copy) == []


@pytest.mark.parametrize(
    ("rule", "copy", "wanted"),
    [
        (nam001_unexplained_abbreviation, "A ToT on TIP and SM.", ["ToT", "TIP", "SM"]),
        (nam001_unexplained_abbreviation, "The MDT came. The Mobile Deployment Team (MDT) is new.", ["MDT"]),
        (nam002_idle_abbreviation, "The Mobile Deployment Team (MDT) came.", ["MDT"]),
        (nam003_explained_twice, "A Drug Unit (DU). A Drug Unit (DU).", ["Drug Unit (DU)"]),
        (
            nam004_two_expansions,
            "The Organization of European Security and Cooperation (OSCE) met.",
            ["Organization of European Security and Cooperation (OSCE)"],
        ),
        (nam006_no_given_name, "Mr. Karimov opened it. Rustam Karimov spoke.", ["Mr. Karimov"]),
        (
            nam006_no_given_name,
            "“It works,” said Karimov. Judge Nazarova agreed.",
            ["Judge Nazarova", "Karimov"],
        ),
        (
            nam008_body_named_variously,
            "The Drug Control Agency; a Drugs Control Agency.",
            ["Drugs Control Agency"],
        ),
        (
            nam008_body_named_variously,
            "The Central Asia Regional Information Coordination Centre opened.",
            ["Central Asia Regional Information Coordination Centre"],
        ),
        (
            nam001_unexplained_abbreviation,
            "The street map or OSM is a map. FOI is a form; KCBX is it.",
            ["OSM", "FOI", "KCBX"],
        ),
        (nam010_capitals_vary, "In a Member State; all Member States; two member states.", ["member states"]),
        (
            nam010_capitals_vary,
            "In the Drug Control Agency, a new Drug control Agency.",
            ["Drug control Agency"],
        ),
        (nam011_apostrophe_in_plural, "Many NGO’s are active.", ["NGO’s"]),
        (
            nam011_apostrophe_in_plural,
            "She hears the pause’s. Her rule is older than the office’s.",
            ["pause’s"],
        ),
        (nam012_article_before_abbreviation, "UNODC is here. Of UNODC, the UNODC said.", []),
        (
            nam012_article_before_abbreviation,
            "UNODC is here. UNODC has won. The UNODC will go.",
            ["The UNODC"],
        ),
    ],
)
def test_slips_are_marked_where_they_stand(rule, copy: str, wanted: list[str]) -> None:
    assert sorted(found(rule, copy, CARICC)) == sorted(wanted)


def test_abbreviations_of_the_house_are_spelled_out_by_the_fix() -> None:
    assert (
        mended(nam001_unexplained_abbreviation, "Officers of CARICC met.", CARICC)
        == "Officers of Central Asian Regional Information and Coordination Centre (CARICC) met."
    )
    assert mended(nam001_unexplained_abbreviation, "CARICC met.", CARICC).startswith("The Central Asian")


def test_the_publications_own_name_needs_no_explanation() -> None:
    house = publication()._replace(publisher="UNODC Regional Office")
    assert found(nam001_unexplained_abbreviation, "UNODC opened a school.", house) == []


def test_a_publication_adds_to_the_list_and_takes_away() -> None:
    house = publication(lists={"abbreviations": {"add": ("TREAT",), "remove": ("GDP",)}})
    assert found(nam001_unexplained_abbreviation, "TREAT and GDP.", house) == ["GDP"]


def test_both_places_are_named_across_the_issue() -> None:
    first = story("ROCA opened a school.", path="articles/a.md")
    second = story("The Regional Office for Central Asia (ROCA) opened one.", path="articles/b.md")
    (mark,) = marks(nam001_unexplained_abbreviation, first, second)
    assert mark.message == "ROCA is spelled out in articles/b.md:4, used first in articles/a.md:4"
    assert (mark.span.path, [span.path for span in mark.also]) == ("articles/a.md", ["articles/b.md"])
    assert marks(nam001_unexplained_abbreviation, second, first) == []


def test_an_abbreviation_never_spelled_out_is_one_complaint() -> None:
    stories = [story("The MDT came.", path=f"articles/{name}.md") for name in "abc"]
    (mark,) = marks(nam001_unexplained_abbreviation, *stories)
    assert [span.path for span in mark.also] == ["articles/b.md", "articles/c.md"]


@pytest.mark.parametrize(
    "field", ["headline: MDT seizes pills", "headline: H\nsummary: The MDT seizes pills."]
)
def test_headline_and_summary_may_use_what_the_body_spells_out(field: str) -> None:
    copy = f"---\n{field}\n---\n{{}}\n"
    told = copy.format("The Mobile Deployment Team (MDT) came.")
    assert found(nam001_unexplained_abbreviation, told) == []
    assert found(nam001_unexplained_abbreviation, copy.format("They came.")) == ["MDT"]


def test_expansions_are_compared_across_the_archive() -> None:
    summaries = []
    for number, name in enumerate(("Drug Control Agency", "Department of Customs Affairs")):
        one = story(f"The {name} (DCA) met.", path=f"issues/{number}/a.md")
        facts = {"NAM004": nam004_two_expansions.gather(IssueView(one.publication, None, (one,)))}  # type: ignore[arg-type]
        summaries.append(IssueSummary(str(number), f"issues/{number}/issue.yaml", facts=facts))
    (mark,) = nam004_two_expansions.check_archive(ArchiveView(publication(), tuple(summaries)))
    assert (mark.span.path, mark.also[0].path) == ("issues/1/a.md", "issues/0/a.md")


def test_names_are_found_by_initials_then_by_letters() -> None:
    assert spells("training of trainers", "ToT")
    assert spells("Regional Office for Central Asia", "ROCA")
    assert not spells("Regional Office", "ROCA")
    assert long_form("met the Commission on Narcotic Drugs ", "CND") == len("met the ")
    assert long_form("seen by the Interpol", "MDT") is None


def test_a_body_is_spelt_one_way() -> None:
    ise, ize = "International Organisation for Migration", "International Organization for Migration"
    assert found(nam008_body_named_variously, f"The {ize} paid, and the {ise} came. The {ize} left.") == [ise]
    assert mended(nam008_body_named_variously, f"The {ise} came. The {ize} paid. The {ise} left.") == (
        f"The {ize} came. The {ize} paid. The {ize} left."
    )
    assert found(nam008_body_named_variously, f"The {ise} paid. The {ise} left.") == []
    two = "Organisation for Economic Co-operation and Development"
    assert found(nam008_body_named_variously, f"The {two} met the {ize}. He said: “The {ise} came.”") == []
