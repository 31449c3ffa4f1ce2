"""How messages travel: in frames, and a long report in many, so that its reader can do other work in between.

A frame is four bytes of length, big end first, and that many bytes of JSON.
"""

import struct
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import IO, Any, Final

from reader.errors import EngineError
from reader.model.article import Article
from reader.model.messages import NONSENSE, Message, Reported, Slice, body_of, decode
from reader.model.report import Report

FRAME_LIMIT: Final = 256 * 1024 * 1024
"""The longest frame in bytes; the text of 200,000 words takes about a hundredth of it."""

AT_ONCE: Final = {"attributions": 200, "voices": 100, "findings": 200, "criteria": 1, "sentences": 400}
"""How many of each a frame holds: it takes one to three milliseconds to read. A shorter report travels whole,
whatever its criteria: every report has them all."""

_LENGTH: Final = struct.Struct(">I")
_EMPTY: Final = Report(Article("", "", ()))


def encode(message: Message) -> bytes:
    """The message in its frames. Raises EngineError where one is longer than a frame may be."""
    parts = _sliced(message) if isinstance(message, Reported) else (message,)
    return b"".join(map(_frame, parts))


def read(stream: IO[bytes]) -> Message | None:
    """The next message of a blocking stream; None at its end. Raises EngineError on nonsense or half a frame."""
    slices = _Slices()
    while head := stream.read(_LENGTH.size):
        body = stream.read(_length(head))
        if len(body) < _length(head):
            raise EngineError(NONSENSE)
        if (message := slices.whole(decode(body))) is not None:
            return message
    return None


class Frames:
    """Gathers bytes as they arrive, in pieces of any size, and hands out the messages that are whole."""

    def __init__(self) -> None:
        self._waiting = bytearray()
        self._slices = _Slices()

    def feed(self, received: bytes) -> None:
        self._waiting += received

    def messages(self) -> Iterator[Message | None]:
        """Each message that has come, and None after each slice of a report: a place to stop, and to go on from later.

        Raises EngineError on nonsense.
        """
        while len(self._waiting) >= _LENGTH.size:
            end = _LENGTH.size + _length(self._waiting[: _LENGTH.size])
            if len(self._waiting) < end:
                return
            body = bytes(self._waiting[_LENGTH.size : end])
            del self._waiting[:end]
            yield self._slices.whole(decode(body))


class _Slices:
    """The slices of a report that is not whole yet."""

    def __init__(self) -> None:
        self._taken: list[Report] = []

    def whole(self, message: Message | Slice) -> Message | None:
        """The message itself, a report with the slices that came before it, or None for a slice."""
        if isinstance(message, Slice):
            self._taken.append(message.report)
            return None
        if not isinstance(message, Reported) or not self._taken:
            return message
        parts, self._taken = (*self._taken, message.report), []
        return replace(message, report=_joined(parts))


def _sliced(whole: Reported) -> Iterator[Slice | Reported]:
    """The slices of a long report, and at the end what is left of it."""
    report = whole.report
    if all(len(getattr(report, name)) <= at_once for name, at_once in AT_ONCE.items() if name != "criteria"):
        yield whole
        return
    for name, at_once in AT_ONCE.items():
        values = getattr(report, name)
        for start in range(0, len(values), at_once):
            yield Slice(_with(_EMPTY, {name: values[start : start + at_once]}))
    yield replace(whole, report=_with(report, dict.fromkeys(AT_ONCE, ())))


def _joined(parts: tuple[Report, ...]) -> Report:
    whole = {name: tuple(chain.from_iterable(getattr(part, name) for part in parts)) for name in AT_ONCE}
    return _with(parts[-1], whole)


def _with(report: Report, values: dict[str, Any]) -> Report:
    return replace(report, **values)


def _frame(message: Message | Slice) -> bytes:
    body = body_of(message)
    if len(body) > FRAME_LIMIT:
        raise EngineError("The article is too long for the reading engine.")
    return _LENGTH.pack(len(body)) + body


def _length(head: bytes | bytearray) -> int:
    if len(head) < _LENGTH.size:
        raise EngineError(NONSENSE)
    (length,) = _LENGTH.unpack(head)
    if length > FRAME_LIMIT:
        raise EngineError(NONSENSE)
    return int(length)
