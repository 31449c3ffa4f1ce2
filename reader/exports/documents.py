"""One report as the content of one file, and the file written whole or not at all."""

import json
from contextlib import suppress
from io import StringIO
from pathlib import Path
from typing import Final

from reader.errors import ExportError
from reader.exports.csv_tables import (
    BYTE_ORDER_MARK,
    MARKS_HEAD,
    VOICES_HEAD,
    mark_rows,
    voice_table_rows,
    write_row,
)
from reader.exports.html import report_page
from reader.exports.leave import leave_page_as_json
from reader.exports.markdown import markdown_section
from reader.exports.own_hand import remarks_as_json
from reader.exports.told import Told
from reader.exports.word import word_document
from reader.exports.words import foot
from reader.model.article import without_folders
from reader.model.document_kind import DocumentKind
from reader.model.remarks import Remarks
from reader.model.report import Report
from reader.model.report_json import report_as_json
from reader.model.rulebook import Rulebook
from reader.version import program_version

_NONE: Final = Remarks()


def document(
    kind: DocumentKind, report: Report, rulebook: Rulebook, remarks: Remarks = _NONE, told: Told = str
) -> bytes:
    """The content of a file of that kind; PDF pages are painted by the window, which has the faces.

    Tables and JSON are for programs, and their names are English in every language.
    """
    program = f"Sourcelight {program_version()}"
    match kind:
        case DocumentKind.WEB_PAGE:
            return report_page(report, rulebook, program, remarks, told).encode()
        case DocumentKind.WORD:
            return word_document(report, rulebook, program, remarks, told)
        case DocumentKind.MARKDOWN:
            return f"{markdown_section(report, rulebook, remarks, told)}---\n\n{told(foot(program))}\n".encode()
        case DocumentKind.MARKS_TABLE | DocumentKind.VOICES_TABLE:
            return _table(kind, report, rulebook, remarks).encode()
        case DocumentKind.JSON:
            value = report_as_json(report, rulebook, file_name(report)) | leave_page_as_json(report)
            value |= remarks_as_json(report, remarks)
            return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
        case DocumentKind.PDF:
            raise ValueError(kind)


def file_name(report: Report) -> str:
    """The article's own file without its folder; else where the article came from."""
    return without_folders(report.article.origin)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file beside its place and then put it there, so that a failure leaves what was there before.

    Raises ExportError with a sentence that names what is in the way.
    """
    draft = path.with_name(f".{path.name}.part")
    try:
        draft.write_bytes(content)
        if path.exists():
            draft.chmod(path.stat().st_mode & 0o777)
        draft.replace(path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise ExportError(path, error) from error


def _table(kind: DocumentKind, report: Report, rulebook: Rulebook, remarks: Remarks) -> str:
    is_marks, file, out = kind is DocumentKind.MARKS_TABLE, file_name(report), StringIO(newline="")
    out.write(BYTE_ORDER_MARK)
    write_row(out, MARKS_HEAD if is_marks else VOICES_HEAD)
    for row in mark_rows(report, rulebook, file, remarks) if is_marks else voice_table_rows(report, file):
        write_row(out, row)
    return out.getvalue()
