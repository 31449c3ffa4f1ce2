"""Every state of the window, each with the way into it: for the tests that walk through all, and for screenshots.

A state begins with an article and its report in the window, and `back` leads there again.
"""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.lesson.answer_files import HandedIn
from reader.gui.main_window import MainWindow
from reader.gui.panel.leave_page import SearchButton
from reader.model.answers import Answers
from reader.model.article import Article, Block, BlockKind, Dropped
from reader.model.contents import Chapter, Contents
from reader.model.lesson import Lesson, Step, step_of
from reader.model.remarks import OwnMark, Stand
from reader.model.report import Category, Report
from reader.model.span import Span
from reader.resources import seeds

Way = Callable[[MainWindow, Report], None]
Top = Callable[[MainWindow], QWidget]
FILLED_WITHIN = 30.0
"""Seconds for what the window does bit by bit, such as the pages of the panel, on a busy machine."""
SHORT = "The mayor said on Monday that the bridge would close. A council official called it a disgrace."


def _frame(window: MainWindow) -> QWidget:
    return window.parts.frame


@dataclass(frozen=True)
class WindowState:
    """`name` is also that of its picture. `top` is what is looked at, where it is a window of its own."""

    name: str
    enter: Way
    top: Top = _frame


def acting(*keys: str) -> Way:
    """The state that actions lead to, one after the other."""

    def enter(window: MainWindow, _report: Report) -> None:
        for key in keys:
            window.actions[key].trigger()

    return enter


def explaining(category: Category) -> Way:
    """The card of the first mark of a category."""

    def enter(window: MainWindow, report: Report) -> None:
        window.explain(next(at for at, found in enumerate(report.findings) if found.category is category))

    return enter


def back(window: MainWindow, report: Report) -> None:
    """Leave whatever is open and show the article and its report afresh."""
    window.presenting.end()
    for _ in range(4):
        window.leave()
    window.banner.hide()
    window.parts.legend.hide_progress()
    window.parts.frame.dragged_over.emit(False)
    for key in ("rests", "hide_all", "letters"):
        window.actions[key].setChecked(False)
    while window.actions["undo"].isEnabled():
        window.actions["undo"].trigger()
    window.actions["voices"].trigger()
    _read(window, report)


def _read(window: MainWindow, report: Report) -> None:
    window.parts.reading.open_article(report.article)
    window.parts.reading.show_report(report)
    _wait_for(lambda: window.panel.is_filled, "the panel")


