"""The guide, connected: to the menu, the rules, the samples and the first lesson."""

from PySide6.QtCore import QObject

from reader.gui.guide.first_lesson import FirstLesson, sample_path
from reader.gui.guide.handbook import handbook
from reader.gui.guide.handbook_sheet import HandbookSheet
from reader.gui.window_parts import WindowParts


class Guiding(QObject):
    """Opens the guide and the first lesson."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self._handbook = handbook(parts.words.language)
        self.sheet = HandbookSheet(parts.look)
        self.lesson = FirstLesson(parts, self._handbook)
        parts.pages.add_sheet(self.sheet)
        parts.actions["handbook"].triggered.connect(self._on_handbook)
        parts.actions["first_lesson"].triggered.connect(self.lesson.begin)
        parts.pages.turned.connect(self._on_turned)
        self.sheet.lesson_requested.connect(self.lesson.begin)
        self.sheet.sample_requested.connect(self._on_sample)
        self.sheet.action_requested.connect(self._on_action)

    def _on_handbook(self) -> None:
        self.sheet.show_handbook(self._handbook, self._parts.told_rulebook)
        self._parts.pages.show_sheet(self.sheet)

    def _on_turned(self) -> None:
        if self._parts.pages.currentWidget() is self.sheet:
            self._parts.toolbar.show_title(self.tr("How reporters attribute"))

    def _on_sample(self, stem: str) -> None:
        self._parts.doing.open_path(sample_path(stem))

    def _on_action(self, key: str) -> None:
        self._parts.actions[key].trigger()
