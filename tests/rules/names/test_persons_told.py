"""Names without a given one that are no persons', and those whom copy names in full in its own way."""

from __future__ import annotations

import pytest

from bulletin_cli.rules import nam006_no_given_name, nam010_capitals_vary
from rules.proofs import found


@pytest.mark.parametrize(
    "copy",
    [
        "“I am glad,” said Idowu. “I’m not,” said Sotherton.",
        "Ainsworth Davenport met her. Daveport said it was cold.",
        "Safin said he was trying to keep his temper.",
        "“We are building it,” says Fauzi, an official working on it.",
        "“It works,” said Mr Bright. Mr Sharma’s role is small.",
        "The meeting was opened by Miss Lee and Mr Karim.",
    ],
)
def test_persons_want_one(copy: str) -> None:
    assert found(nam006_no_given_name, copy)


@pytest.mark.parametrize(
    "copy",
    [
        "Ryanair said the new planes would help. “It is cool,” said Seagate. Gartner said.",
        "Highfields Capital Management owns a part. Highfield said that it intends to buy it.",
        "Mr Sensitive and Miss Lebanon are nicknames; Mr Right too. He met Dr Dre and Miss Piggy.",
        "Her dance school put on a play: Ann Lee came as his dance teacher Mrs Wilkinson.",
        "The tics of the character Mr Bell; a new Captain Flash cartoon; the drugmaker Dr Reddy’s.",
        "Marion “Suge” Knight fell. Mr Knight rose. DK Abbass came; “I did,” said Abbass.",
        "Octavio Camino-Ramos rose. “I did it,” said Camino. Carlos Fernandez-Pello; “I too,” said Pello.",
        "He goes by the nickname Sloncek, and said so. “I know,” said Sloncek.",
        "Jonathan Strange and Mr Norrell by Susanna Clarke; Edward and Mrs Simpson, too.",
        "Lord Justice Rix ruled; Dr Francesco d’Errico spoke of the neighbouring Mangareva.",
        "Trials of the rival medicine Tarceva failed. Tarceva said nothing.",
    ],
)
def test_others_are_quiet(copy: str) -> None:
    assert found(nam006_no_given_name, copy) == []


@pytest.mark.parametrize(
    "copy",
    [
        "Save the Scottish Regiments will stand. They will merge the Scottish regiments.",
        "She is of the Committee to Protect Bloggers. They help the bloggers, and the protect bloggers wrote.",
        "He saw Sophie Scholl – The Final Days, and wrote of the final days of her life.",
        "She holds the World Indoor title, said the world indoor champion.",
    ],
)
def test_capitals_of_names_say_nothing_of_terms(copy: str) -> None:
    assert found(nam010_capitals_vary, copy) == []
