"""The sheet on which a person says what of a page belongs to the article."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.gui.foot_button import FootButton
from reader.gui.look import Look, Use
from reader.gui.panel.quiet_button import QuietButton
from reader.gui.panel.words import Words
from reader.gui.review_list import COLUMN, ReviewList
from reader.gui.sheet import Sheet
from reader.gui.tick_box import TickBox
from reader.model.review import BY_HAND, Entry

LOW = 420
"""Under this height of the sheet the list needs the room that the count of reasons would take."""

HEAD = 180
"""How much wider than the column of text the head may be: the reasons and the ticks stand at the left of it."""


class ReviewPage(Sheet):
    """`chosen` carries for each entry whether it is kept, once the person is done and has changed something.

    `captions_wanted` says whether captions are to be kept from now on, of every page.
    """

    chosen = Signal(tuple)
    captions_wanted = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._entries: tuple[Entry, ...] = ()
        self._states: list[tuple[bool, ...]] = [()]
        self._captions = frozenset[int]()
        self._count = Words(look, "", Use.SECTION, pad=0)
        self._reasons = Words(look, "", Use.SECOND, "text_secondary", pad=0)
        self._undo = QuietButton(look, self.tr("Undo"), "undo")
        self.keep_captions = TickBox(look, self.tr("Always keep captions"))
        self._done = FootButton(look, self.tr("Done"), main=True)
        self.list = ReviewList(look)
        self._column = QVBoxLayout()
        self.setWidget(self._laid_out())
        self._undo.clicked.connect(self.undo)
        self._done.clicked.connect(self._on_done)
        self.keep_captions.clicked.connect(self._on_captions)
        self.list.toggled.connect(self._on_toggled)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def kept(self) -> tuple[bool, ...]:
        return self._states[-1]

    def show_entries(self, entries: Sequence[Entry], captions: frozenset[int], *, keeps_captions: bool) -> None:
        """Show the blocks of a page; `captions` are the rows of those left out for being one."""
        self._entries, self._captions = tuple(entries), captions
        self.keep_captions.setChecked(keeps_captions)
        self._states = [tuple(entry.is_kept for entry in entries)]
        self.list.show_entries(self._entries)
        self._show_state()

    def begin(self) -> None:
        super().begin()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def undo(self) -> None:
        """Take the last change of a tick back."""
        if len(self._states) > 1:
            self._states.pop()
            self._show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reasons.setVisible(self.height() > self.look.px(LOW))

    def _laid_out(self) -> QWidget:
        page = QWidget()
        page.setLayout(self._column)
        self._head = QWidget()
        row = QHBoxLayout(self._head)
        row.setContentsMargins(0, 0, 0, 0)
        says = QVBoxLayout()
        says.addWidget(self._count)
        says.addWidget(self._reasons)
        says.addWidget(self.keep_captions)
        row.addLayout(says, 1)
        row.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._done, 0, Qt.AlignmentFlag.AlignTop)
        beside = QHBoxLayout()
        beside.addStretch(1)
        beside.addWidget(self._head, 100)
        beside.addStretch(1)
        self._column.addLayout(beside)
        self._column.addWidget(self.list, 1)
        return page

    def _show_state(self) -> None:
        self.list.tick(self.kept)
        self._undo.setEnabled(len(self._states) > 1)
        self._done.setEnabled(any(self.kept))
        count = self.tr("Kept {kept} of {all} blocks. Tick what belongs to the article.")
        self._count.show_text(count.format(kept=sum(self.kept), all=len(self.kept)))
        left_out = Counter(
            entry.reason or BY_HAND for entry, kept in zip(self._entries, self.kept, strict=True) if not kept
        )
        reasons = ", ".join(
            reason if number == 1 else f"{reason} {number}×" for reason, number in left_out.most_common()
        )
        self._reasons.show_text(self.tr("Left out: {reasons}").format(reasons=reasons) if reasons else "")

    def _on_toggled(self, row: int) -> None:
        changed = list(self.kept)
        changed[row] = not changed[row]
        self._states.append(tuple(changed))
        self._show_state()

    def _on_captions(self, on: bool) -> None:
        """The captions of this page follow at once, as one change to undo."""
        changed = tuple(on if row in self._captions else kept for row, kept in enumerate(self.kept))
        if changed != self.kept:
            self._states.append(changed)
            self._show_state()
        self.captions_wanted.emit(on)

    def _on_done(self) -> None:
        self.closed.emit()
        if self.kept != self._states[0]:
            self.chosen.emit(self.kept)

    def _on_look_changed(self) -> None:
        px = self.look.whole
        self._head.setMaximumWidth(px(COLUMN + HEAD))
        self._done.setFont(self.look.font(Use.SECTION))
        self._done.setMinimumHeight(px(34))
        self._column.setContentsMargins(px(16), px(20), px(16), 0)
        self._column.setSpacing(px(14))
        self._show_state()
