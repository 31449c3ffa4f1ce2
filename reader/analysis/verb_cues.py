"""Verbs as cues: who does it from the subject or the agent, what from the complement that the lexicon asks for."""

from collections.abc import Iterator

from spacy.tokens import Token

from reader.analysis.acts import is_request_for_silence, is_thing_at_work
from reader.analysis.complements import complement, estimate, passive_complement
from reader.analysis.content import closed, relative_gap, unlinked
from reader.analysis.cue_phrase import is_negated, verb_phrase
from reader.analysis.cues import Lexicon, VerbCue
from reader.analysis.draft import SPEAKING, CueClass
from reader.analysis.parsed import Passage
from reader.analysis.sighting import Sighting
from reader.analysis.speaker import Speaker, agent, is_passive, reduced, speaker, subject
from reader.analysis.stretch import Stretch, joined, subtree, without

_SILENCE = frozenset({"comment", "respond", "answer", "reply", "say", "discuss", "elaborate", "speak"})
"""What is declined without anything being said: "declined to comment"."""


def verb_sightings(passage: Passage, lexicon: Lexicon) -> Iterator[Sighting]:
    """Every verb of the passage that the lexicon knows and that has what it asks for."""
    for token in passage.doc:
        if token.pos_ in {"VERB", "AUX"}:
            cue = _put(token) or lexicon.verb(token.lemma_.lower())
            if cue is not None and (found := _sighting(token, cue)) is not None:
                yield found


def _put(verb: Token) -> VerbCue | None:
    """The cue of "as the mayor put it", "put the bill at a million"."""
    after = verb.doc[verb.i + 1] if verb.i + 1 < len(verb.doc) else None
    if verb.lemma_ == "put" and after is not None and after.lower_ == "it":
        return VerbCue("put", CueClass.SPEECH, clause=True)
    return VerbCue("put", CueClass.SPEECH) if verb.lemma_ == "put" and estimate(verb) is not None else None


def _sighting(verb: Token, cue: VerbCue) -> Sighting | None:
    """The cue with all that belongs to it; None where the verb is no cue here."""
    if (
        _is_silence(verb)
        or is_request_for_silence(verb)
        or is_thing_at_work(cue, verb)
        or _is_quoting(verb)
        or reduced(verb.head) == verb
    ):
        return None
    passive = is_passive(verb)
    who = _who(verb, passive=passive)
    found = passive_complement(verb, cue, unsaid=who is None) if passive else complement(verb, cue)
    if cue.lemma == "put" and not cue.clause:
        found = None if passive else estimate(verb)
    if found is None:
        return None
    content = found.content if passive else _with_gap(verb, found.content)
    phrase = verb_phrase(verb, found.last if found.last is not None else _reach(verb, cue, content))
    content = _own(verb, content, phrase, who)
    quotable = cue.clause and cue.cue_class in SPEAKING
    if not content and not quotable:
        return None
    return Sighting(verb, phrase, cue.cue_class, who, content, is_negated(verb, who.head if who else None))


def _who(verb: Token, *, passive: bool) -> Speaker | None:
    head = agent(verb) if passive else subject(verb)
    if head is None or head.dep_ == "expl":
        return None
    if (description := reduced(verb)) is not None:
        whole = subtree(description)
        return Speaker(whole, head, whole)
    return speaker(head, verb)


def _with_gap(verb: Token, content: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """The content with what the verb's relative clause says about ("the fight it expects to last")."""
    gap = relative_gap(verb) if content else None
    return joined([gap, *content]) if gap is not None and gap.last < verb.i else content


def _reach(verb: Token, cue: VerbCue, content: tuple[Stretch, ...]) -> int | None:
    """The token behind the verb where it still belongs to the cue: "called for", "was rejected by"."""
    after = verb.i + 1
    if after >= len(verb.doc) or not content:
        return None
    token = verb.doc[after]
    if token.dep_ == "agent" and token.head.i == verb.i:
        return after
    starts = any(each.first == after and each.last > after for each in content)
    return after if starts and (token.lower_ in cue.prepositions or token.lower_ == "as") else None


def _own(verb: Token, content: tuple[Stretch, ...], cue: Stretch, who: Speaker | None) -> tuple[Stretch, ...]:
    """The content without cue and source, and without what ties it to the writer's sentences around it."""
    content = without(content, cue)
    if who is not None:
        content = without(content, who.phrase)
    return tuple(closed(unlinked(each, verb.i, verb), verb) for each in content)


def _is_quoting(verb: Token) -> bool:
    """Whether the cue is rather the "saying" of "was quoted as saying"."""
    behind = (child for child in verb.rights if child.lower_ == "as")
    return any(
        each.dep_ == "pcomp" and each.lower_ in {"saying", "telling"} for child in behind for each in child.children
    )


def _is_silence(verb: Token) -> bool:
    """Whether somebody is only said not to have spoken: "declined to comment", "said nothing"."""
    lemma = verb.lemma_.lower()
    if verb.dep_ == "xcomp" and lemma in _SILENCE and verb.head.lemma_.lower() in {"decline", "refuse"}:
        return True
    if lemma == "say" and any(child.dep_ == "dobj" and child.lower_ == "nothing" for child in verb.rights):
        return True
    if lemma in {"confirm", "verify"} and any(child.dep_ == "neg" for child in verb.children):
        return True
    if lemma in {"decline", "refuse"}:
        return any(child.dep_ == "xcomp" and child.lemma_ in _SILENCE for child in verb.children)
    if lemma in {"respond", "reply", "comment", "answer"}:
        negated = any(child.dep_ == "neg" for child in verb.children)
        return negated or (verb.dep_ == "xcomp" and verb.head.lemma_.lower() in {"decline", "refuse", "have", "fail"})
    return False
