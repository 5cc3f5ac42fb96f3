"""Lints a publication: issues from the cache where they have not changed, the others read side by side."""

from collections import Counter
from collections.abc import Iterable, Iterator

from bulletin_cli.desk.cache import digest_of, files_digest, folder_digest, open_cache
from bulletin_cli.desk.linting import Gathered, House, gather, tally_ignored
from bulletin_cli.desk.linting_archive import summary_from
from bulletin_cli.desk.linting_between import between_issues
from bulletin_cli.desk.linting_by_two import SecondReader
from bulletin_cli.desk.linting_crew import side_by_side
from bulletin_cli.desk.linting_findings import Findings, Wishes
from bulletin_cli.desk.linting_paths import Target
from bulletin_cli.desk.linting_reader import IssueReader, Wanted
from bulletin_cli.desk.linting_records import IssueRecord
from bulletin_cli.desk.linting_settings import look_at_settings
from bulletin_cli.desk.linting_sources import Sources
from bulletin_cli.desk.linting_unchanged import DAMAGED, layouts_in
from bulletin_cli.desk.shelf import Texts, open_publication
from bulletin_cli.model.diagnostic import Diagnostic, in_order
from bulletin_cli.model.publication import Publication
from bulletin_cli.rules.engine import settled
from bulletin_cli.rules.select import off_by_default
from bulletin_cli.rules.silences import hush
from bulletin_cli.rules.views import IssueSummary

_OWN_FILES = ("bulletin.yaml", "words.txt")


class Read:
    """An issue that was read: its record, what of it is to be reported, and its line in the archive."""

    def __init__(
        self, digest: str, record: IssueRecord, gathered: Gathered, summary: IssueSummary | None
    ) -> None:
        self.digest, self.record, self.gathered, self.summary = digest, record, gathered, summary


class CopyDesk:
    """A publication being linted; a second look costs only what has changed.

    `folders` are digests of issues' folders, by id; those that are not given are worked out. Once it has
    read, `imprint` is the path of the imprint's file. `second` helps with the first reading, where one issue
    is asked for.
    """

    def __init__(
        self,
        target: Target,
        wishes: Wishes,
        folders: dict[str, str] | None = None,
        second: SecondReader | None = None,
    ) -> None:
        self.target, self.wishes = target, wishes
        self._second = second
        self.folders = {} if folders is None else folders
        self.imprint = ""
        self._read: dict[str, Read] = {}

    def read(self, texts: Texts | None = None) -> Findings:
        """All findings that are asked for, sorted; `texts` stand for the files of their paths."""
        texts = texts or {}
        opened = open_publication(self.target.root, texts=texts)
        if opened.value is None:
            return self._findings(opened.diagnostics, texts)
        self.imprint = opened.value.imprint
        house = House(opened.value.lint, self.wishes.select, self.wishes.ignore)
        reader = self._reader(opened.value, house, texts)
        self._read_issues(reader)
        found = [*opened.diagnostics, *self._in_archive(reader)]
        ignored = Counter(tally_ignored(house, found))
        for read in self._read.values():
            ignored.update(read.gathered.ignored)
        counts = ignored if self.target.whole else None
        found += look_at_settings(opened.value, house, ignored=counts, ran=reader.ran)
        issues = (one for read in self._read.values() for one in read.gathered.diagnostics)
        return self._findings([*settled(house.reported, found), *issues], texts)

    def _reader(self, publication: Publication, house: House, texts: Texts) -> IssueReader:
        root = self.target.root
        extra = off_by_default((*house.settings.select, *house.select))
        cache = open_cache(root, rules=extra, wanted=self.wishes.cached)
        parts = [files_digest(root / name for name in (*_OWN_FILES, publication.imprint) if name)]
        parts += [f"{path}\n{text}" for path, text in texts.items() if not path.startswith("issues/")]
        parts += layouts_in(root / "layouts")
        records = {id_: read.record for id_, read in self._read.items()}
        return IssueReader(
            root, publication, house, cache, base=digest_of(parts), texts=texts, before=records
        )

    def _read_issues(self, reader: IssueReader) -> None:
        """Read every issue asked for that is not known as it is, from the cache or with the rules."""
        unread = []
        for id_ in self.target.ids():
            wanted = Wanted(id_, self._digest(id_, reader), self.target.files_of(id_))
            known = self._read.get(id_)
            if (known is None or known.digest != wanted.digest) and not self._recall(wanted, reader):
                unread.append(wanted)
        reader.jobs = self.wishes.jobs if len(unread) == 1 else 1
        reader.second, self._second = self._second, None
        if len(unread) > 1:
            _ = reader.editor  # loads the rules before other processes are made of this one
        records = side_by_side(reader, unread, jobs=self.wishes.jobs)
        for wanted, record in zip(unread, records, strict=True):
            self._take_in(wanted, record, reader)

    def _digest(self, id_: str, reader: IssueReader) -> str:
        if id_ not in self.folders:
            self.folders[id_] = folder_digest(reader.root / "issues" / id_)
        return digest_of([reader.base, id_, self.folders[id_], *reader.own_texts(id_)])

    def _recall(self, wanted: Wanted, reader: IssueReader) -> bool:
        record = reader.recall(wanted)
        if record is None:
            return False
        try:
            self._take_in(wanted, record, reader)
        except DAMAGED:
            return False
        return True

    def _take_in(self, wanted: Wanted, record: IssueRecord, reader: IssueReader) -> None:
        gathered = gather(reader.house, record, ran=reader.ran)
        summary = summary_from(wanted.id, record.summary, record.facts) if record.summary else None
        self._read[wanted.id] = Read(wanted.digest, record, gathered, summary)

    def _in_archive(self, reader: IssueReader) -> list[Diagnostic]:
        digests = {id_: read.digest for id_, read in self._read.items()}
        seen = {id_: read.summary for id_, read in self._read.items() if read.summary is not None}
        found = between_issues(reader, seen, digests, whole=self.target.whole)
        paths = {diagnostic.span.path for diagnostic in found}
        silences = (one for read in self._read.values() for one in read.gathered.hushes if one.path in paths)
        return hush(found, tuple(silences))[0]

    def _findings(self, found: Iterable[Diagnostic], texts: Texts) -> Findings:
        asked = in_order([diagnostic for diagnostic in found if self.target.asks_for(diagnostic)])
        paths = frozenset(diagnostic.span.path for diagnostic in asked)
        files = sum(self._files()) + 1
        return Findings(self.target.root, asked, files, Sources(self.target.root, paths, texts))

    def _files(self) -> Iterator[int]:
        for id_, read in self._read.items():
            files = self.target.files_of(id_)
            yield read.record.files if files is None else len(files)
