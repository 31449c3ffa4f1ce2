"""The exports as the window takes them: each is imported when it is first asked for, because few starts need any."""

from collections.abc import Iterable
from pathlib import Path

from reader.exports.told import Told
from reader.model.document_kind import DocumentKind
from reader.model.outline import Part
from reader.model.remarks import Remarks
from reader.model.report import Report
from reader.model.rulebook import Rulebook


class LateWriters:
    """What `documents` and `outline` do, for the window process."""

    def document(
        self, kind: DocumentKind, report: Report, rulebook: Rulebook, remarks: Remarks, told: Told, /
    ) -> bytes:
        from reader.exports.documents import document

        return document(kind, report, rulebook, remarks, told)

    def outline(self, report: Report, rulebook: Rulebook, remarks: Remarks, told: Told, /) -> Iterable[Part]:
        from reader.exports.outline import outline
        from reader.exports.told import told_parts

        return told_parts(outline(report, rulebook, remarks), told)

    def write_whole(self, path: Path, content: bytes, /) -> None:
        from reader.exports.documents import write_whole

        write_whole(path, content)
