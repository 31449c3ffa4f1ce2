"""What a page says of the article on it: headline, writers, outlet and day."""

from dataclasses import dataclass
from typing import Final

from reader.loading.html_blocks import Element
from reader.loading.json_ld import told_in
from reader.loading.page_byline import byline_of
from reader.loading.page_day import published_of
from reader.loading.page_headline import headline_of
from reader.loading.page_marks import first_of, is_item, metas_of, name_inside, own_elements

_OUTLETS: Final = ("og:site_name", "application-name", "dc.publisher", "publisher", "twitter:app:name:iphone",
                   "apple-mobile-web-app-title", "cre", "copyright")  # fmt: skip # a list


@dataclass(frozen=True, slots=True)
class PageFacts:
    """None where the page does not say. `published` is an ISO date."""

    headline: str | None
    byline: str | None
    outlet: str | None
    published: str | None


def facts_of(tree: Element) -> PageFacts:
    """What the page says of the article on it."""
    told, metas, own = told_in(tree), metas_of(tree), own_elements(tree)
    named = first_of(metas, _OUTLETS[:1])
    outlet = (told.outlet if named.islower() else "") or named or told.outlet or first_of(metas, _OUTLETS)
    outlet = outlet or next((name_inside(part) for part in own if is_item(part, "publisher")), "")
    headline = headline_of(tree, told, metas, outlet)
    return PageFacts(
        headline,
        byline_of(tree, own, told, metas, outlet),
        outlet or None,
        published_of(tree, own, told, metas, headline or ""),
    )
