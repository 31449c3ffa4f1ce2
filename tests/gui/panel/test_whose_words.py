"""The bar "Whose words": its figures and its doors."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.look import Look
from reader.gui.panel.fills import paint_fill
from reader.gui.panel.whose_words import Part, percent, whose_words
from reader.gui.panel.whose_words_bar import ShareRow, WhoseWordsBar
from reader.model.attribution import Attribution, Manner, SourceKind
from reader.model.report import Report
from tests.gui.panel.conftest import Shower
from tests.gui.sample_report import at


def test_the_shares_make_a_whole_and_stand_in_the_bars_order(report: Report) -> None:
    whose = whose_words(report)
    assert sum(share.share for share in whose.shares) == pytest.approx(1)
    assert sum(share.words for share in whose.shares) == whose.attributed
    order = list(Part)
    assert [share.part for share in whose.shares] == sorted((s.part for s in whose.shares), key=order.index)


def test_the_writers_own_voice_has_no_share(report: Report) -> None:
    words = (at("What the papers show"),)
    own = Attribution("own", (), (), words, Manner.INDIRECT, SourceKind.AUTHOR, "me")
    with_own = replace(report, attributions=(*report.attributions, own))
    assert whose_words(with_own).attributed == whose_words(report).attributed


def test_a_part_stands_for_what_its_voices_say(report: Report) -> None:
    crowd = next(share for share in whose_words(report).shares if share.part is Part.CROWD)
    assert crowd.spans == (at("the delay as shameful"),)


@pytest.mark.parametrize(("share", "shown"), [(0.0, "0"), (0.001, "<1"), (0.256, "26"), (1.0, "100")])
def test_percentages_are_whole_and_never_hide_what_is_there(share: float, shown: str) -> None:
    assert percent(share) == f"{shown}\u202f%"


def test_the_bar_says_its_figures_in_words(look: Look, report: Report) -> None:
    bar = WhoseWordsBar(look, whose_words(report).shares)
    name = bar.accessibleName()
    assert "Named people" in name
    assert "Unnamed person" in name
    assert name.count("%") == len(whose_words(report).shares)


def test_a_click_on_a_part_and_on_its_row_open_the_same_door(
    look: Look, report: Report, shown: Shower, qtbot: QtBot
) -> None:
    shares = whose_words(report).shares
    bar, row = WhoseWordsBar(look, shares), ShareRow(look, shares[0])
    for widget in (bar, row):
        shown(widget)
    with qtbot.waitSignal(bar.opened) as from_bar:
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.boxes()[0].center().toPoint())
    with qtbot.waitSignal(row.opened) as from_row:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert from_bar.args == from_row.args == [shares[0].spans]


def test_arrow_keys_and_enter_open_a_part(look: Look, report: Report, shown: Shower, qtbot: QtBot) -> None:
    shares = whose_words(report).shares
    bar = WhoseWordsBar(look, shares)
    shown(bar)
    bar.setFocus()
    QTest.keyClick(bar, Qt.Key.Key_Right)
    QTest.keyClick(bar, Qt.Key.Key_Right)
    with qtbot.waitSignal(bar.opened) as opened:
        QTest.keyClick(bar, Qt.Key.Key_Return)
    assert opened.args == [shares[2].spans]


def test_the_seven_fills_differ_without_colour(look: Look) -> None:
    """In grey each part still looks like no other."""
    seen = set()
    for part in Part:
        image = QImage(60, 14, QImage.Format.Format_RGB32)
        image.fill(look.colour("panel"))
        painter = QPainter(image)
        paint_fill(painter, look, part, QRectF(0, 0, 60, 14))
        painter.end()
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        seen.add(tuple(grey.pixelColor(x, 7).red() // 32 for x in range(60)))
    assert len(seen) == len(Part)


def test_the_boxes_fill_the_width(look: Look, report: Report, shown: Shower) -> None:
    bar = WhoseWordsBar(look, whose_words(report).shares)
    window: QWidget = shown(bar)
    boxes = bar.boxes()
    assert boxes[0].left() == pytest.approx(14)
    assert boxes[-1].right() == pytest.approx(window.width() - 14, abs=2)
