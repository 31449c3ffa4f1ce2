"""Who the parse says is speaking: the phrase that is subject, agent or antecedent of a cue."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from reader.analysis.source_lexicon import sources
from reader.analysis.stretch import Stretch, subtree

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
_RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
_PLACES = frozenset({"GPE", "LOC", "FAC", "ORG"})
NEAR = 40
"""Tokens before a participle among which its fellow is looked for."""

_SHARING = frozenset({"conj", "xcomp", "advcl", "dep", "auxpass", "aux", "acomp"})
_LONGEST_CLIMB = 6
"""Verbs between a cue and the verb that has its subject ("said ... and went on, saying ...")."""


@dataclass(frozen=True, slots=True, eq=False)
class Speaker:
    """The phrase that says who, whole; its head, and its noun phrase without apposition and relative clause.

    For a relative pronoun ("who said") the phrase is the pronoun, the head and the noun phrase are its antecedent's.
    """

    phrase: Stretch
    head: Token
    noun_phrase: Stretch


def speaker(head: Token, beside: Token | None = None) -> Speaker:
    """The speaker whose phrase has this head; what hangs on it at and after `beside`, the cue, is not part of it."""
    if head.lower_ in _RELATIVE and (antecedent := _antecedent(head)) is not None:
        return Speaker(subtree(head), antecedent, bare(antecedent, head))
    whole = _unmixed(head)
    if beside is not None and beside.dep_ == "conj" and (other := _fellow(beside)) is not None and other.head == head:
        beside = other
    if beside is not None and whole.holds(beside.i):
        whole = Stretch(whole.first, beside.i - 1) if beside.i > head.i else Stretch(beside.i + 1, whole.last)
    return Speaker(_undated(whole, head), head, bare(head, beside))


def _unmixed(head: Token) -> Stretch:
    """The phrase with the article that the parse hung on the verb, and up to a telling read as its description."""
    whole = subtree(head)
    verb = head.head
    if head.dep_ == "compound" and verb.pos_ == "VERB" and head.i == verb.i - 1:
        first = head.i
        for child in reversed(list(verb.lefts)):
            if child.dep_ in {"det", "amod", "compound", "poss", "nummod"} and child.right_edge.i >= first - 1:
                first = child.left_edge.i
        return Stretch(first, head.i)
    whole = Stretch(_behind_what(head, whole), whole.last)
    told = next((each for each in head.subtree if each.i > head.i and described_by(each) == head), None)
    return whole if told is None else Stretch(whole.first, told.i - 1)


def _behind_what(head: Token, whole: Stretch) -> int:
    """The first word behind what is told of, where the parse mixed the two: "some of which the lawyers"."""
    what = [token.i for token in head.doc[whole.first : head.i] if token.tag_ == "WDT" or token.lower_ == "whom"]
    return what[-1] + 1 if what else whole.first


def _undated(whole: Stretch, head: Token) -> Stretch:
    """The phrase without a day at its end ("a report on Wednesday"), and without what something is called ("as")."""
    for child in head.rights:
        called = child.lower_ == "as" and child.dep_ == "prep" and child.doc[child.i - 1].lower_ not in {"such", "well"}
        if called and subtree(child).last == whole.last and child.left_edge.i == child.i:
            return Stretch(whole.first, child.i - 1)
        dated = child.dep_ == "prep" and any(each.ent_type_ in {"DATE", "TIME"} for each in child.children)
        if dated and subtree(child).last == whole.last and child.left_edge.i > head.i:
            return Stretch(whole.first, child.left_edge.i - 1)
    return whole


def bare(head: Token, beside: Token | None = None) -> Stretch:
    """The noun phrase without its relative clause, without apposition and without what follows either."""
    last = subtree(head).last
    stop = beside.i if beside is not None and beside.i > head.i else len(head.doc)
    for child in head.rights:
        if child.dep_ in {"relcl", "appos", "parataxis", "punct", "cc"} or child.i >= stop:
            last = min(last, child.left_edge.i - 1)
        elif child.lower_ == "as" and child.left_edge.i == child.i and child.doc[child.i - 1].lower_ != "well":
            last = min(last, child.i - 1)  # "denounced by many as a hatemonger"
    for child in head.rights:
        if child.dep_ in {"cc", "conj"} and child.left_edge.i <= last:
            last = child.left_edge.i - 1
    for token in head.doc[head.i + 2 : last + 1]:
        if token.tag_ in {"WP", "WP$", "WDT"} and head.doc[token.i - 1].text == ",":
            last = token.i - 2  # the parse hung "who" on a word of the phrase
            break
    return Stretch(_behind_what(head, subtree(head)), max(last, head.i))


def subject(verb: Token) -> Token | None:
    """The head of the phrase that does what the verb says; None where the sentence does not say who."""
    for where in _climb(verb):
        found = _own_subject(where)
        if found is not None:
            return found
    return None


def is_passive(verb: Token) -> bool:
    if described_by(verb) is not None:
        return False
    deps = {child.dep_ for child in verb.children}
    if deps & {"auxpass", "nsubjpass"}:
        return True
    if verb.dep_ in {"acl", "advcl", "amod"} and verb.tag_ == "VBN":
        return True
    asked = verb.dep_ == "advcl" and verb.tag_ == "VBD" and "nsubj" not in deps
    return asked and any(child.lower_ in {"when", "if", "while", "once"} for child in verb.lefts)


def agent(verb: Token) -> Token | None:
    """Who is named with "by" beside a passive."""
    for child in verb.children:
        if child.dep_ == "agent":
            return next((each for each in child.children if each.dep_ == "pobj"), None)
    return None


def is_loose(verb: Token) -> bool:
    """Whether a participle behind a comma tells what the subject of the sentence did ("..., adding that")."""
    before = verb.left_edge.i - 1
    return verb.tag_ == "VBG" and before >= 0 and verb.doc[before].text in {",", "-", "–", "—", "--"}


def is_right(verb: Token) -> bool:
    """Whether an infinitive tells what somebody's right, plan or chance is to do ("has the authority to issue")."""
    infinitive = any(child.dep_ == "aux" and child.tag_ == "TO" for child in verb.lefts)
    return verb.dep_ == "acl" and infinitive and verb.head.dep_ == "dobj" and verb.head.head.pos_ in {"VERB", "AUX"}


