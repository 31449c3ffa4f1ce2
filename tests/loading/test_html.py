"""The article is taken out of a page, and what stays behind is known."""

import contextlib

import pytest

from reader.errors import OpenError
from reader.loading.html import article_from_page, article_from_selection, looks_like_html

PARAGRAPHS = (
    "The council voted on Tuesday to shut the town’s only pool, and nobody would say who had asked for the vote.",
    "The vote was close. A clerk read out the result twice because the mayor had not heard it over the noise outside.",
    "“We were told nothing,” a swimmer said on the steps, where about forty people had waited since the morning.",
    "The pool was built in 1931 & has been repaired four times since. The last repair cost more than the first roof.",
)
PAGE = f"""<!doctype html>
<html lang="en"><head><title>Pool to shut by summer | The Gazette</title>
<meta property="og:site_name" content="The Gazette"><meta name="author" content="Ann Writer">
<meta property="article:published_time" content="2021-05-04T08:00:00Z">
<style>p {{ color: red }}</style><script>var hidden = "not for reading";</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>Pool to shut by summer</h1>
<p>{PARAGRAPHS[0].replace("’", "&rsquo;")}</p><p>{PARAGRAPHS[1]}</p>
<figure><img src="a.jpg"><figcaption>The pool in better days</figcaption></figure>
<h2>What now</h2><p>{PARAGRAPHS[2]}</p><blockquote>We were told nothing</blockquote>
<p>{PARAGRAPHS[3].replace("&", "&amp;")}</p></article></main>
<footer><p>All rights and no wrongs reserved by the Gazette.</p></footer></body></html>"""


def test_the_article_is_taken_out_of_the_page() -> None:
    article = article_from_page(PAGE, "pool.html")
    assert article.headline is not None
    assert article.headline.of(article.text) == "Pool to shut by summer"
    assert article.title == "Pool to shut by summer | The Gazette"
    assert (article.byline, article.outlet, article.published) == ("Ann Writer", "The Gazette", "2021-05-04")
    texts = [block.span.of(article.text) for block in article.blocks]
    assert [text for text in texts if text in PARAGRAPHS] == list(PARAGRAPHS)
    assert "What now" in [block.span.of(article.text) for block in article.blocks if block.kind.value == "heading"]
    assert "hidden" not in article.text


def test_a_quotation_that_the_text_repeats_is_a_pull_quote() -> None:
    article = article_from_page(PAGE, "pool.html")
    kinds = {block.span.of(article.text): block.kind.value for block in article.blocks}
    assert kinds["We were told nothing"] == "pull_quote"


def test_what_is_left_out_is_told_with_its_reason() -> None:
    dropped = {gone.text: gone.reason for gone in article_from_page(PAGE, "pool.html").dropped}
    assert dropped["Sport"] == "menu"
    assert dropped["The pool in better days"] == "caption"
    assert dropped["All rights and no wrongs reserved by the Gazette."] == "page foot"
    assert not any("hidden" in text or "color" in text for text in dropped)


def test_a_page_with_little_on_it_is_read_whole() -> None:
    article = article_from_page("<html><body><h1>Pool shut for good</h1><p>The pool is shut.</p></body></html>", "x")
    assert article.text == "Pool shut for good\n\nThe pool is shut."


def test_all_of_a_selection_is_kept() -> None:
    part = "<!--StartFragment--><h2>Pool shut</h2><ul><li>First <b>this</b></li></ul>loose<br>words<p>By Ann Writer</p>"
    article = article_from_selection(part, "pasted text")
    assert [(block.kind.value, block.span.of(article.text)) for block in article.blocks] == [
        ("headline", "Pool shut"),
        ("list_item", "First this"),
        ("paragraph", "loose"),
        ("paragraph", "words"),
        ("paragraph", "By Ann Writer"),
    ]


@pytest.mark.parametrize(
    "page", ["<html></html>", "<p></p>", "<html><body><script>x</script></body></html>", "<!doctype html>"]
)
def test_a_page_without_words_is_refused(page: str) -> None:
    with pytest.raises(OpenError):
        article_from_page(page, "x")
    with pytest.raises(OpenError):
        article_from_selection(page, "x")


@pytest.mark.parametrize("depth", [1_000, 20_000])
def test_a_hostile_depth_is_survived(depth: int) -> None:
    page = "<html><body>" + "<div>" * depth + PARAGRAPHS[0]
    with contextlib.suppress(OpenError):
        assert article_from_page(page, "x").text


@pytest.mark.parametrize(
    ("text", "is_html"),
    [
        (PAGE, True),
        ("<p>One</p>", True),
        ("<?xml version='1.0' encoding='utf-8'?><html><p>x</p></html>", True),
        ("<meta charset='utf-8'><span>pasted</span>", True),
        ("<3 is a heart", False),
        ("<Laughter> he said", False),
        ("Words <p>", False),
    ],
)
def test_a_page_is_told_by_its_beginning(text: str, is_html: bool) -> None:
    assert looks_like_html(text) is is_html
