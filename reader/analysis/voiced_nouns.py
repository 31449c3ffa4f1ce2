"""Nouns for what many say, where the sentence leaves them out or puts them behind: "criticism from the unions"."""

from collections.abc import Iterator
from itertools import chain

from spacy.tokens import Token

from reader.analysis.cues import Lexicon
from reader.analysis.draft import CueClass
from reader.analysis.noun_cues import CAUSES
from reader.analysis.parsed import Passage
from reader.analysis.sighting import Sighting
from reader.analysis.speaker import Speaker, speaker, subject
from reader.analysis.stretch import Stretch, subtree

_ABOUT = frozenset({"about", "against", "for", "of", "over"})
_AMID = frozenset({"after", "amid", "amidst", "despite", "following", "given"})
_CLAUSES = frozenset({"acl", "ccomp", "relcl"})


def voiced_noun_sightings(passage: Passage, lexicon: Lexicon) -> Iterator[Sighting]:
    """Such as "faced criticism for", "amid concerns that", "there was speculation about"; "from" or "by" tells who."""
    for token in passage.doc:
        if token.pos_ == "NOUN" and token.lemma_.lower() in lexicon.voiced_nouns:
            found = _sighting(token, lexicon)
            if found is not None:
                yield found


def _sighting(noun: Token, lexicon: Lexicon) -> Sighting | None:
    if any(child.dep_ == "poss" or child.lower_ == "no" for child in noun.lefts):
        return None
    verb = noun.head
    is_met = noun.dep_ == "dobj" and verb.lemma_.lower() in lexicon.meeting_verbs
    is_there = noun.dep_ == "attr" and any(child.dep_ == "expl" for child in verb.lefts)
    is_amid = noun.dep_ == "pobj" and verb.lower_ in _AMID
    if not (is_met or is_there or is_amid):
        return None
    beside = list(chain(noun.rights, (child for child in verb.rights if child.i > noun.i)))
    source = next((who for child in beside if (who := _source(child)) is not None), None)
    if source is not None:
        beside += [child for child in source.head.rights if child.i > source.phrase.last]
    content = next((each for child in beside if (each := _content(child)) is not None), None)
    met = subject(verb) if is_met else None
    if content is None:
        if met is None:
            return None
        content = subtree(met)
    cue = Stretch(min(noun.left_edge.i, noun.i), noun.i)
    return Sighting(noun, cue, CueClass.SPEECH, source, (content,))


def _content(child: Token) -> Stretch | None:
    """What is said or about what: a clause with "that" or "whether", or what follows a preposition."""
    whole = subtree(child)
    if child.dep_ in _CLAUSES and child.left_edge.lower_ in {"that", "whether"} and _is_whole(child):
        return whole
    if child.dep_ == "prep" and child.lower_ in _ABOUT and whole.last > child.i:
        return Stretch(child.i + 1, whole.last)
    asked = next((each for each in child.subtree if each.lower_ == "whether" and each.dep_ == "mark"), None)
    return Stretch(asked.i, whole.last) if asked is not None else None


def _source(child: Token) -> Speaker | None:
    """Who says so: "from the unions", "by the unions", "among voters"."""
    if child.lower_ not in {"among", "by", "from"} or child.dep_ not in {"agent", "prep"}:
        return None
    head = next((each for each in child.rights if each.dep_ == "pobj"), None)
    about = next((each for each in head.rights if each.lower_ in _ABOUT - {"of"}), None) if head is not None else None
    return speaker(head, about) if head is not None else None


def _is_whole(clause: Token) -> bool:
    """Whether a clause tells what was said, and not what was done with it ("speculation that she has fuelled")."""
    own = any(child.dep_ in {"nsubj", "nsubjpass", "expl"} and child.i > clause.left_edge.i for child in clause.lefts)
    return own and (clause.left_edge.dep_ == "mark" or clause.lemma_.lower() not in CAUSES)
