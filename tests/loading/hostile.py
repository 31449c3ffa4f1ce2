"""Hostile inputs of every kind in every format, made when a test asks for them. Nothing here does harm by itself."""

import base64
import io
import json
import os
import plistlib
import random
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path

from tests.loading.formats import FORMATS, STORY, epub, open_document, page, word

MEGA = 1_000_000
BILLION = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
"""Ten to the tenth laughs."""

WORD = "[Content_Types].xml", "word/document.xml"


def hostile(address: str) -> dict[str, bytes]:
    """All inputs by name. `address` is where whatever follows a link or loads a picture would be seen."""
    return {
        **_bombs(),
        **_strange_names(),
        **_locked(),
        **_deep(),
        **_endless(),
        **_outside(address),
        **_outside_of_archives(address),
        **_endless_in_archives(),
        **_cut_off(),
        **_mistaken(),
        **_nonsense(),
    }


def _replaced(archive: bytes, changes: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The archive with some members replaced or added."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(stream, "w", compression) as new:
        for name in old.namelist():
            if name not in changes:
                new.writestr(name, old.read(name))
        for name, content in changes.items():
            new.writestr(name, content)
    return stream.getvalue()


def _archives() -> dict[str, tuple[bytes, str]]:
    """A document of each kind that is an archive, and the member that holds its text."""
    return {
        "docx": (word(STORY), "word/document.xml"),
        "odt": (open_document(STORY), "content.xml"),
        "epub": (epub(STORY), "OEBPS/0.xhtml"),
    }


def _bombs() -> dict[str, bytes]:
    """Small files that unpack to very much, or to very many."""
    found: dict[str, bytes] = {}
    for kind, (archive, text) in _archives().items():
        found[f"bomb.{kind}"] = _replaced(archive, {text: b" " * (200 * MEGA)})
        found[f"bomb-picture.{kind}"] = _replaced(archive, {"picture.bin": b"\0" * (600 * MEGA)})
        found[f"many.{kind}"] = _replaced(archive, {f"x/{n}.xml": b"<x/>" for n in range(6_000)})
        found[f"liar.{kind}"] = _with_false_size(
            _replaced(archive, {text: b"<a>" + b" " * (60 * MEGA) + b"</a>"}), text
        )
        found[f"words.{kind}"] = _replaced(archive, {text: b"<p>word</p>" * (5 * MEGA)})
        found[f"nested.{kind}"] = _replaced(archive, {"inner.zip": archive})
    return found


def _with_false_size(archive: bytes, name: str) -> bytes:
    """The archive claiming that a member unpacks to ten bytes."""
    content = bytearray(archive)
    at = content.rindex(b"PK\x01\x02", 0, content.rindex(name.encode()))
    content[at + 24 : at + 28] = struct.pack("<I", 10)
    return bytes(content)


def _strange_names() -> dict[str, bytes]:
    """Members that want to be written elsewhere, that are there twice, and whose names are no text."""
    found: dict[str, bytes] = {}
    names = ("../../../hostile-was-here", "/hostile-was-here", "..\\hostile-was-here", "C:\\hostile-was-here", "a\0b")
    for kind, (archive, text) in _archives().items():
        found[f"traversal.{kind}"] = _replaced(archive, {name.replace("\0", "%00"): b"x" for name in names})
        found[f"surrogate.{kind}"] = archive.replace(text.encode()[:4], b"\xff\xfe\xfd\xfc")
    book = epub(STORY)
    for name, target in (
        ("outside", "../../../../etc/passwd"),
        ("absolute", "/etc/passwd"),
        ("url", "file:///etc/passwd"),
    ):
        container = f'<container><rootfiles><rootfile full-path="{target}"/></rootfiles></container>'
        found[f"container-{name}.epub"] = _replaced(book, {"META-INF/container.xml": container.encode()})
        with zipfile.ZipFile(io.BytesIO(book)) as opened:
            package = opened.read("OEBPS/book.opf").decode().replace('href="0.xhtml"', f'href="{target}"')
        found[f"chapter-{name}.epub"] = _replaced(book, {"OEBPS/book.opf": package.encode()})
    return found


def _locked() -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for kind, (archive, _text) in _archives().items():
        content = bytearray(archive)
        for sign, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
            at = content.find(sign)
            while at >= 0:
                content[at + flags] |= 1
                at = content.find(sign, at + 4)
        found[f"locked.{kind}"] = bytes(content)
    found["locked-office.docx"] = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 600
    )
    found["old.doc"] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2_000
    scrambled = "<encryption><EncryptedData><EncryptionMethod Algorithm='http://ns.adobe.com/adept'/></EncryptedData></encryption>"
    found["protected.epub"] = _replaced(epub(STORY), {"META-INF/encryption.xml": scrambled.encode()})
    manifest = (
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry>'
        "<m:encryption-data/></m:file-entry></m:manifest>"
    )
    found["locked-inside.odt"] = _replaced(open_document(STORY), {"META-INF/manifest.xml": manifest.encode()})
    key = "00" * 32
    found["locked.pdf"] = pdf_of(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [] /Count 0 >>",
        f"<< /Filter /Standard /V 1 /R 2 /O <{key}> /U <{key}> /P -4 >>",
        trailer=f"/Encrypt 3 0 R /ID [<{key}> <{key}>]",
    )
    found["locked.eml"] = (
        b"From: a@b.example\r\nTo: c@d.example\r\nSubject: Secret\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nMIIB\r\n"
    )
    return found


