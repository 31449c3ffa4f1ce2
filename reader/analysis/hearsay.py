"""Words that say that somebody else said so, and nobody who: "reportedly", "allegedly"."""

from collections.abc import Iterator

from spacy.tokens import Token

from reader.analysis.cues import Lexicon
from reader.analysis.draft import CueClass
from reader.analysis.parsed import Passage
from reader.analysis.sighting import Sighting
from reader.analysis.stretch import Stretch, subtree, without

_OBJECTING = frozenset({"although", "though", "while", "whereas"})
_SPREADING = frozenset({"circulate", "spread", "swirl", "emerge", "fly", "go"})


def hearsay_sightings(passage: Passage, lexicon: Lexicon) -> Iterator[Sighting]:
    """Adverbs of hearsay with the clause that they hang on."""
    for token in passage.doc:
        if token.lower_ in lexicon.adverbs and not _is_scorn(token):
            own = Stretch(token.i, token.i)
            content = _main(token.head, own) or (Stretch(token.sent.start, token.sent.end - 1),)
            yield Sighting(token, own, CueClass.HEARSAY, None, without(content, own))
        elif is_rumour(token):
            head = token.head
            own = Stretch(token.i, head.i + (token.doc[head.i + 1 : head.i + 2].text.lower() == "it"))
            content = without((subtree(head),), Stretch(token.left_edge.i, own.last))
            yield Sighting(token, own, CueClass.HEARSAY, None, content)


def is_rumour(token: Token) -> bool:
    """Whether a noun stands for nobody’s saying: "rumour has it", "word is that", "rumours swirled that"."""
    if token.dep_ != "nsubj" or token.lemma_.lower() not in {"rumour", "rumor", "word"}:
        return False
    behind = token.doc[token.i + 1 : token.i + 3].text.lower()
    spread = token.lemma_ != "word" and token.head.lemma_.lower() in _SPREADING
    return behind in {"has it", "is that", "had it", "was that"} or (spread and _tells(token.head))


def _tells(verb: Token) -> bool:
    return any(child.dep_ in {"ccomp", "acl"} for child in verb.rights)


def _is_contrast(verb: Token) -> bool:
    """Whether the clause begins behind ", but"."""
    start = verb.left_edge.i
    return start > 1 and verb.doc[start - 1].lower_ == "but" and verb.doc[start - 2].text == ","


def _is_objection(verb: Token) -> bool:
    """Whether the clause begins with ", though": what it says is held against the hearsay, and no part of it."""
    start = verb.left_edge
    return start.lower_ in _OBJECTING and start.dep_ == "mark" and start.i > 0 and start.nbor(-1).text == ","


def _is_scorn(adverb: Token) -> bool:
    """Whether it only doubts an adjective ("the supposedly great paper"): nobody is said to have said so."""
    return adverb.head.dep_ == "amod" and adverb.head.tag_ in {"JJ", "JJR", "JJS", "VBG"}


def _main(head: Token, own: Stretch) -> tuple[Stretch, ...]:
    """The clause without what a relative clause behind a comma tells of its subject: that is told by the writer."""
    content = without((subtree(head),), own)
    for child in head.rights:
        if child.dep_ == "conj" and any(each.dep_ == "nsubj" for each in child.lefts) and _is_contrast(child):
            content = without(content, Stretch(child.left_edge.i - 2, head.right_edge.i))
        elif child.dep_ == "advcl" and _is_objection(child):
            content = without(content, Stretch(child.left_edge.i - 1, child.right_edge.i))
    for child in head.lefts:
        if child.dep_ in {"nsubj", "nsubjpass"}:
            for aside in child.rights:
                if aside.dep_ == "relcl" and head.doc[aside.left_edge.i - 1].text == ",":
                    content = without(content, subtree(aside))
    return content
