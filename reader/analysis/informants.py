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
        if token.tag_ == "VBG" and token.lemma_.lower() in _ASKING and token.dep_ in {"advcl", "pcomp", "acl", "xcomp"}:
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
    content = tuple(_told(clause, own))
    return Sighting(verb, Stretch(verb.i, verb.i), CueClass.SPEECH, who, content) if content else None


def _told(clause: Token, own: Stretch) -> Iterator[Stretch]:
    """What they told: the clause that the report itself passes on, else what stands in front of them."""
    that = next((child for child in clause.lefts if child.dep_ == "mark" and child.i > own.last), None)
    if clause.dep_ == "ccomp" and that is not None:
        yield Stretch(that.i, subtree(clause).last)  # "reported, citing an aide, that it fell"
        return
    told = next((child for child in clause.children if child.dep_ == "ccomp" and _is_passed_on(child, own)), None)
    around = subtree(told) if told is not None else Stretch(clause.left_edge.i, own.first - 1)
    for each in without((around,), own):
        if told is not None or each.first < own.first:
            yield each


def _is_passed_on(clause: Token, own: Stretch) -> bool:
    """Whether a clause is what the report says, and not what a second participle adds ("and lamenting that")."""
    whole = subtree(clause)
    return whole.last < own.first or (whole.first > own.last and clause.head.tag_ != "VBG")
