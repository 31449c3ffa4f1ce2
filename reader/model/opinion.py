"""Whether an article says of itself that it is an opinion piece. It is never guessed from its wording."""

import re
from typing import Final

from reader.model.article import Article

_NAMES: Final = (
    r"opinions?|comment(?:ary)?|editorials?|op-eds?|leading articles?|(?:guest )?columns?|letters? to the editor"
)
_ALONE: Final = re.compile(rf"(?:{_NAMES})(?:\s*[|:·/–—-].*)?", re.IGNORECASE)
_BEFORE: Final = re.compile(rf"(?P<label>{_NAMES})\s*[:|–—]\s+\S", re.IGNORECASE)
_AFTER: Final = re.compile(rf"\S\s+[|–—-]\s+(?P<label>{_NAMES})$", re.IGNORECASE)

LONGEST: Final = 40
"""Characters of a line that is nothing but a label with its section."""

LINES_ABOVE: Final = 4
"""A label stands among the first lines, as a rule above the headline."""


def opinion_label(article: Article) -> str:
    """The words by which the article calls itself an opinion piece, "" where it does not."""
    for title in (article.title or "", article.shown_title):
        found = _BEFORE.match(title) or _AFTER.search(title)
        if found:
            return found["label"]
    above = [block.span.of(article.text) for block in article.blocks[:LINES_ABOVE]]
    above += [piece.text for piece in article.dropped if piece.place <= 1]
    for line in above:
        label = line.strip()
        if len(label) <= LONGEST and _ALONE.fullmatch(label):
            return re.split(r"\s*[|:·/–—]", label)[0]
    return ""
