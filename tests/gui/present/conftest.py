"""A window whose article is on the wall."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.present.wall import Wall
from reader.model.report import Category, Report
from reader.own_rules import rulebook_in_force
from tests.gui.sample_report import sample_report


def known_report() -> Report:
    """The sample report under rules that the program has, so that each mark has a card."""
    rules = rulebook_in_force().rules
    first: dict[Category, str] = {}
    for rule in rules:
        first.setdefault(rule.category, rule.id)
    report = sample_report()
    return replace(report, findings=tuple(replace(one, rule_id=first[one.category]) for one in report.findings))


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    window.parts.reading.show_report(known_report())
    return window


@pytest.fixture
def wall(qtbot: QtBot, window: MainWindow) -> Iterator[Wall]:
    window.actions["present"].trigger()
    found = window.presenting.wall
    assert found is not None
    qtbot.waitUntil(found.isActiveWindow)
    yield found
    window.presenting.end()
