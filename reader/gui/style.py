"""How Qt's own widgets are drawn: Fusion made flat, with the theme's palette and one kind of focus ring."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionMenuItem,
    QStyleOptionSlider,
    QToolTip,
    QWidget,
)

from reader.gui.icons import paint_icon
from reader.gui.look import FOCUS_WIDTH, Look, Use
from reader.gui.palette import palette_of

RADIUS: Final = 6
BUTTON_HEIGHT, BUTTON_SIDE, SCROLL_BAR, MENU_ITEM, MENU_BAR = 34, 13, 12, 30, 28
GAP: Final = 2
"""Between a control and its focus ring; where a ring is shown, the control's ground makes room for both."""

_State = QStyle.StateFlag
_Primitive = QStyle.PrimitiveElement
_Control = QStyle.ControlElement
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
        if draw is not None:
            _kept(draw, option, painter, widget)
            return
        super().drawControl(element, option, painter, widget)

    def drawComplexControl(  # noqa: N802 # Qt's virtual method
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control is QStyle.ComplexControl.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            self._draw_scroll_bar(option, painter, widget)
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
            return _scroll_bar_part(option, part, self._look.whole(24))
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type] # None is allowed

    def sizeFromContents(  # noqa: N802 # Qt's virtual method
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        found = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type] # the same
        px = self._look.whole
        if kind is QStyle.ContentsType.CT_PushButton:
            return QSize(size.width() + 2 * px(BUTTON_SIDE), max(size.height(), px(BUTTON_HEIGHT)))
        if kind is QStyle.ContentsType.CT_ToolButton:
            return found.expandedTo(QSize(px(BUTTON_HEIGHT), px(BUTTON_HEIGHT)))
        if kind is QStyle.ContentsType.CT_MenuItem and isinstance(option, QStyleOptionMenuItem):
            separator = option.menuItemType == QStyleOptionMenuItem.MenuItemType.Separator
            return found if separator else QSize(found.width() + px(16), max(found.height(), px(MENU_ITEM)))
        if kind is QStyle.ContentsType.CT_MenuBarItem:
            return QSize(size.width() + px(18), px(MENU_BAR))
        if kind is QStyle.ContentsType.CT_ScrollBar:
            return QSize(px(SCROLL_BAR), px(SCROLL_BAR))
        return found

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

    def _draw_tool(self, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
        pressed = _has(option, _State.State_On) or _has(option, _State.State_Sunken)
        if not pressed and not (_has(option, _State.State_MouseOver) and _has(option, _State.State_Enabled)):
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

    def _draw_field(self, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
        focused = _has(option, _State.State_HasFocus)
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

    def _draw_scroll_bar(self, option: QStyleOptionSlider, painter: QPainter, widget: QWidget | None) -> None:
        """A thin bar without a groove; over it the pointer makes it darker."""
        if option.maximum <= option.minimum:
            return
        thumb = QRectF(_scroll_bar_part(option, QStyle.SubControl.SC_ScrollBarSlider, self._look.whole(24)))
        upright = option.orientation == Qt.Orientation.Vertical
        inset = (thumb.width() if upright else thumb.height()) / 4
        over = _has(option, _State.State_MouseOver) or (widget is not None and widget.underMouse())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("text_quiet" if over else "document_fill"))
        thumb.adjust(inset, inset, -inset, -inset)
        painter.drawRoundedRect(thumb, inset, inset)
        painter.restore()

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


class StyleKeeper(QObject):
    """Keeps the application's style, palette and fonts as the look says."""

    def __init__(self, application: QApplication, look: Look) -> None:
        super().__init__(application)
        self._application = application
        self._look = look
        self._style = FlatStyle(look)
        application.setStyle(self._style)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def _on_look_changed(self) -> None:
        palette = palette_of(self._look)
        self._application.setPalette(palette)
        self._application.setFont(self._look.font(Use.BASE))
        for menus in ("QMenu", "QMenuBar"):
            self._application.setFont(self._look.font(Use.SECOND), menus)  # type: ignore[arg-type] # Qt takes a name
        QToolTip.setPalette(palette)
        QToolTip.setFont(self._look.font(Use.SECOND))


def apply_style(application: QApplication, look: Look) -> StyleKeeper:
    """Draw the whole application in this look from now on, also when the look changes."""
    return StyleKeeper(application, look)


def _kept(draw: Draw, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(option, painter, widget)
    painter.restore()


def _has(option: QStyleOption, flag: QStyle.StateFlag) -> bool:
    return bool(option.state & flag)


def _scroll_bar_part(option: QStyleOptionSlider, part: QStyle.SubControl, least: int) -> QRect:
    """A scroll bar without arrow buttons: the groove is all of it."""
    whole, upright = option.rect, option.orientation == Qt.Orientation.Vertical
    length = whole.height() if upright else whole.width()
    steps = option.maximum - option.minimum
    thumb = length if steps <= 0 else max(least, length * option.pageStep // max(steps + option.pageStep, 1))
    at = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown
    )
    cuts = {
        QStyle.SubControl.SC_ScrollBarGroove: (0, length),
        QStyle.SubControl.SC_ScrollBarSlider: (at, thumb),
        QStyle.SubControl.SC_ScrollBarSubPage: (0, at),
        QStyle.SubControl.SC_ScrollBarAddPage: (at + thumb, length - at - thumb),
    }
    start, size = cuts.get(part, (0, 0))
    if upright:
        return QRect(whole.left(), whole.top() + start, whole.width(), size)
    return QRect(whole.left() + start, whole.top(), size, whole.height())
