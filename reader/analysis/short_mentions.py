"""Short mentions: "the official", "the woman", "the magazine" led to whoever was spoken of before."""

from collections.abc import Iterator
from itertools import islice

from reader.analysis.cast import Cast, country, gender_of
from reader.analysis.mentions import Form, Mention
from reader.analysis.noun_phrase import NounPhrase
from reader.analysis.party import Party
from reader.analysis.source_kinds import is_people
from reader.analysis.source_lexicon import sources
from reader.model.article import BlockKind
from reader.model.attribution import SourceKind

NEAR = 4
"""Sentences that a short mention may look back where the noun alone does not tell whom it means."""

LATEST = 12
"""Parties of one noun among which a mention chooses: the ones mentioned last."""

_OFFICE_NEAR = 2
"""Sentences that an office may look back for somebody whose title the text did not tell."""

_LEAD = 2
"""Sentences of the opening, the headline's among them, in which somebody may be described before being named."""

_COMMON = frozenset({"senior", "top", "one", "new", "first", "second", "third", "two"})
_BESIDE = frozenset({"amod", "compound", "nmod", "poss"})
_IGNORED = frozenset({"same", "other", "former", "then"})


def spoken_of_before(cast: Cast, phrase: NounPhrase, mention: Mention) -> Party | None:
    """The party spoken of before that a definite phrase means again."""
    if _is_lead(mention) and (party := _named_later(cast, phrase, mention)) is not None:
        return party
    if phrase.quantity or not (phrase.definite or _is_clipped(phrase, mention)):
        return _owned_before(cast, phrase) or _same_class(cast, phrase)
    return (
        called_the_same(cast, phrase, mention)
        or _by_role(cast, phrase, mention)
        or _by_office(cast, phrase, mention)
        or _generic(cast, phrase, mention)
        or _epithet(cast, phrase, mention)
        or _just_quoted(cast, phrase, mention)
        or _nearest_body(cast, phrase, mention)
        or _only_outlet(cast, phrase)
    )


def _named_later(cast: Cast, phrase: NounPhrase, mention: Mention) -> Party | None:
    """Whom the opening only describes and the text then names ("A former party chairman says ...")."""
    if phrase.plural or phrase.determiner == "the":
        return None
    asked = {country(word) for word in phrase.modifiers if word not in _COMMON}
    parties = list(cast.roles[phrase.noun])
    if mention.passage.block.kind is not BlockKind.HEADLINE:
        parties = [party for party in parties if asked & party.modifiers]
    return parties[0] if len(parties) == 1 else None


def _same_class(cast: Cast, phrase: NounPhrase) -> Party | None:
    """A crowd stays the same crowd: "critics" and again "critics"; so do "sources" without an article."""
    if not phrase.plural or phrase.number is not None or phrase.owner is not None or phrase.counted:
        return None
    for party in _latest(cast.by_noun[phrase.noun], 3):
        first = party.phrases[0] if party.phrases else None
        if first is not None and first.same_words(phrase):
            return party
    return None


def _owned_before(cast: Cast, phrase: NounPhrase) -> Party | None:
    """As in "Her lawyer" and again "her lawyer"; "the city’s police" is not "police"."""
    if phrase.owner is None:
        return None
    for party in _latest(cast.by_noun[phrase.noun], 4):
        first = party.phrases[0]
        if first.owner is not None and first.owner.lower_ == phrase.owner.lower_ and first.plural == phrase.plural:
            return party
        if phrase.noun == "family" and phrase.owner.pos_ == "PRON" and party.kind is SourceKind.ORGANIZATION:
            return party  # "the family of Ana Lee", and then "her family"
    return None


def called_the_same(cast: Cast, phrase: NounPhrase, mention: Mention) -> Party | None:
    """The last party called by the same noun whose number and modifiers do not speak against it."""
    fits = [party for party in _latest(cast.by_noun[phrase.noun]) if _fits(phrase, party)]
    named = [party for party in _latest(cast.roles[phrase.noun]) if party.mentions and _fits(phrase, party)]
    both = sorted({*fits, *named}, key=_last_place)
    if not both:
        return None
    best = both[-1]
    if best.named and len(named) > 1 and not phrase.modifiers and mention.sentence - _last_sentence(best) > NEAR:
        return None
    return best


def _fits(phrase: NounPhrase, party: Party) -> bool:
    if party.plural != phrase.plural and not party.is_thing:
        return False
    if party.kind is SourceKind.COLLECTIVE and phrase.number is not None:
        return False
    if phrase.number is not None and party.phrases and party.phrases[0].number not in {None, phrase.number}:
        return False
    beside = (word for word in phrase.core.lefts if word.dep_ in _BESIDE and word.pos_ != "PRON")
    return {country(word.lower_) for word in beside} - _IGNORED <= party.modifiers


def _by_role(cast: Cast, phrase: NounPhrase, mention: Mention) -> Party | None:
    """The one named party whose title or description holds the noun, also where it is named later on."""
    if phrase.plural:
        return None
    parties = cast.roles[phrase.noun]
    fitting = [party for party in _latest(parties) if _fits(phrase, party)]
    if len(fitting) == 1 and len(parties) <= LATEST:
        return fitting[0]
    seen = [party for party in fitting if party.last is not None and mention.sentence - party.last.sentence <= NEAR]
    return max(seen, key=_last_place) if seen and not phrase.modifiers else None


