"""The kinds of source in plain words, and the signs that stand for them."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from reader.gui.icons import paint_icon
from reader.gui.look import SANS, Look, TypeUse
from reader.model.attribution import SourceKind
from reader.model.report import Category, Finding, Report

SIGN_LETTER = TypeUse(tuple(SANS), 11, 15, bold=True)
SIGN_SIZE = 17

LETTERS = {SourceKind.UNNAMED: "U", SourceKind.COLLECTIVE: "C", SourceKind.NONE: "S"}

ICONS = {
    SourceKind.PERSON: "person",
    SourceKind.ORGANIZATION: "voices",
    SourceKind.OUTLET: "note",
    SourceKind.DOCUMENT: "doc",
    SourceKind.SPOKESPERSON: "body",
    SourceKind.AUTHOR: "person",
}


def kind_in_words(kind: SourceKind) -> str:
    """What stands under a voice's name."""
    tr = QCoreApplication.translate
    return {
        SourceKind.PERSON: tr("Kinds", "person"),
        SourceKind.ORGANIZATION: tr("Kinds", "organisation"),
        SourceKind.OUTLET: tr("Kinds", "news outlet"),
        SourceKind.DOCUMENT: tr("Kinds", "document"),
        SourceKind.SPOKESPERSON: tr("Kinds", "speaks for a named body"),
        SourceKind.UNNAMED: tr("Kinds", "unnamed"),
        SourceKind.COLLECTIVE: tr("Kinds", "a crowd"),
        SourceKind.NONE: tr("Kinds", "nobody named"),
        SourceKind.AUTHOR: tr("Kinds", "the writer"),
    }[kind]


def kind_of_mark(kind: SourceKind) -> str:
    """What a marked voice is called on its card."""
    tr = QCoreApplication.translate
    return {
        SourceKind.UNNAMED: tr("Kinds", "Unnamed person"),
        SourceKind.COLLECTIVE: tr("Kinds", "A crowd"),
        SourceKind.NONE: tr("Kinds", "No source given"),
    }.get(kind, kind_in_words(kind))


def kind_of_finding(report: Report, finding: Finding) -> str:
    """What a mark is called on its card."""
    tr = QCoreApplication.translate
    if finding.category is Category.LOADED_LANGUAGE:
        return tr("CardPage", "Loaded word")
    if finding.category is Category.HEDGE:
        return tr("CardPage", "Hedge")
    attribution = report.attribution(finding.attribution)
    return kind_of_mark(attribution.source_kind if attribution else SourceKind.UNNAMED)


def step_in_words(step: int) -> str:
    """What a step of the ladder, 0 to 4, says about a voice."""
    tr = QCoreApplication.translate
    return (
        tr("Kinds", "not described"),
        tr("Kinds", "a bare role"),
        tr("Kinds", "role, body or rank"),
        tr("Kinds", "rank, number or more"),
        tr("Kinds", "and how they know"),
    )[step]


def paint_sign(painter: QPainter, look: Look, kind: SourceKind, x: float, y: float) -> None:
    """The sign of a kind, 17 x 17: its letter in its box, or its icon."""
    if kind not in LETTERS:
        size = look.px(18)
        paint_icon(painter, ICONS[kind], QRectF(x, y, size, size), look.colour("text_secondary"))
        return
    paint_letter_sign(painter, look, LETTERS[kind], "unnamed", x, y)


def paint_letter_sign(painter: QPainter, look: Look, letter: str, category: str, x: float, y: float) -> None:
    """A letter in a box of its category ("unnamed", "loaded", "hedge")."""
    box = QRectF(x, y, look.px(SIGN_SIZE), look.px(SIGN_SIZE))
    half = look.px(0.7)
    line = look.colour(f"{category}_line")
    painter.setPen(QPen(line, 2 * half))
    painter.setBrush(look.colour(f"{category}_tint"))
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), look.px(3.5), look.px(3.5))
    painter.setFont(look.font(SIGN_LETTER))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


def paint_own_sign(painter: QPainter, look: Look, letter: str, x: float, y: float) -> None:
    """A letter between the two ends of a person's own mark, in ink."""
    size, foot, ink = look.px(SIGN_SIZE), look.px(4), look.colour("text")
    painter.setPen(QPen(ink, look.px(1.6)))
    for edge, inward in ((x + look.px(1), foot), (x + size - look.px(1), -foot)):
        painter.drawPolyline(
            [QPointF(edge + inward, y + look.px(1)), QPointF(edge, y + look.px(1)),
             QPointF(edge, y + size - look.px(1)), QPointF(edge + inward, y + size - look.px(1))]
        )  # fmt: skip
    painter.setFont(look.font(SIGN_LETTER))
    painter.drawText(QRectF(x, y, size, size), Qt.AlignmentFlag.AlignCenter, letter)
