"""Language tags (BCP 47) and the two-letter languages that there are (ISO 639-1)."""

from __future__ import annotations

import re

_TAG = (
    r"(?P<language>[a-z]{2,3})(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?"
    r"(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?"
)
_NAMES = (
    "aaabaeafakamanarasavayazbabebgbibmbnbobrbscacechcocrcscucvcydadedvdzeeeleneoeseteufafffifjfofrfygagdglgngugv"
    "hahehihohrhthuhyhziaidieigiiikioisitiujajvkakgkikjkkklkmknkokrkskukvkwkylalblglilnloltlulvmgmhmimkmlmnmrmsmt"
    "mynanbndnengnlnnnonrnvnyocojomorospapiplpsptqurmrnrorurwsascsdsesgshsiskslsmsnsosqsrssstsusvswtatetgthtitk"
    "tltntotrtstttwtyugukuruzvevivowawoxhyiyozazhzu"
)
_TWO_LETTERS = frozenset(map("".join, zip(_NAMES[::2], _NAMES[1::2], strict=True)))

_SAID = {
    "arabic": "ar",
    "chinese": "zh",
    "english": "en-GB",
    "french": "fr",
    "german": "de",
    "kazakh": "kk",
    "kyrgyz": "ky",
    "russian": "ru",
    "spanish": "es",
    "tajik": "tg",
    "turkmen": "tk",
    "uzbek": "uz",
}
"""Tags of languages that editors name in words."""
_LONG = {"ara": "ar", "deu": "de", "eng": "en", "fra": "fr", "rus": "ru", "spa": "es", "zho": "zh"}
"""Three letters where two are the tag (RFC 5646, 2.2.1)."""


def meant_tag(typed: str) -> str:
    """The tag that was probably meant by one that is none, or nothing."""
    if known := _SAID.get(typed.strip().lower()):
        return known
    language, *rest = typed.strip().replace("_", "-").split("-")
    parts = [_LONG.get(language.lower(), language)]
    parts += ["GB" if part.lower() == "uk" and parts == ["en"] else part for part in rest]
    meant = "-".join(parts)
    return meant if meant != typed.strip() and known_language(meant) else ""


def known_language(tag: str) -> bool:
    """True for a well-formed tag of a known language; any three letters are taken for known."""
    language, _, region = tag.lower().partition("-")
    if language in _TWO_LETTERS and (
        not region or (len(region) == 2 and region.isascii() and region.isalpha())
    ):
        return not tag.endswith("-")
    found = re.fullmatch(_TAG, tag.lower()) if tag.isascii() else None
    return found is not None and (len(found["language"]) == 3 or found["language"] in _TWO_LETTERS)
