"""Where the parse takes a verb of telling for a noun or for part of a description, and who tells nevertheless."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from reader.analysis.cues import Lexicon
from reader.analysis.parsed import Passage
from reader.analysis.sighting import Sighting
from reader.analysis.speaker import Speaker
from reader.analysis.stretch import Stretch, subtree

_TELL = {"show": "show", "shows": "show", "suggest": "suggest", "suggests": "suggest", "reports": "report",
         "claims": "claim", "estimates": "estimate", "notes": "note"}  # fmt: skip
"""Forms that are nouns as well, with their verbs."""

_TELL_AT_THE_END = frozenset({"show", "shows", "suggest", "suggests", "say", "says"})
_PAPERS = frozenset(
    {"account", "book", "data", "document", "email", "estimate", "figure", "file", "filing", "footage", "image",
     "letter", "log", "memo", "message", "minute", "paper", "photograph", "poll", "receipt", "record", "report",
     "research", "result", "statement", "statistic", "study", "survey", "testimony", "transcript", "video"}
)  # fmt: skip


def misread_sightings(passage: Passage, lexicon: Lexicon) -> Iterator[Sighting]:
    """Such as "The paper reports that", "..., papers published by the council show" with the verb read as a noun."""
    for sentence in passage.doc.sents:
        found = _closing(sentence, lexicon) or _opening(sentence, lexicon)
        if found is not None:
            yield found


def _opening(sentence: Span, lexicon: Lexicon) -> Sighting | None:
    """The root noun of a sentence, with a noun before it and a clause with "that" behind it."""
    verb = sentence.root
    cue = lexicon.verb(_TELL.get(verb.lower_, ""))
    if cue is None or verb.pos_ != "NOUN" or verb.i + 1 >= sentence.end or verb.doc[verb.i + 1].lower_ != "that":
        return None
    clause = next((child for child in verb.rights if child.left_edge.i == verb.i + 1 and child.pos_ in _CLAUSES), None)
    owner = next((child for child in verb.lefts if child.dep_ == "compound" and child.i == verb.i - 1), None)
    owner = owner or next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    if clause is None or owner is None or not _is_whole(clause):
        return None
    who = Stretch(owner.left_edge.i if owner.dep_ == "nsubj" else verb.left_edge.i, verb.i - 1)
    return Sighting(verb, Stretch(verb.i, verb.i), cue.cue_class, Speaker(who, owner, who), (subtree(clause),))


_CLAUSES = frozenset({"VERB", "AUX"})


def _is_whole(clause: Token) -> bool:
    """Whether a clause has a subject of its own besides "that"."""
    return any(child.dep_ in {"nsubj", "nsubjpass", "expl"} and child.lower_ != "that" for child in clause.lefts)


def _closing(sentence: Span, lexicon: Lexicon) -> Sighting | None:
    """The last word of a sentence behind a comma and papers of some kind."""
    last = sentence.end - 1
    while last > sentence.start and (sentence.doc[last].is_punct or sentence.doc[last].is_space):
        last -= 1
    verb = sentence.doc[last]
    cue = lexicon.verb("say" if verb.lower_.startswith("say") else verb.lower_.removesuffix("s"))
    if verb.lower_ not in _TELL_AT_THE_END or verb.pos_ != "NOUN" or cue is None:
        return None
    comma = next((at for at in range(last - 1, sentence.start, -1) if sentence.doc[at].text == ","), None)
    if comma is None or comma + 1 >= last:
        return None
    head = next((token for token in sentence.doc[comma + 1 : last] if token.lemma_.lower() in _PAPERS), None)
    if head is None:
        return None
    who, content = Stretch(comma + 1, last - 1), Stretch(sentence.start, comma - 1)
    return Sighting(verb, Stretch(last, last), cue.cue_class, Speaker(who, head, who), (content,))
