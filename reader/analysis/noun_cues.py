"""Nouns and adjectives as cues: "the mayor's claim that", "her support for", "was confident that"."""

from collections.abc import Iterator

from spacy.tokens import Token

from reader.analysis.cue_phrase import is_negated, verb_phrase
from reader.analysis.cues import Lexicon
from reader.analysis.draft import CueClass
from reader.analysis.parsed import Passage
from reader.analysis.sighting import Sighting
from reader.analysis.speaker import Speaker, is_passive, speaker, subject
from reader.analysis.stretch import Stretch, subtree

CAUSES = frozenset(
    {
        "cause",
        "create",
        "express",
        "face",
        "fuel",
        "generate",
        "invite",
        "make",
        "prompt",
        "raise",
        "repeat",
        "spark",
        "voice",
    }
)
"""What is done to a claim itself: "speculation that she has fuelled" does not say what is speculated."""

_OPENING = frozenset({"of", "about", "for", "against", "over", "on", "to", "from", "in", "at", "with"})


def noun_sightings(passage: Passage, lexicon: Lexicon) -> Iterator[Sighting]:
    """Cue nouns that somebody owns, makes or that a clause follows, and cue adjectives of somebody."""
    for token in passage.doc:
        found = None
        if token.pos_ == "NOUN":
            found = (
                _owned(token, lexicon)
                or _predicated(token, lexicon)
                or _made(token, lexicon)
                or _by(token, lexicon)
                or _bare(token, lexicon)
            )
        elif token.pos_ == "ADJ" and (cue_class := lexicon.adjectives.get(token.lemma_.lower())) is not None:
            found = _adjective(token, cue_class)
        if found is not None:
            yield found


def _owned(noun: Token, lexicon: Lexicon) -> Sighting | None:
    """A noun somebody owns, "the mayor's claim that": the owner is the source."""
    owner = next((child for child in noun.lefts if child.dep_ == "poss"), None)
    complement = _complement(noun)
    if owner is None or complement is None or noun.lemma_.lower() not in lexicon.owned_nouns or owner.lower_ == "its":
        return None
    phrase = subtree(owner)
    clitic = next((child for child in owner.children if child.dep_ == "case"), None)
    who = Stretch(phrase.first, clitic.i - 1 if clitic is not None else phrase.last)
    last, content = complement
    return Sighting(noun, Stretch(who.last + 1, last), CueClass.SPEECH, Speaker(who, owner, who), (content,))


def _predicated(noun: Token, lexicon: Lexicon) -> Sighting | None:
    """What somebody’s noun is said to be, "the mayor’s argument is that": the owner is the source."""
    owner = next((child for child in noun.lefts if child.dep_ == "poss"), None)
    verb = noun.head
    known = noun.lemma_.lower() in lexicon.owned_nouns or noun.lemma_.lower() in _HELD
    if owner is None or owner.lower_ == "its" or noun.dep_ != "nsubj" or verb.lemma_ != "be" or not known:
        return None
    clause = next((child for child in verb.rights if child.dep_ == "ccomp" and child.left_edge.lower_ == "that"), None)
    if clause is None:
        return None
    phrase = subtree(owner)
    clitic = next((child for child in owner.children if child.dep_ == "case"), None)
    who = Stretch(phrase.first, clitic.i - 1 if clitic is not None else phrase.last)
    return Sighting(
        noun,
        Stretch(who.last + 1, verb.i),
        CueClass.SPEECH,
        Speaker(who, owner, who),
        (subtree(clause),),
        is_negated(verb, owner),
    )


_HELD = frozenset(
    {"assessment", "conclusion", "contention", "fear", "guess", "hope", "message", "opinion", "point", "theory"}
)
"""Nouns that are somebody’s words or thoughts where they are said to be that something is so."""


def _made(noun: Token, lexicon: Lexicon) -> Sighting | None:
    """A noun with a verb, "raised doubts about": who does so is the source, the verb is part of the cue."""
    verb = noun.head
    if noun.dep_ != "dobj" or is_passive(verb) or noun.i < verb.i or not _is_made(noun, lexicon):
        return None
    complement, head = _complement(noun) or _beside(verb, noun), subject(verb)
    if complement is None or head is None:
        return None
    last, content = complement
    negated = is_negated(verb, head) or any(child.lower_ == "no" for child in noun.lefts)
    return Sighting(verb, verb_phrase(verb, last), CueClass.SPEECH, speaker(head, verb), (content,), negated)


def _is_made(noun: Token, lexicon: Lexicon) -> bool:
    """Whether the verb before the noun makes the two a cue: "raised doubts", "took aim"."""
    lemma, verb = noun.lemma_.lower(), noun.head.lemma_.lower()
    return (lemma in lexicon.made_nouns and verb in lexicon.making_verbs) or (
        verb == "take" and lemma in _TAKEN and not any(child.dep_ == "poss" for child in noun.lefts)
    )


