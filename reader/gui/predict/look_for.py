"""What a class looks for: a question for each category, and its name."""

from PySide6.QtCore import QCoreApplication

from reader.model.report import Category


def questions() -> dict[Category, str]:
    """What to ask of the words, one question a category."""
    tr = QCoreApplication.translate
    return {
        Category.UNNAMED_SOURCE: tr("LookFor", "Who says so? Could you find them?"),
        Category.LOADED_LANGUAGE: tr("LookFor", "Does this word report, or judge?"),
        Category.HEDGE: tr("LookFor", "What makes this less than certain?"),
    }


def names() -> dict[Category, str]:
    """What one mark of each category is called."""
    tr = QCoreApplication.translate
    return {
        Category.UNNAMED_SOURCE: tr("LookFor", "unnamed"),
        Category.LOADED_LANGUAGE: tr("LookFor", "loaded"),
        Category.HEDGE: tr("LookFor", "hedge"),
    }
