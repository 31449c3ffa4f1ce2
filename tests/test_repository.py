"""What the repository holds: nothing of one machine, no folder too many, a licence for everything that is not ours."""

import ast
import re
import subprocess
import sys
import tomllib
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = {"reader", "resources", "tests", "packaging", "seeds"}
LICENCES = ROOT / "packaging" / "licences"

# Written in two halves, so that this file does not hold what it looks for.
MACHINE_PATHS = ("/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/", "/Us" + "ers/", "/op" + "t/", "C:\\Us" + "ers")
INDEXES = ("pypi" + ".org", "python" + "hosted", "registry." + "npmjs", "deb." + "debian.org", "--index" + "-url")


@cache
def _committed() -> tuple[Path, ...]:
    """The files that are committed or would be with the next `git add`, relative to the root."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("not a git checkout, so there is no list of what belongs to the repository")
    names = listed.stdout.decode().split("\0")
    return tuple(Path(name) for name in names if name and (ROOT / name).is_file())


@cache
def _texts() -> tuple[tuple[Path, str], ...]:
    """The committed text files and what they say; the texts of licences, which are others' words, aside."""
    texts = []
    for file in _committed():
        content = (ROOT / file).read_bytes()
        is_licence = LICENCES in (ROOT / file).parents or file.name in {"LICENSE", "LICENSE_FONT"}
        if not is_licence and b"\0" not in content:
            texts.append((file, content.decode("utf-8")))
    return tuple(texts)


@pytest.mark.parametrize("trace", MACHINE_PATHS)
def test_no_file_holds_a_path_of_one_machine(trace: str) -> None:
    absolute = re.compile(r"(?<![\w.}/])" + re.escape(trace))  # not the end of a longer path or an address
    assert [str(file) for file, text in _texts() if trace in text and absolute.search(text)] == []


@pytest.mark.parametrize("address", INDEXES)
def test_no_file_holds_the_address_of_an_index(address: str) -> None:
    assert [str(file) for file, text in _texts() if address in text] == []


def test_the_top_holds_only_the_folders_of_the_plan() -> None:
    folders = {file.parts[0] for file in _committed() if len(file.parts) > 1}
    assert {folder for folder in folders if not folder.startswith(".")} <= FOLDERS


def test_nothing_the_house_calls_meaningless_is_a_module() -> None:
    meaningless = {
        "utils",
        "util",
        "helpers",
        "helper",
        "common",
        "misc",
        "base",
        "manager",
        "handler",
        "service",
        "data",
    }
    assert {str(file) for file in _committed() if file.suffix == ".py" and file.stem in meaningless} == set()


def test_every_face_has_its_licence_beside_it() -> None:
    faces = [file for file in _committed() if file.suffix in {".ttf", ".otf", ".woff2"}]
    assert faces
    for face in faces:
        licence = ROOT / face.parent / "LICENSE_FONT"
        assert "SIL Open Font License" in licence.read_text(encoding="utf-8"), face


def test_the_lexicon_of_syllables_has_its_licence_beside_it() -> None:
    licence = ROOT / "resources" / "nltk_data" / "corpora" / "cmudict" / "LICENSE"
    assert "Carnegie Mellon University" in licence.read_text(encoding="utf-8")


@cache
def _parts() -> tuple[dict[str, object], ...]:
    return tuple(tomllib.loads((LICENCES / "parts.toml").read_text(encoding="utf-8"))["part"])


def _plain(name: object) -> str:
    return re.sub(r"[-_.]+", "-", str(name)).lower()


def test_every_pinned_library_has_its_licence_in_the_same_version() -> None:
    pinned = re.findall(
        r"^([\w.-]+)==([^ ;\\]+)", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert len(pinned) > 20
    stated = {(_plain(part["name"]), part["version"]) for part in _parts()}
    assert {(_plain(name), version) for name, version in pinned} - stated == set(), "run make licences"


@pytest.mark.parametrize("part", _parts(), ids=lambda part: str(part["name"]))
def test_a_part_may_come_with_the_program_and_says_so(part: dict[str, object]) -> None:
    assert part["licence"]
    # With this exception the compiler's library may be in programs under any licence.
    licence = str(part["licence"]).replace("GPL-3.0-or-later WITH GCC-exception-3.1", "")
    assert not re.search(r"\bA?GPL|GNU General", licence)
    texts = part["texts"]
    assert isinstance(texts, list)
    assert texts
    assert all((ROOT / str(text)).read_text(encoding="utf-8").strip() for text in texts)


def test_the_program_has_its_own_licence() -> None:
    assert "Apache License" in (ROOT / "LICENSE").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", ["README.md", "ARCHITECTURE.md"])
def test_a_page_points_only_at_what_is_there(page: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", (ROOT / page).read_text(encoding="utf-8"))
    assert [link for link in links if not (ROOT / link).exists()] == []


def _declared() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {_plain(re.split(r"[<>=!~\[ ;]", wish)[0]) for wish in project["dependencies"]}


def _imported() -> set[str]:
    """The distributions whose packages the program's modules import."""
    origins = packages_distributions()
    tops: set[str] = set()
    for file in (ROOT / "reader").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                tops |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                tops.add(node.module.split(".")[0])
    foreign = tops - {"reader"} - set(sys.stdlib_module_names)
    return {_plain(origins[top][0]) for top in foreign}


def test_what_is_declared_is_imported_and_the_other_way_round() -> None:
    assert _declared() == _imported()


def test_a_lock_file_names_a_hash_for_every_library_and_holds_what_is_declared() -> None:
    runtime, development = (
        (ROOT / name).read_text(encoding="utf-8") for name in ("requirements.lock", "requirements-dev.lock")
    )
    for lock in (runtime, development):
        entries = re.split(r"\n(?=\S)", lock.strip())
        assert all("--hash=sha256:" in entry for entry in entries)
    pins = [set(re.findall(r"^([\w.-]+==[^ ;\\]+)", lock, re.MULTILINE)) for lock in (runtime, development)]
    assert pins[0] <= pins[1], "the tests run on the versions that people run"
    assert _declared() <= {_plain(pin.split("==")[0]) for pin in pins[0]}
