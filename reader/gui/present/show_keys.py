"""The keys of a presentation, on the wall and in the speaker's view. Presenter remotes send Page Up and Page Down."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from reader.gui.present.show import Show


def show_keys(show: Show) -> dict[int, Callable[[], None]]:
    """What each key does to the show."""
    does = {
        show.forward: (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Space),
        show.back: (Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace),
        show.next_course: (Qt.Key.Key_Down,),
        show.previous_course: (Qt.Key.Key_Up,),
        show.turn_blank: (Qt.Key.Key_B, Qt.Key.Key_Period),
        show.turn_spotlight: (Qt.Key.Key_S,),
        show.turn_card: (Qt.Key.Key_C,),
        show.turn_answer: (Qt.Key.Key_A,),
    }
    return {key: step for step, keys in does.items() for key in keys}
