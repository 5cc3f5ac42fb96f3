"""The fields of layout.yaml; those of limits, furniture and roles are the model's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_type_hints

from bulletin_cli.model.layout import Furniture, Limits, Role
from bulletin_cli.reading.kinds import Choice, Kind, Number, Pattern, Text, Whole, YesNo
from bulletin_cli.reading.kinds_built import Field, ListOf, MapOf, Record
from bulletin_cli.reading.kinds_trade import COLOUR, NAME, File, Length

STYLES = ("roman", "italic", "bold", "bold-italic")
_VERSION = Pattern(r"[A-Za-z0-9][A-Za-z0-9._-]*", 'a version such as "1"')
_INK = Pattern(
    r"#[0-9a-fA-F]{6}|[A-Za-z][A-Za-z0-9_-]*", "a colour such as #0a5a78, or its name under colours"
)
_AXES = MapOf(Number())
_BY_TYPE: Mapping[type, Kind] = {int: Whole(0), float: Number(), str: Text(), bool: YesNo()}
_BARE = Length(bare=True)


def _model(of: type, kinds: Mapping[str, Kind], *, required: frozenset[str] = frozenset()) -> Record:
    """A record with the fields of a class of the model, of the kinds given or of their types."""
    made = (
        Field(name, kinds.get(name) or _BY_TYPE[type_], required=name in required)
        for name, type_ in get_type_hints(of).items()
        if name != "name"
    )
    return Record(tuple(made))


PAGE = Record(
    (
        Field("width", Length(positive=True), "Of the trimmed page.", required=True),
        Field("height", Length(positive=True), "Of the trimmed page.", required=True),
        Field("inner", Length(), "The margin at the side of the spine.", required=True),
        Field("outer", Length(), "The margin at the other side.", required=True),
        Field("top", Length(), "From the trim to the top of the first line.", required=True),
        Field("safe", Length(), "No text may stand nearer to the trim."),
    )
)

GRID = Record(
    (
        Field("columns", Whole(), "How many columns.", required=True),
        Field("gutter", Length(), "Between columns.", required=True),
        Field("leading", Length(positive=True), "The height of a line of the grid.", required=True),
        Field("lines", Whole(), "How many lines a column has.", required=True),
        Field("baseline", Length(), "From a line's top to its baseline.", required=True),
    )
)

FACE = Record(
    (
        Field(
            "package", Pattern(r"[A-Za-z_][\w.]*", "the name of a package"), "Where the font is installed."
        ),
        Field("file", File("CPY015"), "The font's file, in the package or the layout.", required=True),
        Field("axes", _AXES, "Coordinates of a variable font."),
    ),
    needs="file",
)

FAMILY = Record(
    (
        *(Field(style, FACE, required=style == "roman") for style in STYLES),
        Field("fallback", ListOf(NAME), "Families in which characters are sought that this one lacks."),
    ),
    needs="roman",
)

_LENGTH = Length(em=True)
ROLE = _model(
    Role,
    {
        "family": NAME,
        "size": Length(positive=True),
        "leading": Length(em=True, positive=True),
        "style": Choice(STYLES),
        "axes": _AXES,
        "features": MapOf(Whole(0)),
        "align": Choice(("justified", "left", "centre", "right")),
        "indent": _LENGTH,
        "inset": _LENGTH,
        "inset_end": _LENGTH,
        "case": Choice(("", "capitals")),
        "colour": _INK,
    },
    required=frozenset({"family", "size", "leading"}),
)

LIMITS = _model(Limits, {"stretch": Number(0), "shrink": Number(0, 1), "letters": Number(0, 0.1)})

FURNITURE = _model(
    Furniture,
    {
        "contents_place": Choice(("top", "foot")),
        "contents_columns": Whole(),
        "imprint_columns": Whole(),
        "box_columns": Whole(),
        **dict.fromkeys(("contents_number", "figure_gap", "box_inset", "table_pad", "table_gap"), _BARE),
    },
)

LAYOUT = Record(
    (
        Field("name", NAME, "What publications call it.", required=True),
        Field("version", _VERSION, "Another version may look different.", required=True),
        Field("description", Text(), "The layout in a sentence."),
        Field("page", PAGE, "The trimmed page and its margins.", required=True),
        Field("grid", GRID, "Columns and lines.", required=True),
        Field("fonts", MapOf(FAMILY), "Families of up to four faces.", required=True),
        Field("colours", MapOf(COLOUR), "Colours by name: ink, paper, accent, soft, tint, rule, …"),
        Field("roles", MapOf(ROLE), "How each kind of text is set.", required=True),
        Field("limits", LIMITS, "How far spaces and letters give way, and what line breaking avoids."),
        Field("furniture", FURNITURE, "Heights and gaps of what is not running text."),
        Field("weights", MapOf(Number()), "Of the cost that copyfit makes least."),
        Field("phrases", MapOf(MapOf(Text())), "Words that the layout itself sets, by language."),
        Field("story_columns", MapOf(Whole()), "Columns of a story by its rubric, where not the grid's."),
    )
)
