"""One thing to look for, kept as data with its explanation, its reference and its proof."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.report import Category


class Match(StrEnum):
    """How a rule's `words` are read: a closed set.

    `phrase`: the words as they stand, in any case. `lemma`: every form of the word. `pattern`: tokens with word classes
    (see `analysis/patterns.py`). `attribution`: source kinds; the attribution engine finds these.
    """

    PHRASE = "phrase"
    LEMMA = "lemma"
    PATTERN = "pattern"
    ATTRIBUTION = "attribution"


class Implies(StrEnum):
    """What a verb of speech lets the reader think of what was said."""

    DOUBT = "doubt"
    GUILT = "guilt"
    TRUTH = "truth"
    EMOTION = "emotion"


@dataclass(frozen=True, slots=True)
class Family:
    """What a file says of all its rules under [family]; whatever it does not say is empty."""

    title: str = ""
    why: str = ""
    ask: str = ""
    fine_when: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as its file states it.

    In `examples`, `[[...]]` marks exactly what must be found; an example without marks must pass.
    `pos`, `subject` and `object` are word classes or lemmas that the match needs. A rule with `default` off is kept
    out of reports and says why in `off_because`. `file` is the file's name, for the manual and for error messages.
    `own` is true of the rules that a person or a class added, false of the program's.
    """

    id: str
    category: Category
    title: str
    why: str
    ask: str
    fine_when: str
    reference: str
    match: Match
    words: tuple[str, ...]
    examples: tuple[str, ...]
    unless: tuple[str, ...] = ()
    pos: tuple[str, ...] = ()
    subject: tuple[str, ...] = ()
    object: tuple[str, ...] = ()
    implies: Implies | None = None
    default: bool = True
    off_because: str = ""
    file: str = ""
    own: bool = False
    family: Family = Family()
