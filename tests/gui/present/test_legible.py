"""Every letter on the wall is at least a fortieth of the picture's height: measured as it is painted."""

import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint, Qt
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from reader.gui.main_window import MainWindow
from reader.gui.marks import LETTERS
from reader.gui.present.wall import Wall
from reader.gui.present.wall_words import WallWords

SIZES = [(1024, 768), (1280, 720), (1920, 1080), (3840, 2160)]
"""Projectors old and new, and a large screen."""


def painted(widget: QWidget) -> list[tuple[float, str]]:
    """The size in pixels of every text that a widget paints, with its words."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(widget.size())
    painter = QPainter(drawing)
    widget.render(painter, QPoint())
    painter.end()
    tree = ET.fromstring(buffer.data().data())  # Qt wrote it a moment ago
    texts = [element for element in tree.iter() if element.tag.endswith("text") and (element.text or "").strip()]
    return [(float(element.attrib["font-size"]), element.text or "") for element in texts]


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_letter_is_under_a_fortieth_of_the_height(wall: Wall, width: int, height: int) -> None:
    wall.showNormal()
    wall.resize(width, height)
    for keys in ((), (Qt.Key.Key_Right,) * 3, (Qt.Key.Key_S,), (Qt.Key.Key_Down, Qt.Key.Key_Right), (Qt.Key.Key_C,)):
        for key in keys:
            QTest.keyClick(wall, key)
        texts = painted(wall)
        assert {"unnamed", "loaded", "hedges"} <= {words.strip() for _, words in texts}
        assert [(size, words) for size, words in texts if size < height / 40] == []


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_card_of_every_rule_is_whole(wall: Wall, window: MainWindow, width: int, height: int) -> None:
    wall.showNormal()
    wall.resize(width, height)
    for rule in window.parts.told_rulebook.rules:
        kind = "No source given"
        wall.card.show_words(
            WallWords(LETTERS[rule.category], rule.category, kind, rule.title, rule.why, rule.fine_when, rule.ask)
        )
        room, content = wall.card.viewport(), wall.card.widget()
        layout = content.layout() if content is not None else None
        assert layout is not None
        assert layout.heightForWidth(room.width()) <= room.height(), rule.id
