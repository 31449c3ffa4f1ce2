"""Reports as one web page that works offline: marked text, legend, voices, questions, and what each mark means."""

import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from html import escape
from itertools import groupby
from typing import Final

from reader.exports.ledger_rows import VoiceRow, voice_rows
from reader.exports.runs import Run, Step, findings_by_block, runs
from reader.exports.words import ANSWERS, CATEGORIES, LETTERS, in_quotes, is_quoted, known_facts, letters_of, measured
from reader.model.article import Article, Block, BlockKind
from reader.model.report import Category, Criterion, Evidence, Report
from reader.model.rule import Rule
from reader.model.rulebook import Rulebook
from reader.resources import resource

_TAGS: Final = {BlockKind.HEADLINE: "h1", BlockKind.HEADING: "h2", BlockKind.PULL_QUOTE: "blockquote"}

_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""Tells the browser what is true anyway: the page asks nobody for anything and runs no script."""

_START: Final = """<!doctype html>
<html lang="en">
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
_END: Final = """<footer>{program}</footer>
</body>
</html>
"""


def report_page(report: Report, rulebook: Rulebook, program: str) -> str:
    """One report as a whole page. `program` is the name and version that its foot gives."""
    parts = (page_start(report.article.shown_title), report_section(report, rulebook, 1), page_end(program))
    return "".join(parts)


def page_start(title: str) -> str:
    return _START.format(policy=_POLICY, title=_safe(title), style=_style())


def page_end(program: str) -> str:
    return _END.format(program=_safe(program))


def failure_section(file: str, sentence: str) -> str:
    """What stands in the page for a file that could not be opened."""
    return f'<section class="report failed"><h1>{_safe(file)}</h1><p class="note">{_safe(sentence)}</p></section>\n'


def report_section(report: Report, rulebook: Rulebook, number: int) -> str:
    """One report as a part of a page; `number` tells its anchors from those of other reports on the page."""
    return "".join(_Section(report, rulebook, number).parts())


