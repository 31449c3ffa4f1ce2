"""Words that say that somebody else said so, and nobody who: "reportedly", "allegedly"."""

from collections.abc import Iterator

from spacy.tokens import Token

from reader.analysis.cues import Lexicon
from reader.analysis.draft import CueClass
from reader.analysis.parsed import Passage
from reader.analysis.sighting import Sighting
from reader.analysis.stretch import Stretch, subtree, without


def hearsay_sightings(passage: Passage, lexicon: Lexicon) -> Iterator[Sighting]:
    """Adverbs of hearsay with the clause that they hang on."""
    for token in passage.doc:
        if token.lower_ in lexicon.adverbs and not _is_scorn(token):
            own = Stretch(token.i, token.i)
            content = _main(token.head, own) or (Stretch(token.sent.start, token.sent.end - 1),)
            yield Sighting(token, own, CueClass.HEARSAY, None, without(content, own))


def _is_contrast(verb: Token) -> bool:
    """Whether the clause begins behind ", but"."""
    start = verb.left_edge.i
    return start > 1 and verb.doc[start - 1].lower_ == "but" and verb.doc[start - 2].text == ","


def _is_scorn(adverb: Token) -> bool:
    """Whether it only doubts an adjective ("the supposedly great paper"): nobody is said to have said so."""
    return adverb.head.dep_ == "amod" and adverb.head.tag_ in {"JJ", "JJR", "JJS", "VBG"}


def _main(head: Token, own: Stretch) -> tuple[Stretch, ...]:
    """The clause without what a relative clause behind a comma tells of its subject: that is told by the writer."""
    content = without((subtree(head),), own)
    for child in head.rights:
        if child.dep_ == "conj" and any(each.dep_ == "nsubj" for each in child.lefts) and _is_contrast(child):
            content = without(content, Stretch(child.left_edge.i - 2, head.right_edge.i))
    for child in head.lefts:
        if child.dep_ in {"nsubj", "nsubjpass"}:
            for aside in child.rights:
                if aside.dep_ == "relcl" and head.doc[aside.left_edge.i - 1].text == ",":
                    content = without(content, subtree(aside))
    return content
