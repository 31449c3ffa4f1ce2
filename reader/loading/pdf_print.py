"""The print on the pages of a PDF: stretches of letters on one line, with their place, as PDFium finds them."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reader.errors import OpenError
from reader.loading.composition import writable
from reader.model.limits import PDF_LETTERS_LIMIT, PDF_PAGES_LIMIT

if TYPE_CHECKING:
    import pypdfium2

LOCKED: Final = "This PDF is protected by a password. Save it without one to open it here."
DAMAGED: Final = "This PDF is too damaged to be read."

WIDE_GAP: Final = 0.6
"""A gap between two letters, in heights of the line, from which they may belong to two columns."""

_BREAKS: Final = frozenset({0x0A, 0x0D})
_HYPHENS: Final = frozenset({0x02, 0xAD, 0xFFFE})
"""What PDFium gives for a hyphen that only stands at the end of a line."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Letters side by side. Points, counted from the page's upper left corner; `top` is less than `bottom`."""

    text: str
    left: float
    right: float
    top: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: its stretches in the order in which they were printed."""

    stretches: tuple[Stretch, ...]
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Print:
    """The pages that were read. `pages` is how many the document has; `pictures` how many hold a picture, no letter."""

    sheets: tuple[Sheet, ...]
    pages: int
    pictures: int
    title: str | None


def print_of(content: bytes) -> Print:
    """The print of a PDF. Raises OpenError."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        is_locked = getattr(error, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD
        raise OpenError(LOCKED if is_locked else DAMAGED) from error
    try:
        return _print(document)
    except pypdfium2.PdfiumError as error:
        raise OpenError(DAMAGED) from error
    finally:
        document.close()


def _print(document: "pypdfium2.PdfDocument") -> Print:
    sheets, letters, pictures = [], 0, 0
    for number in range(min(len(document), PDF_PAGES_LIMIT)):
        page = document[number]
        sheet = _sheet(page, PDF_LETTERS_LIMIT - letters)
        pictures += not sheet.stretches and _holds_picture(page)
        page.close()
        sheets.append(sheet)
        letters += sum(len(stretch.text) for stretch in sheet.stretches)
        if letters >= PDF_LETTERS_LIMIT:
            break
    title = writable(document.get_metadata_value("Title")).strip()
    return Print(tuple(sheets), len(document), pictures, title or None)


def _holds_picture(page: "pypdfium2.PdfPage") -> bool:
    import pypdfium2

    return next(page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE], max_depth=2), None) is not None


def _sheet(page: "pypdfium2.PdfPage", most: int) -> Sheet:
    left, bottom, right, top = page.get_bbox()
    lines = page.get_textpage()
    stretches = tuple(_stretches(lines.raw, min(lines.count_chars(), most), left, top))
    lines.close()
    return Sheet(stretches, right - left, top - bottom)


def _stretches(lines: object, count: int, left: float, top: float) -> Iterator[Stretch]:
    """Cut where the line ends, where the letters jump, and where a gap is wide enough to part two columns."""
    import pypdfium2.raw as pdfium

    box = pdfium.FS_RECTF()
    place = ctypes.byref(box)
    text: list[str] = []
    edges: list[float] = []
    for index in range(count):
        code = pdfium.FPDFText_GetUnicode(lines, index)
        if code in _BREAKS:
            yield from _flushed(text, edges)
            continue
        letter = _letter(code)
        if letter == " ":  # no mark on the page, and its place is not where it seems in print with spaced words
            text.append(letter)
            continue
        if not pdfium.FPDFText_GetLooseCharBox(lines, index, place) or box.right < box.left:
            continue
        now = [box.left - left, box.right - left, top - box.top, top - box.bottom]
        if edges and _jumps(edges, now):
            yield from _flushed(text, edges)
        text.append(letter)
        if not edges:
            edges[:] = now
        else:
            edges[1] = max(edges[1], now[1])
            edges[2], edges[3] = min(edges[2], now[2]), max(edges[3], now[3])
    yield from _flushed(text, edges)


def _jumps(edges: list[float], now: list[float]) -> bool:
    """Whether a letter at `now` does not go on with the stretch: another line, a step back, or a wide gap."""
    height = edges[3] - edges[2]
    middle = (now[2] + now[3]) / 2
    return not edges[2] <= middle <= edges[3] or now[0] - edges[1] > WIDE_GAP * height or now[1] < edges[0]


def _letter(code: int) -> str:
    if code in _HYPHENS:
        return "\xad"
    return chr(code) if 0x20 <= code < 0x110000 else " "


def _flushed(text: list[str], edges: list[float]) -> Iterator[Stretch]:
    words = writable("".join(text)).strip()
    if words and edges[3] > edges[2]:
        yield Stretch(words, *edges)
    text.clear()
    edges.clear()
