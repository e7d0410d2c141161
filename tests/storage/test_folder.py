"""Saving writes what differs, entirely or not at all, and gives back the very same set."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from kwartet import atomic
from kwartet.errors import KwartetError
from kwartet.model import edits
from kwartet.model.card_set import CardSet, Quartet, empty_cards, new_id
from kwartet.storage import transaction
from kwartet.storage.folder import (
    copy_set,
    create_set,
    open_set,
    pictures_folder,
    read_set,
    save_set,
)
from kwartet.storage.format import encode, quartet_path
from tests.model.strategies import card_sets, edited
from tests.storage.conftest import PHOTO

MAKER = "12345678-1234-1234-1234-123456789abc"


@settings(max_examples=40)
@given(card_sets())
def test_what_was_saved_comes_back(card_set):
    with tempfile.TemporaryDirectory() as place:
        create_set(card_set, Path(place, "spel"))
        opened = read_set(Path(place, "spel"))
        assert opened.card_set == card_set
        assert opened.problems == ()


@settings(max_examples=40)
@given(edited())
def test_saving_an_edit_leaves_the_files_of_a_fresh_save(step):
    before, after, _ = step
    with tempfile.TemporaryDirectory() as place:
        edited_folder, fresh = Path(place, "a"), Path(place, "b")
        create_set(before, edited_folder)
        save_set(after, edited_folder, before)
        create_set(after, fresh)
        assert files_of(edited_folder) == files_of(fresh)


def files_of(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and ".kwartet" not in path.parts
    }


def test_files_are_stable_readable_text(folder, second):
    text = second.read_text("utf-8")
    assert text.startswith('{\n  "id": "')
    assert text.endswith("}\n")
    assert "één sok" in text
    assert b"\r" not in second.read_bytes()
    keys = [line.split('"')[1] for line in text.splitlines() if line.startswith('  "')]
    assert keys == [
        *("id", "name", "symbol", "color", "cards", "heavy", "intro", "questions", "teacher_note"),
    ]


def test_only_what_differs_is_written(folder, small_set, monkeypatch):
    written = []
    monkeypatch.setattr(
        transaction, "write_atomically", lambda path, data: written.append(path.name)
    )
    card = small_set.quartets[1].cards[0]
    save_set(edits.set_title(small_set, card.id, "Anders"), folder, small_set)
    assert written == [f"{small_set.quartets[1].id}.json"]
    written.clear()
    save_set(edits.rename_set(small_set, "Anders"), folder, small_set)
    assert written == ["set.json"]
    written.clear()
    save_set(small_set, folder, small_set)
    assert written == []


def test_a_removed_quartet_loses_its_file_last(folder, small_set, monkeypatch):
    gone = small_set.quartets[1]
    order = []
    write, unlink = transaction.write_atomically, Path.unlink

    def noted_write(path, data):
        order.append(path.name)
        write(path, data)

    def noted_unlink(path, *, missing_ok=False):
        order.append(f"-{path.name}")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(transaction, "write_atomically", noted_write)
    monkeypatch.setattr(Path, "unlink", noted_unlink)
    save_set(edits.remove_quartet(small_set, gone.id), folder, small_set)
    assert order == ["pending.json", "set.json", f"-{gone.id}.json", "-pending.json"]
    assert gone not in read_set(folder).card_set.quartets


def test_half_characters_from_a_clipboard_do_not_stop_saving(folder, small_set):
    card = small_set.cards[0]
    save_set(edits.set_body(small_set, card.id, "Half \ud83d teken"), folder, small_set)
    assert read_set(folder).card_set.card(card.id).body == "Half ? teken"


def test_an_id_that_is_no_uuid_is_never_a_file_name(tmp_path):
    quartet = Quartet("../../buiten", "Rouw", "vlam", "leisteen", empty_cards())
    with pytest.raises(ValueError, match="no UUID"):
        create_set(CardSet(new_id(), "", (quartet,)), tmp_path / "spel")
    assert list(tmp_path.iterdir()) == []


# --- new folders and copies


def test_a_new_set_does_not_land_on_something(folder, tmp_path, small_set, snapshot):
    before = snapshot(folder)
    with pytest.raises(KwartetError, match="not empty"):
        create_set(small_set, folder)
    (tmp_path / "bestand").write_text("hoi")
    with pytest.raises(KwartetError, match="not empty"):
        create_set(small_set, tmp_path / "bestand")
    assert snapshot(folder) == before


def test_a_new_set_may_fill_an_empty_folder_and_makes_the_way(tmp_path, small_set):
    (tmp_path / "leeg").mkdir()
    create_set(small_set, tmp_path / "leeg")
    create_set(small_set, tmp_path / "a" / "b" / "c")
    assert read_set(tmp_path / "leeg").card_set == small_set
    assert read_set(tmp_path / "a" / "b" / "c").card_set == small_set


def test_a_new_set_in_the_folder_one_stands_in(tmp_path, small_set, monkeypatch):
    (tmp_path / "hier").mkdir()
    (tmp_path / "hier" / ".DS_Store").write_bytes(b"")
    monkeypatch.chdir(tmp_path / "hier")
    create_set(small_set, Path())
    assert read_set(Path()).card_set == small_set
    assert not [path for path in Path().iterdir() if atomic.is_temporary(path)]


def test_a_copy_takes_the_pictures_it_shows_and_the_reactions(folder, tmp_path, small_set):
    stray = pictures_folder(folder) / ("cd" * 32 + ".png")
    stray.write_bytes(b"taken off the card")
    (folder / "reactions").mkdir()
    (folder / "reactions" / f"{MAKER}.json").write_text("[]")
    copy_set(small_set, folder, tmp_path / "kopie")
    copied = files_of(tmp_path / "kopie")
    assert copied[f"pictures/{PHOTO.file}"] == (pictures_folder(folder) / PHOTO.file).read_bytes()
    assert f"pictures/{stray.name}" not in copied
    assert copied[f"reactions/{MAKER}.json"] == b"[]"
    assert read_set(tmp_path / "kopie").card_set == small_set


# --- one writer


def test_a_second_window_may_only_look(folder):
    first = open_set(folder)
    second = open_set(folder)
    assert not first.read_only
    assert second.read_only
    assert "ander venster" in second.reason.nl
    first.close()
    third = open_set(folder)
    assert not third.read_only
    third.close()


def test_a_lock_is_let_go_with_what_was_opened(folder):
    opened = open_set(folder)
    del opened
    assert not open_set(folder).read_only


@pytest.mark.skipif(os.name != "posix", reason="Windows locks on network drives too")
def test_a_drive_without_locks_can_be_worked_on(folder, monkeypatch):
    import fcntl

    def no_locks(*_):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", no_locks)
    assert not open_set(folder).read_only


def test_the_lock_of_a_killed_process_is_taken_over(folder):
    code = (
        "import sys, pathlib, time\n"
        "from kwartet.storage.folder import open_set\n"
        "opened = open_set(pathlib.Path(sys.argv[1]))\n"
        "print(opened.read_only, flush=True)\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(folder)], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout.readline() == "False\n"
        assert open_set(folder).read_only
        child.kill()
    assert not open_set(folder).read_only


def test_reading_takes_no_lock_and_writes_nothing(folder, snapshot):
    (folder / ".kwartet").rmdir()
    opened = read_set(folder)
    assert opened.read_only
    assert opened.reason is None
    assert not (folder / ".kwartet").exists()
    assert not open_set(folder).read_only


def test_a_locked_folder_opens_for_looking(folder, monkeypatch, small_set):
    real = os.open

    def refuse(path, *args, **kwargs):
        if str(path).endswith("lock"):
            raise OSError(errno.EROFS, "Read-only file system")
        return real(path, *args, **kwargs)

    monkeypatch.setattr(os, "open", refuse)
    opened = open_set(folder)
    assert opened.card_set == small_set
    assert opened.read_only
    assert "op slot" in opened.reason.nl


# --- full and locked disks


class FullDisk:
    """A disk on which the n-th call that reaches the disk fails, like all that follow."""

    def __init__(self, monkeypatch, fails_at: int, code: int) -> None:
        self.calls = 0
        for owner, name in ((os, "fsync"), (Path, "replace"), (Path, "open")):
            self._guard(monkeypatch, owner, name, fails_at, code)

    def _guard(self, monkeypatch, owner, name, fails_at, code) -> None:
        real = getattr(owner, name)

        def call(*args, **kwargs):
            if name != "open" or args[1:2] == ("xb",):
                self.calls += 1
                if self.calls >= fails_at:
                    raise OSError(code, os.strerror(code))
            return real(*args, **kwargs)

        monkeypatch.setattr(owner, name, call)


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EIO])
@pytest.mark.parametrize("many", [False, True])
def test_a_disk_that_fails_at_any_write_loses_nothing(folder, small_set, many, code, snapshot):
    after = edits.set_title(small_set, small_set.cards[5].id, "Na de ramp")
    if many:
        after = edits.rename_set(edits.remove_quartet(after, small_set.quartets[2].id), "Anders")
    fails_at = 1
    while True:
        with pytest.MonkeyPatch.context() as patch:
            FullDisk(patch, fails_at, code)
            error = failure(lambda: save_set(after, folder, small_set))
        assert read_set(folder).card_set in (small_set, after)
        assert read_set(folder).problems == ()
        # There is room again: what is saved next is there, whatever the failed save got done.
        base = small_set if error else after
        save_set(small_set, folder, base)
        assert read_set(folder).card_set == small_set
        assert not [path for path in folder.rglob("*") if atomic.is_temporary(path)]
        if error is None:
            break
        assert "De schijf is vol of zit op slot" in error.message.nl
        assert "er is niets weg" in error.message.nl
        fails_at += 1
    assert fails_at > 3


def failure(action):
    """What went wrong, None when nothing did."""
    try:
        action()
    except KwartetError as error:
        return error
    return None


def test_a_new_folder_on_a_full_disk_leaves_nothing_behind(tmp_path, small_set, monkeypatch):
    FullDisk(monkeypatch, 3, errno.ENOSPC)
    with pytest.raises(KwartetError):
        create_set(small_set, tmp_path / "spel")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_the_right_to_write(folder, small_set):
    folder.chmod(0o500)
    with pytest.raises(KwartetError):
        save_set(edits.rename_set(small_set, "Anders"), folder, small_set)
    folder.chmod(0o700)


# --- single files


def test_a_file_keeps_the_rights_of_its_folder_mates(tmp_path):
    """Not those of a private temporary: a set in a shared folder is for all who share it."""
    (tmp_path / "gewoon").write_text("x")
    atomic.write_atomically(tmp_path / "bewaard", b"x")
    assert (tmp_path / "bewaard").stat().st_mode == (tmp_path / "gewoon").stat().st_mode


def test_an_error_while_writing_keeps_the_old_file(tmp_path):
    path = tmp_path / "bestand"
    atomic.write_atomically(path, b"oud")

    def fill(stream):
        stream.write(b"half")
        raise RuntimeError("afgebroken")

    with pytest.raises(RuntimeError), atomic.atomic_file(path) as stream:
        fill(stream)
    assert path.read_bytes() == b"oud"
    assert [each.name for each in tmp_path.iterdir()] == ["bestand"]


def test_a_link_to_a_file_is_replaced_not_followed(tmp_path):
    outside = tmp_path / "buiten"
    outside.write_bytes(b"van een ander")
    link = tmp_path / "set.json"
    try:
        link.symlink_to(outside)
    except OSError:
        pytest.skip("no links here")
    atomic.write_atomically(link, b"van ons")
    assert outside.read_bytes() == b"van een ander"
    assert link.read_bytes() == b"van ons"


def test_windows_waits_for_a_virus_scanner(tmp_path, monkeypatch):
    real, refusals, naps = Path.replace, iter([True, True, False]), []

    def held(path, target):
        if next(refusals):
            raise PermissionError(errno.EACCES, "held by another process")
        return real(path, target)

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(atomic.os, "name", "nt")
    monkeypatch.setattr(atomic.time, "sleep", naps.append)
    atomic.replace(tmp_file(tmp_path), tmp_path / "doel")
    monkeypatch.undo()
    assert (tmp_path / "doel").read_bytes() == b"nieuw"
    assert len(naps) == 2


def tmp_file(folder):
    (folder / "bron").write_bytes(b"nieuw")
    return folder / "bron"


# --- what a crash leaves behind


def test_stray_temporaries_are_removed_on_opening_and_nothing_else(folder, second):
    strays = [atomic.temporary_beside(path) for path in (second, folder / "set.json")]
    others = [folder / ".eigen.tmp", folder / "notities.txt"]
    for path in (*strays, *others):
        path.write_bytes(b"half")
    assert open_set(folder).problems == ()
    assert not any(path.exists() for path in strays)
    assert all(path.exists() for path in others)


@pytest.fixture
def interrupted(folder, small_set, monkeypatch):
    """A save of two quartets and the title that died right after the record was safe."""
    after = edits.set_title(small_set, small_set.cards[0].id, "Eén")
    after = edits.set_title(after, after.cards[4].id, "Twee")
    after = edits.remove_quartet(edits.rename_set(after, "Na"), small_set.quartets[2].id)
    with monkeypatch.context() as patch:
        patch.setattr(transaction, "_apply", lambda *_: (_ for _ in ()).throw(OSError()))
        with pytest.raises(KwartetError):
            save_set(after, folder, small_set)
    return after


def test_an_interrupted_change_is_seen_at_once_and_finished_later(folder, interrupted, snapshot):
    before = snapshot(folder)
    assert read_set(folder).card_set == interrupted
    assert read_set(folder).problems == ()
    assert snapshot(folder) == before
    opened = open_set(folder)
    assert opened.card_set == interrupted
    assert not (folder / ".kwartet" / "pending.json").exists()
    assert read_set(folder).card_set == interrupted
    assert len(list((folder / "quartets").iterdir())) == 2


def test_a_change_that_somebody_went_past_no_longer_counts(folder, interrupted, second, small_set):
    """The folder was synchronised or restored after the crash: what is there now is the truth."""
    other = replace(small_set.quartets[1], name="Van een ander")
    second.write_bytes(encode(other))
    assert open_set(folder).card_set == edits.replace_quartet(small_set, other)
    save_set(small_set, folder)
    assert read_set(folder).card_set == small_set


@pytest.mark.parametrize(
    "record",
    [
        b"",
        b"{",
        b"[1]",
        b'[{"path": "../buiten.json", "old": null, "new": "x"}]',
        b'[{"path": "/etc/buiten", "old": null, "new": "x"}]',
        b'[{"path": "quartets/../../buiten.json", "old": null, "new": "x"}]',
        b'[{"path": "pictures/x.jpg", "old": null, "new": "x"}]',
    ],
)
def test_a_record_that_makes_no_sense_does_nothing(folder, small_set, record, snapshot):
    before = snapshot(folder.parent)
    (folder / ".kwartet" / "pending.json").write_bytes(record)
    assert open_set(folder).card_set == small_set
    assert snapshot(folder.parent) == before


def test_opening_four_thousand_cards_reads_each_file_once(tmp_path, small_set, monkeypatch):
    quartets = [
        replace(
            quartet,
            id=new_id(),
            cards=tuple(replace(card, id=new_id()) for card in quartet.cards),
        )
        for quartet in small_set.quartets
        for _ in range(334)
    ]
    big = replace(small_set, quartets=tuple(quartets))
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: None)
        create_set(big, tmp_path / "groot")
    reads = []
    real = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: reads.append(path) or real(path))
    assert read_set(tmp_path / "groot").card_set == big
    assert len(reads) == len(quartets) + 1
    assert quartet_path(quartets[0].id)
