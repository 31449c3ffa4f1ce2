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

_ARTICLES: Final = (
    """CREATE TABLE article (
        id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, source TEXT NOT NULL, body TEXT NOT NULL,
        title TEXT NOT NULL, outlet TEXT, published TEXT, origin TEXT NOT NULL, words INTEGER NOT NULL,
        place INTEGER NOT NULL DEFAULT 0, opened TEXT NOT NULL,
        unnamed INTEGER, loaded INTEGER, hedges INTEGER)""",
    "CREATE INDEX article_source ON article (source)",
    "CREATE INDEX article_opened ON article (opened)",
    """CREATE VIRTUAL TABLE article_words USING fts5(
        title, outlet, text, notes, tokenize = 'unicode61 remove_diacritics 2')""",
    """CREATE TRIGGER note_made AFTER INSERT ON note BEGIN
        UPDATE article_words SET notes =
            (SELECT group_concat(text, char(10)) FROM note WHERE article = new.article)
        WHERE rowid = (SELECT id FROM article WHERE key = new.article); END""",
    """CREATE TRIGGER note_gone AFTER DELETE ON note BEGIN
        UPDATE article_words SET notes =
            (SELECT coalesce(group_concat(text, char(10)), '') FROM note WHERE article = old.article)
        WHERE rowid = (SELECT id FROM article WHERE key = old.article); END""",
)
"""`body` is the whole article as JSON, `source` the key of the text as it was opened: another one than `key` where a
person changed the import. `article_words` has the words to search, under the article's id."""

_JUDGEMENTS: Final = (
    f"""CREATE TABLE judgement (
        article TEXT NOT NULL, category TEXT NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL,
        stand TEXT NOT NULL, {_MADE}, UNIQUE (article, category, start, stop))""",
)

_HOW_IT_WAS_READ: Final = (
    "ALTER TABLE article ADD COLUMN scale REAL",
    "ALTER TABLE article ADD COLUMN lesson TEXT",
    "CREATE TABLE text_before (article TEXT NOT NULL UNIQUE, source TEXT NOT NULL)",
)
"""`scale` is there where the person chose one for the article, `lesson` is the lesson's file that it was read with.
`text_before` names the texts that an import was before it was changed: remarks may stand there that have no place now.
"""

_RULES_ON: Final = (
    f"""CREATE TABLE rule_on (
        rule TEXT NOT NULL UNIQUE, {_MADE})""",
)

_ANSWERS: Final = (
    f"""CREATE TABLE answers (
        lesson TEXT NOT NULL UNIQUE, article TEXT NOT NULL, body TEXT NOT NULL, {_MADE})""",
)
"""What a student answered to the lesson with that key (`Lesson.key`), as JSON."""

MIGRATIONS: Final = (_REMARKS, _ARTICLES, _JUDGEMENTS, _HOW_IT_WAS_READ, _RULES_ON, _ANSWERS)
"""The statements of each step; `PRAGMA user_version` counts the steps that a file has taken."""
