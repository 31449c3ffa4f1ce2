"""Reports as one web page that works offline: marked text, legend, voices, questions, and what each mark means.

A mark is a link to its card, which the style sheet shows beside the text while the address points at it: no script is
needed, and the page's policy allows none.
"""

import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from html import escape
from typing import Final

from reader.exports.leave import leave_page
from reader.exports.ledger_rows import VoiceRow, voice_rows
from reader.exports.mark_card import kind_of, wording_note
from reader.exports.outline import rule_facts, rules_at_work
from reader.exports.own_hand import is_own, own_hand, program_counts, with_own_marks
from reader.exports.told import Told, told_parts
from reader.exports.words import (
    ANSWERS,
    BY_READER,
    CATEGORIES,
    LETTERS,
    NO_TINT,
    foot,
    in_quotes,
    is_quoted,
    known_facts,
    letters_of,
    measured,
    place_name,
    shown_blocks,
)
from reader.model.article import Article, Block, BlockKind
from reader.model.outline import Fact, Heading, Line, Proof
from reader.model.remarks import Remarks
from reader.model.report import Criterion, Evidence, Finding, Report
from reader.model.rule import Rule
from reader.model.rulebook import Rulebook
from reader.model.runs import Run, Step, runs
from reader.resources import resource

_NONE: Final = Remarks()
_TAGS: Final = {BlockKind.HEADLINE: "h1", BlockKind.HEADING: "h2", BlockKind.PULL_QUOTE: "blockquote"}

_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""Tells the browser what is true anyway: the page asks nobody for anything and runs no script."""

_START: Final = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
{style}
</style>
</head>
<body>
"""
_ENGLISH: Final = "en"
"""The language of the page's own words; the article says its own."""

_END: Final = """<footer>{foot}</footer>
</body>
</html>
"""


def report_page(report: Report, rulebook: Rulebook, program: str, remarks: Remarks = _NONE, told: Told = str) -> str:
    """One report as a whole page. `program` is the name and version that its foot gives."""
    section = report_section(report, rulebook, 1, remarks, told)
    parts = (page_start(report.article.shown_title, told), section, page_end(program, told))
    return "".join(parts)


def page_start(title: str, told: Told = str) -> str:
    return _START.format(language=told(_ENGLISH), policy=_POLICY, title=_safe(title), style=_style())


def page_end(program: str, told: Told = str) -> str:
    return _END.format(foot=_safe(told(foot(program))))


def failure_section(file: str, sentence: str) -> str:
    """What stands in the page for a file that could not be opened."""
    return f'<section class="report failed"><h1>{_safe(file)}</h1><p class="note">{_safe(sentence)}</p></section>\n'


def report_section(report: Report, rulebook: Rulebook, number: int, remarks: Remarks = _NONE, told: Told = str) -> str:
    """One report as a part of a page; `number` tells its anchors from those of other reports on the page."""
    return "".join(_Section(with_own_marks(report, remarks), rulebook, number, remarks, told).parts())


