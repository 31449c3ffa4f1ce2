"""The keys of a presentation, on the wall and in the speaker's view, and how they stand on the sheet of keys.

Presenter remotes send Page Up and Page Down.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import Qt

from reader.gui.actions import QT_TRANSLATE_NOOP
from reader.gui.present.show import Show


@dataclass(frozen=True, slots=True)
class ShowKey:
    """`text` and the key that is `shown` for it; `does` is None where wall or view act by themselves."""

    text: str
    shown: str
    keys: tuple[Qt.Key, ...]
    does: Callable[[Show], None] | None = None


SHOW_KEYS: Final = (
    ShowKey(
        QT_TRANSLATE_NOOP("ShowKeys", "Show the next mark"),
        "→",
        (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Space),
        Show.forward,
    ),
    ShowKey(
        QT_TRANSLATE_NOOP("ShowKeys", "Take the last mark back"),
        "←",
        (Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace),
        Show.back,
    ),
    ShowKey(QT_TRANSLATE_NOOP("ShowKeys", "Next kind of mark"), "↓", (Qt.Key.Key_Down,), Show.next_course),
    ShowKey(QT_TRANSLATE_NOOP("ShowKeys", "Kind of mark before"), "↑", (Qt.Key.Key_Up,), Show.previous_course),
    ShowKey(
        QT_TRANSLATE_NOOP("ShowKeys", "All marks off, or on again"),
        "B",
        (Qt.Key.Key_B, Qt.Key.Key_Period),
        Show.turn_blank,
    ),
    ShowKey(QT_TRANSLATE_NOOP("ShowKeys", "Light on the sentence"), "S", (Qt.Key.Key_S,), Show.turn_spotlight),
    ShowKey(QT_TRANSLATE_NOOP("ShowKeys", "With or without the card"), "C", (Qt.Key.Key_C,), Show.turn_card),
    ShowKey(QT_TRANSLATE_NOOP("ShowKeys", "A lesson’s answer"), "A", (Qt.Key.Key_A,), Show.turn_answer),
    ShowKey(QT_TRANSLATE_NOOP("ShowKeys", "The program’s marks, after predicting"), "Ctrl+R", ()),
    ShowKey(QT_TRANSLATE_NOOP("ShowKeys", "End of the presentation"), "Esc", (Qt.Key.Key_Escape,)),
)


def show_keys(show: Show) -> dict[int, Callable[[], None]]:
    """What each key does to the show."""
    return {key: partial(row.does, show) for row in SHOW_KEYS if row.does is not None for key in row.keys}
