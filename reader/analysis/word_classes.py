"""The classes of words that rules can name: the parser's word classes and roles (AMOD), kinds of names, and people."""

from spacy.tokens import Token

_ROLES = """
activist actor actress adviser advisor advocate agent aide ally ambassador analyst artist athlete attorney author
banker billionaire bishop boss boy brother candidate captain celebrity chairman chairwoman chancellor chief child
citizen clergyman coach colleague columnist comedian commander commentator commissioner congressman congresswoman
conservative councillor counsel couple critic customer daughter defendant delegate democrat deputy detective
developer diplomat director doctor driver economist editor employee employer engineer envoy executive expert father
feminist fighter founder friend girl governor guard guest host husband immigrant inmate insider investigator
investor journalist judge juror justice king kid lawmaker lawyer leader legislator liberal lobbyist magistrate man
manager mayor member migrant minister mother mp neighbour neighbor nurse officer official operative opponent
organiser organizer owner parent parliamentarian partner passenger pastor patient peer person player pilot
politician pope premier presenter president priest prince princess principal prisoner producer professor prosecutor
protester pundit pupil queen rapper rebel refugee reporter representative reviewer republican researcher resident
rival ruler scholar scientist secretary senator sheriff singer sister soldier son speaker spokesman spokesperson
spokeswoman star staff staffer strategist student supporter suspect teacher teenager tenant terrorist treasurer
tycoon user veteran victim villager voter warden widow wife witness woman worker writer youth
"""
_BODIES = """
administration agency army assembly association authority board body bureau business cabinet camp campaign charity
church club coalition college commission committee company congress council country court department embassy faction
firm force foundation government group house institution jury lobby media military ministry movement nation
newspaper majority minority crowd public office opposition organisation organization outlet paper parliament party
police press regime senate side state team town tribunal trust union university
"""
PEOPLE_NOUNS = frozenset(_ROLES.split())
BODY_NOUNS = frozenset(_BODIES.split())
_PEOPLE_NAMES = frozenset({"PERSON", "NORP"})
_ACTOR_NAMES = frozenset({"PERSON", "NORP", "ORG", "GPE"})
_PEOPLE_PRONOUNS = frozenset({"he", "she", "they", "we", "i", "you", "who", "him", "her", "them", "us", "me", "whom"})


def belongs(token: Token, word_class: str) -> bool:
    """Whether the word is of a class: PEOPLE, ACTOR (people and bodies), a part of speech, a role or a kind of name."""
    if word_class == "PEOPLE":
        return _is(token, _PEOPLE_NAMES, PEOPLE_NOUNS)
    if word_class == "ACTOR":
        return _is(token, _ACTOR_NAMES, PEOPLE_NOUNS) or token.lemma_.lower() in BODY_NOUNS or token.pos_ == "PROPN"
    return word_class in (token.pos_, token.tag_, token.ent_type_, token.dep_.upper())


def _is(token: Token, names: frozenset[str], nouns: frozenset[str]) -> bool:
    if token.ent_type_ in names or token.lower_ in _PEOPLE_PRONOUNS:
        return True
    return token.pos_ in ("NOUN", "PROPN") and token.lemma_.lower() in nouns
