"""Yours and the program's: what both marked, only you, only the program, with a count each and no share."""

from typing import Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from reader.gui.look import Look, Use
from reader.gui.panel.door import PAD
from reader.gui.panel.flow import Flow
from reader.gui.panel.page import Page
from reader.gui.panel.quiet_button import QuietButton
from reader.gui.panel.section_head import SectionHead
from reader.gui.panel.words import Words
from reader.gui.predict.compared import Compared
from reader.gui.predict.for_and_against import Reasons
from reader.gui.predict.pile_sign import PileSign
from reader.gui.predict.stretch_box import StretchBox
from reader.gui.predict.stretch_door import StretchDoor
from reader.model.piles import Stretch
from reader.model.span import Span

AT_ONCE: Final = 60
"""So many words of a pile are shown at first, and so many more at each press: each takes about half a millisecond."""


class PilesPage(Page):
    """Shows what is compared; the stretch of the chosen mark is open.

    `reasons_wanted` carries the span of a mark that the program passed by. `judged` carries a mark and a Stand or None,
    `noted` a mark and a text.
    """

    mark_chosen = Signal(int)
    reasons_wanted = Signal(object)
    judged = Signal(object, object)
    noted = Signal(object, str)
    card_requested = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._compared: Compared | None = None
        self._open: Stretch | None = None
        self._reasons: dict[Span, Reasons] = {}
        self._most = AT_ONCE
        self.box: StretchBox | None = None
        self.rebuild()

    def show_compared(self, compared: Compared | None) -> None:
        """Show both hands; None while the program's is not there yet. An open stretch stays open if it is still one."""
        if compared is not None and compared.is_about_the_same(self._compared):
            self._compared = compared
            if self.box is not None:
                self.box.show_said(compared)
            return
        self.keep_typed()
        self._compared, self._open, self._reasons, self._most = compared, None, {}, AT_ONCE
        self.rebuild()

    def choose(self, index: int | None) -> None:
        """Open the stretch that a mark belongs to, and close the one before."""
        stretch = self._compared.stretch_of(index) if self._compared is not None else None
        if stretch == self._open:
            return
        self.keep_typed()
        had_focus = self._has_focus()
        self._open = stretch
        self.rebuild()
        if self.box is not None:
            self._show_box(self.box, take_focus=had_focus)
        if stretch is not None and not stretch.findings and stretch.span not in self._reasons:
            self.reasons_wanted.emit(stretch.span)

    def show_reasons(self, span: Span, reasons: Reasons) -> None:
        """Take the engine's answer on a mark that the program passed by; None where it gave none."""
        self._reasons[span] = reasons
        if self.box is not None and self._open is not None and self._open.span == span:
            self.box.show_reasons(reasons)

    def keep_typed(self) -> None:
        """Keep the note that is being typed, if one is."""
        if self.box is not None:
            self.box.who.keep_typed()

    def rebuild(self) -> None:
        self.keep_typed()
        super().rebuild()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep_typed()
        super().hideEvent(event)

    def fill(self, column: QVBoxLayout) -> None:
        self.box = None
        column.addWidget(Words(self.look, self.tr("Yours and the program’s"), Use.PAGE_TITLE))
        self.gap(column, 8)
        if self._compared is None:
            column.addWidget(self.sentence(self.tr("The program’s marks are not there yet.")))
            return
        piles = self._compared.piles
        self._add_pile(column, self.tr("Both"), piles.both, own=True, program=True)
        self._add_pile(column, self.tr("Only you"), piles.only_own, own=True, program=False)
        self._add_pile(column, self.tr("Only the program"), piles.only_program, own=False, program=True)

    def _add_pile(
        self, column: QVBoxLayout, name: str, stretches: tuple[Stretch, ...], *, own: bool, program: bool
    ) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(self.look.whole(PAD), 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(PileSign(self.look, own=own, program=program))
        head.addWidget(SectionHead(self.look, name, str(len(stretches)), below=0), 1)
        self.gap(column, 10)
        column.addLayout(head)
        self.gap(column, 6)
        at = stretches.index(self._open) if self._open in stretches else len(stretches)
        self._add_doors(column, stretches[: min(at, self._most)])
        if at < len(stretches):
            self._add_box(column, stretches[at])
            self._add_doors(column, stretches[at + 1 : self._most])
        left = len(stretches) - self._most
        if left > 0:
            more = QuietButton(self.look, self.tr("Show {count} more").format(count=min(left, AT_ONCE)))
            more.clicked.connect(self._on_more)
            column.addWidget(more)

    def _add_doors(self, column: QVBoxLayout, stretches: tuple[Stretch, ...]) -> None:
        compared = self._compared
        if not stretches or compared is None:
            return
        holder = QWidget()
        flow = Flow(self.look.whole(6), holder)
        flow.setContentsMargins(self.look.whole(PAD - 3), 0, self.look.whole(PAD - 3), 0)
        for stretch in stretches:
            door = StretchDoor(self.look, compared.report.article, stretch.span, compared.marks_on(stretch))
            door.mark_chosen.connect(self.mark_chosen)
            flow.addWidget(door)
        column.addWidget(holder)

    def _add_box(self, column: QVBoxLayout, stretch: Stretch) -> None:
        """Put the open stretch among the doors; one that is far down the pile stands behind those that are shown."""
        assert self._compared is not None, "a pile is of what is compared"
        box = StretchBox(self.look, self._compared, stretch, self._reasons.get(stretch.span))
        box.who.answered.connect(self._on_answered)
        box.who.noted.connect(self._on_noted)
        box.card_requested.connect(self.card_requested)
        self.gap(column, 6)
        column.addWidget(box)
        self.gap(column, 6)
        self.box = box

    def _show_box(self, box: StretchBox, *, take_focus: bool) -> None:
        content = self.widget()
        layout = content.layout() if content is not None else None
        if layout is not None:
            layout.activate()
        top, around = box.mapTo(content, QPoint(0, 0)).y() if content is not None else 0, self.look.whole(20)
        if box.height() + 2 * around > self.viewport().height():
            self.verticalScrollBar().setValue(top - around)  # its words first, if not all of it is to be seen
        else:
            self.ensureWidgetVisible(box, 0, around)
        if take_focus:
            box.who.focus_first()

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _on_more(self) -> None:
        self._most += AT_ONCE
        self.rebuild()

    def _on_answered(self, stand: object) -> None:
        if self._compared is not None and self._open is not None:
            self.judged.emit(self._compared.subject(self._open), stand)

    def _on_noted(self, text: str) -> None:
        if self._compared is not None and self._open is not None:
            self.noted.emit(self._compared.subject(self._open), text)
