"""A file that is no text

Looks for bytes that no text has. A word processor's document or a picture under the name of an article is
such a file, whatever it ends in. Save it as plain text.
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.ERROR
FOUND_BY = "reading"
