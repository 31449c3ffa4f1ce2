"""A plain text becomes an article whose words are all its own."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import OpenError
from reader.loading.plain_text import article_from_plain
from reader.model.article import Article, BlockKind

LONG = "The council voted on Tuesday to shut the pool, and nobody would say who had asked for it to be done so soon."
MORE = "The vote was close. A clerk read the result twice because the mayor had not heard it over the noise outside."

TEXT = f"""Pool to shut by summer, say councillors

By Ann Writer

The Gazette · 3 October 2031

{LONG}

What happens next

{MORE}

- Swimmers move to the lake.
- The roof is sold.

{LONG}
"""


def kinds(article: Article) -> list[str]:
    return [block.kind.value for block in article.blocks]


def test_header_headings_and_lists_are_recognised() -> None:
    article = article_from_plain(TEXT, "pool.txt")
    assert kinds(article) == [
        *("headline", "byline", "dateline", "paragraph", "heading"),
        *("paragraph", "list_item", "list_item", "paragraph"),
    ]
    assert article.headline is not None
    assert article.headline.of(article.text) == "Pool to shut by summer, say councillors"
    assert (article.byline, article.outlet, article.published) == ("Ann Writer", "The Gazette", "2031-10-03")
    assert len(article.paragraphs) == 5
    assert article.language == "en"
    assert article.title is None


def test_a_text_without_a_headline_has_none() -> None:
    article = article_from_plain(f"{LONG}\n{MORE}", "x")
    assert article.headline is None
    assert kinds(article) == ["paragraph", "paragraph"]


@pytest.mark.parametrize(
    "first",
    ["It rained.", "“It rained.”", "- It rained", "The mayor said:", LONG],
)
def test_a_first_line_that_is_a_sentence_or_an_item_is_no_headline(first: str) -> None:
    assert article_from_plain(f"{first}\n\n{MORE}", "x").headline is None


def test_a_single_line_is_a_paragraph() -> None:
    article = article_from_plain("The pool is shut", "x")
    assert kinds(article) == ["paragraph"]
    assert article.notes == ("4 words: marks are shown; shares and reading ease are not.",)


def test_a_quoted_line_is_no_heading() -> None:
    article = article_from_plain(f"{LONG}\n\n“No comment”\n\n{MORE}", "x")
    assert BlockKind.HEADING.value not in kinds(article)


def test_another_language_is_said() -> None:
    text = (
        "Der Rat stimmte am Dienstag dafür, das Bad zu schließen, sagte ein Sprecher der Stadt am Abend vor der Presse."
    )
    article = article_from_plain(text, "x")
    assert article.language == "de"
    assert "German" in article.notes[0]


@pytest.mark.parametrize("text", ["", " \n\t\r\n", "\u2028"])
def test_a_text_without_words_is_refused(text: str) -> None:
    with pytest.raises(OpenError):
        article_from_plain(text, "x")


def test_lone_surrogates_become_replacement_characters() -> None:
    assert "\ud800" not in article_from_plain("half \ud800 a letter", "x").text


def check_shape(article: Article) -> None:
    """What every article promises, however strange its text."""
    end = 0
    for block in article.blocks:
        assert end <= block.span.start < block.span.end <= len(article.text)
        assert article.text[end : block.span.start].strip("\n") == ""
        assert "\n" not in block.span.of(article.text)
        end = block.span.end
    assert article.text[end:].strip("\n") == ""
    assert set(article.paragraphs) <= {block.span for block in article.blocks}
    assert list(article.paragraphs) == sorted(article.paragraphs)
    assert "\r" not in article.text
    article.text.encode("utf-8")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_keeps_its_words_and_its_shape(text: str) -> None:
    try:
        article = article_from_plain(text, "x")
    except OpenError:
        assert not text.removeprefix("\ufeff").strip()
        return
    check_shape(article)
    assert "".join(article.text.split()) == "".join(
        text.removeprefix("\ufeff").encode("utf-8", "replace").decode().split()
    )
