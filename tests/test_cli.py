"""`sourcelight report`, run as a person runs it."""

import csv
import json
import os
import re
import signal
import subprocess
import sys
from html.parser import HTMLParser
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parent.parent
STORY = (
    "Quay to stay shut until spring, officials say\n\nBy Ann Writer\n\n"
    "The north quay will reportedly stay shut until April, a senior official in the harbour office said on Monday.\n\n"
    "“It was a <disgrace> & a shame,” Petra Brook, who sells tickets there, said. "
    "She insisted that nobody had asked her.\n"
)
OTHER = "The ferry was late again, according to the Coast Gazette. The captain denied it."


def sourcelight(*arguments: str | Path, given: bytes = b"") -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "reader", *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, input=given, check=False)
    return subprocess.CompletedProcess(
        command, done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    )


@pytest.fixture
def story(tmp_path: Path) -> Path:
    file = tmp_path / "quay.txt"
    file.write_text(STORY, encoding="utf-8")
    return file


def test_a_line_for_each_file_and_the_failures_among_them(story: Path, tmp_path: Path) -> None:
    other = tmp_path / "ferry.txt"
    other.write_text(OTHER, encoding="utf-8")
    done = sourcelight("report", "--format", "jsonl", story, tmp_path, other)
    first, second, third = map(json.loads, done.stdout.splitlines())
    assert done.returncode == 1
    assert done.stderr == ""
    assert first["schema"] == "sourcelight.report/1"
    assert (first["file"], third["file"]) == (str(story), str(other))
    assert second == {"file": str(tmp_path), "error": "This is a folder, not a file."}
    assert first["text"].split() == STORY.split()
    start, end = first["headline"]
    assert first["text"][start:end] == "Quay to stay shut until spring, officials say"
    words = {first["text"][slice(*found["span"])]: found for found in first["findings"]}
    assert words["reportedly"]["category"] == "hedge"
    assert words["reportedly"]["why"]
    assert "insisted" in words
    assert {criterion["id"] for criterion in first["criteria"]} >= {"A1", "A10", "B2", "C1", "D2"}


def test_json_is_an_object_for_one_file_and_an_array_for_several(story: Path) -> None:
    one = json.loads(sourcelight("report", "--format", "json", story).stdout)
    several = json.loads(sourcelight("report", "--format", "json", story, "gone.txt", story).stdout)
    assert several == [one, {"file": "gone.txt", "error": "There is no such file."}, one]


def test_text_is_for_people(story: Path) -> None:
    done = sourcelight("report", story, "gone.txt")
    assert done.returncode == 1
    assert done.stderr == "gone.txt: There is no such file.\n"
    assert "[reportedly]H" in done.stdout
    assert "Petra Brook" in done.stdout.split("Voices")[1]
    assert "not found in this text" in done.stdout
    assert "\x1b" not in done.stdout


def test_standard_input_is_a_dash() -> None:
    done = sourcelight("report", "--format", "jsonl", "-", given=STORY.encode())
    value = json.loads(done.stdout)
    assert done.returncode == 0
    assert (value["file"], value["origin"]) == ("-", "standard input")


@pytest.mark.parametrize("form", ["text", "json", "jsonl", "html", "md"])
@pytest.mark.parametrize("text", ["Shut.", "[bold]It[/bold] rained [/]"])
def test_very_little_is_printed_in_every_format(form: str, text: str) -> None:
    shown = re.sub(r"([\[\]])", r"\\\1", text) if form == "md" else text
    done = sourcelight("report", "--format", form, "-", given=text.encode())
    assert done.returncode == 0
    assert done.stderr == ""
    assert shown in done.stdout


def test_another_language_has_its_text_and_no_marks(tmp_path: Path) -> None:
    file = tmp_path / "bad.txt"
    file.write_text(
        "Der Rat stimmte am Dienstag dafür, das Bad zu schließen. "
        "Angeblich fehlt das Geld, sagte ein Sprecher der Stadt.",
        encoding="utf-8",
    )
    done = sourcelight("report", "--format", "jsonl", file)
    value = json.loads(done.stdout)
    assert done.returncode == 0
    assert (value["language"], value["findings"], value["attributions"]) == ("de", [], [])
    assert "German" in value["notes"][0]


