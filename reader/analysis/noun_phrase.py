"""What a noun phrase says about the people or things it stands for: its noun, article, owner, number and modifiers."""

from dataclasses import dataclass

from spacy.tokens import Token

from reader.analysis.number import number_of
from reader.analysis.source_lexicon import sources

_ARTICLES = frozenset({"the", "this", "these", "that", "those"})
_LEFT = frozenset({"amod", "compound", "nmod", "nummod", "quantmod", "det", "poss", "predet", "advmod"})
_PORTIONS = frozenset({"many", "most", "few", "all", "any", "none"})
_MISREAD = {"authorities": "authority", "cops": "cop", "spokespeople": "spokesperson", "data": "data", "media": "media"}


@dataclass(frozen=True, slots=True, eq=False)
class NounPhrase:
    """`noun` is the dictionary form of what is spoken of: in "a group of parents" it is "parent".

    `head` is the grammatical head, `core` the token of the noun. `counted` is the word before "of" ("group", "dozens").
    `number` is None where none is stated.
    """

    head: Token
    core: Token
    noun: str
    plural: bool
    determiner: str
    owner: Token | None
    modifiers: tuple[str, ...]
    quantity: str
    counted: str
    number: int | None

    @property
    def definite(self) -> bool:
        return self.determiner in _ARTICLES

    def same_words(self, other: "NounPhrase") -> bool:
        """Whether two bare plurals say the same: "critics" and again "critics", not "sources with knowledge of it"."""
        if self.number is not None or other.number is not None or not (self.plural and other.plural):
            return False
        behind = any(child.dep_ in {"prep", "acl", "relcl"} for each in (self, other) for child in each.core.rights)
        return not behind and set(self.modifiers) == set(other.modifiers) and self.quantity == other.quantity

    @property
    def named_modifier(self) -> bool:
        """Whether a name stands before the noun ("a Treasury official", "Clinton aides")."""
        return any(_is_named(child) for child in self.core.lefts if child.dep_ in {"compound", "amod", "nmod"})


def _is_named(token: Token) -> bool:
    return token.pos_ == "PROPN" or token.ent_type_ in {"NORP", "GPE", "ORG", "PERSON", "FAC"}


def noun_phrase(head: Token) -> NounPhrase:
    """The phrase with that head."""
    core, counted = _core(head)
    lefts = [child for child in (*head.lefts, *(core.lefts if core is not head else ())) if child.dep_ in _LEFT]
    determiner = next((child.lower_ for child in head.lefts if child.dep_ in {"det", "predet"}), "")
    number = number_of(head)
    return NounPhrase(
        head=head,
        core=core,
        noun=lemma_of(core),
        plural=_is_plural(head, core, number),
        determiner=determiner,
        owner=next((child for child in head.lefts if child.dep_ == "poss"), None),
        modifiers=tuple(
            word.lower_ for child in lefts if child.dep_ not in {"det", "predet"} for word in child.subtree
        ),
        quantity=_quantity(head, counted),
        counted=counted,
        number=number,
    )


def lemma_of(token: Token) -> str:
    """The dictionary form in small letters; nouns that the model reads as names are cut by hand."""
    lower = token.lower_
    if lower in _MISREAD:
        return _MISREAD[lower]
    lemma = token.lemma_.lower()
    if token.pos_ == "PROPN" and lower.endswith("s") and lower[:-1] in sources().people:
        return lower[:-1]
    return lemma


def _core(head: Token) -> tuple[Token, str]:
    """The noun behind "of" where the head only counts ("a group of parents"), and the counting word."""
    lemma = head.lemma_.lower()
    if lemma in sources().counting or head.lower_ in sources().members or head.lower_ in _PORTIONS:
        for child in head.rights:
            if child.dep_ == "prep" and child.lower_ == "of":
                thing = next((each for each in child.children if each.dep_ == "pobj"), None)
                if thing is not None and (thing.tag_ in {"NNS", "NNPS"} or thing.lower_ == "people"):
                    return thing, head.lower_
    return head, ""


def _is_plural(head: Token, core: Token, number: int | None) -> bool:
    if number is not None:
        return number > 1
    if head.lower_ in {"many", "some", "few", "several", "others", "both", "those", "all", "most"}:
        return True
    return core.tag_ in {"NNS", "NNPS"} or core.lower_ in {"people", "police", "folk"}


def _quantity(head: Token, counted: str) -> str:
    """The word that says how many at large: "many", "most", "dozens"."""
    everyone = sources().everyone
    if head.lower_ in everyone or counted in everyone:
        return counted or head.lower_
    return next((child.lower_ for child in head.lefts if child.lower_ in everyone), "")
