"""The letters of a file come out right, or the guess is told."""

import codecs

import pytest

from reader.errors import OpenError
from reader.loading.decoding import decoded

TEXT = "“The café is shut,” she said – and so it was, for £5."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_unicode_in_any_dress_needs_no_word(encoding: str) -> None:
    assert decoded(TEXT.encode(encoding)).text == TEXT
    assert decoded(TEXT.encode(encoding)).notes == ()


def test_utf16_with_the_other_end_first() -> None:
    assert decoded(codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be")).text == TEXT


def test_windows_western_is_guessed_and_told() -> None:
    found = decoded(TEXT.encode("cp1252"))
    assert found.text == TEXT
    assert "Windows-1252" in found.notes[0]


def test_another_alphabet_is_guessed_and_told() -> None:
    text = "Совет проголосовал во вторник за закрытие бассейна, сообщил представитель мэрии. " * 5
    found = decoded(text.encode("cp1251"))
    assert found.text == text
    assert len(found.notes) == 1


def test_a_page_that_names_its_encoding_is_believed() -> None:
    page = '<html><head><meta charset="iso-8859-15"></head><body>5 € für Öl</body></html>'
    assert decoded(page.encode("iso-8859-15")).text == page


def test_a_file_that_was_cut_off_is_read_and_told() -> None:
    found = decoded("Fünf müde Möwen saßen über dem Käfig.".encode() + b"\xe2\x80")
    assert found.text.endswith("Käfig.�")
    assert found.notes == ("One letter that could not be read is shown as �.",)


def test_quotation_marks_that_went_through_a_wrong_encoding_are_still_text() -> None:
    spoilt = "“No,” she said. " * 20
    text = spoilt.replace("“", "\u0303\u0082\u0303¡").replace("”", "\u0303±") + TEXT * 60
    assert decoded(text.encode()).text == text


def test_controls_without_end_are_no_text() -> None:
    with pytest.raises(OpenError):
        decoded(("\u0081\u0082 never mind " * 20).encode())


@pytest.mark.parametrize(
    "content",
    [bytes(range(256)), b"\x00" * 100, b"text with \x00 in it", b"\x01\x02\x03\x04\x05\x06\x07" * 20, b"\xff\xfe\x00"],
)
def test_bytes_that_are_no_text_are_refused(content: bytes) -> None:
    with pytest.raises(OpenError):
        decoded(content)
