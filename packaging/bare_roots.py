"""Bare roots of Debian and Ubuntu releases, made once with debootstrap and kept in ~/.cache/fresh."""

import re
import shutil
import subprocess
import tempfile
import urllib.request
from collections.abc import Sequence
from pathlib import Path

from trial import TrialFailed

KEPT = Path.home() / ".cache" / "fresh"
SOURCES = Path("/etc/apt/sources.list.d/debian.sources")
PARTS = "--include=python3,git,make,ca-certificates,sudo"

UBUNTU = ("noble",)
"""Releases of Ubuntu that can be asked for, where the mirror that this machine uses has them."""

UBUNTU_KEY = "F6ECB3762474EDA9D21B7022871920D1991BC93C"
"""The key that Ubuntu signs its archive with since 2018. Debian has no package of Ubuntu's keys, so theirs is taken
from the archive itself and trusted for this fingerprint alone."""

UBUNTU_KEYS = "pool/main/u/ubuntu-keyring/ubuntu-keyring_2023.11.28.1_all.deb"


def bare_root(suite: str) -> Path:
    """The kept root of a release, made when it is not there yet."""
    root = KEPT / suite
    if not (root / "usr" / "bin" / "python3").exists():
        shutil.rmtree(root, ignore_errors=True)
        root.mkdir(parents=True)
        make = [*signed(suite), "--variant=minbase", PARTS, suite, str(root), *mirror(suite), *recipe(suite)]
        subprocess.run(["debootstrap", *make], check=True, stdout=subprocess.DEVNULL)
    return root


def mirror(suite: str) -> Sequence[str]:
    """Where this machine gets a release's packages from; nothing where it is not said in the usual place."""
    lines = SOURCES.read_text(encoding="utf-8").splitlines() if SOURCES.exists() else []
    debian = [line.split()[1] for line in lines if line.startswith("URIs:")][:1]
    return [re.sub(r"/debian/?$", "/ubuntu", address) for address in debian] if suite in UBUNTU else debian


def signed(suite: str) -> list[str]:
    """How debootstrap knows that a release is what it says; Debian's it knows by itself."""
    return [f"--keyring={ubuntu_keys(mirror(suite)[0])}"] if suite in UBUNTU else []


def recipe(suite: str) -> list[str]:
    """The script of a release that this machine's debootstrap may be too old to know."""
    return ["/usr/share/debootstrap/scripts/gutsy"] if suite in UBUNTU else []


def ubuntu_keys(archive: str) -> Path:
    """A file with the one key that Ubuntu's archive is signed with."""
    keys = KEPT / "ubuntu.gpg"
    with tempfile.TemporaryDirectory() as name:
        package = Path(name, "keys.deb")
        with urllib.request.urlopen(f"{archive}/{UBUNTU_KEYS}") as answer:
            package.write_bytes(answer.read())
        subprocess.run(["dpkg-deb", "--extract", str(package), name], check=True)
        ring = Path(name, "usr/share/keyrings/ubuntu-archive-keyring.gpg")
        gpg = ["gpg", "--homedir", name, "--quiet", "--batch", "--no-default-keyring", "--keyring", str(ring)]
        one = subprocess.run([*gpg, "--export", UBUNTU_KEY], check=True, capture_output=True).stdout
        keys.write_bytes(one)
        shown = subprocess.run(["gpg", "--homedir", name, "--show-keys", "--with-colons", str(keys)], check=True,
                               capture_output=True, text=True).stdout  # fmt: skip
    if re.findall(r"^fpr:+(\w+):", shown, re.MULTILINE)[:1] != [UBUNTU_KEY]:
        raise TrialFailed("The archive's keys are not Ubuntu's.")
    return keys


def copy_network_settings(root: Path, suite: str) -> None:
    """Let the root fetch packages as this machine does, from its own release."""
    for name in ("resolv.conf", "hosts"):
        shutil.copyfile(f"/etc/{name}", root / "etc" / name)
    if suite in UBUNTU:
        line = f"deb {mirror(suite)[0]} {suite} main universe\n"
        (root / "etc/apt/sources.list").write_text(line, encoding="utf-8")
    elif SOURCES.exists():
        release = Path("/etc/os-release").read_text(encoding="utf-8")
        here = release.split("VERSION_CODENAME=")[1].split()[0]
        text = SOURCES.read_text(encoding="utf-8").replace(here, suite)
        (root / SOURCES.relative_to("/")).write_text(text, encoding="utf-8")
        (root / "etc/apt/sources.list").write_text("", encoding="utf-8")
    for file in Path("/etc/apt/apt.conf.d").glob("99*"):
        shutil.copyfile(file, root / "etc/apt/apt.conf.d" / file.name)
