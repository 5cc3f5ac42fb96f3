"""What rules look at: one story, an issue, all issues, an issue made up."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Any, NamedTuple

from bulletin_cli.model.kept import kept
from bulletin_cli.model.place import Source, Span
from bulletin_cli.model.publication import Article, Issue, Publication
from bulletin_cli.rules.prose.kinds import RUNNING
from bulletin_cli.rules.prose.patterns import shows

if TYPE_CHECKING:
    from bulletin_cli.model.layout import Layout
    from bulletin_cli.model.plan import Plan
    from bulletin_cli.rules.prose.passage import Passage, Word


class Story:
    """One article with what it belongs to. `language` is its own, or the issue's, or the publication's.

    `memo` is what rules have worked out about the story, kept for the next rule.
    """

    def __init__(self, article: Article, publication: Publication, issue_id: str, language: str) -> None:
        self.article, self.publication = article, publication
        self.issue_id, self.language = issue_id, language
        self.memo: dict[str, Any] = {}

    def __getstate__(self) -> dict[str, Any]:
        """What another process is sent: what rules have worked out it works out itself."""
        own = ("article", "publication", "issue_id", "language")
        return {name: vars(self)[name] for name in own} | {"memo": {}}

    @property
    def source(self) -> Source:
        """The article's file."""
        return self.article.source

    @kept
    def passages(self) -> "tuple[Passage, ...]":
        """Every piece of prose: the front matter's fields, then the body in reading order."""
        from bulletin_cli.rules.prose.passages import passages_of  # noqa: PLC0415 - most views need none

        return passages_of(self.article, self.language)

    @kept
    def text(self) -> str:
        """The texts of all passages: what it does not hold stands in none of them."""
        return "\n".join([passage.text for passage in self.passages])

    @kept
    def vocabulary(self) -> AbstractSet[str]:
        """Every word of the passages, as in their `lowered`."""
        return set().union(*[passage.index for passage in self.passages])

    @kept
    def english(self) -> "tuple[Passage, ...]":
        """The passages in English."""
        return tuple([passage for passage in self.passages if passage.english])

    @kept
    def running(self) -> "tuple[Passage, ...]":
        """Running text in English that is not shown as a quotation."""
        english = self.english
        return tuple([one for one in english if one.kind in RUNNING and not one.displayed])

    @kept
    def paragraphs(self) -> "tuple[Passage, ...]":
        """The paragraphs in English, also those of quotations."""
        return tuple([passage for passage in self.english if passage.kind == "paragraph"])

    @kept
    def with_figures(self) -> "tuple[Passage, ...]":
        """The passages in English that have figures."""
        return tuple([passage for passage in self.english if passage.figures])

    @kept
    def lacking(self) -> AbstractSet[str]:
        """The words of the passages in English, as in their `lowered`, that the dictionary lacks."""
        from bulletin_cli.rules.words.spelling import english  # noqa: PLC0415 - most views need none

        whole = len(self.english) == len(self.passages)
        words = self.vocabulary if whole else set().union(*[passage.index for passage in self.english])
        return english().lacking(words)

    @kept
    def strangers(self) -> "Sequence[tuple[Passage, tuple[Word, ...]]]":
        """The passages in English that have words which the dictionary lacks, each with these."""
        from bulletin_cli.rules.words.spelling import english, strangers_of_all  # noqa: PLC0415 - as above

        return strangers_of_all(self.english, self.lacking, english())

    def may_hold(self, signs: tuple[str, ...]) -> bool:
        """True where any of the signs stands in the file or in the passages' text."""
        return shows(self.typed, signs)

    @kept
    def typed(self) -> str:
        """The file, and what of the passages' text does not stand in it as it is."""
        # it does but where marks are taken out of it, or line ends
        file = self.source.text
        apart = [one.text for one in self.passages if not file.startswith(one.text, one.block.start)]
        return "\n".join([file, *apart])

    def shows(self, *signs: str) -> bool:
        """True where any of the signs stands in any passage's text."""
        return shows(self.text, signs)

    def showing(self, *signs: str) -> "Sequence[Passage]":
        """The passages in whose text any of the signs stands; that there are none is told at once."""
        there = self.passages if self.shows(*signs) else ()
        return [passage for passage in there if shows(passage.text, signs)]

    def holding(self, words: frozenset[str]) -> "Sequence[Passage]":
        """The passages in which any of the words stands, which are in small letters."""
        there = () if self.vocabulary.isdisjoint(words) else self.passages
        return [passage for passage in there if passage.having(words)]

    def let_go(self) -> None:
        """Forget what rules have worked out: some of it names its passage, and so keeps it in memory."""
        self.memo.clear()
        for passage in vars(self).get("passages", ()):
            passage.memo.clear()

    def span(self, field_path: str) -> Span:
        """Where a field of the front matter stands, or the file's first character."""
        return self.source.span(self.article.place(field_path))

    @property
    def whole(self) -> "Story":
        """The story with all its passages, for what elsewhere in it excuses something."""
        return self


