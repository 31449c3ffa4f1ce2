"""Pages in the shapes that content systems give to articles: where each puts headline, writer and day. All made up."""

import json
from dataclasses import dataclass
from typing import Any

PARAGRAPHS = (
    "The council voted on Tuesday to shut the town’s only pool, and nobody would say who had asked for the vote.",
    "The vote was close. A clerk read out the result twice because the mayor had not heard it over the noise outside.",
    "“We were told nothing,” a swimmer said on the steps, where about forty people had waited since the morning.",
    "The pool was built in 1931 and has been repaired four times since. The last repair cost more than the first roof.",
)
HEADLINE = "Pool to shut by summer as repair costs rise"
WRITER, SECOND = "Ann Writer", "Bob Marsh"
OUTLET, DAY = "The Coast Gazette", "2021-05-04"
OTHER_DAY = "2023-01-17"
"""The day of an update, a comment or another article: wrong wherever it is taken for the article's."""


@dataclass(frozen=True)
class Shape:
    """A page, and what a person reads off it. `also` is a paragraph before the others."""

    name: str
    html: str
    headline: str = HEADLINE
    byline: str | None = WRITER
    published: str = DAY
    outlet: str | None = OUTLET
    also: str = ""


def paragraphs_of(around: str = "p") -> str:
    return "".join(f"<{around}>{paragraph}</{around}>" for paragraph in PARAGRAPHS)


def _related() -> str:
    return (
        '<aside class="related"><h3>More stories</h3><ul><li><a href="/b">Bridge repairs are late, report says</a>'
        f'<time datetime="{OTHER_DAY}T08:00:00Z">17 January 2023</time></li></ul></aside>'
    )


def _comments() -> str:
    return (
        '<section id="comments"><h2>Comments</h2><article class="comment"><span class="author" itemprop="author">Zed'
        f'</span><time datetime="{OTHER_DAY}T10:00:00Z">17 January 2023</time><p>I swam there.</p></article></section>'
    )


def page_of(head: str = "", body: str = "", title: str = f"{HEADLINE} | {OUTLET}") -> str:
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>'
        f'<nav><a href="/">Home</a><a href="/news">News</a></nav>{body}{_related()}{_comments()}'
        "<footer><p>Printed on the coast.</p></footer></body></html>"
    )


def meta_of(**named: str) -> str:
    return "".join(f'<meta name="{name}" content="{content}">' for name, content in named.items())


def graph_of(**named: str) -> str:
    """Open Graph; a double underscore stands for a colon."""
    pairs = ((name.replace("__", ":"), content) for name, content in named.items())
    return "".join(f'<meta property="{name}" content="{content}">' for name, content in pairs)


def data_of(value: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def news_of(**more: Any) -> dict[str, Any]:
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": HEADLINE,
        "datePublished": f"{DAY}T07:30:00+01:00",
        "dateModified": f"{OTHER_DAY}T09:00:00+00:00",
        "author": {"@type": "Person", "name": WRITER},
        "publisher": {"@type": "Organization", "name": OUTLET},
        **more,
    }


def article_of(above: str = "", heading: str = f"<h1>{HEADLINE}</h1>") -> str:
    return f"<main><article>{heading}{above}{paragraphs_of()}</article></main>"


def shapes() -> tuple[Shape, ...]:
    """One page for each shape."""
    return (*_data_shapes(), *_head_shapes(), *_system_shapes(), *_plain_shapes())


