"""Names are agreed on for the whole article."""

import pytest
from spacy.language import Language

from reader.analysis.name_book import NameBook
from reader.analysis.names import NameKind, find_names
from reader.analysis.parse import parse
from tests.analysis.plain_text import article_of


def book_of(nlp: Language, *lines: str, headline: str | None = None) -> NameBook:
    return NameBook(find_names(parse(article_of(*lines, headline=headline), nlp)))


def test_a_full_name_settles_what_its_short_form_is(language_model: Language) -> None:
    book = book_of(language_model, "President Hassan Dowlat arrived.", "Dowlat and his staff left.", "Dowlat smiled.")
    assert book.full(("dowlat",)) == ("hassan", "dowlat")
    assert book.kind(("dowlat",)) is NameKind.PERSON


def test_initials_stand_for_a_body(language_model: Language) -> None:
    book = book_of(language_model, "The World Garden Trust met.", "The WGT voted.")
    assert book.full(("wgt",)) == ("world", "garden", "trust")


@pytest.mark.parametrize(
    ("line", "words", "kind"),
    [
        ("The Evening Courier was sold.", ("evening", "courier"), NameKind.OUTLET),
        ("The Harbour Board met in May.", ("harbour", "board"), NameKind.BODY),
        ("Ruth Vale left the room.", ("ruth", "vale"), NameKind.PERSON),
        ("They met in France on Monday.", ("france",), NameKind.PLACE),
    ],
)
def test_kind_of_a_name(language_model: Language, line: str, words: tuple[str, ...], kind: NameKind) -> None:
    assert book_of(language_model, line).kind(words) is kind


def test_capitals_of_a_heading_make_no_names(language_model: Language) -> None:
    book = book_of(
        language_model, "Ruth Vale left.", headline="Vale Leaves Harbour Board After Bitter Row Over Ferry Deal"
    )
    assert {name.words for name in book.names} == {("ruth", "vale"), ("vale",)}
