"""Pages in every way in which text is put on them, with what stands around it: each with the article in it."""

from collections.abc import Iterator

HEADLINE = "Harbour cranes to come down after a year of argument"


def odd_pages(first: str, second: str, third: str) -> Iterator[tuple[str, str]]:
    """Names and pages that hold the headline and the three paragraphs and nothing else to be read."""
    yield from _set_in_other_ways(first, second, third)
    yield from _with_things_between(first, second, third)
    yield from _kept_by_others(first, second, third)


def _page(body: str) -> str:
    menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport and leisure</a></li></ul></nav>'
    foot = "<footer><p>All rights and no wrongs reserved. Contact the newsroom.</p></footer>"
    head = f'<meta charset="utf-8"><title>{HEADLINE} | The Coast</title>'
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{menu}{body}{foot}</body></html>'


def _article(*parts: str) -> str:
    body = "".join(part if part.startswith("<") else f"<p>{part}</p>" for part in parts)
    return _page(f"<article><h1>{HEADLINE}</h1>{body}</article>")


def _set_in_other_ways(first: str, second: str, third: str) -> Iterator[tuple[str, str]]:
    title, menu = f"<h1>{HEADLINE}</h1>", '<ul><li><a href="/">Home</a></li></ul>'
    yield "breaks.html", _page(f'<div id="x">{title}<div>{first}<br><br>{second}<br><br>{third}</div></div>')
    yield "divisions.html", _page(f"<div>{title}<div>{first}</div><div>{second}</div><div>{third}</div></div>")
    cells = f"<td>{menu}</td><td>{title}<p>{first}</p><p>{second}</p><p>{third}</p></td>"
    yield "table.html", _page(f"<table><tr>{cells}</tr></table>")
    sections = "".join(f"<section><p>{words}</p></section>" for words in (first, second, third))
    yield "sections.html", _page(f"<main>{title}{sections}</main>")
    yield "items.html", _article(first, f"<ul><li>{second}</li><li>{third}</li></ul>")
    yield "quoted paragraph.html", _article(first, f"<blockquote><p>{second}</p></blockquote>", third)
    yield (
        "large first letter.html",
        _article(f'<p><span class="dropcap">{first[0]}</span>{first[1:]}</p>', second, third),
    )
    linked = first.replace("harbour master", '<a href="/x">harbour master</a>')
    strong = f"<p><strong>{third[:30]}</strong>{third[30:]}</p>"
    yield "links and stress.html", _article(f"<p>{linked}</p>", f"<p><em>{second}</em></p>", strong)


def _with_things_between(first: str, second: str, third: str) -> Iterator[tuple[str, str]]:
    ad = '<div class="ad"><span>Advertisement</span></div>'
    yield (
        "advertisements.html",
        _article(first, ad, second, "Advertisement", "Story continues below advertisement", third),
    )
    aside = '<aside class="pullquote"><p>They were there before any of us</p></aside>'
    yield "pull quote.html", _article(first, aside, second, third)
    figure = '<figure><img src="x"><figcaption>Cranes at dusk. Photograph: A. Lee/Agency</figcaption></figure>'
    yield "picture.html", _article(figure, first, second, third)
    box = '<div class="newsletter"><h3>Get our mail</h3><p>Sign up to our newsletter and never miss a crane.</p></div>'
    yield "invitation.html", _article(first, box, second, third)
    banner = '<div id="cookie-banner"><p>We and our partners store information on a device, such as cookies.</p></div>'
    yield "cookies.html", _article(first, second, third).replace("<article>", f"{banner}<article>")
    script = "<noscript><p>Please enable JavaScript to read the harbour news of the day.</p></noscript>"
    yield "without scripts.html", _article(first, second, third).replace("<article>", f"{script}<article>")
    tags = '<p class="tags">Tags: <a href="/t">harbour</a>, <a href="/u">cranes</a></p>'
    about = '<div class="author-bio"><p>Ann Writer covers harbours for The Coast. She joined in 2011.</p></div>'
    yield "about the writer.html", _article(first, second, third, tags, about)


def _kept_by_others(first: str, second: str, third: str) -> Iterator[tuple[str, str]]:
    paragraphs = f"<p>{first}</p><p>{second}</p><p>{third}</p>"
    head = f"<html><head><title>{HEADLINE}</title></head>"
    printed = f"<p><b>{HEADLINE}</b></p>{paragraphs}<p>Printed from https://coast.example/a</p>"
    yield "to print.html", f'{head}<body onload="window.print()">{printed}</body></html>'
    view = (
        f'<div class="header reader-header"><a class="domain" href="x">coast.example</a><h1 '
        f'class="reader-title">{HEADLINE}</h1><div class="meta-data"><div class="reader-estimated-time">'
        '1 minute</div></div></div><div class="content">'
        f'<div id="readability-page-1" class="page">{paragraphs}</div></div>'
    )
    yield "reader view.html", f'{head}<body><div class="container">{view}</div></body></html>'
    captures = '<div id="wm-ipp">The Wayback Machine - https://web.archive.org/web/2021/ 12 captures 4 May 2021</div>'
    archived = _article(first, second, third).replace("<nav>", f'<div id="wm-ipp-base">{captures}</div><nav>', 1)
    yield "archived.html", archived
