"""Parts set like words."""

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.panel.flow import Flow


def test_what_has_no_room_stands_on_a_line_of_its_own_as_far_away_as_beside(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(8, holder)
    flow.setContentsMargins(0, 0, 0, 0)
    first, second, third = (QPushButton() for _ in range(3))
    for button in (first, second, third):
        button.setFixedSize(60, 34)
        flow.addWidget(button)
    holder.resize(140, flow.heightForWidth(140))
    holder.show()
    assert holder.height() == 34 + 8 + 34
    assert (second.x() - first.geometry().right() - 1, second.y()) == (8, 0)
    assert (third.x(), third.y() - first.geometry().bottom() - 1) == (0, 8)
