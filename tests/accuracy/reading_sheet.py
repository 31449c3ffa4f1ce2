"""Draws a sheet for the blind reading, and enters its verdicts.

    python -m tests.accuracy.reading_sheet [GROUP ...]      draw: sheet.txt and key.tsv in a temporary folder
    python -m tests.accuracy.reading_sheet enter VERDICTS   add the verdicts to judgements.tsv

The sheet asks one question a line and hides which rule marked the words and whether any did: about one in five is a
decoy. Groups: unnamed, loaded, side_taking, hedge; without any, all four. VERDICTS holds lines of a number and `r`
(right), `w` (wrong) or `u` (unsure, which counts as wrong).
"""

import csv
import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from reader.model.span import Span
from tests.accuracy.reading_decoys import decoys
from tests.accuracy.reading_judgements import (
    Drawn,
    Group,
    Judgement,
    Verdict,
    judgements,
    used_sources,
    write_judgements,
)
from tests.accuracy.reading_marks import DRAWN_FROM, PLACE, SEED, Mark, Read, read_all, some_sources
from tests.accuracy.reading_texts import ABSENT, at_hand, text_of

SHEET: Final = PLACE / "sheet.txt"
KEY: Final = PLACE / "key.tsv"

AT_RANDOM: Final = 100
"""Findings of each group that are drawn whatever their rule: they carry the figure of the category."""
A_RULE: Final = {Group.UNNAMED: 12, Group.LOADED: 6, Group.SIDE_TAKING: 8, Group.HEDGE: 8}
"""To how many marks a rule is filled up that chance gave fewer, if it fires so often."""
DECOYS: Final = 25
"""Decoys of each group."""
SURROUND: Final = 260
"""How many letters of a sentence are shown before and after the words, at most."""

QUESTIONS: Final = {
    Group.UNNAMED: "Is a claim handed to these words, and do they leave the reader without a name for who says so?",
    Group.LOADED: "Is this a loaded word, one that judges or paints, in the writer's or a speaker's wording?",
    Group.SIDE_TAKING: "Is this a verb of speech, and does it take a side?",
    Group.HEDGE: "Do these words make the statement less certain?",
}

Chosen = tuple[Mark, Drawn]


def draw(reads: tuple[Read, ...], group: Group, chance: random.Random) -> list[Chosen]:
    """The marks and decoys of one group, in random order. BASIL is read for unnamed sources only."""
    reads = tuple(read for read in reads if group is Group.UNNAMED or read.source.data_set != "basil")
    marks = sorted(mark for read in reads for mark in read.marks if mark.group is group)
    chosen: list[Chosen] = [(mark, Drawn.RANDOM) for mark in chance.sample(marks, min(AT_RANDOM, len(marks)))]
    chosen += [(mark, Drawn.BY_RULE) for mark in _filling_up(marks, {mark for mark, _ in chosen}, group, chance)]
    chosen += [(mark, Drawn.DECOY) for mark in _decoys(reads, group, chance)]
    chance.shuffle(chosen)
    return chosen


def _filling_up(marks: list[Mark], taken: set[Mark], group: Group, chance: random.Random) -> Iterator[Mark]:
    by_rule: dict[str, list[Mark]] = defaultdict(list)
    for mark in marks:
        by_rule[mark.rule_id].append(mark)
    for found in by_rule.values():
        left = [mark for mark in found if mark not in taken]
        wanted = A_RULE[group] - (len(found) - len(left))
        yield from chance.sample(left, max(0, min(wanted, len(left))))


def _decoys(reads: tuple[Read, ...], group: Group, chance: random.Random) -> Iterator[Mark]:
    found = 0
    for read in chance.sample(reads, len(reads)):
        if found == DECOYS:
            return
        for decoy in list(decoys(read, group, chance))[:1]:
            found += 1
            yield decoy


def lines(chosen: Iterable[tuple[int, Mark]], sentences: dict[Mark, tuple[Span, ...]]) -> Iterator[str]:
    """What the reader sees: a number and the words in their sentence, with the sentence before."""
    for number, mark in chosen:
        text = text_of(mark.source)
        before, around = _surroundings(mark.span, sentences[mark])
        start, end = max(around.start, mark.span.start - SURROUND), min(around.end, mark.span.end + SURROUND)
        said = f"{text[start : mark.span.start]}[[{mark.span.of(text)}]]{text[mark.span.end : end]}"
        context = before.of(text)[-SURROUND // 2 :] if before else ""
        yield f"{number} ({' '.join(context.split())}) {' '.join(said.split())}"


def _surroundings(span: Span, sentences: tuple[Span, ...]) -> tuple[Span | None, Span]:
    """The sentence before and the one around the words."""
    for index, sentence in enumerate(sentences):
        if sentence.overlaps(span):
            return (sentences[index - 1] if index else None), sentence
    return None, Span(max(0, span.start - SURROUND), span.end + SURROUND)


def draw_sheet(groups: Iterable[Group] = tuple(Group)) -> None:
    """Write a new sheet and its key, of articles that no reading has used yet."""
    reads = read_all(some_sources(DRAWN_FROM, without=used_sources()))
    chance = random.Random(f"{SEED} {len(judgements())}")
    sentences = {read.source: read.sentences for read in reads}
    number = 0
    with SHEET.open("w", encoding="utf-8") as sheet, KEY.open("w", encoding="utf-8", newline="") as key:
        keys = csv.writer(key, dialect="excel-tab", lineterminator="\n")
        for group in groups:
            chosen = draw(reads, group, chance)
            numbered = [(number + place, mark) for place, (mark, _) in enumerate(chosen, 1)]
            sheet.write(f"\n== {group}: {QUESTIONS[group]}\n")
            sheet.writelines(
                f"{line}\n" for line in lines(numbered, {mark: sentences[mark.source] for mark, _ in chosen})
            )
            for place, (mark, drawn) in enumerate(chosen, number + 1):
                keys.writerow([place, mark.source.data_set, mark.source.file, *_ends(mark.span), group, drawn])
            number += len(chosen)
    print(f"{number} questions: {SHEET}")  # noqa: T201 # a script for the terminal


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def enter(path: Path) -> None:
    """Add the verdicts of a file to the judgements, dated today, as a new reading."""
    letters = {verdict.value[0]: verdict for verdict in Verdict}
    words = path.read_text(encoding="utf-8").split()
    said = {int(number): letters[letter] for number, letter in zip(words[::2], words[1::2], strict=True)}
    today = datetime.now(UTC).date()
    entered = []
    reading = 1 + max((one.reading for one in judgements()), default=0)
    with KEY.open(encoding="utf-8", newline="") as key:
        for number, data_set, file, start, end, group, drawn in csv.reader(key, dialect="excel-tab"):
            if verdict := said.get(int(number)):
                place = (data_set, file, int(start), int(end))
                entered.append(Judgement(*place, Group(group), verdict, Drawn(drawn), today, reading))
    write_judgements((*judgements(), *entered))
    print(f"{len(entered)} verdicts entered")  # noqa: T201 # a script for the terminal


def main(words: list[str]) -> None:
    if not at_hand():
        sys.exit(ABSENT)
    if words[:1] == ["enter"]:
        enter(Path(words[1]))
    else:
        draw_sheet([Group(word) for word in words] or tuple(Group))


if __name__ == "__main__":
    main(sys.argv[1:])
