"""A picture tells where it was taken

Looks for pictures whose file holds the place where they were taken (GPS coordinates in its EXIF data).

The editions are printed without such data, but the file is kept and passed on as it is, and with it the place
of a shelter, a witness's home or a secret post. `--fix` takes it out of a JPEG and leaves every other byte of
the file as it is; for other kinds, take it out with the program that the picture is edited with, or with
`exiftool -gps:all= FILE`.
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Fix, Mark, Severity
from bulletin_cli.model.place import Span
from bulletin_cli.rules.numbers.shown_figures import shown
from bulletin_cli.rules.views import IssueView

SEVERITY = Severity.WARNING
NEEDS = ("figures", "![")


def check_issue(issue: IssueView) -> Iterator[Mark]:
    """A mark for each picture that tells its place, on the first figure that shows it."""
    places: dict[str, list[Span]] = {}
    folder = issue.source.path.rpartition("/")[0]
    for story in issue.stories:
        for one in shown(story):
            picture = issue.issue.pictures.get(one.figure.file)
            if picture is not None and picture.located:
                places.setdefault(one.figure.file, []).append(one.span(story, "file"))
    for file, (first, *others) in places.items():
        message = f"{file} tells where it was taken"
        jpeg = issue.issue.pictures[file].format == "JPEG"
        fix = Fix(pictures=(f"{folder}/{file}" if folder else file,)) if jpeg else None
        yield Mark(first, message, f"take the place out: exiftool -gps:all= {file}", fix, tuple(others))
