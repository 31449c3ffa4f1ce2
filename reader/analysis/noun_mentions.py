"""Mentions by a noun: led to whoever they mean, or to a new party."""

from spacy.tokens import Token

from reader.analysis.cast import Cast, country, gender_of
from reader.analysis.mentions import Mention
from reader.analysis.named_beside import told_beside
from reader.analysis.names import NameKind
from reader.analysis.noun_phrase import NounPhrase, noun_phrase
from reader.analysis.party import Party
from reader.analysis.short_mentions import spoken_of_before
from reader.analysis.source_kinds import NAME_KINDS, is_people, kind_of
from reader.analysis.source_lexicon import sources
from reader.model.attribution import SourceKind

_INCLUDED = 8
"""Words behind "including" in which the name must fall."""

_THINGS = frozenset({SourceKind.ORGANIZATION, SourceKind.OUTLET, SourceKind.DOCUMENT})


def noun_party(cast: Cast, mention: Mention) -> Party:
    """The party of a mention by a noun; a new one where it is nobody who was spoken of before."""
    phrase = noun_phrase(mention.head)
    party = told_beside(cast, phrase, mention) or spoken_of_before(cast, phrase, mention) or _new(cast, phrase, mention)
    if not party.named or is_people(phrase.noun):
        party.roles.add(phrase.noun)
    party.phrases.append(phrase)
    party.modifiers |= {country(word) for word in _content_words(phrase)}
    if not party.named:
        cast.by_noun[phrase.noun].pop(party, None)
        cast.by_noun[phrase.noun][party] = None
    cast.lead(mention, party)
    return party


def _new(cast: Cast, phrase: NounPhrase, mention: Mention) -> Party:
    is_demonym = phrase.core.ent_type_ == "NORP"
    kind = _kind_of_listed(cast, phrase, mention) or kind_of(phrase, speaks=mention.is_source, is_demonym=is_demonym)
    if phrase.plural and _is_polled(phrase.head):
        kind = SourceKind.DOCUMENT
    is_thing = kind in _THINGS or (phrase.noun in sources().body_nouns and not is_people(phrase.noun))
    party = Party(kind, _words(mention), gender_of(phrase.noun), phrase.plural and not is_thing, is_thing)
    party.roles.add(phrase.noun)
    return cast.add(party)


def _is_polled(head: Token) -> bool:
    """Whether those are meant whom a poll asked ("a survey of 200 drivers, who said"): the poll is the source."""
    asks = head.head
    return (
        head.dep_ == "pobj"
        and asks.lower_ in {"of", "among"}
        and asks.head.lemma_.lower() in {"poll", "survey", "study"}
    )


def _kind_of_listed(cast: Cast, phrase: NounPhrase, mention: Mention) -> SourceKind | None:
    """Several people or bodies whose names follow ("candidates A and B", "groups such as C") are identified."""
    if not phrase.plural:
        return None
    doc, start = mention.passage.doc, mention.passage.start
    for child in (*phrase.head.rights, *phrase.core.rights):
        listed = child.dep_ == "appos" or (child.dep_ == "prep" and child.lower_ in {"like", "as", "including"})
        if not listed or child.i > phrase.head.i + 4:
            continue
        for at in range(child.left_edge.i, min(child.right_edge.i + 1, len(doc))):
            name = cast.names_at.get((start, at))
            if name is not None and cast.book.kind(name.words) in {NameKind.PERSON, NameKind.BODY}:
                return NAME_KINDS[cast.book.kind(name.words)]
    return _kind_of_included(cast, phrase, mention)


def _kind_of_included(cast: Cast, phrase: NounPhrase, mention: Mention) -> SourceKind | None:
    """The same where the names come behind the cue: "many lawmakers have said so, including Ana Lee"."""
    doc = mention.passage.doc
    for child in doc[phrase.head.i + 1 : phrase.head.sent.end]:
        if child.lower_ == "including" and child.dep_ == "prep" and doc[child.i - 1].text == ",":
            for at in range(child.i + 1, min(child.i + 1 + _INCLUDED, len(doc))):
                name = cast.names_at.get((mention.passage.start, at))
                if name is not None and cast.book.kind(name.words) is NameKind.PERSON:
                    return SourceKind.PERSON
    return None


def _words(mention: Mention) -> str:
    return mention.span.moved(-mention.passage.start).of(mention.passage.doc.text)


def _content_words(phrase: NounPhrase) -> set[str]:
    return {word.lower_ for word in phrase.core.subtree if word.pos_ in {"ADJ", "NOUN", "PROPN", "NUM"}} | set(
        phrase.modifiers
    )
