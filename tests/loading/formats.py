"""One article in every format, made when a test asks for it."""

import html
import io
import plistlib
import quopri
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path

import docx
from PySide6.QtGui import QFont, QGuiApplication, QPageSize, QPdfWriter, QTextDocument


@dataclass(frozen=True)
class Story:
    """What an article says, by its parts."""

    headline: str
    byline: str
    dateline: str
    paragraphs: tuple[str, ...]
    heading: str
    after: tuple[str, ...]
    outlet: str = "The Gazette"
    published: str = "2021-05-04"
    extra: tuple[str, ...] = field(default=())

    @property
    def lines(self) -> tuple[str, ...]:
        return (self.headline, self.byline, self.dateline, *self.paragraphs, self.heading, *self.after)

    @property
    def text(self) -> str:
        """All words with single spaces."""
        return " ".join(" ".join(self.lines).split())


STORY = Story(
    "Pool to shut by summer as café costs rise",
    "By Ann Writer",
    "The Gazette · 4 May 2021",
    (
        (
            "The council voted on Tuesday to shut the town’s only pool, and nobody would say who had asked for it. "
            "The result was read out twice, because the mayor had not heard it over the noise on the stairs."
        ),
        (
            "“We were told nothing,” a swimmer said on the steps, where about forty people had waited all morning. "
            "The pool’s café – open since 1931 – is to go first, according to two people who have seen the plan."
        ),
        (
            "The pool was built for £4,000 & has been repaired four times since. The last one cost more than the roof, "
            "and the well-known engineer Zoë Åkerström called it “a waste”."
        ),
    ),
    "What comes next",
    (
        (
            "A decision on the ground is expected in the autumn. Officials said that flats were unlikely; a developer, "
            "who asked not to be named, said that he had been promised the opposite."
        ),
        "The swimmers’ club wants to buy the building. It has raised a tenth of the price so far, its treasurer said.",
    ),
)


def plain(story: Story) -> bytes:
    return "\n\n".join(story.lines).encode("utf-8")


def wrapped(story: Story) -> bytes:
    """As a mail program or a typewriter breaks lines."""
    import textwrap

    return "\n\n".join(textwrap.fill(line, 68, break_on_hyphens=False) for line in story.lines).encode("utf-8")


def markdown(story: Story) -> bytes:
    lines = list(story.lines)
    lines[0] = f"# {lines[0]}"
    lines[lines.index(story.heading)] = f"## {story.heading}"
    return "\n\n".join(lines).encode("utf-8")


