"""A stretch of the article, and its words."""

from reader.model.span import Span


def test_words_on_one_line_have_one_blank_between_them() -> None:
    text = "He said:\n  it\u00a0is\tover. "
    assert Span(3, len(text)).of(text) == "said:\n  it\u00a0is\tover. "
    assert Span(3, len(text)).on_one_line(text) == "said: it is over."
