"""Words that hold sentences together: articles, pronouns, helping verbs and their like.

Each kind is named here once; modules take from it and add to it what they ask about besides.
"""

from __future__ import annotations

INDEFINITE = frozenset(["a", "an"])
"""The indefinite article."""
ARTICLES = INDEFINITE | {"the"}
POSSESSIVES = frozenset(["my", "your", "his", "her", "its", "our", "their"])
DEMONSTRATIVES = frozenset(["this", "that", "these", "those"])
ANNOUNCES_ONE = INDEFINITE | {"this", "each", "every", "another"}
"""Determiners that stand before one alone."""
BEFORE_ONE = ANNOUNCES_ONE | {"the", "his", "her", "its", "our", "their"}
"""Determiners that may stand before one, without those of who speaks and who is spoken to."""
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
ASKED = frozenset(["what", "how", "where", "when", "whether"])
"""What opens a question within a sentence."""
TIES = frozenset(["of", "for", "on", "against"])
"""Prepositions that tie the parts of a name together, and tell one name from another."""
FINITE_BE = frozenset(["is", "are", "was", "were"])
"""Finite forms of “be” for the third person."""
PASSIVE_BE = frozenset(["was", "were", "been", "being"])
"""Forms of “be” that go before what was done."""
BE_BUT_AM = FINITE_BE | {"be", "been", "being"}
BE = BE_BUT_AM | {"am"}
FINITE_HAVE = frozenset(["has", "have", "had"])
HAVE = FINITE_HAVE | {"having"}
DO = frozenset(["do", "does", "did"])
DO_OR_NOT = DO | {"don't", "doesn't", "didn't"}
FOR_ONE = frozenset(["is", "was", "has"])
"""Helping verbs of a subject for one."""
FOR_SEVERAL = frozenset(["are", "were", "have"])
"""Helping verbs of a subject for several."""
ONE_DOES, SEVERAL_DO = FOR_ONE | {"does"}, FOR_SEVERAL | {"do"}
MODALS = frozenset(["will", "can", "could", "would", "should", "may", "might", "must", "cannot", "shall"])
"""Verbs after which only a first form can stand."""
OFTEN = frozenset(["also", "now", "still", "already", "often", "usually", "never", "always"])
"""Adverbs that stand between a subject and its verb."""
EACH = frozenset(["each", "either", "neither", "one"])
"""What tells of each of several, before “of”."""
