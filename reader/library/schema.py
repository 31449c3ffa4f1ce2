"""The tables of the library, as the steps that led to them. A step that was released is never changed: add another.

`article` is the key of an article (`Article.key`), `start` and `stop` are code points in its text, half-open.
"""

from typing import Final

_MADE: Final = "made TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))"
"""When a row was made, to the thousandth of a second, so that rows of several tables have an order."""

_REMARKS: Final = (
    f"""CREATE TABLE dismissed_mark (
        article TEXT NOT NULL, rule TEXT NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL,
        {_MADE}, UNIQUE (article, rule, start, stop))""",
    f"""CREATE TABLE dismissed_words (
        article TEXT NOT NULL, rule TEXT NOT NULL, words TEXT NOT NULL,
        {_MADE}, UNIQUE (article, rule, words))""",
    f"""CREATE TABLE rule_off (
        rule TEXT NOT NULL UNIQUE, {_MADE})""",
    f"""CREATE TABLE note (
        article TEXT NOT NULL, rule TEXT NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL, text TEXT NOT NULL,
        {_MADE}, UNIQUE (article, rule, start, stop))""",
    f"""CREATE TABLE own_mark (
        article TEXT NOT NULL, category TEXT NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL,
        {_MADE}, UNIQUE (article, category, start, stop))""",
)

MIGRATIONS: Final = (_REMARKS,)
"""The statements of each step; `PRAGMA user_version` counts the steps that a file has taken."""
