"""ICU's data with less in it: still a package that ICU reads, with everything that sorting needs."""

import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
from icu_data import Package, is_kept, package_in, slim, written

LIBRARIES = Path(PySide6.__file__).parent / "Qt" / "lib"
SORTED = """
import ctypes, sys
from pathlib import Path
folder = Path(sys.argv[1])
load = lambda name: ctypes.CDLL(str(next(folder.glob(f"lib{name}.so.*"))), ctypes.RTLD_GLOBAL)
version = next(folder.glob("libicudata.so.*")).name.rpartition(".")[2]
data, common, sorting = load("icudata"), load("icuuc"), load("icui18n")
opened, compared = (getattr(sorting, f"{name}_{version}") for name in ("ucol_open", "ucol_strcoll"))
opened.restype = ctypes.c_void_p
compared.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int]
for language in (b"en", b"fr", b"fr_CA"):
    code = ctypes.c_int(0)
    order = opened(language, ctypes.byref(code))
    pairs = (("c\\u00f4te", "cot\\u00e9"), ("Zebra", "apple"), ("\\u00e9a", "eb"), ("a-b", "ab"))
    print([compared(order, a.encode("utf-16-le"), len(a), b.encode("utf-16-le"), len(b)) for a, b in pairs], code.value)
"""


@pytest.fixture(scope="module")
def library() -> Path:
    found = next(LIBRARIES.glob("libicudata.so.*"), None)
    if found is None:
        pytest.skip("only Qt's wheels for Linux bring ICU's data")
    return found


def test_a_package_is_written_as_it_was_read(library: Path) -> None:
    items = package_in(library.read_bytes()).items[:-1]
    small = Package(package_in(library.read_bytes()).header, items)
    again = package_in(written(small))
    assert [name for name, _content in again.items] == [name for name, _content in items]
    assert all(mine.startswith(theirs) for (_, mine), (_, theirs) in zip(again.items, items, strict=True))


@pytest.mark.parametrize(
    "name", ["coll/ucadata.icu", "coll/fr_CA.res", "root.res", "en_GB.res", "pool.res", "res_index.res"]
)
def test_what_sorting_needs_is_kept(name: str) -> None:
    assert is_kept(f"icudt73l/{name}")


@pytest.mark.parametrize(
    "name", ["coll/zh.res", "de_AT.res", "lang/en.res", "ibm-37_P100-1995.cnv", "brkitr/thaidict.dict"]
)
def test_other_languages_and_encodings_are_not(name: str) -> None:
    assert not is_kept(f"icudt73l/{name}")


def test_words_are_sorted_as_before_by_a_tenth_of_the_data(library: Path, tmp_path: Path) -> None:
    if not shutil.which("objcopy"):
        pytest.skip("making the smaller library needs binutils, which make test installs")
    for file in LIBRARIES.glob("libicu*.so.*"):
        shutil.copyfile(file, tmp_path / file.name)
    slim(tmp_path / library.name)
    assert (tmp_path / library.name).stat().st_size < library.stat().st_size / 8
    before, after = (
        subprocess.run([sys.executable, "-c", SORTED, str(folder)], check=True, capture_output=True, text=True).stdout
        for folder in (LIBRARIES, tmp_path)
    )
    assert before == after != ""
