"""Copy in another language than the one that is marked

Compares the letters of each story's body with the script that its language is written in: Cyrillic copy in an
issue in English, Latin copy in one in Russian. Titles and languages that are missing altogether are STR001,
MET001 and MET005. A quotation, a name or a paragraph in another script is left alone.

A page is read aloud by the rules of the language that it names; in the wrong one it is noise. Hyphens and
quotation marks follow that language too. Add `language` to the story.

Fails:
```
Слушания состоялись в Бишкеке. В них участвовали представители министерств, судов и общественных организаций.
```

Passes:
```
---
headline: Первые слушания
language: ru
---
Слушания состоялись в Бишкеке. В них участвовали представители министерств, судов и общественных организаций.
```
```
The word “тамызык” has no translation; it was on everybody’s lips for a month and then forgotten again.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.prose.kinds import RUNNING
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story

SEVERITY = Severity.ERROR

_SCRIPTS = {
    "Latin": lazy(r"[A-Za-zÀ-ɏ]"),
    "Cyrillic": lazy(r"[Ѐ-ӿ]"),
    "Arabic": lazy(r"[؀-ۿ]"),
}
_LATIN_TAGS = "en fr de es it pt nl da sv no nb nn fi et lv lt pl cs sk sl hr hu ro tr ca eu ga cy is mt sq"
_LATIN = frozenset(_LATIN_TAGS.split())
_CYRILLIC = frozenset(["ru", "uk", "be", "bg", "mk", "ky", "tg", "mn"])
_ARABIC = frozenset(["ar", "fa", "ur", "ps"])
_FEWEST = 60
_MOST = 0.1


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on a story hardly any letter of which belongs to its language's script."""
    own = _script(story.language)
    said = [one.raw for one in story.passages if one.kind in RUNNING]
    plain = sum([len(raw) for raw in said if raw.isascii()])
    if own == "Latin" and 2 * plain > sum(map(len, said)) + len(said):  # as of nearly all
        return
    text = " ".join(said)
    if not own or (own == "Latin" and len(text.encode("ascii", "ignore")) > len(text) / 2):
        return
    counts = {name: len(pattern.findall(text)) for name, pattern in _SCRIPTS.items()}
    script = max(counts, key=lambda name: counts[name])
    if script != own and counts[script] >= _FEWEST and counts[own] <= _MOST * counts[script]:
        named = "language" in story.article.places
        span = story.span("language" if named else "headline")
        message = f"the copy is in {script} letters, its language is {story.language}"
        yield Mark(span, message, "mend its language" if named else "add its language to the front matter")


def _script(language: str) -> str:
    tongue, *rest = language.lower().split("-")
    written = {"latn": "Latin", "cyrl": "Cyrillic", "arab": "Arabic"}
    told = next((written[tag] for tag in rest if tag in written), "")
    if told or any(len(tag) == len("latn") and tag.isalpha() for tag in rest):
        return told
    families = ((_LATIN, "Latin"), (_CYRILLIC, "Cyrillic"), (_ARABIC, "Arabic"))
    return next((name for family, name in families if tongue in family), "")
