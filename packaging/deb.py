"""The Debian package: the frozen folder, what the desktop wants, and dependencies found by looking at every library."""

import gzip
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from build_stamp import ROOT, Stamp
from linux_files import filled, put, write_share
from onedir import settle_times, size_of
from squeezed import packed

HOME = Path("usr/lib/sourcelight")
MAINTAINER = "The authors of Sourcelight <sourcelight@localhost>"
OPTIONAL = ("platformthemes", "wayland")
"""Words in the paths of Qt's plugins that are only loaded where the desktop has what they need."""

DESCRIPTION = """reader that shows who says so in a news article
 Sourcelight opens a news article, marks unnamed sourcing, loaded language and
 hedges, and shows beside the text whose words the article is made of. Made for
 media literacy in schools: every mark explains itself, nothing is scored.
 .
 It works without a network. Qt, Python and the language model come along."""


def make_deb(frozen: Path, what: Stamp, target: Path, preset: int) -> Path:
    """Write the package into `target`; the same frozen folder gives the same file."""
    tree = ROOT / "build" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(frozen, tree / HOME, symlinks=True)
    write_share(tree / "usr" / "share", what, "sourcelight", ROOT / "build")
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "sourcelight").symlink_to("../lib/sourcelight/sourcelight")
    write_documents(tree / "usr" / "share", what)
    put(tree / "DEBIAN" / "control", control(tree, what))
    settle_times(tree, what.epoch)
    write_checksums(tree)
    settle_times(tree, what.epoch)
    file = target / f"sourcelight_{what.version}_{architecture()}.deb"
    # Not by dpkg-deb: it cannot be told that most of this is machine code, which saves a tenth.
    members = (
        ("debian-binary", b"2.0\n"),
        ("control.tar.xz", packed(tree / "DEBIAN", preset, at=".")),
        ("data.tar.xz", packed(tree, preset, at=".", leave_out="DEBIAN")),
    )
    file.write_bytes(b"!<arch>\n" + b"".join(member(name, content, what.epoch) for name, content in members))
    return file


def member(name: str, content: bytes, epoch: int) -> bytes:
    """A file in an archive of `ar`, the outer form of a Debian package."""
    head = f"{name:<16}{epoch:<12}{0:<6}{0:<6}{'100644':<8}{len(content):<10}`\n"
    return head.encode("ascii") + content + b"\n" * (len(content) % 2)


def control(tree: Path, what: Stamp) -> str:
    needed, optional = dependencies(tree)
    fields = {
        "Package": "sourcelight",
        "Version": what.version,
        "Architecture": architecture(),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size_of(tree) // 1024),
        "Depends": ", ".join(needed),
        "Recommends": ", ".join(("xdg-utils", *optional)),
        "Section": "education",
        "Priority": "optional",
        "Description": DESCRIPTION,
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def dependencies(tree: Path) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The packages that hold what the program's libraries are linked against, and those that only plugins want."""
    place = ROOT / "build" / "shlibdeps"
    put(place / "debian" / "control", "Source: sourcelight\n\nPackage: sourcelight\nArchitecture: any\n")
    words: list[str] = []
    for library in libraries(tree):
        kind = "Recommends" if any(word in str(library) for word in OPTIONAL) else "Depends"
        words += [f"-d{kind}", f"-e{library}"]
    own = sorted({f"-l{library.parent}" for library in libraries(tree)})
    found = subprocess.run(
        ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *own, *words],
        cwd=place, check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    lists = dict(re.findall(r"shlibs:(\w+)=(.*)", found))
    needed, optional = (tuple(filter(None, lists.get(kind, "").split(", "))) for kind in ("Depends", "Recommends"))
    return needed, optional


def libraries(tree: Path) -> Iterator[Path]:
    """Every program and shared library in the package."""
    for file in sorted((tree / HOME).rglob("*")):
        if file.is_file() and not file.is_symlink() and file.open("rb").read(4) == b"\x7fELF":
            yield file


def write_documents(share: Path, what: Stamp) -> None:
    """Copyright and changes as Debian wants them, and why the package is as its checker would not have it."""
    folder = share / "doc" / "sourcelight"
    put(folder / "copyright", filled("copyright.in", what))
    put(share / "lintian" / "overrides" / "sourcelight", filled("lintian-overrides", what))
    day = format_datetime(datetime.fromtimestamp(what.epoch, UTC))
    entry = f"sourcelight ({what.version}) stable; urgency=medium\n\n  * What is new: NEWS.md.gz beside this file.\n\n"
    for name, text in (("changelog.gz", f"{entry} -- {MAINTAINER}  {day}\n"), ("NEWS.md.gz", news())):
        (folder / name).write_bytes(gzip.compress(text.encode(), mtime=0))


def news() -> str:
    return (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def write_checksums(tree: Path) -> None:
    """What `dpkg --verify` compares with."""
    files = sorted(file for file in (tree / "usr").rglob("*") if file.is_file() and not file.is_symlink())
    names = [str(file.relative_to(tree)) for file in files]
    sums = subprocess.run(["md5sum", *names], cwd=tree, check=True, capture_output=True, text=True).stdout
    put(tree / "DEBIAN" / "md5sums", sums)


def architecture() -> str:
    asked = ["dpkg", "--print-architecture"]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()
