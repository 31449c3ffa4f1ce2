"""Words that stand for nobody's saying, however the model took the sentence apart."""

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from reader.analysis.cues import lexicon
from reader.analysis.hearsay import hearsay_sightings
from reader.analysis.parsed import Passage
from reader.model.article import Block, BlockKind
from reader.model.span import Span


@pytest.mark.parametrize("head", [1, 2])
def test_a_rumour_at_the_end_of_a_text_is_read_whatever_it_hangs_on(language_model: Language, head: int) -> None:
    words = ["Rumour", "has", "it"]
    deps = ["nsubj" if at == 0 else "ROOT" if at == head else "dep" for at in range(len(words))]
    doc = Doc(language_model.vocab, words, heads=[head] * len(words), deps=deps, lemmas=["rumour", "have", "it"])
    passage = Passage(Block(Span(0, len(doc.text)), BlockKind.PARAGRAPH), doc)
    (found,) = hearsay_sightings(passage, lexicon())
    assert (found.cue.first, found.cue.last) == (0, 2)
