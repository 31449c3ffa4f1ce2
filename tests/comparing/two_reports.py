"""Small reports for the comparison, made by hand: each line is a sentence and a paragraph of its own."""

from reader.model.article import Article, Block, BlockKind
from reader.model.attribution import Attribution, Manner, SourceKind, Voice
from reader.model.report import Category, Finding, Report, Sentence, Wording
from reader.model.span import Span


def text_report(*lines: str) -> Report:
    text = "\n\n".join(lines)
    blocks = tuple(Block(place(text, line), BlockKind.PARAGRAPH) for line in lines)
    return Report(
        Article(text, "test", blocks, paragraphs=tuple(block.span for block in blocks)),
        sentences=tuple(Sentence(block.span, Wording.WRITER, None) for block in blocks),
    )


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def with_voice(report: Report, name: str, kind: SourceKind, cue: str, content: str) -> Report:
    """The same report with one more voice that says something."""
    text, number = report.article.text, len(report.voices) + 1
    said = Attribution(
        f"a{number}",
        (place(text, name),),
        (place(text, cue),),
        (place(text, content),),
        Manner.INDIRECT,
        kind,
        f"v{number}",
    )
    voice = Voice(f"v{number}", name, kind, (place(text, name),), (said.id,))
    return Report(
        report.article,
        (*report.attributions, said),
        (*report.voices, voice),
        report.findings,
        sentences=report.sentences,
    )


def with_loaded(report: Report, words: str, wording: Wording = Wording.WRITER) -> Report:
    finding = Finding(place(report.article.text, words), Category.LOADED_LANGUAGE, "loaded.test", wording)
    return Report(
        report.article, report.attributions, report.voices, (*report.findings, finding), sentences=report.sentences
    )
