"""Everything for Linux: `make package` writes the Debian package, the `.run` file and the checksums to `dist/`.

    python packaging/package.py [--quick]

With --quick they are hardly squeezed: for trying them out.
"""

import hashlib
import shutil
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from build_stamp import ROOT, stamp
from deb import make_deb
from onedir import contents_of, frozen, size_of
from self_extracting import make_run
from squeezed import QUICKEST, SMALLEST

NEEDS = {"dpkg-deb": "dpkg", "dpkg-shlibdeps": "dpkg-dev", "objcopy": "binutils", "strip": "binutils"}
"""Programs of the system that the packages are made with, and the Debian packages that hold them."""


def main() -> None:
    missing = sorted({package for program, package in NEEDS.items() if not shutil.which(program)})
    if missing:
        sys.exit(f"Making the packages needs these Debian packages, which are not here: {', '.join(missing)}")
    preset = QUICKEST if "--quick" in sys.argv[1:] else SMALLEST
    target = ROOT / "dist"
    target.mkdir(exist_ok=True)
    what = stamp()
    program = frozen(target)
    bill = target / f"sourcelight-{what.version}.cdx.json"
    shutil.copyfile(contents_of(program) / "packaging" / "sourcelight.cdx.json", bill)
    with ProcessPoolExecutor() as pool:  # squeezing takes a core for minutes, whichever of the two it is
        files = [pool.submit(make, program, what, target, preset) for make in (make_deb, make_run)]
        made = (*(file.result() for file in files), bill)
    write_sums(made, target / "SHA256SUMS")
    print(f"Sourcelight {what.version} ({what.build}), {size_of(program) / 1e6:.0f} MB when installed")
    for file in made:
        print(f"{file.stat().st_size / 1e6:6.1f} MB  {sha256(file)}  {file.name}")


def write_sums(files: tuple[Path, ...], sums: Path) -> None:
    sums.write_text("".join(f"{sha256(file)}  {file.name}\n" for file in files), encoding="utf-8")


def sha256(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


if __name__ == "__main__":
    main()
