"""A look that follows another one at a smaller scale: two columns of text need shorter lines than one."""

from PySide6.QtCore import QObject

from reader.gui.look import Look


class SmallerLook(Look):
    """Theme, page style and scale of another look, the scale times a factor; the column has a width of its own."""

    def __init__(self, model: Look, factor: float, column: int, parent: QObject | None = None) -> None:
        super().__init__(model.theme, model.scale * factor, parent)
        self._model, self._factor, self._column = model, factor, column
        self.take_after(model)
        model.changed.connect(self._on_model_changed)

    @property
    def column(self) -> float:
        return self._model.px(self._column)

    def _on_model_changed(self) -> None:
        self.take_after(self._model)
        self.set_scale(self._model.scale * self._factor)
