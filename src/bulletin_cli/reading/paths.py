"""Which paths stay where they belong."""

from __future__ import annotations

import re

_ADDRESS = r"[A-Za-z][A-Za-z0-9+.-]*:"
_OUTSIDE = "name a file inside this folder, such as images/hearing.jpg"


def file_meant(address: str) -> str:
    """The file that a picture's address in Markdown names: `%20` is a space, and `./` is where it stands."""
    if "%" in address:
        from urllib.parse import unquote  # noqa: PLC0415 - few names are escaped

        address = unquote(address)
    return address.removeprefix("./")


def composed(name: str) -> str:
    """A name with each accent as part of its letter (NFC), whichever way the file system has it."""
    if name.isascii():
        return name
    from unicodedata import normalize  # noqa: PLC0415 - few names need its tables

    return normalize("NFC", name)


def why_unsafe(path: str) -> tuple[str, str] | None:
    """What is wrong with a path as typed, and what to do; None where it stays in its folder."""
    if ":" in path and re.match(r"[A-Za-z]:", path):
        return "this is a path of one machine", _OUTSIDE
    if path.startswith("//") or (":" in path and re.match(_ADDRESS, path)):
        return "this is an address, not a file", "save the file into the folder and name it"
    if "\\" in path:
        return "a backslash parts no folders here", "write / in its place"
    if path.startswith(("/", "~")):
        return "this is a path of one machine", _OUTSIDE
    parts = path.split("/")
    if ".." in parts:
        return "this leads out of the folder", _OUTSIDE
    if "\0" in path or not all(part.strip(" .") for part in parts):
        return "this is not the name of a file", _OUTSIDE
    return None
