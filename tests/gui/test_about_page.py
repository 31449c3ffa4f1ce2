"""The page about the program: every line can be read at any size."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.gui.about_page import AboutPage
from reader.gui.licence_reader import LicenceReader
from reader.gui.look import Look
from reader.licences import parts


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_line_is_cut(qtbot: QtBot, scale: float) -> None:
    page = AboutPage(Look(scale=scale))
    qtbot.addWidget(page)
    page.resize(640, 500)
    page.begin()
    page.show()
    qtbot.waitUntil(lambda: page.horizontalScrollBar().maximum() == 0, timeout=2000)
    labels = page.findChildren(QLabel)
    assert len(labels) == 7
    qtbot.waitUntil(lambda: all(one.height() >= one.heightForWidth(one.width()) for one in labels), timeout=2000)


def test_every_part_can_be_chosen_by_key_and_its_licence_read(qtbot: QtBot) -> None:
    reader = LicenceReader(Look())
    qtbot.addWidget(reader)
    reader.show()
    assert reader.list.count() == len(parts()) > 20
    names = [part.name for part in parts()]
    reader.list.setCurrentRow(names.index("PySide6_Essentials") - 1)
    QTest.keyClick(reader.list, Qt.Key.Key_Down)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in reader.text.toPlainText()
    reader.list.setCurrentRow(names.index("Literata"))
    assert "SIL OPEN FONT LICENSE" in reader.text.toPlainText().upper()
