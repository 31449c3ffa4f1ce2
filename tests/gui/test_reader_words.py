"""What the engine says is told in the reader's language, and no figure or quotation is lost on the way."""

import re
import tomllib
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from reader.gui.language import NAMES, SOURCE_LANGUAGE
from reader.gui.reader_words import ReaderWords
from reader.model.report import Report
from reader.model.rulebook import load_rulebook
from tests.exports.reports import told_report

ROOT = Path(__file__).resolve().parent.parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
OTHERS = [language for language in NAMES if language != SOURCE_LANGUAGE]


@cache
def words(language: str) -> ReaderWords:
    return ReaderWords(language)


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
        ("how many: 2 · passed on by: The Echo", "combien : 2 · transmise par : The Echo"),
        ("About age 11 to 14 by five formulas.", "De 11 à 14 ans environ, selon cinq formules."),
        ("Nobody ever said this.", "Nobody ever said this."),
    ],
)  # fmt: skip # one under the other
def test_a_sentence_is_told_in_french(english: str, french: str) -> None:
    told = words("fr").sentence(english)
    assert re.sub("[\u202f\u00a0]", " ", told) == french


def test_english_stays_as_it_is() -> None:
    assert words("en").report(told_report()) == told_report()
    assert words("en").rulebook(load_rulebook()) == load_rulebook()


def test_a_report_keeps_everything_but_its_words() -> None:
    told = words("fr").report(told_report())
    assert told.criteria[0].question == "Comment chacune est-elle décrite\u202f?"
    assert plain(told) == plain(told_report())


def plain(report: Report) -> Report:
    """The report without what is said about the article."""
    criteria = tuple(replace(found, question="", summary="", evidence=()) for found in report.criteria)
    return replace(report, criteria=criteria)
