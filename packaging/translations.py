"""Brings the translation files up to date with the code: `make translations`.

Every sentence that the window's code marks for translation is gathered into `resources/translations/*.ts`; what is
translated there stays, what the code no longer says goes, what is new stands there unfinished, for a person to
translate. Then the files that Qt reads (`*.qm`) are made. Ends with 1 and names what has no translation yet.

Qt's own lupdate is not used: it takes `tr = QCoreApplication.translate` for a sentence without a context.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as Xml

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CODE = ROOT / "reader"
SOURCE_LANGUAGE = "en"
"""What the code says; its file holds only the sentences with a number, for English too has a singular."""

LANGUAGES = {"en": "en_GB", "fr": "fr_FR"}
PLURALS = 2
"""English and French both have two forms."""


@dataclass(frozen=True, order=True)
class Message:
    """A sentence of the code. `numbered` ones have a form for one and another for several."""

    context: str
    source: str
    numbered: bool = False


def messages() -> tuple[Message, ...]:
    """All sentences that the code marks for translation, by context."""
    found = {message for file in sorted(CODE.rglob("*.py")) for message in _messages_in(file)}
    return tuple(sorted(found))


def _messages_in(file: Path) -> Iterator[Message]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    yield from _walk(tree, "")


def _walk(node: ast.AST, context: str) -> Iterator[Message]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call) and (message := _message(child, inside)) is not None:
            yield message
        yield from _walk(child, inside)


def _message(call: ast.Call, context: str) -> Message | None:
    """The sentence of `self.tr(...)`, `translate(...)`, or `tr(...)` where that is short for it."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    texts = [word.value if isinstance(word, ast.Constant) else None for word in call.args]
    if name == "tr" and isinstance(call.func, ast.Attribute) and texts and isinstance(texts[0], str):
        return Message(context, texts[0], len(call.args) > 2)
    if name in {"tr", "translate", "QT_TRANSLATE_NOOP"} and len(texts) > 1:
        about, sentence = texts[:2]
        if isinstance(about, str) and isinstance(sentence, str):
            return Message(about, sentence, len(call.args) > 3)
    return None


Known = dict[Message, tuple[str, ...]]
"""Translations: one form, or one for each plural form; no form where there is none yet."""


def read(language: str) -> Known:
    """What the language's file says already."""
    file = FOLDER / f"sourcelight_{language}.ts"
    known: Known = {}
    if not file.exists():
        return known
    for context in Xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            numbered = message.get("numerus") == "yes"
            key = Message(context.findtext("name", ""), message.findtext("source", ""), numbered)
            known[key] = _forms(message)
    return known


def _forms(message: Xml.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return ()
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return tuple(forms) or (translation.text or "",)


def wanted(language: str) -> tuple[Message, ...]:
    """The sentences that a language needs."""
    return tuple(message for message in messages() if message.numbered or language != SOURCE_LANGUAGE)


def untranslated(language: str) -> list[Message]:
    known = read(language)
    return [message for message in wanted(language) if not all(known.get(message, ()) or ("",))]


def write(language: str) -> None:
    """Write the file anew, with what is translated already."""
    known = read(language)
    root = Xml.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage=LANGUAGES[SOURCE_LANGUAGE])
    context: Xml.Element | None = None
    for message in wanted(language):
        if context is None or context.findtext("name") != message.context:
            context = Xml.SubElement(root, "context")
            Xml.SubElement(context, "name").text = message.context
        _add(context, message, known.get(message, ()))
    Xml.indent(root, "  ")
    text = Xml.tostring(root, encoding="unicode")
    FOLDER.mkdir(exist_ok=True)
    file = FOLDER / f"sourcelight_{language}.ts"
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _add(context: Xml.Element, message: Message, forms: tuple[str, ...]) -> None:
    element = Xml.SubElement(context, "message", {"numerus": "yes"} if message.numbered else {})
    Xml.SubElement(element, "source").text = message.source
    translation = Xml.SubElement(element, "translation", {} if all(forms or ("",)) else {"type": "unfinished"})
    if message.numbered:
        for at in range(PLURALS):
            Xml.SubElement(translation, "numerusform").text = forms[at] if at < len(forms) else ""
    else:
        translation.text = forms[0] if forms else ""


def release(language: str, folder: Path = FOLDER) -> Path:
    """Make the file that Qt reads."""
    compiled = folder / f"sourcelight_{language}.qm"
    program = next(Path(PySide6.__path__[0]).glob("lrelease*"))
    command = [str(program), "-silent", str(FOLDER / f"sourcelight_{language}.ts"), "-qm", str(compiled)]
    subprocess.run(command, check=True, capture_output=True)
    return compiled


def main() -> int:
    missing = 0
    for language in LANGUAGES:
        write(language)
        release(language)
        for message in untranslated(language):
            missing += 1
            print(f"{language}: {message.context}: {message.source}")
    if missing:
        print(f"{missing} without a translation: write them in {FOLDER.relative_to(ROOT)}/*.ts, then run this again.")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
