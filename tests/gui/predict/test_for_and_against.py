"""What can be said of a stretch is what rules and evidence give; where they give nothing, there is no line."""

from dataclasses import replace

import pytest

from reader.gui.predict.compared import Compared
from reader.gui.predict.for_and_against import Reasons, sections
from reader.model.article import Article
from reader.model.passed_by import Held, PassedBy
from reader.model.piles import Stretch
from reader.model.remarks import OwnMark, Remarks
from reader.model.report import Category, Finding, Report, Wording
from reader.model.rule import Rule
from reader.model.rulebook import load_rulebook
from reader.model.span import Span

TEXT = "The sham vote was a sham, critics said. It may fail."
UNNAMED, LOADED, HEDGE = Category
RULES = load_rulebook()

pytestmark = pytest.mark.usefixtures("qapp")


def rule(category: Category) -> Rule:
    return next(each for each in RULES.rules if each.category is category and each.fine_when)


def at(words: str, number: int = 0) -> Span:
    start = -1
    for _ in range(number + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def compared(own: OwnMark, *findings: Finding) -> Compared:
    return Compared(Report(Article(TEXT, "here", ()), findings=findings), Remarks(own_marks=(own,)), RULES)


def told(own: OwnMark, reasons: Reasons, *findings: Finding) -> dict[str, str]:
    """The lines on a person's mark, by their heads."""
    both = compared(own, *findings)
    stretch = both.stretch_of(len(findings))
    assert stretch is not None
    return {section.head: section.text for section in sections(both, stretch, reasons)}


def found(category: Category, span: Span) -> Finding:
    return Finding(span, category, rule(category).id, Wording.WRITER)


FIRST = OwnMark(LOADED, at("sham"))


def test_without_an_answer_and_without_evidence_there_is_no_line() -> None:
    assert told(FIRST, None) == {}


def test_words_that_no_rule_knows_are_said_to_be_so() -> None:
    assert list(told(FIRST, ())) == ["Why the program passed it by"]


def test_a_reason_names_its_rule() -> None:
    loaded = rule(LOADED)
    said = told(FIRST, (PassedBy(Held.NAME, FIRST.span, loaded.id),))
    assert said == {
        "Why the program passed it by": f"{loaded.title.rstrip('.')}. Here the word is read as part of a name."
    }


@pytest.mark.parametrize("held", [Held.OFF, Held.OBJECT, Held.SUBJECT, Held.DENIED, Held.UNLESS, Held.WORD_CLASS])
def test_a_rule_that_looks_for_such_words_speaks_for_the_person(held: Held) -> None:
    loaded = rule(LOADED)
    said = told(FIRST, (PassedBy(held, FIRST.span, loaded.id, "NOUN"),))
    assert loaded.why in said["What speaks for you"]


def test_a_rule_of_another_category_does_not() -> None:
    said = told(FIRST, (PassedBy(Held.OFF, FIRST.span, rule(HEDGE).id),))
    assert "What speaks for you" not in said


def test_the_same_words_marked_elsewhere_speak_for_the_person() -> None:
    said = told(FIRST, None, found(LOADED, at("sham", 1)))
    assert said == {"What speaks for you": "The program marks the same words elsewhere: top."}


def test_what_the_program_makes_of_the_words_instead_is_said() -> None:
    own = OwnMark(HEDGE, at("critics said"))
    said = told(own, None, found(UNNAMED, at("critics")))
    assert said == {"What the program marks here": "“critics”: Unnamed person"}


def test_the_programs_mark_brings_its_rules_words_and_whose_they_are() -> None:
    quoted = replace(found(LOADED, at("sham")), wording=Wording.QUOTED)
    both = compared(FIRST, quoted)
    stretch = Stretch(at("sham"), LOADED, (0,), (0,))
    loaded = rule(LOADED)
    lines = {section.head: section.text for section in sections(both, stretch, None)}
    assert (lines["What"], lines["Why it matters"], lines["Fine when"]) == (loaded.title, loaded.why, loaded.fine_when)
    assert "not the writer’s" in lines["Whose words"]


def test_each_mark_of_the_program_under_one_of_the_persons_is_explained() -> None:
    own = OwnMark(LOADED, Span(at("sham").start, at("sham", 1).end))
    both = compared(own, found(LOADED, at("sham")), found(LOADED, at("sham", 1)))
    (stretch,) = both.piles.both
    assert [section.head for section in sections(both, stretch, None)].count("What") == 2
