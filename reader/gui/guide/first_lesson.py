"""The first lesson: ten minutes on a sample, step by step, each of which points at what it is about."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout

from reader.gui.guide.handbook import Handbook
from reader.gui.guide.lesson_bar import LessonBar
from reader.gui.window_parts import WindowParts
from reader.model.report import Category
from reader.resources import seeds


class FirstLesson(QObject):
    """Opens the sample and goes through the steps; ending it puts the marks back as they were."""

    def __init__(self, parts: WindowParts, handbook: Handbook) -> None:
        super().__init__(parts.frame)
        self._parts, self._handbook = parts, handbook
        self.bar = LessonBar(parts.look)
        self._at: int | None = None
        self._waits = False
        self._before: tuple[tuple[str, ...], bool] = ((), True)
        self._points: tuple[Callable[[], None], ...] = (
            self._nothing_marked,
            self._unnamed,
            self._card,
            self._loaded,
            self._hedges,
            self._voices,
            self._rests,
            self._leave,
        )
        desk = parts.frame.centralWidget()
        layout = desk.layout() if desk is not None else None
        assert isinstance(layout, QVBoxLayout), "the desk is laid out before"
        layout.insertWidget(layout.indexOf(parts.legend), self.bar)
        self.bar.next_requested.connect(self._on_next)
        self.bar.previous_requested.connect(self._on_previous)
        self.bar.end_requested.connect(self.end)
        parts.reading.report_changed.connect(self._on_report_changed)
        parts.reading.article_changed.connect(self._on_article_changed)
        parts.doing.trouble.connect(self.end)

    @property
    def step(self) -> int | None:
        """The step that is shown, from 0; None while there is no lesson."""
        return self._at

    def begin(self) -> None:
        """Open the sample; the first step follows when it is read."""
        visible = self._parts.reading.visible
        if self._at is None:
            self._before = tuple(sorted(category.value for category in visible.categories)), visible.quoted
        self._at, self._waits = None, True
        self._parts.doing.open_path(sample_path(self._handbook.lesson_sample))

    def end(self) -> None:
        """Leave the lesson; the article stays."""
        self._waits = False
        if self._at is not None:
            self._at = None
            self.bar.hide()
            self._parts.actions["rests"].setChecked(False)
            self._parts.doing.hide_all(False)
            self._parts.doing.restore_visible(*self._before)
            self._parts.view.setFocus()

    def _on_report_changed(self) -> None:
        if self._waits and self._parts.reading.is_complete:
            self._waits = False
            self._show(0)

    def _on_article_changed(self) -> None:
        """Another article ends the lesson."""
        if self._at is not None:
            self.end()

    def _on_next(self) -> None:
        if self._at is None or self._at + 1 == len(self._handbook.steps):
            self.end()
        else:
            self._show(self._at + 1)

    def _on_previous(self) -> None:
        if self._at:
            self._show(self._at - 1)

    def _show(self, at: int) -> None:
        self._at = at
        self._parts.pages.show_article()
        self._parts.actions["rests"].setChecked(False)
        self._parts.panel.go_back()
        self._points[at]()
        self.bar.show_step(at, len(self._handbook.steps), self._handbook.steps[at])

    # --- what the steps point at ---

    def _nothing_marked(self) -> None:
        self._parts.doing.choose(None)
        self._parts.doing.hide_all(True)
        self._parts.view.show_place(0)

    def _unnamed(self) -> None:
        self._parts.doing.choose(None)
        self._only(Category.UNNAMED_SOURCE)
        self._parts.view.show_place(0)

    def _card(self) -> None:
        self._only(Category.UNNAMED_SOURCE)
        self._choose_first()
        self._parts.actions["explain"].trigger()

    def _loaded(self) -> None:
        self._only(Category.LOADED_LANGUAGE)
        self._choose_first()

    def _hedges(self) -> None:
        self._only(Category.HEDGE)
        self._choose_first()

    def _voices(self) -> None:
        self._parts.doing.choose(None)
        self._only(Category.UNNAMED_SOURCE)
        self._parts.actions["voices"].trigger()

    def _rests(self) -> None:
        self._parts.doing.choose(None)
        self._only(Category.UNNAMED_SOURCE)
        self._parts.actions["rests"].setChecked(True)

    def _leave(self) -> None:
        self._parts.doing.choose(None)
        self._parts.actions["leave"].trigger()

    def _only(self, category: Category) -> None:
        self._parts.doing.show_only(category)

    def _choose_first(self) -> None:
        found = self._parts.reading.visible_findings()
        self._parts.doing.choose(found[0] if found else None)


def sample_path(stem: str) -> Path:
    """The bundled sample of that name; the first one where there is none of it."""
    return next((path for path in seeds() if path.stem == stem), seeds()[0])
