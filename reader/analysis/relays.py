"""Which outlet passes on an unnamed voice: "an unnamed diplomat told the magazine"."""

from collections.abc import Iterator

from spacy.tokens import Token

from reader.analysis.cast import Cast, plain_outlet
from reader.analysis.draft import Draft
from reader.analysis.own_outlet import own_names
from reader.analysis.party import Party
from reader.model.article import Article
from reader.model.attribution import SourceKind

_PASSING_ON = frozenset({"speak", "talk", "tell", "quote", "cite", "interview", "brief"})


def relay_of(draft: Draft, cast: Cast, article: Article) -> Party | None:
    """The outlet to which the source of a draft spoke, unless it is the article's own."""
    own = own_names(article)
    for token in _hearers(draft):
        party = cast.at(draft.passage.start, token.i)
        if party is not None and party.kind is SourceKind.OUTLET:
            is_own = plain_outlet(party.name) in own or any(child.lower_ == "this" for child in token.lefts)
            return None if is_own else party
    return None


def _hearers(draft: Draft) -> Iterator[Token]:
    """Whoever is told, spoken to or quotes, beside the cue and inside the source."""
    cue = draft.cue_token
    if cue.tag_ == "VBG" and cue.lemma_ in _PASSING_ON:  # "the magazine reported, citing a diplomat"
        yield from (child for verb in cue.ancestors for child in verb.lefts if child.dep_ == "nsubj")
    for child in cue.children:
        if child.dep_ in {"dobj", "dative"}:
            yield child
        if child.dep_ in {"prep", "dative"} and child.lower_ in {"to", "with"}:
            yield from (each for each in child.children if each.dep_ == "pobj")
    if draft.head is not None:
        for verb in draft.head.rights:
            if verb.dep_ in {"acl", "relcl"} and verb.lemma_ in _PASSING_ON:
                yield from (token for token in verb.subtree if token.dep_ in {"pobj", "dobj", "nsubj"})
