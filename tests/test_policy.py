"""The policy of a computer: what it decides, what is told of its mistakes, and that the program heeds it."""

import io
import re
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader import own_rules, policy
from reader.analysis.analyst import Analyst
from reader.app import WindowProgram
from reader.cli import run_command
from reader.engine import NO_ADDRESSES, Engine
from reader.gui.file_menu import FileMenu
from reader.inbox import Inbox, Outbox
from reader.model.frames import read
from reader.model.messages import Failed, Message, Open
from reader.policy import Policy, read_policy
from reader.settings import Settings, SettingsStore, library_file, own_settings, settings_file
from reader.timeline import Timeline

Decide = Callable[[str], Path]


@pytest.fixture
def decide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Decide:
    """Makes a text the policy of this computer."""

    def write(text: str) -> Path:
        file = tmp_path / "policy.toml"
        file.write_text(text, encoding="utf-8")
        monkeypatch.setattr(policy, "policy_file", lambda: file)
        return file

    return write


def test_a_computer_without_a_policy_limits_nothing(tmp_path: Path) -> None:
    assert read_policy(tmp_path / "absent.toml") == Policy()


def test_every_key_is_read(decide: Decide, tmp_path: Path) -> None:
    file = decide(
        f'start_folder = "{tmp_path}"\nweb_addresses = false\nremember_nothing = true\nlanguage = "FR"\n'
        f'rule_folder = "{tmp_path}/rules"\n'
    )
    found = read_policy(file)
    assert found == Policy(tmp_path, False, True, "fr", tmp_path / "rules")
    assert found.problems == ()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("colour = 3", "has a key that this program does not know, 'colour'; it knows start_folder,"),
        ('web_addresses = "no"', "web_addresses takes true or false"),
        ('start_folder = "News"', "start_folder takes a folder's whole path"),
        ("rule_folder = 7", "rule_folder takes a folder's whole path"),
        ('language = "French"', "language takes a language's two letters"),
    ],
)
def test_what_makes_no_sense_is_told_in_one_sentence_and_the_rest_holds(decide: Decide, line: str, told: str) -> None:
    found = read_policy(decide(f"{line}\nremember_nothing = true\n"))
    assert found == Policy(remember_nothing=True)
    assert len(found.problems) == 1
    assert told in found.problems[0]


