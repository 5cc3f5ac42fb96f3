"""What all tests share: generated examples that are the same at every run, on every machine.

Wider nets are cast by hand: `pytest --hypothesis-profile=wide -k never` draws others each time.
"""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("house", derandomize=True, deadline=None, print_blob=False)
settings.register_profile("wide", derandomize=False, deadline=None)
settings.load_profile("house")
