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
    """A page, and what a person reads off it."""

    name: str
    html: str
    headline: str = HEADLINE
    byline: str = WRITER
    published: str = DAY
    outlet: str = OUTLET


def _paragraphs(around: str = "p") -> str:
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


def _page(head: str = "", body: str = "", title: str = f"{HEADLINE} | {OUTLET}") -> str:
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>'
        f'<nav><a href="/">Home</a><a href="/news">News</a></nav>{body}{_related()}{_comments()}'
        "<footer><p>Printed on the coast.</p></footer></body></html>"
    )


def _meta(**named: str) -> str:
    return "".join(f'<meta name="{name}" content="{content}">' for name, content in named.items())


def _graph(**named: str) -> str:
    """Open Graph; a double underscore stands for a colon."""
    pairs = ((name.replace("__", ":"), content) for name, content in named.items())
    return "".join(f'<meta property="{name}" content="{content}">' for name, content in pairs)


def _data(value: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def _news(**more: Any) -> dict[str, Any]:
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


def _article(above: str = "", heading: str = f"<h1>{HEADLINE}</h1>") -> str:
    return f"<main><article>{heading}{above}{_paragraphs()}</article></main>"


def shapes() -> tuple[Shape, ...]:
    """One page for each shape."""
    return (*_data_shapes(), *_head_shapes(), *_system_shapes(), *_plain_shapes())


def _data_shapes() -> tuple[Shape, ...]:
    """What is told to search engines, in the ways that are met."""
    person = {"@type": "Person", "@id": "#ann", "name": WRITER}
    article = {**_news(), "author": {"@id": "#ann"}, "publisher": {"@id": "#paper"}}
    paper = {"@type": "NewsMediaOrganization", "@id": "#paper", "name": OUTLET}
    two = [{"@type": "Person", "name": WRITER}, {"@type": "Person", "name": SECOND}]
    both = f"{WRITER} and {SECOND}"
    return (
        Shape("data: one object", _page(_data(_news()), _article())),
        Shape("data: in a list", _page(_data([{"@type": "WebSite", "name": OUTLET}, _news()]), _article())),
        Shape("data: a graph with references", _page(_data({"@graph": [paper, article, person]}), _article())),
        Shape("data: several writers", _page(_data(_news(author=two)), _article()), byline=both),
        Shape("data: writer as a string", _page(_data(_news(author=WRITER)), _article())),
        Shape("data: names in a list", _page(_data(_news(author={"@type": "Person", "name": [WRITER]})), _article())),
        Shape(
            "data: type in a list", _page(_data(_news(**{"@type": ["Article", "ReportageNewsArticle"]})), _article())
        ),
        Shape("data: inside a web page", _page(_data({"@type": "WebPage", "mainEntity": _news()}), _article())),
        Shape(
            "data: in a comment",
            _page(f'<script type="application/ld+json"><!--{json.dumps(_news())}//--></script>', _article()),
        ),
        Shape(
            "data: broken, the head is whole",
            _page(
                '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>'
                + _meta(author=WRITER)
                + _graph(og__title=HEADLINE, og__site_name=OUTLET, article__published_time=f"{DAY}T07:30:00Z"),
                _article(),
            ),
        ),
        Shape(
            "data: a headline for search engines",
            _page(_data(_news(headline="Pool closure: why costs rise | Gazette")), _article()),
        ),
        Shape("data: a blog posting", _page(_data(_news(**{"@type": "BlogPosting", "author": [person]})), _article())),
    )


def _head_shapes() -> tuple[Shape, ...]:
    """What stands in the head."""
    graph = _graph(og__title=HEADLINE, og__site_name=OUTLET, og__type="article")
    return (
        Shape(
            "head: Open Graph only",
            _page(
                graph + _graph(article__published_time=f"{DAY}T07:30:00Z", article__author=WRITER),
                f"<div><div class=t>{HEADLINE}</div>{_paragraphs()}</div>",
            ),
        ),
        Shape(
            "head: Parse.ly",
            _page(
                _meta(
                    **{
                        "parsely-title": HEADLINE,
                        "parsely-author": WRITER,
                        "parsely-pub-date": f"{DAY}T06:00:00Z",
                        "application-name": OUTLET,
                    }
                ),
                _article(),
            ),
        ),
        Shape(
            "head: Sailthru",
            _page(graph + _meta(**{"sailthru.author": f"By {WRITER}", "sailthru.date": f"{DAY} 07:30:00"}), _article()),
        ),
        Shape(
            "head: Dublin Core",
            _page(
                _meta(
                    **{
                        "DC.title": HEADLINE,
                        "DC.creator": WRITER,
                        "DC.date.issued": DAY,
                        "DC.publisher": OUTLET,
                    }
                ),
                _article(),
            ),
        ),
        Shape(
            "head: author's profile for an author",
            _page(
                graph + _graph(article__author="https://social.example/ann", article__published_time=DAY),
                _article(f'<p class="byline">By <a href="/by/ann">{WRITER}</a></p>'),
            ),
        ),
        Shape("head: byl", _page(graph + _meta(byl=f"By {WRITER}", pdate="20210504"), _article())),
        Shape(
            "head: citation",
            _page(_meta(citation_author=WRITER, citation_publication_date="2021/05/04") + graph, _article()),
        ),
        Shape("head: outlet before the title", _page(_data(_news()), _article(), title=f"{OUTLET} – {HEADLINE}")),
    )


def _system_shapes() -> tuple[Shape, ...]:
    """What the templates of the big systems look like."""
    graph = _graph(og__title=HEADLINE, og__site_name=OUTLET)
    item = 'itemscope itemtype="https://schema.org/NewsArticle"'
    return (
        Shape(
            "WordPress",
            _page(
                graph,
                f'<article class="post hentry"><header class="entry-header"><h1 class="entry-title">{HEADLINE}</h1>'
                f'<div class="entry-meta"><span class="posted-on">Posted on <a href="/a" rel="bookmark"><time class='
                f'"entry-date published" datetime="{DAY}T07:30:00+00:00">May 4, 2021</time><time class="updated" '
                f'datetime="{OTHER_DAY}T09:00:00+00:00">January 17, 2023</time></a></span><span class="byline"> by '
                f'<span class="author vcard"><a class="url fn n" rel="author" href="/author/ann">{WRITER}</a></span>'
                f'</span></div></header><div class="entry-content">{_paragraphs()}</div></article>',
            ),
        ),
        Shape(
            "Drupal",
            _page(
                _meta(**{"dcterms.title": HEADLINE}) + graph,
                f'<main><article class="node node--type-article"><h1 class="title"><span class="field--name-title">'
                f'{HEADLINE}</span></h1><div class="node__submitted">Submitted by <span class="field--name-uid">'
                f'<a rel="author" class="username">{WRITER}</a></span> on <span class="field--name-created">'
                f"Tue, 4 May 2021 - 07:30</span></div>"
                f'<div class="field--name-body">{_paragraphs()}</div></article></main>',
            ),
        ),
        Shape(
            "Arc",
            _page(
                graph,
                f'<main id="main"><h1 data-testid="headline">{HEADLINE}</h1><div class="b-byline"><span class='
                f'"c-byline"><span>By </span><a class="c-link">{WRITER}</a></span></div><time class="c-date" '
                f'datetime="{DAY}T11:30:00.000Z">May 4, 2021 at 7:30 a.m. EDT</time>'
                f'<article class="b-article-body">{_paragraphs()}</article></main>',
            ),
        ),
        Shape(
            "AEM",
            _page(
                graph,
                f'<div class="cmp-title"><h1 class="cmp-title__text">{HEADLINE}</h1></div><div class="cmp-byline">'
                f'<p class="cmp-byline__author-name">{WRITER}</p></div><div class="article-publish-date">4 May 2021'
                f'</div><div class="cmp-text">{_paragraphs()}</div>',
            ),
        ),
        Shape(
            "Ghost",
            _page(
                graph + _data(_news(**{"@type": "Article"})),
                f'<article class="gh-article post"><header><h1 class="gh-article-title">{HEADLINE}</h1><h4 class='
                f'"gh-article-author-name"><a href="/author/ann/">{WRITER}</a></h4><time class="gh-article-meta-date" '
                f'datetime="{DAY}">May 4, 2021</time></header><section class="gh-content">{_paragraphs()}</section>'
                "</article>",
            ),
        ),
        Shape(
            "Substack",
            _page(
                graph + _meta(author=WRITER) + _data(_news(author=[{"@type": "Person", "name": WRITER}])),
                f'<article class="newsletter-post"><div class="post-header"><h1 class="post-title">{HEADLINE}</h1>'
                f'<h3 class="subtitle">A town without water</h3><div class="meta-line">{WRITER}</div><div>May 04, 2021'
                f'</div></div><div class="available-content"><div>{_paragraphs()}</div></div></article>',
            ),
        ),
        Shape(
            "Medium",
            _page(
                graph + _meta(author=WRITER) + _graph(article__published_time=f"{DAY}T07:30:00.000Z"),
                f'<article><section><h1 class="pw-post-title">{HEADLINE}</h1><a rel="noopener follow">{WRITER}</a>'
                f'<span data-testid="storyPublishDate">May 4, 2021</span><span>4 min read</span>{_paragraphs()}'
                "</section></article>",
                title=f"{HEADLINE} | by {WRITER} | {OUTLET} | Medium",
            ),
        ),
        Shape(
            "Squarespace",
            _page(
                _meta(**{"twitter:title": HEADLINE})
                + _graph(og__site_name=OUTLET)
                + f'<meta itemprop="headline" content="{HEADLINE}"><meta itemprop="author" content="{WRITER}">'
                f'<meta itemprop="datePublished" content="{DAY}T07:30:00+0100">'
                f'<meta itemprop="dateModified" content="{OTHER_DAY}T07:30:00+0000">',
                f'<article class="BlogItem"><h1 class="BlogItem-title">{HEADLINE}</h1>'
                f'<div class="sqs-block-content">{_paragraphs()}</div></article>',
                title=f"{HEADLINE} — {OUTLET}",
            ),
        ),
        Shape(
            "microdata",
            _page(
                "",
                f'<div {item}><h1 itemprop="headline">{HEADLINE}</h1><span itemprop="author" itemscope itemtype='
                f'"https://schema.org/Person"><span itemprop="name">{WRITER}</span></span><span itemprop="publisher" '
                f'itemscope><meta itemprop="name" content="{OUTLET}"></span><time itemprop="datePublished" datetime='
                f'"{DAY}T07:30">4 May</time><div itemprop="articleBody">{_paragraphs()}</div></div>',
            ),
        ),
        Shape(
            "AMP",
            _page(
                _data(_news()) + "<style amp-boilerplate>body{visibility:hidden}</style>",
                f'<article class="amp-wp-article"><header><h1 class="amp-wp-title">{HEADLINE}</h1></header>'
                f'<div class="amp-wp-article-content">{_paragraphs()}</div></article>',
            ),
        ),
        Shape(
            "Blogger",
            _page(
                graph,
                f'<div class="post hentry"><h3 class="post-title entry-title" itemprop="headline">{HEADLINE}</h3><div '
                f'class="post-header"><span class="post-author vcard">Posted by <span class="fn" itemprop="author">'
                f'<span itemprop="name">{WRITER}</span></span></span> <abbr class="published" itemprop="datePublished" '
                f'title="{DAY}T07:30:00+01:00">Tuesday</abbr></div><div class="post-body">{_paragraphs()}</div></div>',
            ),
        ),
        Shape(
            "Joomla",
            _page(
                _meta(author=WRITER) + graph,
                f'<div class="item-page"><h2 itemprop="headline">{HEADLINE}</h2><dl class="article-info"><dd class='
                f'"createdby">Written by: <span itemprop="name">{WRITER}</span></dd><dd class="published"><time '
                f'datetime="{DAY}T07:30:00+00:00" itemprop="datePublished">Published: 04 May 2021</time></dd></dl>'
                f'<div itemprop="articleBody">{_paragraphs()}</div></div>',
            ),
        ),
        Shape(
            "Presto",
            _page(
                graph,
                f'<div class="gnt_pr"><h1 class="gnt_ar_hl">{HEADLINE}</h1><div class="gnt_ar_by byline">'
                f'<a class="gnt_ar_by_a">{WRITER}</a><div class="gnt_ar_pb">{OUTLET}</div></div><div class="gnt_ar_dt '
                f'publish-date" aria-label="Published 7:30 a.m. ET May 4, 2021">Published May 4, 2021</div>'
                f'<div class="gnt_ar_b">{_paragraphs()}</div></div>',
            ),
        ),
    )


def _plain_shapes() -> tuple[Shape, ...]:
    """Pages that say it to people alone."""
    return (
        Shape(
            "words: byline and dateline among the paragraphs",
            _page("", _article(f"<p>By {WRITER}</p><p>{OUTLET} · 4 May 2021</p>")),
        ),
        Shape(
            "words: day in UTC, printed where it was still the day before",
            _page(
                _data(_news(datePublished="2021-05-05T03:10:00Z")),
                _article('<p class="date">May 4, 2021, 10:10 p.m.</p>'),
            ),
        ),
        Shape(
            "words: two writers in the byline",
            _page(
                _graph(og__site_name=OUTLET),
                _article(
                    f'<div class="article-byline">By {WRITER} and {SECOND}</div>'
                    '<span class="published-date">May 4th, 2021</span>'
                ),
            ),
            byline=f"{WRITER} and {SECOND}",
        ),
        Shape(
            "words: a site's name in the first main heading",
            _page(
                _data(_news()),
                f'<header><h1 class="site">{OUTLET}</h1></header>{_article()}',
            ),
        ),
        Shape(
            "words: a kicker and a job",
            _page(
                _graph(og__title=HEADLINE, og__site_name=OUTLET),
                _article(
                    f'<span class="byline">By {WRITER}, Town correspondent</span><time datetime="{DAY}">4</time>',
                    f'<p class="kicker">Town life</p><h1>{HEADLINE}</h1>',
                ),
            ),
        ),
    )
