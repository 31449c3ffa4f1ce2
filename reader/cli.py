"""The command line: `sourcelight report FILE...`, the window's own analysis without a window."""

import logging
import os
import sys
import traceback
from collections.abc import Sequence
from functools import cache
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from reader.errors import SourcelightError
from reader.exports.streams import Format, ReportStream, report_stream
from reader.loading.opening import open_bytes, open_path
from reader.model.article import Article
from reader.model.limits import FILE_LIMIT
from reader.policy import tell_problems
from reader.rules_check import rules_commands
from reader.version import NAME, program_version, version_and_build

if TYPE_CHECKING:
    from reader.analysis.analyst import Analyst

SOME_FAILED: Final = 1
WRONG_COMMAND: Final = 2
INTERRUPTED: Final = 130
"""What a shell expects of a program that was stopped with Ctrl+C."""

STANDARD_INPUT: Final = "-"
OURS: Final = "The program made a mistake while it read this file. The file itself is unharmed."

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
            metavar="FILE", show_default=False, help="Text, Markdown or saved web pages; - is standard input."
        ),
    ],
    format_: Annotated[
        Format,
        typer.Option(
            "--format",
            "-f",
            help="text for people, json or jsonl for programs, html or md for a page of its own, docx for a word "
            "processor, csv (the marks) or voices-csv for a spreadsheet.",
        ),
    ] = Format.TEXT,
) -> None:
    """Print the marks, voices and questions of each FILE.

    The exit code is 0 when all files were read and 1 when some were not; the others are printed all the same.
    """
    if format_ is Format.WORD and sys.stdout.isatty():
        typer.echo("A Word document is not for a terminal: … --format docx FILE > report.docx writes a file.", err=True)
        raise typer.Exit(WRONG_COMMAND)
    stream = report_stream(format_, sys.stdout, len(files), f"{NAME} {program_version()}")
    tells_failures = format_ not in (Format.JSON, Format.JSONL)
    try:
        failed = _print_all(files, stream, tells_failures)
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


def _print_all(files: Sequence[str], stream: ReportStream, tells_failures: bool) -> int:
    """Print every file's report as soon as it is there; returns how many could not be read."""
    failed = 0
    stream.begin()
    for file in files:
        try:
            _print_one(file, stream)
        except SourcelightError as error:
            sentence = str(error)
        except (OSError, KeyboardInterrupt):  # what goes wrong with a file is told as SourcelightError
            raise
        except Exception:  # one file must not take the others with it
            sentence = OURS
            if sys.flags.dev_mode:  # python -X dev: whoever mends the program wants more than a sentence
                traceback.print_exc()
        else:
            continue
        failed += 1
        stream.failure(_shown(file), sentence)
        if tells_failures:
            typer.echo(f"{_shown(file)}: {sentence}", err=True)
    stream.end()
    sys.stdout.flush()
    return failed


def _print_one(file: str, stream: ReportStream) -> None:
    article = _opened(file)
    analyst = _analyst()
    stream.report(analyst.analyse(article), analyst.rulebook, _shown(file))
    sys.stdout.flush()


def _opened(file: str) -> Article:
    if file == STANDARD_INPUT:
        return open_bytes(sys.stdin.buffer.read(FILE_LIMIT + 1), "standard input")
    return open_path(Path(file), _shown(file))


@cache
def _analyst() -> "Analyst":
    """The analyst, loaded when the first file is there to be read: a wrong name is told at once."""
    from reader.analysis.analyst import Analyst

    return Analyst.loaded()


def _shown(file: str) -> str:
    """The file's name as it can be printed, whatever bytes it is made of."""
    return os.fsencode(file).decode("utf-8", "replace")


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
