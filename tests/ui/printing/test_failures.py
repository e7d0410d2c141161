from __future__ import annotations

import errno

import pytest

from kwartet.errors import KwartetError
from kwartet.pdf.output import whole_file
from kwartet.ui.printing.failures import failure_message


def caused_by(cause: BaseException | None) -> KwartetError:
    error = KwartetError(nl="Het lukt niet.", en="It fails.")
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("number", "nl"),
    [
        (errno.ENOSPC, "De schijf is vol."),
        (errno.EACCES, "In deze map mag je niet schrijven."),
        (errno.EROFS, "In deze map mag je niet schrijven."),
        (errno.EBUSY, "Het bestand staat open in een ander programma."),
        (errno.ENOENT, "Deze map is er niet meer."),
        (errno.EIO, "Het lukt niet."),
    ],
)
def test_the_sentence_says_what_the_system_said(number, nl):
    message = failure_message(caused_by(OSError(number, "whatever")))
    assert message.nl.startswith(nl)
    assert message.en


@pytest.mark.parametrize(
    ("windows", "replaces", "nl"),
    [
        (32, False, "Het bestand staat open"),
        (5, True, "Het bestand staat open"),
        (5, False, "In deze map mag je niet"),
    ],
)
def test_windows_has_numbers_of_its_own(windows, replaces, nl):
    cause = PermissionError(errno.EACCES, "whatever", "a.tmp", None, "a.pdf" if replaces else None)
    cause.winerror = windows
    assert failure_message(caused_by(cause)).nl.startswith(nl)


def test_an_error_of_our_own_speaks_for_itself():
    assert failure_message(caused_by(None)).nl == "Het lukt niet."


def test_a_folder_that_is_gone_is_recognised_in_a_real_error(tmp_path):
    with (
        pytest.raises(KwartetError) as caught,
        whole_file(tmp_path / "gone" / "cards.pdf") as file,
    ):
        file.write(b"%PDF")
    assert failure_message(caught.value).nl.startswith("Deze map is er niet meer.")
