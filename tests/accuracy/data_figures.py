"""How far the program agrees with people who marked who says what, by hand and before it was written.

    python -m tests.accuracy.data_figures      read the annotated articles, write resources/agreement.toml

Some ten minutes on one core. The data sets and the scripts that score against them lie in ../shared.
"""

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from reader.analysis.analyst import Analyst
from reader.errors import SourcelightError
from reader.loading.opening import open_path
from reader.model.report_json import report_as_json
from reader.resources import resource

FIGURES: Final = resource("agreement.toml")
SHARED: Final = Path(__file__).resolve().parents[2].parent / "shared"
ABSENT: Final = "The folder ../shared with the annotated articles is not beside this checkout: nothing to do."

_EVAL: Final = SHARED / "eval"
_DATA: Final = SHARED / "data"
_POLNEAR: Final = _DATA / "attribution" / "polnear" / "dev"
_FACTAPPEAL: Final = _DATA / "attribution" / "factappeal"
_KINDS: Final = SHARED / "gold" / "source_kinds.dev.tsv"

_SHARES: Final = re.compile(
    r"^(?P<id>[a-z][a-z ]*?)\s+P (?P<precision>\.?\d[\d.]*)\s+R (?P<recall>[\d.]+)\s+F1 (?P<f1>[\d.]+)", re.MULTILINE
)
_SINGLE: Final = re.compile(r"^(?P<id>found all|found nominal|found|kind|blamed)\s+(?P<share>\d\.\d+)", re.MULTILINE)
_PRONOUNS: Final = re.compile(r"pronoun sources (\d+); found ([\d.]+); led to the right voice ([\d.]+)")


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of one data set, such as precision, recall and F1 of "exact source" on "polnear dev"."""

    data_set: str
    id: str
    values: tuple[tuple[str, float], ...]


def figures_of(data_set: str, told: str) -> Iterator[Figure]:
    """The figures in what a scoring script printed."""
    for found in _SHARES.finditer(told):
        values = (("precision", found["precision"]), ("recall", found["recall"]), ("f1", found["f1"]))
        yield Figure(data_set, found["id"].strip(), tuple((name, float(value)) for name, value in values))
    for found in _SINGLE.finditer(told):
        yield Figure(data_set, found["id"], (("share", float(found["share"])),))
    for found in _PRONOUNS.finditer(told):
        yield Figure(data_set, "pronouns found", (("share", float(found[2])),))
        yield Figure(data_set, "pronouns led to the right voice", (("share", float(found[3])),))


def as_toml(figures: Iterable[Figure], day: date) -> str:
    head = [
        "# How far the program agrees with people who marked who says what. Renewed by:",
        "# python -m tests.accuracy.data_figures",
        f"date = {day}",
    ]
    blocks = ["\n".join(head)]
    for each in figures:
        values = [f"{name} = {value:.3f}" for name, value in each.values]
        blocks.append("\n".join(["[[figure]]", f'data_set = "{each.data_set}"', f'id = "{each.id}"', *values]))
    return "\n\n".join(blocks) + "\n"


def measured(folder: Path) -> Iterator[Figure]:
    """All figures; the answers of the program go to files in the folder."""
    analyst = Analyst.loaded()
    answers = _answers(analyst, sorted((_POLNEAR / "text").glob("*.txt")), folder / "polnear.jsonl")
    yield from figures_of("polnear dev", _told("attribution_score.py", answers, _POLNEAR))
    yield from figures_of("source kinds dev", _told("source_kind_score.py", answers, _KINDS, _POLNEAR))
    for part in ("train", "val"):
        data, texts = _FACTAPPEAL / f"{part}.csv", folder / f"factappeal-{part}"
        _told("factappeal_score.py", "prepare", data, texts)
        answers = _answers(analyst, sorted(texts.glob("*.txt")), folder / f"factappeal-{part}.jsonl")
        yield from figures_of(f"factappeal {part}", _told("factappeal_score.py", "score", data, answers))
    treebank, texts = folder / "gum.conllu", folder / "gum"
    treebank.write_text(
        "".join(path.read_text("utf-8") for path in sorted((_DATA / "treebanks").glob("*.conllu"))), "utf-8"
    )
    _told("pronoun_score.py", "prepare", treebank, texts)
    answers = _answers(analyst, sorted(texts.glob("*.txt")), folder / "gum.jsonl")
    yield from figures_of("gum train and dev", _told("pronoun_score.py", "score", treebank, answers))


def _answers(analyst: Analyst, paths: Iterable[Path], answers: Path) -> Path:
    """The program's reports as JSON lines; a file that it does not open counts as one in which it found nothing."""
    with answers.open("w", encoding="utf-8") as stream:
        for path in paths:
            try:
                report = analyst.analyse(open_path(path))
            except SourcelightError as error:
                stream.write(json.dumps({"file": str(path), "error": str(error)}) + "\n")
                continue
            stream.write(json.dumps(report_as_json(report, analyst.rulebook, str(path))) + "\n")
    return answers


def _told(script: str, *words: str | Path) -> str:
    """What a scoring script of ../shared prints."""
    command = [sys.executable, str(_EVAL / script), *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def main(path: Path = FIGURES) -> None:
    if not (_POLNEAR.is_dir() and _EVAL.is_dir()):
        sys.exit(ABSENT)
    with tempfile.TemporaryDirectory() as folder:
        text = as_toml(measured(Path(folder)), datetime.now(UTC).date())
    path.write_text(text, encoding="utf-8")
    print(text)  # noqa: T201 # a script for the terminal


if __name__ == "__main__":
    main()
