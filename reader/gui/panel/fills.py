"""The seven fills of the bar. They differ without colour: solid, striped, grey, hatched, dotted, empty."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from reader.gui.look import Look
from reader.gui.panel.whose_words import Part

RADIUS = 2.5
EDGE = 1.4
SOLID = {Part.PERSON: "named_fill", Part.DOCUMENT: "document_fill", Part.UNNAMED: "unnamed_line"}
OUTLINED = {
    Part.BODY: ("panel", "named_fill"),
    Part.SPOKESPERSON: ("panel", "named_fill"),
    Part.CROWD: ("unnamed_tint", "unnamed_line"),
    Part.NONE: ("page", "unnamed_line"),
}


def part_in_words(part: Part) -> str:
    """What a row of the bar's legend is called."""
    tr = QCoreApplication.translate
    return {
        Part.PERSON: tr("Fills", "Named people"),
        Part.BODY: tr("Fills", "Organisations and outlets"),
        Part.DOCUMENT: tr("Fills", "Documents"),
        Part.SPOKESPERSON: tr("Fills", "Unnamed, speaks for a named body"),
        Part.UNNAMED: tr("Fills", "Unnamed person"),
        Part.CROWD: tr("Fills", "Crowd"),
        Part.NONE: tr("Fills", "No source"),
    }[part]


def paint_fill(painter: QPainter, look: Look, part: Part, box: QRectF) -> None:
    """Fill a box as its part of the bar is filled."""
    radius = min(look.px(RADIUS), box.width() / 2)
    if part in SOLID:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(SOLID[part]))
        painter.drawRoundedRect(box, radius, radius)
        return
    ground, line = OUTLINED[part]
    half = min(look.px(EDGE), box.width()) / 2
    inner = box.adjusted(half, half, -half, -half)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(ground))
    painter.drawRoundedRect(inner, radius, radius)
    _paint_pattern(painter, look, part, inner, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour(line), 2 * half))
    painter.drawRoundedRect(inner, radius, radius)


def _paint_pattern(painter: QPainter, look: Look, part: Part, box: QRectF, radius: float) -> None:
    inside = QPainterPath()
    inside.addRoundedRect(box, radius, radius)
    painter.save()
    painter.setClipPath(inside)
    if part is Part.BODY:
        _paint_stripes(painter, look, box)
    elif part is Part.SPOKESPERSON:
        _paint_hatching(painter, look, box)
    elif part is Part.CROWD:
        _paint_dots(painter, look, box)
    painter.restore()


def _paint_stripes(painter: QPainter, look: Look, box: QRectF) -> None:
    x, colour = box.left(), look.colour("named_fill")
    while x < box.right():
        painter.fillRect(QRectF(x, box.top(), look.px(2.2), box.height()), colour)
        x += look.px(4)


def _paint_hatching(painter: QPainter, look: Look, box: QRectF) -> None:
    painter.setPen(QPen(look.colour("named_fill"), look.px(2.1)))
    x = box.left()
    while x < box.right() + box.height():
        painter.drawLine(QPointF(x, box.top()), QPointF(x - box.height(), box.bottom()))
        x += look.px(6.4)


def _paint_dots(painter: QPainter, look: Look, box: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("unnamed_line"))
    step, size = look.px(5), look.px(1.2)
    for row in range(int(box.height() / step) + 1):
        for column in range(int(box.width() / step) + 1):
            painter.drawEllipse(box.topLeft() + QPointF((column + 0.5) * step, (row + 0.5) * step), size, size)
