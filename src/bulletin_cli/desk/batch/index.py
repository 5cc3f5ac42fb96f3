"""The pages over all issues: index by year, feed and map, made where an edition has come, gone or changed."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from bulletin_cli.desk.batch.archive import Archive
from bulletin_cli.desk.batch.reasons import output_reasons
from bulletin_cli.desk.batch.survey import digests_in
from bulletin_cli.desk.colophon import COLOPHON, digest, read_colophon
from bulletin_cli.desk.locking import locked
from bulletin_cli.desk.records import as_json
from bulletin_cli.desk.saving import clear_staging, save_files
from bulletin_cli.model.publication import Publication

RECORD = "html/issue.json"
"""What an edition says of itself."""


@dataclass
class Index:
    """The archive's own pages, which stand in the output folder itself."""

    archive: Archive
    publication: Publication

    @property
    def folder(self) -> Path:
        """Where they stand."""
        return self.archive.wishes.output

    def why(self) -> tuple[str, ...]:
        """Why they are to be made; nothing where they are as they should be, or none are wanted."""
        records = self._records() if self.archive.indexed else {}
        before = read_colophon(self.folder / COLOPHON)
        if not records:
            return ()
        if before is None:
            return ("the archive's index has not been made yet",)
        if before.get("made_from") != self._key(records):
            return ("the archive's index is behind the issues",)
        return tuple(output_reasons(before["outputs"], digests_in(self.folder, before["outputs"])))

    def make(self) -> tuple[str, ...]:
        """Make them where that is needed; the names of the files. Raises MachineError as the press does."""
        if not self.why():
            return ()
        from bulletin_cli.press.archive import archive  # noqa: PLC0415 - loads Jinja
        from bulletin_cli.press.web_record import from_record  # noqa: PLC0415

        records = self._records()
        issues = [issue for issue in map(from_record, records.values()) if issue is not None]
        layout = self.archive.workshop.layout(self.publication.layout).value
        assert layout is not None, "an archive without a layout has no index"
        files = dict(archive(self.publication, issues, layout))
        self._save(files, self._key(records))
        return tuple(files)

    def _save(self, files: dict[str, bytes], key: str) -> None:
        outputs = {name: digest(data) for name, data in sorted(files.items())}
        record: dict[str, Any] = {"version": 1, "made_from": key, "outputs": outputs}
        files[COLOPHON] = as_json(record).encode()
        with locked(self.archive.root, f"saving {self.folder.resolve()}"):
            clear_staging(self.folder)
            before = read_colophon(self.folder / COLOPHON)
            gone = sorted(set(before["outputs"]) - set(files)) if before else []
            gone = [name for name in gone if not Path(name).is_absolute() and ".." not in Path(name).parts]
            save_files(self.folder, files, last=COLOPHON, gone=gone)

    def _records(self) -> dict[str, bytes]:
        """What the editions that are there say of themselves, by issue."""
        found = {}
        for id_ in sorted(self.archive.glances):
            try:
                found[id_] = (self.folder / id_ / RECORD).read_bytes()
            except OSError:
                continue
        return found

    def _key(self, records: dict[str, bytes]) -> str:
        made = sha256(self.archive.survey.standing.digest("").encode())
        for id_, record in records.items():
            made.update(f"\n{id_} {len(record)}\n".encode() + record)
        return made.hexdigest()
