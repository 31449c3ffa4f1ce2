"""One reading of the article from its first mention to its last: who is who, and who speaks in each attribution."""

from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Token

from reader.analysis.cast import Cast
from reader.analysis.draft import Draft
from reader.analysis.mentions import FIRST, IT, RELATIVE, THEY, THIRD, Form, Mention, find_mentions
from reader.analysis.name_book import NameBook
from reader.analysis.named_after import name_described
from reader.analysis.names import find_names
from reader.analysis.noun_mentions import noun_party
from reader.analysis.own_outlet import own_names
from reader.analysis.parsed import Parsed
from reader.analysis.party import Party
from reader.analysis.pronouns import antecedent
from reader.analysis.pseudonyms import find_pseudonyms
from reader.analysis.quotations import Quotation
from reader.model.attribution import SourceKind
from reader.model.span import Span

_UNLED: Final = {"third": SourceKind.PERSON, "they": SourceKind.COLLECTIVE, "it": SourceKind.DOCUMENT}
"""What a pronoun that leads nowhere is taken for: nobody is blamed."""


@dataclass(frozen=True, slots=True, eq=False)
class Casting:
    """The cast, and for each draft the party that speaks, None where the text has no source."""

    cast: Cast
    speakers: tuple[Party | None, ...]


def cast_article(parsed: Parsed, drafts: tuple[Draft, ...], quotations: tuple[Quotation, ...]) -> Casting:
    book = NameBook(find_names(parsed))
    cast = Cast(book, own_names(parsed.article))
    _Reading(cast, drafts).read(find_mentions(parsed, book, drafts, quotations))
    cast.settle()
    name_described(parsed, cast)
    for party in find_pseudonyms(parsed, cast):
        party.kind = SourceKind.UNNAMED
    return Casting(cast, tuple(_speaker(draft, cast) for draft in drafts))


def _speaker(draft: Draft, cast: Cast) -> Party | None:
    """The party of a draft; several that speak together are one joint party."""
    if draft.head is None or not draft.source:
        return None
    found = (cast.at(draft.passage.start, token.i) for token in _together(draft))
    known = list(dict.fromkeys(party for party in found if party is not None))
    return cast.joint(known) if len(known) > 1 else known[0] if known else None


def _together(draft: Draft) -> list[Token]:
    """The heads of the phrases that "and" joins in a source."""
    assert draft.head is not None
    spans = [draft.passage.span_of(token) for token in draft.head.conjuncts]
    return [
        draft.head,
        *(
            token
            for token, span in zip(draft.head.conjuncts, spans, strict=True)
            if any(source.holds(span) for source in draft.source)
        ),
    ]


class _Reading:
    """Leads mention after mention; first persons last, for whoever is quoted may be named behind the quotation."""

    def __init__(self, cast: Cast, drafts: tuple[Draft, ...]) -> None:
        self._cast = cast
        self._sayings = _Sayings(drafts)
        self._author = Party(SourceKind.AUTHOR, "the writer")
        self._speaker: Party | None = None

    def read(self, mentions: list[Mention]) -> None:
        first_person = [mention for mention in mentions if _is_first_person(mention)]
        for mention in mentions:
            if not _is_first_person(mention):
                party = self._party(mention)
                self._note_joint(mention, party)
                if mention.is_source and not mention.quoted and party is not None:
                    self._speaker = party
        for mention in first_person:
            self._lead_first_person(mention)

    def _note_joint(self, mention: Mention, party: Party | None) -> None:
        """Two that "and" joins are one party that "they" may mean."""
        if party is None or party.plural or party.is_thing or mention.head.dep_ != "conj":
            return
        first = self._cast.at(mention.passage.start, mention.head.head.i)
        if first is not None and first is not party and not (first.plural or first.is_thing) and first.last is not None:
            self._cast.recent.append((first.last, self._cast.joint([first, party])))

    def _party(self, mention: Mention) -> Party | None:
        if mention.form is Form.NAME:
            return self._cast.name(mention)
        if mention.form is Form.NOUN:
            return noun_party(self._cast, mention)
        return self._pronoun(mention)

    def _pronoun(self, mention: Mention) -> Party | None:
        word = mention.head.lower_
        if not mention.is_source and (word in IT or (word in THEY and not mention.is_subject)):
            return None
        if word in RELATIVE:
            return self._relative(mention)
        saying = self._sayings.speaker_at(mention.span, self._cast) if mention.quoted else None
        party = antecedent(mention, self._cast, self._speaker, saying)
        if party is not None and word in THEY and party.is_thing and not mention.is_source:
            return None
        if party is None and mention.is_source:
            party = Party(_UNLED[_series(word)], mention.head.text, plural=word in THEY)
        if party is not None:
            self._cast.lead(mention, party)
        return party

    def _relative(self, mention: Mention) -> Party | None:
        """As in "Who" or "which" without a clause to hang on: whoever was mentioned last before it in the sentence."""
        for seen, party in reversed(self._cast.recent):
            if seen.sentence != mention.sentence:
                break
            if party.is_thing == (mention.head.lower_ not in {"who", "whom"}) and seen.head.i < mention.head.i:
                self._cast.lead(mention, party)
                return party
        people = mention.head.lower_ in {"who", "whom"}
        party = Party(SourceKind.COLLECTIVE if people else SourceKind.DOCUMENT, mention.head.text, is_thing=not people)
        self._cast.lead(mention, party)
        return party

    def _lead_first_person(self, mention: Mention) -> None:
        party = self._sayings.speaker_at(mention.span, self._cast) if mention.quoted else self._author
        if party is None and mention.is_source:
            party = Party(SourceKind.PERSON, mention.head.text)
        if party is not None:
            self._cast.lead(mention, party)


def _is_first_person(mention: Mention) -> bool:
    return mention.form is Form.PRONOUN and mention.head.lower_ in FIRST


def _series(word: str) -> str:
    return "third" if word in THIRD else "they" if word in THEY else "it"


class _Sayings:
    """Whose words stand at a place: drafts by their content, the innermost first."""

    def __init__(self, drafts: tuple[Draft, ...]) -> None:
        pieces = sorted(
            ((span, draft) for draft in drafts for span in draft.content if draft.head is not None), key=_start
        )
        self._pieces = pieces
        self._starts = [span.start for span, _ in pieces]

    def speaker_at(self, span: Span, cast: Cast) -> Party | None:
        """The party in whose content the span stands. Looks back over a few pieces: content seldom nests deeper."""
        at = bisect_right(self._starts, span.start) - 1
        for piece, draft in reversed(self._pieces[max(0, at - _DEEPEST) : at + 1]):
            if piece.holds(span):
                return _speaker(draft, cast)
        return None


_DEEPEST: Final = 8


def _start(piece: tuple[Span, Draft]) -> int:
    return piece[0].start
