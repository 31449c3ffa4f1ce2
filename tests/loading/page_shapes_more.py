"""More shapes of pages: systems that name nothing as others do, days in words or numbers, several days on a page."""

from tests.loading.page_shapes import (
    DAY,
    HEADLINE,
    OTHER_DAY,
    OUTLET,
    SECOND,
    WRITER,
    Shape,
    article_of,
    data_of,
    graph_of,
    meta_of,
    news_of,
    page_of,
    paragraphs_of,
)

MORNING = 1_620_113_400_000
"""Half past seven in the morning of the day, UTC, in thousandths of a second since 1970."""


def more_shapes() -> tuple[Shape, ...]:
    """One page for each shape."""
    return (*_newsroom_shapes(), *_site_builder_shapes(), *_day_shapes(), *_writer_shapes())


def _newsroom_shapes() -> tuple[Shape, ...]:
    """What newsrooms' own systems make."""
    graph = graph_of(og__title=HEADLINE, og__site_name=OUTLET)
    return (
        Shape(
            "Brightspot",
            page_of(
                graph,
                f'<main class="Page-main"><div class="Page-lead"><h1 class="Page-headline">{HEADLINE}</h1></div>'
                '<div class="Page-byline"><div class="Page-authors">By <span '
                f'class="Link">{WRITER.upper()}</span></div>'
                f'<div class="Page-dateModified">Updated <bsp-timestamp data-timestamp="1673946000000"><span>9:00 AM, '
                "January 17, 2023</span></bsp-timestamp></div><div "
                'class="Page-datePublished">Published <bsp-timestamp '
                f'data-timestamp="{MORNING}"><span>7:30 AM, May 4, 2021</span></bsp-timestamp></div></div>'
                f'<div class="RichTextStoryBody RichTextBody">{paragraphs_of()}</div></main>',
            ),
            byline=WRITER.upper(),
        ),
        Shape(
            "BLOX",
            page_of(
                graph,
                f'<article class="asset story"><header class="asset-header"><h1 class="headline"><span itemprop='
                f'"headline">{HEADLINE}</span></h1></header><div class="meta"><ul class="list-inline"><li><span class='
                f'"tnt-byline">By {WRITER} ann@gazette.example</span></li><li class="hidden-print"><time datetime='
                f'"{DAY}T07:30:00-05:00" class="tnt-date asset-date text-muted">May 4, 2021</time></li><li><time '
                f'datetime="{OTHER_DAY}T07:30:00-05:00" class="tnt-date asset-date tnt-update-recent">Updated Jan 17, '
                f'2023</time></li></ul></div><div class="asset-body"><div id="article-body" class="asset-content">'
                f"{paragraphs_of()}</div></div></article>",
            ),
        ),
        Shape(
            "Chorus",
            page_of(
                graph,
                f'<article class="l-segment"><h1 class="c-page-title">{HEADLINE}</h1><p class="c-entry-summary '
                'p-dek">Nobody said who asked for it.</p><div '
                'class="c-byline">By <span class="c-byline__item"><a href='
                f'"/authors/ann"><span class="c-byline__author-name">{WRITER}</span></a></span><span class='
                f'"c-byline__item"><time class="c-byline__item" data-ui="timestamp" datetime="{DAY}T07:30:00-04:00"> '
                f'May 4, 2021, 7:30am EDT</time></span></div><div class="c-entry-content">{paragraphs_of()}</div>'
                "</article>",
            ),
        ),
        Shape(
            "names made by a machine",
            page_of(
                data_of(news_of()) + graph,
                f'<main id="main-content"><div class="sc-18fde0d6-0 dlWCEZ"><h1 class="sc-518485e5-0 itkmn">{HEADLINE}'
                f'</h1></div><div data-testid="byline-new"><time class="sc-2b5e3b35-2">17 January 2023</time><div '
                f'data-testid="byline-new-contributors"><span class="sc-2b5e3b35-7">{WRITER}</span><div>Reporting from '
                f"the coast</div></div></div>"
                + "".join(
                    f'<div data-component="text-block">{paragraph}</div>'
                    for paragraph in paragraphs_of().removeprefix("<p>").removesuffix("</p>").split("</p><p>")
                )
                + "</main>",
            ),
        ),
        Shape(
            "day and time with full stops",
            page_of(
                graph,
                f'<div data-gu-name="headline"><h1 class="dcr-1kwdx2t">{HEADLINE}</h1></div><div data-gu-name="meta">'
                f'<address aria-label="Contributor info"><div class="dcr-172h0f2"><a rel="author" href="/profile/ann">'
                f'{WRITER}</a></div></address><details><summary><span class="dcr-u0h1qy">Tue 4 May 2021 07.30 BST'
                f'</span></summary>Last modified on Tue 17 Jan 2023 09.00 GMT</details></div><div id="maincontent">'
                f'<div class="article-body-commercial-selector">{paragraphs_of()}</div></div>',
            ),
        ),
        Shape(
            "author and day by test names",
            page_of(
                graph,
                '<article data-testid="Article"><h1 '
                f'data-testid="Heading">{HEADLINE}</h1><div class="info-content"><div '
                f'data-testid="AuthorByline">By <a data-testid="AuthorName" href="/authors/ann/">{WRITER}</a></div>'
                f'<time data-testid="DateTime" datetime="{DAY}T07:30:00Z"><span>May 4, 2021</span><span>7:30 AM UTC'
                f'</span><span>Updated 2 years ago</span></time></div><div class="article-body">'
                + "".join(
                    f'<div data-testid="paragraph-{at}">{paragraph}</div>'
                    for at, paragraph in enumerate(
                        paragraphs_of().removeprefix("<p>").removesuffix("</p>").split("</p><p>")
                    )
                )
                + "</div></article>",
            ),
        ),
        Shape(
            "all of it in the page's script",
            page_of(
                graph + meta_of(author=WRITER) + graph_of(article__published_time=f"{DAY}T07:30:00.000Z"),
                f'<div id="__next"><article><h1>{HEADLINE}</h1>{paragraphs_of()}</article></div><script id='
                f'"__NEXT_DATA__" type="application/json">{{"props": {{"body": "{"word " * 300}"}}}}</script>',
            ),
        ),
    )


