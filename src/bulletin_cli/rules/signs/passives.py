"""Words and couples of words that set off the looks at passives that lost a word."""

from __future__ import annotations

_STRICTLY_TYPED = """
staffed funded financed sponsored supported managed guarded organized organised hosted chaired owned equipped
surrounded accompanied composed founded established signed adopted approved drafted inhabited populated
supervised maintained governed bordered dominated administered commissioned edited translated
published printed supplied coordinated subsidized subsidised constructed created renovated repaired introduced
implemented conducted prepared arranged installed protected monitored inspected controlled ordered provided
appointed elected invited employed arrested detained seized accused caused
"""
STRICTLY = frozenset(_STRICTLY_TYPED.split())
"""Pasts that never do without an object: “it staffed by men” lacks “is”."""
_DONE_TYPED = """
stolen broken seen driven inspected visited discussed cancelled banned caught sent sold bought built repaired
investigated collected received hidden
"""
DONE_BY_SOMEBODY = frozenset((done, "by") for done in STRICTLY.union(_DONE_TYPED.split()))
_PLACED_TYPED = """
located:in,at,on,near,between,outside,within,along,opposite,beside,behind,just
situated:in,at,on,near,between,outside,within,along,opposite,beside,behind,just
based:in,on,at,upon,near equipped:with composed:of comprised:of devoted:to dedicated:to entitled:to
intended:for designed:for,to named:after,for addressed:to attached:to covered:with surrounded:with,by,on
born:in,on,to,at,into inhabited:by populated:by supplied:with
"""
PLACED = {
    word: frozenset(prepositions.split(","))
    for word, _, prepositions in (pair.partition(":") for pair in _PLACED_TYPED.split())
}
"""Participles with the prepositions before which they have no object: “it located in the town”."""
_SUBJECTS = ("it", "they", "he", "she", "we", "which", "that", "who")
DONE_TO = frozenset((subject, done) for subject in _SUBJECTS for done in STRICTLY.union(PLACED)) - {
    ("that", "born"),
    ("they", "designed"),
    ("he", "designed"),
    ("she", "designed"),
    ("we", "designed"),
    ("who", "designed"),
}
_TAKEN_TYPED = """
revising checking examining discussing preparing publishing printing translating organizing organising hosting
managing financing funding supporting sponsoring running conducting implementing constructing building
repairing
renovating treating training considering reviewing drafting writing editing drawing compiling testing
analysing
analyzing investigating using owning controlling monitoring supervising guarding protecting inspecting
adopting
approving signing ratifying introducing installing producing making leading heading attending visiting
providing
supplying delivering distributing collecting processing planning designing developing studying adapting
teaching
holding carrying creating establishing administering evaluating assessing correcting updating amending
elaborating restoring equipping servicing coordinating opening closing keeping maintaining exploiting
recruiting arresting detaining seizing employing appointing electing inviting
buying catching stealing breaking receiving hiding cancelling banning publishing throwing discussing repairing
destroying purchasing donating selling sending confirming implementing executing fulfilling issuing
"""
TAKEN_WITH = frozenset((doing, "by") for doing in _TAKEN_TYPED.split())
DONE_TO_PEOPLE = frozenset(["exploiting", "arresting", "detaining", "recruiting", "appointing", "electing"])
"""What people do to others: “drug users are exploiting by dealers”."""
BASING = frozenset(
    [
        ("basing", "on"),
        ("basing", "upon"),
        ("consisting", "of"),
        ("consisting", "from"),
        ("consisting", "in"),
        ("belonging", "to"),
        ("depending", "on"),
        ("depending", "from"),
        ("existing", "since"),
        ("existing", "in"),
        ("comprising", "of"),
        ("corresponding", "to"),
        ("differing", "from"),
    ]
)
_LOOKED_TYPED = """
looked:at,after,for,into,upon,over,through,on,up,forward,like,to,down,around,out,back,towards
listened:to,in relied:on,upon waited:for,on,upon cared:for,about depended:on,upon laughed:at,off,out,down
stared:at,down coped:with disposed:of,to accounted:for interfered:with complied:with adhered:to
tampered:with embarked:on,upon catered:for,to sympathized:with disagreed:with
dealt:with,in,out,a,the,an,to,from
talked:about,of,to,over,into,out,down,through,round,up prayed:for,over referred:to,back,by
"""
_LOOKED = {
    word: prepositions.split(",")
    for word, _, prepositions in (pair.partition(":") for pair in _LOOKED_TYPED.split())
}
LOOKED = {word: frozenset(prepositions) for word, prepositions in _LOOKED.items()}
"""Participles of verbs with the prepositions one of which they have in the passive."""
LISTED = {word: prepositions[0] for word, prepositions in _LOOKED.items()}
"""The preposition that each has most often."""
