"""The remarks that are kept: what a person said about the marks of each article, and the rules switched off or on."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from reader.library.database import IN_MEMORY, change, connect, told
from reader.model.remarks import (
    DismissedMark,
    DismissedWords,
    Judgement,
    Note,
    OwnMark,
    Remark,
    Remarks,
    RuleOff,
    RuleOn,
    Stand,
    remarks_of,
)
from reader.model.report import Category
from reader.model.span import Span


class KeptRemarks:
    """The remarks in a library file. Every change is written at once; every method may raise LibraryError."""

    def __init__(self, file: Path = IN_MEMORY, connection: sqlite3.Connection | None = None) -> None:
        """Open the file, or keep remarks for this session only; or share a library's connection to the file.

        Raises LibraryError, as `connect` does.
        """
        self._file = file
        self._connection = connection or connect(file)

    def close(self) -> None:
        self._connection.close()

    def turn_to(self, file: Path, connection: sqlite3.Connection) -> None:
        """Keep remarks elsewhere from now on."""
        self._file, self._connection = file, connection

    def of(self, article: str) -> Remarks:
        """What was said about the article with this key, with the rules switched off and on everywhere."""
        with told(self._file):
            return remarks_of(_rows(self._connection, article))

    def rules(self) -> tuple[RuleOff | RuleOn, ...]:
        """The rules that the person switched off, and those switched on, each in the order in which it was done."""
        with told(self._file):
            off = self._connection.execute("SELECT rule FROM rule_off ORDER BY rowid")
            on = self._connection.execute("SELECT rule FROM rule_on ORDER BY rowid")
            return (*(RuleOff(rule) for (rule,) in off), *(RuleOn(rule) for (rule,) in on))

    def add(self, article: str, remark: Remark) -> None:
        """Keep a remark; one that is there already stays, a note or judgement takes the place of the one before."""
        with told(self._file), change(self._connection):
            match remark:
                case DismissedMark(rule, span):
                    self._put("dismissed_mark (article, rule, start, stop)", article, rule, span.start, span.end)
                case DismissedWords(rule, words):
                    self._put("dismissed_words (article, rule, words)", article, rule, words)
                case RuleOff(rule):
                    self._put("rule_off (rule)", rule)
                case RuleOn(rule):
                    self._put("rule_on (rule)", rule)
                case Note(rule, span, text):
                    self._take("note", article=article, rule=rule, start=span.start, stop=span.end)
                    self._put("note (article, rule, start, stop, text)", article, rule, span.start, span.end, text)
                case OwnMark(category, span):
                    self._put("own_mark (article, category, start, stop)", article, category, span.start, span.end)
                case Judgement(category, span, stand):
                    self._take("judgement", article=article, category=category, start=span.start, stop=span.end)
                    columns = "judgement (article, category, start, stop, stand)"
                    self._put(columns, article, category, span.start, span.end, stand)

    def remove(self, article: str, remark: Remark) -> None:
        """Forget a remark; one that is not there is forgotten already."""
        with told(self._file), change(self._connection):
            match remark:
                case DismissedMark(rule, span):
                    self._take("dismissed_mark", article=article, rule=rule, start=span.start, stop=span.end)
                case DismissedWords(rule, words):
                    self._take("dismissed_words", article=article, rule=rule, words=words)
                case RuleOff(rule):
                    self._take("rule_off", rule=rule)
                case RuleOn(rule):
                    self._take("rule_on", rule=rule)
                case Note(rule, span, text):
                    self._take("note", article=article, rule=rule, start=span.start, stop=span.end, text=text)
                case OwnMark(category, span):
                    self._take("own_mark", article=article, category=category, start=span.start, stop=span.end)
                case Judgement(category, span, stand):
                    start, stop = span.start, span.end
                    self._take("judgement", article=article, category=category, start=start, stop=stop, stand=stand)

    def _put(self, table: str, *values: str | int) -> None:
        places = ", ".join("?" * len(values))
        # The names come from this module alone; what a person wrote only ever fills the places.
        self._connection.execute(f"INSERT OR IGNORE INTO {table} VALUES ({places})", values)  # noqa: S608 # see above

    def _take(self, table: str, **columns: str | int) -> None:
        wanted = " AND ".join(f"{name} = ?" for name in columns)
        self._connection.execute(f"DELETE FROM {table} WHERE {wanted}", tuple(columns.values()))  # noqa: S608 # the same


def _rows(connection: sqlite3.Connection, article: str) -> Iterator[Remark]:
    """All that bears on an article. Dismissals come in the order in which they were made, whatever their reach."""
    dismissed = """
        SELECT made, rowid, rule, start, stop, NULL FROM dismissed_mark WHERE article = :article
        UNION ALL SELECT made, rowid, rule, NULL, NULL, words FROM dismissed_words WHERE article = :article
        UNION ALL SELECT made, rowid, rule, NULL, NULL, NULL FROM rule_off ORDER BY 1, 2"""
    for _made, _row, rule, start, stop, words in connection.execute(dismissed, {"article": article}):
        if start is not None:
            yield DismissedMark(rule, Span(start, stop))
        else:
            yield RuleOff(rule) if words is None else DismissedWords(rule, words)
    notes = "SELECT rule, start, stop, text FROM note WHERE article = ? ORDER BY rowid"
    for rule, start, stop, text in connection.execute(notes, (article,)):
        yield Note(rule, Span(start, stop), text)
    own = "SELECT category, start, stop FROM own_mark WHERE article = ?"
    for category, start, stop in connection.execute(own, (article,)):
        yield OwnMark(Category(category), Span(start, stop))
    judged = "SELECT category, start, stop, stand FROM judgement WHERE article = ? ORDER BY rowid"
    for category, start, stop, stand in connection.execute(judged, (article,)):
        yield Judgement(Category(category), Span(start, stop), Stand(stand))
    for (rule,) in connection.execute("SELECT rule FROM rule_on ORDER BY rowid"):
        yield RuleOn(rule)
