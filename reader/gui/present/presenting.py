"""Presenting, connected: F5 puts the article on a wall and takes nothing from the window, which stays as it was."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QScreen

from reader.gui.present.show import Show
from reader.gui.present.wall import Wall
from reader.gui.present.wall_look import WallLook
from reader.gui.window_parts import WindowParts
from reader.model.report import Report


class Presenting(QObject):
    """`show` and `wall` are None while nothing is presented."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self.show: Show | None = None
        self.wall: Wall | None = None
        parts.actions["present"].triggered.connect(self.begin)
        parts.frame.closing.connect(self.end)
        parts.reading.article_changed.connect(self.end)
        parts.reading.report_changed.connect(self._on_report_changed)

    def begin(self) -> None:
        """Put the article on a wall, without marks at first: a class reads before it is shown anything."""
        report = self._report()
        if report is None or self.wall is not None:
            return
        screen, visible = self._screen(), self._parts.reading.visible
        self.show = Show(report, visible.quoted, self)
        look = WallLook(self._parts.look, screen.geometry().height(), self)
        self.wall = Wall(look, self.show, self._parts.told_rulebook)
        self.wall.closed.connect(self.end)
        self.wall.stand_on(screen)

    def end(self) -> None:
        """Take the wall away; the window has the keyboard again."""
        wall, show = self.wall, self.show
        if wall is None or show is None:
            return
        self.wall = self.show = None
        wall.hide()
        wall.deleteLater()
        show.deleteLater()
        self._parts.frame.activateWindow()

    def _screen(self) -> QScreen:
        """Another screen than the window's, where there is one: a projector."""
        mine = self._parts.frame.screen()
        return next((screen for screen in QGuiApplication.screens() if screen is not mine), mine)

    def _report(self) -> Report | None:
        """The report in the reader's language; before it is there, the article alone."""
        reading = self._parts.reading
        if reading.article is None:
            return None
        return self._parts.words.report(reading.report) if reading.report is not None else Report(reading.article)

    def _on_report_changed(self) -> None:
        report = self._report()
        if self.show is not None and self.wall is not None and report is not None:
            self.wall.take_rulebook(self._parts.told_rulebook)
            self.show.take_report(report)
