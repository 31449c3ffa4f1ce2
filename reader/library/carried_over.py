"""Where words of an article stand in what a person made of it."""

from collections import defaultdict
from collections.abc import Callable

from reader.model.article import Article
from reader.model.span import Span


def carried_over(before: Article, after: Article) -> Callable[[Span], Span | None]:
    """From a stretch of one article to the same words in the other; None where they do not stand there as they did.

    An import is changed by whole blocks. Of blocks with the same words the first is led to the first, and so on.
    """
    standing = defaultdict[str, list[int]](list)
    for block in after.blocks:
        standing[block.span.of(after.text)].append(block.span.start)
    moved: list[tuple[Span, int]] = []
    seen = defaultdict[str, int](int)
    for block in before.blocks:
        words = block.span.of(before.text)
        if places := standing.get(words):
            moved.append((block.span, places[min(seen[words], len(places) - 1)] - block.span.start))
        seen[words] += 1

    def place_of(span: Span) -> Span | None:
        if not span:
            return span  # about no words: about all of them
        by = next((by for block, by in moved if block.start <= span.start < block.end), None)
        if by is None:
            return None
        found = Span(span.start + by, span.end + by)
        return found if found.of(after.text) == span.of(before.text) else None

    return place_of
