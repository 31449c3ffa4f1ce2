"""The same article in every format is the same text, and its parts are told apart in each."""

import pytest
from PySide6.QtWidgets import QApplication

from reader.loading.opening import open_bytes
from reader.model.article import Article
from tests.loading.formats import FORMATS, STORY
from tests.loading.same_words import OF_A_PRINT, token_f1


def even(text: str) -> str:
    return " ".join(text.split())


def opened(name: str) -> Article:
    return open_bytes(FORMATS[name](STORY), name, f".{name.rsplit('.', 1)[1]}")


@pytest.mark.parametrize("name", FORMATS)
def test_the_text_is_the_same_in_every_format(name: str, qapp: QApplication) -> None:  # noqa: ARG001 # PDF needs it
    article = opened(name)
    if name.endswith(".pdf"):
        assert token_f1(article.text, STORY.text) >= OF_A_PRINT
    else:
        assert even(article.text) == STORY.text


@pytest.mark.parametrize("name", FORMATS)
def test_headline_writer_and_day_are_told_in_every_format(name: str, qapp: QApplication) -> None:  # noqa: ARG001 # as above
    article = opened(name)
    assert article.headline is not None
    assert article.headline.of(article.text) == STORY.headline
    assert article.byline == "Ann Writer"
    assert article.published == STORY.published
    assert article.outlet in {STORY.outlet, None}
    assert STORY.heading in [block.span.of(article.text) for block in article.blocks if block.kind.value == "heading"]
