"""What stands behind the text in a document: headings, lines, tables and evidence, in whatever form they are set."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 begins a chapter such as "Voices", level 2 stands within one."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Line:
    """A plain sentence; a quiet one is set smaller or lighter."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it says."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Proof:
    """Words of the article, with what they show and where they stand."""

    words: str
    about: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head; every row has as many cells as the head."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Part = Heading | Line | Fact | Proof | Table
