"""How a kept article is told in words: where it is from, when it was read, and all of it for a screen reader."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QDate, QDateTime, QLocale, QObject, Qt

from reader.model.kept import Kept

DAYS_OF_A_WEEK: Final = 7


class KeptWords(QObject):
    """Which day it is, is asked anew each time: a window may stay open over midnight."""

    def where_from(self, kept: Kept) -> str:
        """Outlet and day, or what the article was opened from."""
        published = self._published(kept.published) if kept.published else ""
        told = ", ".join(part for part in (kept.outlet or "", published) if part)
        told = told or kept.origin.replace("\\", "/").rsplit("/", 1)[-1]
        return self.tr("Lesson, {origin}").format(origin=told) if kept.lesson is not None else told

    def opened(self, kept: Kept) -> str:
        """When it was read last, as a person says it: today, the weekday, or the day."""
        day = _opened(kept).date()
        ago = day.daysTo(QDate.currentDate())
        if ago <= 0:
            return self.tr("today")
        if ago == 1:
            return self.tr("yesterday")
        if ago < DAYS_OF_A_WEEK:
            return QLocale().dayName(day.dayOfWeek())
        return QLocale().toString(day, self.tr("d MMM yyyy"))

    def when(self, kept: Kept) -> str:
        """The same where it stands behind a title, not in a column."""
        told = self.opened(kept)
        return self.tr("on {weekday}").format(weekday=told) if told in _weekdays() else told

    def group(self, kept: Kept) -> str:
        """The heading under which it is listed."""
        ago = _opened(kept).date().daysTo(QDate.currentDate())
        return self.tr("This week") if ago < DAYS_OF_A_WEEK else self.tr("Before")

    def counts(self, kept: Kept) -> str:
        if kept.counts is None:
            return self.tr("not analysed yet")
        told = self.tr("{unnamed} unnamed, {loaded} loaded, {hedges} hedges")
        counts = kept.counts
        return told.format(unnamed=counts.unnamed, loaded=counts.loaded, hedges=counts.hedges)

    def in_full(self, kept: Kept) -> str:
        """All that the row shows, for whoever hears it."""
        notes = self.tr("{count} notes").format(count=kept.notes) if kept.notes else ""
        read = self.tr("read {day}").format(day=self.opened(kept))
        found = kept.snippet.text if kept.snippet is not None else ""
        told = (kept.title, self.where_from(kept), self.counts(kept), notes, read, found)
        return ", ".join(part for part in told if part)

    def _published(self, published: str) -> str:
        """An ISO date as a person writes it; anything else as it is."""
        try:
            day = datetime.fromisoformat(published)
        except ValueError:
            return published
        return QLocale().toString(QDate(day.year, day.month, day.day), self.tr("d MMMM yyyy"))


def _weekdays() -> set[str]:
    return {QLocale().dayName(day) for day in range(1, DAYS_OF_A_WEEK + 1)}


def _opened(kept: Kept) -> QDateTime:
    return QDateTime.fromString(kept.opened, Qt.DateFormat.ISODateWithMs).toLocalTime()
