"""What of a library's files is worth carrying: the recipe `sourcelight.spec` asks here for every file it collects.

Everything is judged by what the program loads. A file that is left out by mistake is noticed by `make smoke` and
`make package-test`, which compare whole reports and the window itself.
"""

import ast
import re
from pathlib import Path, PurePosixPath

LEFT_OUT_MODULES = (
    # Under the GPL, or only for a terminal that edits lines.
    "readline", "_gdbm", "dbm.gnu", "curses", "_curses",
    # Other windows than ours.
    "tkinter", "_tkinter", "IPython", "matplotlib", "PIL.ImageTk",
    # What builds and tests the program; libraries mention them in branches that are never taken.
    "hypothesis", "mypy", "mypyc", "pip", "pluggy", "psutil", "pytest", "setuptools", "pkg_resources",
    "Cython", "numpy.f2py", "numpy.distutils", "lib2to3", "ensurepip", "idlelib", "turtledemo",
    "chardet", "pygments.formatters.img",
    # Roads to other computers, which spaCy's command line knows; they are imported when they are taken.
    "anyio", "cloudpathlib", "h11", "httpcore", "smart_open",
    # Named where a library could make use of them, and does without.
    "attr", "babel.dates", "babel.messages", "babel.numbers", "doctest", "joblib", "pydoc_data", "unittest",
    "xmlrpc", "_pydecimal", "numpy.ma", "numpy.polynomial", "numpy.testing",
    # spaCy and thinc train, download and convert as well; this program only reads.
    "spacy.tests", "thinc.tests", "srsly.tests", "torch", "tensorflow", "mxnet", "cupy", "jax",
)  # fmt: skip
"""Python modules that are never loaded, so their imports need not be followed."""

IN_PLACE = {"nltk": "nltk.py", "blis.py": "blis_py.py"}
"""Modules in whose place our own from `slim` come along; each says why."""

SLIM = Path(__file__).parent / "slim"

WINDOW_LANGUAGES = ("en", "fr")
"""Languages in which the window can be read."""

SOURCES_AND_NOTES = frozenset({".c", ".cc", ".cpp", ".h", ".hh", ".hpp", ".pxd", ".pxi", ".pyi", ".pyx", ".typed",
                               ".doctest", ".cmake", ".a", ".lib", ".prl", ".qmltypes", ".map"})  # fmt: skip
"""Ends of names of what compilers, type checkers and people read, not programs."""

KEPT_METADATA = frozenset({"METADATA", "entry_points.txt"})
"""What programs ask of a distribution: its version and its plugins. The rest names files of the building machine."""

QT_PLUGINS = (
    r"platforms/(lib)?q(xcb|wayland|offscreen|windows|cocoa)\b.*",
    r"platformthemes/.*",
    r"platforminputcontexts/lib(compose|ibus).*",
    r"iconengines/.*svg.*",
    r"imageformats/(lib)?q(svg|ico|icns)\b.*",
    r"styles/.*",
    r"wayland-shell-integration/libxdg-shell.*",
    r"wayland-decoration-client/.*",
    r"printsupport/.*",
    r"tls/.*",
    r"permissions/.*",
)
"""Qt's plugins by folder and name.

Not among them: screens over the network (vnc), consoles without a desktop, OpenGL (the window is painted without),
pictures in formats that the program has none in."""

SYSTEM_LIBRARIES_KEPT = (
    # Python itself, and what has another name on other systems than Debian.
    r"libpython3", r"libffi\.", r"libbz2\.",
    # Qt's way to an X11 screen, which a desktop without Qt 6 often lacks; without them no window opens.
    r"libxcb-(cursor|icccm|image|keysyms|render-util|util|xkb)\.", r"libxkbcommon(-x11)?\.",
)  # fmt: skip
"""Libraries of the building system that come along; all others belong to the system and are declared by the package.

Not OpenSSL: what guards a connection is kept up to date by the system."""

HYPHENS = re.compile(r"hyph_en.*\.dic")
"""Of pyphen's dictionaries those for the language that is measured."""

BABEL_LOCALES = frozenset({"root.dat", "en.dat"})
"""Languages of babel's data that are asked for: those of the articles."""


Collected = tuple[str, str, str]
"""A file as PyInstaller lists it: place in the bundle, where it is now, what it is."""

KEEP_THEIR_WORDS = ("reader",)
"""Packages whose docstrings are read: they are the help in the terminal."""


def is_wanted_module(name: str) -> bool:
    """Whether a Python module comes along. Left out are the colours for source code in five hundred languages."""
    return not re.match(r"pygments\.lexers\.(?!_mapping$)", name)


