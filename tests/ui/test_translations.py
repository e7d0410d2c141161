"""Every text of the studio is translated, and what is compiled is what was written."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QTranslator

from kwartet.ui.widgets import TextField
from tests.ui import translations

PLACES = re.compile(r"%n|%\d|\{\w+\}|<[^>]+>|\n")


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_all_texts_are_translated_and_no_others(language):
    kept = translations.translations(language)
    assert set(kept) == translations.wanted(language), "run: python -m tests.ui.translations"
    unfinished = [source for source, forms in kept.items() if not all(forms)]
    assert unfinished == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_compiled_translation_is_fresh(qapp, language):
    compiled = QTranslator()
    assert compiled.load(str(translations.path(language, ".qm")))
    for source, forms in translations.translations(language).items():
        for count, form in zip((1, 2) if source.plural else (-1,), forms, strict=True):
            assert compiled.translate(source.context, source.text, "", count) == form


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_translations_keep_what_is_filled_in(language):
    for source, forms in translations.translations(language).items():
        wanted = set(PLACES.findall(source.text)) - {"%n"}
        for form in forms:
            assert set(PLACES.findall(form)) - {"%n"} == wanted, source.text


@pytest.mark.parametrize(
    ("text", "words"), [("abcd", "1 teken te lang"), ("abcde", "2 tekens te lang")]
)
def test_a_plural_works_in_a_subclass(qtbot, spoken, text, words):
    field = TextField("Titel", limit=3)
    qtbot.addWidget(field)
    field.set_text(text)
    assert field.edit.accessibleDescription() == words
