"""Values that are worked out when they are first asked for, and kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class kept(Generic[T]):  # noqa: N801 - stands where `property` does
    """A property that is worked out once: `functools.cached_property` without its lock (Python 3.11 has one).

    A lock costs as much as what most of a passage's properties work out.
    """

    def __init__(self, work_out: Callable[[Any], T]) -> None:
        self.work_out = work_out
        self.__doc__ = work_out.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, one: None, owner: type) -> kept[T]: ...
    @overload
    def __get__(self, one: object, owner: type) -> T: ...
    def __get__(self, one: object | None, owner: type) -> T | kept[T]:
        """What was worked out; from now on it stands in its object."""
        if one is None:
            return self
        value = one.__dict__[self.name] = self.work_out(one)
        return value
