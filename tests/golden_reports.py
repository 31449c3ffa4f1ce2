"""The golden reports: the whole report of every sample article, kept as a JSON file that a person can read.

The versions of the program and its rules are left out, and so is the article's text, which stands in `seeds/`. Next
to every span stand the words that it covers, voices are called by their names and attributions by their cues: so a
change reads as a change of marks and not of numbers.
"""

import json
from pathlib import Path
from typing import Any

from reader.analysis.analyst import Analyst
from reader.loading.opening import open_path
from reader.model.report import Report
from reader.model.report_json import report_body
from reader.model.span import Span, bounds

GOLDEN = Path(__file__).resolve().parent / "golden"
LONG = 60
"""Of more characters than this only the beginning and the end are written."""


def golden_file(seed: Path) -> Path:
    return GOLDEN / f"{seed.stem}.json"


def golden_text(analyst: Analyst, seed: Path) -> str:
    """The report of one sample article as its golden file holds it."""
    return golden_form(analyst.analyse(open_path(seed, seed.name)))


def golden_form(report: Report) -> str:
    """A report as a golden file holds it."""
    text = report.article.text
    called = {voice.id: voice.name for voice in report.voices}
    called |= {each.id: _placed(bounds(each.cue), text) for each in report.attributions}
    body = report_body(report)
    body.pop("text")
    return json.dumps(_readable(body, text, called), ensure_ascii=False, indent=1) + "\n"


def _readable(value: Any, text: str, called: dict[str, str]) -> Any:
    """The value with spans as "start-end: the words", ids as what they are called and figures to four places."""
    if _is_span(value):
        return _placed(Span(*value), text)
    if isinstance(value, dict):
        return {key: _readable(each, text, called) for key, each in value.items()}
    if isinstance(value, list):
        return [_readable(each, text, called) for each in value]
    if isinstance(value, str):
        return called.get(value, value)
    return round(value, 4) if isinstance(value, float) else value


def _is_span(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(type(each) is int for each in value)


def _placed(span: Span, text: str) -> str:
    words = span.of(text).replace("\n", " ")
    shown = words if len(words) <= LONG else f"{words[: LONG // 2]} … {words[-LONG // 2 :]}"
    return f"{span.start}-{span.end}: {shown}"
