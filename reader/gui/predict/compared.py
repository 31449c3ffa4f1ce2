"""What the side by side is made of: the report, what the person says, and who marked which stretch."""

from dataclasses import dataclass
from functools import cached_property

from reader.gui.marks import Mark, marks_of, own_marks_of
from reader.model.piles import Piles, Stretch, piles
from reader.model.remarks import OwnMark, Remarks
from reader.model.report import Finding, Report
from reader.model.rulebook import Rulebook


@dataclass(frozen=True)
class Compared:
    """`report` and `rulebook` in the reader's language. Without slots, because what follows from it is kept."""

    report: Report
    remarks: Remarks
    rulebook: Rulebook

    @cached_property
    def piles(self) -> Piles:
        return piles(self.report, self.remarks.own_marks)

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """All marks by their index: the program's, then the person's."""
        program = marks_of(self.report)
        return (*program, *own_marks_of(self.remarks, len(program)))

    def is_about_the_same(self, other: "Compared | None") -> bool:
        """Whether the same marks lie side by side; notes and answers may differ."""
        mine = (self.report, self.remarks.own_marks, self.rulebook)
        return other is not None and mine == (other.report, other.remarks.own_marks, other.rulebook)

    def marks_on(self, stretch: Stretch) -> tuple[Mark, ...]:
        """The marks of a stretch, the person's first."""
        first = len(self.report.findings)
        return tuple(self.marks[at] for at in (*(first + own for own in stretch.own), *stretch.findings))

    def stretch_of(self, index: int | None) -> Stretch | None:
        """The stretch that a mark belongs to."""
        every = (*self.piles.both, *self.piles.only_own, *self.piles.only_program)
        found = (each for each in every if any(mark.index == index for mark in self.marks_on(each)))
        return next(found, None) if index is not None else None

    def subject(self, stretch: Stretch) -> OwnMark | Finding:
        """The mark that an answer or a note is about: the person's own where there is one."""
        return self.remarks.own_marks[stretch.own[0]] if stretch.own else self.report.findings[stretch.findings[0]]
