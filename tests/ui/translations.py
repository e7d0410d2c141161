"""Keeps the translations complete: ``python -m tests.ui.translations`` brings them up to date.

It collects the strings from the code, adds the new ones to the ``.ts`` files as unfinished, drops
those that are gone, and compiles the ``.qm`` files. Fill in the Dutch with Qt Linguist or a text
editor, then run it again. (``lupdate`` mistakes the context of some calls in Python.)
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import PySide6

UI = Path(__file__).parents[2] / "kwartet" / "ui"
FOLDER = UI / "translations"
LANGUAGES = ("nl", "en")
"""English needs a translation only where the text holds a number: *1 card*, *2 cards*."""


class Source(NamedTuple):
    """A text in the code: ``context`` is the class or the given name, ``plural`` holds ``%n``."""

    context: str
    text: str
    plural: bool


def sources() -> set[Source]:
    """All texts in ``kwartet/ui`` that are translated."""
    found = set()
    for file in sorted(UI.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"), str(file))
        found |= set(_in_tree(tree, "", file))
    return found


def _in_tree(node: ast.AST, context: str, file: Path) -> Iterator[Source]:
    if isinstance(node, ast.ClassDef):
        context = node.name
    if isinstance(node, ast.Call):
        yield from _in_call(node, context, file)
    for child in ast.iter_child_nodes(node):
        yield from _in_tree(child, context, file)


def _in_call(call: ast.Call, context: str, file: Path) -> Iterator[Source]:
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    if name == "translate" and isinstance(function, ast.Attribute):
        if getattr(function.value, "id", "") != "QCoreApplication":
            return
        texts, extra = call.args[:2], call.args[3:]
    elif name == "tr" and isinstance(function, ast.Attribute):
        texts, extra = [ast.Constant(context), *call.args[:1]], call.args[2:]
    elif name == "tr":
        texts, extra = call.args[:2], call.args[3:]
    else:
        return
    values = [each.value if isinstance(each, ast.Constant) else None for each in texts]
    if len(values) != 2 or not all(isinstance(each, str) for each in values):
        sys.exit(f"{file}:{call.lineno}: a translated text must stand there as it is")
    yield Source(str(values[0]), str(values[1]), bool(extra))


def path(language: str, suffix: str = ".ts") -> Path:
    """The file of a language."""
    return FOLDER / f"stigmakwartet_{language}{suffix}"


def translations(language: str) -> dict[Source, tuple[str, ...]]:
    """What the ``.ts`` file of a language holds: one text, or one for each plural form."""
    found = {}
    if not path(language).is_file():
        return {}
    tree = ET.parse(path(language))  # noqa: S314 - our own file
    for context in tree.iterfind("context"):
        for message in context.iterfind("message"):
            translation = message.find("translation")
            forms = [each.text or "" for each in translation.iterfind("numerusform")]
            plural = message.get("numerus") == "yes"
            source = Source(context.findtext("name"), message.findtext("source"), plural)
            found[source] = tuple(forms) if plural else (translation.text or "",)
    return found


def write(language: str, known: dict[Source, tuple[str, ...]]) -> None:
    """Write the ``.ts`` file of a language, in alphabetical order."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted({source.context for source in known}):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for source in sorted(each for each in known if each.context == name):
            attributes = {"numerus": "yes"} if source.plural else {}
            message = ET.SubElement(context, "message", attributes)
            ET.SubElement(message, "source").text = source.text
            forms = known[source]
            done = all(forms)
            attributes = {} if done else {"type": "unfinished"}
            translation = ET.SubElement(message, "translation", attributes)
            if source.plural:
                for form in forms:
                    ET.SubElement(translation, "numerusform").text = form
            else:
                translation.text = forms[0]
    ET.indent(root, " ")
    text = ET.tostring(root, "unicode", short_empty_elements=False)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path(language).write_text(f"{head}{text}\n", encoding="utf-8")


def wanted(language: str) -> set[Source]:
    """The texts that a language must translate."""
    return {source for source in sources() if language != "en" or source.plural}


def main() -> None:
    """Bring the files up to date and compile them."""
    lrelease = next(Path(PySide6.__file__).parent.rglob("lrelease*"))
    for language in LANGUAGES:
        known = translations(language)
        empty = {source: ("", "") if source.plural else ("",) for source in wanted(language)}
        write(language, {source: known.get(source, empty[source]) for source in empty})
        missing = [source for source in empty if not all(known.get(source, ("",)))]
        for source in sorted(missing):
            print(f"{language}: {source.context}: {source.text}")  # noqa: T201 - talks to a person
        files = [str(path(language)), "-qm", str(path(language, ".qm"))]
        subprocess.run([str(lrelease), "-silent", *files], check=True)


if __name__ == "__main__":
    main()
