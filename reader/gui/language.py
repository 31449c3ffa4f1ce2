"""Which language the window speaks: the person's choice, or the system's where there is a translation into it."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader.policy import policy_in_force
from reader.resources import resource

SYSTEM: Final = "system"
SOURCE_LANGUAGE: Final = "en"
"""What the code says. Its file holds the plurals alone."""

NAMES: Final = {"en": "English", "fr": "Français"}
"""The languages that there are, each called as its speakers call it."""

_LOCALES: Final = {"en": "en_GB", "fr": "fr_FR"}


def language_of(choice: str, system: QLocale | None = None) -> str:
    """The language for a choice, which may be SYSTEM; English where nothing is translated into the one wanted."""
    wanted = (system or QLocale.system()).uiLanguages() if choice == SYSTEM else [choice]
    spoken = (tag.replace("_", "-").split("-")[0] for tag in wanted)
    return next((language for language in spoken if language in NAMES), SOURCE_LANGUAGE)


def wanted(choice: str) -> str:
    """The choice that holds: what the computer's policy fixes stands above a person's."""
    return policy_in_force().language or choice


def speak(choice: str) -> None:
    """Let everything that is made from now on speak the language of a choice, Qt's own buttons and dates too."""
    application = QCoreApplication.instance()
    assert application is not None, "there is an application before anything speaks"
    language = language_of(choice)
    if QLocale(language).language() is not QLocale.system().language():
        QLocale.setDefault(QLocale(_LOCALES[language]))
    ours = str(resource("translations"))
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", qts), (f"sourcelight_{language}", ours)):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
