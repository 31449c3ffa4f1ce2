"""Gold marks beside the sample articles: what a careful teacher would mark, written in the article's own words.

A gold file says where it means a stretch of text in these ways:

- `"an official"`: these words, whole and in this case, in the paragraph that the entry names (0 is the headline).
- `"7: an official"`: the words in paragraph 7. Lists of marks always name their paragraph.
- `"7: she #2"`: the second time that the words stand in it. Words that stand there twice need a number.
- `"The board ... in winter"`: from the first words to the last ones.

`marks.writer` and `marks.quoted` hold what must be found, in whose wording; `marks.either` what two teachers might
judge differently: finding it is no false alarm and leaving it out is no miss. An attribution with `optional = true`
and a criterion that the file leaves out are meant in the same way. Where two answers are right, a list gives both.
"""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from reader.model.attribution import KnowingKind, ReasonKind, SourceKind
from reader.model.report import Answer, Category, Wording
from reader.model.span import Span

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
NO_SOURCE = frozenset({SourceKind.NONE})
_Value = TypeVar("_Value")
_FRONT = re.compile(r"By [A-Z]|(?:The )?[\w&’' ]+ · \d{1,2} \w+ \d{4}$")
_PLACE = re.compile(r"(\d+): (.*)", re.DOTALL)
_COUNT = re.compile(r"(.*) #(\d+)", re.DOTALL)


class GoldError(ValueError):
    """A gold file means words that do not stand in its article, or says something that it cannot say."""


@dataclass(frozen=True, slots=True)
class GoldVoice:
    """Fields that the file leaves out are None or empty: nothing is asked about them."""

    name: str
    kinds: frozenset[SourceKind]
    ladder: frozenset[int]
    number: int | None
    reasons: frozenset[ReasonKind]
    knowing: frozenset[KnowingKind]
    relayed_by: str | None


@dataclass(frozen=True, slots=True)
class GoldAttribution:
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    kinds: frozenset[SourceKind]
    voice: str | None
    optional: bool


@dataclass(frozen=True, slots=True)
class GoldMark:
    """`wording` is None where the mark is one that two teachers might judge differently."""

    span: Span
    category: Category
    wording: Wording | None


@dataclass(frozen=True, slots=True)
class Gold:
    """One sample article and its gold marks."""

    name: str
    text: str
    voices: tuple[GoldVoice, ...]
    attributions: tuple[GoldAttribution, ...]
    marks: tuple[GoldMark, ...]
    criteria: dict[str, frozenset[Answer]]
    paragraphs: tuple[Span, ...]
    """The headline, then what reports; byline and dateline are not among them."""

    @property
    def words(self) -> int:
        return len(self.text.split())

    def asked(self, category: Category) -> tuple[GoldMark, ...]:
        """The marks of a category that must be found."""
        return tuple(mark for mark in self.marks if mark.category is category and mark.wording is not None)

    def allowed(self, category: Category) -> tuple[GoldMark, ...]:
        """The marks of a category that may be found or left out."""
        return tuple(mark for mark in self.marks if mark.category is category and mark.wording is None)


def seed_files() -> tuple[Path, ...]:
    """The sample articles, in the order of their names."""
    return tuple(sorted(SEEDS.glob("*.txt")))


def gold_files() -> tuple[Path, ...]:
    return tuple(sorted(SEEDS.glob("*.gold.toml")))


def read_gold(path: Path) -> Gold:
    """The gold marks of one file; `GoldError` names the file and the words that it cannot place."""
    name = path.name.removesuffix(".gold.toml")
    text = path.with_name(f"{name}.txt").read_text(encoding="utf-8")
    entries = tomllib.loads(path.read_text(encoding="utf-8"))
    try:
        return _gold(name, text, entries)
    except (GoldError, KeyError, ValueError) as problem:
        raise GoldError(f"{path.name}: {problem}") from problem


def _gold(name: str, text: str, entries: dict[str, Any]) -> Gold:
    _refuse_unknown(entries, {"voice", "attribution", "marks", "criteria"})
    places = _Places(text)
    voices = {voice.name: voice for voice in map(_voice, entries["voice"])}
    _check_relays(voices)
    return Gold(
        name=name,
        text=text,
        voices=tuple(voices.values()),
        attributions=tuple(_attribution(entry, places, voices) for entry in entries["attribution"]),
        marks=tuple(_marks(entries["marks"], places)),
        criteria={key: frozenset(map(Answer, _listed(value))) for key, value in entries["criteria"].items()},
        paragraphs=places.paragraphs,
    )


