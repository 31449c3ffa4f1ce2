"""What a word governs and is governed by in the parse: its subject, its object, whether it is denied."""

from collections.abc import Iterator

from spacy.tokens import Token

_SUBJECTS = frozenset({"nsubj", "csubj", "expl"})
_PASSIVE_SUBJECTS = frozenset({"nsubjpass", "csubjpass"})
_OBJECTS = frozenset({"dobj", "dative"}) | _PASSIVE_SUBJECTS
_RELATIVES = frozenset({"who", "which", "that", "whom"})
_CLAUSES = frozenset({"ccomp", "xcomp"})
_LEADS_TO_CLAUSE = frozenset({"to", "about"})
_MARKS = frozenset("\"“”„‟«»‘’'‹›") | {"``", "''"}
_DENIALS = frozenset({"no", "not", "n't", "never", "without", "neither", "nor", "hardly"})
_INSTEAD = frozenset({"rather than", "instead of", "far from"})
_CARRIED = frozenset({"acomp", "attr", "advmod", "amod", "xcomp"})
"""Words that a denial of the verb denies as well."""

_HIGHEST = 12
"""How far up a chain of verbs a shared subject is looked for."""


def subjects(token: Token) -> tuple[Token, ...]:
    """Who does it: of a verb its subject or agent, shared ones too; of an adjective or noun what it is said of."""
    seen = token
    for _ in range(_HIGHEST):
        found = tuple(_own_subjects(seen, inherited=seen is not token))
        if found:
            return found
        if seen.dep_ in ("acl", "relcl", "amod") and seen.head.pos_ in ("NOUN", "PROPN", "PRON"):
            return (seen.head,)
        if seen.dep_ == "ROOT":
            return ()
        seen = seen.head
    return ()


def _own_subjects(token: Token, *, inherited: bool) -> Iterator[Token]:
    """The subject or agent of the verb itself. A verb below it inherits its subject, also that of a passive."""
    passive = any(child.dep_ in _PASSIVE_SUBJECTS or child.dep_ == "auxpass" for child in token.children)
    for child in token.children:
        if child.dep_ == "agent" and not inherited:
            yield from (grandchild for grandchild in child.children if grandchild.dep_ == "pobj")
        elif (child.dep_ in _SUBJECTS and not passive) or (inherited and child.dep_ in _PASSIVE_SUBJECTS):
            yield token.head if child.lower_ in _RELATIVES and token.dep_ == "relcl" else child


def objects(token: Token) -> tuple[Token, ...]:
    """What it is done to: of a verb its object, of an adjective or adverb the word it describes."""
    if token.pos_ == "ADV":
        return (token.head,)
    if token.dep_ in ("amod", "compound", "nmod"):
        return (token.head,)
    if token.pos_ == "ADJ":
        return subjects(token)
    found = tuple(child for child in token.children if child.dep_ in _OBJECTS)
    return found or tuple(_prepositional(token))


def _prepositional(token: Token) -> Iterator[Token]:
    for preposition in token.children:
        if preposition.dep_ == "prep":
            yield from (child for child in preposition.children if child.dep_ == "pobj")


def has_clause(token: Token) -> bool:
    """Whether something said hangs on the verb: a clause, or the sentence into which it is inserted."""
    if token.dep_ == "parataxis" or any(child.dep_ in _CLAUSES for child in token.children):
        return True
    if token.dep_ == "aux" and token.head.tag_ == "VBG" and token.lemma_ not in ("be", "have"):
        return True  # "who admits putting": the parse takes the verb for an auxiliary
    return any(_has(child, "pcomp") for child in token.children if child.lower_ in _LEADS_TO_CLAUSE)


def has_quotation(token: Token) -> bool:
    """Whether a quotation mark stands just before or after the verb and its subject, and nothing else is its object."""
    if _has(token, "dobj") or _is_cited(token):
        return False
    first = min([token.i, *(child.left_edge.i for child in token.children if child.dep_ in _SUBJECTS)])
    last = max([token.i, *(child.right_edge.i for child in token.children if child.dep_ in _SUBJECTS)])
    near = [token.doc[at] for at in (first - 1, first - 2, last + 1, last + 2) if 0 <= at < len(token.doc)]
    return any(word.text in _MARKS for word in near)


def _is_cited(token: Token) -> bool:
    """Whether the word itself is what stands in quotation marks: the word “confessed”."""
    around = [token.doc[at].text for at in (token.i - 1, token.i + 1) if 0 <= at < len(token.doc)]
    return len(around) == 2 and _MARKS.issuperset(around)


def is_denied(token: Token) -> bool:
    """Whether the word itself is negated: "did not slam", "no scandal", "never shameful", "rather than gushing"."""
    if _has(token, "neg") or any(child.dep_ == "det" and child.lower_ == "no" for child in token.children):
        return True
    if token.dep_ in _CARRIED and _has(token.head, "neg"):
        return True
    before = token.doc[max(0, token.i - 2) : token.i]
    return before[-1:].text.lower() in _DENIALS or before.text.lower() in _INSTEAD


def _has(token: Token, dep: str) -> bool:
    return any(child.dep_ == dep for child in token.children)
