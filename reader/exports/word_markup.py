"""The few elements of WordprocessingML that a report needs, as text that is safe to put together."""

import re
from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape, quoteattr

_NOT_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Signs:
    """How a run is drawn: a character style, and what marks lay over it. Colours are RRGGBB."""

    style: str = ""
    box: str = ""
    underline: tuple[str, str] | None = None
    tint: str = ""

    def markup(self) -> str:
        parts = f'<w:rStyle w:val="{self.style}"/>' if self.style else ""
        if self.underline is not None:
            form, colour = self.underline
            parts += f'<w:u w:val="{form}" w:color="{colour}"/>'
        parts += f'<w:bdr w:val="single" w:sz="6" w:space="0" w:color="{self.box}"/>' if self.box else ""
        parts += f'<w:shd w:val="clear" w:color="auto" w:fill="{self.tint}"/>' if self.tint else ""
        return f"<w:rPr>{parts}</w:rPr>" if parts else ""


PLAIN: Final = Signs()


def safe(text: str) -> str:
    """Text as XML may hold it; what it has no room for becomes U+FFFD."""
    return escape(_NOT_XML.sub("\ufffd", text))


def safe_attribute(text: str) -> str:
    """The same as the value of an attribute, with its quotation marks."""
    return quoteattr(_NOT_XML.sub("\ufffd", text))


def run(text: str, signs: Signs = PLAIN) -> str:
    """Words drawn alike. A newline in them becomes a line break."""
    lines = (f'<w:t xml:space="preserve">{safe(line)}</w:t>' for line in text.split("\n"))
    return f"<w:r>{signs.markup()}{'<w:br/>'.join(lines)}</w:r>"


def styled(text: str, style: str) -> str:
    return run(text, Signs(style))


def paragraph(style: str, *runs: str, new_page: bool = False) -> str:
    before = "<w:pageBreakBefore/>" if new_page else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{before}</w:pPr>{"".join(runs)}</w:p>'


def table(head: tuple[str, ...], rows: tuple[tuple[str, ...], ...], widths: tuple[int, ...]) -> str:
    """A table whose head is repeated on every page. `widths` are twentieths of a point."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    lines = _row(head, widths, "TableHead", "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    lines += "".join(_row(row, widths, "TableText", "<w:trPr><w:cantSplit/></w:trPr>") for row in rows)
    look = '<w:tblStyle w:val="ReportTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:firstRow="1"/>'
    return f"<w:tbl><w:tblPr>{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{lines}</w:tbl>"


def _row(cells: tuple[str, ...], widths: tuple[int, ...], style: str, properties: str) -> str:
    filled = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{paragraph(style, run(cell))}</w:tc>'
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr>{properties}{filled}</w:tr>"
