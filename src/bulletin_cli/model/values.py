"""Classes of fields like those of `dataclasses`, made in a tenth of the time: a lint makes 115 at its start.

`dataclasses` compiles six functions for each class, and loads Python's own parser to do so
(docs/decisions/007). Here one function is compiled, and only when the first instance is wanted. What comes
out answers to `dataclasses.replace`, `fields` and `asdict`, to pickle and to `match`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, dataclass_transform, overload

T = TypeVar("T")
Methods = dict[str, Any]
_ABSENT: Any = object()
_set = object.__setattr__


class _Field:
    """What a class says of a field: its default or what makes it, and whether `==` and `repr` look at it."""

    __slots__ = ("compare", "default", "factory", "kind", "repr")

    def __init__(self, default: Any, factory: Callable[[], Any] | None, seen: tuple[bool, bool]) -> None:
        self.default, self.factory = default, factory
        self.repr, self.compare = seen
        self.kind = ""


def field(
    *,
    default: Any = _ABSENT,
    default_factory: Callable[[], Any] | None = None,
    repr: bool = True,  # noqa: A002 - as `dataclasses` has it
    compare: bool = True,
) -> Any:
    """A field whose default is made anew for each instance, or that is left out of `repr` and of `==`."""
    return _Field(default, default_factory, (repr, compare))


@overload
def dataclass(cls: type[T], /) -> type[T]: ...
@overload
def dataclass(
    *, frozen: bool = ..., slots: bool = ..., order: bool = ...
) -> Callable[[type[T]], type[T]]: ...
@dataclass_transform(field_specifiers=(field,))
def dataclass(
    cls: type[Any] | None = None, /, *, frozen: bool = False, slots: bool = False, order: bool = False
) -> Any:
    """The class, or a decorator for it, with what its annotated fields ask for."""
    if cls is not None:
        return _made(cls, frozen=frozen, slots=slots, order=order)
    return lambda cls: _made(cls, frozen=frozen, slots=slots, order=order)


def replace(one: T, /, **changes: Any) -> T:
    """A copy of a value in which some fields are others."""
    fields: Mapping[str, _Field] = type(one).__fields__  # type: ignore[attr-defined]  # every class here has it
    return type(one)(**{**{name: getattr(one, name) for name in fields}, **changes})


def _made(cls: type[Any], *, frozen: bool, slots: bool, order: bool) -> type[Any]:
    above: dict[str, _Field] = getattr(cls, "__fields__", {})
    fields = {**above, **_own_fields(cls)}
    get = _getter([name for name, one in fields.items() if one.compare])
    methods = {
        **_equality(get, frozen=frozen),
        **(_order(get) if order else {}),
        **(_FROZEN if frozen else {}),
        **(_state(tuple(fields)) if frozen and slots else {}),
        "__repr__": _repr([name for name, one in fields.items() if one.repr]),
        "__match_args__": tuple(fields),
    }
    methods = {name: method for name, method in methods.items() if name not in cls.__dict__}
    methods |= {"__fields__": fields, "__dataclass_fields__": _ForDataclasses(fields)}
    if slots:
        cls = _with_slots(cls, methods, fields, [name for name in fields if name not in above])
    else:
        for name, method in methods.items():
            setattr(cls, name, method)
    cls.__init__ = _first_init(cls, fields, frozen=frozen)
    return cls


def _own_fields(cls: type[Any]) -> dict[str, _Field]:
    """The fields that a class itself names; its attributes stay where they are defaults."""
    own: dict[str, _Field] = {}
    for name, kind in cls.__dict__.get("__annotations__", {}).items():  # noqa: RUF063 - `inspect` takes long to load
        given = cls.__dict__.get(name, _ABSENT)
        if isinstance(given, _Field):
            delattr(cls, name)
            if given.default is not _ABSENT:
                setattr(cls, name, given.default)
        own[name] = given if isinstance(given, _Field) else _Field(given, None, (True, True))
        own[name].kind = kind
    return own


def _with_slots(cls: type[Any], methods: Methods, fields: Iterable[str], slots: list[str]) -> type[Any]:
    """The class once more: slots have to be there when a class is made."""
    kept = {
        name: one for name, one in cls.__dict__.items() if name not in {"__dict__", "__weakref__", *fields}
    }
    metaclass: Any = type(cls)
    made: type[Any] = metaclass(cls.__name__, cls.__bases__, {**kept, **methods, "__slots__": tuple(slots)})
    made.__qualname__ = cls.__qualname__
    return made


def _first_init(cls: type[Any], fields: Mapping[str, _Field], *, frozen: bool) -> Any:
    """An `__init__` that puts the real one in its place when it is first called."""

    def __init__(self: Any, *args: Any, **named: Any) -> None:  # noqa: N807 - it is that
        cls.__init__ = _init(cls, fields, frozen=frozen)
        cls.__init__(self, *args, **named)

    return __init__


def _init(cls: type[Any], fields: Mapping[str, _Field], *, frozen: bool) -> Any:
    known: dict[str, Any] = {"_set": _set, "_absent": _ABSENT}
    parameters, body = ["self"], ["pass"]
    for name, one in fields.items():
        value = name
        if one.factory is not None:
            known[f"_make_{name}"] = one.factory
            parameters.append(f"{name}=_absent")
            value = f"_make_{name}() if {name} is _absent else {name}"
        elif one.default is not _ABSENT:
            known[f"_default_{name}"] = one.default
            parameters.append(f"{name}=_default_{name}")
        else:
            parameters.append(name)
        body.append(f"_set(self, {name!r}, {value})" if frozen else f"self.{name} = {value}")
    if hasattr(cls, "__post_init__"):
        body.append("self.__post_init__()")
    exec(f"def __init__({', '.join(parameters)}):\n " + "\n ".join(body), known)  # noqa: S102 - of names only
    made = known["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


def _getter(names: list[str]) -> Callable[[Any], Any]:
    """What gives the values of these fields, to be compared and hashed."""
    return attrgetter(*names) if names else lambda _one: ()


def _equality(get: Callable[[Any], Any], *, frozen: bool) -> Methods:
    def __eq__(self: object, other: object) -> bool:  # noqa: N807 - it is that, as those below
        if other.__class__ is self.__class__:
            return bool(get(self) == get(other))
        return NotImplemented

    def __hash__(self: object) -> int:  # noqa: N807
        return hash(get(self))

    return {"__eq__": __eq__, "__hash__": __hash__ if frozen else None}


def _order(get: Callable[[Any], Any]) -> Methods:
    def __lt__(self: object, other: object) -> bool:  # noqa: N807
        return get(self) < get(other) if other.__class__ is self.__class__ else NotImplemented

    def __le__(self: object, other: object) -> bool:  # noqa: N807
        return get(self) <= get(other) if other.__class__ is self.__class__ else NotImplemented

    def __gt__(self: object, other: object) -> bool:  # noqa: N807
        return get(self) > get(other) if other.__class__ is self.__class__ else NotImplemented

    def __ge__(self: object, other: object) -> bool:  # noqa: N807
        return get(self) >= get(other) if other.__class__ is self.__class__ else NotImplemented

    return {"__lt__": __lt__, "__le__": __le__, "__gt__": __gt__, "__ge__": __ge__}


def _repr(names: list[str]) -> Callable[[object], str]:
    def __repr__(self: object) -> str:  # noqa: N807
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({values})"

    return __repr__


def _state(names: tuple[str, ...]) -> Methods:
    """How pickle takes and sets the fields of a class that has slots and is frozen."""

    def __getstate__(self: object) -> list[Any]:  # noqa: N807
        return [getattr(self, name) for name in names]

    def __setstate__(self: object, state: list[Any]) -> None:  # noqa: N807
        for name, value in zip(names, state, strict=True):
            _set(self, name, value)

    return {"__getstate__": __getstate__, "__setstate__": __setstate__}


def _refuse(self: object, name: str, _value: object = None) -> NoReturn:
    from dataclasses import FrozenInstanceError  # noqa: PLC0415 - only where somebody tried

    raise FrozenInstanceError(f"{type(self).__name__} is frozen: {name} stays as it is")


_FROZEN: Methods = {"__setattr__": _refuse, "__delattr__": _refuse}


class _ForDataclasses:
    """What `dataclasses` wants to find at a class, made when it looks there."""

    def __init__(self, fields: Mapping[str, _Field]) -> None:
        self._fields = fields
        self._made: dict[str, Any] | None = None

    def __get__(self, _instance: object, _owner: type[Any]) -> dict[str, Any]:
        if self._made is None:
            import dataclasses as d  # noqa: PLC0415 - the point of all this is not to load it

            parts = [(name, one.kind, _as_field(one, d)) for name, one in self._fields.items()]
            self._made = {part.name: part for part in d.fields(d.make_dataclass("_", parts))}
        return self._made


def _as_field(one: _Field, d: Any) -> Any:
    given = {} if one.default is _ABSENT else {"default": one.default}
    given |= {} if one.factory is None else {"default_factory": one.factory}
    return d.field(**given, repr=one.repr, compare=one.compare)
