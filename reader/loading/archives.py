"""Documents that are ZIP archives: their members are read one by one, within limits, and never written anywhere."""

import io
import zipfile
import zlib
from typing import Final

from lxml import etree

from reader.errors import OpenError
from reader.loading.html_blocks import Element
from reader.model.limits import MEMBER_LIMIT, MEMBERS_LIMIT, UNPACKED_LIMIT

DAMAGED: Final = "This file is damaged: only a part of it is there."
TOO_LARGE: Final = "This file would take far more room unpacked than it seems to, so it is not opened."
LOCKED: Final = "This document is protected by a password. Save it without one to open it here."
DECLARES: Final = "This document asks for files outside itself, so it is not opened."

_ENCRYPTED: Final = 0x1
"""The bit of a member's flags that says it is encrypted."""


class Archive:
    """The members of a ZIP archive by their names. Every method raises OpenError, one plain sentence."""

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
            members = self._zip.infolist()
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, RuntimeError) as error:
            raise OpenError(DAMAGED) from error
        if len(members) > MEMBERS_LIMIT or sum(member.file_size for member in members) > UNPACKED_LIMIT:
            raise OpenError(TOO_LARGE)
        if any(member.flag_bits & _ENCRYPTED for member in members):
            raise OpenError(LOCKED)
        self._members = {member.filename: member for member in members}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._members)

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def read(self, name: str) -> bytes:
        """The bytes of a member, whatever size it claims to have."""
        if name not in self._members:
            raise OpenError(DAMAGED)
        try:
            with self._zip.open(self._members[name]) as stream:
                content = stream.read(MEMBER_LIMIT + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            OSError,
            ValueError,
            NotImplementedError,
            EOFError,
            RuntimeError,
        ) as error:
            raise OpenError(DAMAGED) from error
        if len(content) > MEMBER_LIMIT:
            raise OpenError(TOO_LARGE)
        return content

    def xml(self, name: str) -> Element:
        """The root of a member that is XML."""
        return xml_tree(self.read(name))


def xml_tree(content: bytes) -> Element:
    """The root of an XML document. One that declares entities is refused: no document of ours needs any."""
    refuse_declarations(content)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, huge_tree=False
    )
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise OpenError(DAMAGED) from error


def refuse_declarations(content: bytes) -> None:
    """Raise OpenError where XML declares entities, in whatever encoding it may do so."""
    start = content[:65_536].replace(b"\x00", b"").lower()
    if b"<!entity" in start or (b"<!doctype" in start and b"[" in start.split(b"<!doctype", 1)[1].split(b">", 1)[0]):
        raise OpenError(DECLARES)