def _by_office(cast: Cast, phrase: NounPhrase, mention: Mention) -> Party | None:
    """As in "the US president", "the Idaho congressman": few hold an office, so the nearest who may is meant.

    One who is known by that title comes first; else the last named person, for the title may not have been told.
    """
    if phrase.plural or phrase.determiner != "the" or phrase.noun not in sources().offices:
        return None
    asked = {country(word) for word in phrase.modifiers if word not in _COMMON | _IGNORED}
    titled = [party for party in _latest(cast.roles[phrase.noun]) if party.kind is SourceKind.PERSON]
    agreeing = [party for party in titled if asked & party.modifiers]
    if agreeing or titled:
        return (agreeing or titled)[0] if len(agreeing or titled) == 1 or asked else None
    for seen, party in reversed(cast.recent):
        if mention.sentence - seen.sentence > _OFFICE_NEAR:
            return None
        if party.kind is SourceKind.PERSON and party.named and gender_of(phrase.noun) in {None, party.gender}:
            return party
    return None


def _generic(cast: Cast, phrase: NounPhrase, mention: Mention) -> Party | None:
    """As in "The woman", "the two": the last of that sex or number."""
    if phrase.noun not in sources().generic or (phrase.modifiers and phrase.number is None):
        return None
    gender = gender_of(phrase.noun)
    for seen, party in reversed(cast.recent):
        if mention.sentence - seen.sentence > NEAR:
            return None
        if party.is_thing or party.plural != phrase.plural or party.kind is SourceKind.COLLECTIVE:
            continue
        if gender is None or party.gender in {gender, None}:
            party.gender = party.gender or gender
            return party
    return None


def _just_quoted(cast: Cast, phrase: NounPhrase, mention: Mention) -> Party | None:
    """As in "The worker", behind "one member of the staff said": an unnamed voice of the paragraph in other words."""
    if phrase.plural or phrase.modifiers or not mention.is_source or not is_people(phrase.noun):
        return None
    if cast.by_noun[phrase.noun] or cast.roles[phrase.noun]:
        return None
    for seen, party in reversed(cast.recent):
        if seen.passage is not mention.passage:
            return None
        if seen.is_source and not seen.quoted:
            return party if party.kind is SourceKind.UNNAMED and not party.plural and not party.is_thing else None
    return None


def _epithet(cast: Cast, phrase: NounPhrase, mention: Mention) -> Party | None:
    """As in "The nominee": the one person who was named just before."""
    if phrase.noun not in sources().epithets or phrase.plural:
        return None
    gender = gender_of(phrase.noun)
    for seen, party in reversed(cast.recent):
        if mention.sentence - seen.sentence > NEAR:
            return None
        if party.kind is SourceKind.PERSON and seen.is_subject and gender in {None, party.gender}:
            return party
    return None


def _nearest_body(cast: Cast, phrase: NounPhrase, mention: Mention) -> Party | None:
    """As in "The company", "the magazine": the last body or outlet named that may be one."""
    wanted = _wanted(phrase)
    if wanted is None or phrase.plural or phrase.named_modifier:
        return None
    for seen, party in reversed(cast.recent):
        if wanted is SourceKind.ORGANIZATION and mention.sentence - seen.sentence > NEAR:
            return None
        by_name = seen.form is Form.NAME and seen.head.ent_type_ not in {"GPE", "LOC"}
        if party.kind is wanted and party.named and by_name and not cast.is_own(party):
            return party
    return None


def _only_outlet(cast: Cast, phrase: NounPhrase) -> Party | None:
    """The one outlet of the article, where it is named only later ("..., magazine says")."""
    if phrase.noun not in sources().outlet_nouns or phrase.plural or phrase.determiner == "this":
        return None
    outlets = [party for party in cast.outlets if not cast.is_own(party)]
    return outlets[0] if len(outlets) == 1 else None


def _wanted(phrase: NounPhrase) -> SourceKind | None:
    if phrase.noun in sources().outlet_nouns and phrase.determiner != "this":
        return SourceKind.OUTLET
    return SourceKind.ORGANIZATION if phrase.noun in sources().body_epithets and not phrase.modifiers else None


def _latest(ordered: dict[Party, None], most: int = LATEST) -> Iterator[Party]:
    """The parties mentioned last, the very last one first."""
    return islice(reversed(ordered), most)


def _is_lead(mention: Mention) -> bool:
    return mention.sentence < _LEAD or mention.passage.block.kind is BlockKind.HEADLINE


def _is_clipped(phrase: NounPhrase, mention: Mention) -> bool:
    """Headlines leave the article out ("Magazine says")."""
    is_heading = mention.passage.block.kind in {BlockKind.HEADLINE, BlockKind.HEADING}
    return is_heading and not phrase.plural and not phrase.determiner and phrase.number is None


def _last_place(party: Party) -> tuple[int, int]:
    return party.mentions[-1].place if party.mentions else (-1, -1)


def _last_sentence(party: Party) -> int:
    return party.mentions[-1].sentence if party.mentions else -1
