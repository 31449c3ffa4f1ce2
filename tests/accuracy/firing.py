"""Which word rules, and which of their entries, never fire on all articles beside the project.

    python -m tests.accuracy.firing             rules that never fire, and how many entries do not
    python -m tests.accuracy.firing --entries   the entries, too

About 1,800 articles, every one that the data holds; it takes some minutes. Only counts are kept, no text. The rules for
unnamed sources need the whole analysis: `reading_figures --firing` counts those on fewer articles.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from reader.analysis.language_model import load
from reader.analysis.parse import parse
from reader.analysis.quotations import find_quotations
from reader.analysis.words import entries_in
from reader.loading.opening import open_text
from reader.model.rule import Match, Rule
from reader.model.rulebook import Rulebook, load_rulebook
from tests.accuracy.reading_texts import ABSENT, DATA, FOLDERS, Source, at_hand, sources, text_of

POLNEAR = DATA / "attribution" / "polnear"
Fired = Counter[tuple[str, str]]
"""How often each entry of each rule found something, by the rule's id and the entry as written."""


def texts() -> Iterator[str]:
    """Every article that the data holds; of stories told twice for learners both."""
    for data_set in FOLDERS:
        yield from (text_of(Source(data_set, source.file)) for source in sources(data_set))
    yield from (path.read_text(encoding="utf-8-sig") for path in sorted(POLNEAR.glob("*/text/*.txt")))


def count(rulebook: Rulebook, articles: Iterator[str]) -> tuple[Fired, int]:
    """What fired in these articles, and how many they were."""
    nlp = load()
    fired: Fired = Counter()
    number = 0
    for number, text in enumerate(articles, 1):
        article = open_text(text)
        fired.update(entries_in(parse(article, nlp), find_quotations(article), rulebook))
        if number % 100 == 0:
            sys.stderr.write(f"{number} articles\n")
    return fired, number


def told(rules: tuple[Rule, ...], fired: Fired, number: int, *, with_entries: bool) -> Iterator[str]:
    """The report, line by line."""
    rule_ids = {rule_id for rule_id, _ in fired}
    silent = [rule.id for rule in rules if rule.id not in rule_ids]
    yield f"{number} articles, {len(rules)} rules, {sum(fired.values())} marks"
    yield f"never fired: {', '.join(silent) or 'none'}"
    quiet = {rule.id: [entry for entry in rule.words if (rule.id, entry) not in fired] for rule in rules}
    entries = sum(len(rule.words) for rule in rules)
    yield f"entries that never fired: {sum(map(len, quiet.values()))} of {entries}"
    if with_entries:
        yield from (f"{rule_id}: {', '.join(words)}" for rule_id, words in quiet.items() if words)


def main(words: list[str]) -> None:
    if not (at_hand() and Path(POLNEAR).is_dir()):
        sys.exit(ABSENT)
    rulebook = load_rulebook()
    rules = tuple(rule for rule in rulebook.rules if rule.default and rule.match is not Match.ATTRIBUTION)
    fired, number = count(rulebook, texts())
    for line in told(rules, fired, number, with_entries="--entries" in words):
        print(line)  # noqa: T201 # a script for the terminal


if __name__ == "__main__":
    main(sys.argv[1:])
