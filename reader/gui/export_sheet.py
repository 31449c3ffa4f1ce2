"""The sheet "Print and export": what to make of the article, which marks go along, and a picture of the first page."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.choice_button import INDENT, ChoiceButton
from reader.gui.export_choice import ExportChoice, export_choices
from reader.gui.look import Look, TypeUse, Use
from reader.gui.page_preview import WIDTH, PagePreview
from reader.gui.panel.door import PAD
from reader.gui.panel.switch import Switch
from reader.gui.paper.printout import Printout
from reader.gui.sheet import SIDE, Sheet
from reader.model.document_kind import DocumentKind

COLUMN: Final = 480
_GAP: Final = 48
_ABOVE: Final = 32


class ExportSheet(Sheet):
    """Arrow keys choose, Enter goes on. `requested` asks for the chosen kind; `changed` says that another is chosen."""

    requested = Signal()
    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._choices = {choice.id: choice for choice in export_choices()}
        self._chosen = self._choices[DocumentKind.PDF]
        self._note = ""
        self._only_shown, self._with_panel = True, True
        self._printout: Printout | None = None
        self._radios: dict[str, ChoiceButton] = {}
        look.changed.connect(self._on_look_changed)

    @property
    def chosen(self) -> ExportChoice:
        return self._chosen

    @property
    def note(self) -> str:
        """What the sheet says before the choices; "" for nothing."""
        return self._note

    @property
    def only_shown(self) -> bool:
        """Whether marks that are switched off stay out."""
        return self._only_shown

    @property
    def with_panel(self) -> bool:
        """Whether printed pages have the panel's contents behind them."""
        return self._with_panel

    def choose(self, key: str) -> None:
        """Choose by id, as a click on the line does."""
        self._chosen = self._choices[key]
        if key in self._radios:
            self._radios[key].setChecked(True)
            self._radios[key].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begin(self) -> None:
        """Made only when it is first opened: hardly any start needs it."""
        if not self._radios:
            self._build()
        super().begin()
        self._radios[self._chosen.id].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_printout(self, printout: Printout | None) -> None:
        """Show how the first page would look; None where the choice has no pages."""
        self._printout = printout
        self._preview.show_printout(printout)
        self._pages.setText(self.tr("%n page(s)", "", printout.count) if printout is not None else "")

    def show_note(self, sentence: str) -> None:
        """Say what a person should know before, such as that there are no marks yet."""
        self._note = sentence
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            (self.closed if self._back.hasFocus() else self.requested).emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._radios:
            self._fit()

    # --- making ---

    def _build(self) -> None:
        """Make the sheet anew at the present size; what is chosen stays."""
        had_focus = self.isAncestorOf(focused) if (focused := self.window().focusWidget()) else False
        page = QWidget()
        page.setBackgroundRole(QPalette.ColorRole.Base)
        page.setAutoFillBackground(True)
        beside = QHBoxLayout(page)
        beside.setContentsMargins(*(self.look.whole(side) for side in (SIDE, _ABOVE, SIDE, SIDE)))
        beside.setSpacing(self.look.whole(_GAP))
        beside.addStretch(1)
        beside.addWidget(self._words(), 100)
        beside.addWidget(self._picture(), 0, Qt.AlignmentFlag.AlignTop)
        beside.addStretch(1)
        self.setWidget(page)
        self.show_printout(self._printout)
        self.show_note(self._note)
        self._fit()
        self._follow_choice()
        if had_focus:
            self._radios[self._chosen.id].setFocus()

    def _words(self) -> QWidget:
        words = QWidget()
        words.setMaximumWidth(self.look.whole(COLUMN))
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._label(self.tr("Print and export"), Use.PAGE_TITLE, "text"))
        self._said = self._label("", Use.BASE, "text_secondary")
        column.addWidget(self._said)
        column.addSpacing(self.look.whole(12))
        self._group = QButtonGroup(words)
        for choice in self._choices.values():
            self._add_choice(column, choice)
        column.addSpacing(self.look.whole(8))
        self._add_options(column)
        column.addSpacing(self.look.whole(16))
        column.addLayout(self._buttons())
        column.addStretch(1)
        return words

    def _add_choice(self, column: QVBoxLayout, choice: ExportChoice) -> None:
        radio = ChoiceButton(self.look, choice.name, choice.good_for)
        radio.setChecked(choice == self._chosen)
        radio.setObjectName(choice.id)
        radio.toggled.connect(self._on_radio)
        self._group.addButton(radio)
        self._radios[choice.id] = radio
        column.addWidget(radio)

    def _add_options(self, column: QVBoxLayout) -> None:
        only_shown = Switch(self.look, self.tr("Only the marks that are switched on"))
        only_shown.setChecked(self._only_shown)
        only_shown.toggled.connect(self._on_only_shown)
        self._panel_switch = Switch(self.look, self.tr("Voices and questions on pages of their own"))
        self._panel_switch.setChecked(self._with_panel)
        self._panel_switch.toggled.connect(self._on_with_panel)
        under_names = QVBoxLayout()
        under_names.setContentsMargins(self.look.whole(INDENT - PAD), 0, 0, 0)
        under_names.setSpacing(0)
        for option in (only_shown, self._panel_switch):
            under_names.addWidget(option)
        column.addLayout(under_names)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.look.whole(8))
        self._go = QPushButton()
        self._back = QPushButton(self.tr("Back to the article"))
        for button, wish in ((self._go, self.requested), (self._back, self.closed)):
            button.setFont(self.look.font(Use.BASE))
            button.setMinimumHeight(self.look.whole(34))
            button.clicked.connect(wish)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _picture(self) -> QWidget:
        self._beside = QWidget()
        column = QVBoxLayout(self._beside)
        column.setContentsMargins(0, 0, 0, 0)
        self._preview = PagePreview(self.look)
        self._pages = self._label("", Use.SECOND, "text_secondary")
        column.addWidget(self._preview)
        column.addWidget(self._pages)
        return self._beside

    def _label(self, text: str, use: TypeUse, role: str) -> QLabel:
        label = QLabel(text)
        label.setFont(self.look.font(use))
        label.setWordWrap(True)
        palette = label.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self.look.colour(role))
        label.setPalette(palette)
        return label

    # --- following ---

    def _fit(self) -> None:
        """The picture stands beside the words where there is room for both."""
        room = self.viewport().width() - 2 * self.look.whole(SIDE)
        self._beside.setVisible(room >= self.look.whole(COLUMN + _GAP + WIDTH))

    def _follow_choice(self) -> None:
        self._panel_switch.setEnabled(self._chosen.is_paper)
        self._go.setText(self.tr("Print…") if self._chosen.kind is None else self.tr("Save as…"))

    def _on_look_changed(self) -> None:
        if self._radios:
            self._build()

    def _on_radio(self, on: bool) -> None:
        if on:
            self._chosen = self._choices[self.sender().objectName()]
            self._follow_choice()
            self.changed.emit()

    def _on_only_shown(self, on: bool) -> None:
        self._only_shown = on
        self.changed.emit()

    def _on_with_panel(self, on: bool) -> None:
        self._with_panel = on
        self.changed.emit()
