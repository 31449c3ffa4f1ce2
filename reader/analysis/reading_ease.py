"""How hard an article is to read: five formulas, each in school grades of the United States.

The figures are textstat's. They count syllables, letters and the length of sentences, so they tell nothing about
ideas or layout, and differ from one another by several years on the same text; hence a range and never one figure.
Nothing is fetched: syllables come from the pronouncing dictionary among the resources.
"""

from functools import cache
from types import ModuleType

from reader.analysis.pronunciations import Pronunciations
from reader.model.article import Article
from reader.model.ledger import SHARES_NEED_WORDS, word_count
from reader.model.report import Measure
from reader.resources import resource

GRADE = "school grade"

FORMULAS = (
    ("ease.flesch_kincaid", "Flesch-Kincaid", "flesch_kincaid_grade"),  # Kincaid and others 1975
    ("ease.gunning_fog", "Gunning fog", "gunning_fog"),  # Gunning 1952
    ("ease.smog", "SMOG", "smog_index"),  # McLaughlin 1969
    ("ease.ari", "Automated Readability Index", "automated_readability_index"),  # Senter and Smith 1967
    ("ease.coleman_liau", "Coleman-Liau", "coleman_liau_index"),  # Coleman and Liau 1975
)
"""Id, title and textstat's function."""


def measure_ease(article: Article) -> tuple[Measure, ...]:
    """One measure a formula, over the paragraphs. All values are None under SHARES_NEED_WORDS words."""
    text = body_of(article)
    count = word_count(text)
    if count < SHARES_NEED_WORDS:
        return tuple(Measure(key, title, None, GRADE, count) for key, title, _ in FORMULAS)
    formulas = _textstat()
    return tuple(
        Measure(key, title, float(getattr(formulas, name)(text)), GRADE, count) for key, title, name in FORMULAS
    )


def body_of(article: Article) -> str:
    """The paragraphs, one a line: what the formulas read."""
    return "\n".join(paragraph.of(article.text) for paragraph in article.paragraphs)


@cache
def _textstat() -> ModuleType:
    """textstat, with the pronouncing dictionary that it would otherwise look for on the network."""
    import nltk  # here: it takes half a second, which the engine's start should not wait for

    # textstat asks for nltk.corpus.cmudict.dict(); this one answers the same, without the second that nltk's takes.
    nltk.corpus.cmudict = Pronunciations(resource("nltk_data", "corpora", "cmudict", "cmudict"))
    nltk.download = _nothing  # textstat fetches what nltk does not find, or refuses for the rights of its folder
    import textstat

    module: ModuleType = textstat
    return module


def _nothing(*_asked: object, **_how: object) -> None:
    """All that is asked for is here."""
