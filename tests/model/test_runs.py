"""Marked text in steps: nested as HTML needs it, with no letter lost."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.article import Article, Block, BlockKind
from reader.model.report import Category, Finding, Report, Wording
from reader.model.runs import Step, findings_by_block, runs
from reader.model.span import Span

TEXT = "0123456789abcdefghijklmnopqrst"
BLOCKS = (Span(0, 10), Span(10, 20), Span(20, 30))

spans = st.tuples(st.integers(0, 29), st.integers(1, 12)).map(lambda pair: Span(pair[0], min(30, sum(pair))))


def report_with(marked: list[Span]) -> Report:
    article = Article(TEXT, "x", tuple(Block(span, BlockKind.PARAGRAPH) for span in BLOCKS), paragraphs=BLOCKS)
    return Report(
        article, findings=tuple(Finding(span, Category.HEDGE, "hedge.may", Wording.WRITER) for span in marked)
    )


@settings(max_examples=100, deadline=None)
@given(st.lists(spans, max_size=6))
def test_every_mark_covers_its_own_letters_and_nests(marked: list[Span]) -> None:
    report = report_with(marked)
    covered = ["" for _ in marked]
    shown, firsts, lasts = "", [0] * len(marked), [0] * len(marked)
    for block, indices in zip(report.article.blocks, findings_by_block(report), strict=True):
        stack: list[int] = []
        for run in runs(TEXT, block.span, report.findings, indices):
            if run.step is Step.OPEN:
                stack.append(run.index)
                firsts[run.index] += run.is_first
            elif run.step is Step.CLOSE:
                assert stack.pop() == run.index
                lasts[run.index] += run.is_last
            else:
                shown += run.text
                for index in stack:
                    covered[index] += run.text
        assert stack == []
    assert shown == TEXT
    assert covered == [span.of(TEXT) for span in marked]
    assert firsts == lasts == [1] * len(marked)
