"""PyYAML is loaded without its patterns, and has them where they are needed."""

from __future__ import annotations

import subprocess
import sys

IN_A_NEW_PROCESS = """
import re
from datetime import date

compiles = re.compile
from bulletin_cli.reading.pyyaml import yaml

assert re.compile is compiles
assert not isinstance(yaml.SafeLoader.NON_PRINTABLE, re.Pattern)
read = yaml.load("day: 2010-12-16\\nfour: 4\\nyes: no", Loader=yaml.SafeLoader)
assert read == {"day": date(2010, 12, 16), "four": 4, True: False}
try:
    yaml.load("a: \\x07", Loader=yaml.SafeLoader)
except yaml.reader.ReaderError as error:
    print(error.position)
"""


def test_its_own_readers_work_as_ever() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IN_A_NEW_PROCESS], capture_output=True, text=True, check=True
    )
    assert done.stdout == "3\n"
