"""People whom a report names as its informants in passing: "citing two officials", "after consulting aides"."""

from collections.abc import Iterator

from spacy.tokens import Token

from reader.analysis.draft import CueClass
from reader.analysis.parsed import Passage
from reader.analysis.sighting import Sighting
from reader.analysis.speaker import Speaker, speaker
from reader.analysis.stretch import Stretch, subtree, without

_ASKING = frozenset({"cite", "consult", "interview", "quote"})
_PEOPLE = frozenset(
    {"adviser", "advisor", "aide", "analyst", "assistant", "colleague", "critic", "diplomat", "employee", "executive",
     "expert", "friend", "insider", "lawyer", "neighbor", "neighbour", "official", "officer", "people", "person",
     "researcher", "resident", "scientist", "source", "staffer", "witness", "worker"}
)  # fmt: skip


def informant_sightings(passage: Passage) -> Iterator[Sighting]:
    """Participles with people as their object: the object is the source, what the clause around tells the content."""
    for token in passage.doc:
        if token.tag_ == "VBG" and token.lemma_.lower() in _ASKING and token.dep_ in {"advcl", "pcomp", "acl"}:
            found = _sighting(token)
            if found is not None:
                yield found


def _sighting(verb: Token) -> Sighting | None:
    thing = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    if thing is None or thing.lemma_.lower() not in _PEOPLE:
        return None
    clause = verb.head.head if verb.dep_ == "pcomp" else verb.head
    own = subtree(verb.head if verb.dep_ == "pcomp" else verb)
    who = speaker(thing)
    beside = next((child for child in verb.rights if child.i > thing.i and child.dep_ == "prep"), None)
    if beside is not None and beside.left_edge.i == who.phrase.last + 1:
        # "sources with knowledge of it": the parse hangs what describes the people on the verb
        whole = Stretch(who.phrase.first, subtree(beside).last)
        who = Speaker(whole, who.head, whole)
    told = next((child for child in clause.children if child.dep_ == "ccomp" and child.i < verb.i), None)
    around = subtree(told) if told is not None else Stretch(clause.left_edge.i, own.first - 1)
    content = tuple(each for each in without((around,), own) if each.first < own.first)
    return Sighting(verb, Stretch(verb.i, verb.i), CueClass.SPEECH, who, content) if content else None