def pdf_of(*objects: str | bytes, trailer: str = "") -> bytes:
    """A PDF of these objects, numbered from 1; the first is its catalogue."""
    content = bytearray(b"%PDF-1.7\n")
    places = []
    for number, value in enumerate(objects, 1):
        places.append(len(content))
        content += f"{number} 0 obj\n".encode() + (value.encode() if isinstance(value, str) else value) + b"\nendobj\n"
    start = len(content)
    content += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    content += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    content += f"trailer << /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(content)


def _stream(content: bytes, more: str = "") -> bytes:
    return f"<< /Length {len(content)} {more} >>\nstream\n".encode() + content + b"\nendstream"


def _drawn(content: bytes, more: str = "", pages: int = 1, catalogue: str = "") -> bytes:
    """A PDF whose pages all show the same drawing."""
    kids = " ".join("3 0 R" for _ in range(pages))
    return pdf_of(
        f"<< /Type /Catalog /Pages 2 0 R {catalogue} >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> "
        "/XObject << /X 6 0 R >> >> >>",
        _stream(content, more),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        _stream(b"/X Do", "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>"),
    )


def _deep() -> dict[str, bytes]:
    """Very many things inside one another."""
    depth = 100_000
    found = {
        "deep.html": b"<html><body>" + b"<div>" * depth + b"words",
        "deep-list.html": b"<html><body>" + b"<ul><li>" * depth + b"words",
        "deep-tables.html": b"<html><body>" + b"<table><tr><td>" * 20_000 + b"words",
        "deep-fonts.html": b"<html><body><p>" + b"<b><i><font>" * 20_000 + b"words",
        "deep-data.html": page(STORY)
        .encode()
        .replace(b"</head>", b'<script type="application/ld+json">' + b"[" * depth + b"</script></head>"),
        "wide-data.html": page(STORY)
        .encode()
        .replace(
            b"</head>",
            b'<script type="application/ld+json">'
            + json.dumps([{"@type": "Thing"}] * 100_000).encode()
            + b"</script></head>",
        ),
        "deep.rtf": b"{\\rtf1 " + b"{" * depth + b"words" + b"}" * depth + b"}",
        "deep.md": b"# Title\n\n" + b"> " * 20_000 + b"words",
        "deep-list.md": b"# Title\n\n" + b"".join(b" " * (2 * n) + b"- x\n" for n in range(2_000)),
        "brackets.md": b"# Title\n\n" + b"[" * depth + b"](" * depth,
        "stars.md": b"# Title\n\n" + b"*a **b " * 50_000,
        "ticks.md": b"# Title\n\n" + b"".join(b"`" * n + b" " for n in range(1, 2_000)),
        "deep.fodt": _flat(b"<text:section>" * depth + b"words"),
        "deep.webarchive": b"<?xml version='1.0'?><plist><dict><key>WebMainResource</key>" + b"<array>" * depth,
        "deep-form.pdf": _drawn(b"/X Do"),
        "deep-objects.pdf": _drawn(b"[" * depth),
        "deep-pages.pdf": pdf_of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"),
    }
    for kind, (archive, text) in _archives().items():
        found[f"deep.{kind}"] = _replaced(archive, {text: b"<a>" * depth})
    parts = b"From: a@b.example\r\nTo: c@d.example\r\nSubject: Deep\r\n"
    for number in range(3_000):
        parts += f'Content-Type: multipart/mixed; boundary="b{number}"\r\n\r\n--b{number}\r\n'.encode()
    found["deep.eml"] = parts + b"\r\nwords\r\n"
    found["many-parts.eml"] = (
        b'From: a@b.example\r\nTo: c@d.example\r\nSubject: Many\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'
        + b"--b\r\nContent-Type: text/plain\r\n\r\nwords\r\n" * 50_000
    )
    return found


