"""The comparison of the two sample reports, and a page that shows it in a window of the usual size."""

from collections.abc import Callable
from functools import cache

import pytest
from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from reader.comparing.comparison import Comparison, compare
from reader.gui.compare.compare_page import ComparePage
from reader.gui.look import Look
from reader.loading.opening import open_path
from reader.model.report import Report
from tests.seed_analyst import seed_analyst
from tests.seed_gold import SEEDS

Shower = Callable[..., ComparePage]


@cache
def sample(name: str) -> Report:
    return seed_analyst().analyse(open_path(SEEDS / f"{name}.txt"))


@pytest.fixture(scope="session")
def swing_bridge() -> Comparison:
    return compare(sample("01-swing-bridge"), sample("11-swing-bridge-gazette"))


@pytest.fixture
def show(qtbot: QtBot) -> Shower:
    """Shows a comparison; the page is laid out and settled when it comes back."""

    def shown(comparison: Comparison, width: int = 1280, height: int = 728, scale: float = 1.0) -> ComparePage:
        page = ComparePage(Look(scale=scale))
        qtbot.addWidget(page)
        page.setPalette(QPalette())
        page.resize(width, height)
        page.show()
        with qtbot.waitSignals([page.left.settled, page.right.settled]):
            page.show_comparison(comparison)
        return page

    return shown
