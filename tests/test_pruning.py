"""What comes along into the frozen program, and what does not."""

from pathlib import Path

import pytest
from file_types import file_types
from pruning import (
    IN_PLACE,
    is_wanted_file,
    is_wanted_library,
    is_wanted_module,
    lightened,
    once_over,
    unused_qt_modules,
)

from tests.loading.formats import FORMATS

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize(
    "name",
    [
        "spacy/default_config.cfg",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "babel/locale-data/en.dat",
        "pyphen/dictionaries/hyph_en_GB.dic",
        "sourcelight-0.1.0.dist-info/METADATA",
        "docx/templates/default.docx",
        "resources/rules/hedges_guesses.toml",
    ],
)
def test_what_the_program_reads_comes_along(name: str) -> None:
    assert is_wanted_file(name)


@pytest.mark.parametrize(
    "name",
    [
        "spacy/pipeline/_parser_internals/nonproj.pyx",
        "spacy/tokens/doc.cpp",
        "numpy/_core/include/numpy/arrayobject.h",
        "thinc/tests/test_config.py",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6\\plugins\\platforms\\qdirect2d.dll",
        "PySide6/Qt/translations/designer_fr.qm",
        "babel/locale-data/de.dat",
        "pyphen/dictionaries/hyph_de_DE.dic",
        "docx/templates/default-docx-template/word/styles.xml",
        "sourcelight-0.1.0.dist-info/RECORD",
    ],
)
def test_what_nobody_reads_stays_behind(name: str) -> None:
    assert not is_wanted_file(name)


def test_of_the_system_only_what_is_often_absent_comes_along() -> None:
    assert is_wanted_library("libxcb-cursor.so.0", "/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0")
    assert is_wanted_library("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0")
    assert not is_wanted_library("libgtk-3.so.0", "/usr/lib/x86_64-linux-gnu/libgtk-3.so.0")
    assert not is_wanted_library("libc.so.6", "/lib/x86_64-linux-gnu/libc.so.6")


def test_what_a_wheel_brings_comes_along_wherever_the_environment_is() -> None:
    assert is_wanted_library(
        "libicudata.so.73", "/srv/venv/lib/python3.11/site-packages/PySide6/Qt/lib/libicudata.so.73"
    )


def test_help_in_the_terminal_keeps_its_words() -> None:
    assert lightened(("reader.cli", "cli.py", "PYMODULE"))[2] == "PYMODULE"
    assert lightened(("nltk.util", "util.py", "PYMODULE"))[2] == "PYMODULE-2"


def test_colours_for_source_code_stay_behind_but_their_list_does_not() -> None:
    assert is_wanted_module("pygments.lexers")
    assert is_wanted_module("pygments.lexers._mapping")
    assert not is_wanted_module("pygments.lexers.cobol")


def test_a_library_that_is_there_twice_comes_along_once() -> None:
    cy, py = (f"blis/{name}.cpython-311-x86_64-linux-gnu.so" for name in ("cy", "py"))
    kept, in_place = once_over([(cy, cy, "EXTENSION"), (py, py, "EXTENSION")])
    assert kept == [(cy, cy, "EXTENSION")]
    assert {name for name, source, _kind in in_place if Path(source).is_file()} == set(IN_PLACE)
    assert "blis.py" not in {name for name, _source, _kind in once_over(kept)[1]}


@pytest.mark.parametrize("turned", [(False, False), (False, True), (True, False), (True, True)])
@pytest.mark.parametrize(("rows", "inner", "columns"), [(1, 1, 1), (0, 96, 3), (7, 96, 288), (201, 128, 64)])
def test_the_product_in_the_place_of_a_second_copy_is_the_same_to_the_bit(
    turned: tuple[bool, bool], rows: int, inner: int, columns: int
) -> None:
    import blis.py  # type: ignore[import-untyped]  # it brings no stubs
    import numpy
    from slim import blis_py

    random = numpy.random.default_rng(rows)
    first = random.standard_normal((inner, rows) if turned[0] else (rows, inner)).astype("f")
    second = random.standard_normal((columns, inner) if turned[1] else (inner, columns)).astype("f")
    expected = blis.py.gemm(first, second, trans1=turned[0], trans2=turned[1], beta=0.0)
    found = blis_py.gemm(first, second, trans1=turned[0], trans2=turned[1], beta=0.0)
    assert found.shape == (rows, columns)
    assert numpy.array_equal(found, expected)


def test_what_stands_for_nltk_finds_its_data_as_textstat_asks() -> None:
    from slim import nltk

    nltk.data.path.insert(0, str(ROOT / "resources" / "nltk_data"))
    assert nltk.data.find("corpora/cmudict").is_dir()
    with pytest.raises(LookupError):
        nltk.data.find("corpora/wordnet")


def test_of_qt_what_the_program_imports_is_kept() -> None:
    import PySide6

    unused = unused_qt_modules(ROOT / "reader", Path(PySide6.__file__).parent)
    assert "PySide6.QtQuick" in unused
    assert not {"PySide6.QtCore", "PySide6.QtWidgets", "PySide6.QtSvg", "PySide6.QtDBus"} & set(unused)


def test_the_system_offers_the_program_for_every_format_that_it_reads() -> None:
    offered = {ending for kind in file_types() for ending in kind.endings}
    assert {name.rpartition(".")[2] for name in FORMATS} <= offered
