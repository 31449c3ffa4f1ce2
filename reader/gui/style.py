"""How Qt's own widgets are drawn: Fusion made flat, in the theme's colours and with one kind of focus ring."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QListWidget,
    QPlainTextEdit,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QStyleOptionMenuItem,
    QStyleOptionSlider,
    QStyleOptionToolButton,
    QStyleOptionViewItem,
    QWidget,
)

from reader.gui.icon_label import APART, QT_APART, draw_beside, is_beside
from reader.gui.icons import paint_icon
from reader.gui.list_row import draw_row
from reader.gui.look import FOCUS_WIDTH, Look
from reader.gui.scroll_bar import draw_scroll_bar, scroll_bar_part

RADIUS: Final = 6
BUTTON_HEIGHT, BUTTON_SIDE, SCROLL_BAR, MENU_ITEM, MENU_BAR = 34, 13, 12, 30, 28
COMBO_ARROW, ARROW_ICON = 34, 18
GAP: Final = 2
"""Between a control and its focus ring; where a ring is shown, the control's ground makes room for both."""

_State = QStyle.StateFlag
_Primitive = QStyle.PrimitiveElement
_Control = QStyle.ControlElement
_LABELS = {_Control.CE_PushButtonLabel, _Control.CE_ToolButtonLabel}
_LABELLED = (QStyleOptionButton, QStyleOptionToolButton)
Draw = Callable[[QStyleOption, QPainter, QWidget | None], None]