def reduced(verb: Token) -> Token | None:
    """The clause before a verb of speech that only describes its subject: "a source said to be near him, said that"."""
    for child in verb.lefts:
        told = child.dep_ == "ccomp" and child.lemma_.lower() in {"say", "believe", "think", "know", "report"}
        if told and any(each.dep_ == "xcomp" and each.lemma_ == "be" for each in child.rights):
            return child
    return None


def _own_subject(verb: Token) -> Token | None:
    if (clause := reduced(verb)) is not None:
        return next((child for child in clause.lefts if child.dep_ in SUBJECTS), None)
    found = [child for child in verb.children if child.dep_ in SUBJECTS]
    if found:
        # "some of which prosecutors say are false": what is false stands before who says so
        about = len(found) > 1 and any(each.tag_ in {"WDT", "WP"} for each in found[0].subtree)
        apposed = len(found) > 1 and found[-1].pos_ in {"PRON", "PROPN"} and found[-1].i < verb.i
        return found[-1] if about or apposed else _teller(found[0])
    if (described := described_by(verb)) is not None:
        return described
    if verb.dep_ == "pcomp" and verb.head.lower_ == "as" and not is_passive(verb.head.head):
        return next((child for child in verb.head.head.rights if child.dep_ == "dobj"), None)
    if verb.dep_ == "pcomp" and (named := _named_before(verb.head)) is not None:
        return named
    if verb.dep_ == "acl" and not is_loose(verb) and not is_right(verb):
        return verb.head
    if verb.dep_ == "ROOT" and (named := _unread_subject(verb) or _behind(verb)) is not None:
        return named
    if verb.dep_ == "xcomp":
        return next(
            (child for child in verb.head.rights if child.dep_ in {"dobj", "dative"} and child.i < verb.i), None
        )
    return None


def _named_before(preposition: Token) -> Token | None:
    """The name right before a phrase between commas: "Ana Lee, after railing against it, signed"."""
    at = preposition.left_edge.i - 2
    named = at >= 0 and preposition.doc[at + 1].text == "," and preposition.doc[at].pos_ == "PROPN"
    return preposition.doc[at] if named and preposition.doc[at].ent_type_ == "PERSON" else None


def _teller(head: Token) -> Token:
    """The owned noun right behind the subject where both stand without a comma: "a statement Ana's lawyer said"."""
    for child in head.rights:
        owned = child.dep_ == "appos" and any(each.dep_ == "poss" for each in child.lefts)
        if owned and child.left_edge.i == head.i + 1:
            return child
    return head


def described_by(verb: Token) -> Token | None:
    """Of whom it is told where the parse took the telling for a part of the description of its teller.

    "Two officials who were briefed on the talks confirmed that": the verb hangs on the talks. "A survey by the trust
    found in May that": it is read as a participle.
    """
    if verb.dep_ != "acl" or not _is_telling(verb):
        return None
    at = verb.head
    while at.dep_ in {"pobj", "prep", "dobj", "xcomp", "agent", "conj"}:
        at = at.head
    return at.head if at.dep_ == "relcl" else verb.head


def _is_telling(verb: Token) -> bool:
    """Whether a clause with "that" follows, which a participle behind a noun never has unless somebody was told."""
    if verb.tag_ not in {"VBD", "VBN"} or verb.lemma_.lower() in {"tell", "inform", "assure", "convince", "remind"}:
        return False
    if any(child.dep_ in {"agent", "auxpass"} for child in verb.children):
        return False
    clauses = (child for child in verb.rights if child.dep_ == "ccomp")
    return any(child.dep_ == "mark" and child.lower_ == "that" for clause in clauses for child in clause.lefts)