def _data_shapes() -> tuple[Shape, ...]:
    """What is told to search engines, in the ways that are met."""
    person = {"@type": "Person", "@id": "#ann", "name": WRITER}
    article = {**news_of(), "author": {"@id": "#ann"}, "publisher": {"@id": "#paper"}}
    paper = {"@type": "NewsMediaOrganization", "@id": "#paper", "name": OUTLET}
    two = [{"@type": "Person", "name": WRITER}, {"@type": "Person", "name": SECOND}]
    both = f"{WRITER} and {SECOND}"
    return (
        Shape("data: one object", page_of(data_of(news_of()), article_of())),
        Shape("data: in a list", page_of(data_of([{"@type": "WebSite", "name": OUTLET}, news_of()]), article_of())),
        Shape("data: a graph with references", page_of(data_of({"@graph": [paper, article, person]}), article_of())),
        Shape("data: several writers", page_of(data_of(news_of(author=two)), article_of()), byline=both),
        Shape("data: writer as a string", page_of(data_of(news_of(author=WRITER)), article_of())),
        Shape(
            "data: names in a list",
            page_of(data_of(news_of(author={"@type": "Person", "name": [WRITER]})), article_of()),
        ),
        Shape(
            "data: type in a list",
            page_of(data_of(news_of(**{"@type": ["Article", "ReportageNewsArticle"]})), article_of()),
        ),
        Shape("data: inside a web page", page_of(data_of({"@type": "WebPage", "mainEntity": news_of()}), article_of())),
        Shape(
            "data: in a comment",
            page_of(f'<script type="application/ld+json"><!--{json.dumps(news_of())}//--></script>', article_of()),
        ),
        Shape(
            "data: broken, the head is whole",
            page_of(
                '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>'
                + meta_of(author=WRITER)
                + graph_of(og__title=HEADLINE, og__site_name=OUTLET, article__published_time=f"{DAY}T07:30:00Z"),
                article_of(),
            ),
        ),
        Shape(
            "data: a headline for search engines",
            page_of(data_of(news_of(headline="Pool closure: why costs rise | Gazette")), article_of()),
        ),
        Shape(
            "data: a blog posting",
            page_of(data_of(news_of(**{"@type": "BlogPosting", "author": [person]})), article_of()),
        ),
    )


def _head_shapes() -> tuple[Shape, ...]:
    """What stands in the head."""
    graph = graph_of(og__title=HEADLINE, og__site_name=OUTLET, og__type="article")
    return (
        Shape(
            "head: Open Graph only",
            page_of(
                graph + graph_of(article__published_time=f"{DAY}T07:30:00Z", article__author=WRITER),
                f"<div><div class=t>{HEADLINE}</div>{paragraphs_of()}</div>",
            ),
        ),
        Shape(
            "head: Parse.ly",
            page_of(
                meta_of(
                    **{
                        "parsely-title": HEADLINE,
                        "parsely-author": WRITER,
                        "parsely-pub-date": f"{DAY}T06:00:00Z",
                        "application-name": OUTLET,
                    }
                ),
                article_of(),
            ),
        ),
        Shape(
            "head: Sailthru",
            page_of(
                graph + meta_of(**{"sailthru.author": f"By {WRITER}", "sailthru.date": f"{DAY} 07:30:00"}), article_of()
            ),
        ),
        Shape(
            "head: Dublin Core",
            page_of(
                meta_of(
                    **{
                        "DC.title": HEADLINE,
                        "DC.creator": WRITER,
                        "DC.date.issued": DAY,
                        "DC.publisher": OUTLET,
                    }
                ),
                article_of(),
            ),
        ),
        Shape(
            "head: author's profile for an author",
            page_of(
                graph + graph_of(article__author="https://social.example/ann", article__published_time=DAY),
                article_of(f'<p class="byline">By <a href="/by/ann">{WRITER}</a></p>'),
            ),
        ),
        Shape("head: byl", page_of(graph + meta_of(byl=f"By {WRITER}", pdate="20210504"), article_of())),
        Shape(
            "head: citation",
            page_of(meta_of(citation_author=WRITER, citation_publication_date="2021/05/04") + graph, article_of()),
        ),
        Shape(
            "head: outlet before the title", page_of(data_of(news_of()), article_of(), title=f"{OUTLET} – {HEADLINE}")
        ),
    )