class Page(HTMLParser):
    """What a browser would see of the page: anchors, doors to them, tags that never close."""

    VOID = frozenset({"meta", "link", "img", "br", "hr", "input"})

    def __init__(self) -> None:
        super().__init__()
        self.anchors: list[str] = []
        self.doors: list[str] = []
        self.open: list[str] = []
        self.others: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.anchors += [value] if (value := values.get("id")) else []
        self.doors += [value] if (value := values.get("href")) else []
        self.others += [tag] if tag in ("script", "img", "link", "iframe") or "src" in values else []
        self.open += [] if tag in self.VOID else [tag]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_html_is_one_page_that_leads_only_to_itself(story: Path) -> None:
    done = sourcelight("report", "--format", "html", story, story, "gone.txt")
    page = Page()
    page.feed(done.stdout)
    assert done.returncode == 1
    assert page.open == []
    assert page.others == []
    assert len(page.anchors) == len(set(page.anchors))
    assert {door.removeprefix("#") for door in page.doors} <= set(page.anchors)
    assert all(door.startswith("#") for door in page.doors)
    assert len(page.doors) > 10
    assert "&lt;disgrace&gt; &amp; a shame" in done.stdout
    assert "url(" not in done.stdout
    assert "There is no such file." in done.stdout
    assert re.search(
        r'<span class="mark hedge"[^>]*>(?:<[^>]*>)*reportedly(?:<[^>]*>)*S?(?:<[^>]*>)*H</a>', done.stdout
    )


def test_tables_hold_every_file_once_and_failures_are_told_aside(story: Path, tmp_path: Path) -> None:
    other = tmp_path / "ferry.txt"
    other.write_text(OTHER, encoding="utf-8")
    marks = sourcelight("report", "--format", "csv", story, "gone.txt", other)
    assert marks.returncode == 1
    assert marks.stderr == "gone.txt: There is no such file.\n"
    assert [row["letter"] for row in rows_of(marks.stdout) if row["words"] == "reportedly"] == ["H"]
    voices = rows_of(sourcelight("report", "--format", "voices-csv", story, other).stdout)
    assert {row["file"] for row in voices} == {str(story), str(other)}
    assert "Petra Brook" in {row["voice"] for row in voices}


def rows_of(table: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(table.removeprefix("\ufeff"))))


def test_a_word_document_goes_to_a_file(story: Path) -> None:
    command = [sys.executable, "-m", "reader", "report", "--format", "docx", str(story), str(story)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0
    assert done.stderr == b""
    with ZipFile(BytesIO(done.stdout)) as package:
        assert package.testzip() is None
        text = package.read("word/document.xml").decode()
    assert text.count("a senior official in the harbour office") > 1
    assert text.count("<w:pageBreakBefore/>") == 1


@pytest.mark.parametrize("arguments", [["report"], ["report", "--format", "pdf", "x"], ["report", "--nonsense", "x"]])
def test_a_wrong_command_is_told_with_code_2(arguments: list[str]) -> None:
    done = sourcelight(*arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert done.stderr


def test_version_and_help() -> None:
    assert re.fullmatch(r"sourcelight \d+\.\d+\.\d+\n", sourcelight("--version").stdout)
    assert "report" in sourcelight("--help").stdout
    assert "--format" in sourcelight("report", "--help").stdout


@pytest.mark.skipif(sys.platform == "win32", reason="a closed pipe is told otherwise on Windows")
def test_a_reader_who_has_had_enough_is_no_error(story: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "reader", "report", "--format", "jsonl", str(story)]
    done = subprocess.run(command, cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert done.returncode == 0
    assert done.stderr == b""


@pytest.mark.skipif(sys.platform != "linux", reason="needs the env of GNU coreutils")
def test_ctrl_c_ends_without_a_word(story: Path) -> None:
    program = [sys.executable, "-m", "reader", "report", "--format", "jsonl", *[str(story)] * 400]
    command = ["env", "--default-signal=INT", *program]  # a run in the background would ignore Ctrl+C
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, log = process.communicate(timeout=60)
    assert process.returncode == 130
    assert log == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_not_blamed_on_the_article(story: Path) -> None:
    command = [sys.executable, "-m", "reader", "report", "--format", "jsonl", str(story)]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        ended = subprocess.run(
            command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, timeout=120, check=False
        )
    assert ended.returncode == 1
    assert ended.stderr.startswith("The report could not be written")
    assert "Traceback" not in ended.stderr
