"""An opinion piece is one that says so; the wording alone never makes one."""

import pytest

from reader.model.article import Article, Block, BlockKind, Dropped
from reader.model.opinion import opinion_label
from reader.model.span import Span


def article(*lines: str, title: str | None = None, dropped: tuple[str, ...] = ()) -> Article:
    text, blocks, at = "\n\n".join(lines), [], 0
    for line in lines:
        blocks.append(Block(Span(at, at + len(line)), BlockKind.PARAGRAPH))
        at += len(line) + 2
    pieces = tuple(Dropped(words, "short") for words in dropped)
    return Article(
        text, "test", tuple(blocks), title=title, dropped=pieces, headline=blocks[0].span if blocks else None
    )


@pytest.mark.parametrize(
    ("made", "label"),
    [
        (article("Opinion: Build the bridge", "It is late."), "Opinion"),
        (article("Comment | Build the bridge", "It is late."), "Comment"),
        (article("Build the bridge", "Opinion", "It is late."), "Opinion"),
        (article("EDITORIAL", "Build the bridge", "It is late."), "EDITORIAL"),
        (article("Opinion · Transport", "Build the bridge", "It is late."), "Opinion"),
        (article("Build the bridge", "It is late.", title="Build the bridge | Opinion"), "Opinion"),
        (article("Build the bridge", "It is late.", dropped=("Op-Ed",)), "Op-Ed"),
        (article("Build the bridge", "It is late.", dropped=("Letters to the editor",)), "Letters to the editor"),
    ],
)
def test_a_label_makes_an_opinion_piece(made: Article, label: str) -> None:
    assert opinion_label(made) == label


@pytest.mark.parametrize(
    "made",
    [
        article("Our river is being poisoned", "I would not put a toe in it."),
        article("Opinion polls put the mayor ahead", "A poll found so."),
        article("No comment", "No."),
        article("Council editor resigns", "She said: “My opinion matters.”"),
        article("Columns of smoke over the port", "It burned."),
        article("", ""),
        Article("", "test", ()),
    ],
)
def test_without_a_label_nothing_is_guessed(made: Article) -> None:
    assert opinion_label(made) == ""
