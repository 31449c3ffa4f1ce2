"""Words that the model takes for something else: "Will Reed said" for a future, "one MP" for a name."""

from spacy.tokens import Doc, Span, Token

_GIVEN_NAMES = frozenset({"Will", "May"})
_TENSED = frozenset({"VBD", "VBZ"})
_POSTS = frozenset({"CEO", "CFO", "COO", "GP", "MEP", "MP", "MSP"})
"""Posts that news writes in capitals."""


def mend(doc: Doc) -> None:
    """Mend the parse of a passage in place."""
    for token in doc:
        if token.text in _GIVEN_NAMES and token.dep_ == "aux" and token.i + 1 < len(doc) and _is_name(token):
            _join(token, token.nbor())
        if token.text.removesuffix("s") in _POSTS and token.pos_ == "PROPN" and token.dep_ != "compound":
            _make_noun(token)


def _is_name(token: Token) -> bool:
    """Whether no auxiliary can stand there: "Will Reed said" is no question and no future."""
    name = _head_of_name(token.nbor())
    behind = (child for child in token.head.lefts if child.dep_ in {"aux", "auxpass"} and child.i > name.i)
    tensed = any(verb.tag_ in _TENSED for verb in (token.head, *behind))
    return token.nbor().pos_ == "PROPN" and name.dep_ in {"nsubj", "nsubjpass"} and tensed


def _head_of_name(name: Token) -> Token:
    while name.dep_ == "compound" and name.head.i > name.i:
        name = name.head
    return name


def _join(token: Token, name: Token) -> None:
    token.head = _head_of_name(name)
    token.dep_, token.pos_, token.tag_, token.lemma_ = "compound", "PROPN", "NNP", token.text


def _make_noun(token: Token) -> None:
    plural = token.text.endswith("s")
    token.pos_, token.tag_ = "NOUN", "NNS" if plural else "NN"
    token.lemma_ = token.lower_.removesuffix("s")
    if token.ent_type_:
        token.doc.ents = [part for name in token.doc.ents for part in _without(name, token)]


def _without(name: Span, token: Token) -> list[Span]:
    """A name as it is, or what of it stands before a word that is none."""
    if not name.start <= token.i < name.end:
        return [name]
    return [Span(name.doc, name.start, token.i, name.label_)] if token.i > name.start else []
