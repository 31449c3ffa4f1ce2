"""The small language in which rules say what to look for, word by word.

A pattern is words with spaces between them. Each stands for one word of the text:

    slam          any form of the word (slam, slams, slammed)
    "said"        exactly this form, in small or large letters
    NOUN          a word class, a kind of name (PERSON, GPE) or PEOPLE, ACTOR (see `word_classes`)
    mob/NOUN      the word, where it is used as a noun; sham/NOUN/ADJ: as one of the two
    war|battle    one or the other
    *             any word
    ADV?          may be there or not
    (be)          must be there, but is not marked
    Deep State    these words, also where they are written like a name

`phrase` rules list exact forms, `lemma` rules words in any form; both are read as patterns without signs. A word that
the language model cuts ("so-called", "can't") is cut here in the same way.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product

from spacy.lang.en import English
from spacy.language import Language
from spacy.tokens import Doc, Token

from reader.analysis.word_classes import belongs
from reader.analysis.word_forms import forms, plain_form
from reader.model.rule import Match

_CLASS = re.compile(r"[A-Z_]+")
_FREQUENT = frozenset(
    {
        "a",
        "all",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "but",
        "by",
        "can",
        "for",
        "from",
        "had",
        "has",
        "have",
        "he",
        "her",
        "his",
        "i",
        "in",
        "is",
        "it",
        "its",
        "more",
        "n't",
        "no",
        "not",
        "of",
        "on",
        "one",
        "or",
        "our",
        "out",
        "s",
        "she",
        "so",
        "some",
        "that",
        "the",
        "their",
        "them",
        "they",
        "this",
        "to",
        "up",
        "was",
        "we",
        "were",
        "who",
        "will",
        "with",
        "you",
    }
)
"""Words that stand in nearly every sentence."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that a word of the text may be: a form, any form of a word, a class; an empty one is any word."""

    form: str = ""
    lemma: str = ""
    classes: tuple[str, ...] = ()

    def fits(self, token: Token) -> bool:
        if self.form and plain_form(token) != self.form:
            return False
        if self.lemma and self.lemma not in forms(token):
            return False
        return not self.classes or any(belongs(token, word_class) for word_class in self.classes)

    @property
    def word(self) -> str:
        return self.form or self.lemma


@dataclass(frozen=True, slots=True)
class Step:
    """What one word of the text must be. A step that is not `marked` is only looked for."""

    choices: tuple[Choice, ...]
    marked: bool = True

    def fits(self, token: Token) -> bool:
        return any(choice.fits(token) for choice in self.choices)


@dataclass(frozen=True, slots=True)
class Pattern:
    """Steps that must fit neighbouring words. `anchor` is the step whose words the index is made of: one of
    `anchor_words` stands wherever the pattern fits.

    `is_name`: the entry is written like a name (Deep State), so it may stand in a text like one.
    """

    text: str
    steps: tuple[Step, ...]
    anchor: int
    anchor_words: frozenset[str]
    is_name: bool = False

    def found_at(self, doc: Doc, start: int) -> tuple[int, int] | None:
        """The first and last marked token, where the pattern fits from token `start` on."""
        if start < 0 or start + len(self.steps) > len(doc):
            return None
        if not all(step.fits(doc[start + at]) for at, step in enumerate(self.steps)):
            return None
        marked = [start + at for at, step in enumerate(self.steps) if step.marked]
        return marked[0], marked[-1]

    def covers(self, doc: Doc, first: int, last: int) -> bool:
        """Whether the pattern fits anywhere so that it takes in a token from `first` to `last`."""
        starts = range(first - len(self.steps) + 1, last + 1)
        return any(self.found_at(doc, start) is not None for start in starts)


def patterns_of(match: Match, entry: str) -> tuple[Pattern, ...]:
    """The patterns of one entry: more than one where words may be left out. Raises ValueError, saying why."""
    options = [option for word in entry.split() for option in _options(match, word)]
    found = []
    for chosen in product(*options):
        steps = tuple(step for steps in chosen for step in steps)
        anchor = _anchor(steps, entry)
        words = frozenset(choice.word for choice in steps[anchor].choices)
        found.append(Pattern(entry, steps, anchor, words, _is_name(entry)))
    return tuple(found)


def _options(match: Match, word: str) -> Iterator[tuple[tuple[Step, ...], ...]]:
    """The ways in which one word of an entry can be met, each a tuple of steps."""
    if match is not Match.PATTERN:
        yield (_plain(word, exact=match is Match.PHRASE),)
        return
    optional, marked = word.endswith("?"), not word.startswith("(")
    ways = [tuple(Step(step.choices, marked) for step in steps) for steps in _ways(word.removesuffix("?").strip("()"))]
    yield (*ways, ()) if optional else tuple(ways)


def _ways(word: str) -> Iterator[tuple[Step, ...]]:
    """Alternatives that the language model leaves whole are one step; one that it cuts is a way of its own."""
    choices = word.split("|")
    if not all(choices):
        raise ValueError(f"“{word}” has an empty alternative")
    cut = [choice for choice in choices if _is_plain(choice) and len(_plain(choice)) > 1]
    whole = [choice for choice in choices if choice not in cut]
    if whole:
        yield (Step(tuple(_choice(choice) for choice in whole)),)
    yield from (_plain(choice) for choice in cut)


def _is_plain(choice: str) -> bool:
    return not set(choice) & set('*/"') and not _CLASS.fullmatch(choice)


def _plain(word: str, *, exact: bool = False) -> tuple[Step, ...]:
    pieces = [token.lower_ for token in _blank().make_doc(word)]
    exact = exact or len(pieces) > 1
    return tuple(Step((Choice(form=piece) if exact else Choice(lemma=piece),)) for piece in pieces)


def _choice(text: str) -> Choice:
    if text == "*":
        return Choice()
    if _CLASS.fullmatch(text):
        return Choice(classes=(text,))
    word, *classes = text.split("/")
    if word.startswith('"'):
        return Choice(form=word.strip('"').lower(), classes=tuple(classes))
    return Choice(lemma=word.lower(), classes=tuple(classes))


def _anchor(steps: tuple[Step, ...], entry: str) -> int:
    """A step that is made of words, rather of rare ones, which are looked up seldom; of several a marked one."""
    worded = [at for at, step in enumerate(steps) if all(choice.word for choice in step.choices)]
    if not worded:
        raise ValueError(f"“{entry}” holds no word of its own, only classes")
    rare = [at for at in worded if not any(choice.word in _FREQUENT for choice in steps[at].choices)] or worded
    return next((at for at in rare if steps[at].marked), rare[0])


def _is_name(entry: str) -> bool:
    words = (choice for word in entry.split() for choice in word.strip("()?").split("|"))
    return any(word[:1].isupper() and not _CLASS.fullmatch(word.split("/")[0]) for word in words)


@cache
def _blank() -> Language:
    return English()
