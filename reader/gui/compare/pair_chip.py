"""A switch of the legend under two reports: how many marks the one and the other has."""

from reader.gui.chip import Chip


class PairChip(Chip):
    """Like any chip, with two counts."""

    _counts = ""

    def show_counts(self, left: int, right: int) -> None:
        self._counts = self.tr("{left} and {right}").format(left=left, right=right)
        self.show_count(left + right)
        self.setAccessibleName(self.tr("{name}: {counts}").format(name=self._name, counts=self._counts))

    def _counted(self) -> str:
        return self._counts
