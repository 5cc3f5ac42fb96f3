"""Words that hold sentences together, by their kind: articles, pronouns, helping verbs.

Each kind is named here once; modules take from it and add to it what they ask about besides.
"""

from __future__ import annotations

INDEFINITE = frozenset(["a", "an"])
"""The indefinite article."""
ARTICLES = INDEFINITE | {"the"}
POSSESSIVES = frozenset(["my", "your", "his", "her", "its", "our", "their"])
DEMONSTRATIVES = frozenset(["this", "that", "these", "those"])
ONE_THIRD = frozenset(["he", "she", "it"])
"""Personal pronouns of the third person for one."""
NOT_THIRD = frozenset(["i", "you", "we", "they"])
"""Personal pronouns with which a present has no s."""
PERSONALS = ONE_THIRD | NOT_THIRD
"""Personal pronouns, as subjects."""
SUBJECTS = PERSONALS | {"who"}
OBJECTS = frozenset(["me", "him", "us", "them", "it"])
"""Personal pronouns that are objects and nothing else."""
ALL_OBJECTS = OBJECTS | {"her", "you"}
RELATIVES = frozenset(["who", "which", "that"])
INTERROGATIVES = frozenset(["how", "why", "where", "when"])
"""Adverbs that ask."""
FINITE_BE = frozenset(["is", "are", "was", "were"])
"""Finite forms of “be” for the third person."""
BE_BUT_AM = FINITE_BE | {"be", "been", "being"}
BE = BE_BUT_AM | {"am"}
FINITE_HAVE = frozenset(["has", "have", "had"])
HAVE = FINITE_HAVE | {"having"}
DO = frozenset(["do", "does", "did"])
DO_OR_NOT = DO | {"don't", "doesn't", "didn't"}
MODALS = frozenset(["will", "can", "could", "would", "should", "may", "might", "must", "cannot", "shall"])
"""Verbs after which only a first form can stand."""
