"""PDF documents: the text in reading order, running lines left out, broken lines and words joined again."""

from collections.abc import Iterator
from typing import Final

from reader.errors import OpenError
from reader.loading.composition import Facts, LeftOut, Piece, one_line
from reader.loading.documents import article_of
from reader.loading.pdf_margins import Margins
from reader.loading.pdf_order import Line, lines_in_order
from reader.loading.pdf_paragraphs import Paragraph, Typography, paragraphs_of
from reader.loading.pdf_print import Print, print_of
from reader.model.article import Article, BlockKind

SCAN: Final = "This PDF is a scan: its pages are pictures, and no text can be read from them here."
NO_TEXT: Final = "There is no text in this PDF."
PARTLY_SCAN: Final = "{} of the pages {} only a picture: their text cannot be read here."
FIRST_PAGES: Final = "The document has {:,} pages; the first {:,} were read."

HEADLINE_SIZE: Final = 1.25
"""Height of a headline's letters from here on, in those of the text."""

HEADING_SIZE: Final = 1.08
SMALL_SIZE: Final = 0.88
LONGEST_HEADING: Final = 160


def article_from_pdf(content: bytes, origin: str) -> Article:
    """The article in a PDF. Raises OpenError, also where its pages are pictures of text."""
    found = print_of(content)
    if not any(sheet.stretches for sheet in found.sheets):
        raise OpenError(SCAN if found.pictures else NO_TEXT)
    facts = Facts(title=one_line(found.title or "") or None, notes=tuple(_notes(found)))
    return article_of(_items(found), origin, facts)


def _notes(found: Print) -> Iterator[str]:
    if found.pictures:
        yield PARTLY_SCAN.format(found.pictures, "holds" if found.pictures == 1 else "hold")
    if len(found.sheets) < found.pages:
        yield FIRST_PAGES.format(found.pages, len(found.sheets))


def _items(found: Print) -> list[Piece | LeftOut]:
    margins = Margins(found.sheets)
    pages: list[list[Line]] = []
    left_out: list[tuple[int, LeftOut]] = []
    for sheet in found.sheets:
        reasons = [(stretch, margins.reason(stretch, sheet)) for stretch in sheet.stretches]
        left_out += [(len(pages), LeftOut(one_line(stretch.text), why)) for stretch, why in reasons if why]
        pages.append(lines_in_order([stretch for stretch, why in reasons if why is None]))
    type_ = Typography.of([line for page in pages for line in page])
    items: list[tuple[int, Piece | LeftOut]] = [*left_out]
    items += [(paragraph.page, _item(paragraph, type_)) for paragraph in paragraphs_of(pages, type_)]
    return _with_one_headline([item for _page, item in sorted(items, key=lambda placed: placed[0])])


def _item(paragraph: Paragraph, type_: Typography) -> Piece | LeftOut:
    size, text = paragraph.height / type_.height, paragraph.text
    if size < SMALL_SIZE and len(text) < 400:
        return LeftOut(text, "small print")
    if len(text) > LONGEST_HEADING or size < HEADING_SIZE:
        return Piece(text, BlockKind.PARAGRAPH)
    return Piece(text, BlockKind.HEADLINE if size >= HEADLINE_SIZE and paragraph.page == 0 else BlockKind.HEADING)


def _with_one_headline(items: list[Piece | LeftOut]) -> list[Piece | LeftOut]:
    """The items with the first of what is set as a headline as the one; the others are headings."""
    seen = False
    kept: list[Piece | LeftOut] = []
    for item in items:
        is_headline = isinstance(item, Piece) and item.kind is BlockKind.HEADLINE
        kept.append(Piece(item.text, BlockKind.HEADING) if is_headline and seen else item)
        seen = seen or is_headline
    return kept
