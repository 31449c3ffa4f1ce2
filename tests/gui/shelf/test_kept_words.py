"""When an article was read, as a person says it."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication

from reader.gui.shelf.kept_words import KeptWords
from reader.model.kept import Kept


def read(days_ago: int) -> Kept:
    noon = datetime.now(UTC).astimezone().replace(hour=12, minute=0)  # by the clock on the wall
    opened = (noon - timedelta(days=days_ago)).astimezone(UTC).isoformat(timespec="milliseconds")
    return Kept(key="k", title="Quay stays shut", origin="a.txt", opened=opened, words=9)


def day(days_ago: int) -> str:
    return QLocale().dayName(QDate.currentDate().addDays(-days_ago).dayOfWeek())


@pytest.mark.parametrize(("days_ago", "told"), [(0, "today"), (1, "yesterday")])
def test_the_last_two_days_have_words_of_their_own(qapp: QApplication, days_ago: int, told: str) -> None:
    assert qapp
    assert KeptWords().opened(read(days_ago)) == KeptWords().when(read(days_ago)) == told


def test_a_day_of_the_week_is_told_with_on_behind_a_title(qapp: QApplication) -> None:
    assert qapp
    assert KeptWords().opened(read(3)) == day(3)
    assert KeptWords().when(read(3)) == f"on {day(3)}"


def test_a_day_longer_ago_is_a_date(qapp: QApplication) -> None:
    assert qapp
    assert str(datetime.now(UTC).year)[:2] in KeptWords().when(read(40))
    assert not KeptWords().when(read(40)).startswith("on ")
