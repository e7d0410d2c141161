"""One writer at a time: a lock per set that the system lets go of when its holder dies."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


_NO_LOCKS_HERE = {errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP}
"""What some network drives answer. Working there without a lock beats not working at all."""


class Lock:
    """The right to write in a set, held until :meth:`release` or the end of the process.

    The operating system holds it, on an open file, so a crash leaves nothing stale behind: the
    file stays, the lock on it does not.
    """

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    @classmethod
    def acquire(cls, path: Path) -> Lock | None:
        """Lock the file at ``path``, made when absent; None when another window holds it.

        Raises ``OSError`` when the file cannot be made.
        """
        path.parent.mkdir(exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o666)
        try:
            _lock(handle)
        except (BlockingIOError, PermissionError):  # POSIX says the first, Windows the second
            os.close(handle)
            return None
        except OSError as error:
            if error.errno not in _NO_LOCKS_HERE:
                os.close(handle)
                raise
        return cls(handle)

    def release(self) -> None:
        """Let another window write; more than once does no harm."""
        if self._handle is not None:
            with suppress(OSError):
                os.close(self._handle)
            self._handle = None

    def __del__(self) -> None:
        self.release()
