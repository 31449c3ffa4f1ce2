"""Markdown is read without its signs."""

import pytest

from reader.errors import OpenError
from reader.loading.markdown import article_from_markdown, looks_like_markdown

TEXT = """---
title: "Pool shut | Gazette"
author: Ann Writer
date: 2031-05-04
---
# The pool *is* shut

By B. Other

The council, [asked twice](https://example.org/a), would not say
**who** wanted it.

## What now

> “We were told nothing,” a swimmer said.

1. The lake
2. The sea

```
code
```

![A picture](x.png)
"""


def test_signs_are_gone_and_blocks_are_known() -> None:
    article = article_from_markdown(TEXT, "pool.md")
    assert [(block.kind.value, block.span.of(article.text)) for block in article.blocks] == [
        ("headline", "The pool is shut"),
        ("byline", "By B. Other"),
        ("paragraph", "The council, asked twice, would not say who wanted it."),
        ("heading", "What now"),
        ("paragraph", "“We were told nothing,” a swimmer said."),
        ("list_item", "The lake"),
        ("list_item", "The sea"),
    ]
    assert article.title == "Pool shut | Gazette"
    assert (article.byline, article.published) == ("Ann Writer", "2031-05-04")
    assert [(gone.text, gone.reason) for gone in article.dropped] == [("code", "code")]


@pytest.mark.parametrize(
    ("text", "is_markdown"),
    [
        (TEXT, True),
        ("# Pool shut\n\nIt is.", True),
        ("Pool shut\n=========\n\nIt is.", True),
        ("See [this](http://a.b) and **that**.", True),
        ("Pool shut\n\nThe #1 pool is shut, said 5 * 3 people.", False),
        ("One [note] here and a * star.", False),
    ],
)
def test_markdown_is_told_by_its_signs(text: str, is_markdown: bool) -> None:
    assert looks_like_markdown(text) is is_markdown


@pytest.mark.parametrize("mark", ["---", "+++"])
def test_front_matter_that_says_nothing_is_gone(mark: str) -> None:
    assert article_from_markdown(f"{mark}\n\n{mark}\n\n# Cranes\n\nThey stay.", "x").text == "Cranes\n\nThey stay."


@pytest.mark.parametrize("text", ["", "---\ntitle: x\n---\n", "![only a picture](x.png)", "```\ncode\n```"])
def test_markdown_without_words_is_refused(text: str) -> None:
    with pytest.raises(OpenError):
        article_from_markdown(text, "x")
