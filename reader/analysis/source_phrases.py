"""Sources without a verb: "according to the mayor", "in the words of a guard", "in her view"."""

from collections.abc import Iterator

from spacy.tokens import Token

from reader.analysis.content import unlinked
from reader.analysis.draft import CueClass
from reader.analysis.parsed import Passage
from reader.analysis.sighting import Sighting
from reader.analysis.speaker import Speaker, speaker
from reader.analysis.stretch import Stretch, subtree, without

_VIEWS = frozenset({"view", "opinion", "word", "eye", "estimation", "telling", "account", "judgment", "judgement"})
_CLAUSE = frozenset({"ROOT", "ccomp", "advcl", "relcl", "conj", "parataxis"})


def phrase_sightings(passage: Passage) -> Iterator[Sighting]:
    for token in passage.doc:
        found = None
        if token.lower_ == "according":
            found = _according(token)
        elif token.lower_ == "per" and token.i + 1 < len(token.doc):
            found = _per(token)
        elif token.lower_ == "in" and token.dep_ == "prep":
            found = _in_the_view_of(token)
        if found is not None:
            yield found


def _according(token: Token) -> Sighting | None:
    after = token.i + 1
    if after >= len(token.doc) or token.doc[after].lower_ != "to":
        return None
    head = _object(token.doc[after]) or _object(token)
    if head is None:
        return None
    cue, who = Stretch(token.i, after), speaker(head)
    if (comma := _sentence_behind(token, head)) is not None:
        phrase = Stretch(who.phrase.first, comma - 1)
        content = Stretch(comma + 1, token.sent.end - 1)
        return Sighting(token, cue, CueClass.SPEECH, Speaker(phrase, head, phrase), (content,))
    return _sighting(token, cue, who, _whole(token, token.doc[after], head))


def _sentence_behind(token: Token, head: Token) -> int | None:
    """The comma behind which the sentence begins that the parse took for an apposition of the source."""
    for verb in head.subtree if token.is_sent_start else ():
        start = verb.head.left_edge.i - 1
        if verb.dep_ == "acl" and verb.tag_ in {"VBD", "VBZ", "VBP"} and start > head.i and verb.doc[start].text == ",":
            return start
    return None


def _per(token: Token) -> Sighting | None:
    """The source of "per the ministry": before a name or "the", not in "five per week"."""
    head = _object(token)
    if head is None or not (head.pos_ == "PROPN" or any(child.lower_ == "the" for child in head.lefts)):
        return None
    if head.ent_type_ in {"DATE", "TIME", "QUANTITY", "CARDINAL", "MONEY", "PERCENT"}:
        return None
    return _sighting(token, Stretch(token.i, token.i), speaker(head), subtree(token))


def _in_the_view_of(token: Token) -> Sighting | None:
    view = _object(token)
    if view is None or view.lemma_.lower() not in _VIEWS:
        return None
    if view.lemma_.lower() == "eye" and token.head.pos_ not in {"AUX", "VERB"}:
        return None  # "with tears in her eyes"
    of = next((child for child in view.rights if child.lower_ == "of"), None)
    if of is not None and (head := _object(of)) is not None:
        return _sighting(view, Stretch(token.i, of.i), speaker(head), subtree(token))
    owner = next((child for child in view.lefts if child.dep_ == "poss"), None)
    if owner is None or owner.lower_ == "its":
        return None
    phrase = subtree(owner)
    clitic = next((child for child in owner.children if child.dep_ == "case"), None)
    last = clitic.i - 1 if clitic is not None else phrase.last
    who = Speaker(Stretch(phrase.first, last), owner, Stretch(phrase.first, last))
    return _sighting(view, Stretch(token.i, view.i), who, subtree(token), gap=who.phrase)


def _object(preposition: Token) -> Token | None:
    return next((child for child in preposition.children if child.dep_ in {"pobj", "pcomp"}), None)


def _whole(token: Token, to: Token, head: Token) -> Stretch:
    """The phrase from its first word to the end of its source, wherever the parse hung the parts."""
    parts = (subtree(token), subtree(to), subtree(head))
    start = token.i
    return Stretch(start, max(start, *(part.last for part in parts if part.last >= start)))


def _sighting(token: Token, cue: Stretch, who: Speaker, phrase: Stretch, gap: Stretch | None = None) -> Sighting | None:
    content = tuple(unlinked(each, token.i, token) for each in without((_scope(token, phrase),), phrase))
    if gap is not None and cue.first <= gap.first <= cue.last:
        cue = Stretch(token.i, cue.last)
    return Sighting(token, cue, CueClass.SPEECH, who, content) if content else None


def _scope(token: Token, phrase: Stretch) -> Stretch:
    """What the phrase vouches for: the clause that it hangs on."""
    sentence = token.sent
    comma_before = phrase.first > sentence.start and token.doc[phrase.first - 1].text in {",", "”", '"', "''"}
    if comma_before and not any(each.is_alpha for each in token.doc[phrase.last + 1 : sentence.end]):
        return Stretch(sentence.start, phrase.first - 1)
    at = token
    while phrase.holds(at.i) and at.head.i != at.i:
        at = at.head
    while at.dep_ not in _CLAUSE and at.head.i != at.i:
        at = at.head
    if at.i < phrase.first and phrase.first > sentence.start + 1:
        return Stretch(sentence.start if at.dep_ == "ROOT" else at.left_edge.i, phrase.first - 1)
    if phrase.first <= sentence.start + 1 or at.dep_ == "ROOT":
        return Stretch(sentence.start, sentence.end - 1)
    return subtree(at)
