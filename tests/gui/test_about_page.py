"""The page about the program: every line can be read at any size."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.gui.about_page import AboutPage
from reader.gui.look import Look


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_line_is_cut(qtbot: QtBot, scale: float) -> None:
    page = AboutPage(Look(scale=scale))
    qtbot.addWidget(page)
    page.resize(640, 500)
    page.show()
    qtbot.waitUntil(lambda: page.horizontalScrollBar().maximum() == 0, timeout=2000)
    labels = page.findChildren(QLabel)
    assert len(labels) == 5
    qtbot.waitUntil(lambda: all(one.height() >= one.heightForWidth(one.width()) for one in labels), timeout=2000)
