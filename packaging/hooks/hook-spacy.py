"""For PyInstaller, in place of its own: spaCy's compiled modules import others that cannot be seen from outside.

Only what reads is taken: no tests, and of the languages English and those that others import.
"""

import re

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

LEFT_OUT = re.compile(r"spacy\.tests\b|spacy\.lang\.(?!en\b|xx\b)[a-z]{2,3}\b")


def is_wanted(module: str) -> bool:
    return not LEFT_OUT.match(module)


# Importing spaCy imports its command line, which reads its templates.
datas = collect_data_files("spacy", includes=["*.cfg", "cli/templates/*"])
hiddenimports = collect_submodules("spacy", filter=is_wanted)