class FlatStyle(QProxyStyle):
    """Fusion with flat grounds in the theme's colours. Overrides only what Qt asks for seldom: Python is slow here."""

    def __init__(self, look: Look) -> None:
        super().__init__("Fusion")
        self._look = look
        self._primitives: dict[QStyle.PrimitiveElement, Draw] = {
            _Primitive.PE_PanelButtonCommand: self._draw_button,
            _Primitive.PE_PanelButtonTool: self._draw_tool,
            _Primitive.PE_FrameFocusRect: self._draw_focus,
            _Primitive.PE_PanelLineEdit: self._draw_field,
            _Primitive.PE_PanelTipLabel: self._draw_sheet,
            _Primitive.PE_PanelMenu: self._draw_sheet,
            _Primitive.PE_FrameMenu: self._draw_nothing,
            _Primitive.PE_IndicatorCheckBox: self._draw_tick_box,
        }
        self._controls: dict[QStyle.ControlElement, Draw] = {
            _Control.CE_MenuBarItem: self._draw_menu_bar_item,
            _Control.CE_MenuBarEmptyArea: self._draw_panel,
            _Control.CE_Splitter: self._draw_splitter,
        }
        self._complexes: dict[QStyle.ComplexControl, Draw] = {
            QStyle.ComplexControl.CC_ScrollBar: self._draw_scroll_bar,
            QStyle.ComplexControl.CC_ComboBox: self._draw_combo,
        }

    def drawPrimitive(  # noqa: N802 # Qt's virtual method
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        draw = self._primitives.get(element)
        if draw is None:
            super().drawPrimitive(element, option, painter, widget)
        else:
            _kept(draw, option, painter, widget)

    def drawControl(  # noqa: N802 # Qt's virtual method
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        draw = self._controls.get(element)
        if element in _LABELS and isinstance(option, _LABELLED) and is_beside(option):
            draw = self._draw_label
        elif element is _Control.CE_ShapedFrame and _is_framed_field(widget):
            draw = self._draw_field
        elif element is _Control.CE_ItemViewItem and isinstance(widget, QListWidget):
            draw = self._draw_row  # of our own lists, which have words only; Qt's file dialog has others
        if draw is not None:
            _kept(draw, option, painter, widget)
        else:
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(  # noqa: N802 # Qt's virtual method
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        draw = self._complexes.get(control)
        if draw is not None:
            _kept(draw, option, painter, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(  # noqa: N802 # Qt's virtual method
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        if control is QStyle.ComplexControl.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return scroll_bar_part(option, part, self._look)
        if control is QStyle.ComplexControl.CC_ComboBox and part is QStyle.SubControl.SC_ComboBoxEditField:
            px = self._look.whole
            return option.rect.adjusted(px(BUTTON_SIDE), 0, -px(COMBO_ARROW), 0)
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type] # None is allowed

    def sizeFromContents(  # noqa: N802 # Qt's virtual method
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        found = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type] # the same
        px = self._look.whole
        if kind is QStyle.ContentsType.CT_PushButton:
            wide = size.width() + self._further_apart(option) + 2 * px(BUTTON_SIDE)
            return QSize(wide, max(size.height(), px(BUTTON_HEIGHT)))
        if kind is QStyle.ContentsType.CT_ToolButton:
            found.setWidth(found.width() + self._further_apart(option))
            return found.expandedTo(QSize(px(BUTTON_HEIGHT), px(BUTTON_HEIGHT)))
        if kind is QStyle.ContentsType.CT_ComboBox:
            return QSize(size.width() + px(BUTTON_SIDE + COMBO_ARROW), max(size.height(), px(BUTTON_HEIGHT)))
        if kind is QStyle.ContentsType.CT_MenuItem and isinstance(option, QStyleOptionMenuItem):
            separator = option.menuItemType == QStyleOptionMenuItem.MenuItemType.Separator
            return found if separator else QSize(found.width() + px(16), max(found.height(), px(MENU_ITEM)))
        if kind is QStyle.ContentsType.CT_MenuBarItem:
            return QSize(size.width() + px(18), px(MENU_BAR))
        if kind is QStyle.ContentsType.CT_ScrollBar:
            return QSize(px(SCROLL_BAR), px(SCROLL_BAR))
        return found

    def _further_apart(self, option: QStyleOption) -> int:
        """What a button with icon and words has to be wider than Qt thinks."""
        if isinstance(option, _LABELLED) and is_beside(option):
            return max(0, self._look.whole(APART) - QT_APART)
        return 0

    # --- the parts ---

    def _draw_button(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        ground = QRectF(option.rect)
        if _has(option, _State.State_HasFocus) and _has(option, _State.State_KeyboardFocusChange):
            self._draw_focus(option, painter, widget)  # Fusion would colour the outline instead
            ring = FOCUS_WIDTH + GAP
            ground.adjust(ring, ring, -ring, -ring)
        self._outline(painter)
        painter.setBrush(self._ground(option))
        painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _draw_combo(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        """A button with an arrow that points down."""
        self._draw_button(option, painter, widget)
        box, side = QRectF(option.rect), self._look.px(ARROW_ICON)
        middle = box.right() - self._look.px(COMBO_ARROW) / 2
        arrow = QRectF(middle - side / 2, box.center().y() - side / 2, side, side)
        paint_icon(painter, "down", arrow, self._look.colour("text_secondary"))

    def _draw_label(self, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
        assert isinstance(option, _LABELLED)
        draw_beside(painter, option, self._look.whole(APART))

    def _draw_row(self, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
        if isinstance(option, QStyleOptionViewItem):
            draw_row(self._look, painter, option)

    def _draw_tool(self, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
        enabled = _has(option, _State.State_Enabled)
        pressed = _has(option, _State.State_On) or _has(option, _State.State_Sunken)
        if not enabled or not (pressed or _has(option, _State.State_MouseOver)):
            return
        self._outline(painter)
        painter.setBrush(self._look.colour("control"))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _draw_focus(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        if not _has(option, _State.State_KeyboardFocusChange):
            return
        painter.setPen(self._look.focus_pen())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        around = widget.rect() if isinstance(widget, QAbstractButton) else option.rect
        painter.drawRoundedRect(QRectF(around).adjusted(1, 1, -1, -1), RADIUS + 2, RADIUS + 2)

    def _draw_field(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        focused = widget.hasFocus() if widget is not None else _has(option, _State.State_HasFocus)
        painter.setPen(self._look.focus_pen() if focused else QPen(self._look.colour("text_quiet"), 1))
        painter.setBrush(self._look.colour("page"))
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)

    def _draw_tick_box(self, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
        box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(self._look.colour("text_quiet"))
        painter.setBrush(self._look.colour("page"))
        painter.drawRoundedRect(box, 3, 3)
        if _has(option, _State.State_On):
            ink = self._look.colour("text" if _has(option, _State.State_Enabled) else "text_dimmed")
            paint_icon(painter, "check", box, ink)

    def _draw_sheet(self, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
        painter.setPen(self._look.colour("hairline"))
        painter.setBrush(self._look.colour("page"))
        painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5))

    def _draw_nothing(self, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
        """The frame is part of the sheet."""

    def _draw_panel(self, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
        painter.fillRect(option.rect, self._look.colour("panel"))

    def _draw_splitter(self, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
        painter.fillRect(option.rect, self._look.colour("hairline" if self._look.is_high_contrast else "panel"))

    def _draw_menu_bar_item(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        self._draw_panel(option, painter, widget)
        if not isinstance(option, QStyleOptionMenuItem):
            return
        if _has(option, _State.State_Selected) or _has(option, _State.State_Sunken):
            self._outline(painter)
            painter.setBrush(self._look.colour("control"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5), RADIUS, RADIUS)
        painter.setPen(self._look.colour("text_secondary"))
        how = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic | Qt.TextFlag.TextSingleLine
        painter.drawText(option.rect, int(how), option.text)

    def _draw_scroll_bar(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        if isinstance(option, QStyleOptionSlider):
            over = _has(option, _State.State_MouseOver) or (widget is not None and widget.underMouse())
            draw_scroll_bar(self._look, painter, option, over=over)

    def _outline(self, painter: QPainter) -> None:
        """In high contrast a control has an outline, for its fill is the page's colour."""
        painter.setPen(self._look.colour("text") if self._look.is_high_contrast else Qt.PenStyle.NoPen)

    def _ground(self, option: QStyleOption) -> QColor:
        """The button's own colour, which the palette has; only the plain one answers to the pointer."""
        own = option.palette.color(QPalette.ColorRole.Button)
        pointed_at = _has(option, _State.State_MouseOver) or _has(option, _State.State_Sunken)
        if pointed_at and own == self._look.colour("control") and _has(option, _State.State_Enabled):
            return self._look.colour("control_hover")
        return own


def _kept(draw: Draw, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(option, painter, widget)
    painter.restore()


def _is_framed_field(widget: QWidget | None) -> bool:
    """A field of several lines looks as one of a line; one that shows no frame has a fill of its own."""
    return isinstance(widget, QPlainTextEdit) and widget.frameShape() is not QFrame.Shape.NoFrame


def _has(option: QStyleOption, flag: QStyle.StateFlag) -> bool:
    return bool(option.state & flag)
