"""Whatever is written, lint answers; whatever is mended, nothing else changes."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from difflib import SequenceMatcher
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin_cli.desk.linting_findings import Wishes
from bulletin_cli.desk.linting_fixes import mend_copy
from bulletin_cli.desk.linting_paths import Target
from bulletin_cli.desk.linting_publication import CopyDesk
from bulletin_cli.rules.fixes import mend
from cli.papers import HOUSE, IMPRINT, ISSUE, bulletin

FRONT = "---\nheadline: The crossing opens in spring\n---\n"
TYPED = (
    "the a ferry goverment Mr Smith UN ROCA 5% 10-20 1980's 12 December in organisation organize “quoted” "
    '"straight" it\'s ... … – - , . ; : ! ( ) [ ] / and/or TK zyxw don’t \u00ad \ufb01rst 1,000 20000 *and* '
    "**bold** [link](https://example.org) `code` <b>raw</b> per-cent co- operation :::"
)
WORDS = st.sampled_from(TYPED.split())
GAPS = st.sampled_from(
    [
        " ",
        "  ",
        "\n",
        "\n\n",
        "\r\n",
        "\r\n\r\n",
        "\t",
        "\u00a0",
        "",
        "\n> ",
        "\n- ",
        "\n## ",
        "\n| a | b |\n",
    ]
)
COPY = st.lists(st.tuples(WORDS, GAPS), max_size=40).map(lambda pairs: "".join(a + b for a, b in pairs))
ANYTHING = st.one_of(
    st.binary(max_size=200),
    st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")),
    COPY.map(lambda copy: (FRONT + copy).encode()),
    st.text(alphabet="-: \n#[]{}&*!|>'\"%@`headline", max_size=120).map(
        lambda text: f"---\n{text}\n---\nBody.".encode()
    ),
)


@contextmanager
def publication(copy: bytes, issue: bytes = ISSUE.encode(), house: bytes = HOUSE.encode()) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        articles = root / "issues" / "2010-12" / "articles"
        articles.mkdir(parents=True)
        (root / "bulletin.yaml").write_bytes(house)
        (root / "imprint.md").write_text(IMPRINT)
        (root / "issues" / "2010-12" / "issue.yaml").write_bytes(issue)
        (articles / "crossing.md").write_bytes(copy)
        yield root


@given(ANYTHING)
@settings(max_examples=60, deadline=None)
def test_no_article_makes_lint_fail(copy):
    with publication(copy) as root:
        answer = bulletin("lint", "--format", "json", "--no-cache", folder=root)
        assert answer.code in {0, 1}, answer.err
        found = json.loads(answer.out)["diagnostics"]
        assert "CPY013" not in {one["code"] for one in found}, found


@pytest.mark.parametrize(
    "copy",
    [
        "a" * 300_000,
        "“" * 6_000,
        "a “b " * 4_000,
        "a” b " * 4_000,
        "a\u200b" * 6_000,
        "A." * 20_000,
        "(" * 6_000,
    ],
    ids=["word", "marks", "opened", "closed", "no width", "initials", "brackets"],
)
def test_what_never_ends_is_read(copy):
    with publication((FRONT + copy).encode()) as root:
        answer = bulletin("lint", "--format", "json", "--no-cache", folder=root)
        assert answer.code in {0, 1}, answer.err
        assert "CPY013" not in answer.out


@given(ANYTHING, st.booleans())
@settings(max_examples=40, deadline=None)
def test_no_issue_and_no_publication_make_lint_fail(copy, whole):
    spoilt = {"house": copy} if whole else {"issue": copy}
    with publication((FRONT + "The ferry came.\n").encode(), **spoilt) as root:
        answer = bulletin("lint", "--no-cache", folder=root)
        assert answer.code in {0, 1}, answer.err
        assert "CPY013" not in answer.out, answer.out


@given(COPY, st.sampled_from(["\n", "\r\n", "\r"]), st.booleans())
@settings(max_examples=40, deadline=None)
def test_mending_changes_the_slices_of_fixes_and_nothing_else(copy, line_end, unsafe):
    text = (FRONT + copy).replace("\r\n", "\n").replace("\n", line_end)
    with publication(text.encode()) as root:
        desk = CopyDesk(Target(root, whole=True), Wishes(jobs=1, cached=False))
        found = desk.read()
        path = "issues/2010-12/articles/crossing.md"
        once = mend({path: text}, found.diagnostics, unsafe=unsafe)
        assert _outside(text, once.edits.get(path, ())) == _outside_after(
            once.texts.get(path, text), once.edits.get(path, ())
        )
        mending = mend_copy(desk, found, sieve=lambda every: every, unsafe=unsafe)
        left = [one for one in mending.left.diagnostics if one.fix and (unsafe or one.fix.safe)]
        assert not left, left
        changed = mending.after.get(path, text)
        assert (changed.count("\r\n") == 0) or line_end == "\r\n"
        assert not _told(SequenceMatcher(None, FRONT, changed.replace(line_end, "\n")[: len(FRONT)]))


def _outside(text, edits) -> list[str]:
    """What stands between the slices of the edits."""
    parts, at = [], 0
    for edit in edits:
        parts.append(text[at : edit.place.start])
        at = edit.place.end
    return [*parts, text[at:]]


def _outside_after(text, edits) -> list[str]:
    """The same of the mended text, where every slice has the length of what was written into it."""
    parts, at, moved = [], 0, 0
    for edit in edits:
        start = edit.place.start + moved
        assert text[start : start + len(edit.text)] == edit.text
        parts.append(text[at:start])
        at = start + len(edit.text)
        moved += len(edit.text) - (edit.place.end - edit.place.start)
    return [*parts, text[at:]]


def _told(matcher: SequenceMatcher[str]) -> list[tuple[str, int, int, int, int]]:
    return [step for step in matcher.get_opcodes() if step[0] != "equal"]
