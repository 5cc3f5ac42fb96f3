"""What every issue of the archive is made from besides its own copy, as its colophon would say it now."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

from bulletin_cli import __version__
from bulletin_cli.desk.batch.wishes import BatchWishes
from bulletin_cli.desk.colophon import (
    configuration_of,
    layout_digests,
    library_versions,
    program_digest,
)
from bulletin_cli.desk.workshop import Workshop
from bulletin_cli.model.publication import Publication

Record = dict[str, Any]


@dataclass
class Standing:
    """The publication as it stands; layouts are read when an issue first asks for them."""

    workshop: Workshop
    publication: Publication
    wishes: BatchWishes
    _by_layout: dict[str, tuple[Record, str]] = field(default_factory=dict)

    def expected(self, asked: str) -> Record:
        """The colophon of an issue that asks for a layout ("" for the publication's), but for its copy."""
        return self._of(asked)[0]

    def digest(self, asked: str) -> str:
        """One digest of all that."""
        return self._of(asked)[1]

    def _of(self, asked: str) -> tuple[Record, str]:
        if asked not in self._by_layout:
            record = {**self._shared(), **self._layout(asked)}
            text = json.dumps(record, sort_keys=True).encode()
            self._by_layout[asked] = (record, blake2b(text, digest_size=16).hexdigest())
        return self._by_layout[asked]

    def _shared(self) -> Record:
        return {
            "tool": __version__,
            "program": program_digest(),
            "libraries": dict(library_versions()),
            "configuration": configuration_of(self.publication),
            "editions": list(self.wishes.formats),
            "draft": self.wishes.draft,
        }

    def _layout(self, asked: str) -> Record:
        layout = self.workshop.layout(asked or self.publication.layout).value
        if layout is None:
            return {"layout": "", "layout_files": {}, "fonts": {}}
        files, fonts = layout_digests(layout)
        return {"layout": f"{layout.name}@{layout.version}", "layout_files": files, "fonts": fonts}
