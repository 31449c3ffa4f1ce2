"""The `.run` file: a shell script with the frozen folder behind it, for a person without an administrator."""

import platform
import shutil
from pathlib import Path

from build_stamp import ROOT, Stamp
from linux_files import TEMPLATES, write_share
from onedir import settle_times
from squeezed import packed


def make_run(frozen: Path, what: Stamp, target: Path, preset: int) -> Path:
    """Write the file into `target`; the same frozen folder gives the same file."""
    tree = ROOT / "build" / "run"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(frozen, tree / "sourcelight", symlinks=True)
    write_share(tree / "share", what, "sourcelight", ROOT / "build")
    settle_times(tree, what.epoch)
    file = target / f"sourcelight-{what.version}-linux-{platform.machine()}.run"
    file.write_bytes(script(what).encode() + packed(tree, preset))
    file.chmod(0o755)
    return file


def script(what: Stamp) -> str:
    text = (TEMPLATES / "install.sh.in").read_text(encoding="utf-8")
    words = {
        "@VERSION@": what.version,
        "@BUILD@": what.build,
        "@MACHINE@": platform.machine(),
        "@LINES@": str(text.count("\n") + 1),
    }
    for word, value in words.items():
        text = text.replace(word, value)
    return text
