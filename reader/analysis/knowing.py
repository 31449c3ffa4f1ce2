"""How an unnamed voice is said to know: at first hand, loosely, or not at all."""

from collections.abc import Iterable

from reader.analysis.source_lexicon import sources
from reader.model.attribution import Knowing, KnowingKind
from reader.model.span import Span

_NEGATIONS = ("not ", "n’t ", "n't ", "never ", "no ")


def find_knowing(text: str, descriptions: Iterable[Span]) -> Knowing:
    """What the descriptions of one voice, its phrases with their relative clauses, say about its way of knowing."""
    spans = sorted(set(descriptions))
    for kind in (KnowingKind.DIRECT, KnowingKind.WEAK):
        found = [clue for span in spans for clue in _clues(text, span, kind)]
        if found:
            return Knowing(kind, tuple(dict.fromkeys(found)))
    return Knowing()


def _clues(text: str, within: Span, kind: KnowingKind) -> Iterable[Span]:
    for clue in sources().phrases[f"knowing.{kind.value}"].spans(text, within.start, within.end):
        if not text[max(within.start, clue.start - 6) : clue.start].lower().endswith(_NEGATIONS):
            yield _completed(text, clue, within)


def _completed(text: str, clue: Span, within: Span) -> Span:
    """The clue with what it is about ("familiar with the talks"), up to the next comma or the description's end."""
    stops = [at for sign in ',;:“"' if (at := text.find(sign, clue.end, within.end)) >= 0]
    end = min(stops, default=within.end)
    return Span(clue.start, clue.start + len(text[clue.start : end].rstrip(" .")))
