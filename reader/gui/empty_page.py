"""The page without an article: ways in, what was read last, and articles of our own to try."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.gui.icons import icon
from reader.gui.look import SANS, SERIF, Look, TypeUse, Use
from reader.gui.panel.door import Door
from reader.gui.panel.page import PanelSheet
from reader.gui.panel.section_head import SectionHead
from reader.gui.panel.typeset import Typeset
from reader.gui.panel.words import Words

WIDTH, TOP = 560, 96
LINE = TypeUse(tuple(SANS), 17, 26)
TITLE = TypeUse(tuple(SERIF), 17, 24)
ROW = 42
SIDE = 14


class EmptyPage(QScrollArea):
    """`path_chosen` carries a sample's file, `kept_chosen` the key of an article that was read before."""

    open_requested = Signal()
    paste_requested = Signal()
    address_requested = Signal()
    path_chosen = Signal(Path)
    kept_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._recent: tuple[Offered, ...] = ()
        self._offers_address = True
        self._samples: tuple[tuple[str, Path, int], ...] = ()
        self._open: QPushButton | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._is_stale = True
        look.changed.connect(self._renew)

    def show_recent(self, recent: "Sequence[Offered]") -> None:
        """Offer what was read last; each is named by its key."""
        if tuple(recent) != self._recent:
            self._recent = tuple(recent)
            self._renew()

    def show_address(self, on: bool) -> None:
        """Whether a web address is among the ways in."""
        if on is not self._offers_address:
            self._offers_address = on
            self._renew()

    def show_samples(self, samples: Sequence[tuple[str, Path, int]]) -> None:
        """Offer articles: title, file, minutes of reading."""
        self._samples = tuple(samples)
        self._renew()

    def showEvent(self, event: QShowEvent) -> None:
        if self._is_stale:
            self._rebuild()
        super().showEvent(event)

    def focusInEvent(self, _event: object) -> None:
        if self._open is not None:
            self._open.setFocus()

    def _renew(self) -> None:
        """Make the page anew, if it is not seen when it is next shown: most of the time an article lies over it."""
        self._is_stale = True
        if self.isVisible():
            self._rebuild()

    def _rebuild(self) -> None:
        """Make all of it anew; the keyboard stays on the page."""
        self._is_stale = False
        focused = QApplication.focusWidget()
        has_keyboard = focused is not None and self.isAncestorOf(focused)
        px = self._look.whole
        sheet = PanelSheet(self._look, "page")
        across = QHBoxLayout(sheet)
        across.setContentsMargins(px(16), px(TOP), px(16), px(32))
        content = QWidget()
        content.setMaximumWidth(px(WIDTH + 2 * SIDE))
        across.addStretch(1)
        across.addWidget(content, 100)
        across.addStretch(1)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._fill(column)
        column.addStretch(1)
        self.setWidget(sheet)
        if has_keyboard and self._open is not None:
            self._open.setFocus()

    def _fill(self, column: QVBoxLayout) -> None:
        px = self._look.whole
        column.addWidget(Words(self._look, self.tr("Drop an article here"), Use.EMPTY_TITLE))
        column.addSpacing(px(6))
        line = self.tr("and see who says so, and how they know. Nothing leaves this computer.")
        column.addWidget(Words(self._look, line, LINE, "text_secondary"))
        column.addSpacing(px(24))
        column.addLayout(self._ways_in())
        if self._recent:
            column.addSpacing(px(52))
            column.addWidget(SectionHead(self._look, self.tr("Read last"), below=6))
            for kept in self._recent:
                self._add_row(column, kept).chosen.connect(self.kept_chosen)
        if self._samples:
            column.addSpacing(px(30 if self._recent else 52))
            column.addWidget(SectionHead(self._look, self.tr("Try one of ours"), below=6))
            for title, path, minutes in self._samples:
                time = self.tr("1 minute") if minutes == 1 else self.tr("{count} minutes").format(count=minutes)
                self._add_row(column, Offered(title, str(path), time, str(path))).chosen.connect(self._on_sample)

    def _ways_in(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(self._look.whole(SIDE), 0, self._look.whole(SIDE), 0)
        row.setSpacing(self._look.whole(10))
        self._open = self._way_in(self.tr("Open a file"), "open", main=True)
        self._open.clicked.connect(self.open_requested)
        paste = self._way_in(self.tr("Paste text"), "paste", main=False)
        paste.clicked.connect(self.paste_requested)
        row.addWidget(self._open)
        row.addWidget(paste)
        if self._offers_address:
            address = self._way_in(self.tr("Web address"), "web", main=False)
            address.clicked.connect(self.address_requested)
            row.addWidget(address)
        row.addStretch(1)
        return row

    def _way_in(self, text: str, drawing: str, *, main: bool) -> QPushButton:
        button = QPushButton(text)
        button.setIcon(icon(self._look, drawing, "accent_text" if main else "text"))
        button.setIconSize(QSize(self._look.whole(20), self._look.whole(20)))
        button.setFont(self._look.font(Use.SECTION if main else Use.BASE))
        button.setMinimumHeight(self._look.whole(38))
        button.setAutoDefault(True)
        palette = button.palette()
        palette.setColor(QPalette.ColorRole.Button, self._look.colour("accent" if main else "control"))
        palette.setColor(QPalette.ColorRole.ButtonText, self._look.colour("accent_text" if main else "text"))
        button.setPalette(palette)
        return button

    def _add_row(self, column: QVBoxLayout, offered: "Offered") -> "ArticleRow":
        row = ArticleRow(self._look, offered)
        column.addWidget(row)
        return row

    def _on_sample(self, name: str) -> None:
        self.path_chosen.emit(Path(name))


@dataclass(frozen=True, slots=True)
class Offered:
    """An article in a list: its title, what `chosen` carries for it, what stands at the right, where it is from."""

    title: str
    name: str
    after: str = ""
    origin: str = ""


class ArticleRow(Door):
    """An article that can be opened: its title, and at the right how long it takes or when it was read."""

    chosen = Signal(str)

    def __init__(self, look: Look, offered: Offered) -> None:
        super().__init__(look, f"{offered.title}, {offered.after}" if offered.after else offered.title)
        self.setToolTip(offered.origin)
        self._offered = offered
        self.clicked.connect(self._on_row_clicked)

    def height_for(self, width: float) -> float:  # noqa: ARG002 # one line on any width
        return self.look.px(ROW)

    def paint(self, painter: QPainter) -> None:
        look, side = self.look, self.look.px(SIDE)
        after = Typeset(self._offered.after, look, Use.BASE, self.width(), on_one_line=True)
        after_at = self.width() - side - after.width
        after.draw(painter, after_at, (self.height() - after.height) / 2, look.colour("text_secondary"))
        title = Typeset(self._offered.title, look, TITLE, after_at - side - look.px(16), on_one_line=True)
        title.draw(painter, side, (self.height() - title.height) / 2, look.colour("text"))

    def _on_row_clicked(self) -> None:
        self.chosen.emit(self._offered.name)
