"""The list of marks, kept in step with the legend, the text and the chosen mark."""

from PySide6.QtCore import QObject

from reader.gui.marks import Mark, marks_of, own_marks_of
from reader.gui.panel.mark_list_page import MarkListPage
from reader.gui.window_parts import WindowParts
from reader.model.article import Article

PAGE = "mark_list"


class MarkListing(QObject):
    """Fills the list while it is open; a long list that nobody sees costs nothing."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self._page = MarkListPage(parts.look)
        parts.panel.add_page(PAGE, self._page)
        parts.actions[PAGE].triggered.connect(self._on_wanted)
        self._page.mark_chosen.connect(parts.doing.choose)
        reading = parts.reading
        for changed in (reading.report_changed, reading.remarks_changed, reading.visible_changed):
            changed.connect(self._show)
        reading.chosen_changed.connect(self._on_chosen_changed)

    def _on_wanted(self) -> None:
        self._parts.pages.show_article()
        self._parts.actions["panel"].setChecked(True)
        self._parts.panel.show_page(PAGE)
        self._show()
        self._page.choose(self._parts.reading.chosen)
        self._page.begin()

    def _show(self) -> None:
        reading = self._parts.reading
        if self._parts.panel.shows_page(PAGE):
            sentences = reading.report.sentences if reading.report is not None else ()
            self._page.show_marks(reading.article or Article("", "", ()), sentences, self._marks())

    def _marks(self) -> tuple[Mark, ...]:
        reading = self._parts.reading
        program = marks_of(reading.report) if reading.report is not None else ()
        every = (*program, *own_marks_of(reading.remarks, len(program)))
        return tuple(every[index] for index in reading.visible_marks())

    def _on_chosen_changed(self) -> None:
        if self._parts.panel.shows_page(PAGE):
            self._page.choose(self._parts.reading.chosen)
