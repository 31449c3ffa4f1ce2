"""Which language a text is in, or that it is too short to tell."""

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from reader.model.languages import LANGUAGES

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

ENGLISH: Final = "en"

SAMPLE: Final = 6_000
"""Characters that are looked at, from the middle of the text, where less of a page's furniture stands."""

FEWEST_WORDS: Final = 12
FEWEST_LETTERS: Final = 40
"""Below either, one name decides too much. Letters count for scripts that do not part their words."""

SURE: Final = 0.9
"""The probability that py3langid must give; under it a text is not called foreign."""

ENGLISH_SHARE: Final = 0.25
"""Share of little English words above which nobody need be asked: news has .35 to .45, other languages under .10."""

PLAUSIBLE_SHARE: Final = 0.15
"""Share above which a text is not called foreign, whatever the probabilities say."""

_LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LITTLE: Final = frozenset(
    re.findall(
        r"\w+",
        """
        a about after all also an and any are as at be been before but by can could did do for from had has have he her
        his how i if in into is it its more no not of on one or our out over said says she so some than that the their
        them then there these they this those to up was we were what when where which while who whose why will with
        would you your
        """,
    )
)
"""The commonest words of English news that few other languages spell alike."""


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the text's language; None where it cannot be told with confidence."""
    middle = max(0, (len(text) - SAMPLE) // 2)
    sample = text[middle : middle + SAMPLE]
    words = [word.lower() for word in _LETTERS.findall(sample)]
    if len(words) < FEWEST_WORDS and sum(map(len, words)) < FEWEST_LETTERS:
        return None
    share = sum(word in _LITTLE for word in words) / len(words)
    if share >= ENGLISH_SHARE and len(words) >= FEWEST_WORDS:
        return ENGLISH
    return _asked(sample, share)


def _asked(sample: str, english_share: float) -> str | None:
    """What py3langid is sure of. It takes a second to load, so plainly English text never gets here."""
    code, probability = _identifier().classify(sample)
    if probability < SURE or code not in LANGUAGES or (code != ENGLISH and english_share >= PLAUSIBLE_SHARE):
        return None
    return str(code)


@cache
def _identifier() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
