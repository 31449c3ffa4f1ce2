"""Given names that the model takes for auxiliary verbs: "Will Reed said", "May Chen was there"."""

from spacy.tokens import Doc, Token

_NAMES = frozenset({"Will", "May"})
_TENSED = frozenset({"VBD", "VBZ"})


def read_given_names(doc: Doc) -> None:
    """Mend the parse in place: such a word belongs to the name behind it where the verb has a tense of its own."""
    for token in doc[:-1]:
        if token.text in _NAMES and token.dep_ == "aux" and _is_name(token, token.nbor()):
            _join(token, token.nbor())


def _is_name(token: Token, name: Token) -> bool:
    """Whether no auxiliary can stand there: "Will Reed said" is no question and no future."""
    own = name
    while own.dep_ == "compound" and own.head.i > own.i:
        own = own.head
    behind = (child for child in token.head.lefts if child.dep_ in {"aux", "auxpass"} and child.i > own.i)
    tensed = any(verb.tag_ in _TENSED for verb in (token.head, *behind))
    return name.pos_ == "PROPN" and own.dep_ in {"nsubj", "nsubjpass"} and tensed


def _join(token: Token, name: Token) -> None:
    while name.dep_ == "compound" and name.head.i > name.i:
        name = name.head
    token.head = name
    token.dep_, token.pos_, token.tag_, token.lemma_ = "compound", "PROPN", "NNP", token.text
