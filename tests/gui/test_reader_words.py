"""Whatever the engine says has its French, and no figure or quotation is lost on the way."""

import ast
import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from reader.gui.language import NAMES, SOURCE_LANGUAGE
from reader.gui.reader_words import RULE_WORDS, ReaderWords
from reader.model.languages import LANGUAGES
from reader.model.report import Report
from reader.model.rulebook import load_rulebook
from tests.exports.reports import told_report

ROOT = Path(__file__).resolve().parent.parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
OTHERS = [language for language in NAMES if language != SOURCE_LANGUAGE]
TOLD_BY = ("loading", "engine.py", "errors.py", "library", "model/notes.py", "model/messages.py")
"""Where sentences about failures and about the text itself are made."""


@cache
def words(language: str) -> ReaderWords:
    return ReaderWords(language, load_rulebook())


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
                re.sub(r"\{[^}]*\}", "7", node.value).replace(" 7 only", " are only").replace("7 that", "7 letters that").replace(" 7 shown", " are shown")
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
    said = {getattr(rule, field) for rule in load_rulebook().rules for field in RULE_WORDS} - {""}
    assert sorted(said - set(table)) == [], f"write these words in resources/translations/rules_{language}.toml"
    assert sorted(set(table) - said) == [], "no rule says this any more"


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_of_a_text_has_its_name(language: str) -> None:
    assert [name for name in LANGUAGES.values() if not words(language).knows(name)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_has_the_places_of_what_it_translates(language: str) -> None:
    table = tomllib.loads((TRANSLATIONS / f"engine_{language}.toml").read_text(encoding="utf-8"))
    place = re.compile(r"\{\w+\}")
    wrong = [english for english, said in table.items() if set(place.findall(english)) != set(place.findall(said))]
    assert wrong == []


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("2 facts, 1 attack", "2 faits, 1 attaque"),
        ("For 1 of 6 voices: a reason of its own", "Pour 1 voix sur 6 : une raison propre"),
        ("“a, and b”; 4 single voices", "“a, and b” ; 4 voix seules"),
        ("The headline and ¶1 do", "Le titre et ¶1 : oui"),
        ("2 verbs. A, a man: “said”; without a source: “is”.", "2 verbes. A, a man : “said” ; sans source : “is”."),
        ("Of 22 reported words: documents 54 %, crowds 2 %", "Sur 22 mots rapportés : documents 54 %, foules 2 %"),
        ("Nobody ever said this.", "Nobody ever said this."),
    ],
)  # fmt: skip # one under the other
def test_a_sentence_is_told_in_french(english: str, french: str) -> None:
    told = words("fr").sentence(english)
    assert re.sub("[\u202f\u00a0]", " ", told) == french


def test_english_stays_as_it_is() -> None:
    assert words("en").report(told_report()) == told_report()
    assert words("en").rulebook == load_rulebook()


def test_a_report_keeps_everything_but_its_words() -> None:
    told = words("fr").report(told_report())
    assert told.criteria[0].question == "Comment chacune est-elle décrite\u202f?"
    assert plain(told) == plain(told_report())


def plain(report: Report) -> Report:
    """The report without what is said about the article."""
    criteria = tuple(replace(found, question="", summary="", evidence=()) for found in report.criteria)
    return replace(report, criteria=criteria)
