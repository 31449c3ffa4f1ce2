"""Documents as a teacher has them: not broken, only made by other programs, by hand, or by several people."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage

import docx
from docx.oxml import parse_xml

from tests.loading.formats import zipped
from tests.loading.odd_pages import HEADLINE, odd_pages

FIRST = (
    "The port authority will take down its two oldest cranes in May, the harbour master said on Monday, after a year "
    "in which nobody could agree who owned them."
)
SECOND = (
    "“They were there before any of us,” said Ines Calder, who has worked under the cranes since 1988. She was told of "
    "the decision by a neighbour."
)
THIRD = (
    "The authority’s well-known engineer, who asked not to be named, called the steel “tired”. A report that he signed "
    "in March has not been published."
)
ASIDE = "A crane of 1931 can lift forty tonnes"
WORDS = (HEADLINE, FIRST, SECOND, THIRD)


@dataclass(frozen=True)
class Odd:
    """A file, and the blocks of the article that a person sees in it; `gone` must not be among them;
    `told` is who wrote it, and when.
    """

    name: str
    content: bytes
    blocks: tuple[str, ...] = WORDS
    gone: tuple[str, ...] = ()
    told: tuple[str | None, str | None] = (None, None)


def odd_inputs() -> Iterator[Odd]:
    yield from _word_documents()
    yield from _letters()
    yield from _texts()
    yield from _markdown()
    yield from _rich_texts()
    yield from _books()
    yield from _archives()
    yield from _open_documents()
    yield from _pages()


# --- Word ---

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def _paragraph(inside: str) -> str:
    return f"<w:p {_W}>{inside}</w:p>"


def _document(*paragraphs: str) -> bytes:
    """A document with these paragraphs, as XML or as words."""
    document = docx.Document()
    body = document.element.body
    for paragraph in paragraphs:
        made = parse_xml(paragraph if paragraph.startswith("<w:") else _paragraph(_run(paragraph)))
        body.insert(len(body) - 1, made)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _word_documents() -> Iterator[Odd]:
    deleted = '<w:del w:id="1" w:author="A"><w:r><w:delText>in June </w:delText></w:r></w:del>'
    inserted = f'<w:ins w:id="2" w:author="B">{_run("in May")}</w:ins>'
    before, after = FIRST.split("in May")
    tracked = _paragraph(f"{_run(before)}{deleted}{inserted}{_run(after)}")
    yield Odd("tracked changes.docx", _document(HEADLINE, tracked, SECOND, THIRD), gone=("June",))
    note = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
    comment = '<w:commentRangeStart w:id="0"/>{}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
    yield Odd(
        "footnote and comment.docx",
        _document(HEADLINE, _paragraph(_run(FIRST) + note), _paragraph(comment.format(_run(SECOND))), THIRD),
    )
    box = (
        '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>'
        f"<w:p>{_run(ASIDE)}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )
    yield Odd("text box.docx", _document(HEADLINE, _paragraph(_run(FIRST) + box), SECOND, THIRD), gone=(ASIDE,))
    cells = "".join(
        f"<w:tc><w:tcPr/>{''.join(_paragraph(_run(words)) for words in column)}</w:tc>"
        for column in ((FIRST, SECOND), (THIRD,))
    )
    table = f"<w:tbl {_W}><w:tblPr/><w:tblGrid/><w:tr>{cells}</w:tr></w:tbl>"
    yield Odd("laid out in a table.docx", _document(HEADLINE, table))
    link = '<w:hyperlink w:anchor="x">{}</w:hyperlink>'
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> '
        'HYPERLINK "https://port.example" </w:instrText>'
        '</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    yield Odd(
        "links and fields.docx",
        _document(HEADLINE, _paragraph(link.format(_run(FIRST))), _paragraph(field.format(_run(SECOND))), THIRD),
        gone=("HYPERLINK",),
    )
    control = f"<w:sdt {_W}><w:sdtPr/><w:sdtContent>{_paragraph(_run(SECOND))}</w:sdtContent></w:sdt>"
    yield Odd("content control.docx", _document(HEADLINE, FIRST, control, THIRD))
    hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve"> Answer: the mayor.</w:t></w:r>'
    yield Odd(
        "hidden words.docx", _document(HEADLINE, _paragraph(_run(FIRST) + hidden), SECOND, THIRD), gone=("Answer",)
    )
    words = [f"<w:r><w:t>{part}</w:t></w:r><w:r><w:br/></w:r>" for part in (FIRST, SECOND)]
    yield Odd("soft breaks.docx", _document(HEADLINE, _paragraph("".join(words) + _run(THIRD))))
    soft = _paragraph(_run(FIRST[:20]) + "<w:r><w:softHyphen/></w:r>" + _run(FIRST[20:]))
    yield Odd("soft hyphen.docx", _document(HEADLINE, soft, SECOND, THIRD))
    titled = f'<w:p {_W}><w:pPr><w:pStyle w:val="Title"/></w:pPr>{{}}</w:p>'
    title, second = titled.format(_run(HEADLINE)), titled.format(_run("What the council says"))
    yield Odd("two titles.docx", _document(title, second, *WORDS[1:]), (HEADLINE, "What the council says", *WORDS[1:]))
    named = _document("The Coast Gazette", title, *WORDS[1:])
    yield Odd("outlet above the title.docx", named, ("The Coast Gazette", *WORDS))
    smart = _paragraph(f'<w:smartTag w:element="place">{_run(FIRST[:30])}</w:smartTag>{_run(FIRST[30:])}')
    yield Odd("smart tag.docx", _document(HEADLINE, smart, SECOND, THIRD))


# --- letters ---


def _letter(text: str, page: str = "", subject: str = HEADLINE, **headers: str) -> bytes:
    message = EmailMessage()
    message["Subject"] = subject
    message["From"] = "Pat Reader <pat@school.example>"
    message["Date"] = "Tue, 04 May 2021 08:00:00 +0100"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    if text:
        message.set_content(text)
    if page:
        (message.add_alternative if text else message.set_content)(page, subtype="html")
    return message.as_bytes()


def _letters() -> Iterator[Odd]:
    body = f"{FIRST}\n\n{SECOND}\n\n{THIRD}\n"
    about = "Pat Reader", "2021-05-04"
    old = "Is there news about the cranes? I heard that they would stay."
    outlook = (
        f"{body}\nPat\n\nFrom: Sam Teacher <sam@school.example>\nSent: Monday, 3 May 2021 17:02\nTo: Pat Reader\n"
        f"Subject: Cranes\n\n{old}\n"
    )
    yield Odd("outlook answer.eml", _letter(outlook, subject=f"RE: {HEADLINE}"), (*WORDS, "Pat"), (old,), told=about)
    gmail = f"{body}\nOn Mon, 3 May 2021 at 17:02, Sam Teacher <sam@school.example> wrote:\n\n> {old}\n> Sam\n"
    yield Odd("gmail answer.eml", _letter(gmail, subject=f"Re: {HEADLINE}"), gone=(old,), told=about)
    apple = f"{body}\n\nSent from my iPhone\n\n> On 3 May 2021, at 17:02, Sam Teacher wrote:\n>\n> {old}\n"
    yield Odd("apple answer.eml", _letter(apple), gone=(old, "iPhone"), told=about)
    forwarded = (
        "---------- Forwarded message ---------\nFrom: Coast Gazette <news@gazette.example>\nDate: Tue, 4 May 2021\n"
        f"Subject: {HEADLINE}\nTo: Pat Reader\n\n\n{body}"
    )
    yield Odd("forwarded.eml", _letter(forwarded, subject=f"Fwd: {HEADLINE}"), gone=("Forwarded",), told=about)
    rows = "".join(f'<tr><td style="padding:8px">{words}</td></tr>' for words in WORDS)
    newsletter = (
        "<html><head><style>td{font:16px Arial}</style></head><body><div "
        'style="display:none;max-height:0">Cranes, cafés '
        'and a council that says nothing</div><table role="presentation"><tr><td><a href="https://g.example">View this '
        f'email in your browser</a></td></tr></table><table width="600">{rows}</table><table><tr><td>You are receiving '
        "this email because you signed up. <a "
        'href="https://g.example/u">Unsubscribe</a></td></tr><tr><td>Coast Gazette, '
        "Harbour Street 4</td></tr></table></body></html>"
    )
    yield Odd(
        "newsletter.eml",
        _letter("", newsletter, List_Unsubscribe="<https://g.example/u>"),
        gone=("Unsubscribe", "View this", "Harbour Street", "a council that says"),
        told=about,
    )
    quoted = (
        f'<div dir="ltr"><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div><br><div class="gmail_quote"><div dir="ltr" '
        'class="gmail_attr">On Mon, 3 May 2021, Sam '
        f'wrote:<br></div><blockquote class="gmail_quote">{old}</blockquote></div>'
    )
    yield Odd("gmail page.eml", _letter("", quoted), gone=(old,), told=about)
    outlook_page = (
        '<div class="WordSection1"><p '
        f'class="MsoNormal">{FIRST}<o:p></o:p></p><p class="MsoNormal">{SECOND}</p><p class='
        f'"MsoNormal">{THIRD}</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div '
        'style="border:none;border-top:solid #E1E1E1 '
        '1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> '
        "Sam Teacher &lt;sam@school.example&gt;<br><b>"
        "Sent:</b> 03 May 2021 17:02<br><b>To:</b> Pat "
        f'Reader<br><b>Subject:</b> Cranes</p></div><p class="MsoNormal">{old}'
        "</p></div>"
    )
    yield Odd("outlook page.eml", _letter("", outlook_page), gone=(old, "Sam Teacher"), told=about)
    signed = f"{body}\n-- \nPat Reader\nYear 9, School by the Sea\n+44 20 7946 0000\n"
    yield Odd("signature.eml", _letter(signed), gone=("Year 9",), told=about)
    yahoo = (
        f"{body}\n\n    On Monday, May 3, 2021, 05:02:11 PM GMT+1, Sam Teacher "
        f"<sam@school.example> wrote:  \n \n {old}\n"
    )
    yield Odd("yahoo answer.eml", _letter(yahoo), gone=(old,), told=about)
    notice = (
        f"{body}\nThis email and any attachments are confidential and intended "
        "solely for the addressee. If you have received "
        "it in error, please tell the sender and delete it.\n"
    )
    yield Odd("confidential.eml", _letter(notice), gone=("confidential",), told=about)


# --- texts ---


def _texts() -> Iterator[Odd]:
    import textwrap

    text = "\n\n".join(WORDS)
    for encoding in ("utf-16-le", "utf-16-be", "mac_roman", "cp1252", "utf-8-sig", "utf-32"):
        yield Odd(f"{encoding}.txt", text.encode(encoding))
    yield Odd("one newline a paragraph.txt", text.replace("\n\n", "\r\n").encode())
    yield Odd("old mac newlines.txt", text.replace("\n", "\r").encode("mac_roman"))
    wrapped = "\n\n".join(textwrap.fill(words, 72, break_on_hyphens=False) for words in WORDS)
    yield Odd("hard wraps.txt", wrapped.encode())
    indented = "\n".join(textwrap.fill(w, 66, initial_indent="    " * bool(n)) for n, w in enumerate(WORDS))
    yield Odd("indents and wraps.txt", indented.replace("    ", "    ", 1).encode())
    hyphens = "\n\n".join(_hyphenated(words, 46) for words in WORDS)
    yield Odd("hard wraps and hyphens.txt", hyphens.encode())
    double = "\n\n\n".join("\n".join(textwrap.wrap(words, 60)) for words in WORDS)
    yield Odd("three newlines.txt", double.encode())
    yield Odd("blanks that do not break.txt", ("\u00a0\n".join(WORDS)).replace(" ", "\u00a0", 3).encode())


def _hyphenated(words: str, width: int) -> str:
    """Lines of a typewriter: a long word at their end is parted with a hyphen."""
    lines, line = list[str](), ""
    for word in words.split():
        room = width - len(line) - 1
        if len(word) <= room or not line:
            line = f"{line} {word}".strip()
        elif room > 4 and len(word) > 7 and word.isalpha() and word.islower():
            lines.append(f"{line} {word[: room - 1]}-")
            line = word[room - 1 :]
        else:
            lines.append(line)
            line = word
    return "\n".join([*lines, line])


# --- Markdown ---


def _markdown() -> Iterator[Odd]:
    about = "Ann Writer", "2021-05-04"
    front = f'---\ntitle: "{HEADLINE}"\nauthor: Ann Writer\ndate: 2021-05-04\ntags: [port, cranes]\n---\n\n'
    body = "\n\n".join((FIRST, SECOND, THIRD))
    yield Odd("front matter.md", f"{front}# {HEADLINE}\n\n{body}\n".encode(), told=about)
    yield Odd("front matter without heading.md", f"{front}{body}\n".encode(), told=about)
    toml = f'+++\ntitle = "{HEADLINE}"\nauthor = "Ann Writer"\ndate = 2021-05-04\n+++\n\n{body}\n'
    yield Odd("front matter in TOML.md", toml.encode(), told=about)
    notes = f"# {HEADLINE}\n\n{FIRST}[^1]\n\n{SECOND}\n\n{THIRD}\n\n[^1]: From the minutes of the authority.\n"
    yield Odd("footnotes.md", notes.encode(), gone=("[^1]", "From the minutes"))
    table = f"# {HEADLINE}\n\n{FIRST}\n\n| Crane | Tonnes |\n|---|---|\n| North | 40 |\n\n{SECOND}\n\n{THIRD}\n"
    yield Odd("table.md", table.encode(), (HEADLINE, FIRST, "Crane", "Tonnes", "North", "40", SECOND, THIRD))
    signs = f"{HEADLINE}\n{'=' * 30}\n\n**{FIRST[:40]}**{FIRST[40:]}\n\n*{SECOND}*\n\n[{THIRD}](https://port.example)\n"
    yield Odd("signs in sentences.md", signs.encode())
    picture = f"# {HEADLINE}\n\n![Cranes at dusk](cranes.jpg)\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}\n"
    yield Odd("picture.md", picture.encode(), gone=("Cranes at dusk",))
    mixed = f"# {HEADLINE}\n\n<div class='x'>\n\n{FIRST}\n\n</div>\n\n<!-- ask Sam -->\n\n{SECOND}\n\n{THIRD}<br>\n"
    yield Odd("page code.md", mixed.encode(), gone=("ask Sam",))
    wiki = (
        f"# {HEADLINE} "
        f"#\n\n{FIRST.replace('harbour master', '[[People/Calder|harbour master]]')}\n\n{SECOND}\n\n{THIRD}\n"
    )
    yield Odd("links of a notebook.md", wiki.encode())
    task = f"## {HEADLINE}\n\n- [ ] {FIRST}\n- [x] {SECOND}\n\n{THIRD}\n"
    yield Odd("tasks.md", task.encode())


# --- rich text ---


def _escaped(words: str) -> str:
    return "".join(letter if letter.isascii() else f"\\u{ord(letter)}?" for letter in words)


def _rich_texts() -> Iterator[Odd]:
    wordpad = (
        r"{\rtf1\ansi\ansicpg1252\deff0\nouicompat\deflang2057{\fonttbl{\f0\fnil\fcharset0 Calibri;}}"
        "\r\n"
        r"{\*\generator Riched20 10.0.19041}\viewkind4\uc1 "
        "\r\n"
        r"\pard\sa200\sl276\slmult1\f0\fs22\lang9 " + "\\par\r\n".join(map(_escaped, WORDS)) + "\\par\r\n}\r\n\x00"
    )
    yield Odd("wordpad.rtf", wordpad.encode("latin-1"))
    bytes_ = {"“": "93", "”": "94", "’": "92", "é": "e9"}
    western = "".join(f"\\'{bytes_[letter]}" if letter in bytes_ else letter for letter in "\\par ".join(WORDS))
    yield Odd("bytes of a code page.rtf", (r"{\rtf1\ansi\ansicpg1252 " + western + "}").encode("latin-1"))
    mac = "".join(
        "\\'" + letter.encode("mac_roman").hex() if not letter.isascii() else letter for letter in "\\\n".join(WORDS)
    )
    textedit = (
        r"{\rtf1\ansi\ansicpg1252\cocoartf2761"
        "\n"
        r"\cocoatextscaling0\cocoaplatform0{\fonttbl\f0\fswiss\fcharset0 "
        r"Helvetica;}"
        "\n"
        r"{\colortbl;\red255\green255\blue255;}"
        "\n"
        r"{\*\expandedcolortbl;;}"
        "\n"
        r"\pard\tx720\pardirnatural\partightenfactor0"
        "\n\n"
        r"\f0\fs24 \cf0 "
    )
    cp = "".join(f"\\'{bytes_[letter]}" if letter in bytes_ else letter for letter in "\\\n\\\n".join(WORDS))
    yield Odd("textedit.rtf", f"{textedit}{cp}}}".encode("latin-1"))
    yield Odd("macintosh.rtf", (r"{\rtf1\mac " + mac + "}").encode("latin-1"))
    header = r"{\rtf1\ansi{\header The Gazette, page \chpgn\par}{\footer Printed by Sam\par}{\info{\title Cranes}}"
    yield Odd(
        "head and foot.rtf",
        (header + "\\par ".join(map(_escaped, WORDS)) + "}").encode("latin-1"),
        gone=("Printed by Sam", "page"),
    )
    noted = _escaped(FIRST) + r"{\super\chftn{\footnote\pard\plain{\super\chftn} From the minutes.}}"
    annotated = r"{\*\annotation Really?}" + _escaped(SECOND)
    lines = "\\par ".join((HEADLINE, noted, annotated, _escaped(THIRD)))
    yield Odd("footnote and comment.rtf", (r"{\rtf1\ansi " + lines + "}").encode("latin-1"), gone=("minutes", "Really"))
    hidden = "\\par ".join((HEADLINE, _escaped(FIRST) + r"{\v Answer: the mayor.}", _escaped(SECOND), _escaped(THIRD)))
    yield Odd("hidden words.rtf", (r"{\rtf1\ansi " + hidden + "}").encode("latin-1"), gone=("Answer",))
    dashes = _escaped(FIRST).replace(" a year", r"\~a year"), r"\ldblquote They" + _escaped(SECOND[5:])
    quotes = dashes[1].replace(r"\u8221?", r"\rdblquote ")
    lines = "\\par ".join((HEADLINE, dashes[0], quotes, _escaped(THIRD).replace(r"\u8217?", r"\rquote ")))
    yield Odd("named signs.rtf", (r"{\rtf1\ansi " + lines + "}").encode("latin-1"))


# --- books, saved pages, OpenDocument ---

_CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="content.opf" '
    'media-type="application/oebps-package+xml"/></rootfiles></container>'
)


def _book(version: str, chapter: str, extra: str = "", spine: str = "") -> bytes:
    package = (
        f'<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="{version}"><metadata xmlns:dc='
        '"http://purl.org/dc/elements/1.1/"><dc:title>Cranes</dc:title></metadata><manifest><item id="a" '
        'href="Text/a.xhtml" '
        f'media-type="application/xhtml+xml"/>{extra}</manifest><spine '
        f'toc="ncx">{spine}<itemref idref="a"/></spine></package>'
    )
    ncx = (
        '<?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx '
        '2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">'
        '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint '
        'id="n"><navLabel><text>Cranes</text></navLabel>'
        '<content src="Text/a.xhtml"/></navPoint></navMap></ncx>'
    )
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": _CONTAINER,
            "content.opf": package,
            "toc.ncx": ncx,
            "Text/a.xhtml": chapter,
            "Text/cover.xhtml": '<html xmlns="http://www.w3.org/1999/xhtml"><body><img src="c.jpg"/></body></html>',
        }
    )


def _chapter(*lines: str, head: str = "", doctype: str = "") -> str:
    body = f"<h1>{HEADLINE}</h1>" + "".join(line if line.startswith("<") else f"<p>{line}</p>" for line in lines)
    return (
        f'<?xml version="1.0" encoding="utf-8"?>{doctype}<html '
        f'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>x</title>{head}</head><body>{body}</body></html>'
    )


def _books() -> Iterator[Odd]:
    ncx = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    cover = '<item id="c" href="Text/cover.xhtml" media-type="application/xhtml+xml"/>'
    old = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">'
    yield Odd(
        "book of 2010.epub",
        _book("2.0", _chapter(FIRST, SECOND, THIRD, doctype=old), ncx + cover, '<itemref idref="c"/>'),
    )
    noted = (
        FIRST + '<a epub:type="noteref" href="#n1">1</a>',
        SECOND,
        THIRD,
        '<aside epub:type="footnote" id="n1"><p>From the minutes.</p></aside>',
    )
    yield Odd("book with notes.epub", _book("3.0", _chapter(*noted)), gone=("minutes",))
    entity = _chapter(
        FIRST.replace("two oldest", "two&nbsp;oldest"), SECOND.replace("“", "&ldquo;"), THIRD, doctype=old
    )
    yield Odd("book with entities.epub", _book("2.0", entity, ncx))
    spans = _chapter(
        *(f'<div class="calibre1"><span class="c">{w[:25]}</span><span>{w[25:]}</span></div>' for w in WORDS[1:])
    )
    yield Odd("book by calibre.epub", _book("2.0", spans, ncx))
    figure = f'<figure><img src="x.jpg" alt="Cranes"/><figcaption>{ASIDE}</figcaption></figure>'
    yield Odd("book with a picture.epub", _book("3.0", _chapter(FIRST, figure, SECOND, THIRD)), gone=(ASIDE,))
    page = FIRST[:60] + '<span epub:type="pagebreak" id="p2" title="2"/>' + FIRST[60:]
    yield Odd("book with page marks.epub", _book("3.0", _chapter(page, SECOND, THIRD)))


def _archives() -> Iterator[Odd]:
    import quopri

    page = (
        f"<html><head><title>{HEADLINE}</title></head><body><nav><a href='/'>Home</a></nav><article><h1>{HEADLINE}</h1>"
        + "".join(f"<p>{words}</p>" for words in (FIRST, SECOND, THIRD))
        + "</article><footer>All rights and no wrongs reserved.</footer></body></html>"
    )
    head = "From: <Saved by Blink>\r\nSubject: =?utf-8?Q?Cranes?=\r\nMIME-Version: 1.0\r\n"
    kind = 'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----M--x----"\r\n\r\n\r\n'
    part = (
        "------M--x----\r\nContent-Type: "
        "text/html\r\nContent-Transfer-Encoding: {}\r\nContent-Location: {}\r\n\r\n{}\r\n"
    )
    said = quopri.encodestring(page.encode()).decode("ascii")
    frame = part.format(
        "quoted-printable", "cid:frame-2@mhtml.blink", "<html><body><p>Buy a boat today!</p></body></html>"
    )
    sheet = "------M--x----\r\nContent-Type: text/css\r\n\r\np { color: red }\r\n"
    whole = (
        head
        + kind
        + part.format("quoted-printable", "https://g.example/c", said)
        + frame
        + sheet
        + "------M--x------\r\n"
    )
    yield Odd("chrome.mhtml", whole.encode("ascii"), gone=("Buy a boat",))
    import base64

    coded = base64.encodebytes(page.encode("utf-16")).decode("ascii").replace("\n", "\r\n")
    ie = head.replace("<Saved by Blink>", '"Saved by Windows Internet Explorer 11"') + kind
    body = part.replace("text/html\r\n", 'text/html;\r\n\tcharset="unicode"\r\n').format(
        "base64", "https://g.example/c", coded
    )
    yield Odd("internet explorer.mht", (ie + body + "------M--x------\r\n").encode("ascii"))
    single = part.format("8bit", "https://g.example/c", page).split("\r\n\r\n", 1)
    alone = head + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + single[1]
    yield Odd("one part.mht", alone.encode())


def _pages() -> Iterator[Odd]:
    yield from (Odd(name, page.encode()) for name, page in odd_pages(FIRST, SECOND, THIRD))
    lines = "".join(f'<p class="P1">{words}</p>' for words in WORDS)
    head = '<meta name="generator" content="LibreOffice/24.2"/><title>- no title specified</title>'
    yield Odd("by LibreOffice.html", f"<!doctype html><html><head>{head}</head><body>{lines}</body></html>".encode())
    word = f"<html><head><title>{HEADLINE}</title></head><body lang=EN-GB><div class=WordSection1>"
    spans = "".join(f"<p class=MsoNormal><span lang=EN-GB>{words}<o:p></o:p></span></p>\r\n" for words in WORDS)
    yield Odd("by Word.htm", f"{word}{spans}</div></body></html>".encode("cp1252"))


_ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for name, space in (("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"))
)


def _flat(*blocks: str, before: str = "") -> bytes:
    body = "".join(block if block.startswith("<") else f"<text:p>{block}</text:p>" for block in blocks)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_ODF} '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><office:body>'
        f"<office:text>{before}{body}</office:text></office:body></office:document>"
    ).encode()


def _open_documents() -> Iterator[Odd]:
    head = f'<text:h text:outline-level="1">{HEADLINE}</text:h>'
    gone = (
        "<text:tracked-changes><text:changed-region "
        'text:id="c1"><text:deletion><text:p>in June</text:p></text:deletion>'
        "</text:changed-region></text:tracked-changes>"
    )
    tracked = f"<text:p>{FIRST[:30]}<text:change text:change-id='c1'/>{FIRST[30:]}</text:p>"
    yield Odd("tracked changes.fodt", _flat(head, tracked, SECOND, THIRD, before=gone), gone=("June",))
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
        "<text:p>From the minutes.</text:p></text:note-body></text:note>"
    )
    comment = "<office:annotation><dc:creator>Sam</dc:creator><text:p>Really?</text:p></office:annotation>"
    yield Odd(
        "footnote and comment.fodt",
        _flat(head, f"<text:p>{FIRST}{note}</text:p>", f"<text:p>{comment}{SECOND}</text:p>", THIRD),
        gone=("minutes", "Really", "Sam"),
    )
    cells = "".join(
        f"<table:table-cell>{''.join(f'<text:p>{words}</text:p>' for words in column)}</table:table-cell>"
        for column in ((FIRST, SECOND), (THIRD,))
    )
    table = f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
    yield Odd("laid out in a table.fodt", _flat(head, table))
    section = f'<text:section text:name="S"><text:p>{SECOND}</text:p></text:section>'
    yield Odd("section.fodt", _flat(head, FIRST, section, THIRD))
    frame = f"<text:p><draw:frame><draw:text-box><text:p>{ASIDE}</text:p></draw:text-box></draw:frame>{FIRST}</text:p>"
    yield Odd("text box.fodt", _flat(head, frame, SECOND, THIRD), gone=(ASIDE,))
    breaks = f"<text:p>{FIRST}<text:line-break/>{SECOND}<text:line-break/>{THIRD}</text:p>"
    yield Odd("soft breaks.fodt", _flat(head, breaks))
    spans = (
        ""
        f"<text:p><text:span>{FIRST[:25]}</text:span><text:a>{FIRST[25:50]}</text:a><text:soft-page-break/>{FIRST[50:]}</text:p>"
    )
    yield Odd("spans.fodt", _flat(head, spans, SECOND, THIRD))