_TAKEN = frozenset({"aim", "exception", "issue", "offence", "offense", "umbrage"})


def _by(noun: Token, lexicon: Lexicon) -> Sighting | None:
    """A noun with its author behind it, "a report by the agency that ten had died": the author is the source."""
    lemma = noun.lemma_.lower()
    by = next((child for child in noun.rights if child.dep_ in {"prep", "agent"} and child.lower_ == "by"), None)
    if by is None or not (lemma in lexicon.owned_nouns or lemma in lexicon.clause_nouns or lemma == "report"):
        return None
    author = next((child for child in by.rights if child.dep_ == "pobj"), None)
    clauses = [child for each in (noun, author) if each is not None for child in each.rights]
    clause = next((each for each in clauses if each.dep_ in {"acl", "relcl", "ccomp"} and _is_whole(each)), None)
    if author is None or clause is None or clause.left_edge.i <= author.i:
        return None
    who = speaker(author, clause)
    return Sighting(noun, Stretch(noun.i, noun.i), CueClass.SPEECH, who, (subtree(clause),))


def _is_whole(clause: Token) -> bool:
    """Whether a clause with "that" lacks nothing, so that it is no relative clause ("a report that caused alarm")."""
    if clause.left_edge.lower_ != "that":
        return False
    has_subject = any(each.dep_ in {"nsubj", "nsubjpass", "expl"} and each.lower_ != "that" for each in clause.lefts)
    is_object = clause.left_edge.dep_ in {"dobj", "pobj"} and not _is_intransitive(clause)
    return has_subject and not is_object


def _is_intransitive(clause: Token) -> bool:
    """Whether the verb of the clause takes no object that "that" could be."""
    return clause.lemma_.lower() in {"be", "die", "fall", "rise", "happen", "collapse", "arrive", "fail", "disappear"}


def _bare(noun: Token, lexicon: Lexicon) -> Sighting | None:
    """A noun alone, "the claim that": nobody is named."""
    clause = next((child for child in noun.rights if child.dep_ in {"acl", "ccomp"} and _is_that(child)), None)
    if noun.lemma_.lower() not in lexicon.clause_nouns or clause is None or clause.left_edge.lower_ == "to":
        return None
    if clause.lemma_.lower() in CAUSES and not any(child.dep_ in {"dobj", "nsubjpass"} for child in clause.children):
        return None
    return Sighting(noun, Stretch(noun.i, noun.i), CueClass.HEARSAY, None, (subtree(clause),))


def _complement(noun: Token) -> tuple[int, Stretch] | None:
    """What is claimed, asked or hoped, and the last token of the cue before it."""
    for child in noun.rights:
        if child.dep_ in {"acl", "ccomp"} and _is_that(child):
            return noun.i, subtree(child)
        if child.dep_ == "prep" and child.lower_ in _OPENING and subtree(child).last > child.i:
            if noun.lemma_.lower() == "call" and child.lower_ == "to":
                return None  # a telephone rings
            return child.i, Stretch(child.i + 1, subtree(child).last)
    return None


def _beside(verb: Token, noun: Token) -> tuple[int, Stretch] | None:
    """The same where the parse hung it on the verb."""
    after = subtree(noun).last + 1
    for child in verb.rights:
        if child.left_edge.i != after:
            continue
        if child.dep_ in {"ccomp", "xcomp", "acl", "advcl"} and _is_that(child):
            return noun.i, subtree(child)
        if child.dep_ == "prep" and child.lower_ in _OPENING and subtree(child).last > child.i:
            return child.i, Stretch(child.i + 1, subtree(child).last)
    return None


def _is_that(clause: Token) -> bool:
    """Whether a clause says what was said ("the claim that it fell", "the promise to stay"), not which one is meant."""
    first = clause.left_edge.lower_
    return first in {"that", "whether"} or (first == "to" and clause.tag_ == "VB")


def _adjective(adjective: Token, cue_class: CueClass) -> Sighting | None:
    verb = adjective.head
    if adjective.dep_ != "acomp" or verb.pos_ not in {"VERB", "AUX"}:
        return None
    head = subject(verb)
    if head is None or head.lower_ in {"it", "there", "this", "that"}:
        return None
    inner = next((child for child in adjective.rights if child.dep_ in {"ccomp", "xcomp", "prep", "pcomp"}), None)
    if inner is None:
        inner = next((child for child in verb.rights if child.dep_ == "ccomp" and child.i > adjective.i), None)
    if inner is None:
        return None
    content = subtree(inner)
    end = adjective.i
    if inner.dep_ == "prep" and content.last > inner.i:
        content, end = Stretch(inner.i + 1, content.last), inner.i
    return Sighting(
        adjective, verb_phrase(verb, end), cue_class, speaker(head, verb), (content,), is_negated(verb, head)
    )
