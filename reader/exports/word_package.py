"""The file around a Word document: a zip of XML parts, the same bytes for the same report.

Written with the standard library: python-docx would bring lxml into the window, which holds no library of formats,
and knows neither borders around words nor page numbers.
"""

import tomllib
from functools import cache
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from reader.exports.word_markup import safe, safe_attribute
from reader.resources import resource

_XML: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DUBLIN_CORE: Final = "http://purl.org/dc/elements/1.1/"
_TYPES: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest day a zip can name: the same report gives the same file, whenever it is written."""

_CONTENT_TYPES: Final = (
    f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_TYPES}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_TYPES}.styles+xml"/>'
    f'<Override PartName="/word/footer1.xml" ContentType="{_TYPES}.footer+xml"/>'
    '<Override PartName="/docProps/core.xml" '
    'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    "</Types>"
)
_RELATIONS: Final = (
    f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="r2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    "</Relationships>"
)
_DOCUMENT_RELATIONS: Final = (
    f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    f'<Relationship Id="r2" Type="{_OFFICE}/footer" Target="footer1.xml"/>'
    "</Relationships>"
)
_SECTION: Final = (
    '<w:sectPr><w:footerReference w:type="default" r:id="r2"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1247" w:right="1418" w:bottom="1247" w:left="1418" w:header="624" w:footer="624" w:gutter="0"/>'
    "</w:sectPr>"
)
"""A4 with margins of 22 and 25 mm."""

TEXT_WIDTH: Final = 11906 - 2 * 1418
"""The width between the margins, in twentieths of a point."""


@cache
def theme_colours() -> dict[str, str]:
    """The light theme's colours by role, as RRGGBB: paper is white, and most of it is seen on a screen first."""
    themes = tomllib.loads(resource("themes.toml").read_text(encoding="utf-8"))
    return {role: colour.lstrip("#") for role, colour in themes["light"].items()}


def word_file(title: str, body: str, foot: str) -> bytes:
    """The whole .docx. `body` is made of paragraphs and tables; `foot` stands before the page number."""
    parts = {
        "[Content_Types].xml": _CONTENT_TYPES,
        "_rels/.rels": _RELATIONS,
        "docProps/core.xml": _properties(title),
        "word/_rels/document.xml.rels": _DOCUMENT_RELATIONS,
        "word/document.xml": (
            f'<w:document xmlns:w="{_WORD}" xmlns:r="{_OFFICE}"><w:body>{body}{_SECTION}</w:body></w:document>'
        ),
        "word/styles.xml": _styles(),
        "word/footer1.xml": _footer(foot),
    }
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as package:
        for name, content in parts.items():
            entry = ZipInfo(name, _LONG_AGO)
            entry.compress_type = ZIP_DEFLATED
            package.writestr(entry, _XML + content)
    return packed.getvalue()


def _properties(title: str) -> str:
    names = f'xmlns:cp="{_PACKAGE}/metadata/core-properties" xmlns:dc="{_DUBLIN_CORE}"'
    return f"<cp:coreProperties {names}><dc:title>{safe(title)}</dc:title></cp:coreProperties>"


def _styles() -> str:
    """The style sheet, with the theme's colours in place of `{role}`."""
    sheet = resource("export-styles.xml").read_text(encoding="utf-8")
    for role, colour in theme_colours().items():
        sheet = sheet.replace(f'"{{{role}}}"', safe_attribute(colour))
    return sheet


def _footer(foot: str) -> str:
    said = f'<w:r><w:t xml:space="preserve">{safe(foot)}</w:t></w:r><w:r><w:tab/></w:r>'
    number = f"{_field('PAGE')}<w:r><w:t> / </w:t></w:r>{_field('NUMPAGES')}"
    line = f'<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{said}{number}</w:p>'
    return f'<w:ftr xmlns:w="{_WORD}">{line}</w:ftr>'


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr="{name}"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