class _Section:
    """One report on the page, with the anchors that lead from mark to meaning and from evidence to text."""

    def __init__(self, report: Report, rulebook: Rulebook, number: int) -> None:
        self._report = report
        self._rules = {rule.id: rule for rule in rulebook.rules}
        self._here = f"r{number}"
        self._letters = letters_of(report)
        self._names = {name: f"{self._here}-{name}" for name in self._rules}

    def parts(self) -> Iterator[str]:
        article = self._report.article
        yield f'<section class="report" id="{self._here}">\n<article lang="{_safe(article.language or "")}">\n'
        yield from self._text(article)
        yield "</article>\n"
        if self._report.criteria or self._report.findings:
            yield from (*self._legend(), *self._voices(), *self._questions(), *self._measures(), *self._meanings())
        yield "</section>\n"

    def _text(self, article: Article) -> Iterator[str]:
        facts = known_facts(article)
        yield f'<p class="facts">{_safe(facts)}</p>\n' if facts else ""
        yield from (f'<p class="note">{_safe(note)}</p>\n' for note in article.notes)
        for block, indices in zip(article.blocks, findings_by_block(self._report), strict=True):
            yield self._block(block, indices)

    def _block(self, block: Block, indices: list[int]) -> str:
        tag = _TAGS.get(block.kind, "p")
        marked = "".join(map(self._run, runs(self._report.article.text, block.span, self._report.findings, indices)))
        return f'<{tag} id="{self._here}-{block.span.start}" class="{block.kind.value}">{marked}</{tag}>\n'

    def _run(self, run: Run) -> str:
        if run.step is Step.TEXT:
            return _safe(run.text)
        finding = self._report.findings[run.index]
        if run.step is Step.CLOSE:
            return f"{self._letter(run.index) if run.is_last else ''}</span>"
        classes = f"mark {finding.category.value}{' quoted' if is_quoted(finding) else ''}"
        anchor = f' id="{self._here}-m{run.index}"' if run.is_first else ""
        return f'<span class="{classes}"{anchor} title="{_safe(self._title(finding.rule_id))}">'

    def _letter(self, index: int) -> str:
        rule = self._report.findings[index].rule_id
        return f'<a class="letter" href="#{_safe(self._names.get(rule, self._here))}">{self._letters[index]}</a>'

    def _title(self, rule_id: str) -> str:
        return self._rules[rule_id].title if rule_id in self._rules else ""

    def _legend(self) -> Iterator[str]:
        numbers = Counter(finding.category for finding in self._report.findings)
        names = (
            f'<li><span class="mark {category.value}">{name}</span> {numbers[category]}</li>'
            for category, name in CATEGORIES.items()
        )
        letters = " · ".join(f"{letter} {meaning}" for letter, meaning in LETTERS)
        yield f'<aside class="legend"><ul>{"".join(names)}</ul>'
        yield f"<p>{letters}. In quotation marks a mark has no tint: the words are a speaker’s.</p></aside>\n"

    def _voices(self) -> Iterator[str]:
        yield '<h2 class="part">Voices</h2>\n'
        rows = voice_rows(self._report)
        if not rows:
            yield "<p>Nobody is quoted or reported in this text.</p>\n"
            return
        yield '<table class="voices"><tr><th>Who</th><th>Kind</th><th>Times</th><th>Words</th><th>First in</th></tr>\n'
        yield from map(self._voice, rows)
        yield "</table>\n"

    def _voice(self, row: VoiceRow) -> str:
        share = "" if row.share is None else f"{row.share:.0%}"
        facts = "".join(f"<dt>{_safe(label)}</dt><dd>{_safe(fact)}</dd>" for label, fact in row.facts)
        name = f"{_safe(row.voice.name)}{f'<dl>{facts}</dl>' if facts else ''}"
        place = self._place_link(row.voice.mentions[0].start) if row.voice.mentions else ""
        return f"<tr><td>{name}</td><td>{row.kind}</td><td>{row.times}</td><td>{share}</td><td>{place}</td></tr>\n"

    def _questions(self) -> Iterator[str]:
        yield '<h2 class="part">Questions</h2>\n'
        yield from map(self._question, self._report.criteria)

    def _question(self, criterion: Criterion) -> str:
        evidence = "".join(map(self._evidence, criterion.evidence))
        return (
            f'<div class="question {criterion.answer.value}"><h3>{_safe(criterion.question)}</h3>'
            f'<p class="answer">{criterion.id} · {ANSWERS[criterion.answer]}</p><p>{_safe(criterion.summary)}</p>'
            f"{f'<ul>{evidence}</ul>' if evidence else ''}</div>\n"
        )

    def _evidence(self, shown: Evidence) -> str:
        words = " ".join(shown.span.of(self._report.article.text).split())
        place = self._place_link(shown.span.start)
        said = f'<span class="words">{_safe(in_quotes(words))}</span>'
        return f"<li>{said} <small>{_safe(shown.shows)}, {place}</small></li>"

    def _measures(self) -> Iterator[str]:
        yield '<h2 class="part">Measures</h2>\n<dl class="measures">\n'
        for measure in self._report.measures:
            yield f"<dt>{_safe(measure.title)}</dt><dd>{_safe(measured(measure))}</dd>\n"
        yield "</dl>\n"

    def _meanings(self) -> Iterator[str]:
        """What the rules behind the marks say, each with the marks that it made."""
        order = list(Category)
        places = sorted(
            (order.index(finding.category), finding.rule_id, index)
            for index, finding in enumerate(self._report.findings)
            if finding.rule_id in self._rules
        )
        if places:
            yield '<h2 class="part">What the marks mean</h2>\n'
        for (_, rule_id), found in groupby(places, key=lambda place: place[:2]):
            yield self._meaning(self._rules[rule_id], [index for *_, index in found])

    def _meaning(self, rule: Rule, indices: Iterable[int]) -> str:
        doors = " · ".join(f'<a href="#{self._here}-m{index}">{_safe(self._words(index))}</a>' for index in indices)
        facts = (
            ("Why it matters", rule.why),
            ("Fine when", rule.fine_when),
            ("Ask", rule.ask),
            ("Behind it", rule.reference),
        )
        lines = "".join(f"<dt>{label}</dt><dd>{_safe(said)}</dd>" for label, said in facts)
        anchor = _safe(self._names[rule.id])
        return f'<div class="meaning" id="{anchor}"><h3>{_safe(rule.title)}</h3><p>{doors}</p><dl>{lines}</dl></div>\n'

    def _words(self, index: int) -> str:
        return self._report.findings[index].span.of(self._report.article.text)

    def _place_link(self, position: int) -> str:
        article = self._report.article
        block = next((block for block in article.blocks if block.span.start <= position < block.span.end), None)
        number = article.place(position)
        name = f"paragraph {number}" if number else "headline"
        return f'<a href="#{self._here}-{block.span.start}">{name}</a>' if block else name


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
