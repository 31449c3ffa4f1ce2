"""Documents as a teacher has them are read as a person reads them, block by block."""

import pytest

from reader.loading.opening import open_bytes
from tests.loading.odd_inputs import Odd, odd_inputs
from tests.loading.odd_pages import HEADLINE

INPUTS = tuple(odd_inputs())


def test_there_are_many_and_each_is_another() -> None:
    assert len({odd.name for odd in INPUTS}) == len({odd.content for odd in INPUTS}) == len(INPUTS) >= 80


@pytest.mark.parametrize("odd", INPUTS, ids=lambda odd: odd.name)
def test_the_article_has_the_blocks_that_a_person_sees(odd: Odd) -> None:
    article = open_bytes(odd.content, odd.name, f".{odd.name.rsplit('.', 1)[1]}")
    assert tuple(block.span.of(article.text) for block in article.blocks) == odd.blocks
    assert [words for words in odd.gone if words in article.text] == []
    assert article.headline is not None
    assert article.headline.of(article.text) == HEADLINE
    assert (article.byline, article.published) == odd.told
