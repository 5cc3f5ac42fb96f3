"""Addresses of the web and of mail in prose: blanked out, since rules never read them."""

from bulletin_cli.rules.prose.patterns import lazy, occurrences

BLANK = "\ufffc"
"""What stands in a passage's text for code, addresses of the web and of mail: rules never read those."""
_MAIL_OR_HOST = (
    r"(?<![\w.+-])[\w.+-]++@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w.-])(?:[a-z0-9-]+\.)+(?:org|com|net|int|info|edu|gov|kz|kg|tj|tm|uz|ru|uk|at|eu|de|fr|"
    r"ch)\b(?:/[\w./~%-]*\w)?"
)
_SHORT_ADDRESS = lazy(_MAIL_OR_HOST)
_ADDRESS = lazy(
    r"(?:https?://|ftp://|www\.)[^\s<>“”«»\"]*[^\s<>“”«»\".,;:!?)\]’']|" + _MAIL_OR_HOST,
)


def without_addresses(raw: str) -> str:
    """The text with blanks for addresses, of the same length."""
    # a space follows every stop in most copy
    dotted = raw.count(".") > raw.count(". ") + raw.endswith(".")
    dotted = dotted and any("a" <= raw[at + 1 : at + 2] <= "z" for at in occurrences(raw, "."))
    if dotted or "@" in raw or "://" in raw:
        pattern = _ADDRESS if "://" in raw or "www." in raw else _SHORT_ADDRESS
        return pattern.sub(lambda match: BLANK * len(match.group()), raw)
    return raw