def _wait_for(fact: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + FILLED_WITHIN
    while not fact():
        assert time.monotonic() < end, f"waited in vain for {what}"
        QApplication.processEvents()


def _find(words: str) -> Way:
    def enter(window: MainWindow, _report: Report) -> None:
        window.actions["find"].trigger()
        field = window.parts.frame.focusWidget()
        assert field is not None
        QTest.keyClicks(field, words)

    return enter


def _voice(window: MainWindow, report: Report) -> None:
    window.actions["voices"].trigger()
    window.panel.voices.open_voice(report.voices[0].id)


def _before_the_browser(window: MainWindow, _report: Report) -> None:
    window.actions["leave"].trigger()
    window.panel.leave.findChildren(SearchButton)[0].click()


def _working(window: MainWindow, report: Report) -> None:
    window.parts.reading.open_article(report.article)
    window.parts.doing.analysis_began.emit(60)
    window.parts.link.progressed.emit(14, 60)


def _stopped(window: MainWindow, _report: Report) -> None:
    window.parts.doing.trouble.emit("The analysis stopped and was started again.", "Your text is safe.", "analyse")


def _unreadable(window: MainWindow, _report: Report) -> None:
    window.parts.doing.trouble.emit("holiday.jpg: This file does not hold text.", "Your text is still here.", "open")


def _other_language(window: MainWindow, report: Report) -> None:
    window.parts.reading.open_article(replace(report.article, language="cy"))


def _opinion(window: MainWindow, report: Report) -> None:
    article = replace(report.article, title="A bridge too dear | Opinion")
    _read(window, replace(report, article=article))


def _short(window: MainWindow, _report: Report) -> None:
    block = Block(Span(0, len(SHORT)), BlockKind.PARAGRAPH)
    article = Article(SHORT, "pasted text", (block,), paragraphs=(block.span,), language="en", notes=("16 words.",))
    _read(window, Report(article))


def _none_found(window: MainWindow, report: Report) -> None:
    loaded = tuple(found for found in report.findings if found.category is Category.LOADED_LANGUAGE)
    named = tuple(voice for voice in report.voices if voice.ladder is None)[:1]
    said = tuple(found for found in report.attributions if found.voice_id in {voice.id for voice in named})
    _read(window, replace(report, findings=loaded, voices=named, attributions=said))


def _first_run(window: MainWindow, report: Report) -> None:
    settings = window.parts.settings
    settings.keep(replace(settings.value, hint_seen=False))
    _read(window, report)
    settings.keep(replace(settings.value, hint_seen=True))


def _dragging(window: MainWindow, _report: Report) -> None:
    window.parts.frame.dragged_over.emit(True)


def _compared(window: MainWindow, report: Report) -> None:
    """An article beside itself: every row has two sides and every claim is shared."""
    window.comparing.show_beside(report)
    _wait_for(lambda: window.parts.pages.currentWidget() is window.comparing.page, "the comparison")
    window.comparing.page.step(forward=True)


def _lesson(window: MainWindow, report: Report) -> None:
    """A lesson of four marks, one of them the teacher's own, the second one open."""
    window.lessons.take(_lesson_on(report), None)
    window.lessons.show(editing=True)
    window.lessons.sheet.order.open_row(1)


def _lesson_class(window: MainWindow, report: Report) -> None:
    window.lessons.take(_lesson_on(report), None)
    window.lessons.show(editing=False)
    window.lessons.sheet.lesson_class.steps[0].button.click()


def _class_answers(window: MainWindow, report: Report) -> None:
    """Three files: two students, one of whom left a question out, and a file of something else."""
    lesson = _lesson_on(report)
    window.lessons.take(lesson, None)
    ada = Answers("Ada Quill").with_answer(0, "It judges.").with_answer(1, "Two people who were there: it says so.")
    ben = Answers().with_answer(1, "Nobody knows.")
    other = HandedIn("holiday.slesson", trouble="This file holds no answers to this lesson.")
    handed = (HandedIn("ada.slesson", ada), HandedIn("answers-of-benjamin-7b.slesson", ben), other)
    window.lessons.class_answers.show(lesson, handed)


def _lesson_on(report: Report) -> Lesson:
    first, second, third = (step_of(report, at) for at in range(3))
    asked = replace(second, question="Who told the paper this?", answer="Two people who were at the meeting.")
    place = report.article.paragraphs[1]
    own = Step(Span(place.start, place.start + 3), Category.HEDGE, None, "Why so exact?", with_card=False)
    return Lesson(report.article, (first, asked, third, own))


def _presenting(*keys: Qt.Key, with_lesson: bool = False) -> Way:
    """The wall and the speaker's view, each as large as the window, after some keys."""

    def enter(window: MainWindow, report: Report) -> None:
        if with_lesson:
            _lesson(window, report)
        presenting, frame = window.presenting, window.parts.frame
        presenting.begin_on(frame.screen(), with_speaker=True)
        for top in (_wall(window), _speaker(window)):
            top.showNormal()
            top.resize(frame.size())
        for key in keys:
            QTest.keyClick(_wall(window), key)

    return enter


def _wall(window: MainWindow) -> QWidget:
    assert window.presenting.wall is not None
    return window.presenting.wall


def _speaker(window: MainWindow) -> QWidget:
    assert window.presenting.speaker is not None
    return window.presenting.speaker


def _predicting(window: MainWindow, _report: Report) -> None:
    window.predicting.begin()


def _predicted(window: MainWindow, report: Report) -> None:
    """Three marks of a person's, two of which the program has too, and further words selected."""
    _predicting(window, report)
    while _own(window):
        window.parts.remarking.dismiss(0)
    text, remarking = report.article.text, window.parts.remarking
    found = next(each for each in report.findings if each.category is Category.UNNAMED_SOURCE)
    remarking.mark(found.span, found.category)
    body = report.article.paragraphs[0].start
    for words, category in ((r"\b\w{9,}\b", Category.LOADED_LANGUAGE), (r"\bto \w+", Category.HEDGE)):
        here = re.search(words, text[body:])
        assert here is not None, "the sample has such words"
        remarking.mark(Span(body + here.start(), body + here.end()), category)
    second = report.article.paragraphs[1].start
    window.view.select(Span(second, second + 3))


def _predicting_on_the_wall(window: MainWindow, report: Report) -> None:
    _predicted(window, report)
    presenting, frame = window.presenting, window.parts.frame
    presenting.begin_on(frame.screen(), with_speaker=False)
    _wall(window).showNormal()
    _wall(window).resize(frame.size())


def _revealed(window: MainWindow, report: Report) -> None:
    _predicted(window, report)
    window.predicting.reveal()
    window.parts.doing.choose(None)


def _only_you(window: MainWindow, report: Report) -> None:
    """The hedge that the person alone has marked, with the engine's answer as it might be."""
    _revealed(window, report)
    own = next(at for at, each in enumerate(_own(window)) if each.category is Category.HEDGE)
    window.parts.doing.choose(len(report.findings) + own)
    window.parts.link.told.emit(())


def _answered(window: MainWindow, report: Report) -> None:
    _only_you(window, report)
    own = next(each for each in _own(window) if each.category is Category.HEDGE)
    window.parts.remarking.judge(own, Stand.FOR)
    window.parts.remarking.note(own, "It is a plan, and plans can fail.")


def _only_program(window: MainWindow, report: Report) -> None:
    _revealed(window, report)
    found = next(at for at, each in enumerate(report.findings) if each.category is Category.LOADED_LANGUAGE)
    window.parts.doing.choose(found)


def _answer_undone(window: MainWindow, report: Report) -> None:
    _answered(window, report)
    window.actions["undo"].trigger()
    window.actions["undo"].trigger()


def _own(window: MainWindow) -> tuple[OwnMark, ...]:
    return window.parts.reading.remarks.own_marks


def _glossary(window: MainWindow, _report: Report) -> None:
    window.actions["handbook"].trigger()
    window.guiding.sheet.open_entry("glossary")


def _first_lesson(window: MainWindow, report: Report) -> None:
    """The second step; the sample is not waited for."""
    window.guiding.lesson.begin()
    window.parts.doing.cancel()
    _read(window, report)
    window.guiding.lesson.bar.next.click()


def _library_note(window: MainWindow, _report: Report) -> None:
    """A note to a whole article, while it is written."""
    window.actions["library"].trigger()
    note = window.browsing.sheet.side.note
    assert note is not None
    note.button.click()


def _review(window: MainWindow, report: Report) -> None:
    """The review of a page with more around its article than the article."""
    dropped = (
        Dropped("News · Islands · Harbour · Sport", "menu"),
        Dropped("The east quay at low water last November. Photograph: the Courier", "caption", 3),
        Dropped("Read more: five ferries that never sailed", "related links", 5),
    )
    _read(window, replace(report, article=replace(report.article, dropped=dropped)))
    window.actions["review"].trigger()


def _chapters(window: MainWindow, _report: Report) -> None:
    chapters = tuple(Chapter(f"{number}. What the harbour master saw that night", 3_210) for number in range(1, 15))
    window.parts.doing.book_opened.emit(Path("book.epub"), Contents("book.epub", "Tides", "Ann Writer", chapters))


def _several(window: MainWindow, _report: Report) -> None:
    window.several.show_files(seeds())


STATES = (
    WindowState("reading", acting()),
    WindowState("card", explaining(Category.UNNAMED_SOURCE)),
    WindowState("card-loaded", explaining(Category.LOADED_LANGUAGE)),
    WindowState("card-note", acting("next", "explain", "disagree")),
    WindowState("voice-open", _voice),
    WindowState("questions", acting("questions")),
    WindowState("language", acting("language")),
    WindowState("leave", acting("leave")),
    WindowState("before-the-browser", _before_the_browser),
    WindowState("rests", acting("rests")),
    WindowState("hidden", acting("hide_all")),
    WindowState("dismissed", acting("next", "dismiss")),
    WindowState("find", _find("the ")),
    WindowState("find-nothing", _find("zeppelin")),
    WindowState("letters", acting("letters")),
    WindowState("first-run", _first_run),
    WindowState("working", _working),
    WindowState("stopped", _stopped),
    WindowState("unreadable", _unreadable),
    WindowState("other-language", _other_language),
    WindowState("opinion", _opinion),
    WindowState("short", _short),
    WindowState("none-found", _none_found),
    WindowState("dragging", _dragging),
    WindowState("keys", acting("keys")),
    WindowState("guide", acting("guide")),
    WindowState("accuracy", acting("accuracy")),
    WindowState("rules", acting("rules")),
    WindowState("about", acting("about")),
    WindowState("export", acting("export")),
    WindowState("compare-choice", acting("compare")),
    WindowState("compare", _compared),
    WindowState("lesson", _lesson),
    WindowState("lesson-class", _lesson_class),
    WindowState("class-answers", _class_answers),
    WindowState("wall", _presenting(), _wall),
    WindowState("wall-spotlight", _presenting(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_S), _wall),
    WindowState("wall-without-card", _presenting(Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_C), _wall),
    WindowState("wall-lesson", _presenting(*(Qt.Key.Key_Right,) * 4, with_lesson=True), _wall),
    WindowState("wall-answer", _presenting(*(Qt.Key.Key_Right,) * 2, Qt.Key.Key_A, with_lesson=True), _wall),
    WindowState("speaker", _presenting(*(Qt.Key.Key_Right,) * 2), _speaker),
    WindowState("speaker-lesson", _presenting(*(Qt.Key.Key_Right,) * 2, with_lesson=True), _speaker),
    WindowState("worksheet", acting("worksheet")),
    WindowState("predict", _predicting),
    WindowState("predict-marked", _predicted),
    WindowState("predict-on-the-wall", _predicting_on_the_wall, _wall),
    WindowState("revealed", _revealed),
    WindowState("revealed-only-you", _only_you),
    WindowState("revealed-only-program", _only_program),
    WindowState("revealed-answered", _answered),
    WindowState("revealed-undone", _answer_undone),
    WindowState("handbook", acting("handbook")),
    WindowState("glossary", _glossary),
    WindowState("first-lesson", _first_lesson),
    WindowState("import-review", _review),
    WindowState("web-address", acting("address")),
    WindowState("chapters", _chapters),
    WindowState("several", _several),
    WindowState("library", acting("library")),
    WindowState("library-note", _library_note),
    WindowState("empty", acting("close")),
)
