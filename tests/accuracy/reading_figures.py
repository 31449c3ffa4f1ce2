"""The figures of the blind reading, renewed: how often the present program is right, by category and by rule.

    python -m tests.accuracy.reading_figures            read the judged articles, write resources/accuracy.toml
    python -m tests.accuracy.reading_figures --firing   the same, and which rules never fire or were hardly judged

Only the latest reading counts (`reading_judgements`). A judgement counts where the program still marks that very
stretch under that question; else it has lapsed. A category's figure rests on the marks that were drawn at random, a
rule's on all. A decoy that the reader calls right is a miss of the program, or a lax reader. Recall: of the reader's
own marks, those that a mark of the program touches.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from reader.model.span import Span
from reader.resources import resource
from tests.accuracy.reading_judgements import (
    Drawn,
    Group,
    Judgement,
    RecallMark,
    Verdict,
    judgements,
    latest,
    recall_marks,
)
from tests.accuracy.reading_marks import FIRED_ON, Mark, Read, analyst, read_all, some_sources
from tests.accuracy.reading_texts import ABSENT, Source, at_hand

FIGURES: Final = resource("accuracy.toml")
ENOUGH: Final = 0.85
"""A rule that is right less often is off by default."""
FEW: Final = 5
"""A rule with fewer judgements has no figure worth the name: it is due on the next sheet."""

Key = tuple[Source, Span, Group]
Now = dict[Key, set[str]]
"""What the program marks now: which rules mark a stretch under a question."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many right of so many judged; `lapsed` were judged but are no longer marked."""

    judged: int
    right: int
    lapsed: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.judged if self.judged else 0.0


@dataclass(frozen=True, slots=True)
class Figures:
    categories: dict[Group, Share]
    rules: dict[str, Share]
    decoys: dict[Group, Share]
    recall: dict[Group, Share]


def marked_now(reads: Iterable[Read]) -> Now:
    now: Now = defaultdict(set)
    for read in reads:
        for mark in read.marks:
            now[_key(mark)].add(mark.rule_id)
    return now


def by_category(verdicts: Iterable[Judgement], now: Now) -> dict[Group, Share]:
    """The share of right marks among those drawn at random that are still marked."""
    drawn = [verdict for verdict in verdicts if verdict.drawn is Drawn.RANDOM]
    return {group: _share([one for one in drawn if one.category is group], now) for group in Group}


def by_rule(verdicts: Iterable[Judgement], now: Now) -> dict[str, Share]:
    """The share of right marks among all of a rule that were judged, however they came onto the sheet."""
    judged: dict[str, list[Judgement]] = defaultdict(list)
    for verdict in verdicts:
        for rule in now.get(_judged_key(verdict), ()):
            judged[rule].append(verdict)
    return {rule: _share(judged[rule], now) for rule in sorted(judged)}


def of_decoys(verdicts: Iterable[Judgement]) -> dict[Group, Share]:
    """How many decoys the reader called right."""
    drawn = [verdict for verdict in verdicts if verdict.drawn is Drawn.DECOY]
    return {group: _right_of([one for one in drawn if one.category is group]) for group in Group}


def recalled(marks: Iterable[RecallMark], reads: Iterable[Read]) -> dict[Group, Share]:
    """Which of the reader's marks the program touches. A loaded verb of speech is found under either question."""
    found = {read.source: read.marks for read in reads}
    told = [(mark.category, _touched(mark, found[mark.source])) for mark in marks]
    counted, touched = Counter(group for group, _ in told), Counter(group for group, hit in told if hit)
    return {group: Share(counted[group], touched[group]) for group in Group if counted[group]}


def figures() -> Figures:
    """All figures of the program as it is now. Takes minutes where it has changed."""
    verdicts, own = latest(judgements()), latest(recall_marks())
    read = read_all([*(verdict.source for verdict in verdicts), *(mark.source for mark in own)])
    now = marked_now(read)
    return Figures(by_category(verdicts, now), by_rule(verdicts, now), of_decoys(verdicts), recalled(own, read))


def firing() -> Counter[str]:
    """How often each rule that is on marks something in 500 articles; 0 for those that never do."""
    counted = Counter({rule.id: 0 for rule in analyst().rulebook.rules if rule.default})
    counted.update(mark.rule_id for read in read_all(some_sources(FIRED_ON)) for mark in read.marks)
    return counted


