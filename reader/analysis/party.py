"""Somebody or something that an article speaks of."""

from dataclasses import dataclass, field

from reader.analysis.mentions import Mention
from reader.analysis.noun_phrase import NounPhrase
from reader.model.attribution import SourceKind


@dataclass(slots=True, eq=False)
class Party:
    """Somebody or something the article speaks of, as far as it has been read: it grows with every mention.

    `roles` are the nouns it goes by, `modifiers` the words that stand beside them, `titles` the roles under which the
    cast keeps it. `is_thing`: a body, an outlet or a paper, no people. `members` speak together in a joint party.
    """

    kind: SourceKind
    name: str
    gender: str | None = None
    plural: bool = False
    is_thing: bool = False
    roles: set[str] = field(default_factory=set)
    modifiers: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    mentions: list[Mention] = field(default_factory=list)
    phrases: list[NounPhrase] = field(default_factory=list)
    named: bool = False
    members: tuple["Party", ...] = ()

    @property
    def last(self) -> Mention | None:
        return self.mentions[-1] if self.mentions else None
