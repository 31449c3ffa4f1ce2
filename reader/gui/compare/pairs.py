"""The rows of a comparison in a person's words."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from reader.comparing.comparison import Comparison
from reader.comparing.voice_pairs import Naming, VoicePair
from reader.gui.compare.cells import AbsentCell, AnswerCell, Cell, SentenceCell, VoiceCell, WordsCell
from reader.gui.compare.pair_row import Pair
from reader.model.attribution import Voice
from reader.model.report import Category, Criterion, Report
from reader.model.span import Span


def voice_rows(comparison: Comparison) -> tuple[Pair, ...]:
    return tuple(_voice_row(comparison, pair) for pair in comparison.voices)


def question_rows(comparison: Comparison) -> tuple[Pair, ...]:
    return tuple(
        Pair(AnswerCell(left), left.question, AnswerCell(right), _shown(left), _shown(right))
        for left, right in comparison.questions
    )


def wording_rows(comparison: Comparison) -> tuple[Pair, ...]:
    """How the same voices are made to speak, then what is said of the same things."""
    left, right = _Wording(comparison.left), _Wording(comparison.right)
    return tuple(
        Pair(
            left.cell(pair.left, pair.sentences[0]),
            pair.about,
            right.cell(pair.right, pair.sentences[1]),
            pair.left or _sentence(pair.sentences[0]),
            pair.right or _sentence(pair.sentences[1]),
        )
        for pair in (*comparison.speech, *comparison.things)
    )


def short_name(report: Report, *, is_left: bool) -> str:
    """What to call a report in a few words: "the Gazette" for The Wexmouth Gazette."""
    outlet = (report.article.outlet or "").strip()
    if not outlet:
        side = QCoreApplication.translate("Compare", "the left report")
        return side if is_left else QCoreApplication.translate("Compare", "the right report")
    words = outlet.split()
    return f"the {words[-1]}" if words[0].casefold() == "the" and len(words) > 1 else outlet


def naming_in_words(comparison: Comparison, pair: VoicePair) -> str:
    """In which report a voice is named, or in which it speaks at all."""
    tr = QCoreApplication.translate
    left, right = short_name(comparison.left, is_left=True), short_name(comparison.right, is_left=False)
    words = {
        Naming.BOTH: tr("Compare", "named in both"),
        Naming.NEITHER: tr("Compare", "named in neither"),
        Naming.LEFT: tr("Compare", "named only in {report}").format(report=left),
        Naming.RIGHT: tr("Compare", "named only in {report}").format(report=right),
        Naming.ONLY_LEFT: tr("Compare", "only in {report}").format(report=left),
        Naming.ONLY_RIGHT: tr("Compare", "only in {report}").format(report=right),
    }
    return words[pair.naming]


def _voice_row(comparison: Comparison, pair: VoicePair) -> Pair:
    return Pair(
        _voice(pair.left),
        naming_in_words(comparison, pair),
        _voice(pair.right),
        _said(comparison.left, pair.left),
        _said(comparison.right, pair.right),
        pair.claim,
    )


def _voice(voice: Voice | None) -> Cell:
    return AbsentCell() if voice is None else VoiceCell(voice)


def _said(report: Report, voice: Voice | None) -> tuple[Span, ...]:
    """Where a voice speaks: who it is and what it says."""
    if voice is None:
        return ()
    said = [found for found in report.attributions if found.voice_id == voice.id]
    return tuple(sorted(span for found in said for span in (*found.source, *found.content)))


def _shown(criterion: Criterion) -> tuple[Span, ...]:
    return tuple(sorted({evidence.span for evidence in criterion.evidence}))


def _sentence(sentence: Span | None) -> tuple[Span, ...]:
    return () if sentence is None else (sentence,)


class _Wording:
    """The words of a report, with which of them are loaded."""

    def __init__(self, report: Report) -> None:
        self._text = report.article.text
        loaded = (found.span for found in report.findings if found.category is Category.LOADED_LANGUAGE)
        self._loaded = {at for span in loaded for at in range(span.start, span.end)}

    def cell(self, spans: tuple[Span, ...], sentence: Span | None) -> Cell:
        """The words as the report has them; the whole sentence where none of its words is marked."""
        if spans:
            return WordsCell(tuple((span.on_one_line(self._text), self._is_loaded(span)) for span in spans))
        return AbsentCell() if sentence is None else SentenceCell(sentence.on_one_line(self._text))

    def _is_loaded(self, span: Span) -> bool:
        return not self._loaded.isdisjoint(range(span.start, span.end))


def shared_in_words(comparison: Comparison, at: int) -> str:
    """The words that both reports have in one claim."""
    return ", ".join(_quoted(comparison, at))


def _quoted(comparison: Comparison, at: int) -> Iterator[str]:
    for shared in comparison.claims[at].shared:
        yield QCoreApplication.translate("Compare", "“{words}”").format(words=" ".join(shared.words.split()))
