"""The line above the headline says everything on outlet, day and writer, once."""

import pytest

from reader.model.article import Article, Block, BlockKind
from reader.model.dateline import dateline, header_blocks
from reader.model.span import Span

HEADLINE, BYLINE, DATELINE, PARAGRAPH = (
    BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.PARAGRAPH,
)  # fmt: skip


def article_of(*lines: tuple[BlockKind, str], outlet: str | None = None) -> Article:
    blocks, text = [], ""
    for kind, line in lines:
        blocks.append(Block(Span(len(text), len(text) + len(line)), kind))
        text += line + "\n"
    return Article(text, "test", tuple(blocks), outlet=outlet)


@pytest.mark.parametrize(
    ("lines", "outlet", "said"),
    [
        ((), "The Echo", "The Echo · 3 October 2019 · By A. Writer"),
        (((BYLINE, "By Ida Marsh in Sarrow"),), "The Echo", "The Echo · 3 October 2019 · By Ida Marsh in Sarrow"),
        (((BYLINE, "By Ida Marsh"), (DATELINE, "The Echo · 4 May")), "The Echo", "The Echo · 4 May · By Ida Marsh"),
        (((BYLINE, "By Ida Marsh, The Echo"),), "The Echo", "3 October 2019 · By Ida Marsh, The Echo"),
        (((DATELINE, "4 May"), (DATELINE, "Updated 5 May")), None, "4 May · Updated 5 May · By A. Writer"),
    ],
)
def test_what_the_text_says_takes_the_place_of_what_is_known(
    lines: tuple[tuple[BlockKind, str], ...], outlet: str | None, said: str
) -> None:
    article = article_of((HEADLINE, "Mill shut"), *lines, (PARAGRAPH, "It rained."), outlet=outlet)
    assert dateline(article, "3 October 2019", "By A. Writer") == said
    assert len(header_blocks(article)) == len(lines)


def test_a_line_on_the_writer_at_the_end_stays_there() -> None:
    article = article_of((HEADLINE, "Mill shut"), (PARAGRAPH, "It rained."), (BYLINE, "By Ida Marsh"))
    assert header_blocks(article) == ()
    assert dateline(article, None, "By Ida Marsh") == ""


def test_where_nothing_is_known_there_is_no_line() -> None:
    assert dateline(article_of((PARAGRAPH, "It rained.")), None, None) == ""
