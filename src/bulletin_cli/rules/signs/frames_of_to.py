"""Words and couples that set off the looks at what stands behind “to”, “being” and whom one helps."""

from __future__ import annotations

from bulletin_cli.rules.words.function_words import FINITE_BE, FINITE_HAVE, MODALS

ASKED_TO = frozenset((ask, "to") for ask in ("how", "where", "when", "what", "whether", "whom"))
_LATE_TYPED = """
late early harder easier impossible possible dangerous safe safer expensive cheap cheaper ready nice
better unwise wise foolish illegal forbidden advisable convenient simple simpler faster slower unable able
difficult useful pleasant enjoyable
"""
LATE_TO = frozenset((quality, "to") for quality in _LATE_TYPED.split())
"""Qualities behind which “to” leads to a verb, never to a noun."""
_ALSO_TYPED = "also always never often still now even further not already soon"
ALSO_TO = frozenset((adverb, "to") for adverb in _ALSO_TYPED.split())
_TIMES_TYPED = """
moment instant week month year time morning evening next same following previous first last other
entire day night world way whole
"""
TIMES = frozenset(_TIMES_TYPED.split())
"""Words behind “the” with which a time is told, or how: “the world over”."""
BEING = frozenset((be, "being") for be in FINITE_BE)
_HELPING_TYPED = "help helps helped helping let lets letting make makes made making"
_WHOM = ("them", "him", "us", "me")
HELP_THEM = frozenset((verb, whom) for verb in _HELPING_TYPED.split() for whom in _WHOM)
_CHANCE_TYPED = """
chance opportunity right ability permission willingness desire obligation duty intention attempt decision
readiness
power need courage capacity opportunities
"""
CHANCES = frozenset(_CHANCE_TYPED.split())
DOES_ASK = frozenset(
    (ask, do) for ask in ("where", "how", "why", "when", "what", "whom") for do in ("did", "does", "do")
)
THERE_ARE = frozenset(("there", be) for be in FINITE_BE)
_EASY_TYPED = """
easier harder better easy hard difficult dangerous safer faster cheaper simpler advisable nice pleasant
important necessary possible impossible essential forbidden useful helpful crucial vital desirable
"""
EASY = frozenset(_EASY_TYPED.split())
_NOT = ("not", "yet", "already", "never", "also", "recently", "just")
HAVE_NOT = frozenset((have, adverb) for have in FINITE_HAVE for adverb in _NOT) | frozenset(
    (modal, "have") for modal in MODALS
)
IS_NOT = frozenset((be, "not") for be in FINITE_BE)
_PLAN_TYPED = """
plan plans planned hope hopes hoped want wants wanted decide decides decided intend intends intended agree
agrees agreed refuse refuses refused promise promises promised prefer prefers preferred try tries tried
"""
PLAN = frozenset(_PLAN_TYPED.split())
_STUDY_TYPED = "study studies studied studying teach teaches taught teaching learn learned reads"
_FIELDS = ("statistic", "mathematic", "physic", "economic", "politic", "logistic", "gymnastic", "athletic")
STATISTIC = frozenset((verb, field) for verb in _STUDY_TYPED.split() for field in _FIELDS)
"""“She teaches statistic”: fields of study, which end in -ics."""