class _Places:
    """Finds the words of a gold file in the paragraphs of its article; paragraph 0 is the headline."""

    def __init__(self, text: str) -> None:
        blocks = [Span(found.start(), found.end()) for found in re.finditer(r"[^\n]+", text)]
        self._text = text
        self.paragraphs = tuple(block for block in blocks if not _FRONT.match(block.of(text)))

    def spans(self, words: str | list[str], paragraph: int | None = None) -> tuple[Span, ...]:
        return tuple(self.span(each, paragraph) for each in _listed(words))

    def span(self, words: str, paragraph: int | None = None) -> Span:
        number, wanted, count = _read_place(words, paragraph)
        if number >= len(self.paragraphs):
            raise GoldError(f"there is no paragraph {number} for “{wanted}”")
        found = self._every(wanted, self.paragraphs[number])
        if len(found) < (count or 1):
            raise GoldError(f"paragraph {number} does not hold “{wanted}”{f' {count} times' if count else ''}")
        if count is None and len(found) > 1:
            raise GoldError(f"paragraph {number} holds “{wanted}” {len(found)} times: say which (#1, #2 ...)")
        return found[(count or 1) - 1]

    def _every(self, wanted: str, block: Span) -> list[Span]:
        pattern = ".*?".join(re.escape(part) for part in wanted.split(" ... "))
        before = r"(?<!\w)" if wanted[0].isalnum() else ""
        after = r"(?!\w)" if wanted[-1].isalnum() else ""
        matches = re.finditer(f"{before}{pattern}{after}", block.of(self._text))
        return [Span(found.start(), found.end()).moved(block.start) for found in matches]


def _read_place(words: str, paragraph: int | None) -> tuple[int, str, int | None]:
    """The paragraph, the words and which of several is meant."""
    placed = _PLACE.fullmatch(words)
    if placed is not None:
        paragraph, words = int(placed[1]), placed[2]
    if paragraph is None:
        raise GoldError(f"“{words}” does not say in which paragraph")
    counted = _COUNT.fullmatch(words)
    return (paragraph, counted[1], int(counted[2])) if counted is not None else (paragraph, words, None)


def _voice(entry: dict[str, Any]) -> GoldVoice:
    _refuse_unknown(entry, {"name", "kind", "ladder", "number", "reason", "knowing", "relayed_by"})
    return GoldVoice(
        name=entry["name"],
        kinds=frozenset(map(SourceKind, _listed(entry["kind"]))),
        ladder=frozenset(_listed(entry.get("ladder", []))),
        number=entry.get("number"),
        reasons=frozenset(map(ReasonKind, _listed(entry.get("reason", [])))),
        knowing=frozenset(map(KnowingKind, _listed(entry.get("knowing", [])))),
        relayed_by=entry.get("relayed_by"),
    )


def _attribution(entry: dict[str, Any], places: _Places, voices: dict[str, GoldVoice]) -> GoldAttribution:
    _refuse_unknown(entry, {"paragraph", "source", "cue", "content", "voice", "kind", "optional"})
    paragraph, voice = entry["paragraph"], entry.get("voice")
    if voice is not None and voice not in voices:
        raise GoldError(f"no voice is called “{voice}”")
    kinds = frozenset(map(SourceKind, _listed(entry["kind"]))) if "kind" in entry else None
    return GoldAttribution(
        source=places.spans(entry.get("source", []), paragraph),
        cue=places.spans(entry["cue"], paragraph),
        content=places.spans(entry["content"], paragraph),
        kinds=kinds or (voices[voice].kinds if voice is not None else NO_SOURCE),
        voice=voice,
        optional=entry.get("optional", False),
    )


def _marks(entries: dict[str, dict[str, list[str]]], places: _Places) -> list[GoldMark]:
    _refuse_unknown(entries, {"writer", "quoted", "either"})
    return [
        GoldMark(places.span(words), Category(category), None if whose == "either" else Wording(whose))
        for whose, categories in entries.items()
        for category, listed in categories.items()
        for words in listed
    ]


def _check_relays(voices: dict[str, GoldVoice]) -> None:
    for voice in voices.values():
        if voice.relayed_by is not None and voice.relayed_by not in voices:
            raise GoldError(f"no voice is called “{voice.relayed_by}”")


def _refuse_unknown(entry: dict[str, Any], known: set[str]) -> None:
    unknown = set(entry) - known
    if unknown:
        raise GoldError(f"unknown: {', '.join(sorted(unknown))}")


def _listed(value: _Value | list[_Value]) -> list[_Value]:
    return value if isinstance(value, list) else [value]