class _Section:
    """One report on the page, with the anchors that lead from mark to meaning and from evidence to text."""

    def __init__(self, report: Report, rulebook: Rulebook, number: int, remarks: Remarks, told: Told) -> None:
        self._report, self._remarks, self._told = report, remarks, told
        self._rulebook = rulebook
        self._rules = {rule.id: rule for rule in rulebook.rules}
        self._here = f"r{number}"
        self._letters = letters_of(report)

    def parts(self) -> Iterator[str]:
        article = self._report.article
        yield f'<section class="report" id="{self._here}">\n<article lang="{_safe(article.language or "")}">\n'
        yield from self._text(article)
        yield "</article>\n"
        if self._report.criteria or self._report.findings:
            yield from self._legend()
        yield from (*self._own_hand(), *self._behind())
        yield from map(self._card, range(len(self._report.findings)))
        yield "</section>\n"

    def _text(self, article: Article) -> Iterator[str]:
        facts = known_facts(article)
        yield f'<p class="facts">{_safe(facts)}</p>\n' if facts else ""
        yield from (f'<p class="note">{_safe(note)}</p>\n' for note in article.notes)
        for block, indices in shown_blocks(self._report):
            yield self._block(block, indices)

    def _block(self, block: Block, indices: list[int]) -> str:
        tag, open_now, marked = _TAGS.get(block.kind, "p"), list[int](), ""
        for run in runs(self._report.article.text, block.span, self._report.findings, indices):
            marked += self._run(run, open_now)
        return f'<{tag} id="{self._here}-{block.span.start}" class="{block.kind.value}">{marked}</{tag}>\n'

    def _run(self, run: Run, open_now: list[int]) -> str:
        """A step of the text. Words under several marks lead to the card of the inner one, letters to their own."""
        if run.step is Step.TEXT:
            words = _safe(run.text)
            return f'<a href="#{self._here}-c{open_now[-1]}">{words}</a>' if open_now else words
        finding = self._report.findings[run.index]
        if run.step is Step.CLOSE:
            open_now.pop()
            return f"</span>{self._letter(run.index) if run.is_last else ''}"
        open_now.append(run.index)
        anchor = f' id="{self._here}-m{run.index}"' if run.is_first else ""
        return f'<span class="{_classes(finding)}"{anchor} title="{_safe(self._title(finding))}">'

    def _letter(self, index: int) -> str:
        finding = self._report.findings[index]
        of = "own" if is_own(finding) else finding.category.value
        return f'<a class="letter of-{of}" href="#{self._here}-c{index}">{self._letters[index]}</a>'

    def _title(self, finding: Finding) -> str:
        rule = self._rules.get(finding.rule_id)
        return rule.title if rule else self._told(BY_READER if is_own(finding) else CATEGORIES[finding.category])

    def _legend(self) -> Iterator[str]:
        numbers = program_counts(self._report)
        names = [
            f'<li><span class="mark {category.value}">{self._say(name)}</span> {numbers[category]}</li>'
            for category, name in CATEGORIES.items()
        ]
        if own := sum(map(is_own, self._report.findings)):
            names.append(f'<li><span class="mark own">{self._say(BY_READER)}</span> {own}</li>')
        letters = " · ".join(f"{letter} {self._say(meaning)}" for letter, meaning in LETTERS)
        yield f'<aside class="legend"><ul>{"".join(names)}</ul>'
        yield f"<p>{letters}. {self._say(NO_TINT)}</p></aside>\n"

    def _own_hand(self) -> Iterator[str]:
        for part in told_parts(own_hand(self._report, self._remarks), self._told):
            match part:
                case Heading():
                    yield f'<h2 class="part">{_safe(part.text)}</h2>\n'
                case Line():
                    yield f'<p class="own-hand">{_safe(part.text)}</p>\n'
                case Fact(left, right) | Proof(left, right):
                    yield f'<p class="own-hand">{_safe(left)} <small>{_safe(right)}</small></p>\n'

    def _behind(self) -> Iterator[str]:
        """What the program found, where it was asked; own marks alone have nothing behind them."""
        if self._report.criteria or not all(map(is_own, self._report.findings)):
            yield from (*self._voices(), *self._questions(), *self._measures(), *self._leave(), *self._meanings())

    def _voices(self) -> Iterator[str]:
        yield self._head("Voices")
        rows = voice_rows(self._report)
        if not rows:
            yield f"<p>{self._say('Nobody is quoted or reported in this text.')}</p>\n"
            return
        head = "".join(f"<th>{self._say(name)}</th>" for name in ("Who", "Kind", "Times", "Words", "First in"))
        yield f'<table class="voices"><tr>{head}</tr>\n'
        yield from map(self._voice, rows)
        yield "</table>\n"

    def _voice(self, row: VoiceRow) -> str:
        place = self._place_link(row.voice.mentions[0].start) if row.voice.mentions else ""
        cells = (_safe(row.voice.name), self._say(row.kind), str(row.times), _safe(row.share_in_words), place)
        own = self._facts(row.facts)
        below = f'<tr><td class="of-voice" colspan="{len(cells)}">{own}</td></tr>\n' if own else ""
        return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>\n{below}"

    def _questions(self) -> Iterator[str]:
        yield self._head("Questions")
        yield from map(self._question, self._report.criteria)

    def _question(self, criterion: Criterion) -> str:
        evidence, answer = "".join(map(self._evidence, criterion.evidence)), self._say(ANSWERS[criterion.answer])
        return (
            f'<div class="question {criterion.answer.value}"><h3>{_safe(criterion.question)}</h3>'
            f'<p class="answer">{criterion.id} · {answer}</p><p>{_safe(criterion.summary)}</p>'
            f"{f'<ul>{evidence}</ul>' if evidence else ''}</div>\n"
        )

    def _evidence(self, shown: Evidence) -> str:
        words = " ".join(shown.span.of(self._report.article.text).split())
        place = self._place_link(shown.span.start)
        said = f'<span class="words">{_safe(in_quotes(words))}</span>'
        return f"<li>{said} <small>{_safe(shown.shows)}, {place}</small></li>"

    def _measures(self) -> Iterator[str]:
        yield f'{self._head("Measures")}<dl class="measures">\n'
        for measure in self._report.measures:
            yield f"<dt>{_safe(measure.title)}</dt><dd>{self._say(measured(measure))}</dd>\n"
        yield "</dl>\n"

    def _leave(self) -> Iterator[str]:
        for part in told_parts(leave_page(self._report), self._told):
            match part:
                case Heading(text):
                    yield f'<h2 class="part">{_safe(text)}</h2>\n'
                case Line(text, quiet):
                    yield f'<p class="leave{" quiet" if quiet else ""}">{_safe(text)}</p>\n'

    def _meanings(self) -> Iterator[str]:
        """What the rules behind the marks say, each with the marks that it made."""
        at_work = rules_at_work(self._report, self._rulebook)
        if at_work:
            yield self._head("What the marks mean")
        yield from (self._meaning(rule, found) for rule, found in at_work)

    def _meaning(self, rule: Rule, indices: Iterable[int]) -> str:
        doors = " · ".join(f'<a href="#{self._here}-m{index}">{_safe(self._words(index))}</a>' for index in indices)
        return f'<div class="meaning"><h3>{_safe(rule.title)}</h3><p>{doors}</p>{self._facts(rule_facts(rule))}</div>\n'

    def _card(self, index: int) -> str:
        """All about one mark; the style sheet shows it only while it is the target of the address."""
        finding = self._report.findings[index]
        rule = self._rules.get(finding.rule_id)
        words = f'<span class="{_classes(finding)}">{_safe(self._words(index))}</span>'
        notes = [self._told(wording_note(self._report, finding))]
        if (said := self._remarks.note_on(finding)) is not None:
            notes.append(said.text if is_own(finding) else f"{self._told('The reader disagrees:')} {said.text}")
        note = "".join(f"<p>{_safe(each)}</p>" for each in notes if each)
        head = f"{self._say(kind_of(self._report, finding))}: {_safe(self._title(finding))}"
        back = f'<a class="close" href="#{self._here}-m{index}">{self._say("Back to the text")}</a>'
        return (
            f'<aside class="card" id="{self._here}-c{index}"><p>{words}</p>'
            f"<h3>{self._letters[index]} · {head}</h3>"
            f"{note}{self._facts(rule_facts(rule)) if rule else ''}{back}</aside>\n"
        )

    def _facts(self, facts: tuple[tuple[str, str], ...]) -> str:
        lines = "".join(f"<dt>{self._say(label)}</dt><dd>{self._say(said)}</dd>" for label, said in facts)
        return f"<dl>{lines}</dl>" if lines else ""

    def _head(self, title: str) -> str:
        return f'<h2 class="part">{self._say(title)}</h2>\n'

    def _say(self, text: str) -> str:
        """A label or sentence of ours in the reader's language, safe in HTML."""
        return _safe(self._told(text))

    def _words(self, index: int) -> str:
        return " ".join(self._report.findings[index].span.of(self._report.article.text).split())

    def _place_link(self, position: int) -> str:
        article = self._report.article
        block = next((block for block in article.blocks if block.span.start <= position < block.span.end), None)
        name = self._say(place_name(article.place(position)))
        return f'<a href="#{self._here}-{block.span.start}">{name}</a>' if block else name


def _classes(finding: Finding) -> str:
    how = " own" if is_own(finding) else " quoted" if is_quoted(finding) else ""
    return f"mark {finding.category.value}{how}"


@cache
def _style() -> str:
    """The style sheet with the theme's colours: light, dark where the system is, print on paper."""
    themes = tomllib.loads(resource("themes.toml").read_text(encoding="utf-8"))
    sheet = resource("export.css").read_text(encoding="utf-8")
    return "\n".join(
        (
            f":root {{ color-scheme: light dark; {_roles(themes['light'])} }}",
            f"@media (prefers-color-scheme: dark) {{ :root {{ {_roles(themes['dark'])} }} }}",
            f"@media print {{ :root {{ {_roles(themes['print'])} }} }}",
            sheet,
        )
    )


def _roles(theme: dict[str, str]) -> str:
    return " ".join(f"--{role.replace('_', '-')}: {colour};" for role, colour in theme.items())


def _safe(text: str) -> str:
    """Text as it may stand in HTML, also inside an attribute; what HTML has no room for becomes U+FFFD."""
    return escape("".join(c if c >= " " or c in "\n\t" else "�" for c in text))
