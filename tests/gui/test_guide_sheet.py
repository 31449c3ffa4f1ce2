"""Help inside the program: what it can and cannot tell, every kind of mark drawn and told."""

from pytestqt.qtbot import QtBot

from reader.gui.guide_sheet import GuideSheet
from reader.gui.look import Look
from reader.gui.marked_label import MarkedLabel
from tests.gui.pictures import count, picture


def test_every_kind_of_mark_is_drawn_as_in_the_article(qtbot: QtBot, look: Look) -> None:
    sheet = GuideSheet(look)
    qtbot.addWidget(sheet)
    sheet.resize(1000, 2000)
    sheet.show()
    sheet.begin()
    examples = [label for label in sheet.findChildren(MarkedLabel) if label.isVisible()]
    drawn = [role for label in examples for role in ROLES if count(picture(label), look.colour(role), near=50) > 6]
    assert set(drawn) == set(ROLES)
    assert all("[[" not in label.text for label in examples)


ROLES = ("unnamed_line", "loaded_line", "hedge_line")
