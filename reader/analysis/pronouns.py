"""Whom a pronoun means: the party mentioned before that fits in sex and number and stands out most.

The weights were set on the training part of GUM (Universal Dependencies).
"""

import math
from typing import Final

from reader.analysis.cast import Cast
from reader.analysis.mentions import IT, THEY, THIRD, Form, Mention
from reader.analysis.party import Party
from reader.model.attribution import SourceKind

REACH: Final = 6
"""Sentences that a pronoun may look back."""

DISTANCE: Final = -0.8
DISTANCE_OF_MANY: Final = -1.8
"""The same for "they", which looks back less far."""
SUBJECT: Final = 1.0
SPEAKER: Final = 0.5
SPEAKING_ON: Final = 2.5
"""The same for a pronoun right behind a quotation: "... to pieces.” He recalled that"."""
KNOWN_GENDER: Final = 1.0
OFTEN: Final = 0.55
FOREIGN: Final = -1.5
"""A party last spoken of inside a quotation, for a pronoun outside it; and the other way round."""
NAMED: Final = 0.3
OWNER: Final = -0.3

_PEOPLE = frozenset({SourceKind.PERSON, SourceKind.UNNAMED, SourceKind.SPOKESPERSON})
_MANY = frozenset({SourceKind.UNNAMED, SourceKind.COLLECTIVE, SourceKind.PERSON})


def antecedent(mention: Mention, cast: Cast, speaker: Party | None, saying: Party | None = None) -> Party | None:
    """The party that a pronoun of the third person means, or None where none fits.

    `speaker` is whoever was quoted last before the pronoun; `saying` is the one in whose quotation the pronoun stands.
    """
    word = mention.head.lower_
    scores: dict[int, tuple[float, Party]] = {}
    for seen, party in cast.recent:
        if mention.sentence - seen.sentence > REACH or party is saying or not _fits(word, party, mention, seen):
            continue
        score = _score(mention, seen, party, speaker)
        if id(party) not in scores or scores[id(party)][0] < score:
            scores[id(party)] = score, party
    if not scores:
        return None
    _, best = max(scores.values(), key=_first)
    if word in THIRD and best.gender is None and not best.plural:
        best.gender = THIRD[word]
    return best


def _first(scored: tuple[float, Party]) -> float:
    return scored[0]


def _fits(word: str, party: Party, mention: Mention, seen: Mention) -> bool:
    if (seen.place >= mention.place and seen.head is not mention.head) or _does_it_to_another(seen, mention):
        return False
    if word in THIRD:
        return party.kind in _PEOPLE and not (party.plural or party.is_thing) and party.gender in {None, THIRD[word]}
    if word in THEY:
        if not mention.is_source:
            return party.plural and not party.is_thing and mention.sentence - seen.sentence <= 1
        return (
            party.plural
            or (party.is_thing and party.kind is not SourceKind.DOCUMENT)
            or (party.kind in _PEOPLE and not party.named)
        )
    return word in IT and party.is_thing


def _does_it_to_another(seen: Mention, mention: Mention) -> bool:
    """Whether one is the subject and the other the object of one verb, as in "Lee described her": two people."""
    it = mention.head
    if seen.passage is not mention.passage or it.lower_.endswith(("self", "selves")):
        return False
    verb = it.head.head if it.dep_ == "pobj" else it.head
    return it.dep_ in {"dative", "dobj", "pobj"} and seen.is_subject and seen.head.head == verb


def _follows_a_quotation(mention: Mention) -> bool:
    at = mention.head.i
    return not mention.quoted and at > 0 and mention.passage.doc[at - 1].text in _CLOSING


_CLOSING: Final = frozenset("\"”’'»")


def _score(mention: Mention, seen: Mention, party: Party, speaker: Party | None) -> float:
    word = mention.head.lower_
    distance = DISTANCE_OF_MANY if word in THEY else DISTANCE
    score = distance * (mention.sentence - seen.sentence)
    score += OFTEN * math.log(len(party.mentions) + 1) * (word not in THEY)
    speaks_on = SPEAKING_ON if _follows_a_quotation(mention) else SPEAKER
    score += SUBJECT * seen.is_subject + speaks_on * (party is speaker) + FOREIGN * (seen.quoted != mention.quoted)
    score += OWNER * (seen.head.dep_ == "poss") + NAMED * (seen.form is Form.NAME)
    if word in THIRD:
        score += KNOWN_GENDER * (party.gender is not None)
    elif word in THEY:
        score += 1.0 * party.plural - 0.5 * (not party.plural and not party.is_thing)
        score -= 1.0 * (party.is_thing and seen.head.ent_type_ in {"GPE", "LOC"})
    else:
        score += 1.0 * seen.is_source - 1.0 * (seen.head.ent_type_ in {"GPE", "LOC"} and not seen.is_source)
    return score
