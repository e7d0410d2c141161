from __future__ import annotations

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from kwartet.ui.printing.choices import Product
from kwartet.ui.printing.targets import ask_where, last_folder, suggested_name

pytestmark = pytest.mark.usefixtures("spoken", "home")


@pytest.mark.parametrize("product", list(Product))
def test_a_name_is_legal_everywhere(product):
    name = suggested_name('Wie: "wij"? / <3', product, is_proof=False)
    assert not set('<>:"/\\|?*') & set(name)
    assert name.startswith("Wie")
    assert name.endswith(".pdf") is (product is not Product.PICTURES)


def test_a_proof_and_each_product_have_a_name_of_their_own():
    names = {
        suggested_name("Spel", product, is_proof=proof)
        for product in (Product.PRESS, Product.SHEETS)
        for proof in (True, False)
    }
    assert len(names) == 4


def test_the_next_file_goes_where_the_last_one_went(monkeypatch, tmp_path):
    asked = []

    def choose(_window, _title, start, _filter):
        asked.append(start)
        return str(tmp_path / "cards"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    assert str(last_folder()) == documents
    assert ask_where(None, "game.pdf", Product.PRESS) == tmp_path / "cards.pdf"
    assert last_folder() == tmp_path
    ask_where(None, "game.pdf", Product.PRESS)
    assert asked[1] == str(tmp_path / "game.pdf")


def test_a_name_with_its_ending_keeps_it(monkeypatch, tmp_path):
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "My cards.PDF"), "")
    )
    assert ask_where(None, "game.pdf", Product.SHEETS) == tmp_path / "My cards.PDF"


def test_pictures_get_a_folder_of_their_own(monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    (tmp_path / "Game - pictures").mkdir()
    assert ask_where(None, "Game - pictures", Product.PICTURES) == tmp_path / "Game - pictures 2"


def test_thinking_better_of_it_changes_nothing(monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    before = last_folder()
    assert ask_where(None, "game.pdf", Product.PRESS) is None
    assert ask_where(None, "game", Product.PICTURES) is None
    assert last_folder() == before
