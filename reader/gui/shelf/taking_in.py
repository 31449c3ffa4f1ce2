"""Another library, taken in by a process of its own that is ended when it hangs."""

import json
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from reader.model.limits import PATIENCE
from reader.resources import own_command


class TakingIn(QObject):
    """`taken` carries how many articles were new, `failed` one sentence. One file at a time."""

    taken = Signal(int)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._said = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(round(1000 * PATIENCE))
        self._patience.timeout.connect(self._on_out_of_time)

    def start(self, library: Path, source: Path) -> None:
        """Take the file in; what the library holds stays."""
        if self._process is not None:
            return
        process = QProcess(self)
        process.readyReadStandardOutput.connect(self._on_progress)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process, self._said = process, ""
        program, arguments = own_command("take-in", str(library), str(source))
        process.start(program, arguments)
        self._patience.start()

    def is_working(self) -> bool:
        return self._process is not None

    def stop(self) -> None:
        """End it: what was taken in so far stays, and taking the file in again adds the rest."""
        process, self._process = self._process, None
        self._patience.stop()
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(2000)
            process.deleteLater()

    def _on_progress(self) -> None:
        if self._process is not None:
            self._patience.start()
            self._said += bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace")

    def _on_finished(self) -> None:
        self.stop()
        told = _last_line(self._said)
        new = told.get("new")
        if isinstance(new, int):
            self.taken.emit(new)
        else:
            gone = self.tr("Taking the library in was too much for this computer and was given up.")
            self.failed.emit(str(told.get("sentence") or gone))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._on_finished()

    def _on_out_of_time(self) -> None:
        self.stop()
        sentence = self.tr("Reading it made no progress for {seconds} seconds and was given up.")
        self.failed.emit(sentence.format(seconds=round(PATIENCE)))


def _last_line(said: str) -> dict[str, object]:
    try:
        told = json.loads(said.strip().rsplit("\n", 1)[-1])
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}
