"""Whom the article describes first and names right after: "A former mayor wants the bridge. Ana Lee, who ..."."""

import itertools
from collections.abc import Iterator
from typing import Final

from reader.analysis.cast import Cast, country
from reader.analysis.mentions import Mention
from reader.analysis.noun_phrase import NounPhrase
from reader.analysis.parsed import Parsed
from reader.analysis.party import Party
from reader.analysis.source_lexicon import sources
from reader.model.article import BlockKind
from reader.model.attribution import SourceKind

REACH: Final = 2
"""Sentences behind a description in which the name must fall."""
OPENING_REACH: Final = 3
"""The same for the headline and the first paragraph, which keep the name for the next."""

_HEADLINE_WORDS: Final = 20
_COMMON: Final = frozenset({"senior", "top", "one", "new", "first", "second", "another", "local", "former", "leading"})
_TELLING: Final = frozenset({"ADJ", "NOUN", "PROPN", "VERB"})
_MARKS: Final = frozenset("\"“‘'«„")
_HEADINGS: Final = frozenset({BlockKind.HEADLINE, BlockKind.HEADING})


def name_described(parsed: Parsed, cast: Cast) -> None:
    """Lead the voices that are named only after they spoke to their names. Time grows with the number of parties."""
    names = _Names(cast, _opening_end(parsed))
    for party in list(cast.parties):
        if party.kind not in {SourceKind.UNNAMED, SourceKind.COLLECTIVE} or not party.phrases or not party.mentions:
            continue
        if not party.mentions[0].is_source or party.members or party.is_thing:
            continue
        if party.plural:
            if names.show(party):
                party.kind = SourceKind.PERSON
        elif (named := names.of(party)) is not None:
            cast.merge(party, named)


def _opening_end(parsed: Parsed) -> int:
    """Where the first paragraph ends; a short first line is a headline that the text does not set apart."""
    texts = [each for each in parsed.passages if each.block.kind not in _HEADINGS]
    longer = (each.block.span.end for each in texts[:2] if len(each.doc) > _HEADLINE_WORDS)
    return next(longer, texts[0].block.span.end if texts else 0)


class _Names:
    """The mentions of people by name, in the order of the text."""

    def __init__(self, cast: Cast, opening_end: int) -> None:
        self._opening_end = opening_end
        pairs = [
            (mention, party)
            for party in cast.parties
            if party.named and party.kind is SourceKind.PERSON
            for mention in party.mentions
            if mention.name is not None
        ]
        self._by_sentence: dict[int, list[tuple[Mention, Party]]] = {}
        for mention, party in sorted(pairs, key=_place):
            self._by_sentence.setdefault(mention.sentence, []).append((mention, party))

    def of(self, party: Party) -> Party | None:
        """The person to whom a description leads: the first who is new in the sentences behind it, and fits."""
        described, phrase = party.mentions[0], party.phrases[0]
        opens = self._is_opening(described)
        if phrase.definite and not opens:
            return None
        if (taken_up := self._taken_up(described, phrase, party)) is not None:
            return taken_up
        for mention, named in self._after(described, OPENING_REACH if opens else REACH):
            if not (mention.is_subject or mention.is_source) or mention.quoted:
                continue
            if not _is_new(named, mention):
                return None
            if party.gender not in {None, named.gender or party.gender}:
                return None
            introduced = _introduction(mention)
            if _agrees(phrase, named, introduced):
                return named
            if mention.is_source:
                keeps_back = opens and mention.passage is not described.passage
                goes_on = not introduced and (keeps_back or _is_after_a_quotation(mention))
                return named if goes_on else None
        return None

    def _taken_up(self, described: Mention, phrase: NounPhrase, party: Party) -> Party | None:
        """Whom the sentences behind it call "the" same and name: "an informant said ... The informant, Ana Lee"."""
        for mention, named in self._after(described, REACH):
            fits = party.gender in {None, named.gender or party.gender}
            if fits and _is_new(named, mention) and _takes_up(phrase, mention):
                return named
        return None

    def show(self, party: Party) -> bool:
        """Whether the opening speaks of several, some of whom the next sentences name by the same role."""
        described = party.mentions[0]
        near = self._after(described, OPENING_REACH) if self._is_opening(described) else ()
        return any(mention.is_source and party.phrases[0].noun in named.titles for mention, named in near)

    def _is_opening(self, mention: Mention) -> bool:
        return mention.span.end <= self._opening_end

    def _after(self, mention: Mention, reach: int) -> Iterator[tuple[Mention, Party]]:
        for sentence in range(mention.sentence + 1, mention.sentence + 1 + reach):
            yield from self._by_sentence.get(sentence, ())


def _agrees(phrase: NounPhrase, named: Party, introduced: set[str]) -> bool:
    """Whether the person is introduced by the same role or body: "a Treasury aide", "Ana Lee, late of the Treasury"."""
    words = [word for word in phrase.core.subtree if word.pos_ in _TELLING]
    asked = {country(word.lower_) for word in words} - _COMMON
    initials = "".join(word.lower_[0] for word in words if word.pos_ == "PROPN")
    return phrase.noun in named.titles or bool((asked | {initials}) & (introduced | named.modifiers))


def _takes_up(phrase: NounPhrase, mention: Mention) -> bool:
    """Whether the name stands beside "the" and the same noun, as its apposition or the other way round."""
    head = mention.head.head if mention.head.dep_ == "appos" else mention.head
    beside = (head, *(child for child in head.rights if child.dep_ == "appos"))
    return head.left_edge.lower_ == "the" and any(word.lemma_.lower() == phrase.noun for word in beside)


def _introduction(mention: Mention) -> set[str]:
    """The words that say who somebody is beside the name, in apposition, a relative clause or before it."""
    assert mention.name is not None
    own = range(mention.name.first, mention.name.last + 1)
    beside = (word for word in mention.head.subtree if word.i not in own)
    return {country(word.lower_) for word in beside if word.pos_ in _TELLING and word.lower_ not in sources().titles}


def _is_after_a_quotation(mention: Mention) -> bool:
    """Whether it is a name that needs no introduction any more: "“It was wrong,” Ana Lee said"."""
    return mention.head.sent[0].text in _MARKS


def _is_heading(mention: Mention) -> bool:
    return mention.passage.block.kind in _HEADINGS


def _is_new(named: Party, mention: Mention) -> bool:
    """Whether the text below the headline names somebody there for the first time."""
    before = itertools.takewhile(lambda each: each is not mention, named.mentions)
    return all(each.name is None or _is_heading(each) for each in before)


def _place(pair: tuple[Mention, Party]) -> tuple[int, int]:
    return pair[0].place
