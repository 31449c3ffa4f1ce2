"""Names that the article itself says are not the real ones."""

from bisect import bisect_left

from reader.analysis.cast import Cast
from reader.analysis.parsed import Parsed
from reader.analysis.party import Party
from reader.analysis.source_lexicon import sources
from reader.model.attribution import SourceKind

_REACH = 400
"""Characters before such a remark in which the person must have been named."""


def find_pseudonyms(parsed: Parsed, cast: Cast) -> list[Party]:
    """The people whose names were changed: of those named before the remark the last one with a single name.

    "Carla, not her real name" makes Carla an unnamed voice; where every name is a full one the last of them is meant.
    """
    spans = sources().phrases["names.changed"].spans(parsed.article.text)
    named = sorted(
        (
            (mention.span.start, party)
            for party in cast.parties
            if party.kind is SourceKind.PERSON
            for mention in party.mentions
        ),
        key=_start,
    )
    starts = [start for start, _ in named]
    found = []
    for span in spans:
        at = bisect_left(starts, span.end)
        near = [party for start, party in named[max(0, at - 12) : at] if span.start - start < _REACH]
        if near:
            single = [party for party in near if " " not in party.name]
            found.append((single or near)[-1])
    return list(dict.fromkeys(found))


def _start(pair: tuple[int, Party]) -> int:
    return pair[0]
