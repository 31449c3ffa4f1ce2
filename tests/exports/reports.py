"""Small reports for the tests of the exports: any text with marks where the test wants them."""

from reader.model.article import Article, Block, BlockKind
from reader.model.attribution import Attribution, Manner, SourceKind, Voice
from reader.model.report import Answer, Category, Criterion, Evidence, Finding, Report, Wording
from reader.model.rulebook import load_rulebook
from reader.model.span import Span

RULES = {category: load_rulebook().of(category)[0].id for category in Category}


def report_on(text: str, *marks: tuple[str, Category, Wording]) -> Report:
    """One paragraph a line, and a mark on each of the given words."""
    blocks, at = [], 0
    for line in text.split("\n"):
        blocks.append(Block(Span(at, at + len(line)), BlockKind.PARAGRAPH))
        at += len(line) + 1
    article = Article(text, "some/folder/story.txt", tuple(blocks), paragraphs=tuple(block.span for block in blocks))
    findings = tuple(Finding(place(text, words), category, RULES[category], by) for words, category, by in marks)
    return Report(article, findings=findings)


def place(text: str, words: str) -> Span:
    assert text.count(words) == 1, words
    return Span(text.index(words), text.index(words) + len(words))


def told_report() -> Report:
    """A report with a voice of each sort, a question and an overlap of all three categories."""
    text = "It is reportedly a disgrace.\n“A sham,” a clerk said. Ann Lee said she knew & more."
    marks = (
        ("is reportedly a disgrace", Category.UNNAMED_SOURCE, Wording.WRITER),
        ("reportedly a", Category.HEDGE, Wording.WRITER),
        ("a disgrace", Category.LOADED_LANGUAGE, Wording.WRITER),
        ("sham", Category.LOADED_LANGUAGE, Wording.QUOTED),
    )
    found = report_on(text, *marks)
    clerk, ann = place(text, "a clerk"), place(text, "Ann Lee")
    said = (
        Attribution("a1", (clerk,), (Span(clerk.end + 1, clerk.end + 5),), (place(text, "A sham"),), Manner.DIRECT,
                    SourceKind.UNNAMED, "v1"),
        Attribution("a2", (ann,), (Span(ann.end + 1, ann.end + 5),), (place(text, "she knew & more"),),
                    Manner.INDIRECT, SourceKind.PERSON, "v2"),
    )  # fmt: skip
    voices = (
        Voice("v1", "a clerk", SourceKind.UNNAMED, (clerk,), ("a1",), ladder=1, number=1),
        Voice("v2", "Ann Lee", SourceKind.PERSON, (ann,), ("a2",)),
    )
    asked = Criterion("A1", "How is each one described?", Answer.FOUND, "A bare role.", (Evidence(clerk, "a role"),))
    return Report(found.article, said, voices, found.findings, (asked,))
