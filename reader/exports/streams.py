"""Reports one after another on a stream, each as soon as it is there, in the formats of the command line."""

import json
from enum import StrEnum
from typing import BinaryIO, Final, Protocol, TextIO

from rich.console import Console

from reader.exports.article_table import ARTICLES_HEAD, article_row, failure_row
from reader.exports.csv_tables import BYTE_ORDER_MARK, MARKS_HEAD, VOICES_HEAD, mark_rows, voice_table_rows, write_row
from reader.exports.html import failure_section, page_end, page_start, report_section
from reader.exports.leave import leave_page_as_json
from reader.exports.markdown import markdown_section, plain
from reader.exports.terminal import print_report
from reader.exports.word import WordDocument
from reader.exports.words import foot
from reader.model.report import Report
from reader.model.report_json import Json, report_as_json
from reader.model.rulebook import Rulebook


class Format(StrEnum):
    """How reports are printed."""

    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"
    HTML = "html"
    MARKDOWN = "md"
    MARKS = "csv"
    VOICES = "voices-csv"
    TABLE = "table"
    WORD = "docx"


FILE_WIDTH: Final = 100
"""Characters in a line where the text goes into a file or another program, not to a terminal."""


class ReportStream(Protocol):
    """Takes each file's report or failure in turn, and its own beginning and end."""

    def begin(self) -> None: ...
    def report(self, report: Report, rulebook: Rulebook, file: str) -> None: ...
    def failure(self, file: str, sentence: str) -> None: ...
    def end(self) -> None: ...


class TextStream:
    """For people; failures are the command's to tell."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._console = Console(file=out, highlight=False, width=None if out.isatty() else FILE_WIDTH)

    def begin(self) -> None:
        pass

    def report(self, report: Report, rulebook: Rulebook, file: str) -> None:  # noqa: ARG002 # the formats' common shape
        with self._console.capture() as printed:
            print_report(report, file, self._console)
        self._out.writelines(f"{line.rstrip()}\n" for line in printed.get().splitlines())

    def failure(self, file: str, sentence: str) -> None:
        pass

    def end(self) -> None:
        pass


class JsonLines:
    """One object a line."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def begin(self) -> None:
        pass

    def report(self, report: Report, rulebook: Rulebook, file: str) -> None:
        self._write(report_as_json(report, rulebook, file) | leave_page_as_json(report))

    def failure(self, file: str, sentence: str) -> None:
        self._write({"file": file, "error": sentence})

    def end(self) -> None:
        pass

    def _write(self, value: Json) -> None:
        self._out.write(json.dumps(value, ensure_ascii=False) + "\n")


class JsonDocument:
    """One JSON value: an object for one file, an array of objects for several."""

    def __init__(self, out: TextIO, is_array: bool) -> None:
        self._out = out
        self._is_array = is_array
        self._separator = ""

    def begin(self) -> None:
        self._out.write("[\n" if self._is_array else "")

    def report(self, report: Report, rulebook: Rulebook, file: str) -> None:
        self._write(report_as_json(report, rulebook, file) | leave_page_as_json(report))

    def failure(self, file: str, sentence: str) -> None:
        self._write({"file": file, "error": sentence})

    def end(self) -> None:
        self._out.write("\n]\n" if self._is_array else "\n")

    def _write(self, value: Json) -> None:
        self._out.write(self._separator + json.dumps(value, ensure_ascii=False, indent=1))
        self._separator = ",\n"


class HtmlPage:
    """One page with a part for each file."""

    def __init__(self, out: TextIO, title: str, program: str) -> None:
        self._out = out
        self._title = title
        self._program = program
        self._number = 0

    def begin(self) -> None:
        self._out.write(page_start(self._title))

    def report(self, report: Report, rulebook: Rulebook, file: str) -> None:  # noqa: ARG002 # the formats' common shape
        self._number += 1
        self._out.write(report_section(report, rulebook, self._number))

    def failure(self, file: str, sentence: str) -> None:
        self._out.write(failure_section(file, sentence))

    def end(self) -> None:
        self._out.write(page_end(self._program))


class MarkdownText:
    """One section after another, failures among them."""

    def __init__(self, out: TextIO, program: str) -> None:
        self._out = out
        self._program = program

    def begin(self) -> None:
        pass

    def report(self, report: Report, rulebook: Rulebook, file: str) -> None:  # noqa: ARG002 # the formats' common shape
        self._out.write(markdown_section(report, rulebook) + "---\n\n")

    def failure(self, file: str, sentence: str) -> None:
        self._out.write(f"**{plain(file)}:** {plain(sentence)}\n\n---\n\n")

    def end(self) -> None:
        self._out.write(f"{foot(self._program)}\n")


class Spreadsheet:
    """One table for all files, of their marks or of their voices; failures are the command's to tell."""

    def __init__(self, out: TextIO, voices: bool) -> None:
        self._out = out
        self._voices = voices

    def begin(self) -> None:
        self._out.write(BYTE_ORDER_MARK)
        write_row(self._out, VOICES_HEAD if self._voices else MARKS_HEAD)

    def report(self, report: Report, rulebook: Rulebook, file: str) -> None:
        for row in voice_table_rows(report, file) if self._voices else mark_rows(report, rulebook, file):
            write_row(self._out, row)

    def failure(self, file: str, sentence: str) -> None:
        pass

    def end(self) -> None:
        pass


class ArticleTable:
    """One table with a row for each file, those that could not be read included."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def begin(self) -> None:
        self._out.write(BYTE_ORDER_MARK)
        write_row(self._out, ARTICLES_HEAD)

    def report(self, report: Report, rulebook: Rulebook, file: str) -> None:  # noqa: ARG002 # the formats' common shape
        write_row(self._out, article_row(report, file))

    def failure(self, file: str, sentence: str) -> None:
        write_row(self._out, failure_row(file, sentence))

    def end(self) -> None:
        pass


class WordFile:
    """One document, each report on a page of its own; it is written at the end, for its parts are packed together."""

    def __init__(self, out: BinaryIO, program: str) -> None:
        self._out = out
        self._document = WordDocument(TITLE, program)

    def begin(self) -> None:
        pass

    def report(self, report: Report, rulebook: Rulebook, file: str) -> None:  # noqa: ARG002 # the formats' common shape
        self._document.add(report, rulebook)

    def failure(self, file: str, sentence: str) -> None:
        pass

    def end(self) -> None:
        self._out.write(self._document.content())
        self._out.flush()


TITLE: Final = "Sourcelight report"


def report_stream(chosen: Format, out: TextIO, files: int, program: str) -> ReportStream:
    """The stream for a format and the number of files that will come."""
    match chosen:
        case Format.TEXT:
            return TextStream(out)
        case Format.JSONL:
            return JsonLines(out)
        case Format.JSON:
            return JsonDocument(out, is_array=files > 1)
        case Format.HTML:
            return HtmlPage(out, TITLE, program)
        case Format.MARKDOWN:
            return MarkdownText(out, program)
        case Format.MARKS | Format.VOICES:
            return Spreadsheet(out, voices=chosen is Format.VOICES)
        case Format.TABLE:
            return ArticleTable(out)
        case Format.WORD:
            return WordFile(out.buffer, program)
