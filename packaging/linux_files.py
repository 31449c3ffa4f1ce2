"""What a Linux desktop wants beside a program: menu entry, icons, man page, AppStream, filled in for one build."""

import gzip
import shutil
from pathlib import Path

from build_stamp import ROOT, Stamp
from file_types import file_types

TEMPLATES = ROOT / "packaging" / "linux"
APP_ID = "io.github.sourcelight.Sourcelight"


def write_share(share: Path, what: Stamp, program: str, icons: Path) -> None:
    """Fill a `share` folder; `program` is what the menu entry starts, `icons` holds the drawn sizes."""
    put(share / "applications" / "sourcelight.desktop", filled("sourcelight.desktop.in", what, program))
    put(share / "metainfo" / f"{APP_ID}.metainfo.xml", filled("metainfo.xml.in", what, program))
    manual = gzip.compress(filled("sourcelight.1.in", what, program).encode(), mtime=0)
    (share / "man" / "man1").mkdir(parents=True)
    (share / "man" / "man1" / "sourcelight.1.gz").write_bytes(manual)
    for drawn in sorted(icons.glob("sourcelight-*.png")):
        size = drawn.stem.rpartition("-")[2]
        copy(drawn, share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "sourcelight.png")
    copy(ROOT / "resources" / "sourcelight.svg", share / "icons" / "hicolor" / "scalable" / "apps" / "sourcelight.svg")


def filled(template: str, what: Stamp, program: str = "") -> str:
    """A template with its @WORDS@ replaced."""
    words = {
        "@VERSION@": what.version,
        "@DAY@": what.day,
        "@PROGRAM@": program,
        "@MIME_TYPES@": "".join(f"{mime};" for kind in file_types() for mime in kind.mime),
    }
    text = (TEMPLATES / template).read_text(encoding="utf-8")
    for word, value in words.items():
        text = text.replace(word, value)
    return text


def put(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def copy(file: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, target)
