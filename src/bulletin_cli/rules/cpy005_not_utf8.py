"""A file that is not UTF-8

Looks at the bytes of every text. A byte that UTF-8 does not know comes from a program that saves in an
older encoding, such as Windows-1251 or Latin-1, or in UTF-16. Guessing would turn names into nonsense, so
the file is not read at all; the line and column are those of the first byte that is wrong.

Save the file as UTF-8: most programs ask for the encoding under “Save as”.
"""

from __future__ import annotations

from bulletin_cli.model.diagnostic import Severity

SEVERITY = Severity.ERROR
FOUND_BY = "reading"
