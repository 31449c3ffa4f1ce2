"""The panel's questions about wording: loaded words, verbs that take sides, hedges; then reading ease and tone."""

from collections import Counter
from collections.abc import Iterable, Iterator

from reader.model.report import Answer, Category, Criterion, Evidence, Finding, Report, Wording
from reader.model.rule import Rule
from reader.model.rulebook import Rulebook
from reader.questions.ease_and_tone_questions import answer_ease, answer_tone
from reader.questions.measures import is_plain_said

_NOTHING = "not found in this text"


def answer_language(report: Report, rulebook: Rulebook) -> tuple[Criterion, ...]:
    """C1, C2, C3, D1 and D2, from the report's findings, attributions, measures and sentences."""
    rules = {rule.id: rule for rule in rulebook.rules}
    loaded = [found for found in report.findings if found.category is Category.LOADED_LANGUAGE]
    verbs = [found for found in loaded if rules[found.rule_id].implies is not None]
    words = [found for found in loaded if rules[found.rule_id].implies is None]
    hedges = [found for found in report.findings if found.category is Category.HEDGE]
    return (
        _loaded_words(words, rules),
        _side_taking_verbs(report, verbs, rules),
        _hedges(hedges, rules),
        answer_ease(report),
        answer_tone(report.sentences),
    )


def _loaded_words(found: list[Finding], rules: dict[str, Rule]) -> Criterion:
    question = "Loaded words: the writer's own, reporting somebody, quoted"
    if not found:
        return Criterion("C1", question, Answer.NOT_FOUND, f"Loaded words: {_NOTHING}.")
    summary = f"{_count(found, 'loaded word')}: {_sides(found)}."
    return Criterion("C1", question, Answer.FOUND, summary, _evidence(found, rules))


def _hedges(found: list[Finding], rules: dict[str, Rule]) -> Criterion:
    question = "Hedges: marks of care, or of vagueness?"
    if not found:
        return Criterion("C3", question, Answer.NOT_FOUND, f"Hedges: {_NOTHING}.")
    summary = f"{_count(found, 'hedge')}: {_sides(found)}. Care with what is open, or a way not to be pinned down?"
    return Criterion("C3", question, Answer.FOUND, f"{summary} Both readings are possible.", _evidence(found, rules))


def _side_taking_verbs(report: Report, found: list[Finding], rules: dict[str, Rule]) -> Criterion:
    question = "Verbs of speech that take sides, by speaker"
    if not found:
        answer = Answer.NOT_FOUND if report.attributions else Answer.NOT_APPLICABLE
        said = f"Verbs of speech that take sides: {_NOTHING}." if report.attributions else "Nobody is reported here."
        return Criterion("C2", question, answer, said)
    by_speaker: dict[str, list[str]] = {}
    for finding in found:
        verb = f"“{finding.span.of(report.article.text)}”"
        by_speaker.setdefault(_speaker(report, finding) or "without a source", []).append(verb)
    for speaker in _plain_speakers(report):
        by_speaker.setdefault(speaker, []).append("“said”")
    listed = "; ".join(f"{speaker}: {', '.join(verbs)}" for speaker, verbs in by_speaker.items())
    evidence = tuple(Evidence(each.span, _implied(each, report, rules)) for each in found)
    return Criterion("C2", question, Answer.FOUND, f"{_count(found, 'verb')}. {listed}.", evidence)


def _plain_speakers(report: Report) -> Iterator[str]:
    """Who simply “said” something, each once: beside them it is seen who was given another verb."""
    told = set()
    for attribution in report.attributions:
        voice = report.voice(attribution.voice_id)
        if voice is not None and voice.name not in told and is_plain_said(report, attribution):
            told.add(voice.name)
            yield voice.name


def _speaker(report: Report, finding: Finding) -> str | None:
    """Whose words the verb reports: the voice of the attribution of which it is the cue, else what the parse shows."""
    for attribution in report.attributions:
        if any(cue.overlaps(finding.span) for cue in attribution.cue):
            voice = report.voice(attribution.voice_id)
            return voice.name if voice else None
    shown = [evidence.span for evidence in finding.evidence if not evidence.span.overlaps(finding.span)]
    return shown[0].of(report.article.text) if shown else None


def _implied(finding: Finding, report: Report, rules: dict[str, Rule]) -> str:
    speaker = _speaker(report, finding)
    return f"{rules[finding.rule_id].title}; the speaker is {speaker}" if speaker else rules[finding.rule_id].title


def _evidence(found: Iterable[Finding], rules: dict[str, Rule]) -> tuple[Evidence, ...]:
    return tuple(Evidence(each.span, f"{_side(each)}: {_lowered(rules[each.rule_id].title)}") for each in found)


def _lowered(title: str) -> str:
    return title if title.startswith("I ") else title[:1].lower() + title[1:]


def _side(finding: Finding) -> str:
    if finding.wording is Wording.QUOTED:
        return "quoted"
    return "the writer's own" if finding.attribution is None else "reporting somebody"


def _sides(found: Iterable[Finding]) -> str:
    """How many are the writer's own, how many report somebody, how many are quoted."""
    counted = Counter(_side(each) for each in found)
    sides = ("the writer's own", "reporting somebody", "quoted")
    return ", ".join(f"{counted[side]} {side}" for side in sides if counted[side])


def _count(found: list[Finding], noun: str) -> str:
    return f"{len(found)} {noun}{'s' * (len(found) != 1)}"
