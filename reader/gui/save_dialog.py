"""Where a file goes: the system's own dialog, which also asks before a file is replaced."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from reader.gui.window_parts import WindowParts


@dataclass(frozen=True, slots=True)
class Wanted:
    """`dialog` is its object's name, for tests; `kinds` are names with their patterns; `file` is what is offered."""

    dialog: str
    title: str
    kinds: tuple[str, ...]
    suffix: str
    file: str


def save_dialog(parts: WindowParts, wanted: Wanted) -> QFileDialog:
    """The dialog in the folder where the person saved last, not yet open; it goes when it is closed."""
    dialog = QFileDialog(parts.frame, wanted.title, str(last_folder(parts)))
    dialog.setObjectName(wanted.dialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(wanted.kinds)
    dialog.setDefaultSuffix(wanted.suffix.lstrip("."))
    dialog.selectFile(wanted.file)
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def last_folder(parts: WindowParts) -> Path:
    """Where the person saved last, if that is still there; else their documents."""
    kept = parts.settings.value.export_folder
    if kept and Path(kept).is_dir():
        return Path(kept)
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def remember_saved(parts: WindowParts, file: Path) -> str:
    """Offer the file's folder the next time; gives the sentence that says where it is."""
    parts.settings.keep(replace(parts.settings.value, export_folder=str(file.parent)))
    said = QCoreApplication.translate("SaveDialog", "Saved as “{name}” in {folder}.")
    return said.format(name=file.name, folder=file.parent)
