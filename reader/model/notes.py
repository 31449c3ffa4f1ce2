"""Sentences that a reader should see about the text itself."""

from reader.model.languages import language_name
from reader.model.ledger import SHARES_NEED_WORDS, word_count
from reader.model.limits import WORD_LIMIT


def notes_on(text: str, language: str | None) -> tuple[str, ...]:
    """What is to be said of a text that is short, very long or not English; mostly nothing."""
    if language not in (None, "en"):
        return (
            f"This text seems to be in {language_name(language)}. English is read here: it is shown without marks.",
        )
    words = word_count(text)
    if words < SHARES_NEED_WORDS:
        return (f"{words} {'word' if words == 1 else 'words'}: marks are shown; shares and reading ease are not.",)
    if words > WORD_LIMIT:
        return (
            f"The text has {words:,} words; the first {WORD_LIMIT:,} are analysed, the rest is shown without marks.",
        )
    return ()
