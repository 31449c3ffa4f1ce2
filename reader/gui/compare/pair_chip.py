"""A switch of the legend under two reports: how many marks the one and the other has."""

from reader.gui.chip import Chip
from reader.gui.look import Use
from reader.gui.parts_button import ButtonPart, TextPart


class PairChip(Chip):
    """Like any chip, with two counts."""

    _counts = ""

    def show_counts(self, left: int, right: int) -> None:
        self._counts = self.tr("{left} and {right}").format(left=left, right=right)
        self.show_count(left + right)
        self.setAccessibleName(self.tr("{name}: {counts}").format(name=self._name, counts=self._counts))

    def parts(self) -> list[ButtonPart]:
        return [*super().parts()[:-1], TextPart(self._counts, Use.BASE, "text_secondary")]
