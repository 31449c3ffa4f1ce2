"""What the courses of a presentation are called on the wall and in the speaker's view."""

from PySide6.QtCore import QCoreApplication

from reader.gui.present.show import Course
from reader.model.report import Category


def course_name(course: Course) -> str:
    """One word in small letters."""
    tr = QCoreApplication.translate
    return {
        None: tr("WallFoot", "lesson"),
        Category.UNNAMED_SOURCE: tr("WallFoot", "unnamed"),
        Category.LOADED_LANGUAGE: tr("WallFoot", "loaded"),
        Category.HEDGE: tr("WallFoot", "hedges"),
    }[course]