def test_a_file_that_is_no_policy_is_told_and_not_followed(decide: Decide) -> None:
    found = read_policy(decide("remember_nothing = perhaps"))
    assert found == Policy()
    assert len(found.problems) == 1
    assert "cannot be read and is not followed" in found.problems[0]


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe\x00n\x00o", b"\x00\x00", b"a = " + b"[" * 20_000, b"[remember_nothing", b'start_folder = "/a"\n' * 2],
)
def test_a_damaged_policy_is_told_in_one_line_and_locks_nobody_out(
    decide: Decide, capfd: pytest.CaptureFixture[str], content: bytes
) -> None:
    decide("").write_bytes(content)
    assert run_command(["--version"]) == 0
    said = capfd.readouterr().err
    assert said.count("\n") == 1
    assert "cannot be read and is not followed" in said
    assert "Traceback" not in said


def test_a_folder_in_the_place_of_the_policy_is_told(decide: Decide) -> None:
    file = decide("")
    file.unlink()
    file.mkdir()
    found = read_policy(file)
    assert found == Policy()
    assert len(found.problems) == 1


def test_a_window_opens_and_reads_under_a_damaged_policy_and_folders_that_are_not_there(
    decide: Decide, qtbot: QtBot, tmp_path: Path
) -> None:
    decide(f'start_folder = "{tmp_path}/absent"\nrule_folder = "{tmp_path}/absent too"\nremember_nothing = 3\n')
    article = tmp_path / "article.txt"
    article.write_text("A text to read.\n\nThe harbour was closed, officials said.\n", encoding="utf-8")
    program = _program(qtbot, SettingsStore(None))
    with qtbot.waitSignal(program.furnished, timeout=30_000):
        program.show(article)
    qtbot.waitUntil(lambda: program.reading.article is not None, timeout=30_000)
    program.frame.close()
    program.end()


def test_the_terminal_is_told_what_is_wrong(decide: Decide, capfd: pytest.CaptureFixture[str]) -> None:
    decide("colour = 3")
    assert run_command(["--version"]) == 0
    said = capfd.readouterr()
    assert "'colour'" in said.err
    assert "'colour'" not in said.out


def test_the_rule_folder_of_a_school_takes_the_place_of_the_persons_own(decide: Decide, tmp_path: Path) -> None:
    decide(f'rule_folder = "{tmp_path}/rules"')
    assert own_rules.own_rules_folder() == tmp_path / "rules"


def test_the_engine_opens_no_web_address_where_that_is_off(decide: Decide) -> None:
    decide("web_addresses = false")
    inbox, answers = Inbox(), _Answers()
    answers.on_first = inbox.close
    inbox.put(Open(1, address="https://news.example/article"))
    Engine(inbox, Outbox(answers), load=_never_loaded).work()
    assert answers.messages() == [Failed(1, NO_ADDRESSES)]


class _Answers(io.BytesIO):
    """A stream that tells of its first answer."""

    on_first: Callable[[], None]

    def flush(self) -> None:
        super().flush()
        self.on_first()

    def messages(self) -> list[Message]:
        self.seek(0)
        return list(iter(lambda: read(self), None))


def _never_loaded() -> Analyst:
    """An address that is not opened needs no language model: its loading may take for ever."""
    threading.Event().wait()
    raise AssertionError


def test_open_begins_in_the_schools_folder(
    decide: Decide, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decide(f'start_folder = "{tmp_path}"')
    asked: list[str] = []

    def answer(_window: object, _title: str, folder: str, _kinds: str) -> tuple[str, str]:
        asked.append(folder)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    program = _program(qtbot, SettingsStore(None))
    FileMenu(program.frame).ask()
    assert asked == [str(tmp_path)]


def test_nothing_is_remembered_and_no_address_offered_where_that_is_decided(
    decide: Decide, qtbot: QtBot, tmp_path: Path
) -> None:
    decide("remember_nothing = true\nweb_addresses = false")
    article = tmp_path / "article.txt"
    article.write_text("A text to read.\n\nThe harbour was closed, officials said.\n", encoding="utf-8")
    program = _program(qtbot, SettingsStore(None))
    with qtbot.waitSignal(program.furnished, timeout=30_000):
        program.show(article)
    qtbot.waitUntil(lambda: program.reading.article is not None, timeout=30_000)
    actions = program.window.actions
    assert not actions["address"].isVisible()
    assert not actions["address"].isEnabled()
    program.frame.close()
    program.end()
    assert not settings_file().exists()
    assert not library_file().exists()


def test_settings_hold_for_the_session_where_nothing_is_remembered(decide: Decide) -> None:
    decide("remember_nothing = true")
    store = own_settings()
    store.keep(Settings(theme="dark"))
    assert store.value.theme == "dark"
    assert not settings_file().exists()
    assert own_settings().value == Settings()


def _program(qtbot: QtBot, settings: SettingsStore) -> WindowProgram:
    program = WindowProgram(settings, Timeline(None))
    qtbot.addWidget(program.frame)
    return program


def test_the_example_for_administrators_names_every_key_and_is_a_policy(tmp_path: Path) -> None:
    example = (Path(__file__).resolve().parent.parent / "packaging" / "policy.example.toml").read_text(encoding="utf-8")
    file = tmp_path / "policy.toml"
    file.write_text(re.sub(r"^# (\w+ = )", r"\1", example, flags=re.MULTILINE), encoding="utf-8")
    found = read_policy(file)
    assert found.problems == ()
    assert all(getattr(found, key) != getattr(Policy(), key) for key in policy.EXPECTED)
