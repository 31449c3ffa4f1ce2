"""Who makes documents of a report: the app hands the writers to the window, for they are another room's."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from reader.model.document_kind import DocumentKind
from reader.model.outline import Part
from reader.model.remarks import Remarks
from reader.model.report import Report
from reader.model.rulebook import Rulebook

Told = Callable[[str], str]
"""Gives an English label or sentence in the reader's language."""


class Writers(Protocol):
    """Makes documents and files, their labels as `told` gives them. `write_whole` raises ExportError."""

    def document(
        self, kind: DocumentKind, report: Report, rulebook: Rulebook, remarks: Remarks, told: Told, /
    ) -> bytes: ...
    def outline(self, report: Report, rulebook: Rulebook, remarks: Remarks, told: Told, /) -> Iterable[Part]: ...
    def write_whole(self, path: Path, content: bytes, /) -> None: ...
