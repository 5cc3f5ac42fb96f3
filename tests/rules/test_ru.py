"""Russian copy: what must stay quiet, what is found, and that English rules say nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bulletin_cli.rules import (
    cpy016_no_dictionary,
    ext001_line_end_hyphen,
    ext009_odd_character,
    quo001_unclosed_quotation,
    quo005_same_marks_nested,
    spl001_unknown_word,
    typ001_hyphen_for_dash,
    typ002_hyphen_in_range,
    typ003_mixed_quotes,
    typ006_stray_space,
)
from bulletin_cli.rules.registry import all_rules
from bulletin_cli.rules.views import ArchiveView, IssueSummary, IssueView
from bulletin_cli.rules.words import spelling
from rules.proofs import found, marks, mended, publication, story

FRONT = "---\nheadline: Второй круглый стол в Ашхабаде\nlanguage: ru\n---\n"
CORRECT = """\
16 декабря 2010 г. в Ашхабаде состоялся второй круглый стол, в котором приняли участие более 50 человек:
сотрудники пограничной службы, следователи и прокуроры. «Мы говорим на одном языке, — сказал один из участников. —
Это важно».

Проект № 5 рассчитан на 2011–2015 гг. и охватывает 12 % территории, т. е. пять областей. Через регион проходит 95 т
героина в год; УНП ООН, СНГ и CARICC участвуют. 45-летний М. Саидов, д-р наук, живёт в г. Душанбе.

Он спросил: «А что такое „чистая зона“?» Ответа не было…
"""
AFF = "SET UTF-8\nTRY оеаинтсрвлкмдпуяы\n"
DIC = "7\nучастие\nприняли\nвторой\nкруглый\nстол\nв\nи\n"


def test_correct_copy_stays_quiet_whatever_the_rule() -> None:
    one = story(FRONT + CORRECT, publication("en-GB-oxendict"))
    for rule in all_rules():
        if rule.code.startswith(("SPL", "STY", "TYP", "QUO", "EXT", "NAM", "NUM")) and set(rule.looks_at) & {
            "sentences",
            "story",
            "issue",
        }:
            assert marks(rule.module, one) == [], rule.code


@pytest.mark.parametrize(
    ("rule", "typed", "wanted"),
    [
        (typ001_hyphen_for_dash, "Стол - первый в мае.", "Стол — первый в мае."),
        (typ002_hyphen_in_range, "Проект на 2011-2015 гг.", "Проект на 2011–2015 гг."),
        (typ003_mixed_quotes, "Операция “Канал” началась.", "Операция «Канал» началась."),
        (typ003_mixed_quotes, 'Операция "Канал" и «Мак».', "Операция «Канал» и «Мак»."),
        (typ006_stray_space, "Стол  был , и и остался.", "Стол был, и остался."),
        (ext009_odd_character, "Проект N 5 и тюрьма N12.", "Проект № 5 и тюрьма № 12."),
        (quo005_same_marks_nested, "Он спросил: «Что такое «зона»?»", "Он спросил: «Что такое „зона“?»"),
    ],
)
def test_fixes_mend_and_leave_nothing(rule, typed: str, wanted: str) -> None:
    assert mended(rule, FRONT + typed + "\n") == FRONT + wanted + "\n"


def test_a_quotation_never_closed_is_found() -> None:
    assert found(quo001_unclosed_quotation, FRONT + "Он сказал: «Мы не знаем. Потом ушёл.\n") == ["«"]


@pytest.fixture
def russian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with a small dictionary, the first that is looked in."""
    (tmp_path / "ru_RU.aff").write_text(AFF, encoding="utf-8")
    (tmp_path / "ru_RU.dic").write_text(DIC, encoding="utf-8")
    monkeypatch.setenv("DICPATH", str(tmp_path))
    spelling.dictionary.cache_clear()
    yield tmp_path
    spelling.dictionary.cache_clear()


def _said(copy: str) -> list[str]:
    return found(spl001_unknown_word, f"{FRONT}{copy}\n")


@pytest.mark.usefixtures("russian")
def test_words_are_looked_up_where_the_machine_has_a_dictionary() -> None:
    assert _said("приняли учаастие в CARICC") == ["учаастие"]
    assert _said("приняли участие в Мургабе") == []


@pytest.mark.usefixtures("russian")
def test_a_slip_is_found_at_the_head_of_a_sentence_and_a_name_left() -> None:
    assert _said("Учаастие приняли. Мургабе приняли. Участок Мургаб.") == ["Учаастие"]


@pytest.mark.usefixtures("russian")
def test_a_word_that_a_line_end_has_cut_is_whole_without_its_hyphen() -> None:
    cut = f"{FRONT}В при-няли и в при-нято, круглый-стол, кто-то и вто-рой.\n"
    assert found(ext001_line_end_hyphen, cut) == ["при-няли", "вто-рой"]


@pytest.mark.usefixtures("russian")
def test_a_word_with_a_common_beginning_is_known() -> None:
    assert _said("в спецучастие и в наркоучастие") == []
    assert _said("в крокоучастие") == ["крокоучастие"]


@pytest.mark.parametrize("encoding", ["utf-8", "koi8-r"])
@pytest.mark.parametrize("letters", ["TRY остл\n", ""])
def test_near_words_are_found_in_whatever_form_a_dictionary_comes(
    tmp_path: Path, encoding: str, letters: str
) -> None:
    (tmp_path / "ru_RU.aff").write_text(f"SET {encoding.upper()}\n{letters}", encoding=encoding)
    (tmp_path / "ru_RU.dic").write_text(DIC, encoding=encoding)
    assert spelling.Hunspell(tmp_path, "ru_RU").near("сттол") == ("стол",)


def test_a_missing_dictionary_is_said_once() -> None:
    stories = tuple(story(f"---\nheadline: A\nlanguage: qaa-{n}\n---\nAbc.\n") for n in ("XA", "XB"))
    facts = {"CPY016": cpy016_no_dictionary.gather(IssueView(publication(), None, stories))}  # type: ignore[arg-type]
    issues = tuple(IssueSummary(name, f"issues/{name}/issue.yaml", facts=facts) for name in ("1", "2"))
    (mark,) = cpy016_no_dictionary.check_archive(ArchiveView(publication(), issues))
    assert "“qaa”" in mark.message
    assert mark.span.path == "bulletin.yaml"