class Excerpt(Story):
    """Some passages of a story, as rules look at it that read sentence by sentence.

    Where its sentences stand `alone`, nothing elsewhere excuses anything in them.
    """

    def __init__(self, story: Story, passages: "Sequence[Passage]", *, alone: bool = False) -> None:
        super().__init__(story.article, story.publication, story.issue_id, story.language)
        vars(self)["passages"] = tuple(passages)
        self._story = None if alone else story

    @property
    def whole(self) -> Story:
        """The story that it was taken from."""
        return self._story or self

    @kept
    def strangers(self) -> "Sequence[tuple[Passage, tuple[Word, ...]]]":
        """Those of the story that stand in the excerpt."""
        if self._story is None:
            return Story.strangers.work_out(self)
        there = {id(passage) for passage in self.passages}
        return [one for one in self._story.strangers if id(one[0]) in there]

    @kept
    def typed(self) -> str:
        """The passages as they are read, and with addresses and code left out."""
        return "\n".join([text for one in self.passages for text in (one.raw, one.text)])


class IssueView:
    """A whole issue; `stories` stand in reading order, those that are not placed last.

    `memo` is what rules have worked out about the issue, kept for the next rule.
    """

    def __init__(self, publication: Publication, issue: Issue, stories: tuple[Story, ...]) -> None:
        self.publication, self.issue, self.stories = publication, issue, stories
        self.memo: dict[str, Any] = {}

    @property
    def source(self) -> Source:
        """The issue's file, issue.yaml."""
        return self.issue.source

    @kept
    def placed(self) -> tuple[Story, ...]:
        """The stories that `contents` names, in reading order."""
        named = {entry.article for entry in self.issue.contents}
        return tuple(story for story in self.stories if story.article.slug in named)

    def may_hold(self, signs: tuple[str, ...]) -> bool:
        """True where any of the signs stands in the publication's file, the issue's or a story's."""
        return shows(self.typed, signs)

    @kept
    def typed(self) -> str:
        """The publication's file, the issue's, and what its stories hold."""
        told = [self.publication.source.text, self.source.text]
        return "\n".join([*told, *[story.typed for story in self.stories]])

    def span(self, field_path: str) -> Span:
        """Where a field of issue.yaml stands, or the file's first character."""
        return self.source.span(self.issue.place(field_path))


class IssueSummary(NamedTuple):
    """What the archive knows of an issue: its own file's fields, its articles' paths by slug.

    `facts` holds what rules with a `gather` have kept of the issue, by code; None where the issue was not
    read whole, as when single files are checked.
    """

    id: str
    path: str
    number: int | None = None
    volume: int | None = None
    date: str = ""
    language: str = ""
    spans: Mapping[str, Span] = {}
    """Where number, volume and date stand in issue.yaml."""
    articles: Mapping[str, str] = {}
    facts: Mapping[str, Any] | None = None

    def span(self, field_name: str) -> Span:
        """Where a field stands in issue.yaml, or the file's first character."""
        return self.spans.get(field_name, Span(self.path, 1, 1, 1, 1))


class ArchiveView:
    """All issues of a publication, summaries only, in the order of their ids."""

    def __init__(self, publication: Publication, issues: tuple[IssueSummary, ...]) -> None:
        self.publication, self.issues = publication, issues


class PlanView:
    """An issue with its plan and layout."""

    def __init__(
        self,
        publication: Publication,
        issue: Issue,
        layout: "Layout",
        plan: "Plan",
        stories: tuple[Story, ...],
    ) -> None:
        self.publication, self.issue, self.stories = publication, issue, stories
        self.layout, self.plan = layout, plan

    @kept
    def by_slug(self) -> Mapping[str, Story]:
        """The stories by their slugs."""
        return {story.article.slug: story for story in self.stories}

    @property
    def complete(self) -> bool:
        """True where every story of the contents is there and has a text: only then do pages count."""
        there = (self.by_slug.get(entry.article) for entry in self.issue.contents)
        return all(story is not None and story.article.body.blocks for story in there)


def view_issue(publication: Publication, issue: Issue) -> IssueView:
    """The issue as rules look at it."""
    tongue = issue.language or publication.language
    stories = (
        Story(article, publication, issue.id, article.language or tongue) for article in issue.articles
    )
    return IssueView(publication, issue, tuple(stories))


def summarize(issue: Issue) -> IssueSummary:
    """What the archive knows of an issue."""
    spans = {
        name: issue.source.span(issue.place(name))
        for name in ("number", "volume", "date")
        if name in issue.places
    }
    articles = {article.slug: article.source.path for article in issue.articles}
    return IssueSummary(
        issue.id,
        issue.source.path,
        issue.number,
        issue.volume,
        issue.date,
        issue.language,
        spans,
        articles,
    )
