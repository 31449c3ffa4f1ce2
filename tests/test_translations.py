"""Nothing that a person can read is without its translation, and nothing is left that nobody says any more."""

import ast
import importlib.util
import json
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Final

import pytest

from reader.gui.language import NAMES, SOURCE_LANGUAGE
from reader.gui.reader_words import FAMILY_WORDS, RULE_WORDS, ReaderWords
from reader.model.languages import LANGUAGES
from reader.model.rulebook import load_rulebook

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
OTHERS = [language for language in NAMES if language != SOURCE_LANGUAGE]
TOLD_BY = ("loading", "engine.py", "errors.py", "library", "model/notes.py", "model/messages.py", "model/frames.py")
"""Where sentences about failures and about the text itself are made."""

PROSE: Final = re.compile(r"[A-Za-z]{2,},? [A-Za-z]{2,}")
WORD: Final = re.compile(r"[A-Z][a-z]")
"""Tells a word for people from the name of a role or an icon."""

NO_PROSE: Final = {
    "look.py": "names of faces",
    "mark_painter.py": "the value of an enumeration",
    "rich_text.py": "styles for the clipboard",
    "notice_line.py": "tags",
}
"""Modules of the window with words in them that nobody reads, and what the words are."""

SHOWING: Final = frozenset(
    {
        "QAction", "QCheckBox", "QLabel", "QMenu", "QPushButton", "QRadioButton", "QuietButton", "Switch", "Words",
        "addAction", "addMenu", "setAccessibleDescription", "setAccessibleName", "setPlaceholderText", "setText",
        "setTitle", "setToolTip", "setWindowTitle", "show_fact", "show_text",
    }
)  # fmt: skip # a list
"""What puts its words on the screen or before a screen reader."""

ON_ANY_SCREEN: Final = frozenset({"Sourcelight"})
"""Words that are the same in every language."""


@cache
def words(language: str) -> ReaderWords:
    return ReaderWords(language)


