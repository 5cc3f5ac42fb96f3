"""Words and couples of words that set off the looks at frames, and first glances for those."""

from __future__ import annotations

from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.signs.words import HELPERS
from bulletin_cli.rules.words.numerals import TWO_TO_TWELVE
from bulletin_cli.rules.words.word_classes import readings

_ADVERBS_TYPED = """
still yet longer always often rarely seldom never now soon then urgently badly already usually mostly mainly
finally recently later immediately first again sometimes generally normally widely regularly hardly fully
partly quickly slowly carefully safely easily poorly properly heavily closely officially formally legally
illegally secretly jointly mutually widely largely typically commonly frequently constantly currently
presently previously originally initially subsequently eventually temporarily permanently annually daily
weekly monthly desperately sorely greatly highly clearly simply also therefore thus successfully jointly
"""
BEHIND_BE = frozenset(_ADVERBS_TYPED.split())
"""Adverbs that stand between “be” and its participle."""
_FORMS_TYPED = """
need use plant sign repair search paint cook test check train name ban release plan visit attack publish
finish report sell build grow discuss order deliver collect record pay teach open clean support fund staff
equip transport store print load record review study copy question process register guard control threaten
protect damage harm supply demand request offer promise grant award aid fear hate love surprise shock
ruin rescue arrest murder kidnap punish charge fine tax trade export import ship pack label stamp seal lock
mix freeze fence water harvest
"""
FORMS_TOO = frozenset(_FORMS_TYPED.split()) - {
    "staff",
    "water",
    "process",
    "fear",
    "love",
    "fine",
    "open",
    "clean",
}
"""First forms that are nouns as well, and that “be” seldom has behind it as such."""
BE_FORM = frozenset((be, form) for be in ("are", "were", "been") for form in FORMS_TOO)


def first_form(_word: str, follower: str) -> bool:
    """True before what is a verb’s first form, and no participle."""
    known = readings[follower]
    return "v" in known and "e" not in known and "d" not in known


ONE_OF_THEM = frozenset(["each", "every", "another", "an", "a", "one", "this"])
THE = frozenset(["the"])

LACK_OF = frozenset([("lack", "of"), ("lacks", "of")])
_TELLING_TYPED = """
tell tells told telling inform informs informed informing remind reminds reminded reminding assure assures
assured warn warns warned warning advise advises advised convince convinces convinced persuade persuades
persuaded notify notifies notified
"""
TELLING_TO = frozenset((tell, "to") for tell in _TELLING_TYPED.split())
_EIGHT = TWO_TO_TWELVE | {"twenty", "thirty", "fifty", "hundred"}
_FIGURES = ("3", "4", "5", "6", "7", "8", "9", "10", "12", "15", "20", "25", "30", "50", "100", "1,000")
IN_EIGHT = frozenset(("in", count) for count in (*_EIGHT, *_FIGURES))
_CHOOSING_TYPED = """
choose like take see want have need use support know find get give own receive trust visit accept sign read
make do include contain offer provide show mention cover involve leave bring hear meet answer keep pay
"""
DENIED = frozenset(
    [(verb, "neither") for verb in _CHOOSING_TYPED.split()] + [("have", "no"), ("has", "no"), ("need", "no")]
)
EACH_OF_THEM = frozenset(("of", them) for them in ("them", "us", "these", "those"))
WHETHER = frozenset(["whether"])
OR_A = frozenset([("or", "a"), ("or", "an")])


def asks(_word: str, follower: str) -> bool:
    """True before a helping verb."""
    return follower in HELPERS


def as_before(passage: Passage) -> bool:
    """True where “as” or “so” stands two words before “than”."""
    lowered = passage.lowered
    return any(number > 1 and lowered[number - 2] in {"as", "so"} for number in passage.index["than"])


def several_by_letters(passage: Passage) -> bool:
    """True where letters stand for several."""
    return any(passage.words[number].text[-1] == "s" for number in passage.kinds.get("acronym", ()))


def bracketed(passage: Passage) -> bool:
    """True where there are letters."""
    return "acronym" in passage.kinds


_PUT_IN_TYPED = """
planned opened built founded signed passed held made written launched published led based located situated
created established adopted introduced organized organised scheduled financed funded supported headed used
discovered designed prepared completed restored renovated painted started begun set drafted approved
"""
PUT_IN = frozenset(_PUT_IN_TYPED.split())
"""Participles with which something is put in between commas."""


def put_in(passage: Passage) -> bool:
    """True where one of them stands right behind a comma."""
    joined, words = passage.joined, passage.words
    for done in passage.having(PUT_IN):
        for number in passage.index[done]:
            if number and not joined[number]:
                start = words[number].start
                if passage.text.startswith(f", {done} ", start - 2):
                    return True
    return False


_KIN_TYPED = """
husbands fathers mothers sisters brothers sons daughters grandmothers grandfathers uncles aunts nephews
nieces cousins grandsons granddaughters neighbours neighbors bosses friends stepfathers stepmothers
"""
KIN = frozenset(_KIN_TYPED.split()) - {"bosses"}


def everyone_does(_word: str, follower: str) -> bool:
    """True before a first form, a helping verb for several and an adverb."""
    return (
        follower in {"have", "are", "were", "still", "also", "now", "never", "often"}
        or "v" in readings[follower]
    )


_PARTICLES = (
    (
        "up",
        (
            "draw",
            "drew",
            "draws",
            "drawing",
            "set",
            "sets",
            "put",
            "puts",
            "write",
            "wrote",
            "open",
            "opened",
        ),
    ),
    (
        "out",
        (
            "work",
            "worked",
            "works",
            "carry",
            "carried",
            "fill",
            "filled",
            "hand",
            "handed",
            "print",
            "printed",
        ),
    ),
    ("together", ("put", "puts", "putting")),
    ("in", ("fill", "filled", "filling")),
    ("over", ("hand", "handed", "take", "took")),
)
DRAW_UP = frozenset((verb, particle) for particle, verbs in _PARTICLES for verb in verbs)
"""Verbs of two words that take a thing."""
