"""The engine as the command line uses it: one process, asked one thing after another, ended when it hangs."""

import contextlib
import subprocess
import sys
import threading
from pathlib import Path
from subprocess import PIPE
from types import TracebackType
from typing import Final

from reader.errors import EngineError, OpenError
from reader.model.article import Article
from reader.model.frames import encode, read
from reader.model.limits import LOADING_PATIENCE, PATIENCE
from reader.model.messages import (
    WHOLE,
    Analyse,
    Failed,
    Open,
    Opened,
    Part,
    Progress,
    Ready,
    Reply,
    Reported,
)
from reader.model.report import Report
from reader.resources import engine_command

GAVE_UP: Final = f"Reading it made no progress for {round(PATIENCE)} seconds and was given up."
STOPPED: Final = "Reading it was too much for the program, which went on with the next."


class EngineProcess:
    """One engine, started when it is needed, and again after a file has ended it. For one thread at a time."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._ticket = 0
        self._is_loaded = False
        self._hung = threading.Event()

    def __enter__(self) -> "EngineProcess":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    @property
    def process_id(self) -> int:
        """The engine's process id, 0 while there is none."""
        return self._process.pid if self._process else 0

    def open_path(self, path: Path, origin: str) -> Article:
        """The article in a file; of a book all of it. Raises OpenError."""
        answer = self._asked(Open(self._next(), path=str(path), origin=origin, chapter=WHOLE), PATIENCE)
        if not isinstance(answer, Opened):
            raise EngineError(STOPPED)
        return answer.article

    def analyse(self, article: Article) -> Report:
        """The report on an article. Raises EngineError."""
        answer = self._asked(Analyse(self._next(), article), PATIENCE if self._is_loaded else LOADING_PATIENCE)
        if not isinstance(answer, Reported):
            raise EngineError(STOPPED)
        return answer.report

    def end(self) -> None:
        """End the process, whatever it is doing. May be called from another thread."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):  # what was still to be sent is lost with the process
                        pipe.close()

    def _next(self) -> int:
        self._ticket += 1
        return self._ticket

    def _asked(self, request: Open | Analyse, patience: float) -> Reply:
        """The answer that ends the request. Raises OpenError where it failed or the process ended."""
        try:
            answer = self._answer(request, patience)
        except (OSError, EngineError, ValueError) as error:
            self.end()
            raise OpenError(GAVE_UP if self._hung.is_set() else STOPPED) from error
        if isinstance(answer, Failed):
            raise OpenError(answer.sentence)
        return answer

    def _answer(self, request: Open | Analyse, patience: float) -> Reply:
        process = self._process or self._started()
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(encode(request))
        process.stdin.flush()
        self._hung.clear()
        while True:
            watch = threading.Timer(patience, self._give_up, (process,))
            watch.start()
            try:
                message = read(process.stdout)
            finally:
                watch.cancel()
            if message is None:
                raise EngineError(STOPPED)
            if isinstance(message, Ready):
                self._is_loaded = True
            elif isinstance(message, Opened | Reported | Failed) and message.ticket == request.ticket:
                return message
            elif isinstance(message, Progress | Part):
                patience = PATIENCE

    def _give_up(self, process: "subprocess.Popen[bytes]") -> None:
        self._hung.set()
        process.kill()

    def _started(self) -> "subprocess.Popen[bytes]":
        program, arguments = engine_command()
        log = None if sys.flags.dev_mode else subprocess.DEVNULL  # tracebacks are for whoever mends the program
        self._is_loaded = False
        command = [program, *arguments]
        self._process = subprocess.Popen(command, stdin=PIPE, stdout=PIPE, stderr=log)  # noqa: S603 # our own program
        return self._process
