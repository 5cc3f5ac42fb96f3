"""A comma stands before “that”

Looks for a comma between a verb of saying or thinking (“decided, that”), or a noun such as “hope” or “fact”,
and the “that”, “whether”, “how”, “what” or “why” which says what. Where words have been put in between commas
(“clear, he said, that”), or where several such clauses follow one another, the comma is left alone; so are
quotations.

Russian and German set a comma there, English does not: “that” is what was decided, and nothing parts a verb
from its object.

Fails:
```
The participants decided, that the centre will open in May.
```
```
He expressed the hope, that cooperation will go on.
```
```
She explained, what must be done, and nobody knows, how many people travel.
```

Passes:
```
The participants decided that the centre will open in May. It was clear, they noted, that the road was shut.
He said that the talks had ended, that the paper was agreed, that nothing was left. It was decided, that
evening, to go home. They know, what is more, how it was done, and ask what for.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.passage import Passage
from bulletin_cli.rules.prose.patterns import lazy, next_word
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING

_TIES = frozenset(["that", "whether", "how", "what", "why"])
_VERBS = """
said says saying stated stating noted notes noting stressed stressing emphasized emphasised emphasizing
emphasising underlined underlining underscored mentioned added decided agreed concluded declared announced
explained reported confirmed confirms recognized recognised acknowledged admitted recommended proposed
suggested showed shows show shown showing proved demonstrated believe believes believed believing hope hopes
hoped hoping think thinks thought know knows knew known means expect expects expected understood understand
remembered ensure ensured ensuring indicate indicated indicates argued warned
feared fears worried complained complains recalled recalls realized realised realizes
discovered felt assumed suspected doubted promised hinted claimed claims insists admits regretted regrets
requested asked demanded insisted required informed note Note mention emphasize emphasise underline
find finds say learned learnt warn warns suggest suggests recommend recommends propose agree decide
argue argues assume assumes explain explains see understands discuss discussed discusses describe described
describes
"""
_NOUNS = "hope|fact|opinion|conviction|belief|confidence|conclusion|view|understanding|assurance"
_STATES = "important|clear|obvious|necessary|evident|essential|sure|convinced|confident|certain|possible"
_OTHERWISE_TYPED = """
if is was are said being would could may might which of and or day days night evening morning afternoon
week month year spring summer autumn winter time moment same very kind sort much many far one
"""
"""Words after a “that” which points at something."""
_OTHERWISE = frozenset(_OTHERWISE_TYPED.split())
_SAYING = frozenset(_VERBS.split())
_LAST = frozenset(["out", *_NOUNS.split("|"), *_STATES.split("|")])
_SAID = lazy(
    rf"(?:\b(?:pointed|found) out|\b(?:the|an?|his|her|their|our) (?:{_NOUNS})"
    rf"|\b(?:is|are|was|were) (?:\w+ )?(?:{_STATES}))$"
)
_HOW = (", how many", ", how much", ", how far")
_REACH = 48
"""Letters before the comma among which what says something is looked for."""
_PARENTHESIS = lazy(r",(?: [^\s,]+){1,4}$|[–—(]| that$| that |\bwhether ", re.IGNORECASE)
"""A comma few words before, or a clause that began with “that”: this one closes or goes on with it."""


def check_sentences(story: Story) -> Iterator[Mark]:
    """A mark on each comma between a verb and the clause that is its object."""
    for passage in story.english:
        for at, tie in _ties(passage):
            sentence = passage.sentence_at(at)
            before = passage.text[sentence.start : at].rpartition(", and ")[2]
            closed = tie != "that" and "," in passage.text[at + 1 : sentence.end]
            if not (closed or _PARENTHESIS.search(before)):
                message = f"a comma before “{tie}”"
                fix = passage.fix(at, at + 1, "", safe=False)
                yield passage.mark(at, at + 2 + len(tie), message, "strike the comma", fix)


def _ties(passage: Passage) -> Iterator[tuple[int, str]]:
    # the commas behind what says something, with the word that ties to it the clause which tells what
    text = passage.text
    for at in passage.commas_before(_TIES):
        tie = next_word(text, at + 1)
        ties = text.startswith(_HOW, at) or next_word(text, at + 2 + len(tie)) not in _OTHERWISE
        if ties and not passage.in_quotation(at):
            reach = text[max(0, at - _REACH) : at]
            last = reach.rpartition(" ")[2]
            if last.lstrip("(“‘") in _SAYING or (last in _LAST and _SAID.search(reach)):
                yield at, tie