def _system_shapes() -> tuple[Shape, ...]:
    """What the templates of the big systems look like."""
    graph = graph_of(og__title=HEADLINE, og__site_name=OUTLET)
    item = 'itemscope itemtype="https://schema.org/NewsArticle"'
    return (
        Shape(
            "WordPress",
            page_of(
                graph,
                f'<article class="post hentry"><header class="entry-header"><h1 class="entry-title">{HEADLINE}</h1>'
                f'<div class="entry-meta"><span class="posted-on">Posted on <a href="/a" rel="bookmark"><time class='
                f'"entry-date published" datetime="{DAY}T07:30:00+00:00">May 4, 2021</time><time class="updated" '
                f'datetime="{OTHER_DAY}T09:00:00+00:00">January 17, 2023</time></a></span><span class="byline"> by '
                f'<span class="author vcard"><a class="url fn n" rel="author" href="/author/ann">{WRITER}</a></span>'
                f'</span></div></header><div class="entry-content">{paragraphs_of()}</div></article>',
            ),
        ),
        Shape(
            "Drupal",
            page_of(
                meta_of(**{"dcterms.title": HEADLINE}) + graph,
                f'<main><article class="node node--type-article"><h1 class="title"><span class="field--name-title">'
                f'{HEADLINE}</span></h1><div class="node__submitted">Submitted by <span class="field--name-uid">'
                f'<a rel="author" class="username">{WRITER}</a></span> on <span class="field--name-created">'
                f"Tue, 4 May 2021 - 07:30</span></div>"
                f'<div class="field--name-body">{paragraphs_of()}</div></article></main>',
            ),
        ),
        Shape(
            "Arc",
            page_of(
                graph,
                f'<main id="main"><h1 data-testid="headline">{HEADLINE}</h1><div class="b-byline"><span class='
                f'"c-byline"><span>By </span><a class="c-link">{WRITER}</a></span></div><time class="c-date" '
                f'datetime="{DAY}T11:30:00.000Z">May 4, 2021 at 7:30 a.m. EDT</time>'
                f'<article class="b-article-body">{paragraphs_of()}</article></main>',
            ),
        ),
        Shape(
            "AEM",
            page_of(
                graph,
                f'<div class="cmp-title"><h1 class="cmp-title__text">{HEADLINE}</h1></div><div class="cmp-byline">'
                f'<p class="cmp-byline__author-name">{WRITER}</p></div><div class="article-publish-date">4 May 2021'
                f'</div><div class="cmp-text">{paragraphs_of()}</div>',
            ),
        ),
        Shape(
            "Ghost",
            page_of(
                graph + data_of(news_of(**{"@type": "Article"})),
                f'<article class="gh-article post"><header><h1 class="gh-article-title">{HEADLINE}</h1><h4 class='
                f'"gh-article-author-name"><a href="/author/ann/">{WRITER}</a></h4><time class="gh-article-meta-date" '
                f'datetime="{DAY}">May 4, 2021</time></header><section class="gh-content">{paragraphs_of()}</section>'
                "</article>",
            ),
        ),
        Shape(
            "Substack",
            page_of(
                graph + meta_of(author=WRITER) + data_of(news_of(author=[{"@type": "Person", "name": WRITER}])),
                f'<article class="newsletter-post"><div class="post-header"><h1 class="post-title">{HEADLINE}</h1>'
                f'<h3 class="subtitle">A town without water</h3><div class="meta-line">{WRITER}</div><div>May 04, 2021'
                f'</div></div><div class="available-content"><div>{paragraphs_of()}</div></div></article>',
            ),
        ),
        Shape(
            "Medium",
            page_of(
                graph + meta_of(author=WRITER) + graph_of(article__published_time=f"{DAY}T07:30:00.000Z"),
                f'<article><section><h1 class="pw-post-title">{HEADLINE}</h1><a rel="noopener follow">{WRITER}</a>'
                f'<span data-testid="storyPublishDate">May 4, 2021</span><span>4 min read</span>{paragraphs_of()}'
                "</section></article>",
                title=f"{HEADLINE} | by {WRITER} | {OUTLET} | Medium",
            ),
        ),
        Shape(
            "Squarespace",
            page_of(
                meta_of(**{"twitter:title": HEADLINE})
                + graph_of(og__site_name=OUTLET)
                + f'<meta itemprop="headline" content="{HEADLINE}"><meta itemprop="author" content="{WRITER}">'
                f'<meta itemprop="datePublished" content="{DAY}T07:30:00+0100">'
                f'<meta itemprop="dateModified" content="{OTHER_DAY}T07:30:00+0000">',
                f'<article class="BlogItem"><h1 class="BlogItem-title">{HEADLINE}</h1>'
                f'<div class="sqs-block-content">{paragraphs_of()}</div></article>',
                title=f"{HEADLINE} — {OUTLET}",
            ),
        ),
        Shape(
            "microdata",
            page_of(
                "",
                f'<div {item}><h1 itemprop="headline">{HEADLINE}</h1><span itemprop="author" itemscope itemtype='
                f'"https://schema.org/Person"><span itemprop="name">{WRITER}</span></span><span itemprop="publisher" '
                f'itemscope><meta itemprop="name" content="{OUTLET}"></span><time itemprop="datePublished" datetime='
                f'"{DAY}T07:30">4 May</time><div itemprop="articleBody">{paragraphs_of()}</div></div>',
            ),
        ),
        Shape(
            "AMP",
            page_of(
                data_of(news_of()) + "<style amp-boilerplate>body{visibility:hidden}</style>",
                f'<article class="amp-wp-article"><header><h1 class="amp-wp-title">{HEADLINE}</h1></header>'
                f'<div class="amp-wp-article-content">{paragraphs_of()}</div></article>',
            ),
        ),
        Shape(
            "Blogger",
            page_of(
                graph,
                f'<div class="post hentry"><h3 class="post-title entry-title" itemprop="headline">{HEADLINE}</h3><div '
                f'class="post-header"><span class="post-author vcard">Posted by <span class="fn" itemprop="author">'
                f'<span itemprop="name">{WRITER}</span></span></span> <abbr class="published" itemprop="datePublished" '
                f'title="{DAY}T07:30:00+01:00">Tuesday</abbr></div><div '
                f'class="post-body">{paragraphs_of()}</div></div>',
            ),
        ),
        Shape(
            "Joomla",
            page_of(
                meta_of(author=WRITER) + graph,
                f'<div class="item-page"><h2 itemprop="headline">{HEADLINE}</h2><dl class="article-info"><dd class='
                f'"createdby">Written by: <span itemprop="name">{WRITER}</span></dd><dd class="published"><time '
                f'datetime="{DAY}T07:30:00+00:00" itemprop="datePublished">Published: 04 May 2021</time></dd></dl>'
                f'<div itemprop="articleBody">{paragraphs_of()}</div></div>',
            ),
        ),
        Shape(
            "Presto",
            page_of(
                graph,
                f'<div class="gnt_pr"><h1 class="gnt_ar_hl">{HEADLINE}</h1><div class="gnt_ar_by byline">'
                f'<a class="gnt_ar_by_a">{WRITER}</a><div class="gnt_ar_pb">{OUTLET}</div></div><div class="gnt_ar_dt '
                f'publish-date" aria-label="Published 7:30 a.m. ET May 4, 2021">Published May 4, 2021</div>'
                f'<div class="gnt_ar_b">{paragraphs_of()}</div></div>',
            ),
        ),
    )


