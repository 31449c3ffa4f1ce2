"""The road from a bare clone: which Python is taken, what is asked of the system, what the README promises."""

import importlib.util
import os
import re
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
SET_UP = ROOT / "packaging" / "set-up"


def _program(folder: Path, name: str, script: str) -> None:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)


def _chosen_python(path: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """What python.sh says where only the programs in `path` can be found."""
    return subprocess.run(
        ["/bin/sh", SET_UP / "python.sh"],
        env={"PATH": path, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_python_that_is_too_old_is_named_and_refused(tmp_path: Path) -> None:
    _program(tmp_path, "python3", '[ "$1" = --version ] && echo Python 3.9.2; exit 1')
    done = _chosen_python(str(tmp_path))
    assert done.returncode == 1
    assert "needs Python 3.11, 3.12 or 3.13; here is Python 3.9.2" in done.stderr


def test_another_python_is_taken_where_the_usual_one_is_too_old(tmp_path: Path) -> None:
    _program(tmp_path, "python3", "exit 1")
    _program(tmp_path, "python3.12", "exit 0")
    assert _chosen_python(str(tmp_path)).stdout.strip() == str(tmp_path / "python3.12")


def test_a_python_asked_for_by_name_is_not_replaced_by_another(tmp_path: Path) -> None:
    _program(tmp_path, "python3", "exit 0")
    _program(tmp_path, "mine", '[ "$1" = --version ] && echo Python 3.14.0; exit 1')
    done = _chosen_python(str(tmp_path), PYTHON="mine")
    assert done.returncode == 1
    assert "here is Python 3.14.0" in done.stderr


@pytest.fixture
def system() -> ModuleType:
    spec = importlib.util.spec_from_file_location("system", SET_UP / "system.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def debian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A system whose package tools only write down what they were asked for; it knows no package of an old name."""
    log = tmp_path / "log"
    _program(tmp_path, "apt-get", f'echo "$@" >>{log}')
    _program(tmp_path, "apt-cache", '[ "$2" != old-name ]')
    _program(tmp_path, "sudo", 'exec "$@"')
    _program(tmp_path, "env", 'shift; exec "$@"')
    monkeypatch.setenv("PATH", str(tmp_path))
    return log


def test_what_is_missing_is_said_with_its_reason(system: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    system.say_what_is_missing([system.Need("libabsent.so.1", ("libabsent1",), "the window")])
    assert "for the window: libabsent.so.1" in capsys.readouterr().out


def test_a_package_is_installed_under_the_name_this_release_has(system: ModuleType, debian: Path) -> None:
    system.install([system.Need("libabsent.so.1", ("old-name", "new-name"), "the window")])
    update, install = debian.read_text(encoding="utf-8").splitlines()
    assert "update" in update.split()
    assert install.split()[-1] == "new-name"
    assert "--no-install-recommends" in install


def test_a_refused_installation_is_told_and_the_set_up_goes_on(
    system: ModuleType, debian: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _program(debian.parent, "apt-get", "echo no such package; exit 100")
    system.install([system.Need("libabsent.so.1", ("libabsent1",), "the window")])
    said = capsys.readouterr()
    assert "no such package" in said.err
    assert "Going on without them" in said.out


def test_a_system_without_apt_is_told_what_it_needs(
    system: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    system.install([system.Need("libabsent.so.1", ("libabsent1",), "the window")])
    assert "install them with its own tool" in capsys.readouterr().out


def test_a_library_that_is_there_is_not_asked_for(system: ModuleType) -> None:
    assert system.loads("libc.so.6") is True
    assert system.loads("libnobodyhasthis.so.7") is False


def test_the_readme_names_only_targets_that_exist() -> None:
    named = set(re.findall(r"^make ([a-z-]+)", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE))
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert {"run", "test", "check"} <= named
    assert named <= targets


def test_scripts_can_be_started() -> None:
    for script in (SET_UP / "python.sh", SET_UP / "environment.sh", ROOT / ".ci" / "run"):
        assert os.access(script, os.X_OK), script
