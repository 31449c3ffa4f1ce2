"""Reports of many files: one after another, or by several engines at once, always in the order of the files."""

import queue
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final

from reader.engine_process import EngineProcess
from reader.errors import SourcelightError
from reader.model.article import Article
from reader.model.report import Report

LOOK_EVERY: Final = 0.1
"""Seconds between two looks whether a report is there: Ctrl+C is heard in between, on Windows too."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be read: a file, called `name`, or an article that is open already, or why there is none."""

    name: str
    path: Path
    article: Article | None = None
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The report on what was wished, or the sentence that says why there is none."""

    name: str
    report: Report | None = None
    sentence: str = ""


class Batch:
    """Several engines that share the work. Leaving it ends them, whatever they are doing."""

    def __init__(self, jobs: int) -> None:
        self._engines = [EngineProcess() for _ in range(jobs)]
        self._free: queue.SimpleQueue[EngineProcess] = queue.SimpleQueue()
        for engine in self._engines:
            self._free.put(engine)
        self._is_over = threading.Event()
        self._threads = ThreadPoolExecutor(jobs, thread_name_prefix="batch")

    def __enter__(self) -> "Batch":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._is_over.set()
        for engine in self._engines:
            engine.end()
        self._threads.shutdown(wait=True, cancel_futures=True)
        for engine in self._engines:  # one may have been started again meanwhile
            engine.end()

    def outcomes(self, wishes: Sequence[Wish], stop: threading.Event) -> Iterator[Outcome]:
        """An outcome for each wish, in their order, each as soon as it and those before it are there, until `stop`."""
        for waiting in [self._threads.submit(self._read, wish) for wish in wishes]:
            while not waiting.done():
                wait([waiting], LOOK_EVERY)
                if stop.is_set():
                    return
            yield waiting.result()

    def _read(self, wish: Wish) -> Outcome:
        if wish.sentence or self._is_over.is_set():
            return Outcome(wish.name, sentence=wish.sentence)
        engine = self._free.get()
        try:
            article = wish.article or engine.open_path(wish.path, wish.name)
            return Outcome(wish.name, engine.analyse(article))
        except SourcelightError as error:
            return Outcome(wish.name, sentence=str(error))
        finally:
            self._free.put(engine)
