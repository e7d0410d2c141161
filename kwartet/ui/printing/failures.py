"""Why a file could not be written, in one sentence with what to do."""

from __future__ import annotations

import errno

from kwartet.errors import KwartetError, Message

_WINDOWS_IN_USE = (32, 33)
"""ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION: another programme has the file open."""

_WINDOWS_DENIED = 5
"""ERROR_ACCESS_DENIED: also what replacing a file that a reader has open gives."""

_FULL = Message(
    "De schijf is vol. Maak ruimte of kies een andere plek.",
    "The disk is full. Make room or choose another place.",
)
_IN_USE = Message(
    "Het bestand staat open in een ander programma. Sluit het daar, of kies een andere naam.",
    "The file is open in another programme. Close it there, or choose another name.",
)
_LOCKED = Message(
    "In deze map mag je niet schrijven. Kies een andere map.",
    "You may not write in this folder. Choose another folder.",
)
_GONE = Message(
    "Deze map is er niet meer. Kies een andere map.",
    "This folder is gone. Choose another folder.",
)
_BY_NUMBER = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EBUSY: _IN_USE,
    errno.ETXTBSY: _IN_USE,
    errno.EACCES: _LOCKED,
    errno.EPERM: _LOCKED,
    errno.EROFS: _LOCKED,
    errno.ENOENT: _GONE,
    errno.ENOTDIR: _GONE,
}


def failure_message(error: KwartetError) -> Message:
    """The sentence for an error: by what the system said, else what the error itself says."""
    cause = error.__cause__
    if not isinstance(cause, OSError):
        return error.message
    windows = getattr(cause, "winerror", None)
    is_replacing = cause.filename2 is not None
    if windows in _WINDOWS_IN_USE or (windows == _WINDOWS_DENIED and is_replacing):
        return _IN_USE
    return _BY_NUMBER.get(cause.errno or 0, error.message)
