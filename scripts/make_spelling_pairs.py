"""Makes rules/data/locale.tsv: British and American spellings of one word, out of SCOWL's two lists.

    python scripts/make_spelling_pairs.py /usr/share/dict/british-english /usr/share/dict/american-english

A pair is a word that only the American list has and one that only the British list has, which differ by one
of the known changes. The third column says "ize" where the difference is that of -ise and -ize, which
Oxford writes as Americans do.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from make_english_words import DATA, forms

CHANGES = (
    (r"or", "our"), (r"er(s|ed|ing)?$", r"re\1"), (r"er", "re"), (r"l", "ll"), (r"ll", "l"), (r"e", "ae"),
    (r"e", "oe"), (r"og(s|ed|ing)?$", r"ogue\1"), (r"ense", "ence"), (r"yz", "ys"), (r"z", "s"), (r"k", "c"),
    (r"gray", "grey"), (r"um$", "ium"), (r"ol", "oul"), (r"plow", "plough"),
    (r"f", "ph"), (r"s", "c"), (r"elry", "ellery"),
)  # fmt: skip
LEAST = 5
LEFT_OUT = frozenset(["gram", "grams", "kilogram", "kilograms", "curb", "curbs"])
"""Right in British copy too, or (so says the United Nations' own spelling list) preferred there."""
ONE_WAY = (
    ("dialogue", "dialog"),
    ("dialogues", "dialogs"),
    ("catalogue", "catalog"),
    ("catalogues", "catalogs"),
    ("theatre", "theater"),
    ("theatres", "theaters"),
)
"""Wrong in British copy; the British form is right in American copy too."""
ADDED = (
    ("programme", "program"), ("programmes", "programs"), ("enrolment", "enrollment"),
    ("enrolments", "enrollments"), ("fulfil", "fulfill"), ("fulfils", "fulfills"),
    ("fulfilment", "fulfillment"),
    ("skilful", "skillful"), ("wilful", "willful"), ("instalment", "installment"),
    ("instalments", "installments"), ("enrol", "enroll"), ("enrols", "enrolls"),
    ("travelled", "traveled"), ("travelling", "traveling"), ("traveller", "traveler"),
    ("travellers", "travelers"), ("modelling", "modeling"),
    ("modelled", "modeled"), ("labelled", "labeled"), ("labelling", "labeling"), ("cancelled", "canceled"),
    ("cancelling", "canceling"),
    ("counsellor", "counselor"), ("counsellors", "counselors"), ("counselled", "counseled"),
    ("councillor", "councilor"), ("councillors", "councilors"),
    ("signalled", "signaled"), ("signalling", "signaling"), ("channelled", "channeled"),
    ("channelling", "channeling"), ("totalled", "totaled"),
    ("totalling", "totaling"), ("marshalled", "marshaled"), ("jewellery", "jewelry"),
    ("practising", "practicing"), ("practised", "practiced"),
    ("plough", "plow"), ("ploughs", "plows"),
)  # fmt: skip


def neighbours(word: str) -> Iterator[tuple[str, str]]:
    """Words that one change makes, each with the change."""
    for old, new in CHANGES:
        for match in re.finditer(old, word):
            yield word[: match.start()] + match.expand(new) + word[match.end() :], old


def main(paths: list[str]) -> None:
    """Writes the pairs sorted by the British word."""
    british, american = (forms(Path(path)) for path in paths)
    pairs = {}
    for word in sorted(american - british):
        for other, old in neighbours(word):
            if (
                word.islower()
                and len(word) >= LEAST
                and word not in LEFT_OUT
                and other in british
                and other not in american
            ):
                pairs[other, word] = "ize" if old == "z" else ""
                break
    pairs |= dict.fromkeys(ADDED, "") | dict.fromkeys(ONE_WAY, "one-way")
    lines = ["# British, American, kind. Source: SCOWL (english-licence.txt), by make_spelling_pairs.py."]
    lines += [f"{one}\t{other}\t{kind}" for (one, other), kind in sorted(pairs.items())]
    (DATA / "locale.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(pairs)} pairs\n")


if __name__ == "__main__":
    main(sys.argv[1:])
