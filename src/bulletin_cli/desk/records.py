"""What other programs read: the plan and the colophon as JSON values, stable and sorted."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from bulletin_cli.model.plan import Advice, Choice, Cut, Fit, Page, Plan

if TYPE_CHECKING:  # `plan` makes no edition
    from bulletin_cli.model.edition import Colophon, IssueName, Neighbours

Record = dict[str, Any]


def plan_record(plan: Plan, *, explain: bool = False) -> Record:
    """The plan as `plan --format json` prints it and `build` keeps it."""
    record: Record = {
        "version": 1,
        "issue": plan.issue,
        "layout": plan.layout,
        "pages": [_page(page) for page in plan.pages],
        "articles": [_fit(fit) for fit in plan.fits],
        "advice": [_advice(advice) for advice in plan.advice],
    }
    if explain:
        record["cost"] = round(plan.cost, 3)
        record["steps"] = [
            {"what": step.what, "cost": round(step.cost, 3), "taken": step.taken} for step in plan.steps
        ]
        record["choices"] = [_choice(choice) for choice in plan.choices]
    return record


def _choice(choice: Choice) -> Record:
    return {
        "page": choice.page,
        "article": choice.article,
        "kind": choice.kind,
        "what": choice.what,
        "cost": round(choice.cost, 3),
        "instead": [{"what": other.what, "more": round(other.cost, 3)} for other in choice.instead],
    }


def _page(page: Page) -> Record:
    return {
        "page": page.number,
        "master": page.master,
        "rubric": page.rubric,
        "lines": page.lines,
        "free": page.free,
        "over": page.over,
        "articles": list(page.articles),
        "frames": [
            {
                "kind": frame.kind,
                "article": frame.article,
                "line": frame.line,
                "lines": frame.lines,
                "legs": [{"column": leg.column, "lines": leg.lines, "used": leg.used} for leg in frame.legs],
            }
            for frame in page.frames
        ],
    }


def _fit(fit: Fit) -> Record:
    return {
        "article": fit.article,
        "words": fit.words,
        "pages": list(fit.pages),
        "lines": fit.lines,
        "over": fit.over,
        "free": fit.free,
        "cut_words": fit.cut_words,
        "jumps": [{"from": start, "to": end} for start, end in fit.jumps],
        "copyfit": list(fit.copyfit),
        "cuts": [_cut(cut) for cut in fit.cuts],
    }


def _cut(cut: Cut) -> Record:
    return {
        "article": cut.article,
        "paragraph": cut.paragraph,
        "words": cut.words,
        "lines": cut.lines,
        "whole": cut.whole,
    }


def _advice(advice: Advice) -> Record:
    return {
        "page": advice.page,
        "kind": advice.kind,
        "article": advice.article,
        "lines": advice.lines,
        "message": advice.message,
        "cuts": [_cut(cut) for cut in advice.cuts],
        "out": list(advice.out),
    }


def colophon_record(colophon: Colophon) -> Record:
    """The colophon as it is kept beside an edition."""
    return {
        "version": 1,
        "issue": colophon.issue,
        "tool": colophon.version,
        "layout": colophon.layout,
        "draft": colophon.draft,
        "editions": list(colophon.editions),
        "inputs": dict(sorted(colophon.inputs.items())),
        "layout_files": dict(sorted(colophon.layout_files.items())),
        "fonts": dict(sorted(colophon.fonts.items())),
        "libraries": dict(sorted(colophon.libraries.items())),
        "program": colophon.program,
        "configuration": dict(sorted(colophon.configuration.items())),
        "layout_asked": colophon.layout_asked,
        "neighbours": neighbours_record(colophon.neighbours),
        "outputs": dict(sorted(colophon.outputs.items())),
    }


def neighbours_record(neighbours: Neighbours | None) -> Record | None:
    """What the web edition links to beside itself."""
    if neighbours is None:
        return None
    return {
        "previous": _issue_name(neighbours.previous),
        "next": _issue_name(neighbours.next),
        "archive": neighbours.archive,
    }


def _issue_name(issue: IssueName | None) -> Record | None:
    return {"id": issue.id, "number": issue.number, "date": issue.date} if issue else None


def as_json(record: Mapping[str, Any]) -> str:
    """JSON text with two spaces and a final newline; letters stay letters."""
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"
