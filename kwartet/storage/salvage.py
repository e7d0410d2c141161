"""Read JSON into model values, saving what can be saved of a file that is not as it should be.

A value that passes msgspec as it is takes one strict pass. Only what fails it is walked field by
field: what fits is kept, what does not is replaced by something harmless, and each such place
becomes a :class:`Flaw` that says what was expected there and what was found.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar, get_args

import msgspec
from msgspec import NODEFAULT, Struct, inspect

from kwartet.errors import Message
from kwartet.model.card_set import empty_cards, new_id
from kwartet.model.palette import palette

S = TypeVar("S", bound=Struct)


class FlawKind(StrEnum):
    """What is wrong at a place in a file."""

    DAMAGED = "file-damaged"
    VALUE = "field-value"
    MISSING = "field-missing"
    UNKNOWN = "field-unknown"
    COUNT = "field-count"


class Flaw(NamedTuple):
    """One wrong place: where it is, what belongs there and what was found, the last two in words.

    ``path`` leads there from the top of the file: ``("cards", 1, "title")``.
    """

    kind: FlawKind
    path: tuple[str | int, ...]
    expected: Message
    found: Message

    @property
    def field(self) -> str:
        """The path as it is written in a message: ``cards[1].title``."""
        text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in self.path)
        return text.removeprefix(".")


_NOTHING = Message("niets", "nothing")
_TEXT = Message("tekst", "text")
_REJECTED = object()


def _first_symbol() -> str:
    return next(iter(palette().values())).symbol


def _first_color() -> str:
    return next(iter(palette()))


_BLANKS: dict[str, Callable[[], Any]] = {
    "id": new_id,
    "format_version": int,
    "symbol": _first_symbol,
    "color": _first_color,
    "cards": empty_cards,
}
"""What stands in for a required field that is no plain text; a value without one is dropped."""


def decode(data: bytes) -> tuple[Any, Flaw | None]:
    """The JSON in a file as plain dicts and lists, or None and the flaw that it is none."""
    found = Message("null", "null")
    try:
        raw = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raw = None
        found = Message("onleesbare tekens", "unreadable characters")
        if position := re.search(r"\(byte (\d+)\)", str(error)):
            found = Message(
                f"{found.nl} bij byte {position[1]}", f"{found.en} at byte {position[1]}"
            )
    if raw is None:
        return None, Flaw(FlawKind.DAMAGED, (), Message("JSON in UTF-8", "JSON in UTF-8"), found)
    return raw, None


def mend(raw: Any, kind: type[S]) -> tuple[S | None, list[Flaw]]:
    """The value in plain JSON data, what does not fit replaced, and the flaws found on the way."""
    flaws: list[Flaw] = []
    value = _mend(raw, kind, (), flaws)
    return (None if value is _REJECTED else value), flaws


def _mend(raw: Any, kind: Any, path: tuple[str | int, ...], flaws: list[Flaw]) -> Any:
    try:
        return msgspec.convert(raw, kind)
    except (msgspec.ValidationError, RecursionError):
        pass
    match inspect.type_info(kind):
        case inspect.StructType(cls=cls) if isinstance(raw, dict):
            return _mend_struct(raw, cls, path, flaws)
        case inspect.UnionType() if isinstance(raw, dict):
            for cls in get_args(kind):
                config = getattr(cls, "__struct_config__", None)
                if config is not None and raw.get(config.tag_field) == config.tag:
                    return _mend_struct(raw, cls, path, flaws)
        case inspect.VarTupleType() if isinstance(raw, list):
            item = get_args(kind)[0]
            mended = [_mend(each, item, (*path, i), flaws) for i, each in enumerate(raw)]
            return tuple(each for each in mended if each is not _REJECTED)
        case inspect.TupleType() if isinstance(raw, list):
            return _mend_tuple(raw, get_args(kind), path, flaws)
    flaws.append(Flaw(FlawKind.VALUE, path, _expected(kind), _found(raw)))
    return _REJECTED


def _mend_struct(
    raw: dict[str, Any], cls: Any, path: tuple[str | int, ...], flaws: list[Flaw]
) -> Any:
    """A struct with a default or a blank for each field that does not fit."""
    fields = msgspec.structs.fields(cls)
    known = {field.name for field in fields} | {cls.__struct_config__.tag_field}
    flaws += [
        Flaw(FlawKind.UNKNOWN, (*path, _short(name)), _NOTHING, _found(value))
        for name, value in raw.items()
        if name not in known
    ]
    values = {}
    for field in fields:
        value = _REJECTED
        if field.name in raw:
            value = _mend(raw[field.name], field.type, (*path, field.name), flaws)
        elif field.required:
            flaws.append(
                Flaw(FlawKind.MISSING, (*path, field.name), _expected(field.type), _NOTHING)
            )
        if value is _REJECTED:
            value = _stand_in(field)
        if value is _REJECTED:
            return _REJECTED
        values[field.name] = value
    return cls(**values)


def _stand_in(field: msgspec.structs.FieldInfo) -> Any:
    if field.default is not NODEFAULT:
        return field.default
    if field.name in _BLANKS:
        return _BLANKS[field.name]()
    return "" if field.type is str else _REJECTED


def _mend_tuple(
    raw: list[Any], kinds: tuple[Any, ...], path: tuple[str | int, ...], flaws: list[Flaw]
) -> Any:
    """A tuple of fixed length: too short is filled up with blanks, too long is cut."""
    if len(raw) != len(kinds):
        flaws.append(Flaw(FlawKind.COUNT, path, _a_list_of(len(kinds)), _found(raw)))
    mended = [
        _mend(each, kind, (*path, i), flaws)
        for i, (each, kind) in enumerate(zip(raw, kinds, strict=False))
    ]
    mended += [_REJECTED] * (len(kinds) - len(mended))
    blanks = (mend({}, kind)[0] for kind in kinds)
    return tuple(
        blank if each is _REJECTED else each for each, blank in zip(mended, blanks, strict=True)
    )


def _expected(kind: Any) -> Message:
    """What belongs in a field of this type, in words."""
    info = inspect.type_info(kind)
    message = _TEXT
    match info:
        case inspect.Metadata(extra={"expected": Message() as said}):
            message = said
        case inspect.BoolType():
            message = Message("true of false", "true or false")
        case inspect.IntType(ge=low, le=high) | inspect.FloatType(ge=low, le=high):
            message = Message("een getal", "a number")
            if low is not None and high is not None:
                message = Message(f"een getal van {low} tot {high}", f"a number, {low} to {high}")
        case inspect.VarTupleType():
            message = Message("een lijst", "a list")
        case inspect.TupleType(item_types=items):
            message = _a_list_of(len(items))
        case inspect.StructType(fields=fields):
            names = ", ".join(field.name for field in fields)
            message = Message(f"een blok met {names}", f"an object with {names}")
        case inspect.UnionType():
            message = Message(
                "null of een plaatje van de soort illustration of photo",
                "null or a picture of the kind illustration or photo",
            )
    return message


def _found(raw: Any) -> Message:
    """What stands in the file instead, in words."""
    match raw:
        case None | True | False:
            word = {None: "null", True: "true", False: "false"}[raw]
            return Message(word, word)
        case int() | float():
            number = _short(str(raw))
            return Message(f"het getal {number}", f"the number {number}")
        case str():
            return Message(f"de tekst “{_short(raw)}”", f"the text “{_short(raw)}”")
        case list():
            return _a_list_of(len(raw))
        case _:
            return Message("een blok", "an object")


def printable(text: str) -> str:
    """A text from a file without what would steer a terminal."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def _a_list_of(count: int) -> Message:
    return Message(f"een lijst van {count}", f"a list of {count}")


def _short(text: str) -> str:
    """Enough of a text to recognise it, on one line."""
    line = " ".join(printable(text[:200]).split())
    return line if len(line) <= 40 else f"{line[:39]}…"
