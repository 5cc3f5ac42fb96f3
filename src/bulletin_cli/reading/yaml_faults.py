"""What PyYAML stumbled at, in words that help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulletin_cli.model.place import Place
from bulletin_cli.reading.complaints import Complaints

if TYPE_CHECKING:
    from yaml import YAMLError

QUOTE = "put the value in quotation marks"
_FAULTS = (
    ("mapping values are not allowed", "a colon that starts no value", QUOTE),
    ("exceeded maximum nesting depth", "lists or mappings nested too deep", "no field goes so deep"),
    ("could not find expected ':'", "a line without a colon", "write `key: value`"),
    ("while scanning a quoted scalar", "a quotation mark that is never closed", "close it"),
    ("did not find expected ',' or", "a list or mapping that is never closed", "close it with ] or }"),
    ("cannot start any token", "a value cannot begin with this character", QUOTE),
    ("found unknown escape", "an escape that YAML does not know", "write two backslashes, or use '…'"),
    ("expected escape", "an escape that YAML does not know", "write two backslashes, or use '…'"),
    ("did not find expected key", "a line that fits no field", "check indentation and quotation marks"),
    ("did not find expected '-'", "a line that fits no list", "check the indentation"),
    ("expected node content", "a value is expected here", QUOTE),
    ("the node content", "a value is expected here", QUOTE),
    ("sequence entries are not allowed", "a list cannot begin here", "begin it on the next line"),
    ("mapping keys are not allowed", "a question mark that starts no value", QUOTE),
    ("found unexpected ':'", "a colon that starts no value", QUOTE),
    ("document start", "a line that fits no field", "check the indentation and the line before it"),
    ("hexdecimal", "an escape that YAML does not know", "write two backslashes, or use '…'"),
    ("expected ',' or", "a list or mapping that is never closed", "close it with ] or }"),
    ("expected <block end>", "a line that fits no field", "check indentation and quotation marks"),
    ("found undefined tag", "a tag of YAML", "take it out: every value says itself what it is"),
    ("alias", "an alias or anchor without a name", QUOTE),
    ("anchor", "an alias or anchor without a name", QUOTE),
    ("directive", "a directive of YAML (%…)", QUOTE),
    ("block scalar", "a text block with a wrong beginning", "begin it with | or > alone on the line"),
)


def complain_of_fault(fault: YAMLError, offset: int, place: Place, complaints: Complaints) -> None:
    """One complaint about what cannot be read, where it stands."""
    mark = getattr(fault, "problem_mark", None)
    context = getattr(fault, "context_mark", None)
    at = offset + mark.index if mark is not None else place.start
    told = f"{getattr(fault, 'context', '') or ''} {getattr(fault, 'problem', '') or ''}"
    message, hint = _words(told)
    if message.endswith(("never closed", "without a colon")) and context is not None:
        at = offset + context.index
    at = min(at, place.end)
    complaints.add("CPY001", Place(at, min(at + 1, place.end)), message, hint)


def _words(told: str) -> tuple[str, str]:
    for known, message, hint in _FAULTS:
        if known in told:
            return message, hint
    return f"this is not YAML: {told.strip() or 'it cannot be read'}", "check the line and the one before it"
