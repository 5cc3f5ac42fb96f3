"""A session without its server: what is offered of texts as they stand, and of none other."""

from __future__ import annotations

from pathlib import Path

import pytest
from lsprotocol import types

from bulletin_cli.cli.editors.session import Session
from bulletin_cli.desk.editing import EditingDesk
from cli.papers import CROSSING, publication
from cli.slips import ARTICLE

TYPED = CROSSING + "\nHe waited ... and went.\n"
DOTS = types.Range(types.Position(12, 10), types.Position(12, 13))


@pytest.fixture
def story(tmp_path: Path) -> Path:
    return publication(tmp_path) / ARTICLE


def session_of(story: Path, text: str) -> Session:
    session = Session(lambda _said: None)
    root = session.put(story.as_uri(), 1, text)
    assert root is not None
    session.read(root)
    return session


def offered(session: Session, story: Path, *only: str) -> list[types.CodeAction]:
    context = types.CodeActionContext([], [*only])
    return session.actions(
        types.CodeActionParams(types.TextDocumentIdentifier(story.as_uri()), DOTS, context)
    )


@pytest.mark.parametrize(
    ("only", "kinds"),
    [
        ((), ["quickfix", "quickfix", "source.fixAll.bulletin"]),
        (("",), ["quickfix", "quickfix", "source.fixAll.bulletin"]),
        (("quickfix",), ["quickfix", "quickfix"]),
        (("source",), ["source.fixAll.bulletin"]),
        (("source.fix", "refactor"), []),
    ],
)
def test_only_such_kinds_are_offered_as_are_asked_for(story, only, kinds):
    assert [one.kind for one in offered(session_of(story, TYPED), story, *only)] == kinds


def test_a_mark_before_the_text_moves_no_place(story):
    plain, marked = (
        offered(session_of(story, text), story, "quickfix") for text in (TYPED, "\ufeff" + TYPED)
    )
    assert plain == marked
    assert plain[0].title == "write … (TYP008)"


def test_where_reading_fails_nothing_is_offered_for_what_stood_there_before(story, monkeypatch):
    session = session_of(story, TYPED)
    root = session.put(story.as_uri(), 2, "\n" + TYPED)
    assert root is not None

    def fail(*_given: object) -> None:
        raise RuntimeError

    with monkeypatch.context() as broken:
        broken.setattr(EditingDesk, "look", fail)
        with pytest.raises(RuntimeError):
            session.read(root)
    assert offered(session, story) == []
    session.read(session.put(story.as_uri(), 3, TYPED) or root)
    assert len(offered(session, story)) == 3
