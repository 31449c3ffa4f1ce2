"""How far a long command is, on the terminal of whoever waits for it."""

import sys
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn


class Advance:
    """A bar on standard error; only where that is a terminal and the reports themselves go elsewhere."""

    def __init__(self, total: int) -> None:
        is_seen = total > 1 and sys.stderr.isatty() and not sys.stdout.isatty()
        columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("{task.description}"))
        self._progress = Progress(*columns, console=Console(stderr=True), transient=True, disable=not is_seen)
        self._task = self._progress.add_task("", total=total)

    def __enter__(self) -> "Advance":
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()

    def one_more(self, name: str) -> None:
        """One more file is done; `name` is the one."""
        self._progress.update(self._task, advance=1, description=name.replace("[", "\\["))