@cache
def tool() -> ModuleType:
    """The script behind `make translations`."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = found  # its dataclasses look themselves up there
    spec.loader.exec_module(found)
    return found


@pytest.mark.parametrize("language", NAMES)
def test_every_sentence_of_the_window_is_translated(language: str) -> None:
    missing = [f"{message.context}: {message.source}" for message in tool().untranslated(language)]
    assert missing == [], (
        f"run `make translations`, write these in resources/translations/sourcelight_{language}.ts, and run it again"
    )


@pytest.mark.parametrize("language", NAMES)
def test_nothing_is_translated_that_nobody_says(language: str) -> None:
    assert set(tool().read(language)) <= set(tool().wanted(language)), "run `make translations`"


@pytest.mark.parametrize("language", NAMES)
def test_what_qt_reads_is_what_is_written(language: str, tmp_path: Path) -> None:
    made = tool().release(language, tmp_path)
    assert made.read_bytes() == (TRANSLATIONS / made.name).read_bytes(), "run `make translations`"


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_keeps_the_places_of_names_and_figures(language: str) -> None:
    place = re.compile(r"\{\w+\}|%n")
    wrong = []
    for message, forms in tool().read(language).items():
        wanted, said = set(place.findall(message.source)), [set(place.findall(form)) for form in forms]
        if any(found - wanted for found in said) or (said and wanted not in said):
            wrong.append(message.source)
    assert wrong == []


def test_no_sentence_of_the_window_goes_round_the_translation() -> None:
    found = [
        f"{file.name}, line {line}: {text}"
        for file in sorted((ROOT / "reader" / "gui").rglob("*.py"))
        for line, text in _spoken(ast.parse(file.read_text(encoding="utf-8")), file.name not in NO_PROSE)
    ]
    assert found == [], "put these in self.tr(...)"


def _spoken(tree: ast.Module, takes_prose: bool) -> Iterator[tuple[int, str]]:
    """Words of a module that a person would read without a translation: prose, and whatever a widget is given."""
    passed_over = {id(part) for node in ast.walk(tree) for part in _not_spoken(node)}
    shown = {id(word) for node in ast.walk(tree) if isinstance(node, ast.Call) for word in _shown(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in passed_over:
            continue
        is_word = id(node) in shown and WORD.search(node.value) and node.value not in ON_ANY_SCREEN
        if is_word or (takes_prose and PROSE.search(node.value)):
            yield node.lineno, node.value


def _not_spoken(node: ast.AST) -> Iterator[ast.AST]:
    """What of a node is no speech: docstrings, annotations, what only a programmer sees, and what is translated."""
    match node:
        case ast.Expr(ast.Constant() as docstring):
            yield docstring
        case ast.Assert() | ast.Raise():
            yield from ast.walk(node)
        case ast.Call() if _called(node) in {"tr", "translate", "QT_TRANSLATE_NOOP"}:
            yield from ast.walk(node)
        case ast.AnnAssign(annotation=type_) | ast.arg(annotation=ast.expr() as type_):
            yield from ast.walk(type_)
        case ast.FunctionDef(returns=ast.expr() as type_):
            yield from ast.walk(type_)


def _shown(call: ast.Call) -> list[ast.expr]:
    if _called(call) not in SHOWING:
        return []
    return [part for word in call.args for part in (word.values if isinstance(word, ast.JoinedStr) else [word])]


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def in_golden_reports() -> Iterator[str]:
    for file in sorted((ROOT / "tests" / "golden").glob("*.json")):
        report = json.loads(file.read_text(encoding="utf-8"))
        for criterion in report["criteria"]:
            yield from (criterion["question"], criterion["summary"])
            if criterion["id"] != "B2":  # its evidence shows the names themselves
                yield from (shown["shows"] for shown in criterion["evidence"])
        for finding in report["findings"]:
            yield from (shown["shows"] for shown in finding["evidence"])
        yield from (text for measure in report["measures"] for text in (measure["title"], measure["unit"]))
        yield from report.get("notes", [])


def in_the_code() -> Iterator[str]:
    """Sentences as they stand in the code, with something put into their places."""
    for place in TOLD_BY:
        path = ROOT / "reader" / place
        for file in [path] if path.is_file() else sorted(path.glob("*.py")):
            yield from _sentences(ast.parse(file.read_text(encoding="utf-8")))


def _sentences(tree: ast.Module) -> Iterator[str]:
    bare = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    inner = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if id(node) in bare or id(node) in inner:
            continue
        if isinstance(node, ast.JoinedStr):
            said = "".join(map(_put_in, node.values))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            said = (
                re.sub(r"\{[^}]*\}", "7", node.value)
                .replace(" 7 only", " are only")
                .replace("7 that", "7 letters that")
                .replace(" 7 shown", " are shown")
            )
            said = said.replace("it 7 this", "it read this")
        else:
            continue
        if re.fullmatch(r"[A-Z“7][^\n]* [^\n]*(?:[.!]|\w\?)", said):
            yield said


def _put_in(part: ast.expr) -> str:
    """A part of a sentence that is put together: its own words, the first of two choices, or some figure."""
    choice = part.value.body if isinstance(part, ast.FormattedValue) and isinstance(part.value, ast.IfExp) else part
    return choice.value if isinstance(choice, ast.Constant) and isinstance(choice.value, str) else "7"


@pytest.mark.parametrize("language", OTHERS)
def test_whatever_the_reports_on_the_samples_say_is_translated(language: str) -> None:
    assert sorted({text for text in in_golden_reports() if not words(language).knows(text)}) == [], advice(language)


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_about_a_failure_is_translated(language: str) -> None:
    told = set(in_the_code())
    assert len(told) > 50
    assert sorted(text for text in told if not words(language).knows(text)) == [], advice(language)


def advice(language: str) -> str:
    return f"write these sentences in resources/translations/engine_{language}.toml"


@pytest.mark.parametrize("language", OTHERS)
def test_every_rule_speaks_the_language(language: str) -> None:
    table = tomllib.loads((TRANSLATIONS / f"rules_{language}.toml").read_text(encoding="utf-8"))
    rules = load_rulebook().rules
    said = {getattr(rule, field) for rule in rules for field in RULE_WORDS} - {""}
    said |= {getattr(rule.family, field) for rule in rules for field in FAMILY_WORDS} - {""}
    assert sorted(said - set(table)) == [], f"write these words in resources/translations/rules_{language}.toml"
    assert sorted(set(table) - said) == [], "no rule says this any more"
    seen = {rule.family.title for rule in ReaderWords(language).rulebook(load_rulebook()).rules if not rule.own}
    assert seen <= set(table.values()), "the heads of the pages of rules"


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_of_a_text_has_its_name(language: str) -> None:
    assert [name for name in LANGUAGES.values() if not words(language).knows(name)] == []


@pytest.mark.parametrize(
    ("code", "is_seen"),
    [
        ('label.setText("Close")', True),
        ('label.setText(f"Close {name}")', True),
        ('say = "All is well here"', True),
        ('label.setText(self.tr("Close"))', False),
        ('Words(look, self.tr("Close"), "text_secondary")', False),
        ('"""A docstring of some words."""', False),
        ('assert name, "there is a name here"', False),
    ],
)
def test_a_sentence_without_a_translation_would_be_seen(code: str, is_seen: bool) -> None:
    assert bool(list(_spoken(ast.parse(code), takes_prose=True))) is is_seen
