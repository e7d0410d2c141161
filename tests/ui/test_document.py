"""The document: steps, their names, merging of typing, and saving by itself."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kwartet.errors import KwartetError, Message
from kwartet.model import edits
from kwartet.model.card_set import CardSet, Quartet, empty_cards, new_id
from kwartet.storage.folder import read_set
from kwartet.ui import document as document_module
from kwartet.ui import places
from kwartet.ui.document import Document
from kwartet.ui.save_state import SaveState


@pytest.fixture
def small() -> CardSet:
    quartet = Quartet(new_id(), "Angst", "golf", "zeegroen", empty_cards())
    return CardSet(new_id(), "Hoofdzaken", (quartet,))


@pytest.fixture
def document(qapp, home, small):
    opened = Document.create(small, places.free_folder(small.title))
    yield opened
    opened.release()


def first_card(document: Document) -> str:
    return document.card_set.cards[0].id


def type_title(document: Document, text: str) -> None:
    card = first_card(document)
    for end in range(1, len(text) + 1):
        document.apply(
            "Titel van kaart 1",
            lambda s, end=end: edits.set_title(s, card, text[:end]),
            f"title:{card}",
        )


def title(document: Document) -> str:
    return document.card_set.cards[0].title


def test_typing_becomes_one_step_with_its_name(document):
    before = document.card_set
    type_title(document, "Alarm")
    assert title(document) == "Alarm"
    assert document.undo_stack.count() == 1
    assert document.undo_stack.undoText() == "Titel van kaart 1"
    document.undo()
    assert document.card_set is before
    assert document.undo_stack.redoText() == "Titel van kaart 1"
    document.redo()
    assert title(document) == "Alarm"


def test_another_edit_interrupts_typing(document):
    type_title(document, "Al")
    card = first_card(document)
    document.apply("Bron van kaart 1", lambda s: edits.set_source(s, card, "NJi"), f"source:{card}")
    document.apply("Titel van kaart 1", lambda s: edits.set_title(s, card, "Ala"), f"title:{card}")
    assert document.undo_stack.count() == 3


def test_undo_interrupts_typing(document):
    type_title(document, "Al")
    document.undo()
    document.redo()
    card = first_card(document)
    document.apply("Titel van kaart 1", lambda s: edits.set_title(s, card, "Ala"), f"title:{card}")
    assert document.undo_stack.count() == 2


def test_an_edit_that_changes_nothing_adds_no_step(document):
    document.apply("Niets", lambda s: s)
    document.apply("Niets", lambda s: edits.rename_set(s, s.title))
    assert document.undo_stack.count() == 0
    assert document.save_status.state is SaveState.SAVED


def test_typing_back_to_where_it_began_leaves_no_step(document):
    card = first_card(document)
    for text in ("A", "Al", "A", ""):
        document.apply(
            "Titel van kaart 1", lambda s, t=text: edits.set_title(s, card, t), f"title:{card}"
        )
    assert document.undo_stack.count() == 0


def test_changed_tells_before_and_after(qtbot, document):
    before = document.card_set
    with qtbot.waitSignal(document.changed) as told:
        type_title(document, "A")
    assert told.args[0] is before
    assert told.args[1] is document.card_set


def test_what_is_edited_is_on_disk_after_a_rest(qtbot, document, monkeypatch):
    document._rest.setInterval(1)
    type_title(document, "Alarm")
    assert document.save_status.state is SaveState.SAVING
    qtbot.waitUntil(lambda: document.save_status.state is SaveState.SAVED)
    assert read_set(document.folder).card_set.cards[0].title == "Alarm"
    assert document.is_saved


def test_edits_during_a_save_are_saved_too(qtbot, document, monkeypatch):
    saved = []

    def save(card_set, folder, base):
        saved.append(card_set.cards[0].title)

    monkeypatch.setattr(document_module, "save_set", save)
    document._rest.setInterval(0)
    type_title(document, "A")
    document._start_saving()
    type_title(document, "Alarm")
    qtbot.waitUntil(lambda: document.save_status.state is SaveState.SAVED)
    assert saved[-1] == "Alarm"


def test_undo_to_what_is_on_disk_is_saved_at_rest(qtbot, document):
    document._rest.setInterval(1)
    type_title(document, "A")
    document.undo()
    qtbot.waitUntil(lambda: document.save_status.state is SaveState.SAVED)
    assert document.is_saved


def test_closing_saves(document, small):
    type_title(document, "Alarm")
    assert document.close()
    assert read_set(document.folder).card_set.cards[0].title == "Alarm"


def test_a_failed_save_stays_told_until_one_works(qtbot, document, monkeypatch):
    def fail(*_):
        raise KwartetError(nl="De schijf is vol.", en="The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(document_module, "save_set", fail)
        type_title(document, "Al")
        assert not document.save_now()
        assert document.save_status.state is SaveState.FAILED
        assert document.save_status.message == Message("De schijf is vol.", "The disk is full.")
        type_title(document, "Alarm")
        assert document.save_status.state is SaveState.FAILED
        assert not document.close()
    assert document.save_now()
    assert document.save_status.state is SaveState.SAVED


def test_an_unforeseen_failure_is_a_sentence_too(document, monkeypatch, caplog):
    def fail(*_):
        raise ValueError("nobody thought of this")

    monkeypatch.setattr(document_module, "save_set", fail)
    type_title(document, "Al")
    assert not document.save_now()
    assert "Opslaan lukt niet" in document.save_status.message.nl
    assert "nobody thought of this" in caplog.text


def test_a_stick_that_was_pulled_out_is_told_and_solved_elsewhere(document):
    shutil.rmtree(document.folder)
    document.apply("Naam", lambda card_set: edits.rename_set(card_set, "Anders"))
    assert not document.save_now()
    type_title(document, "Alarm")
    assert not document.save_now()
    assert document.save_status.state is SaveState.FAILED
    document.save_copy(places.free_folder("Elders"))
    assert read_set(document.folder).card_set == document.card_set


def test_a_copy_elsewhere_solves_a_full_disk(document, monkeypatch, tmp_path):
    def fail(*_):
        raise KwartetError(nl="De schijf is vol.", en="The disk is full.")

    type_title(document, "Alarm")
    with monkeypatch.context() as patch:
        patch.setattr(document_module, "save_set", fail)
        document.save_now()
    document.save_copy(tmp_path / "stick" / "Hoofdzaken")
    assert document.folder == tmp_path / "stick" / "Hoofdzaken"
    assert document.save_status.state is SaveState.SAVED
    assert read_set(document.folder).card_set.cards[0].title == "Alarm"


def test_the_first_edit_of_an_example_is_made_in_a_copy(qapp, home, shipped_set, tmp_path):
    before = {file: file.read_bytes() for file in shipped_set.rglob("*") if file.is_file()}
    example = Document.open(shipped_set)
    assert example.is_example
    assert not example.read_only
    assert example.save_status.state is SaveState.EXAMPLE
    type_title(example, "Iets anders")
    assert not example.is_example
    assert example.folder.is_relative_to(places.sets_folder())
    assert example.close()
    assert read_set(example.folder).card_set.cards[0].title == "Iets anders"
    after = {file: file.read_bytes() for file in shipped_set.rglob("*") if file.is_file()}
    assert after == before


def test_a_photo_for_an_example_goes_into_the_copy(qapp, home, shipped_set):
    example = Document.open(shipped_set)
    assert example.pictures_to_write().is_relative_to(places.sets_folder())
    example.release()


def test_a_second_window_opens_read_only_until_it_has_a_copy(qtbot, document):
    second = Document.open(document.folder)
    assert second.read_only
    assert second.save_status.state is SaveState.READ_ONLY
    with qtbot.waitSignal(second.refused):
        type_title(second, "A")
    assert second.undo_stack.count() == 0
    with pytest.raises(KwartetError):
        second.pictures_to_write()
    second.save_copy(places.free_folder(second.card_set.title))
    assert not second.read_only
    type_title(second, "A")
    assert second.close()


def test_a_damaged_set_opens_but_nothing_is_overwritten(qapp, home, document):
    document.release()
    broken = next(document.folder.glob("quartets/*.json"))
    broken.write_text("{", encoding="utf-8")
    damaged = Document.open(document.folder)
    assert damaged.read_only
    assert damaged.problems
    type_title_of_set = "Anders"
    damaged.apply("Naam", lambda s: edits.rename_set(s, type_title_of_set))
    assert damaged.close()
    assert broken.read_text(encoding="utf-8") == "{"


def test_a_packed_set_is_unpacked_among_ones_own(document, tmp_path):
    from kwartet.storage.archive import pack

    pack(document.folder, tmp_path / "Van Sam.kwartet")
    received = Document.open(tmp_path / "Van Sam.kwartet")
    assert received.folder == places.sets_folder() / "Van Sam"
    assert received.card_set == document.card_set
    received.release()


def test_nothing_to_open_is_a_sentence(qapp, home, tmp_path):
    with pytest.raises(KwartetError):
        Document.open(tmp_path / "weg")


def test_free_folders_have_legal_names(home, monkeypatch):
    assert places.free_folder("Wie? Wat: 3/B").name == "Wie Wat 3 B"
    assert places.free_folder("..").name == "kwartet"
    (places.sets_folder() / "Hoofdzaken").mkdir(parents=True)
    assert places.free_folder("Hoofdzaken").name == "Hoofdzaken 2"


def test_last_saved_is_none_without_files(tmp_path: Path, shipped_set):
    assert places.last_saved(tmp_path) is None
    shutil.copytree(shipped_set, tmp_path / "kopie")
    assert places.last_saved(tmp_path / "kopie") is not None
