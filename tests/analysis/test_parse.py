"""Parsing: block by block, whatever their length."""

from spacy.language import Language

from reader.analysis.parse import LONGEST, parse, passages
from reader.model.article import Article, Block, BlockKind
from reader.model.span import Span


def article(*paragraphs: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Article:
    text, blocks = "", []
    for paragraph in paragraphs:
        blocks.append(Block(Span(len(text), len(text) + len(paragraph)), kind))
        text += paragraph + "\n\n"
    return Article(text, "test", tuple(blocks))


def test_spans_of_a_passage_point_into_the_article(language_model: Language) -> None:
    read = article("The bridge fell.", "Nobody was hurt.")
    second = parse(read, language_model).passages[1]
    assert second.span(0, 0).of(read.text) == "Nobody"


def test_bylines_are_not_read(language_model: Language) -> None:
    assert parse(article("By Anna Hale", kind=BlockKind.BYLINE), language_model).passages == ()


def test_a_long_block_is_cut_between_sentences_and_nothing_is_lost(language_model: Language) -> None:
    sentence = "The bridge fell into the river last night. "
    read = article(sentence * (2 * LONGEST // len(sentence)))
    found = list(passages(read, language_model))
    assert len(found) > 1
    assert all(len(each.block.span) <= LONGEST for each in found)
    assert "".join(each.block.span.of(read.text) for each in found) == read.blocks[0].span.of(read.text)
    assert all(each.doc.text.startswith("The bridge") for each in found)


def test_a_long_block_without_a_space_is_cut_all_the_same(language_model: Language) -> None:
    read = article("x" * (LONGEST + 5))
    assert [len(each.block.span) for each in passages(read, language_model)] == [LONGEST, 5]
