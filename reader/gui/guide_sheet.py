"""The sheet "What it can and cannot tell": a page of help inside the program, its marks drawn by the real painter."""

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout

from reader.gui.look import Use
from reader.gui.marked_label import MarkedLabel
from reader.gui.marks import CROWD, HEDGE, LOADED, NO_SOURCE, PERSON, Mark
from reader.gui.sheet import TextSheet
from reader.model.report import Category
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence whose words between `[[` and `]]` are marked, and what such a mark says."""

    letter: str
    category: Category
    sentence: str
    meaning: str
    quoted: bool = False


class GuideSheet(TextSheet):
    """Short on purpose: each mark explains itself on its card."""

    def fill(self, column: QVBoxLayout) -> None:
        self.add_words(column, self.tr("What it can and cannot tell"), Use.EMPTY_TITLE)
        self.add_words(
            column, self.tr("It reads one text closely and shows how that text handles its sources."), Use.ASK
        )
        self._add_list(column, self.tr("It can tell"), self._can())
        self._add_list(column, self.tr("It cannot tell"), self._cannot())
        self.add_heading(column, self.tr("How to read the marks"))
        for example in self._examples():
            self._add_example(self.add_group(column, 2), example)

    def _add_list(self, column: QVBoxLayout, head: str, lines: tuple[str, ...]) -> None:
        self.add_heading(column, head)
        group = self.add_group(column, 6)
        for line in lines:
            self.add_words(group, line, Use.BASE)

    def _can(self) -> tuple[str, ...]:
        return (
            self.tr("who speaks in the text, how the text names them, and how much of what is said is theirs;"),
            self.tr("which claims come from somebody you cannot identify, and whether it says why and how they know;"),
            self.tr("which words judge or hold back, the writer’s own and quoted ones apart."),
        )

    def _cannot(self) -> tuple[str, ...]:
        return (
            self.tr("whether a statement is true: a text without a mark can be false, one full of marks can be right;"),
            self.tr("whether it was right to leave a name out: the reasons may lie outside the text;"),
            self.tr("what stands elsewhere: leave the page and see who else reports it;"),
            self.tr("anything about texts that are not English news prose, and it makes mistakes in those that are."),
        )

    def _examples(self) -> tuple[Example, ...]:
        unnamed, loaded, hedge = Category.UNNAMED_SOURCE, Category.LOADED_LANGUAGE, Category.HEDGE
        return (
            Example(PERSON, unnamed, self.tr("The deck may crack, [[a person at the council]] said."),
                    self.tr("A box: said by somebody you cannot identify.")),
            Example(CROWD, unnamed, self.tr("[[Critics]] call the deal a mistake."),
                    self.tr("The letter C: said by a crowd that nobody can ask.")),
            Example(NO_SOURCE, unnamed, self.tr("The bridge [[is believed]] to be unsafe."),
                    self.tr("The letter S: nobody is given as the source.")),
            Example(LOADED, loaded, self.tr("The council [[rammed]] the deal through."),
                    self.tr("A wave: a word that judges or paints while it reports.")),
            Example(HEDGE, hedge, self.tr("The work [[may]] begin in July."),
                    self.tr("Dots: a word that makes a statement less certain. Never a fault.")),
            Example(LOADED, loaded, self.tr("“It was a [[stitch-up]],” said Petra Lane."),
                    self.tr("A line without a tint: the wording is the speaker’s, not the writer’s."), quoted=True),
        )  # fmt: skip

    def _add_example(self, column: QVBoxLayout, example: Example) -> None:
        before, _, rest = example.sentence.partition("[[")
        words, _, after = rest.partition("]]")
        label = MarkedLabel(self.look, Use.ASK)
        span = Span(len(before), len(before) + len(words))
        label.show_text(before + words + after, (Mark(-1, span, example.letter, example.category, example.quoted),))
        column.addWidget(label)
        self.add_words(column, f"{example.letter}   {example.meaning}", Use.SECOND, "text_secondary")
