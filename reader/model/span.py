"""Where something stands in the article."""

from dataclasses import dataclass
from typing import Final

STRETCH: Final = 1000
"""Code points of a text that are looked up together."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of `Article.text`: code points, half-open."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words that the span covers."""
        return text[self.start : self.end]

    def on_one_line(self, text: str) -> str:
        """The same for a sentence of our own: whatever parts two words is one blank."""
        return " ".join(self.of(text).split())

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """Whether the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def moved(self, offset: int) -> "Span":
        return Span(self.start + offset, self.end + offset)

    def stretches(self) -> range:
        """The numbers of the stretches of the text that it touches: what overlaps it touches one of them, too."""
        return range(self.start // STRETCH, self.end // STRETCH + 1)


def bounds(spans: tuple[Span, ...]) -> Span:
    """The smallest span that holds all of the given ones; there must be at least one."""
    return Span(min(span.start for span in spans), max(span.end for span in spans))