def lightened(module: Collected) -> Collected:
    """A Python module to be carried without its docstrings, a third of its size, where nobody reads them.

    Asserts go with them: those of a finished library, which its own tests have seen hold.
    """
    name, source, _kind = module
    return (name, source, "PYMODULE" if name.split(".")[0] in KEEP_THEIR_WORDS else "PYMODULE-2")


def is_wanted_file(name: str) -> bool:
    """Whether a file of a library's own data comes along, by its place in the bundle."""
    path = PurePosixPath(name.replace("\\", "/"))
    if path.suffix in SOURCES_AND_NOTES or "tests" in path.parts or "include" in path.parts:
        return False
    if any(part.endswith(".dist-info") for part in path.parts):
        return path.name in KEPT_METADATA
    if path.parts[:2] == ("babel", "locale-data"):
        return path.name in BABEL_LOCALES
    if path.parts[:2] == ("pyphen", "dictionaries"):
        return bool(HYPHENS.fullmatch(path.name))
    if path.parts[:2] == ("docx", "templates"):
        return len(path.parts) == 3  # the folder beside the files is what one of them was made from
    if "translations" in path.parts and path.parts[0] == "PySide6":
        return path.name in {f"qtbase_{language}.qm" for language in WINDOW_LANGUAGES}
    return is_wanted_plugin(path)


def is_wanted_plugin(path: PurePosixPath) -> bool:
    """Whether a file is no plugin of Qt, or one that the window can use."""
    if "plugins" not in path.parts or "PySide6" not in path.parts:
        return True
    below = "/".join(path.parts[path.parts.index("plugins") + 1 :])
    return any(re.fullmatch(pattern, below) for pattern in QT_PLUGINS)


def is_wanted_library(name: str, source: str) -> bool:
    """Whether a shared library comes along: all that wheels bring, few of those that lie in the system."""
    if not is_of_system(source):
        return is_wanted_file(name)
    return any(re.match(pattern, PurePosixPath(name).name) for pattern in SYSTEM_LIBRARIES_KEPT)


def is_of_system(source: str) -> bool:
    """Whether a file is one of the Linux system's libraries rather than of a Python distribution or Python's own."""
    path = Path(source)
    return path.parts[:2] in {("/", "lib"), ("/", "lib64"), ("/", "usr")} and "lib-dynload" not in path.parts


def reached(binaries: list[Collected]) -> list[Collected]:
    """The binaries without those of Qt's libraries that no other one is linked against, directly or by detours."""
    at = {PurePosixPath(name.replace("\\", "/")).name: (name, source, kind) for name, source, kind in binaries}
    is_of_qt = re.compile(r"(lib)?(Qt6?|icu)[A-Z]?\w*\.(so|dll|dylib)|Qt\w+$|lib(Qt6|icu)")
    wanted = {base for base, entry in at.items() if not (is_of_qt.match(base) and "PySide6" in entry[0])}
    waiting = list(wanted)
    while waiting:
        for needed in needed_by(at[waiting.pop()][1]):
            if needed in at and needed not in wanted:
                wanted.add(needed)
                waiting.append(needed)
    return [each for each in binaries if PurePosixPath(each[0].replace("\\", "/")).name in wanted]


def once_over(binaries: list[Collected]) -> tuple[list[Collected], list[Collected]]:
    """The binaries without a library's second copy, and the Python modules that take the places of others.

    Only on Linux, where the first copy is known to offer its routines by their names.
    """
    twice = [each for each in binaries if re.match(r"blis/py\..*-linux-gnu\.so", each[0])]
    kept = [each for each in binaries if each not in twice]
    places = [name for name in IN_PLACE if twice or name != "blis.py"]
    return kept, [(name, str(SLIM / IN_PLACE[name]), "PYMODULE") for name in places]


def needed_by(library: str) -> set[str]:
    """The names of the libraries that one is linked against."""
    from PyInstaller.depend.bindepend import get_imports

    return {Path(name).name for name, _path in get_imports(library)}


def unused_qt_modules(package: Path, qt: Path) -> list[str]:
    """The modules of PySide6 that no module of the program imports; QtDBus is loaded by Qt's own bindings."""
    used = {"PySide6.QtDBus"}
    for file in package.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("PySide6."):
                used.add(node.module)
            elif isinstance(node, ast.Import):
                used |= {alias.name for alias in node.names if alias.name.startswith("PySide6.")}
    there = {f"PySide6.{file.name.split('.')[0]}" for file in qt.glob("Qt*.*") if file.suffix in {".so", ".pyd"}}
    return sorted(there - used)
