"""How far a cue reaches: the verb with its auxiliaries, adverbs and negation before it and its particle behind it."""

from spacy.tokens import Token

from reader.analysis.stretch import Stretch

_BEFORE = frozenset({"aux", "auxpass", "neg", "advmod"})
_NEGATIONS = frozenset({"no", "not", "n't", "n’t", "never", "nobody", "none", "neither", "nor"})


def verb_phrase(verb: Token, last: int | None = None) -> Stretch:
    """The tokens from the first auxiliary or adverb that touches the verb to its particle, or to `last`.

    A verb that only brings the cue about and touches it is part of it: "continued to warn", "was quick to point out".
    """
    first = _first(verb)
    end = verb.i
    for child in verb.rights:
        if child.dep_ == "prt" and child.i == end + 1:
            end = child.i
    return Stretch(first, max(end, last if last is not None else end))


def _first(verb: Token) -> int:
    first, start = verb.i, verb.sent.start
    while first > start and _leads(verb.doc[first - 1], verb):
        first -= 1
    head = verb.head
    if verb.dep_ in {"xcomp", "acomp"} and head.i == first - 1 and head.pos_ in {"VERB", "AUX", "ADJ"}:
        return _first(head)
    return first


def _leads(token: Token, verb: Token) -> bool:
    if token.head.i == verb.i and token.dep_ in _BEFORE:
        return token.tag_ != "WRB" and token.left_edge.i == token.i
    return False


def is_negated(verb: Token, head: Token | None) -> bool:
    """Whether nobody is said to have said it: "did not say", "no official has said"."""
    if any(child.dep_ == "neg" for child in verb.children) or _is_left_undone(verb):
        return True
    if head is None:
        return False
    return head.lower_ in _NEGATIONS or any(child.lower_ == "no" and child.dep_ == "det" for child in head.children)


def _is_left_undone(verb: Token) -> bool:
    """Such as "failed to say", "without saying", "had not wanted to say"."""
    head = verb.head
    if verb.dep_ == "pcomp":
        return head.lower_ == "without"
    if verb.dep_ != "xcomp":
        return False
    return head.lemma_.lower() in {"decline", "fail", "forget", "neglect", "refuse"}
