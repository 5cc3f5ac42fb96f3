# The menu. Each entry is one line; the work is done elsewhere.

# List what there is
menu:
    @just --list --unsorted

# Everything that must hold before a change goes in
test *options:
    scripts/test {{options}}

# Mend what can be mended, then say the rest
lint:
    .venv/bin/ruff check --fix
    .venv/bin/ruff format
    .venv/bin/lint-imports

# Check the types
types:
    .venv/bin/mypy --strict

# Measure against plain WeasyPrint, a long issue against a short one, and lint over an archive
bench:
    .venv/bin/python bench/build.py
    .venv/bin/python bench/lint.py --peers

# Check the printed pages of every example, as a listener and a print shop would
examples:
    EVERY_ISSUE=1 .venv/bin/pytest tests/press/test_issue_tags.py tests/press/test_issue_text.py tests/press/test_issue_print.py

# Draw the pictures in README.md anew from the example, and the rules' pages from the rules
docs:
    .venv/bin/python scripts/make_pictures
    .venv/bin/python scripts/make_rule_docs.py

# From a fresh checkout to a printed issue
demo:
    scripts/demo

# Resolve the dependencies anew; `just lock --upgrade` takes newer releases
lock *options:
    scripts/lock {{options}}
