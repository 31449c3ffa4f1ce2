"""The command line: `sourcelight report FILE...`, the window's own analysis without a window."""

import logging
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Final

import typer

from reader.advance import Advance
from reader.batch import Batch, Wish
from reader.errors import SourcelightError
from reader.exports.streams import Format, ReportStream, report_stream
from reader.files_given import files_in
from reader.loading.opening import open_bytes
from reader.model.limits import FILE_LIMIT
from reader.own_rules import rulebook_in_force
from reader.policy import tell_problems
from reader.rules_check import rules_commands
from reader.version import NAME, program_version, version_and_build

SOME_FAILED: Final = 1
WRONG_COMMAND: Final = 2
INTERRUPTED: Final = 130
"""What a shell expects of a program that was stopped with Ctrl+C."""

STANDARD_INPUT: Final = "-"

MOST_JOBS: Final = 64
"""Processes at most: each needs some 300 MB for its language model."""

app = typer.Typer(
    name=NAME,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(rules_commands, name="rules")


def run_command(arguments: Sequence[str]) -> int:
    """Run one command; the exit code is 0 when all was read, 1 when some failed, 2 for a wrong command."""
    _speak_utf8()
    logging.getLogger().addHandler(logging.NullHandler())  # libraries' warnings are no sentence for a person
    tell_problems(sys.stderr)
    try:
        app(args=list(arguments), prog_name=NAME)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else SOME_FAILED
    return 0


def _say_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"{NAME} {version_and_build()}")
        raise typer.Exit


@app.callback()
def sourcelight(
    _version: Annotated[
        bool, typer.Option("--version", callback=_say_version, is_eager=True, help="Print the version and end.")
    ] = False,
) -> None:
    """Show who says so in a news article, and how they know.

    Without a command the window opens: sourcelight [FILE].
    """


@app.command()
def report(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE",
            show_default=False,
            help="Text, Markdown, web pages, Word, OpenDocument, RTF, PDF, e-books, letters; - is standard input.",
        ),
    ],
    format_: Annotated[
        Format,
        typer.Option(
            "--format",
            "-f",
            help="text for people, json or jsonl for programs, html or md for a page of its own, docx for a word "
            "processor; csv (the marks), voices-csv or table (a row an article) for a spreadsheet.",
        ),
    ] = Format.TEXT,
    recursive: Annotated[
        bool, typer.Option("--recursive", "-r", help="Read the files in folders too, and in folders inside them.")
    ] = False,
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", min=1, max=MOST_JOBS, help="How many processes share the work.")
    ] = 1,
) -> None:
    """Print the marks, voices and questions of each FILE.

    The exit code is 0 when all files were read and 1 when some were not; the others are printed all the same.
    """
    if format_ is Format.WORD and sys.stdout.isatty():
        typer.echo("A Word document is not for a terminal: … --format docx FILE > report.docx writes a file.", err=True)
        raise typer.Exit(WRONG_COMMAND)
    names = list(files_in(files, recursive=recursive))
    stream = report_stream(format_, sys.stdout, len(names), f"{NAME} {program_version()}")
    tells_failures = format_ not in (Format.JSON, Format.JSONL)
    try:
        failed = _print_all(names, stream, tells_failures, jobs)
    except BrokenPipeError:
        _let_go_of_output()
        return
    except OSError:
        _let_go_of_output()
        typer.echo("The report could not be written: no room, or no right to write there.", err=True)
        raise typer.Exit(SOME_FAILED) from None
    except KeyboardInterrupt:
        raise typer.Exit(INTERRUPTED) from None
    if failed:
        raise typer.Exit(SOME_FAILED)


def _let_go_of_output() -> None:
    """Nobody reads the output any more, or nobody can; without this Python would complain once more at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _print_all(names: Sequence[str], stream: ReportStream, tells_failures: bool, jobs: int) -> int:
    """Print every file's report as soon as it is there; returns how many could not be read.

    What was printed is a whole document also where Ctrl+C ends it early.
    """
    failed = 0
    rulebook = rulebook_in_force()
    stream.begin()
    with _stopped_by_ctrl_c() as stop:
        with Batch(min(jobs, max(1, len(names)))) as batch, Advance(len(names)) as advance:
            for outcome in batch.outcomes([_wish(name) for name in names], stop):
                if outcome.report is not None:
                    stream.report(outcome.report, rulebook, outcome.name)
                else:
                    failed += 1
                    stream.failure(outcome.name, outcome.sentence)
                    if tells_failures:
                        typer.echo(f"{outcome.name}: {outcome.sentence}", err=True)
                sys.stdout.flush()
                advance.one_more(outcome.name)
        stream.end()
        sys.stdout.flush()
    if stop.is_set():
        raise KeyboardInterrupt
    return failed


@contextmanager
def _stopped_by_ctrl_c() -> Iterator[threading.Event]:
    """An event that the first Ctrl+C sets: what is being written is written to its end. The second interrupts."""
    stop = threading.Event()

    def on_signal(_number: int, _frame: object) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    before = signal.signal(signal.SIGINT, on_signal)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)


def _wish(name: str) -> Wish:
    """What to read for a name on the command line; standard input is read here, for no other process has it."""
    if name != STANDARD_INPUT:
        return Wish(_shown(name), Path(name))
    try:
        return Wish(name, Path(), open_bytes(sys.stdin.buffer.read(FILE_LIMIT + 1), "standard input"))
    except SourcelightError as error:
        return Wish(name, Path(), sentence=str(error))


def _shown(file: str) -> str:
    """The file's name as it can be printed, whatever bytes it is made of."""
    return os.fsencode(file).decode("utf-8", "replace")


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
