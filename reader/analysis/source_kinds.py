"""What kind of source a noun phrase or a name is, before it is known whether the article names it elsewhere."""

import re

from spacy.tokens import Token

from reader.analysis.names import NameKind
from reader.analysis.noun_phrase import NounPhrase
from reader.analysis.source_lexicon import SourceLexicon, sources
from reader.model.attribution import SourceKind

NAME_KINDS = {
    NameKind.PERSON: SourceKind.PERSON,
    NameKind.BODY: SourceKind.ORGANIZATION,
    NameKind.OUTLET: SourceKind.OUTLET,
    NameKind.PLACE: SourceKind.ORGANIZATION,
    NameKind.GROUP: SourceKind.COLLECTIVE,
    NameKind.DOCUMENT: SourceKind.DOCUMENT,
}
"""What a name is as a source; a country or a capital speaks for its government."""

_PEOPLE_ENDING = re.compile(
    r".{3,}(?:ist|ician|ologist|eer|man|woman|person|maker|holder|owner|worker|goer|dweller|player)"
)
_PERHAPS_PEOPLE = re.compile(r".{3,}(?:er|or|ian|ee)")
_INFORMED = frozenset({"access", "insight", "knowledge", "ties", "tie", "understanding"})
_PEOPLES = ("ch", "ese", "iss", "sh")
"""How the names end that mean a whole people without an -s: "the French", not "the top Republican"."""
_COURTS = frozenset({"court", "jury", "tribunal"})
_PARTY_NAMES = frozenset(
    {"democrat", "republican", "conservative", "liberal", "tory", "green", "libertarian", "independent"}
)


def is_people(noun: str, *, speaks: bool = False) -> bool:
    """Whether a noun means people; of one that speaks its mere form may tell."""
    lexicon = sources()
    if noun in lexicon.people or noun in _PARTY_NAMES:
        return True
    if (
        noun in lexicon.documents
        or noun in lexicon.body_nouns
        or noun in lexicon.outlet_nouns
        or noun in lexicon.things
    ):
        return False
    tail = noun.rsplit("-", 1)[-1]
    if tail != noun and tail in lexicon.people:
        return True
    return bool(_PEOPLE_ENDING.fullmatch(noun)) or (speaks and bool(_PERHAPS_PEOPLE.fullmatch(noun)))


def kind_of(phrase: NounPhrase, *, speaks: bool = False, is_demonym: bool = False) -> SourceKind:
    """The kind of a noun phrase without a name of its own. `speaks`: it is said to say, not only to show, something."""
    lexicon, noun = sources(), phrase.noun
    if (known := _by_title(phrase, lexicon)) is not None:
        return known
    if speaks and _looks_like_a_name(phrase) and not noun.endswith(("ese", "ish")):
        return SourceKind.PERSON
    if is_demonym or is_people(noun, speaks=speaks):
        return _people(phrase, lexicon, is_demonym=is_demonym)
    if noun in lexicon.outlet_nouns and not (noun == "paper" and not phrase.definite):
        return _outlet(phrase)
    if noun in lexicon.anyone:
        return _anyone(phrase, lexicon)
    if noun in lexicon.members or noun in lexicon.numbers:
        return SourceKind.UNNAMED
    if noun in lexicon.body_nouns:
        return _body(phrase)
    return SourceKind.DOCUMENT


def _by_title(phrase: NounPhrase, lexicon: SourceLexicon) -> SourceKind | None:
    """The kind of those whose office tells it: spokespeople, police, "the Attorney General", a study’s authors."""
    if _is_spokesperson(phrase, lexicon):
        return SourceKind.SPOKESPERSON
    if phrase.noun in lexicon.authorities:
        return _authority(phrase)
    if phrase.noun in {"author", "editor"} and _is_of_a_document(phrase):
        return SourceKind.DOCUMENT
    return SourceKind.ORGANIZATION if _is_office_by_title(phrase) else None


def _is_of_a_document(phrase: NounPhrase) -> bool:
    """Whether a paper speaks through them: "the study’s authors", "the authors of the report"."""
    of = (each for child in phrase.core.rights if child.lower_ == "of" for each in child.children)
    owners = (*([phrase.owner] if phrase.owner is not None else []), *of)
    return any(each.lemma_.lower() in sources().documents for each in owners)


def _is_office_by_title(phrase: NounPhrase) -> bool:
    """Whether it is an office written as a name, "the Inspector General": one person holds it."""
    words = [token for token in phrase.head.lefts if token.dep_ == "compound"] + [phrase.head]
    titled = len(words) > 1 and all(token.pos_ == "PROPN" and token.text[0].isupper() for token in words)
    return phrase.determiner == "the" and titled and phrase.head.lower_ in {"general", "minister", "secretary"}


def _looks_like_a_name(phrase: NounPhrase) -> bool:
    """Whether a lone capitalised word speaks that no list knows: a surname that the language model missed."""
    head = phrase.head
    alone = not phrase.determiner and not phrase.modifiers and phrase.owner is None and head.ent_type_ != "NORP"
    return alone and head.text.istitle() and not _is_listed(phrase.noun) and (_is_singular(head))


def _is_singular(head: Token) -> bool:
    """Whether a name in -s is one person's: it stands inside the sentence, or its verb is a singular."""
    if head.tag_ in {"NN", "NNP"}:
        return True
    return not head.is_sent_start or head.head.tag_ == "VBZ"


