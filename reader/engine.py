"""The engine process: requests come in on standard input, answers go out on standard output.

The window starts it as `python -m reader engine`. One thread takes requests in, a second loads the language model as
soon as the first request is answered or none comes, the main thread works: an article is opened while the model
still loads. What goes wrong is answered as Failed, with the traceback on standard error.
"""

import contextlib
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from reader.errors import EngineError, OpenError, SourcelightError, StoppedError
from reader.inbox import Inbox, Outbox
from reader.loading.opening import contents_at, open_lesson, open_path, open_text
from reader.memory_limit import limit_memory
from reader.model.article import Article
from reader.model.frames import read
from reader.model.messages import (
    WHOLE,
    Analyse,
    Ask,
    Failed,
    Listed,
    Open,
    Opened,
    Part,
    Progress,
    Ready,
    Reply,
    Reported,
    Told,
)
from reader.model.report import Finding, Report
from reader.policy import policy_in_force

if TYPE_CHECKING:
    from reader.analysis.analyst import Analyst

GRACE: Final = 0.3
"""Seconds to wait for a first request before loading the model: a file named at the start is opened first."""

PATIENCE: Final = 0.05
"""Seconds between two looks whether a request is still wanted, while the model is loading."""

NO_ADDRESSES: Final = (
    "Opening web addresses is switched off on this computer. A page saved in the browser can be opened."
)
OURS: Final = "The program made a mistake while it {} this article. The article itself is unharmed."


def load_analyst() -> "Analyst":
    """The language model and the rules, ready to read. Takes seconds."""
    # Imported only here: opening an article needs none of it.
    from reader.analysis.analyst import Analyst

    return Analyst.loaded()


class Loader:
    """Loads the analyst once, in a thread of its own."""

    def __init__(self, load: Callable[[], "Analyst"], on_ready: Callable[[], None]) -> None:
        self._load = load
        self._on_ready = on_ready
        self._analyst: Analyst | None = None
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="language model", daemon=True)

    def start(self) -> None:
        """Begin to load, unless that has been begun."""
        if self._thread.ident is None:
            self._thread.start()

    def analyst(self, is_stale: Callable[[], bool]) -> "Analyst":
        """The analyst, once it is loaded. Raises StoppedError if nobody waits any more, EngineError without one."""
        self.start()
        while self._thread.is_alive():
            self._thread.join(PATIENCE)
            if is_stale():
                raise StoppedError
        if self._analyst is None:
            raise EngineError("The language model could not be loaded. Please install the program again.")
        return self._analyst

    def _run(self) -> None:
        try:
            self._analyst = self._load()
            self._on_ready()
        except Exception:  # a thread has nobody to raise at; `analyst` tells that there is none
            traceback.print_exc()


class Engine:
    """Answers one request after another until the inbox is closed."""

    def __init__(self, inbox: Inbox, outbox: Outbox, load: Callable[[], "Analyst"] = load_analyst) -> None:
        self._inbox = inbox
        self._outbox = outbox
        self._loader = Loader(load, on_ready=self._say_ready)

    def work(self) -> None:
        request = self._inbox.take(GRACE)
        while not self._inbox.is_closed:
            if request is not None:
                self._answer(request)
            self._loader.start()
            request = self._inbox.take()

    def _answer(self, request: Open | Analyse | Ask) -> None:
        try:
            reply = self._reply(request)
        except StoppedError:
            return
        except SourcelightError as error:
            reply = Failed(request.ticket, str(error))
        except Exception:  # whatever a hostile file or a library does, the window gets its answer
            traceback.print_exc()
            reply = Failed(request.ticket, OURS.format("opened" if isinstance(request, Open) else "read"))
        self._outbox.send(reply)

    def _reply(self, request: Open | Analyse | Ask) -> Reply:
        if isinstance(request, Open):
            return self._opened(request)
        return self._reported(request) if isinstance(request, Analyse) else self._told(request)

    def _opened(self, request: Open) -> Reply:
        if request.path is not None:
            return self._opened_file(request, Path(request.path))
        if request.address is not None:
            return Opened(request.ticket, _article_at(request.address))
        if request.text is not None:
            return Opened(request.ticket, open_text(request.text, request.media, request.origin))
        raise OpenError("There was nothing to open.")

    def _opened_file(self, request: Open, path: Path) -> Reply:
        if taught := open_lesson(path):
            lesson, answers = taught
            return Opened(request.ticket, lesson.article, lesson, answers)
        if request.chapter is None and (contents := contents_at(path, request.origin)):
            return Listed(request.ticket, contents)
        chapter = None if request.chapter == WHOLE else request.chapter
        return Opened(request.ticket, open_path(path, request.origin, chapter))

    def _reported(self, request: Analyse) -> Reply:
        def is_stale() -> bool:
            return self._inbox.is_stale(request.ticket)

        def on_part(done: int, total: int, findings: tuple[Finding, ...]) -> None:
            self._outbox.send(Progress(request.ticket, done, total))
            if findings:
                self._outbox.send(Part(request.ticket, findings))

        report: Report = self._loader.analyst(is_stale).analyse(request.article, on_part, is_stale, request.rules_on)
        return Reported(request.ticket, report)

    def _told(self, request: Ask) -> Reply:
        def is_stale() -> bool:
            return self._inbox.is_stale(request.ticket)

        reasons = self._loader.analyst(is_stale).why_not(request.article, request.span, is_stale)
        return Told(request.ticket, reasons)

    def _say_ready(self) -> None:
        self._outbox.send(Ready())


def _article_at(address: str) -> Article:
    """The article at a web address. Raises OpenError, also where the computer's policy allows none."""
    if not policy_in_force().web_addresses:
        raise OpenError(NO_ADDRESSES)
    from reader.loading.web_address import article_at  # most readings never need it

    return article_at(address)


def take_in(stream: BinaryIO, inbox: Inbox) -> None:
    """Put the requests of a stream into the inbox until it ends, breaks off or makes no sense; then close the inbox."""
    try:
        while (message := read(stream)) is not None:
            inbox.put(message)
    except (EngineError, OSError):
        traceback.print_exc()
    finally:
        inbox.close()


def main() -> int:
    """Serve the window at the other end of the pipes; returns when it closes them."""
    # Ctrl+C in a terminal reaches both processes: the window decides, the engine ends with its pipe.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    limit_memory()
    # Answers get a descriptor of their own: a library that prints writes to standard error, not into a frame.
    outbox = Outbox(os.fdopen(os.dup(sys.stdout.fileno()), "wb"))
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    sys.stdout = sys.stderr
    inbox = Inbox()
    threading.Thread(target=take_in, args=(sys.stdin.buffer, inbox), name="requests", daemon=True).start()
    with contextlib.suppress(BrokenPipeError):
        Engine(inbox, outbox).work()
    sys.stderr.flush()
    # Ends at once: a model that is still loading would keep the process alive after its window is gone.
    os._exit(0)
