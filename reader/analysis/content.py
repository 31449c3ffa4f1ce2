"""How far content reaches: what a cue's complement takes in, and where it ends before the writer goes on."""

from spacy.tokens import Span, Token

from reader.analysis.stretch import Stretch, subtree

NEAR = 15
"""Tokens before a verb among which its relative pronoun is looked for."""

LONGEST = 200
"""Tokens in one content that are looked through for an end; longer ones are lists or nonsense."""

_LINKS = frozenset(
    {"meanwhile", "nevertheless", "nonetheless", "however", "still", "but", "and", "so", "yet", "also", "besides",
     "furthermore", "moreover", "instead", "indeed", "now", "then", "or", "though"}
)  # fmt: skip
"""Words at the head of a sentence that tie it to the one before and are the writer's."""

_OUTSIDE = frozenset({"after", "before", "since", "despite", "according", "per", "amid", "following"})
_ADDING = frozenset({"add", "say", "note", "cite", "call", "claim", "argue", "explain", "write", "quote"})


def completes(child: Token) -> bool:
    """Whether a phrase behind the object belongs to what is said rather than to when or how it was said."""
    if child.dep_ in {"oprd", "xcomp", "ccomp", "dative", "acomp", "prt"}:
        return True
    if child.dep_ != "prep" or child.lower_ in _OUTSIDE or _is_time(child):
        return False
    return not (child.lower_ == "by" and any(each.dep_ == "pcomp" for each in child.children))


def _is_time(preposition: Token) -> bool:
    return any(child.ent_type_ in {"DATE", "TIME"} for child in preposition.children)


def unlinked(stretch: Stretch, cue: int, token: Token) -> Stretch:
    """Content before its cue without the words that tie its sentence to the last one ("But the bridge, he said")."""
    doc, first = token.doc, stretch.first
    if first > cue or first != token.sent.start:
        return stretch
    while first < stretch.last and (doc[first].lower_ in _LINKS or doc[first].is_punct or doc[first].is_space):
        if doc[first].is_quote:
            break
        first += 1
    return Stretch(first, stretch.last)


def closed(stretch: Stretch, token: Token) -> Stretch:
    """Content without a relative clause or a further telling behind a comma at its end: those are the writer's."""
    doc, last = token.doc, stretch.last
    if last - stretch.first > LONGEST:
        return stretch
    for at in range(stretch.first + 1, stretch.last + 1):
        if doc[at].dep_ == "conj" and _tells_on(doc[at], token):
            return Stretch(stretch.first, max(stretch.first, _joint(doc[at]) - 1))
        if doc[at].lower_ == "according" and doc[at - 1].is_punct and subtree(doc[at]).last >= last - 1:
            return Stretch(stretch.first, max(stretch.first, at - 1))
        if doc[at - 1].text not in {",", "—", "–", "--"} or not doc[at - 1].is_punct:
            continue
        if doc[at].lower_ in {"which", "who", "whose"} and _ends(doc[at], last, "relcl"):
            return Stretch(stretch.first, at - 2) if at - 2 >= stretch.first else stretch
        if doc[at].tag_ == "VBG" and doc[at].lemma_.lower() in _ADDING and subtree(doc[at]).last >= last:
            return Stretch(stretch.first, at - 2) if at - 2 >= stretch.first else stretch
    return stretch


def _tells_on(verb: Token, outer: Token) -> bool:
    """Whether a verb joined to what was said goes on with who said it ("said it fell and added that")."""
    if verb.lemma_.lower() not in _ADDING or any(child.dep_ in {"nsubj", "nsubjpass"} for child in verb.children):
        return False
    if verb.tag_ == outer.tag_ == "VBG":
        return verb.head.tag_ != "VBG"
    return verb.lemma_.lower() == "add" and verb.tag_ == outer.tag_


def _joint(verb: Token) -> int:
    """The conjunction or comma before a joined verb."""
    at = verb.left_edge.i - 1
    while at > 0 and (verb.doc[at].dep_ == "cc" or verb.doc[at].is_punct):
        at -= 1
    return at + 1


def _ends(pronoun: Token, last: int, dep: str) -> bool:
    at = pronoun
    for _ in range(5):
        if at.dep_ == dep:
            return subtree(at).last >= last
        at = at.head
    return False


def relative_gap(verb: Token) -> Stretch | None:
    """What a relative clause leaves out of its own words: "the fight it expects to last", "what he called a lie"."""
    if verb.dep_ == "relcl" and not any(child.dep_ in {"nsubj", "nsubjpass"} for child in verb.lefts):
        return None
    pronoun = next((each for each in _before(verb) if _is_left_out(each, verb)), None)
    if pronoun is not None and pronoun.lower_ != "that":
        return Stretch(pronoun.i, pronoun.i)
    if verb.dep_ != "relcl" or any(child.tag_ in {"WRB", "WP", "WDT"} or child.dep_ == "mark" for child in verb.lefts):
        return None
    last = verb.left_edge.i - 1
    return Stretch(verb.head.left_edge.i, last) if last >= verb.head.i else None


def _before(verb: Token) -> Span:
    return verb.doc[max(verb.left_edge.i, verb.i - NEAR) : verb.i]


def _is_left_out(token: Token, verb: Token) -> bool:
    """Whether a pronoun before the verb is what the clause is about: "which he praised", "what she says is lost"."""
    if token.tag_ not in {"WP", "WDT"} or token.dep_ == "poss":
        return False
    if token.head.i == verb.i:
        return token.dep_ not in {"nsubj", "nsubjpass"}
    return (
        token.head.head.i == verb.i and token.head.i > verb.i and token.head.dep_ in {"ccomp", "xcomp", "oprd", "prep"}
    )
