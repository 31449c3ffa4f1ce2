"""What the panel's tests share: a look, the sample report with its rules, and a place to show a widget."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.look import Look
from reader.model.report import Measure, Report
from reader.model.rule import Implies, Match, Rule
from reader.model.rulebook import Rulebook
from tests.gui.sample_report import sample_report

EASE = (("ease.fog", "Gunning fog", 10.0), ("ease.smog", "SMOG", 8.0), ("ease.ari", "ARI", 12.0))

Shower = Callable[[QWidget], QWidget]
Kind = TypeVar("Kind", bound=QObject)


def child(parent: QObject, kind: type[Kind]) -> Kind:
    """The first part of a kind inside another; there must be one."""
    found = parent.findChild(kind)
    assert found is not None
    return found


@pytest.fixture
def look(qtbot: QtBot) -> Look:  # noqa: ARG001 # fonts need the application
    return Look()


@pytest.fixture
def report() -> Report:
    ease = tuple(Measure(key, title, grade, "US grade", 190) for key, title, grade in EASE)
    plain = Measure("verbs.plain", "plain said", 3.0, "times", 190)
    return replace(sample_report(), measures=(*ease, plain))


@pytest.fixture
def rulebook(report: Report) -> Rulebook:
    """A rule for every finding of the sample; "loaded.speech" holds verbs that make things sound like a confession."""
    categories = {finding.rule_id: finding.category for finding in report.findings}
    rules = tuple(
        Rule(
            id=key,
            category=category,
            title=f"What {key} is",
            why="It matters.",
            ask="Who says so?",
            fine_when="There is a reason.",
            reference="A handbook",
            match=Match.PHRASE,
            words=("word",),
            examples=("A [[word]].", "None."),
            implies=Implies.GUILT if key == "loaded.speech" else None,
        )
        for key, category in categories.items()
    )
    return Rulebook(rules, "1")


@pytest.fixture
def shown(qtbot: QtBot) -> Shower:
    """Shows a widget in a window of the panel's width."""
    windows: list[QWidget] = []

    def show(widget: QWidget) -> QWidget:
        window = QWidget()
        windows.append(window)
        column = QVBoxLayout(window)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(widget)
        window.resize(380, 700)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    return show
