"""The window's side of the engine process: requests out, values in, and a new engine when one stops."""

import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QProcess, QTimer, Signal

from reader.errors import EngineError
from reader.model.article import Article
from reader.model.contents import Contents
from reader.model.frames import Frames, encode
from reader.model.limits import LOADING_PATIENCE, PATIENCE
from reader.model.media import Media
from reader.model.messages import (
    Analyse,
    Ask,
    Cancel,
    Failed,
    Listed,
    Open,
    Opened,
    Part,
    Progress,
    Ready,
    Reported,
    Told,
)
from reader.model.span import Span
from reader.resources import engine_command

RESTARTS_IN_A_ROW = 3
"""An engine that stops this often without one answer in between is not started again by itself."""

AT_A_TIME: Final = 0.008
"""Seconds that answers are read without a stop: half of a frame."""

Answer = Ready | Opened | Listed | Progress | Part | Reported | Told | Failed


class EngineLink(QObject):
    """Speaks to one engine process. Answers to old tickets are dropped.

    `stopped` is emitted when the engine ended by itself, with whether a new one was started; the request that was under
    way is not repeated, for it may be what ended it. An engine that says nothing for PATIENCE seconds is ended, and
    that the request failed is told.
    """

    engine_ready = Signal()
    article_opened = Signal(Article)
    lesson_opened = Signal(object, object)
    contents_arrived = Signal(Contents)
    progressed = Signal(int, int)
    part_arrived = Signal(object)
    report_arrived = Signal(object)
    failed = Signal(str)
    told = Signal(tuple)
    not_told = Signal()
    stopped = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticket = 0
        self._question = 0
        self._unanswered_stops = 0
        self._process: QProcess | None = None
        self._frames = Frames()
        self._is_loaded = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._read_on)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_out_of_time)

    @property
    def process_id(self) -> int:
        """The engine's process id, 0 while there is none."""
        return self._process.processId() if self._process else 0

    def start(self) -> None:
        """Start an engine if none runs."""
        if self._process is not None:
            return
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._on_bytes)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._frames = Frames()
        self._is_loaded = False
        self._process = process
        process.start(*engine_command())

    def stop(self) -> None:
        """End the engine on purpose; nothing is emitted."""
        process, self._process = self._process, None
        self._patience.stop()
        if process is None:
            return
        process.blockSignals(True)
        process.closeWriteChannel()
        process.kill()
        process.waitForFinished(2000)
        process.deleteLater()

    def open_path(self, path: Path, chapter: int | None = None) -> None:
        """Open a file. A book answers with its contents, unless `chapter` is one of them or WHOLE."""
        self._send_new(Open(self._next_ticket(), path=str(path), chapter=chapter))

    def open_address(self, address: str) -> None:
        """Fetch a page from the web: the only request for which the engine leaves this computer."""
        self._send_new(Open(self._next_ticket(), address=address))

    def open_text(self, text: str, media: Media, origin: str) -> None:
        self._send_new(Open(self._next_ticket(), text=text, media=media, origin=origin))

    def analyse(self, article: Article, rules_on: tuple[str, ...] = ()) -> None:
        self._send_new(Analyse(self._next_ticket(), article, rules_on))

    def ask(self, article: Article, span: Span) -> None:
        """Ask why the words of a span are not marked: `told` or `not_told` answers the last question.

        It stops nothing that is under way; its tickets are counted apart, downwards.
        """
        self._question -= 1
        self.start()
        self._send(Ask(self._question, article, span))

    def cancel(self) -> None:
        """Give up what is under way; the engine stays."""
        given_up = self._ticket
        self._patience.stop()
        self._next_ticket()
        self._send(Cancel(given_up))

    def _next_ticket(self) -> int:
        self._ticket += 1
        return self._ticket

    def _send_new(self, request: Open | Analyse) -> None:
        self.start()
        self._send(request)
        self._wait(request)

    def _wait(self, request: Open | Analyse) -> None:
        """Begin to count the seconds without a sign of the engine; the language model may take longer to load."""
        is_loading = isinstance(request, Analyse) and not self._is_loaded
        self._patience.start(round(1000 * (LOADING_PATIENCE if is_loading else PATIENCE)))

    def _send(self, request: Open | Analyse | Ask | Cancel) -> None:
        if self._process is not None:
            self._process.write(QByteArray(encode(request)))

    def _on_bytes(self) -> None:
        if self._process is not None:
            self._frames.feed(bytes(self._process.readAllStandardOutput().data()))
            if not self._rest.isActive():
                self._read_on()

    def _read_on(self) -> None:
        """Take what has come; a long report is read between the window's other work, half a frame at a time."""
        if self._process is None:
            return
        end = time.perf_counter() + AT_A_TIME
        try:
            for message in self._frames.messages():
                if message is not None:
                    self._unanswered_stops = 0
                    self._take(message)
                if time.perf_counter() > end:
                    self._rest.start()
                    return
        except EngineError:
            self._process.kill()

    def _take(self, message: object) -> None:
        if isinstance(message, Ready):
            self._is_loaded = True
            self.engine_ready.emit()
        elif isinstance(message, Told | Failed) and message.ticket == self._question:
            self._take_answer(message)
        elif (
            isinstance(message, Opened | Listed | Progress | Part | Reported | Failed)
            and message.ticket == self._ticket
        ):
            self._patience.stop()
            self._take_current(message)

    def _take_current(self, message: Opened | Listed | Progress | Part | Reported | Failed) -> None:
        match message:
            case Opened():
                self.article_opened.emit(message.article)
                if message.lesson is not None:
                    self.lesson_opened.emit(message.lesson, message.answers)
            case Listed():
                self.contents_arrived.emit(message.contents)
            case Progress():
                self._patience.start(round(1000 * PATIENCE))
                self.progressed.emit(message.done, message.total)
            case Part():
                self._patience.start(round(1000 * PATIENCE))
                self.part_arrived.emit(message)
            case Reported():
                self.report_arrived.emit(message.report)
            case Failed():
                self.failed.emit(message.sentence)

    def _take_answer(self, message: Told | Failed) -> None:
        if isinstance(message, Told):
            self.told.emit(message.reasons)
        else:
            self.not_told.emit()

    def _on_out_of_time(self) -> None:
        """What hangs is ended from outside, and a new engine is ready for the next request."""
        self.stop()
        self._next_ticket()
        self.start()
        sentence = self.tr("Reading it made no progress for {seconds} seconds and was given up.")
        self.failed.emit(sentence.format(seconds=round(PATIENCE)))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._forget_process()
            self.stopped.emit(False)

    def _on_finished(self) -> None:
        self._forget_process()
        self._patience.stop()
        self._next_ticket()
        self._unanswered_stops += 1
        again = self._unanswered_stops < RESTARTS_IN_A_ROW
        if again:
            self.start()
        self.stopped.emit(again)
        self.not_told.emit()

    def _forget_process(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