def _flat(inside: bytes) -> bytes:
    return (
        b'<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        b'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>' + inside
    )


def _endless() -> dict[str, bytes]:
    """One line, one word, one header, one attribute without an end."""
    line, word_ = b"word " * (6 * MEGA), b"w" * (30 * MEGA)
    page_ = b"<html><body><article><h1>Title</h1><p>"
    return {
        "line.txt": line,
        "word.txt": word_,
        "newlines.txt": b"words" + b"\n" * (40 * MEGA),
        "spaces.txt": b"words" + b" " * (40 * MEGA) + b"words",
        "dashes.txt": b"-" * (20 * MEGA),
        "quotes.txt": '"“'.encode() * (4 * MEGA),
        "accents.txt": "e\u0301".encode() * (8 * MEGA),
        "line.md": b"# Title\n\n" + line,
        "word.html": page_ + b"w" * (9 * MEGA),
        "line.html": page_ + b"word " * (9 * MEGA // 5),
        "attribute.html": page_ + b"<a title='" + b"x" * (9 * MEGA) + b"'>words</a>",
        "tags.html": page_ + b"<p>x</p>" * (9 * MEGA // 8),
        "links.html": page_ + b"<a href=x>four words of link</a> " * (9 * MEGA // 33),
        "days.html": page_ + b"it fell on <time>4 May</time> and " * 8_000 + b"so on.</p>",
        "unclosed.html": page_ + b"<p" * (4 * MEGA),
        "entities.html": page_ + b"&amp" * (2 * MEGA),
        "comment.html": b"<html><!--" + b"x" * (9 * MEGA),
        "picture.html": page_ + b"<img src='data:image/png;base64," + b"A" * (40 * MEGA) + b"'>words",
        "classes.html": page_ + b"".join(b"<div class=author>A %d</div>" % n for n in range(100_000)),
        "line.rtf": b"{\\rtf1 " + b"word " * (1 * MEGA) + b"}",
        "picture.rtf": b"{\\rtf1 {\\pict " + b"00ff" * (10 * MEGA) + b"} words}",
        "codes.rtf": b"{\\rtf1 " + b"\\'e9" * (2 * MEGA) + b"}",
        "fields.rtf": b"{\\rtf1 " + b"{\\field{\\*\\fldinst{HYPERLINK " * 20_000 + b"words}",
        "header.eml": b"From: a@b.example\r\nTo: c@d.example\r\nSubject: " + b"x" * (20 * MEGA) + b"\r\n\r\nwords",
        "encoded.eml": b"From: a@b.example\r\nTo: c@d.example\r\nSubject: "
        + b"=?utf-8?q?x?= " * 100_000
        + b"\r\n\r\nwords",
        "addresses.eml": b"From: " + b"<(" * 100_000 + b"\r\nTo: c@d.example\r\nSubject: x\r\n\r\nwords",
        "line.eml": b"From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\n\r\n" + b"On " * MEGA + b"wrote:",
        "line.mhtml": FORMATS["page.mhtml"](STORY).replace(
            b"------Mark------", b"=41" * (3 * MEGA) + b"\r\n------Mark------"
        ),
        "words.pdf": _drawn(b"BT /F 9 Tf 1 0 0 1 9 9 Tm " + b"(word word word) Tj " * 300_000 + b"ET"),
        "pages.pdf": _drawn(b"BT /F 9 Tf 9 9 Td (words on every page) Tj ET", pages=20_000),
        "scattered.pdf": _drawn(_scattered(20_000)),
        "paths.pdf": _drawn(b"0 0 m " + b"9 9 l " * MEGA + b"S"),
    }


def _scattered(count: int) -> bytes:
    chance = random.Random(7)
    letters = (f"1 0 0 1 {chance.randrange(600)} {chance.randrange(800)} Tm (x) Tj " for _ in range(count))
    return ("BT /F 4 Tf " + "".join(letters) + "ET").encode()


def _outside(address: str) -> dict[str, bytes]:
    """What wants to be fetched, run or read from this computer."""
    entity = f'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY r SYSTEM "{address}/entity">]>'
    laughs = f'<!DOCTYPE x [<!ENTITY l0 "ha">{BILLION}]>'
    remote = (
        f'<link rel="stylesheet" href="{address}/style.css"><script src="{address}/script.js"></script>'
        f'<img src="{address}/picture.png"><iframe src="{address}/frame"></iframe><base href="{address}/">'
        f'<meta http-equiv="refresh" content="0;url={address}/refresh"><object data="{address}/object"></object>'
        f'<script>fetch("{address}/fetched")</script><img src=x onerror="fetch(\'{address}/error\')">'
    )
    whole = page(STORY).replace("</head>", f"{remote}</head>").replace("<main>", f"<main>{remote}")
    found = {
        "remote.html": whole.encode(),
        "entity.html": f'<?xml version="1.0"?>{entity}<html><body><p>&e; &r; words</p></body></html>'.encode(),
        "laughs.html": f'<?xml version="1.0"?>{laughs}<html><body><p>&l9; words of a page</p></body></html>'.encode(),
        "remote.md": f"# Title\n\n![x]({address}/picture.png) words <img src='{address}/p.png'>".encode(),
        "entity.fodt": _flat(b"").replace(b"?>", b"?>" + entity.encode(), 1) + b"<text:p>&e;&r;</text:p>",
        "laughs.fodt": _flat(b"").replace(b"?>", b"?>" + laughs.encode(), 1) + b"<text:p>&l9;</text:p>",
        "entity.webarchive": (
            f'<?xml version="1.0"?>{entity}<plist><dict><key>WebMainResource</key><string>&e;</string></dict></plist>'
        ).encode(),
        "laughs.webarchive": (
            f'<?xml version="1.0"?>{laughs}<plist><dict><key>WebMainResource</key><string>&l9;</string></dict></plist>'
        ).encode(),
        "remote.rtf": (
            r"{\rtf1 {\*\template "
            + address
            + r"/t}{\field{\*\fldinst{INCLUDEPICTURE "
            + address
            + r"/p.png}}{\fldrslt x}} words}"
        ).encode(),
        "remote.pdf": _drawn(
            b"BT /F 9 Tf 9 9 Td (words) Tj ET",
            catalogue=f"/OpenAction << /S /JavaScript /JS (app.launchURL\\('{address}/js'\\)) >> "
            f"/AA << /WC << /S /URI /URI ({address}/uri) >> >>",
        ),
        "remote.eml": (
            "From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\nContent-Type: text/html\r\n\r\n" + whole
        ).encode(),
        "external.eml": (
            "From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\nContent-Type: message/external-body; "
            f'access-type=URL; URL="{address}/body"\r\n\r\nwords\r\n'
        ).encode(),
        "remote.mhtml": FORMATS["page.mhtml"](STORY).replace(
            b"Content-Type: image/png", f"Content-Location: {address}/p.png\r\nContent-Type: image/png".encode()
        ),
    }
    for kind, (archive, text) in _archives().items():
        with zipfile.ZipFile(io.BytesIO(archive)) as opened:
            content = opened.read(text).decode()
        start = content.index("?>") + 2
        found[f"entity.{kind}"] = _replaced(archive, {text: (content[:start] + entity + content[start:]).encode()})
        found[f"laughs.{kind}"] = _replaced(archive, {text: (content[:start] + laughs + content[start:]).encode()})
        found[f"laughs-utf16.{kind}"] = _replaced(
            archive, {text: (content[:start] + laughs + content[start:]).encode("utf-16")}
        )
    with zipfile.ZipFile(io.BytesIO(word(STORY))) as opened:
        links = opened.read("word/_rels/document.xml.rels").decode()
    template = (
        '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        'attachedTemplate" '
        f'Target="{address}/template.dotm" TargetMode="External"/></Relationships>'
    )
    found["template.docx"] = _replaced(
        word(STORY), {"word/_rels/document.xml.rels": links.replace("</Relationships>", template).encode()}
    )
    found["remote.epub"] = _replaced(epub(STORY), {"OEBPS/0.xhtml": whole.encode()})
    return found


def _outside_of_archives(address: str) -> dict[str, bytes]:
    """The same in the parts of documents that are not their text: relations, styles, macros, lists of contents."""
    entity = f'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY r SYSTEM "{address}/entity">]>'
    laughs = f'<!DOCTYPE x [<!ENTITY l0 "ha">{BILLION}]>'
    parts = {
        "docx": (word(STORY), ("word/_rels/document.xml.rels", "word/styles.xml", "docProps/core.xml", WORD[0])),
        "odt": (open_document(STORY), ("styles.xml", "meta.xml", "META-INF/manifest.xml")),
        "epub": (epub(STORY), ("META-INF/container.xml", "OEBPS/book.opf", "OEBPS/nav.xhtml")),
    }
    found: dict[str, bytes] = {}
    for kind, (archive, names) in parts.items():
        for name in names:
            for what, declared in (("entity", entity), ("laughs", laughs)):
                used = f'<?xml version="1.0"?>{declared}<x>&e;&r;&l9;</x>'.encode()
                found[f"{what}-{name.replace('/', '-')}.{kind}"] = _replaced(archive, {name: used})
    picture = (
        '<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats'
        '.org/officeDocument/2006/relationships"><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/'
        'drawingml/2006/main" r:link="rIdP"/></w:drawing></w:r></w:p></w:body>'
    )
    with zipfile.ZipFile(io.BytesIO(word(STORY))) as opened:
        links, text = (opened.read(name).decode() for name in ("word/_rels/document.xml.rels", WORD[1]))
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    link = (
        f'<Relationship Id="rIdP" Type="{kinds}/image" Target="{address}/p.png" TargetMode="External"/></Relationships>'
    )
    found["remote.docx"] = _replaced(
        word(STORY),
        {
            "word/_rels/document.xml.rels": links.replace("</Relationships>", link).encode(),
            WORD[1]: text.replace("</w:body>", picture).encode(),
            "word/vbaProject.bin": b"Sub AutoOpen()",
        },
    )
    drawn = (
        '<text:p xmlns:xlink="http://www.w3.org/1999/xlink"><draw:image xmlns:draw="urn:x" '
        f'xlink:href="{address}/p.png"/>'
        f'<text:a xlink:href="{address}/link">words</text:a></text:p><script:event xmlns:script="urn:y" xlink:href='
        f'"{address}/macro" xmlns:xlink="http://www.w3.org/1999/xlink"/></office:text>'
    )
    with zipfile.ZipFile(io.BytesIO(open_document(STORY))) as opened:
        content = opened.read("content.xml").decode().replace("</office:text>", drawn)
    found["remote.odt"] = _replaced(open_document(STORY), {"content.xml": content.encode(), "Basic/x.xml": b"<x/>"})
    found["remote.webarchive"] = FORMATS["page.webarchive"](STORY).replace(
        b"https://gazette.example/pool", address.encode().ljust(28, b"/")[:28]
    )
    linked = zipfile.ZipInfo("link.xhtml")
    linked.external_attr = 0o120777 << 16
    for kind, (archive, _text) in _archives().items():
        stream = io.BytesIO(archive)
        with zipfile.ZipFile(stream, "a") as opened:
            opened.writestr(linked, "/etc/passwd")
        found[f"symlink.{kind}"] = stream.getvalue()
    return found


def _endless_in_archives() -> dict[str, bytes]:
    """A word without an end, and things inside one another, in formats that hold a page or a document."""
    word_ = b"w" * (20 * MEGA)
    found: dict[str, bytes] = {}
    for kind, (archive, name) in _archives().items():
        with zipfile.ZipFile(io.BytesIO(archive)) as opened:
            text = opened.read(name)
        at = text.index(b"Pool to shut")
        found[f"word.{kind}"] = _replaced(archive, {name: text[:at] + word_ + text[at:]})
        found[f"attribute.{kind}"] = _replaced(archive, {name: text.replace(b"?>", b"?><!--" + word_ + b"-->", 1)})
    saved, archived = FORMATS["page.mhtml"](STORY), page(STORY).encode()
    found["deep.mhtml"] = saved.replace(b"<main>", b"<div>" * 50_000)
    found["header.mhtml"] = saved.replace(b"Subject: ", b"Subject: " + word_)
    for name, inside in (("deep-page", b"<div>" * 50_000), ("word", b"w" * (9 * MEGA))):
        resource = {"WebResourceData": archived.replace(b"<main>", inside), "WebResourceTextEncodingName": "UTF-8"}
        found[f"{name}.webarchive"] = plistlib.dumps({"WebMainResource": resource}, fmt=plistlib.FMT_BINARY)
    found["word.fodt"] = _flat(b"<text:p>" + word_ + b"</text:p></office:text></office:body></office:document>")
    return found


def _cut_off() -> dict[str, bytes]:
    """The first part of a good file of every format."""
    found: dict[str, bytes] = {}
    for name, made in FORMATS.items():
        whole = made(STORY)
        for share in (0.1, 0.5, 0.97):
            found[f"cut-{round(100 * share)}-{name}"] = whole[: int(share * len(whole))]
    return found


def _mistaken() -> dict[str, bytes]:
    """Files that are called something else than they are, and two things at once."""
    kinds = {name.rsplit(".", 1)[1]: made(STORY) for name, made in FORMATS.items()}
    names = list(kinds)
    found = {f"{kind}-called.{names[at - 1]}": content for at, (kind, content) in enumerate(kinds.items())}
    found["pdf-and-zip.pdf"] = kinds["pdf"] + kinds["docx"]
    found["html-and-zip.html"] = kinds["html"] + kinds["epub"]
    found["picture.docx"] = b"\x89PNG\r\n\x1a\n" + kinds["docx"]
    return found


def _nonsense() -> dict[str, bytes]:
    """The right beginning, then chance."""
    starts = {
        "pdf": b"%PDF-1.7\n",
        "docx": b"PK\x03\x04",
        "rtf": b"{\\rtf1",
        "html": b"<html>",
        "webarchive": b"bplist00",
        "eml": b"From: a\nTo: b\nSubject: c\n\n",
        "fodt": b"<?xml version='1.0'?><office:document>",
        "txt": b"",
    }
    chance = random.Random(11)
    found = {f"chance.{kind}": start + chance.randbytes(200_000) for kind, start in starts.items()}
    found["zeros.txt"] = b"\0" * MEGA
    found["controls.txt"] = bytes(range(32)) * 1_000
    found["surrogates.txt"] = "\ud800".encode("utf-8", "surrogatepass") * 10_000
    found["rights.txt"] = ("\u202e" * 1_000 + "words of a text").encode()
    found["base64.eml"] = (
        b"From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64.b64encode(chance.randbytes(5 * MEGA))
    )
    found["unknown-letters.eml"] = (
        b"From: =?x-nowhere?q?a?= <a@b.example>\r\nTo: c\r\nSubject: =?utf-8?b?////?=\r\n"
        b"Content-Type: text/plain; charset=x-nowhere\r\n\r\nwords of a letter\r\n"
    )
    return found


def written(folder: Path, address: str) -> Iterator[Path]:
    """Every input as a file, one after the other, so that they need not all be on the disk at once."""
    for name, content in hostile(address).items():
        file = folder / name
        file.write_bytes(content)
        yield file
        file.unlink()


def special_files(folder: Path) -> list[Path]:
    """Pipes, devices, a folder, links in a circle, a file that is larger on the disk than any computer's memory."""
    pipe, circle, sparse = folder / "pipe.txt", folder / "circle.txt", folder / "sparse.txt"
    pipes = [pipe, *(folder / f"pipe-{name}" for name in FORMATS)]
    for each in pipes:
        os.mkfifo(each)
    circle.symlink_to(circle)
    with sparse.open("wb") as stream:
        stream.truncate(1 << 40)
    devices = [
        Path(name) for name in ("/dev/zero", "/dev/random", "/dev/stdin", "/proc/self/mem") if Path(name).exists()
    ]
    return [*pipes, circle, sparse, folder, folder / "gone.txt", folder / ("x" * 300), Path("/dev/fd/0"), *devices]