def _unread_subject(verb: Token) -> Token | None:
    """The noun that the parse hung beside its verb: "public records show", "Ana Lee KC, prosecuting, told"."""
    if verb.tag_ not in {"VBD", "VBZ", "VBP"}:
        return None
    for child in verb.lefts:
        if child.dep_ == "compound" and child.pos_ in {"NOUN", "PROPN"} and child.i == verb.i - 1:
            return child
    if verb.doc[verb.i - 1].text != "," or verb.i < 1:
        return None
    names = [each for each in verb.subtree if each.i < verb.i and each.dep_ == "npadvmod" and each.pos_ == "PROPN"]
    behind = (each for each in reversed(names) if each.left_edge.i > 0 and verb.doc[each.left_edge.i - 1].text == ",")
    return next((each for each in behind if not each.ent_type_ or each.ent_type_ in {"PERSON", "ORG"}), None)


def _behind(verb: Token) -> Token | None:
    """The name behind a quotation and its verb, which the parse gave to a later clause: "“...,” said Lee, who"."""
    doc, at = verb.doc, verb.i + 1
    if verb.lemma_ not in {"add", "say", "write"} or verb.i < 1 or doc[verb.i - 1].text not in _CLOSING:
        return None
    while at < len(doc) and doc[at].pos_ in {"ADJ", "DET", "NOUN", "PROPN"}:
        at += 1
    head = doc[at - 1]
    ends = at < len(doc) and doc[at].text in {",", "."}
    return head if ends and head.pos_ in {"NOUN", "PROPN"} and head.dep_ in SUBJECTS else None


_CLOSING = frozenset("\"”’'»,")


def _climb(verb: Token) -> Iterator[Token]:
    """The verb and, where it has no subject of its own, the verbs whose subject it shares, nearest first."""
    at = verb
    for _ in range(_LONGEST_CLIMB):
        yield at
        if at.dep_ == "conj" and at.tag_ == "VBG" and at.head.tag_ != "VBG" and (other := _fellow(at)) is not None:
            at = other
        elif _is_said_by_the_sentence(at):
            at = at.sent.root
        elif at.dep_ in _SHARING and at.head.pos_ in {"VERB", "AUX", "ADJ"}:
            at = at.head
        elif is_right(at):
            at = at.head.head
        elif at.dep_ == "acl" and is_loose(at):
            at = next((each for each in at.ancestors if each.pos_ in {"VERB", "AUX"}), at)
        elif at.dep_ == "pcomp" and at.head.head.pos_ in {"VERB", "AUX"}:
            at = at.head.head
        else:
            return


def _is_said_by_the_sentence(verb: Token) -> bool:
    """Whether a loose participle goes on from the sentence's own verb.

    So it does behind a relative clause that tells itself, and behind what was told of a thing ("said that rents had
    risen, citing a survey").
    """
    clause, root = verb.head, verb.sent.root
    if verb.dep_ != "advcl" or not is_loose(verb) or root.pos_ not in {"VERB", "AUX"}:
        return False
    if clause.dep_ == "relcl":
        return any(child.dep_ == "ccomp" for child in clause.rights)
    things = [child for child in clause.lefts if child.dep_ in SUBJECTS and child.pos_ == "NOUN"]
    told_of_things = things and all(thing.lemma_.lower() not in sources().people for thing in things)
    return clause.dep_ == "ccomp" and clause.head == root and root.i < clause.i and bool(told_of_things)


def _fellow(verb: Token) -> Token | None:
    """The participle that another one goes with ("quipping ... and saying") where the parse joined it to the verb."""
    between = verb.doc[max(verb.head.i + 1, verb.i - NEAR) : max(verb.head.i + 1, verb.i)]
    return next(
        (each for each in reversed(list(between)) if each.tag_ == "VBG" and each.dep_ in {"acl", "advcl", "pcomp"}),
        None,
    )


def _antecedent(pronoun: Token) -> Token | None:
    """What a relative pronoun stands for."""
    at = pronoun
    for _ in range(_LONGEST_CLIMB):
        if at.dep_ == "relcl":
            return _people_of(at.head) if pronoun.lower_ == "who" else at.head
        at = at.head
    return None


def _people_of(head: Token) -> Token:
    """The people whom a place describes, where the parse hung "who" on the place ("Democrats on the Hill, who")."""
    preposition = head.head
    at_place = head.dep_ == "pobj" and head.ent_type_ in _PLACES and preposition.lower_ in {"on", "in", "at", "from"}
    people = preposition.head
    return people if at_place and people.pos_ in {"NOUN", "PROPN"} and people.ent_type_ in {"", "NORP"} else head
