"""Sayings that are not said to have happened: under "if" or "would", asked for, or put as a question."""

from spacy.tokens import Token

_CONDITIONS = frozenset({"if", "unless", "whether", "lest", "should"})
_UNREAL = frozenset({"would", "could", "should", "might", "may", "must", "can", "ca", "ought"})
_TRUE_OF = frozenset(
    {"allege", "appear", "begin", "choose", "claim", "come", "continue", "dare", "decide", "go", "have", "manage",
     "proceed", "quick", "refuse", "report", "rush", "say", "seem", "start", "tend", "use"}
)  # fmt: skip
"""Words before "to" with which it did happen: "continued to warn", "was quick to point out"."""

_HIGHEST = 5


def is_supposed(verb: Token) -> bool:
    """Whether the words around a cue say only that somebody might, should or is asked to say so."""
    if verb.sent[-1].text == "?" or _asks(verb):
        return True
    at = verb
    for _ in range(_HIGHEST):
        if _is_unreal(at):
            return True
        if at.dep_ not in {"xcomp", "conj", "advcl"} or at.head.i == at.i or (at.dep_ == "advcl" and at.tag_ != "VBG"):
            return False
        if any(child.dep_ in {"nsubj", "nsubjpass"} for child in at.lefts):
            return False
        if any(child.dep_ == "mark" and child.i > at.right_edge.i for child in at.head.lefts):
            return False  # "reported, citing an aide, that it would": said beside the clause, not in it
        at = at.head
    return False


def _is_unreal(verb: Token) -> bool:
    for child in verb.lefts:
        if child.dep_ == "mark" and child.lower_ in _CONDITIONS and verb.dep_ in {"advcl", "ccomp"}:
            return True
        if child.dep_ == "aux" and child.lower_ in _UNREAL:
            return True
    is_infinitive = any(child.dep_ == "aux" and child.tag_ == "TO" for child in verb.lefts)
    # a purpose was pursued: "used the speech to attack", "met to denounce"
    return is_infinitive and verb.dep_ != "advcl" and verb.head.lemma_.lower() not in _TRUE_OF


def _asks(verb: Token) -> bool:
    """Whether a question is put to somebody: "asked her whether", "wondered if"."""
    if verb.lemma_.lower() not in {"ask", "wonder", "inquire", "enquire"}:
        return False
    clauses = (child for child in verb.rights if child.dep_ in {"ccomp", "advcl", "pcomp"})
    return any(child.dep_ == "mark" and child.lower_ in {"whether", "if"} for each in clauses for child in each.lefts)
