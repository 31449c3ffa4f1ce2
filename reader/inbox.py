"""The engine's post: requests that wait, and the way out for answers."""

import threading
from typing import BinaryIO

from reader.model.frames import encode
from reader.model.messages import Analyse, Ask, Cancel, Message, Open, Reply


class Inbox:
    """The requests that wait, filled by one thread and emptied by another."""

    def __init__(self) -> None:
        self._waiting: list[Open | Analyse | Ask] = []
        self._cancelled: set[int] = set()
        self._is_closed = False
        self._changed = threading.Condition()

    def put(self, message: Message) -> None:
        """Take a request. Answers, which only the engine may give, are passed over."""
        with self._changed:
            if isinstance(message, Cancel):
                self._cancelled.add(message.ticket)
            elif isinstance(message, Open | Analyse | Ask):
                self._waiting.append(message)
            self._changed.notify_all()

    def close(self) -> None:
        """There will be no more requests, and nobody waits for answers."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()

    def take(self, seconds: float | None = None) -> Open | Analyse | Ask | None:
        """The next request that is still wanted; None when closed, or when none came in time."""
        with self._changed:
            while self._changed.wait_for(self._has_news, seconds) and not self._is_closed:
                request = self._waiting.pop(0)
                if request.ticket not in self._cancelled:
                    return request
            return None

    def is_stale(self, ticket: int) -> bool:
        """Whether work on the ticket can stop: it is cancelled, or something newer waits; a question can wait."""
        with self._changed:
            newer = any(not isinstance(request, Ask) for request in self._waiting)
            return self._is_closed or newer or ticket in self._cancelled

    @property
    def is_closed(self) -> bool:
        with self._changed:
            return self._is_closed

    def _has_news(self) -> bool:
        return self._is_closed or bool(self._waiting)


class Outbox:
    """The stream that answers leave by; several threads may send."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def send(self, reply: Reply) -> None:
        """Write the answer, all its frames together. Raises BrokenPipeError when nobody listens any more."""
        frames = encode(reply)
        with self._lock:
            self._stream.write(frames)
            self._stream.flush()