def _site_builder_shapes() -> tuple[Shape, ...]:
    """What school papers and small sites are made with."""
    graph = graph_of(og__title=HEADLINE, og__site_name=OUTLET)
    return (
        Shape(
            "Wix",
            page_of(
                graph,
                f'<article class="blog-post-page-font"><ul class="post-header"><li><span data-hook="user-name" '
                f'title="{WRITER}">{WRITER}</span></li><li><span data-hook="time-ago" title="May 4, 2021">May 4, 2021'
                f'</span></li><li><span data-hook="time-to-read">2 min read</span></li></ul><h1 data-hook="post-title" '
                f'class="post-title">{HEADLINE}</h1><div '
                f'data-hook="post-description">{paragraphs_of()}</div></article>',
            ),
        ),
        Shape(
            "WordPress of blocks",
            page_of(
                graph,
                f'<main class="wp-block-group"><h1 class="wp-block-post-title">{HEADLINE}</h1><div class='
                f'"wp-block-template-part"><div class="wp-block-post-author"><p class="wp-block-post-author__name">'
                f'{WRITER}</p></div><div class="wp-block-post-date"><time datetime="{DAY}T07:30:00+00:00">May 4, 2021'
                f'</time></div></div><div class="entry-content wp-block-post-content">{paragraphs_of()}</div></main>',
            ),
        ),
        Shape(
            "Elementor",
            page_of(
                graph,
                f'<div class="elementor-widget-theme-post-title"><h1 class="elementor-heading-title">{HEADLINE}</h1>'
                f'</div><ul class="elementor-post-info"><li itemprop="author"><span class="elementor-post-info__item '
                f'elementor-post-info__item--type-author">{WRITER}</span></li><li itemprop="datePublished"><span class='
                f'"elementor-post-info__item elementor-post-info__item--type-date"><time>4. May 2021</time></span></li>'
                f'</ul><div class="elementor-widget-theme-post-content">{paragraphs_of()}</div>',
            ),
        ),
        Shape(
            "SNO school paper",
            page_of(
                graph,
                f'<div class="sno-story-wrap"><h1 class="sno-story-headline">{HEADLINE}</h1><div class='
                f'"sno-story-byline-area"><span class="byline-name"><a href="/staff_name/ann">{WRITER}</a></span>, '
                f'<span class="byline-jobtitle">News Editor</span><div class="time-wrapper">May 4, 2021</div></div>'
                f'<div class="sno-story-body-content">{paragraphs_of()}</div></div>',
            ),
        ),
        Shape(
            "TYPO3",
            page_of(
                graph,
                f'<div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article">'
                f'<div class="header"><h1 itemprop="headline">{HEADLINE}</h1></div><div class="footer"><span class='
                '"news-list-date"><time itemprop="datePublished" '
                f'datetime="{DAY}">04.05.2021</time></span> <span class='
                '"news-list-author">By <span '
                f'itemprop="author">{WRITER}</span></span></div><div class="news-text-wrap" '
                f'itemprop="articleBody">{paragraphs_of()}</div></div></div>',
            ),
        ),
        Shape(
            "Google Sites, words alone",
            page_of(
                "",
                f'<div role="main"><section><div class="tyJCtd"><h1 class="zfr3Q">{HEADLINE}</h1></div></section>'
                f'<section><div class="tyJCtd"><p class="zfr3Q">{WRITER}</p><p class="zfr3Q">May 4, 2021</p>'
                f"{paragraphs_of()}</div></section></div>",
                title=f"{OUTLET} - {HEADLINE}",
            ),
            byline=None,
            outlet=None,
        ),
    )


