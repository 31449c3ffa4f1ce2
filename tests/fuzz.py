"""Fuzzing: real files of every format with bytes changed at random; each must become an article or one sentence.

`make fuzz` runs it for five minutes, `python -m tests.fuzz SECONDS [SEED]` for as long as is wished. What fails is
kept, with the seed that makes it again. The tests run some seconds of it.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.engine_process import GAVE_UP, EngineProcess
from reader.errors import OpenError

OURS = "The program made a mistake"


@dataclass(frozen=True)
class Fault:
    """An input that was answered with nothing a person should see."""

    name: str
    seed: int
    sentence: str


def samples() -> dict[str, bytes]:
    """A file of every format. PDF is printed by Qt, which needs an application and no screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication(["sourcelight"])
    from tests.loading.formats import FORMATS, STORY

    made = {name: make(STORY) for name, make in FORMATS.items()}
    assert application is not None
    return made


def changed(content: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """The content with one to four changes of kinds that break readers."""
    changes: tuple[Callable[[bytearray, random.Random, Sequence[bytes]], None], ...] = (
        _flip, _cut, _repeat, _insert, _swap, _number, _splice,
    )  # fmt: skip # one line
    result = bytearray(content)
    for _ in range(chance.randint(1, 4)):
        if result:
            chance.choice(changes)(result, chance, others)
    return bytes(result)


def _flip(content: bytearray, chance: random.Random, _others: Sequence[bytes]) -> None:
    for _ in range(chance.randint(1, 20)):
        content[chance.randrange(len(content))] = chance.randrange(256)


def _cut(content: bytearray, chance: random.Random, _others: Sequence[bytes]) -> None:
    start = chance.randrange(len(content))
    del content[start : start + chance.randint(1, max(1, len(content) // 4))]


def _repeat(content: bytearray, chance: random.Random, _others: Sequence[bytes]) -> None:
    start = chance.randrange(len(content))
    content[start:start] = bytes(content[start : start + chance.randint(1, 2_000)]) * chance.randint(1, 50)


def _insert(content: bytearray, chance: random.Random, _others: Sequence[bytes]) -> None:
    signs = (
        b"<!--",
        b"]]>",
        b"&#x110000;",
        b"\\u99999 ",
        b"\x00",
        b"\xff\xfe",
        b"<p>" * 200,
        b"{" * 500,
        b"\r\n\r\n",
        b"--b",
    )
    start = chance.randrange(len(content))
    content[start:start] = chance.choice(signs)


def _swap(content: bytearray, chance: random.Random, _others: Sequence[bytes]) -> None:
    first, second = sorted(chance.randrange(len(content)) for _ in range(2))
    content[first:] = content[second:] + content[first:second]


def _number(content: bytearray, chance: random.Random, _others: Sequence[bytes]) -> None:
    """A digit replaced by a huge number: sizes, offsets and counts stand in digits."""
    digits = [at for at, byte in enumerate(content) if 48 <= byte < 58]
    if digits:
        at = chance.choice(digits)
        content[at : at + 1] = chance.choice((b"-1", b"0", b"4294967296", b"99999999999999999999"))


def _splice(content: bytearray, chance: random.Random, others: Sequence[bytes]) -> None:
    other = chance.choice(others)
    start = chance.randrange(max(1, len(other)))
    content[chance.randrange(len(content)) :] = other[start:]


def fuzz(seconds: float, seed: int) -> tuple[int, list[Fault]]:
    """How many inputs were tried in so many seconds, and those that were answered badly."""
    originals = samples()
    tried, faults = 0, list[Fault]()
    until = time.monotonic() + seconds
    with EngineProcess() as engine, tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < until:
            name = sorted(originals)[(seed + tried) % len(originals)]
            chance = random.Random(seed + tried)
            file = Path(folder, name)
            file.write_bytes(changed(originals[name], chance, list(originals.values())))
            if problem := _problem(engine, file):
                faults.append(Fault(name, seed + tried, problem))
            tried += 1
    return tried, faults


def _problem(engine: EngineProcess, file: Path) -> str:
    """What is wrong with the answer: a mistake of ours, or no answer at all; an engine that ends is told by both."""
    before = engine.process_id
    try:
        engine.open_path(file, file.name)
    except OpenError as error:
        sentence = str(error)
        if sentence == GAVE_UP or sentence.startswith(OURS) or not sentence.endswith(".") or "\n" in sentence:
            return sentence
    return "the engine ended" if before and engine.process_id != before else ""


def main() -> int:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 300.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.SystemRandom().randrange(1_000_000_000)
    tried, faults = fuzz(seconds, seed)
    sys.stdout.write(f"{tried} inputs from seed {seed}: {len(faults)} answered badly\n")
    for fault in faults:
        sys.stdout.write(f"  {fault.name}, seed {fault.seed}: {fault.sentence}\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
