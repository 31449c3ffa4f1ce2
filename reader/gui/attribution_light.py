"""An attribution lit as one: who, says, what, with the rest of its paragraph stepping back."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.gui.mark_index import gaps
from reader.model.article import Article
from reader.model.attribution import UNIDENTIFIED, Attribution
from reader.model.span import Span

SOURCE_ROLE: Final = "unnamed_chosen"
CONTENT_ROLE: Final = "accent_tint"


@dataclass(frozen=True, slots=True)
class LitSpan:
    """A stretch to lay a tint under, in a colour role, with the word that stands above its beginning."""

    span: Span
    role: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Lit:
    """What is lit, and what is dimmed so that it can be seen."""

    spans: tuple[LitSpan, ...] = ()
    dimmed: tuple[Span, ...] = ()


def doors(spans: tuple[Span, ...]) -> Lit:
    """Evidence, lit by a door of the panel."""
    return Lit(tuple(LitSpan(span, CONTENT_ROLE) for span in spans))


def lit(attribution: Attribution, article: Article, around: Span) -> Lit:
    """The attribution, seen from the paragraph around a place."""
    spans = tuple(_parts(attribution))
    paragraph = next((block.span for block in article.blocks if block.span.holds(around)), around)
    return Lit(spans, tuple(gaps(paragraph, tuple(part.span for part in spans))))


def _parts(attribution: Attribution) -> Iterator[LitSpan]:
    who = SOURCE_ROLE if attribution.source_kind in UNIDENTIFIED else CONTENT_ROLE
    labels = (
        (attribution.source, who, QCoreApplication.translate("Article", "who")),
        (attribution.cue, CONTENT_ROLE, QCoreApplication.translate("Article", "says")),
        (attribution.content, CONTENT_ROLE, QCoreApplication.translate("Article", "what")),
    )
    for spans, role, label in labels:
        for number, span in enumerate(spans):
            yield LitSpan(span, role, "" if number else label)
