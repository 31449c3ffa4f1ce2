"""Version and build, as a person is told them."""

import subprocess
from pathlib import Path

import pytest
from build_stamp import ROOT, Stamp, project_version, stamp

from reader import version


def test_a_packaged_program_tells_its_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "build.txt").write_text("1a2b3c4d, 2025-03-14\n", encoding="utf-8")
    monkeypatch.setattr(version, "resource", tmp_path.joinpath)
    assert version.version_and_build() == f"{version.program_version()} (1a2b3c4d, 2025-03-14)"


def test_a_checkout_tells_its_version_alone() -> None:
    assert version.version_and_build() == version.program_version() == project_version()


def test_a_build_is_named_after_commit_and_day() -> None:
    assert Stamp("0.1.0", "1a2b3c4d", 1_741_910_400).build == "1a2b3c4d, 2025-03-14"


def test_the_stamp_is_that_of_the_commit(monkeypatch: pytest.MonkeyPatch) -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout, so there is no commit to be named after")
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    assert stamp().epoch == int(subprocess.run(asked, capture_output=True, check=True, text=True).stdout)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1741910400")
    assert stamp().day == "2025-03-14"
