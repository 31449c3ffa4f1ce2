"""Presenting, connected: F5 puts the article on a wall and takes nothing from the window, which stays as it was."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QScreen

from reader.gui.lesson.lesson_work import LessonWork
from reader.gui.mark_steps import PILES
from reader.gui.marks import Mark, own_marks_of
from reader.gui.present.show import Show
from reader.gui.present.speaker_view import SpeakerView
from reader.gui.present.spoken import Spoken, spoken
from reader.gui.present.wall import Wall
from reader.gui.present.wall_look import WallLook
from reader.gui.window_parts import WindowParts
from reader.model.report import Report


class Presenting(QObject):
    """`show` and `wall` are None while nothing is presented, `speaker` also where there is one screen only."""

    def __init__(self, parts: WindowParts, lessons: LessonWork) -> None:
        super().__init__(parts.frame)
        self._parts, self._lessons = parts, lessons
        self.show: Show | None = None
        self.wall: Wall | None = None
        self.speaker: SpeakerView | None = None
        self._with_own, self._with_speaker = False, False
        parts.actions["present"].triggered.connect(self.begin)
        parts.frame.closing.connect(self.end)
        parts.reading.article_changed.connect(self.end)
        parts.reading.report_changed.connect(self._on_report_changed)
        parts.reading.secret_changed.connect(self._on_secret_changed)
        parts.reading.remarks_changed.connect(self._show_predicted)
        lessons.order_changed.connect(self._on_lesson_changed)
        lessons.words_changed.connect(self._on_lesson_changed)

    def begin(self) -> None:
        """Present on another screen than the window's where there is one, a projector, and on the window's if not.

        Asked again, as can be while a person predicts beside the wall, it ends.
        """
        if self.wall is not None:
            self.end()
            return
        mine = self._parts.frame.screen()
        other = next((screen for screen in QGuiApplication.screens() if screen is not mine), None)
        self.begin_on(other or mine, with_speaker=other is not None)

    def begin_on(self, screen: QScreen, *, with_speaker: bool) -> None:
        """Put the article on a wall, without marks at first: a class reads before it is shown anything."""
        report, visible = self._report(), self._parts.reading.visible
        if report is None or self.wall is not None:
            return
        self.show = Show(report, visible.quoted, self._lessons.lesson, self)
        self._with_own = self._parts.panel.shows_page(PILES)
        self._show_predicted()
        look = WallLook(self._parts.look, screen.geometry().height(), self)
        self.wall = Wall(look, self.show, self._parts.told_rulebook)
        self.wall.closed.connect(self.end)
        self.wall.reveal_requested.connect(self._on_reveal_requested)
        self.wall.stand_on(screen)
        self._with_speaker = with_speaker
        self._add_speaker()

    def _add_speaker(self) -> None:
        """Give the speaker a view of their own; while a class predicts the window stays, to mark for the class in."""
        if not self._with_speaker or self._parts.reading.keeps_secret or self.show is None or self.wall is None:
            return
        self.speaker = SpeakerView(self._parts.look, self.show, self.wall, self._says)
        self.speaker.closed.connect(self.end)
        self.speaker.stand_on(self._parts.frame.screen())

    def end(self) -> None:
        """Take wall and speaker's view away; the window has the keyboard again."""
        shown = [part for part in (self.speaker, self.wall) if part is not None]
        if not shown or self.show is None:
            return
        if self.speaker is not None:
            self.speaker.let_go()
        self.show.deleteLater()
        self.speaker = self.wall = self.show = None
        for part in shown:
            part.hide()
            part.deleteLater()
        self._parts.frame.activateWindow()

    def _says(self, mark: Mark) -> Spoken:
        assert self.show is not None, "a speaker speaks about what is shown"
        parts = self._parts
        return spoken(self.show, mark, parts.told_rulebook, parts.reading.remarks)

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
            self._show_predicted()

    def _on_secret_changed(self) -> None:
        self._show_predicted()
        if self.speaker is None:
            self._add_speaker()

    def _show_predicted(self) -> None:
        """A class's own marks are on the wall while it predicts and, once revealed, beside the program's."""
        reading = self._parts.reading
        self._with_own = self._with_own or reading.keeps_secret
        if self.show is not None and self._with_own:
            first = len(self.show.report.findings)
            self.show.take_predicted(own_marks_of(reading.remarks, first), predicts=reading.keeps_secret)

    def _on_reveal_requested(self) -> None:
        if self._parts.reading.keeps_secret:
            self._parts.actions["predict"].trigger()

    def _on_lesson_changed(self) -> None:
        if self.show is not None:
            self.show.take_lesson(self._lessons.lesson)
