"""Short marked texts of the panel and the legend."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.look import Look, Use
from reader.gui.marked_label import MarkedLabel
from reader.gui.marks import Mark, marks_of, marks_within
from reader.model.report import Category
from reader.model.span import Span
from tests.gui.pictures import count, picture
from tests.gui.sample_report import TEXT, sample_report


def label(qtbot: QtBot, look: Look | None = None) -> MarkedLabel:
    """The second paragraph of the sample with its marks."""
    paragraph = sample_report().article.paragraphs[1]
    shown = MarkedLabel(look or Look(), Use.EVIDENCE)
    qtbot.addWidget(shown)
    shown.show_text(paragraph.of(TEXT), marks_within(marks_of(sample_report()), paragraph))
    return shown


def test_it_is_as_tall_as_its_lines(qtbot: QtBot) -> None:
    shown = label(qtbot)
    wide, narrow = shown.heightForWidth(2000), shown.heightForWidth(240)
    assert wide == 23
    assert narrow % 23 == 0
    assert narrow >= 4 * 23


def test_it_grows_with_the_scale(qtbot: QtBot) -> None:
    look = Look()
    shown = label(qtbot, look)
    look.set_scale(2.0)
    assert shown.heightForWidth(4000) == 46


def test_marks_are_painted_where_the_words_stand(qtbot: QtBot) -> None:
    look = Look()
    shown = label(qtbot, look)
    shown.resize(340, shown.heightForWidth(340))
    image = picture(shown)
    for role in ("unnamed_tint", "loaded_tint", "unnamed_line"):
        assert count(image, look.colour(role), near=24) > 30, role


def test_an_emoji_before_a_mark_does_not_move_it(qtbot: QtBot) -> None:
    look, words = Look(), "\U0001f600 grim"
    shown = MarkedLabel(look, Use.EVIDENCE)
    qtbot.addWidget(shown)
    shown.show_text(words, (Mark(0, Span(2, 6), "L", Category.LOADED_LANGUAGE, quoted=False),))
    shown.resize(shown.sizeHint())
    image = picture(shown)
    columns = [
        x for x in range(image.width()) if count(image.copy(x, 0, 1, image.height()), look.colour("loaded_tint"))
    ]
    assert columns[0] > 18
    assert columns[-1] >= image.width() - 5


def test_assistive_tools_hear_the_marks(qtbot: QtBot) -> None:
    name = label(qtbot).accessibleName()
    assert name.startswith("The repair, which is expected to cost")
    assert "Residents: crowd" in name
    assert "shameful: loaded language" in name


def test_a_door_is_pressed_by_mouse_and_by_key(qtbot: QtBot) -> None:
    shown = label(qtbot)
    shown.set_door(True)
    shown.show()
    with qtbot.waitSignal(shown.clicked):
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(shown.clicked):
        QTest.keyClick(shown, Qt.Key.Key_Space)
