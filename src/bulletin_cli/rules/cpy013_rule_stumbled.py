"""A rule that stumbled

A rule met copy that it cannot cope with, and gave up on it; all other rules have run. The fault is ours,
not yours: please report it with the file, and it will be mended.

Until then the rule can be left out with `--ignore`, or for good under `lint: {ignore: …}` in bulletin.yaml.
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.WARNING
FOUND_BY = "linting"