def _is_listed(noun: str) -> bool:
    lexicon = sources()
    known = (lexicon.people, lexicon.documents, lexicon.body_nouns, lexicon.outlet_nouns, lexicon.anyone)
    return any(noun in words for words in known) or noun in lexicon.members or noun in lexicon.authorities


def _is_spokesperson(phrase: NounPhrase, lexicon: SourceLexicon) -> bool:
    if phrase.noun in {"rep", "representative", "reps"}:
        return any(child.dep_ == "prep" and child.lower_ in {"for", "of", "from"} for child in phrase.core.rights) or (
            phrase.owner is not None
        )
    if phrase.noun in {"secretary", "officer", "team"}:
        return "press" in phrase.modifiers
    return phrase.noun in lexicon.spokespeople or (phrase.noun == "office" and "press" in phrase.modifiers)


def _authority(phrase: NounPhrase) -> SourceKind:
    """As in "Police said" names no force, "the city’s police" and "Chicago police" do."""
    if phrase.owner is not None and phrase.owner.pos_ == "PRON":
        return SourceKind.UNNAMED
    of_somebody = phrase.noun == "family" and any(
        child.lower_ == "of" and _names_a_body(child) for child in phrase.core.rights
    )
    is_told = phrase.owner is not None or phrase.named_modifier or of_somebody
    return SourceKind.ORGANIZATION if is_told else SourceKind.UNNAMED


def _people(phrase: NounPhrase, lexicon: SourceLexicon, *, is_demonym: bool) -> SourceKind:
    if phrase.quantity and (phrase.number is None or phrase.quantity == "more"):
        return SourceKind.COLLECTIVE
    if phrase.number is not None or not phrase.plural:
        is_a_people = is_demonym and phrase.determiner == "the" and phrase.noun.endswith(_PEOPLES)
        return SourceKind.COLLECTIVE if is_a_people else SourceKind.UNNAMED
    if phrase.owner is not None and phrase.noun in lexicon.kin:
        return SourceKind.UNNAMED
    if phrase.counted or "several" in phrase.modifiers:
        return SourceKind.UNNAMED
    if phrase.noun in lexicon.informants:
        return SourceKind.UNNAMED
    if phrase.determiner == "some" or not (phrase.definite or phrase.owner is not None):
        return _bare_plural(phrase, is_demonym=is_demonym)
    is_class = is_demonym or (phrase.noun in lexicon.crowds and phrase.determiner not in {"these", "those"})
    return SourceKind.COLLECTIVE if is_class else SourceKind.UNNAMED


def _bare_plural(phrase: NounPhrase, *, is_demonym: bool) -> SourceKind:
    """A class of people, unless the words behind the noun pick out a few ("workers who saw the fire")."""
    picked = any(child.dep_ in {"relcl", "acl"} for child in phrase.core.rights)
    familiar = _is_familiar(phrase)
    if phrase.noun == "people" and (picked or is_informed(phrase)):
        return SourceKind.UNNAMED
    named_place = any(
        child.dep_ == "prep" and child.lower_ in {"at", "from", "with"} and _names_a_body(child)
        for child in phrase.core.rights
    )
    if (familiar or named_place) and not is_demonym:
        return SourceKind.UNNAMED
    return SourceKind.COLLECTIVE


def _is_familiar(phrase: NounPhrase) -> bool:
    return any(child.lower_ in {"familiar", "close", "briefed"} for child in phrase.core.rights)


def is_informed(phrase: NounPhrase) -> bool:
    """Whether they are picked out by what they know: "close to the talks", "with knowledge of it"."""
    return _is_familiar(phrase) or any(
        child.lower_ == "with" and any(each.lemma_.lower() in _INFORMED for each in child.children)
        for child in phrase.core.rights
    )


def _names_a_body(preposition: Token) -> bool:
    return any(child.dep_ == "pobj" and child.pos_ == "PROPN" for child in preposition.children)


def _outlet(phrase: NounPhrase) -> SourceKind:
    """Newspapers at large are a crowd; one is an outlet even where the article does not say which, or "state media"."""
    if phrase.noun == "media":
        return SourceKind.OUTLET if phrase.modifiers or phrase.named_modifier else SourceKind.COLLECTIVE
    if phrase.plural and not phrase.definite and phrase.number is None:
        return SourceKind.COLLECTIVE
    return SourceKind.OUTLET


def _anyone(phrase: NounPhrase, lexicon: SourceLexicon) -> SourceKind:
    if phrase.noun in {"someone", "somebody"}:
        return SourceKind.UNNAMED
    if phrase.owner is not None and phrase.noun == "opposition":
        return SourceKind.DOCUMENT  # what somebody feels, not those who do
    if phrase.noun == "those" and is_informed(phrase):
        return SourceKind.UNNAMED
    if phrase.noun in {"several", "both"} and phrase.noun in lexicon.members:
        return SourceKind.UNNAMED
    return SourceKind.COLLECTIVE


def _body(phrase: NounPhrase) -> SourceKind:
    """With "the", a name or an owner it is some one body; without, bodies at large or one that is not told.

    What a court finds is on record, whichever it was: "a jury".
    """
    if phrase.noun in _COURTS and not phrase.plural:
        return SourceKind.ORGANIZATION
    if phrase.definite or phrase.owner is not None or phrase.named_modifier:
        return SourceKind.ORGANIZATION
    if phrase.plural and phrase.number is None:
        return SourceKind.COLLECTIVE
    return SourceKind.ORGANIZATION if not phrase.plural and not phrase.determiner else SourceKind.UNNAMED
