"""Verbs of saying that mean a deed here: "slammed the door", "issued a subpoena", "saw the flood"."""

from spacy.tokens import Token

from reader.analysis.cues import VerbCue
from reader.analysis.draft import CueClass
from reader.analysis.source_lexicon import sources
from reader.analysis.speaker import is_loose

_NAMELESS = frozenset({"name", "identify", "quote"})
_NEAR = 6
"""Tokens between "anonymity" and what it was granted for."""
_CALLED = frozenset({"oprd", "xcomp", "attr", "acomp", "dobj"})


def is_deed(cue: VerbCue, verb: Token, thing: Token) -> bool:
    """Whether the verb, done to this, is an act and hands no words to anybody."""
    if cue.seen_as and not _is_seen_as(verb):
        return True
    if cue.lemma in _BLOWS and _is_blow(verb, thing):
        return True
    lemma = _meant(verb, thing).lemma_.lower()
    return lemma in cue.deeds or bool(cue.words and lemma not in cue.words)


_BLOWS = frozenset({"assail", "attack", "bash", "rip", "slam", "trash"})
_WHERETO = frozenset({"against", "down", "into", "onto", "out", "shut", "through"})


def _is_blow(verb: Token, thing: Token) -> bool:
    """Whether a verb that words and fists share is done with the fist: to somebody as such, or into something."""
    beside = {child.lower_ for child in verb.rights if child.dep_ in {"prep", "prt", "mark"}}
    if beside & _WHERETO:
        return True
    meant = _meant(verb, thing)
    is_somebody = meant.lower_ in _SOMEBODY or (meant.pos_ == "NOUN" and meant.lemma_.lower() in sources().people)
    passive = any(child.dep_ == "auxpass" for child in verb.lefts)
    return passive and is_somebody and not beside & {"as", "for", "over"}


_SOMEBODY = frozenset({"he", "her", "him", "i", "me", "she", "them", "they", "us", "we", "who"})


def _is_seen_as(verb: Token) -> bool:
    """Whether it is a view: "saw it as a threat"."""
    return any(child.lower_ == "as" and child.dep_ in {"prep", "mark"} for child in verb.rights)


def _meant(verb: Token, thing: Token) -> Token:
    """The noun that a relative pronoun stands for, and what there is a piece or series of."""
    if thing.tag_ in {"WDT", "WP"} and verb.dep_ == "relcl":
        return verb.head
    return thing


def is_watched(cue: VerbCue, clause: Token) -> bool:
    """Whether a verb of seeing only says what somebody watched ("saw the price fall"), not what they think."""
    return cue.seen_as and not any(child.lower_ in {"that", "how", "why"} for child in clause.lefts)


def is_bare_name(verb: Token) -> bool:
    """Whether a passive only tells a name or calls somebody up: "known for", "titled", "her number was called"."""
    lemma = verb.lemma_.lower()
    if lemma == "title":
        return True
    if lemma == "say":
        return any(child.dep_ == "conj" and child.lower_ == "done" for child in verb.children)
    if lemma in {"publish", "release", "sign", "issue"}:
        return verb.dep_ == "acl"  # "papers published by the council" describes papers
    deps = {child.dep_ for child in verb.rights}
    if lemma == "announce":
        return any(child.dep_ == "prep" and child.lower_ == "as" for child in verb.rights) or _reaches_as(verb)
    if lemma == "ask":
        return any(child.dep_ == "prep" and child.lower_ == "for" for child in verb.rights)
    if lemma == "know":
        return not deps & {"xcomp", "ccomp"}
    if verb.dep_ == "acl" and any(child.dep_ == "oprd" and child.pos_ == "PROPN" for child in verb.rights):
        return True  # "an engineer called Sam Marsh"
    as_or_for = any(
        child.dep_ == "prep" and child.lower_ in {"as", "for", "on", "upon", "into"} for child in verb.rights
    )
    return lemma == "call" and not deps & _CALLED and not as_or_for


def _reaches_as(verb: Token) -> bool:
    """Whether "as" follows where the parse hung it on the day: "was announced in May as the winner"."""
    own = (token for child in verb.rights if child.dep_ == "prep" for token in child.subtree)
    return any(token.lower_ == "as" and token.dep_ == "prep" for token in own)


def is_thing_at_work(cue: VerbCue, verb: Token) -> bool:
    """Whether a participle of feeling describes a thing and nobody's feeling: "flew missions supporting troops"."""
    if cue.cue_class is not CueClass.FEELING or verb.dep_ != "acl" or verb.tag_ != "VBG" or is_loose(verb):
        return False
    head = verb.head
    return head.pos_ == "NOUN" and head.lemma_.lower() not in sources().people


def is_request_for_silence(verb: Token) -> bool:
    """Whether somebody only keeps their name back or may not speak: "asked not to be named", "not allowed to say"."""
    if verb.lemma_.lower() in _NAMELESS and verb.dep_ == "xcomp" and _is_passive(verb):
        return True
    if any(child.dep_ == "xcomp" and child.lemma_.lower() in _NAMELESS and _is_passive(child) for child in verb.rights):
        return True
    if any(token.lower_ == "anonymity" for token in verb.doc[max(0, verb.i - _NEAR) : verb.i]) and _is_infinitive(verb):
        return True  # "on condition of anonymity to discuss the plan"
    may = verb.head.lemma_.lower() if verb.dep_ == "xcomp" else ""
    return may in {"authorise", "authorize", "permit", "allow"}


def _is_infinitive(verb: Token) -> bool:
    return any(child.dep_ == "aux" and child.tag_ == "TO" for child in verb.lefts)


def _is_passive(verb: Token) -> bool:
    return any(child.dep_ == "auxpass" for child in verb.lefts)


_SUMMONED = frozenset(
    {"ambulance", "cop", "doctor", "meeting", "paramedic", "police", "strike", "taxi", "vote", "witness"}
)
_CLOSED = frozenset(
    {"action", "appeal", "case", "charge", "count", "employee", "indictment", "lawsuit", "motion", "suit"}
)


def is_dealing(verb: Token) -> bool:
    """Whether a verb of judging is an act here: clapping for a person, dropping a charge, calling the police."""
    if any(child.lower_ in {"as", "for"} for child in verb.rights):
        return False
    things = [child for child in verb.rights if child.dep_ in {"dobj", "ccomp"}]
    match verb.lemma_.lower():
        case "applaud" | "hail":
            return any(thing.lower_ in _SOMEBODY or thing.ent_type_ == "PERSON" for thing in things)
        case "dismiss":
            return any(thing.lemma_.lower() in _CLOSED for thing in things)
        case "call":
            return any(word.lemma_.lower() in _SUMMONED for word in verb.doc[verb.i + 1 : verb.i + 3])
    return False