def page(story: Story) -> str:
    """A saved page with the usual furniture around the article."""
    said = html.escape
    body = "".join(f"<p>{said(line)}</p>" for line in (story.byline, story.dateline, *story.paragraphs))
    after = "".join(f"<p>{said(line)}</p>" for line in story.after)
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{said(story.headline)}</title></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>{said(story.headline)}</h1>{body}<h2>{said(story.heading)}</h2>{after}</article></main>
<footer><p>All rights and no wrongs reserved.</p></footer></body></html>"""


def saved_page(story: Story) -> bytes:
    return page(story).encode("utf-8")


def single_file(story: Story) -> bytes:
    """With faces and pictures inside, as the SingleFile extension saves it."""
    blob = "data:font/woff2;base64," + "QUJD" * 20_000
    style = f"<style>@font-face{{font-family:x;src:url({blob})}}</style>"
    return page(story).replace("<head>", f"<head>{style}<link rel=icon href={blob}>").encode("utf-8")


def mhtml(story: Story) -> bytes:
    encoded = quopri.encodestring(page(story).encode("utf-8"))
    return (
        b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://gazette.example/pool\r\n"
        b"Subject: =?utf-8?Q?Pool?=\r\nDate: Tue, 4 May 2021 08:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Mark----"\r\n\r\n\r\n'
        b"------Mark----\r\nContent-Type: text/html\r\nContent-ID: <frame-0@mhtml.blink>\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + encoded + b"\r\n"
        b"------Mark----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n"
        b"------Mark------\r\n"
    )


def webarchive(story: Story) -> bytes:
    resource = {
        "WebResourceData": page(story).encode("utf-8"),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceURL": "https://gazette.example/pool",
    }
    return plistlib.dumps({"WebMainResource": resource}, fmt=plistlib.FMT_BINARY)


def word(story: Story) -> bytes:
    document = docx.Document()
    document.add_paragraph(story.headline, style="Title")
    for line in (story.byline, story.dateline, *story.paragraphs):
        half = len(line) // 2
        paragraph = document.add_paragraph(line[:half])
        paragraph.add_run(line[half:]).bold = True
    document.add_heading(story.heading, 2)
    for line in story.after:
        document.add_paragraph(line)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


_ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)


def _open_document_body(story: Story) -> str:
    said = html.escape
    body = "".join(
        f'<text:p text:style-name="Standard">{said(line)}</text:p>'
        for line in (story.byline, story.dateline, *story.paragraphs)
    )
    after = "".join(f"<text:p>{said(line).replace(' ', '<text:s/>', 1)}</text:p>" for line in story.after)
    return (
        f'<office:body><office:text><text:h text:outline-level="1">{said(story.headline)}</text:h>{body}'
        f'<text:h text:outline-level="2">{said(story.heading)}</text:h>{after}</office:text></office:body>'
    )


def open_document(story: Story) -> bytes:
    content = (
        f'<?xml version="1.0"?><office:document-content {_ODF}>{_open_document_body(story)}</office:document-content>'
    )
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def flat_open_document(story: Story) -> bytes:
    body = _open_document_body(story)
    return f'<?xml version="1.0" encoding="UTF-8"?><office:document {_ODF}>{body}</office:document>'.encode()


def rich_text(story: Story) -> bytes:
    def said(line: str) -> str:
        return "".join(letter if letter.isascii() else f"\\u{ord(letter)}?" for letter in line)

    lines = "\\par\n".join(said(line) for line in story.lines)
    return (
        r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman Times;}}{\*\generator Writer;}\f0\fs24 " + lines + r"\par}"
    ).encode("ascii")


def pdf(story: Story) -> bytes:
    """Printed by Qt; needs an application."""
    assert QGuiApplication.instance() is not None
    said = html.escape
    body = "".join(f"<p align='justify'>{said(line)}</p>" for line in (story.byline, story.dateline, *story.paragraphs))
    after = "".join(f"<p align='justify'>{said(line)}</p>" for line in story.after)
    document = QTextDocument()
    document.setDefaultFont(QFont("Source Sans 3", 11))
    document.setHtml(f"<h1>{said(story.headline)}</h1>{body}<h3>{said(story.heading)}</h3>{after}")
    return printed(document)


def printed(document: QTextDocument) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document.print_(writer)
    del writer
    return bytes(content.data())


def epub(story: Story, extra: Sequence[Story] = ()) -> bytes:
    """A book with a chapter for each story."""
    stories = (story, *extra)
    pages = {f"OEBPS/{at}.xhtml": _chapter_page(each) for at, each in enumerate(stories)}
    items = "".join(
        f'<item id="c{at}" href="{at}.xhtml" media-type="application/xhtml+xml"/>' for at in range(len(stories))
    )
    refs = "".join(f'<itemref idref="c{at}"/>' for at in range(len(stories)))
    links = "".join(
        f'<li><a href="{at}.xhtml">{html.escape(each.headline)}</a></li>' for at, each in enumerate(stories)
    )
    package = f"""<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Stories</dc:title><dc:creator>Ann Writer</dc:creator>
</metadata><manifest>{items}<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
</manifest><spine><itemref idref="nav"/>{refs}</spine></package>"""
    nav = f"""<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>
<nav epub:type="toc"><ol>{links}</ol></nav></body></html>"""
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container,
            "OEBPS/book.opf": package,
            "OEBPS/nav.xhtml": nav,
            **pages,
        }
    )


def _chapter_page(story: Story) -> str:
    said = html.escape
    body = "".join(f"<p>{said(line)}</p>" for line in (story.byline, story.dateline, *story.paragraphs))
    after = "".join(f"<p>{said(line)}</p>" for line in story.after)
    return (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>'
        f"<h1>{said(story.headline)}</h1>{body}<h2>{said(story.heading)}</h2>{after}</body></html>"
    )


def letter(story: Story) -> bytes:
    message = EmailMessage()
    message["Subject"] = story.headline
    message["From"] = "Ann Writer <ann@gazette.example>"
    message["To"] = "reader@school.example"
    message["Date"] = "Tue, 04 May 2021 08:00:00 +0100"
    message.set_content("\n\n".join(story.lines[1:]) + "\n\n-- \nAnn Writer\nThe Gazette, Harbour Street 4\n")
    return message.as_bytes()


def zipped(members: dict[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


FORMATS: dict[str, Callable[[Story], bytes]] = {
    "plain.txt": plain,
    "wrapped.txt": wrapped,
    "utf16.txt": lambda story: plain(story).decode().encode("utf-16"),
    "windows.txt": lambda story: plain(story).decode().encode("cp1252"),
    "macintosh.txt": lambda story: plain(story).decode().encode("mac_roman"),
    "story.md": markdown,
    "page.html": saved_page,
    "single-file.html": single_file,
    "page.mhtml": mhtml,
    "page.webarchive": webarchive,
    "story.docx": word,
    "story.odt": open_document,
    "story.fodt": flat_open_document,
    "story.rtf": rich_text,
    "story.epub": epub,
    "story.eml": letter,
    "story.pdf": pdf,
}
"""A file's name, and how to make it."""


def written(folder: Path, story: Story = STORY) -> dict[str, Path]:
    """The story in every format, in a folder."""
    files = {}
    for name, made in FORMATS.items():
        files[name] = folder / name
        files[name].write_bytes(made(story))
    return files