def _day_shapes() -> tuple[Shape, ...]:
    """Several days on a page, or one that has to be understood."""
    graph = graph_of(og__title=HEADLINE, og__site_name=OUTLET)
    by = f'<p class="byline">By {WRITER}</p>'
    return (
        Shape(
            "days: the update stands first",
            page_of(
                graph,
                article_of(
                    f'{by}<p class="timestamp">Last updated: 17 January 2023</p><p class="timestamp">First '
                    f"published: 4 May 2021</p>"
                ),
            ),
        ),
        Shape(
            "days: in the address of the page alone",
            page_of(
                graph + '<link rel="canonical" href="https://gazette.example/2021/05/04/pool-to-shut">',
                article_of(by),
            ),
        ),
        Shape(
            "days: seconds since 1970",
            page_of(
                graph, article_of(f'{by}<span class="publish-date" data-timestamp="{MORNING // 1000}">last week</span>')
            ),
        ),
        Shape(
            "days: the day in an older page's table",
            page_of(
                "",
                f'<table width="760"><tr><td><font size="5"><b>{HEADLINE}</b></font><br><font size="2">By {WRITER}<br>'
                f"Tuesday, May 4, 2021; Page A1</font><p>{paragraphs_of()}</td></tr></table>",
                title=f"{OUTLET}: {HEADLINE}",
            ),
            outlet=None,
        ),
        Shape(
            "days: an event that is told of",
            page_of(
                graph + graph_of(article__published_time=f"{DAY}T07:30:00Z"),
                article_of(f'{by}<p>On <time datetime="1931-06-01">1 June 1931</time> the pool was opened.</p>'),
            ),
            also="On 1 June 1931 the pool was opened.",
        ),
    )


def _writer_shapes() -> tuple[Shape, ...]:
    """Writers written down in other ways."""
    graph = graph_of(og__title=HEADLINE, og__site_name=OUTLET, article__published_time=f"{DAY}T07:30:00Z")
    both = f"{WRITER} and {SECOND}"
    return (
        Shape(
            "writers: two links beside each other",
            page_of(
                graph,
                article_of(
                    f'<div class="byline">By <a rel="author" href="/a">{WRITER}</a> and <a rel="author" href="/b">'
                    f"{SECOND}</a></div>"
                ),
            ),
            byline=both,
        ),
        Shape(
            "writers: one above, the box about them below",
            page_of(
                graph,
                article_of(f'<div class="article__byline">Words by {WRITER}<br>Photographs by {SECOND}</div>')
                + f'<div class="author-bio"><h4>About the author</h4><p>{SECOND} takes pictures.</p></div>',
            ),
        ),
        Shape(
            "writers: an agency",
            page_of(graph, article_of('<span class="byline">Coast Press Agency</span>')),
            byline="Coast Press Agency",
        ),
        Shape(
            "writers: capitals and a job after a slash",
            page_of(graph, article_of(f'<div class="byline">BY {WRITER.upper()} / STAFF WRITER</div>')),
            byline=WRITER.upper(),
        ),
    )
