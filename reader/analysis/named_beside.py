"""Whom the sentence itself tells a noun to mean: a name beside it, "X is a ...", "one of them"."""

from spacy.tokens import Token

from reader.analysis.cast import Cast
from reader.analysis.mentions import Form, Mention
from reader.analysis.names import NameKind
from reader.analysis.noun_phrase import NounPhrase, noun_phrase
from reader.analysis.party import Party
from reader.analysis.short_mentions import NEAR, called_the_same
from reader.analysis.source_kinds import is_people
from reader.analysis.source_lexicon import sources
from reader.model.attribution import SourceKind

_UNNAMED = frozenset({SourceKind.UNNAMED, SourceKind.COLLECTIVE})

_PORTIONS = frozenset({"all", "few", "many", "most"})
_ASIDE = 4
"""Words that may stand between a name and the comma behind it ("Ada Brook of Harrow,")."""


def told_beside(cast: Cast, phrase: NounPhrase, mention: Mention) -> Party | None:
    """The party that the sentence itself gives: by apposition, "X is a ...", or "one of them"."""
    head = phrase.head
    beside = next((child for child in head.children if child.dep_ == "appos"), None)
    for token in (beside, head.head if head.dep_ == "appos" else None, _called(head), _copula_subject(head)):
        if token is None:
            continue
        party = cast.at(mention.passage.start, token.i) or _named_at(cast, mention, token)
        if party is not None and _agree(phrase, party, mention):
            if party.named and is_people(phrase.noun, speaks=mention.is_source):
                cast.give_role(party, phrase.noun, head)
            return party
    return (
        _named_behind(cast, phrase, mention) or _named_ahead(cast, phrase, mention) or _of_them(cast, phrase, mention)
    )


def _named_behind(cast: Cast, phrase: NounPhrase, mention: Mention) -> Party | None:
    """The name between commas behind the phrase ("another witness to the shooting, Megan Chadwick, said")."""
    is_somebody = is_people(phrase.noun, speaks=mention.is_source) or phrase.head.lower_ == "one"
    if phrase.plural or not is_somebody:
        return None
    doc, start = mention.passage.doc, mention.passage.start
    last = max(phrase.head.right_edge.i, phrase.head.i + 1) + 1
    for at in range(phrase.head.i + 2, min(last + 1, len(doc))):
        name = cast.names_at.get((start, at))
        if name is None or doc[name.first - 1].text != "," or cast.book.kind(name.words) is not NameKind.PERSON:
            continue
        behind = doc[name.last + 1] if name.last + 1 < len(doc) else None
        if (
            behind is None
            or behind.text in {",", "."}
            or behind.lower_ in {"of", "from"}
            or behind.pos_ in {"VERB", "AUX"}
        ):
            return cast.bearer(name)
    return None


def _named_ahead(cast: Cast, phrase: NounPhrase, mention: Mention) -> Party | None:
    """The name that the phrase between commas describes ("Gov. Ada Brook of Harrow, a rival, who said")."""
    doc, first = mention.passage.doc, phrase.head.left_edge.i
    behind = phrase.head.i + 1
    is_aside = first > 1 and doc[first - 1].text == "," and behind < len(doc) and doc[behind].text == ","
    if phrase.plural or not is_aside or phrase.head.dep_ != "appos" or not is_people(phrase.noun):
        return None
    for at in range(first - 2, max(first - 2 - _ASIDE, -1), -1):
        name = cast.names_at.get((mention.passage.start, at))
        if name is not None and cast.book.kind(name.words) is NameKind.PERSON:
            return cast.bearer(name)
    return None


def _named_at(cast: Cast, mention: Mention, token: Token) -> Party | None:
    """A name further on in the sentence that is already known ("the referee, Will Harker")."""
    name = cast.names_at.get((mention.passage.start, token.i))
    return cast.bearer(name) if name is not None and cast.book.kind(name.words) is not NameKind.GROUP else None


def _of_them(cast: Cast, phrase: NounPhrase, mention: Mention) -> Party | None:
    """As in "One of them", "two of the officials": the voice is that of the whole."""
    word = phrase.head.lower_
    if word not in sources().members and word not in _PORTIONS:
        return None
    for child in phrase.head.rights:
        if child.dep_ == "prep" and child.lower_ == "of":
            whole = next((each for each in child.children if each.dep_ == "pobj"), None)
            if whole is None:
                return None
            if whole.lower_ in {"them", "these", "those"}:
                return _last_plural(cast, mention)
            if word in _PORTIONS:
                return None
            found = called_the_same(cast, noun_phrase(whole), mention)
            return found if found is not None and found.plural else None
    if word in _PORTIONS:
        return None
    if phrase.determiner == "the" or word in {"both", "neither", "either", "another"} or word in sources().numbers:
        return _last_plural(cast, mention)
    return None


def _last_plural(cast: Cast, mention: Mention) -> Party | None:
    """The last several who were spoken of; of those in one sentence the ones who do something."""
    last: tuple[Mention, Party] | None = None
    for seen, party in reversed(cast.recent):
        if mention.sentence - seen.sentence > NEAR or (last is not None and seen.sentence < last[0].sentence):
            break
        if party.plural and not party.named and seen.form is Form.NOUN and party.kind in _UNNAMED:
            if seen.is_subject:
                return party
            last = last or (seen, party)
    return last[1] if last is not None else None


def _called(head: Token) -> Token | None:
    """The name in "a man named X"."""
    for child in head.rights:
        if child.dep_ == "acl" and child.lower_ in {"named", "called"}:
            return next((each for each in child.children if each.dep_ in {"oprd", "dobj", "attr"}), None)
    return None


def _copula_subject(head: Token) -> Token | None:
    if head.dep_ != "attr" or head.head.lemma_ != "be" or any(child.dep_ == "neg" for child in head.head.children):
        return None
    return next((child for child in head.head.children if child.dep_ == "nsubj"), None)


def _agree(phrase: NounPhrase, party: Party, mention: Mention) -> bool:
    """Whether a noun can be the same as a party beside it: people with people, bodies with bodies."""
    if is_people(phrase.noun, speaks=mention.is_source) or phrase.noun in sources().members:
        return not party.is_thing and party.plural == phrase.plural
    return party.is_thing and not phrase.plural
