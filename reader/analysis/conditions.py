"""What a rule asks of the words that it found: their class, who does it, to whom, and that they are no name."""

from collections.abc import Iterable

from spacy.tokens import Doc, Token

from reader.analysis.governance import has_clause, has_quotation, is_denied, objects, subjects
from reader.analysis.word_classes import belongs
from reader.model.passed_by import Held
from reader.model.report import Category
from reader.model.rule import Implies, Rule

NAMES = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "NORP"})
_NOT_NAME_TAGS = frozenset({"MD", "RB", "IN", "VBD", "VBN", "VBG", "VBZ"})
_TITLE_CASE = 0.6


def head_of(doc: Doc, first: int, last: int) -> Token:
    """The word among the found ones on which the others hang."""
    head: Token = doc[first : last + 1].root
    return head


def is_title_case(doc: Doc) -> bool:
    """Whether most words begin with a capital, as in many headlines; then a capital says nothing about names."""
    words = [token for token in doc if token.is_alpha and len(token) > 3]
    return len(words) > 2 and sum(token.text[0].isupper() for token in words) >= _TITLE_CASE * len(words)


def is_name(doc: Doc, first: int, last: int, *, title_case: bool) -> bool:
    """Whether one of the words is part of a name: May the minister, the Slam Theatre, Will."""
    return any(_names(token, title_case) for token in doc[first : last + 1])


def _names(token: Token, title_case: bool) -> bool:
    if not token.text[0].isupper() or token.is_upper:
        return False
    if token.is_sent_start:
        return token.ent_type_ in NAMES and token.pos_ == "PROPN"
    if title_case:
        return token.ent_type_ == "PERSON" and len(token.text) > 3
    return token.pos_ == "PROPN" or token.ent_type_ in NAMES


def meets(rule: Rule, head: Token, *, title_case: bool) -> bool:
    """Whether the found words meet the rule's conditions."""
    return unmet(rule, head, title_case=title_case) is None


def unmet(rule: Rule, head: Token, *, title_case: bool) -> tuple[Held, str] | None:
    """The first of the rule's conditions that the found words do not meet, with what it asks for.

    Loaded words that are denied never do, but for confessions: who "would not admit" it is made to look guilty as well.
    """
    if rule.pos and not any(
        belongs(head, word_class) for word_class in (*rule.pos, *(("PROPN",) if title_case else ()))
    ):
        return Held.WORD_CLASS, ", ".join(rule.pos)
    if rule.category is Category.LOADED_LANGUAGE and rule.implies is not Implies.GUILT and is_denied(head):
        return Held.DENIED, ""
    if rule.subject and (lacking := _lacking(rule.subject, subjects(head), head)):
        return Held.SUBJECT, lacking
    if rule.object and (lacking := _lacking(rule.object, objects(head), head)):
        return Held.OBJECT, lacking
    return None


def _lacking(wanted: Iterable[str], words: tuple[Token, ...], head: Token) -> str:
    """What keeps the words from being as wanted: an excluded one that is there (`!word`), or all that one might be.

    Empty where they fit. Mere exclusions let all else fit.
    """
    included = [word for word in wanted if not word.startswith("!")]
    for word in wanted:
        if word.startswith("!") and _is(word[1:], words, head):
            return word
    if not included or any(_is(word, words, head) for word in included):
        return ""
    return ", ".join(included)


def _is(wanted: str, words: tuple[Token, ...], head: Token) -> bool:
    if wanted == "CLAUSE":
        return has_clause(head)
    if wanted == "QUOTATION":
        return has_quotation(head)
    if wanted == "NOTHING":
        return not words
    if wanted.isupper():
        return any(belongs(word, wanted) for word in words)
    return any(wanted in (word.lemma_.lower(), word.lower_) for word in words)
