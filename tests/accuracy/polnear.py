"""Attributions of a folder of plain texts as JSON lines, for the scoring scripts beside the data.

python tests/accuracy/polnear.py FOLDER_OF_TEXTS > predictions.jsonl
"""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from spacy.language import Language

from reader.analysis.attributions import find_drafts
from reader.analysis.draft import Draft
from reader.analysis.language_model import load
from reader.analysis.parse import parse
from reader.analysis.quotations import find_quotations
from reader.loading.opening import open_path


def predictions(paths: Iterable[Path], model: Language) -> Iterator[dict[str, object]]:
    """One object an article: file, text, attributions with source, cue, content."""
    for path in paths:
        article = open_path(path)
        drafts = find_drafts(parse(article, model), find_quotations(article))
        yield {"file": path.name, "text": article.text, "attributions": [_spans(draft) for draft in drafts]}


def _spans(draft: Draft) -> dict[str, list[list[int]]]:
    parts = {"source": draft.source, "cue": draft.cue, "content": draft.content}
    return {role: [[span.start, span.end] for span in spans] for role, spans in parts.items()}


def main() -> None:
    for answer in predictions(sorted(Path(sys.argv[1]).glob("*.txt")), load()):
        sys.stdout.write(json.dumps(answer) + "\n")


if __name__ == "__main__":
    main()
