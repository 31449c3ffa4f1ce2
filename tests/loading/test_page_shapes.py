"""Headline, writer and day are read off pages in the shapes of the big content systems."""

import pytest

from reader.loading.html import article_from_page
from reader.model.article import Article
from tests.loading.page_shapes import OTHER_DAY, PARAGRAPHS, Shape, shapes
from tests.loading.page_shapes_more import more_shapes

SHAPES = (*shapes(), *more_shapes())
FLOORS = {"headline": 0.97, "byline": 0.90, "published": 0.95, "outlet": 0.90}
"""Shares of the pages on which each must be right, as the project was asked for; the outlet's is our own."""


def opened(shape: Shape) -> Article:
    return article_from_page(shape.html, shape.name)


def read_off(article: Article) -> dict[str, str | None]:
    headline = article.headline.of(article.text) if article.headline is not None else None
    return {"headline": headline, "byline": article.byline, "published": article.published, "outlet": article.outlet}


def test_there_are_enough_shapes_and_each_is_another() -> None:
    assert len(SHAPES) >= 30
    assert len({shape.html for shape in SHAPES}) == len(SHAPES)


@pytest.mark.parametrize("fact", FLOORS)
def test_the_facts_are_right_on_nearly_all(fact: str) -> None:
    wrong = {shape.name: found for shape in SHAPES if (found := read_off(opened(shape))[fact]) != getattr(shape, fact)}
    assert len(wrong) <= (1 - FLOORS[fact]) * len(SHAPES), wrong


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_the_article_is_whole_and_no_other_day_or_comment_is_in_it(shape: Shape) -> None:
    article = opened(shape)
    texts = [span.of(article.text) for span in article.paragraphs]
    assert [text for text in texts if text in PARAGRAPHS] == list(PARAGRAPHS)
    assert not shape.also or shape.also in texts
    assert "I swam there" not in article.text
    assert "Bridge repairs" not in article.text
    assert article.published != OTHER_DAY
