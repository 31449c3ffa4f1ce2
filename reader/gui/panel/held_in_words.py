"""Why the program passed words by, in sentences."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.model.passed_by import Held, PassedBy
from reader.model.rule import Rule

LISTED: Final = 5
"""So many of the words that a rule asks for are named."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 # lupdate looks for this name; Qt's own is untyped
    return text


_SENTENCES: Final = {
    Held.OFF: QT_TRANSLATE_NOOP("PassedBy", "This rule is off: {detail}"),
    Held.LONGER: QT_TRANSLATE_NOOP("PassedBy", "Other words here are marked instead: “{detail}”."),
    Held.OBJECT: QT_TRANSLATE_NOOP("PassedBy", "It asks what this is done to or said of. It wants {detail}."),
    Held.SUBJECT: QT_TRANSLATE_NOOP("PassedBy", "It asks who or what does this. It wants {detail}."),
    Held.DENIED: QT_TRANSLATE_NOOP("PassedBy", "The text says that it is not so: a word that is denied judges nobody."),
    Held.UNLESS: QT_TRANSLATE_NOOP("PassedBy", "It makes an exception for “{detail}”."),
    Held.WORD_CLASS: QT_TRANSLATE_NOOP("PassedBy", "It wants the word as {detail}, and reads it otherwise here."),
    Held.SCARE: QT_TRANSLATE_NOOP("PassedBy", "It marks such words only in quotation marks that hold nothing else."),
    Held.NAME: QT_TRANSLATE_NOOP("PassedBy", "Here the word is read as part of a name."),
    Held.OTHER_WORDS: QT_TRANSLATE_NOOP("PassedBy", "It knows the word only in others’ company, as in “{detail}”."),
    Held.NO_RULE: QT_TRANSLATE_NOOP("PassedBy", "It is read as a claim without a source, but no rule marks this kind."),
    Held.KNOWN: QT_TRANSLATE_NOOP(
        "PassedBy", "“{detail}” may be somebody whom the text has named or means to be known."
    ),
    Held.PUBLISHED: QT_TRANSLATE_NOOP("PassedBy", "It is said in a publication, where a reader can look it up."),
    Held.COUNTED: QT_TRANSLATE_NOOP("PassedBy", "A poll or a count stands beside it: that is its source."),
    Held.SOURCED: QT_TRANSLATE_NOOP("PassedBy", "It leaves the source out, but the text names one close by."),
    Held.GENERIC: QT_TRANSLATE_NOOP("PassedBy", "Nobody in particular is meant."),
    Held.STANDS_FOR: QT_TRANSLATE_NOOP("PassedBy", "It stands for “{detail}”, and that is where a mark would be."),
    Held.NO_CLAIM: QT_TRANSLATE_NOOP("PassedBy", "No claim is handed on here: nothing is told as having been said so."),
    Held.NOBODY: QT_TRANSLATE_NOOP("PassedBy", "The text says that nobody said so."),
    Held.SILENCE: QT_TRANSLATE_NOOP("PassedBy", "Only a silence is told here."),
    Held.IDENTIFIED: QT_TRANSLATE_NOOP("PassedBy", "The source is read as identified: {detail}."),
    Held.SPOKESPERSON: QT_TRANSLATE_NOOP("PassedBy", "{detail} speaks for a named body, and has a row of its own."),
    Held.AUTHOR: QT_TRANSLATE_NOOP("PassedBy", "It is the writer who speaks."),
    Held.SAYS_NOTHING: QT_TRANSLATE_NOOP("PassedBy", "“{detail}” can be a source, but is said to say nothing here."),
    Held.UNREAD: QT_TRANSLATE_NOOP("PassedBy", "Bylines and datelines are not read for marks."),
}
_CLASSES: Final = {
    "ACTOR": QT_TRANSLATE_NOOP("PassedBy", "people or a body"),
    "PEOPLE": QT_TRANSLATE_NOOP("PassedBy", "people"),
    "CLAUSE": QT_TRANSLATE_NOOP("PassedBy", "a statement"),
    "QUOTATION": QT_TRANSLATE_NOOP("PassedBy", "a quotation"),
    "NOTHING": QT_TRANSLATE_NOOP("PassedBy", "nothing at all"),
    "NOUN": QT_TRANSLATE_NOOP("PassedBy", "a noun"),
    "VERB": QT_TRANSLATE_NOOP("PassedBy", "a verb"),
    "ADJ": QT_TRANSLATE_NOOP("PassedBy", "an adjective"),
    "AMOD": QT_TRANSLATE_NOOP("PassedBy", "an adjective before a noun"),
    "ADV": QT_TRANSLATE_NOOP("PassedBy", "an adverb"),
    "MD": QT_TRANSLATE_NOOP("PassedBy", "an auxiliary verb"),
    "AUX": QT_TRANSLATE_NOOP("PassedBy", "an auxiliary verb"),
}


def reason_in_words(reason: PassedBy, rule: Rule | None = None) -> str:
    """One sentence on what held the rule back; `rule` is it in the reader's language."""
    sentence = QCoreApplication.translate("PassedBy", _SENTENCES[reason.held])
    if reason.held in {Held.OBJECT, Held.SUBJECT} and reason.detail.startswith("!"):
        said = QCoreApplication.translate("PassedBy", "It passes the word beside “{detail}”.")
        return said.format(detail=reason.detail[1:])
    if reason.held in {Held.OBJECT, Held.SUBJECT, Held.WORD_CLASS}:
        return sentence.format(detail=_listed(reason.detail))
    detail = rule.off_because if reason.held is Held.OFF and rule is not None else reason.detail
    return sentence.format(detail=detail).rstrip(".") + "."


def _listed(detail: str) -> str:
    """What a rule asks for: classes in words, words in quotation marks, the first few of many."""
    wanted = detail.split(", ")
    named = [
        QCoreApplication.translate("PassedBy", _CLASSES[each]) if each in _CLASSES else f"“{each}”" for each in wanted
    ]
    more = QCoreApplication.translate("PassedBy", "or the like") if len(named) > LISTED else ""
    listed = QCoreApplication.translate("PassedBy", " or ").join(dict.fromkeys(named[:LISTED]))
    return f"{listed} {more}".strip()
