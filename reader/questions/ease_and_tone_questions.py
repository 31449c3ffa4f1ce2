"""The panel's questions D1 and D2: how hard it is to read, and how its tone moves."""

from collections.abc import Iterable

from reader.model.ledger import SHARES_NEED_WORDS, word_count
from reader.model.report import Answer, Criterion, Evidence, Measure, Report, Sentence, Wording
from reader.model.school_grades import EASE_PREFIX, GRADE_TO_AGE
from reader.model.span import Span

SCHOOL_ENDS = 18

FEELING = 0.05
"""From this distance from zero on VADER's authors call a sentence positive or negative."""

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def answer_ease(report: Report) -> Criterion:
    """D1: the range of ages that the formulas give, and the longest sentence."""
    question = "How hard is it to read?"
    grades = [found for found in report.measures if found.id.startswith(EASE_PREFIX) and found.value is not None]
    if not grades:
        short = f"Under {SHARES_NEED_WORDS} words the formulas say nothing that holds."
        return Criterion("D1", question, Answer.NOT_APPLICABLE, short)
    by = f"{_number(len(grades))} formula{_plural(len(grades))}"
    summary = f"{_ages(grades)} by {by}. They count syllables and sentence length, not ideas."
    return Criterion("D1", question, Answer.FOUND, summary, _longest(report))


def _ages(grades: list[Measure]) -> str:
    ages = sorted(round(found.value + GRADE_TO_AGE) for found in grades if found.value is not None)
    low, high = ages[0], ages[-1]
    if low >= SCHOOL_ENDS:
        return "For university students and older readers"
    if high >= SCHOOL_ENDS:
        return f"From about age {low} to university"
    return f"About age {low}" if low == high else f"About age {low} to {high}"


def _longest(report: Report) -> tuple[Evidence, ...]:
    """The sentence with the most words, the first of several."""
    counts = [word_count(found.span.of(report.article.text)) for found in report.sentences]
    if not counts:
        return ()
    longest = max(counts)
    return (Evidence(report.sentences[counts.index(longest)].span, f"the longest sentence, {longest} words"),)


def answer_tone(sentences: tuple[Sentence, ...]) -> Criterion:
    """D2: how many sentences sound warm or harsh, the writer's and quoted ones apart; never one figure for all."""
    question = "How does the tone move through the article?"
    scored = [found for found in sentences if found.tone is not None and abs(found.tone) >= FEELING]
    if not scored:
        answer = Answer.NOT_FOUND if sentences else Answer.NOT_APPLICABLE
        return Criterion("D2", question, answer, "No sentence holds a word that the formula counts as warm or harsh.")
    parts = [_tones(sentences, Wording.WRITER, "writer's own"), _tones(sentences, Wording.QUOTED, "quoted")]
    summary = f"{' '.join(part for part in parts if part)} The formula counts words; it hears no irony."
    return Criterion("D2", question, Answer.FOUND, summary, _extremes(scored))


def _tones(sentences: Iterable[Sentence], wording: Wording, whose: str) -> str:
    mine = [found.tone or 0.0 for found in sentences if found.wording is wording]
    if not mine:
        return ""
    warm, harsh = sum(tone >= FEELING for tone in mine), sum(tone <= -FEELING for tone in mine)
    verb = "sounds" if warm == 1 else "sound"
    return f"Of the {len(mine)} {whose} sentence{_plural(len(mine))} {warm} {verb} warm and {harsh} harsh."


def _extremes(scored: list[Sentence]) -> tuple[Evidence, ...]:
    """The harshest and the warmest sentence, in the order of the text."""
    low, high = min(scored, key=_tone_of), max(scored, key=_tone_of)
    shown = []
    if _tone_of(low) < 0:
        shown.append(Evidence(low.span, f"the harshest words, {_voice(low)}"))
    if _tone_of(high) > 0:
        shown.append(Evidence(high.span, f"the warmest words, {_voice(high)}"))
    return tuple(sorted(shown, key=_start))


def _tone_of(sentence: Sentence) -> float:
    return sentence.tone or 0.0


def _voice(sentence: Sentence) -> str:
    return "quoted" if sentence.wording is Wording.QUOTED else "the writer's"


def _start(evidence: Evidence) -> Span:
    return evidence.span


def _number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def _plural(count: int) -> str:
    return "" if count == 1 else "s"
