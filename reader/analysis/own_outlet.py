"""The article's own outlet, which relays nobody when its reporters are told something."""

import re

from reader.analysis.cast import plain_outlet
from reader.model.article import Article, BlockKind

_OPENING = 400
"""Characters at the start in which a wire service puts its own name ("BRENHOLM (Northline) –")."""

_SIGNATURE = re.compile(r"\(([A-Z][\w .&’'-]{1,40})\)\s*[–—-]")


def own_names(article: Article) -> frozenset[str]:
    """The names by which the article's own outlet goes, in small letters without the article."""
    found = {plain_outlet(name[1]) for name in _SIGNATURE.finditer(article.text[:_OPENING])}
    if article.outlet:
        found.add(plain_outlet(article.outlet))
    for block in article.blocks:
        if block.kind in {BlockKind.BYLINE, BlockKind.DATELINE}:
            found.add(plain_outlet(re.split(r"\s[·|–—-]\s", block.span.of(article.text))[0].strip()))
    return frozenset(found)