def _plain_shapes() -> tuple[Shape, ...]:
    """Pages that say it to people alone."""
    return (
        Shape(
            "words: byline and dateline among the paragraphs",
            page_of("", article_of(f"<p>By {WRITER}</p><p>{OUTLET} · 4 May 2021</p>")),
        ),
        Shape(
            "words: day in UTC, printed where it was still the day before",
            page_of(
                data_of(news_of(datePublished="2021-05-05T03:10:00Z")),
                article_of('<p class="date">May 4, 2021, 10:10 p.m.</p>'),
            ),
        ),
        Shape(
            "words: two writers in the byline",
            page_of(
                graph_of(og__site_name=OUTLET),
                article_of(
                    f'<div class="article-byline">By {WRITER} and {SECOND}</div>'
                    '<span class="published-date">May 4th, 2021</span>'
                ),
            ),
            byline=f"{WRITER} and {SECOND}",
        ),
        Shape(
            "words: a site's name in the first main heading",
            page_of(
                data_of(news_of()),
                f'<header><h1 class="site">{OUTLET}</h1></header>{article_of()}',
            ),
        ),
        Shape(
            "words: a kicker and a job",
            page_of(
                graph_of(og__title=HEADLINE, og__site_name=OUTLET),
                article_of(
                    f'<span class="byline">By {WRITER}, Town correspondent</span><time datetime="{DAY}">4</time>',
                    f'<p class="kicker">Town life</p><h1>{HEADLINE}</h1>',
                ),
            ),
        ),
    )
