"""Everything a person can do, as one table: menus, toolbar and the sheet of keys are made from it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from reader.gui.icons import icon
from reader.gui.look import Look


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 # lupdate looks for this name; Qt's own is untyped
    return text


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One line of the table. `keys` are alternatives, the first is the one shown; `group` makes a choice of one.

    `told` is a key that the article takes itself, because elsewhere it means what has the focus.
    """

    id: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False
    group: str = ""
    starts_section: bool = False
    told: str = ""


FILE, EDIT, VIEW, MARKS, SOURCING, HELP = (
    QT_TRANSLATE_NOOP("Actions", "File"),
    QT_TRANSLATE_NOOP("Actions", "Edit"),
    QT_TRANSLATE_NOOP("Actions", "View"),
    QT_TRANSLATE_NOOP("Actions", "Marks"),
    QT_TRANSLATE_NOOP("Actions", "Sourcing"),
    QT_TRANSLATE_NOOP("Actions", "Help"),
)
MENUS = (FILE, EDIT, VIEW, MARKS, SOURCING, HELP)

TABLE = (
    ActionRow("open", FILE, QT_TRANSLATE_NOOP("Actions", "Open"), ("Ctrl+O",), "open"),
    ActionRow("paste", FILE, QT_TRANSLATE_NOOP("Actions", "Paste"), ("Ctrl+V",), "paste"),
    ActionRow("folder", FILE, QT_TRANSLATE_NOOP("Actions", "Open a folder"), ("Ctrl+Shift+O",)),
    ActionRow("address", FILE, QT_TRANSLATE_NOOP("Actions", "Web address"), ("Ctrl+L",), "web"),
    ActionRow("library", FILE, QT_TRANSLATE_NOOP("Actions", "Library"), ("Ctrl+B",), "library", starts_section=True),
    ActionRow("review", FILE, QT_TRANSLATE_NOOP("Actions", "Review what was kept")),
    ActionRow("close", FILE, QT_TRANSLATE_NOOP("Actions", "Close the article"), ("Ctrl+W",)),
    ActionRow("print", FILE, QT_TRANSLATE_NOOP("Actions", "Print"), ("Ctrl+P",), "print", starts_section=True),
    ActionRow("export", FILE, QT_TRANSLATE_NOOP("Actions", "Export"), ("Ctrl+E",), "out"),
    ActionRow("worksheet", FILE, QT_TRANSLATE_NOOP("Actions", "Worksheet"), ("Ctrl+Shift+P",)),
    ActionRow("quit", FILE, QT_TRANSLATE_NOOP("Actions", "Quit"), ("Ctrl+Q",), starts_section=True),
    ActionRow("undo", EDIT, QT_TRANSLATE_NOOP("Actions", "Undo"), ("Ctrl+Z",)),
    ActionRow("redo", EDIT, QT_TRANSLATE_NOOP("Actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    ActionRow("copy", EDIT, QT_TRANSLATE_NOOP("Actions", "Copy"), ("Ctrl+C",), "copy", starts_section=True),
    ActionRow("select_all", EDIT, QT_TRANSLATE_NOOP("Actions", "Select all"), ("Ctrl+A",)),
    ActionRow("select_by_keys", EDIT, QT_TRANSLATE_NOOP("Actions", "Select with the arrow keys"), ("F7",), "", True),
    ActionRow("find", EDIT, QT_TRANSLATE_NOOP("Actions", "Find"), ("Ctrl+F",), "find", starts_section=True),
    ActionRow("find_next", EDIT, QT_TRANSLATE_NOOP("Actions", "Next place found"), ("F3",)),
    ActionRow("find_previous", EDIT, QT_TRANSLATE_NOOP("Actions", "Place found before"), ("Shift+F3",)),
    ActionRow("larger", VIEW, QT_TRANSLATE_NOOP("Actions", "Larger"), ("Ctrl++", "Ctrl+=")),
    ActionRow("smaller", VIEW, QT_TRANSLATE_NOOP("Actions", "Smaller"), ("Ctrl+-",)),
    ActionRow("usual_size", VIEW, QT_TRANSLATE_NOOP("Actions", "Usual size"), ("Ctrl+0",)),
    ActionRow("letters", VIEW, QT_TRANSLATE_NOOP("Actions", "Letters and column"), ("Ctrl+T",), "", True),
    ActionRow(
        "system", VIEW, QT_TRANSLATE_NOOP("Actions", "As the system"), (), "", True, "theme", starts_section=True
    ),
    ActionRow("light", VIEW, QT_TRANSLATE_NOOP("Actions", "Light"), (), "", True, "theme"),
    ActionRow("sepia", VIEW, QT_TRANSLATE_NOOP("Actions", "Sepia"), (), "", True, "theme"),
    ActionRow("dark", VIEW, QT_TRANSLATE_NOOP("Actions", "Dark"), (), "", True, "theme"),
    ActionRow("high_contrast", VIEW, QT_TRANSLATE_NOOP("Actions", "High contrast"), (), "", True, "theme"),
    ActionRow("panel", VIEW, QT_TRANSLATE_NOOP("Actions", "Side panel"), ("F9",), "panel", True, starts_section=True),
    ActionRow("present", VIEW, QT_TRANSLATE_NOOP("Actions", "Present"), ("F5",), "present"),
    ActionRow("full_screen", VIEW, QT_TRANSLATE_NOOP("Actions", "Full screen"), ("F11",), "", True),
    ActionRow("next", MARKS, QT_TRANSLATE_NOOP("Actions", "Next mark"), ("N",), "next"),
    ActionRow("previous", MARKS, QT_TRANSLATE_NOOP("Actions", "Mark before"), ("Shift+N",), "prev"),
    ActionRow("explain", MARKS, QT_TRANSLATE_NOOP("Actions", "Explain this mark"), told="Enter"),
    ActionRow("dismiss", MARKS, QT_TRANSLATE_NOOP("Actions", "Not this one"), ("D",), starts_section=True),
    ActionRow("dismiss_alike", MARKS, QT_TRANSLATE_NOOP("Actions", "All like this")),
    ActionRow("rule_off", MARKS, QT_TRANSLATE_NOOP("Actions", "Turn this rule off")),
    ActionRow("disagree", MARKS, QT_TRANSLATE_NOOP("Actions", "I disagree…")),
    ActionRow("mark_own", MARKS, QT_TRANSLATE_NOOP("Actions", "Mark it yourself"), ("M",), starts_section=True),
    ActionRow("mark_as_unnamed", MARKS, QT_TRANSLATE_NOOP("Actions", "Mark as an unnamed voice")),
    ActionRow("mark_as_loaded", MARKS, QT_TRANSLATE_NOOP("Actions", "Mark as a loaded word")),
    ActionRow("mark_as_hedge", MARKS, QT_TRANSLATE_NOOP("Actions", "Mark as a hedge")),
    ActionRow("why_not", MARKS, QT_TRANSLATE_NOOP("Actions", "Why is this not marked?"), ("W",)),
    ActionRow("next_paragraph", MARKS, QT_TRANSLATE_NOOP("Actions", "Next paragraph"), ("J",), starts_section=True),
    ActionRow("previous_paragraph", MARKS, QT_TRANSLATE_NOOP("Actions", "Paragraph before"), ("K",)),
    ActionRow(
        "unnamed_source", MARKS, QT_TRANSLATE_NOOP("Actions", "Unnamed voices"), ("1",), "", True, starts_section=True
    ),
    ActionRow("loaded_language", MARKS, QT_TRANSLATE_NOOP("Actions", "Loaded words"), ("2",), "", True),
    ActionRow("hedge", MARKS, QT_TRANSLATE_NOOP("Actions", "Hedges"), ("3",), "", True),
    ActionRow("quoted", MARKS, QT_TRANSLATE_NOOP("Actions", "In quotations too"), ("4",), "", True),
    ActionRow("own", MARKS, QT_TRANSLATE_NOOP("Actions", "Your own marks"), ("5",), "", True),
    ActionRow("hide_all", MARKS, QT_TRANSLATE_NOOP("Actions", "Hide all marks"), ("H",), "eye", True),
    ActionRow("voices", SOURCING, QT_TRANSLATE_NOOP("Actions", "Voices"), ("Alt+1",), "voices"),
    ActionRow("questions", SOURCING, QT_TRANSLATE_NOOP("Actions", "Questions"), ("Alt+2",), "question"),
    ActionRow("language", SOURCING, QT_TRANSLATE_NOOP("Actions", "Language"), ("Alt+3",), "language"),
    ActionRow("leave", SOURCING, QT_TRANSLATE_NOOP("Actions", "Now leave the page"), ("Alt+4",), "leave"),
    ActionRow("mark_list", SOURCING, QT_TRANSLATE_NOOP("Actions", "List of marks"), ("Alt+5",)),
    ActionRow("hidden", SOURCING, QT_TRANSLATE_NOOP("Actions", "What you have hidden"), ("Alt+6",)),
    ActionRow("piles", SOURCING, QT_TRANSLATE_NOOP("Actions", "Yours and the program’s"), ("Alt+7",)),
    ActionRow(
        "predict",
        SOURCING,
        QT_TRANSLATE_NOOP("Actions", "Predict first, then reveal"),
        ("Ctrl+R",),
        starts_section=True,
    ),
    ActionRow(
        "rests",
        SOURCING,
        QT_TRANSLATE_NOOP("Actions", "What rests only on unnamed voices?"),
        ("R",),
        "",
        True,
        starts_section=True,
    ),
    ActionRow("analyse", SOURCING, QT_TRANSLATE_NOOP("Actions", "Analyse again"), ("Ctrl+Shift+R",)),
    ActionRow(
        "compare",
        SOURCING,
        QT_TRANSLATE_NOOP("Actions", "Compare with another report"),
        ("Ctrl+K",),
        starts_section=True,
    ),
    ActionRow("lesson", SOURCING, QT_TRANSLATE_NOOP("Actions", "Lesson"), ("Ctrl+Shift+L",)),
    ActionRow("handbook", HELP, QT_TRANSLATE_NOOP("Actions", "How reporters attribute"), ("Ctrl+F1",)),
    ActionRow("first_lesson", HELP, QT_TRANSLATE_NOOP("Actions", "First lesson, 10 minutes")),
    ActionRow("rules", HELP, QT_TRANSLATE_NOOP("Actions", "The rules")),
    ActionRow("guide", HELP, QT_TRANSLATE_NOOP("Actions", "What it can and cannot tell"), ("Shift+F1",)),
    ActionRow("accuracy", HELP, QT_TRANSLATE_NOOP("Actions", "How often is this right?")),
    ActionRow("keys", HELP, QT_TRANSLATE_NOOP("Actions", "Keys"), ("F1", "?"), "question", starts_section=True),
    ActionRow("single_letter_keys", HELP, QT_TRANSLATE_NOOP("Actions", "Single-letter keys"), (), "", True),
    ActionRow("about", HELP, QT_TRANSLATE_NOOP("Actions", "About Sourcelight"), starts_section=True),
)


class Actions:
    """The table as Qt actions that belong to a window. `actions["next"]` is the action of that id."""

    def __init__(self, window: QWidget, look: Look) -> None:
        self._look = look
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        for row in TABLE:
            self._actions[row.id] = self._made(row, window)
            window.addAction(self._actions[row.id])
        look.changed.connect(self._recolour)
        self._recolour()

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def in_group(self, group: str) -> list[QAction]:
        return self._groups[group].actions()

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Make the menus; they come back by their untranslated name, for entries that are not in the table."""
        menus = {name: bar.addMenu("&" + QCoreApplication.translate("Actions", name)) for name in MENUS}
        for row in TABLE:
            if row.starts_section:
                menus[row.menu].addSeparator()
            menus[row.menu].addAction(self._actions[row.id])
        return menus

    def set_single_letter_keys(self, on: bool) -> None:
        """Keys without Ctrl or Alt can get in the way of assistive tools; F keys stay."""
        for row in TABLE:
            keys = row.keys if on else tuple(key for key in row.keys if not is_single_letter(key))
            self._actions[row.id].setShortcuts([QKeySequence(key) for key in keys])

    def _made(self, row: ActionRow, window: QWidget) -> QAction:
        action = QAction(QCoreApplication.translate("Actions", row.text), window)
        action.setObjectName(row.id)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(row.checkable)
        if row.group:
            group = self._groups.setdefault(row.group, QActionGroup(window))
            group.addAction(action)
        return action

    def _recolour(self) -> None:
        for row in TABLE:
            if row.icon:
                self._actions[row.id].setIcon(icon(self._look, row.icon))
                self._actions[row.id].setIconVisibleInMenu(False)


def is_single_letter(key: str) -> bool:
    return len(key.removeprefix("Shift+")) == 1
