"""A baseline: findings of old issues that are known and left, kept by rule, file and sentence."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from bulletin_cli.model.diagnostic import Diagnostic
from bulletin_cli.model.place import Source
from bulletin_cli.rules.prose.sentence_text import sentence_text


class Known(NamedTuple):
    """What a baseline is keyed by: no line, no column, so that it survives edits elsewhere."""

    code: str
    path: str
    text: str


@dataclass(frozen=True)
class Baseline:
    """Known findings and how often each occurs."""

    counts: Mapping[Known, int]

    def __len__(self) -> int:
        """How many findings it knows."""
        return sum(self.counts.values())


@dataclass(frozen=True)
class Sifted:
    """Diagnostics beyond a baseline, those it knew, and how many of its entries nothing answers to."""

    new: tuple[Diagnostic, ...]
    known: tuple[Diagnostic, ...]
    mended: Baseline


def known_of(diagnostic: Diagnostic, sources: Mapping[str, Source]) -> Known:
    """The key of a diagnostic; a file that cannot be read gives no sentence."""
    source = sources.get(diagnostic.span.path)
    text = sentence_text(source, diagnostic.span) if source else ""
    return Known(diagnostic.code, diagnostic.span.path, text or diagnostic.message)


def baseline_of(diagnostics: Iterable[Diagnostic], sources: Mapping[str, Source]) -> Baseline:
    """A baseline that knows all of these."""
    return Baseline(Counter(known_of(diagnostic, sources) for diagnostic in diagnostics))


def sift(baseline: Baseline, diagnostics: Iterable[Diagnostic], sources: Mapping[str, Source]) -> Sifted:
    """Diagnostics against a baseline."""
    left = Counter(baseline.counts)
    new, known = [], []
    for diagnostic in diagnostics:
        key = known_of(diagnostic, sources)
        if left[key] > 0:
            left[key] -= 1
            known.append(diagnostic)
        else:
            new.append(diagnostic)
    mended = {key: count for key, count in left.items() if count}
    return Sifted(tuple(new), tuple(known), Baseline(mended))


def written(baseline: Baseline) -> str:
    """The baseline as a file: JSON, sorted, one finding a line, so that a diff shows what was mended."""
    entries = [
        json.dumps({"code": k.code, "path": k.path, "count": count, "text": k.text}, ensure_ascii=False)
        for k, count in sorted(baseline.counts.items())
    ]
    body = ",\n".join(f"  {entry}" for entry in entries)
    return '{"version": 1, "findings": [\n' + body + ("\n" if entries else "") + "]}\n"


def read_baseline(text: str) -> Baseline | None:
    """The baseline of a file's text, or None where it is none."""
    try:
        record = json.loads(text)
        counts = Counter[Known]()
        for entry in record["findings"]:
            key = Known(str(entry["code"]), str(entry["path"]), str(entry["text"]))
            counts[key] += int(entry.get("count", 1))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        return None
    sound = record.get("version") == 1 and all(count >= 0 for count in counts.values())
    return Baseline(counts) if sound else None
