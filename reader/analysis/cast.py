"""The cast of an article: everybody and everything that is spoken of, with all mentions of each led to one party."""

from collections import defaultdict, deque

from spacy.tokens import Token

from reader.analysis.mentions import Mention
from reader.analysis.name_book import NameBook
from reader.analysis.names import Name, NameKind, Words
from reader.analysis.noun_phrase import lemma_of
from reader.analysis.party import Party
from reader.analysis.source_kinds import NAME_KINDS, is_people
from reader.analysis.source_lexicon import sources
from reader.model.attribution import SourceKind

REMEMBERED = 60
"""Mentions that a pronoun or short mention may look back on."""


class Cast:
    """Leads mentions, taken in the order of the text, to parties. Time grows with the number of mentions.

    `named` are those with a name. `by_noun` holds unnamed ones by the nouns that they go by, `roles` named ones by
    titles and descriptions, each in the order of the last mention. `names_at` are the names by their tokens.
    """

    def __init__(self, book: NameBook, own_names: frozenset[str] = frozenset()) -> None:
        self.book = book
        self._own_names = own_names
        self.named: dict[Words, Party] = {}
        self.by_noun: dict[str, dict[Party, None]] = defaultdict(dict)
        self.roles: dict[str, dict[Party, None]] = defaultdict(dict)
        self.parties: list[Party] = []
        self.recent: deque[tuple[Mention, Party]] = deque(maxlen=REMEMBERED)
        self._joint: dict[frozenset[Party], Party] = {}
        self._at: dict[tuple[int, int], Party] = {}
        self.names_at = {
            (name.passage.start, at): name for name in book.names for at in range(name.first, name.last + 1)
        }
        for name in book.names:
            self._introduce(name)

    def at(self, passage_start: int, token: int) -> Party | None:
        """The party of the mention with that head."""
        return self._at.get((passage_start, token))

    def lead(self, mention: Mention, party: Party) -> None:
        """Put a mention down to a party."""
        party.mentions.append(mention)
        for role in party.titles:
            _to_the_end(self.roles[role], party)
        self._at[mention.place] = party
        self.recent.append((mention, party))

    def name(self, mention: Mention) -> Party:
        """The party of a mention by name."""
        assert mention.name is not None
        party = self.bearer(mention.name)
        self.lead(mention, party)
        return party

    def joint(self, parties: list[Party]) -> Party:
        """The party of several that speak together; the same several are one party each time."""
        together = frozenset(parties)
        if together not in self._joint:
            kinds = {party.kind for party in parties}
            identified = [party.kind for party in parties if party.kind in NAME_KINDS.values()]
            kind = kinds.pop() if len(kinds) == 1 else (identified or [SourceKind.UNNAMED])[0]
            name = " and ".join(party.name for party in parties)
            self._joint[together] = self.add(Party(kind, name, plural=True, members=tuple(parties)))
        return self._joint[together]

    @property
    def outlets(self) -> list[Party]:
        """The outlets that have a name."""
        return [party for party in self.named.values() if party.kind is SourceKind.OUTLET]

    def merge(self, party: Party, into: Party) -> None:
        """Put all mentions of one party down to another."""
        for mention in party.mentions:
            self._at[mention.place] = into
        into.mentions = sorted([*into.mentions, *party.mentions], key=_mention_place)
        into.phrases += party.phrases
        party.mentions = []

    def settle(self) -> None:
        """What only the whole text tells: "police" are the force that it names anywhere."""
        for noun in ("police", "prosecution", "authority"):
            forces = [party for party in self.by_noun[noun] if party.kind is SourceKind.ORGANIZATION]
            forces += [party for words, party in self.named.items() if words[-1] == noun and party.mentions]
            bare = [party for party in self.by_noun[noun] if party.kind is SourceKind.UNNAMED]
            for party in bare if len(forces) == 1 else ():
                self.merge(party, forces[0])

    # Names

    def _introduce(self, name: Name) -> None:
        """Note what stands beside a name anywhere in the article: titles, apposition, the name's own gender."""
        kind = self.book.kind(name.words)
        if kind is NameKind.GROUP:
            return
        party = self.bearer(name)
        if len(name.text) > len(party.name) and self._is_fuller(name, party):
            party.name = name.text
        if kind is NameKind.PERSON:
            self._take_roles(party, name)
        elif kind in {NameKind.BODY, NameKind.OUTLET}:
            for word in name.words:
                if word in sources().body_nouns or word in sources().outlet_nouns:
                    self.give_role(party, word)

    def is_own(self, party: Party) -> bool:
        """Whether a party is the outlet that the article itself appears in."""
        return plain_outlet(party.name) in self._own_names

    def _is_fuller(self, name: Name, party: Party) -> bool:
        return party.kind is not SourceKind.PERSON or len(name.words) > len(party.name.split())

    def bearer(self, name: Name) -> Party:
        """The party that a name means; of several people of one surname the one whom the title fits."""
        words = self.book.full(name.words)
        bearers = self.book.bearers(name.words) if self.book.kind(name.words) is NameKind.PERSON else []
        if len(bearers) > 1:
            words = self._fitting(bearers, _title_gender(name)) or words
        if words not in self.named:
            kind = self.book.kind(words)
            party = self.add(Party(NAME_KINDS[kind], name.text, named=True, is_thing=kind is not NameKind.PERSON))
            self.named[words] = party
            if kind is NameKind.PERSON:
                party.gender = _title_gender(name) or (sources().given.get(words[0]) if len(words) > 1 else None)
        party = self.named[words]
        if party.gender is None:
            party.gender = _title_gender(name)
        return party

    def _fitting(self, bearers: list[Words], gender: str | None) -> Words | None:
        """Of several people of one surname the one whose gender the title fits, named most often."""
        if gender is None:
            return None
        fitting = [words for words in bearers if sources().given.get(words[0]) in {gender, None}]
        return fitting[0] if fitting else None

    def _take_roles(self, party: Party, name: Name) -> None:
        lexicon = sources()
        for title in name.titles:
            if lexicon.titles[title]:
                self.give_role(party, lexicon.titles[title])
        head = name.head
        for role in _beside(head):
            self.give_role(party, lemma_of(role), role)
        before = (word for child in head.lefts if child.i < name.first for word in child.subtree)
        for word in before:
            if word.i < name.first and word.pos_ in {"ADJ", "PROPN", "NOUN"}:
                party.modifiers.add(country(word.lower_))
                if word.pos_ == "NOUN" and word.dep_ in {"compound", "nmod"} and is_people(word.lower_):
                    self.give_role(party, word.lower_)

    def give_role(self, party: Party, role: str, token: Token | None = None) -> None:
        """Note a noun that a named party goes by, with the words around it."""
        party.roles.add(role)
        lexicon = sources()
        for each in sorted({role, *lexicon.same_role.get(role, ())}):
            self.roles[each].setdefault(party)
            party.titles.add(each)
        if token is not None:
            party.modifiers |= {country(word.lower_) for word in token.subtree if word.pos_ in {"ADJ", "PROPN", "NOUN"}}
        if party.gender is None and party.kind is SourceKind.PERSON:
            party.gender = gender_of(role)

    def add(self, party: Party) -> Party:
        self.parties.append(party)
        return party


def plain_outlet(name: str) -> str:
    """An outlet's name in small letters without its article."""
    return name.casefold().removeprefix("the ")


def _title_gender(name: Name) -> str | None:
    return next((gender for title in name.titles if (gender := gender_of(title))), None)


def gender_of(noun: str) -> str | None:
    lexicon = sources()
    return "female" if noun in lexicon.female else "male" if noun in lexicon.male else None


def _beside(head: Token) -> list[Token]:
    """Nouns for people in apposition to a name or before it."""
    found = [child for child in head.children if child.dep_ == "appos"]
    if head.dep_ == "appos":
        found.append(head.head)
    if head.dep_ == "nsubj" and head.head.lemma_ == "be":
        found += [child for child in head.head.children if child.dep_ == "attr"]
    return [token for token in found if token.pos_ in {"NOUN", "PROPN"} and is_people(lemma_of(token))]


def country(word: str) -> str:
    """One form for a country and its adjective ("Iranian", "Iran")."""
    return sources().countries.get(word, word)


def _mention_place(mention: Mention) -> tuple[int, int]:
    return mention.place


def _to_the_end(ordered: dict[Party, None], party: Party) -> None:
    ordered.pop(party, None)
    ordered[party] = None
