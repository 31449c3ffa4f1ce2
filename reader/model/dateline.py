"""Outlet, day and writer in one line above the headline, whether the text says them or only its file or page does."""

from reader.model.article import Article, Block, BlockKind

_ABOUT: tuple[BlockKind, ...] = (BlockKind.DATELINE, BlockKind.BYLINE)


def header_blocks(article: Article) -> tuple[Block, ...]:
    """The lines of the text on day and writer that stand around its headline; the dateline says them in their place."""
    found = []
    for block in article.blocks:
        if block.kind in _ABOUT:
            found.append(block)
        elif block.kind is not BlockKind.HEADLINE:
            break
    return tuple(found)


def dateline(article: Article, day: str | None, byline: str | None) -> str:
    """The line; the text's own words come before what is known beside it.

    `day` and `byline` are what to say where the text has no line on them.
    """
    lines = [(block.kind, block.span.of(article.text)) for block in header_blocks(article)]
    kinds, said = {block.kind for block in article.blocks}, " ".join(line for _, line in lines)
    parts = [
        article.outlet if (article.outlet or "") not in said else None,
        day if BlockKind.DATELINE not in kinds else None,
        *(line for kind in _ABOUT for known, line in lines if known is kind),
        byline if BlockKind.BYLINE not in kinds else None,
    ]
    return " · ".join(part for part in parts if part)
