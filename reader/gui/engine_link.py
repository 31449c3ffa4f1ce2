"""The window's side of the engine process: requests out, values in, and a new engine when one stops."""

import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QProcess, Signal

from reader.errors import EngineError
from reader.model.article import Article
from reader.model.media import Media
from reader.model.messages import Analyse, Cancel, Failed, Frames, Open, Opened, Part, Progress, Ready, Reported, encode

RESTARTS_IN_A_ROW = 3
"""An engine that stops this often without one answer in between is not started again by itself."""

Answer = Ready | Opened | Progress | Part | Reported | Failed


def engine_command() -> tuple[str, list[str]]:
    """How to start the engine: the frozen program is its own interpreter."""
    if getattr(sys, "frozen", False):
        return sys.executable, ["engine"]
    return sys.executable, ["-m", "reader", "engine"]


class EngineLink(QObject):
    """Speaks to one engine process. Answers to old tickets are dropped.

    `stopped` is emitted when the engine ended by itself, with whether a new one was started; the request that was under
    way is not repeated, for it may be what ended it.
    """

    engine_ready = Signal()
    article_opened = Signal(Article)
    progressed = Signal(int, int)
    part_arrived = Signal(object)
    report_arrived = Signal(object)
    failed = Signal(str)
    stopped = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticket = 0
        self._unanswered_stops = 0
        self._process: QProcess | None = None
        self._frames = Frames()

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
        self._process = process
        process.start(*engine_command())

    def stop(self) -> None:
        """End the engine on purpose; nothing is emitted."""
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)
        process.closeWriteChannel()
        process.kill()
        process.waitForFinished(2000)
        process.deleteLater()

    def open_path(self, path: Path) -> None:
        self._send_new(Open(self._next_ticket(), path=str(path)))

    def open_text(self, text: str, media: Media, origin: str) -> None:
        self._send_new(Open(self._next_ticket(), text=text, media=media, origin=origin))

    def analyse(self, article: Article) -> None:
        self._send_new(Analyse(self._next_ticket(), article))

    def cancel(self) -> None:
        """Give up what is under way; the engine stays."""
        given_up = self._ticket
        self._next_ticket()
        self._send(Cancel(given_up))

    def _next_ticket(self) -> int:
        self._ticket += 1
        return self._ticket

    def _send_new(self, request: Open | Analyse) -> None:
        self.start()
        self._send(request)

    def _send(self, request: Open | Analyse | Cancel) -> None:
        if self._process is not None:
            self._process.write(QByteArray(encode(request)))

    def _on_bytes(self) -> None:
        if self._process is None:
            return
        try:
            for message in self._frames.feed(bytes(self._process.readAllStandardOutput().data())):
                self._unanswered_stops = 0
                self._take(message)
        except EngineError:
            self._process.kill()

    def _take(self, message: object) -> None:
        if isinstance(message, Ready):
            self.engine_ready.emit()
        elif isinstance(message, Opened | Progress | Part | Reported | Failed) and message.ticket == self._ticket:
            self._take_current(message)

    def _take_current(self, message: Opened | Progress | Part | Reported | Failed) -> None:
        match message:
            case Opened():
                self.article_opened.emit(message.article)
            case Progress():
                self.progressed.emit(message.done, message.total)
            case Part():
                self.part_arrived.emit(message)
            case Reported():
                self.report_arrived.emit(message.report)
            case Failed():
                self.failed.emit(message.sentence)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._forget_process()
            self.stopped.emit(False)

    def _on_finished(self) -> None:
        self._forget_process()
        self._next_ticket()
        self._unanswered_stops += 1
        again = self._unanswered_stops < RESTARTS_IN_A_ROW
        if again:
            self.start()
        self.stopped.emit(again)

    def _forget_process(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
