"""Some seconds of `make fuzz`, from the same beginning every time."""

from PySide6.QtWidgets import QApplication

from tests.fuzz import fuzz


def test_changed_files_become_articles_or_sentences(qapp: QApplication) -> None:  # noqa: ARG001 # PDF is printed by Qt
    tried, faults = fuzz(seconds=8, seed=2024)
    assert faults == []
    assert tried > 20
