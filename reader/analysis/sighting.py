"""A cue seen in the parse with what belongs to it: tokens, not yet a Draft with its spans and quotations."""

from dataclasses import dataclass

from spacy.tokens import Token

from reader.analysis.cues import lexicon
from reader.analysis.draft import CueClass, Draft
from reader.analysis.parsed import Passage
from reader.analysis.speaker import Speaker
from reader.analysis.stretch import Stretch, trimmed
from reader.analysis.supposed import is_supposed
from reader.model.attribution import Manner
from reader.model.span import Span


@dataclass(frozen=True, slots=True, eq=False)
class Sighting:
    """Cue, speaker and content as tokens. Without content it is a cue only if a quotation stands beside it."""

    token: Token
    cue: Stretch
    cue_class: CueClass
    speaker: Speaker | None
    content: tuple[Stretch, ...]
    negated: bool = False


def draft(sighting: Sighting, passage: Passage) -> Draft:
    """The sighting as spans of the article's text; whether the content is quoted is not asked yet."""
    speaker = sighting.speaker
    return Draft(
        passage,
        source=spans(passage, (speaker.phrase,)) if speaker else (),
        head=speaker.head if speaker else None,
        cue=spans(passage, (sighting.cue,)) or (passage.span(sighting.cue.first, sighting.cue.last),),
        cue_token=sighting.token,
        cue_class=sighting.cue_class,
        content=spans(passage, sighting.content),
        manner=Manner.INDIRECT,
        negated=sighting.negated,
        noun_phrase=next(iter(spans(passage, (speaker.noun_phrase,))), None) if speaker else None,
        supposed=is_supposed(sighting.token) if sighting.token.pos_ in {"VERB", "AUX"} else False,
        claims=speaker is not None or sighting.token.lemma_.lower() not in lexicon().naming_verbs,
    )


def spans(passage: Passage, stretches: tuple[Stretch, ...]) -> tuple[Span, ...]:
    """The stretches as spans of the text, without the punctuation at their ends; empty ones fall away."""
    whole = (trimmed(stretch, passage.doc) for stretch in stretches)
    return tuple(passage.span(each.first, each.last) for each in whole if each is not None)
