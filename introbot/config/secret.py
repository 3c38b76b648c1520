"""A value that is used but never shown."""

from __future__ import annotations


class Secret:
    """Text that prints as `***`; only `reveal()` gives it away.

    It is neither a `str` nor a dataclass on purpose: `json.dumps` writes any subclass of `str`
    in clear, and `dataclasses.asdict` would open a dataclass.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return "***"

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)
