"""The article of a lesson: steps at full strength with their numbers at the right, other marks faded."""

from collections.abc import Iterable

from reader.gui.article_view import ArticleView
from reader.gui.lesson.lesson_marks import LessonMarks, lesson_marks
from reader.gui.marks import Mark
from reader.model.lesson import Lesson
from reader.model.report import Report

NOTHING = LessonMarks((), (), ())


class LessonView(ArticleView):
    """Shows all marks while a lesson is made, or only the steps that are to be seen."""

    _lesson_marks = NOTHING

    @property
    def lesson_marks(self) -> LessonMarks:
        return self._lesson_marks

    @property
    def chosen(self) -> int | None:
        """The index of the mark that is shown as the chosen one."""
        return self._chosen

    def show_lesson(self, report: Report, lesson: Lesson, shown: Iterable[int] | None = None) -> None:
        """Lay the marks over the article, which is shown already."""
        self._lesson_marks = lesson_marks(report, lesson, shown)
        self.show_marks(self._lesson_marks.marks, report)

    def _is_faded(self, mark: Mark) -> bool:
        return not mark.own and mark.index in self._lesson_marks.outside
