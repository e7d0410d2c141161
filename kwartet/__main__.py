"""The one entry point: ``kwartet [SET]`` opens the studio, a command works without a screen."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kwartet.errors import KwartetError, Message, user_language

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run what ``argv`` (by default the command line) asks for; return the exit code.

    0 done, 1 done but a blocking problem was found, 2 it could not be done. Whatever goes wrong is
    told in a sentence on stderr: this is the last net, below which no traceback reaches a user.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        return _run(arguments)
    except KwartetError as error:
        _tell(error.message)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Who reads along has stopped (``kwartet check … | head``): nothing may be written any more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except Exception:  # noqa: BLE001 - the last net; the whole story goes to the report
        report = _write_report()
        _tell(
            Message(
                nl="Er ging iets mis wat we niet hadden voorzien. Wat er gebeurde staat in"
                f" {report}; stuur dat mee als je om hulp vraagt.",
                en=f"Something unforeseen went wrong. What happened is written in {report};"
                " send it along when you ask for help.",
            )
        )
        return 2


def _run(arguments: list[str]) -> int:
    """Open the studio, or hand a command over to the part that knows it."""
    if not arguments:
        return _open_studio(None)
    if len(arguments) == 1 and _names_a_file(arguments[0]):
        return _open_studio(Path(arguments[0]))
    from kwartet import cli

    if arguments[0] == "tour":
        return cli.main(arguments, _show_screens)
    return cli.main(arguments)


def _names_a_file(argument: str) -> bool:
    """Whether ``argument`` is a card set, there or not, rather than a command or an option."""
    path = Path(argument)
    if argument.startswith("-"):
        return False
    if len(path.parts) > 1 or path.suffix == ".kwartet":
        return True
    return path.exists() and not _is_command(argument)


def _is_command(word: str) -> bool:
    from kwartet import cli

    return word in cli.COMMANDS


def _open_studio(set_path: Path | None) -> int:
    """Show the studio, on the set at ``set_path`` if given; ``KwartetError`` if Qt cannot."""
    if _has_no_display():
        raise KwartetError(
            nl="Hier is geen scherm om de studio op te tonen; met ‘kwartet tour --out MAP’ krijg je"
            " plaatjes van alle schermen, en met ‘kwartet --help’ zie je wat er zonder scherm kan.",
            en="There is no display here to show the studio on; ‘kwartet tour --out FOLDER’ makes"
            " pictures of every screen, and ‘kwartet --help’ shows what works without one.",
        )
    with _explaining_qt():
        from kwartet.ui.app import run_studio
    return run_studio(set_path)


def _show_screens(folder: Path, size: tuple[int, int]) -> list[Path]:
    """Save a picture of every screen in ``folder``, at a size in pixels; return the files."""
    with _explaining_qt():
        from kwartet.ui.tour import run
    return run(folder, size)


@contextmanager
def _explaining_qt() -> Iterator[None]:
    """Make of a Qt that cannot be loaded a ``KwartetError`` that says what to do."""
    try:
        yield
    except ImportError as error:
        if error.name is None or not error.name.startswith(("PySide6", "shiboken6")):
            raise
        raise KwartetError(
            nl=f"De studio kan niet openen, want Qt mist iets op deze computer ({error});"
            " start met ‘python3 run.py’: dat zegt precies wat er nodig is.",
            en=f"The studio cannot open, since Qt misses something on this computer ({error});"
            " start with ‘python3 run.py’, which says exactly what is needed.",
        ) from error


def _has_no_display() -> bool:
    """Whether this is a Linux without a screen (a server, a bare terminal)."""
    if sys.platform != "linux":
        return False
    return not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )


def _write_report() -> Path:
    """Keep the traceback of now in a file of its own, for whoever helps."""
    import tempfile
    import traceback

    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", prefix="stigmakwartet-", suffix=".txt", delete=False
    ) as report:
        report.write(traceback.format_exc())
    return Path(report.name)


def _tell(message: Message) -> None:
    """One sentence on stderr, in the user's language."""
    print(message.in_language(user_language()), file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