def firing_table(told: Figures, fired: Counter[str]) -> str:
    """Which rules never fire, and which fire but were hardly judged."""
    never = [rule for rule, times in fired.items() if not times]
    judged = {rule: share.judged for rule, share in told.rules.items()}
    hardly = [
        f"{rule} {times} ({judged.get(rule, 0)})"
        for rule, times in sorted(fired.items())
        if times and judged.get(rule, 0) < FEW
    ]
    on = f"on {sum(FIRED_ON.values())} articles"
    return f"never fired {on}: {', '.join(never) or 'none'}\nfired {on} (judged): {', '.join(hardly) or 'none'}"


def as_toml(told: Figures) -> str:
    """The file that the window shows under “How often is this right?”."""
    verdicts = latest(judgements())
    sets = ", ".join(f'"{name}"' for name in sorted({verdict.data_set for verdict in verdicts}))
    head = [
        "# How often the program is right: a blind reading. Renewed by: python -m tests.accuracy.reading_figures",
        f"date = {max(verdict.date for verdict in verdicts)}",
        f"data_sets = [{sets}]",
        f"articles = {len({verdict.source for verdict in verdicts})}",
    ]
    blocks = ["\n".join(head)]
    blocks += [_block("category", group, share, f"lapsed = {share.lapsed}") for group, share in told.categories.items()]
    blocks += [_block("rule", rule, share) for rule, share in told.rules.items()]
    blocks += [_recall_block(group, share) for group, share in told.recall.items()]
    return "\n\n".join(blocks) + "\n"


def table(told: Figures) -> str:
    """The same for a terminal, with the rules that are right too seldom."""
    lines = ["category       judged right lapsed precision   decoys called right"]
    for group, share in told.categories.items():
        decoys = told.decoys[group]
        counts = f"{share.judged:6} {share.right:5} {share.lapsed:6} {share.precision:9.2f}"
        lines.append(f"{group:14} {counts}   {decoys.right} of {decoys.judged}")
    lines += ["", "recall         marked found    recall"]
    lines += [f"{group:14} {s.judged:6} {s.right:5} {s.precision:9.2f}" for group, s in told.recall.items()]
    lines += ["", f"rule (* right less than {ENOUGH:.2f})                judged right precision"]
    lines += [_rule_line(rule, share) for rule, share in told.rules.items()]
    return "\n".join(lines)


def _rule_line(rule: str, share: Share) -> str:
    star = "*" if share.precision < ENOUGH else " "
    return f"{star} {rule:42} {share.judged:6} {share.right:5} {share.precision:9.2f}"


def _block(kind: str, name: str, share: Share, *more: str) -> str:
    counts = [f"judged = {share.judged}", f"right = {share.right}", f"precision = {share.precision:.2f}"]
    return "\n".join([f"[[{kind}]]", f'id = "{name}"', *counts, *more])


def _recall_block(group: Group, share: Share) -> str:
    counts = [f"marked = {share.judged}", f"found = {share.right}", f"recall = {share.precision:.2f}"]
    return "\n".join(["[[recall]]", f'id = "{group}"', *counts])


def _share(verdicts: list[Judgement], now: Now) -> Share:
    standing = [verdict for verdict in verdicts if _judged_key(verdict) in now]
    kept = _right_of(standing)
    return Share(kept.judged, kept.right, len(verdicts) - len(standing))


def _right_of(verdicts: list[Judgement]) -> Share:
    return Share(len(verdicts), sum(verdict.verdict is Verdict.RIGHT for verdict in verdicts))


def _touched(own: RecallMark, marks: tuple[Mark, ...]) -> bool:
    return any(_kin(own.category) == _kin(mark.group) and own.span.overlaps(mark.span) for mark in marks)


def _kin(group: Group) -> Group:
    return Group.LOADED if group is Group.SIDE_TAKING else group


def _key(mark: Mark) -> Key:
    return mark.source, mark.span, mark.group


def _judged_key(verdict: Judgement) -> Key:
    return verdict.source, verdict.span, verdict.category


def main(words: list[str], path: Path = FIGURES) -> None:
    if not at_hand():
        sys.exit(ABSENT)
    told = figures()
    path.write_text(as_toml(told), encoding="utf-8")
    print(table(told))  # noqa: T201 # a script for the terminal
    if "--firing" in words:
        print("\n" + firing_table(told, firing()))  # noqa: T201 # a script for the terminal


if __name__ == "__main__":
    main(sys.argv[1:])
