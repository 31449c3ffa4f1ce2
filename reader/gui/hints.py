"""What is to be said above a text: that it is not English, an opinion piece, very short; where it rests on nobody."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale

from reader.gui.notice_line import Said
from reader.model.article import Article
from reader.model.ledger import SHARES_NEED_WORDS, resting_on_unnamed, word_count
from reader.model.opinion import opinion_label
from reader.model.report import Report
from reader.model.span import Span

ENGLISH = "en"
OPENING = 2
"""Paragraphs that are the opening (PRODUCT, A8)."""


def hint_on(article: Article, *, is_first: bool, told: Callable[[str], str] = str) -> Said | None:
    """The one thing that matters most about a text; `is_first` where a person has not read the first hint yet.

    `told` gives the name of a language in the reader's own.
    """
    tr = QCoreApplication.translate
    if article.language not in {None, ENGLISH}:
        fact = tr("Hints", "This looks like {language}.").format(language=told(language_name(article.language or "")))
        text, step = tr("Hints", "Marks are made for English."), tr("Hints", "Read without marks")
        return Said(text, fact, step_text=step, step="without_marks")
    words = word_count(article.text, SHARES_NEED_WORDS)
    is_short = words < SHARES_NEED_WORDS
    others = article.notes[:-1] if is_short else article.notes
    if others:
        return Said(" ".join(others))
    if opinion_label(article):
        text = tr("Hints", "The writer speaks for themselves; loaded words are no surprise.")
        fact, step = tr("Hints", "This is an opinion piece."), tr("Hints", "Hide loaded")
        return Said(text, fact, step_text=step, step="hide_loaded")
    if is_short:
        fact = tr("Hints", "1 word:") if words == 1 else tr("Hints", "{count} words:").format(count=words)
        text, step = (
            tr("Hints", "marks are shown; shares and reading ease are not."),
            tr("Hints", "Paste a longer text"),
        )
        return Said(text, fact, step_text=step, step="paste")
    if article.dropped:
        kept, whole = len(article.blocks), len(article.blocks) + len(article.dropped)
        fact = tr("Hints", "Kept {kept} of {all} blocks.").format(kept=kept, all=whole)
        return Said("", fact, step_text=tr("Hints", "Review"), step="review")
    if is_first:
        return Said(tr("Hints", "Marks show how this text handles its sources. They cannot tell whether it is true."))
    return None


def hint_on_rests(report: Report) -> Said:
    """Whether headline or opening are among what rests only on unnamed voices, and how much of the text is."""
    tr = QCoreApplication.translate
    article = report.article
    resting = resting_on_unnamed(report)
    headline = (article.headline,) if article.headline is not None else ()
    has_headline, has_opening = _touch(resting, headline), _touch(resting, article.paragraphs[:OPENING])
    if has_headline and has_opening:
        fact = tr("Hints", "The headline and the opening rest only on unnamed voices.")
    elif has_headline:
        fact = tr("Hints", "The headline rests only on unnamed voices.")
    elif has_opening:
        fact = tr("Hints", "The opening rests only on unnamed voices.")
    else:
        fact = tr("Hints", "Neither headline nor opening rests only on unnamed voices.")
    count = sum(word_count(span.of(article.text)) for span in resting)
    figure = tr("Hints", "{count} of {all} words").format(count=count, all=word_count(article.text))
    return Said("", fact, figure, can_close=False)


def language_name(code: str) -> str:
    """The English name of a language; the code itself where Qt knows none."""
    language = QLocale.codeToLanguage(code)
    return QLocale.languageToString(language) if language is not QLocale.Language.AnyLanguage else code


def _touch(spans: list[Span], places: tuple[Span, ...]) -> bool:
    return any(span.overlaps(place) for span in spans for place in places)
