"""The looks at grammar in their turn: of two that tell of the same words the first is kept."""

from collections.abc import Sequence

from bulletin_cli.rules.agreement.nouns import Finding
from bulletin_cli.rules.looks.first_and_last import first_looks, last_looks
from bulletin_cli.rules.looks.look import Look
from bulletin_cli.rules.looks.set_off import rare_looks, set_off
from bulletin_cli.rules.prose.passage import Passage


def _looks() -> tuple[Look, ...]:
    return (*first_looks(), *rare_looks(), *last_looks())


def looked_at(passages: Sequence[Passage]) -> dict[Passage, list[Finding]]:
    """What the looks find in each passage, in their order; one reads all passages before the next."""
    found: dict[Passage, list[Finding]] = {passage: [] for passage in passages}
    for passage, one in set_off(passages, _looks):
        found[passage].append(one)
    return found
