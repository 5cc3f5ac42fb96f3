"""What the rules found in stories when their issue was last built: only changed ones are read again."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import NamedTuple

from bulletin_cli.desk.cache import LintCache, digest_of, files_digest, open_cache
from bulletin_cli.desk.linting_records import IssueRecord, StoryRecord, record_from
from bulletin_cli.desk.linting_unchanged import DAMAGED
from bulletin_cli.model.publication import Issue, Publication


class KeptStories(NamedTuple):
    """Records of stories by path, and the digests that they must have to be of use."""

    cache: LintCache
    name: str
    digests: Mapping[str, str]
    stories: Mapping[str, StoryRecord]

    def save(self, record: IssueRecord) -> None:
        """Keep what was found now, where that is something else."""
        if record.stories != self.stories:
            self.cache.keep(self.name, record.as_json())


def kept_stories(
    root: Path, publication: Publication, issue: Issue, *, rules: Collection[str]
) -> KeptStories:
    """What is left of the issue's last build, by `rules` that run besides the defaults."""
    cache = open_cache(root, rules=rules)
    own = ("bulletin.yaml", "words.txt", publication.imprint)
    base = files_digest(root / name for name in own if name)
    digests = {
        article.source.path: digest_of([base, issue.language, article.source.path, article.source.text])
        for article in issue.articles
    }
    name = f"built-{issue.id}"
    return KeptStories(cache, name, digests, _stories(cache, name))


def _stories(cache: LintCache, name: str) -> Mapping[str, StoryRecord]:
    try:
        kept = cache.read(name)
        return record_from(kept).stories if kept else {}
    except DAMAGED:
        return {}
