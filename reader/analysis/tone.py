"""The tone of each sentence, the writer's and quoted ones apart: VADER's compound, sentence by sentence only.

Hutto and Gilbert, VADER, ICWSM 2014. The compound of a longer text runs to one end of the scale, so there is no figure
for the article. The formula sees words, not irony or facts. Words that merely name a grave topic do not count; see
`tone_words`.
"""

from functools import cache
from typing import Any

from reader.analysis.parsed import Parsed
from reader.analysis.quotations import Quotation
from reader.analysis.tone_words import TOPICS
from reader.analysis.wording import Quoted
from reader.model.report import Sentence, Wording
from reader.model.span import Span

MOSTLY = 0.5
"""From this share of its characters in quotation marks on, a sentence counts as quoted."""


def find_sentences(parsed: Parsed, quotations: tuple[Quotation, ...]) -> tuple[Sentence, ...]:
    """All sentences of the blocks that are read, in order, without white space at their ends."""
    quoted = Quoted(quotations)
    found = []
    for passage, sentence in parsed.sentences():
        words = sentence.text
        start = passage.start + sentence.start_char + len(words) - len(words.lstrip())
        span = Span(start, start + len(words.strip()))
        if len(span):
            wording = Wording.QUOTED if quoted.share(span) > MOSTLY else Wording.WRITER
            found.append(Sentence(span, wording, tone_of(span.of(parsed.article.text))))
    return tuple(found)


def tone_of(sentence: str) -> float | None:
    """From -1 to 1; None where the sentence holds no word that VADER scores."""
    plain = sentence.replace("’", "'")
    analyzer = _analyzer()
    if not any(word in analyzer.lexicon for word in _words(plain)):
        return None
    return float(analyzer.polarity_scores(plain)["compound"])


@cache
def _analyzer() -> Any:
    """VADER without the words that merely name a topic."""
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer  # here: the window never needs it

    analyzer = SentimentIntensityAnalyzer()
    analyzer.lexicon = {word: feeling for word, feeling in analyzer.lexicon.items() if word not in TOPICS}
    return analyzer


def _words(sentence: str) -> list[str]:
    """The words as VADER cuts them, in small letters."""
    from vaderSentiment.vaderSentiment import SentiText  # as above

    return [word.lower() for word in SentiText(sentence).words_and_emoticons]
