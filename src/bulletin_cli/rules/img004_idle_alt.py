"""A picture's description that describes nothing

Looks for `alt` texts that are the name of a file, that begin with “image of” or its like, and that repeat the
caption.

Who listens to the page hears that there is a picture, then its description, then its caption: “image of” is
said already, a file's name says nothing, and the caption is heard twice. Say what is to be seen.

Fails:
```
---
headline: Joint project helps reform the prison system
figures:
  - file: images/hearing.jpg
    alt: IMG_0412.JPG
---
The hearing took place in Bishkek.
```
```
![Image of a hearing.](images/hearing.jpg "The public hearing.")
```
```
![The public hearing in Bishkek.](images/hearing.jpg "The public hearing in Bishkek")
```

Passes:
```
![Six people at a long table under a banner.](images/hearing.jpg "The public hearing in Bishkek.")
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bulletin_cli.model.diagnostic import Mark, Severity
from bulletin_cli.rules.numbers.shown_figures import shown
from bulletin_cli.rules.prose.patterns import lazy
from bulletin_cli.rules.views import Story

SEVERITY = Severity.WARNING
NEEDS = ("figures", "![")

_ENDING = lazy(r".*\.(?:jpe?g|png|gif|tiff?|webp|svg|bmp|heic)$", re.IGNORECASE)
_CAMERA = lazy(r"(?:img|dscn?|dscf|pict|p|photo|image|scan|screenshot)[ _-]?\d{3,}$", re.IGNORECASE)
_OPENING = lazy(
    r"(?:an? |the )?(?:image|picture|photo|photograph|pic|graphic)s? (?:of|shows|showing|depicting)\b"
    r"|(?:фото(?:графия)?|изображение|картинка|снимок)[ :]",
    re.IGNORECASE,
)


def check_story(story: Story) -> Iterator[Mark]:
    """A mark on each description that is a file's name, says that it is one, or is the caption."""
    for one in shown(story):
        alt = (one.figure.alt or "").strip()
        if not alt:
            continue
        opening = _OPENING.match(alt)
        if _ENDING.match(alt) or _CAMERA.match(alt) or _bare(alt) == _stem(one.figure.file):
            message = f"the picture's description is a file's name: “{alt}”"
        elif opening:
            message = f"the picture's description begins with “{opening.group().strip()}”"
        elif _bare(alt) == _bare(one.figure.caption):
            message = "the picture's description is its caption over again"
        else:
            continue
        yield Mark(one.span(story, "alt"), message, "say what is to be seen")


def _bare(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _stem(file: str) -> str:
    # a stem of one word may well be what is to be seen
    stem = file.rpartition("/")[2].rpartition(".")[0]
    return _bare(stem) if any(sign in stem for sign in "-_ ") else "\0"
