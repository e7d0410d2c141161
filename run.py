#!/usr/bin/env python3
"""Sets Stigmakwartet up in its own folder and starts it; needs Python 3.11 or newer, nothing else.

    python3 run.py                  opens the studio on the shipped card set
    python3 run.py test [ARG …]     runs every check; the arguments go to pytest
    python3 run.py bench [--json]   prints how fast it is
    python3 run.py COMMAND …        any other command: check, pdf, png, pack, tour, --help

The first time it makes `.venv` and fetches the libraries that `pyproject.toml` names; it does so
again only when those, Python or the place of this folder have changed.
"""

import sys

if sys.version_info < (3, 11):
    sys.exit(
        "Stigmakwartet heeft Python 3.11 of nieuwer nodig; dit is Python %d.%d."
        " Je vindt een nieuwere op python.org.\n"
        "Stigmakwartet needs Python 3.11 or newer; this is Python %d.%d."
        " You find a newer one at python.org." % (sys.version_info[:2] * 2)
    )

import importlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import time
import tomllib
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from kwartet.errors import KwartetError, Message, user_language

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "stigmakwartet.json"  # what is installed; written last, removed first
LOCK = ROOT / ".venv.lock"
LOG = ROOT / ".venv.log"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK_TIMEOUT_S = 20 * 60
NO_INTERNET = re.compile(
    r"NewConnectionError|NameResolutionError|ConnectTimeoutError|ProxyError|getaddrinfo failed"
    r"|name resolution|Network is unreachable"
)


def main(arguments: list[str]) -> int:
    """Set up what the command needs, then become that command; returns its exit code."""
    try:
        return run(arguments)
    except KwartetError as error:
        tell(error.message)
    except OSError as error:
        tell(
            Message(
                nl=f"Klaarzetten in {ROOT} lukt niet ({error}); kijk of er schijfruimte is, of je"
                " in die map mag schrijven en of de studio niet nog openstaat.",
                en=f"Setting up in {ROOT} failed ({error}); see whether there is room on the disk,"
                " you may write in that folder, and the studio is not still open.",
            )
        )
    except KeyboardInterrupt:
        return 130
    return 2


def run(arguments: list[str]) -> int:
    """Do what the first word asks for; ``KwartetError`` says why something could not be done."""
    command = arguments[0] if arguments else ""
    set_up(requirements("test" if command == "test" else None))
    if command in ("test", "bench", "tour"):
        ensure_qt_libraries([])
    elif not arguments or Path(command).exists():
        ensure_qt_libraries(window_plugins())
    if command == "test":
        return run_checks(arguments[1:])
    if command == "bench":
        return become(["-m", "tests.bench", *arguments[1:]])
    return become(["-m", "kwartet", *(arguments or [str(ROOT / "kaarten" / "stigmakwartet")])])


def tell(message: Message) -> None:
    """One sentence on stderr (stdout may be JSON), in the user's language."""
    print(message.in_language(user_language()), file=sys.stderr, flush=True)


# --- Setting up ------------------------------------------------------------------------------


def requirements(extra: str | None) -> list[str]:
    """What pyproject.toml asks for: the dependencies, and those of ``extra``."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted: list[str] = project["dependencies"]
    return wanted + (project["optional-dependencies"][extra] if extra else [])


def environment_key() -> str:
    """What an environment is tied to: this Python, this kind of computer, this place."""
    return f"{sys.implementation.cache_tag} {os.name} {ROOT}"


def installed() -> set[str] | None:
    """The requirements that the environment meets; ``None`` if it must be made anew.

    Without a stamp the last set-up did not come to its end: pip may have left half a package that
    it takes for a whole one, so nothing of such an environment is kept.
    """
    try:
        stamp = json.loads(STAMP.read_text("utf-8"))
        if stamp["environment"] == environment_key() and PYTHON.exists():
            return set(stamp["requirements"])
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return None


def set_up(wanted: list[str]) -> None:
    """Make sure that the environment meets ``wanted``; quick when it already does."""
    if set(wanted) <= (installed() or set()):
        return
    with setting_up() as lock:
        present = installed()  # another run.py may have just done the work
        if set(wanted) <= (present or set()):
            return
        tell(
            Message(
                nl="Stigmakwartet wordt klaargezet. De eerste keer duurt dat een paar minuten.",
                en="Setting up Stigmakwartet. The first time this takes a few minutes.",
            )
        )
        with LOG.open("w", encoding="utf-8") as log:
            if present is None:
                create_environment(log, lock)
            install(wanted, log, lock)


def create_environment(log: IO[str], lock: int) -> None:
    """A fresh environment with pip, in place of whatever stands there."""
    ensure_ensurepip()
    venv.create(VENV, clear=True, symlinks=os.name != "nt")
    # Not venv's own with_pip: a killed run.py would then leave an ensurepip without the lock.
    if not call(["-m", "ensurepip", "--upgrade", "--default-pip"], log, lock):
        raise set_up_failed()


def install(wanted: list[str], log: IO[str], lock: int) -> None:
    """Let pip meet ``wanted``, and stamp the environment when it has."""
    before = STAMP.read_bytes() if STAMP.exists() else None
    STAMP.unlink(missing_ok=True)
    pip = ["-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    if not call([*pip, *wanted], log, lock):
        if before is not None:  # pip took back what it began: the environment is as it was
            STAMP.write_bytes(before)
        raise set_up_failed()
    stamp = {"environment": environment_key(), "requirements": wanted}
    STAMP.write_text(json.dumps(stamp, indent=2) + "\n", "utf-8")


def call(arguments: list[str], log: IO[str], lock: int) -> bool:
    """Run the environment's Python, its output to the log; whether it succeeded.

    The child keeps the lock open: if run.py is killed, the next one waits for the child's end.
    """
    return (
        subprocess.call(
            [PYTHON, "-I", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            pass_fds=[lock] if os.name == "posix" else [],
        )
        == 0
    )


def set_up_failed() -> KwartetError:
    """The sentence for a set-up that failed, by what the log says."""
    if NO_INTERNET.search(LOG.read_text("utf-8", errors="replace")):
        return KwartetError(
            nl="Klaarzetten lukt niet, want er is geen internet; maak verbinding en probeer het"
            f" opnieuw (wat er misging staat in {LOG}).",
            en="Setting up failed, since there is no internet; connect and try again"
            f" (what went wrong is written in {LOG}).",
        )
    return KwartetError(
        nl=f"Klaarzetten lukt niet; wat er misging staat in {LOG}. Probeer het opnieuw, of stuur"
        " dat bestand mee als je om hulp vraagt.",
        en=f"Setting up failed; what went wrong is written in {LOG}. Try again, or send that file"
        " along when you ask for help.",
    )


@contextmanager
def setting_up() -> Iterator[int]:
    """Hold the lock of setting up (its file descriptor): one run.py works, the others wait.

    It is the operating system's lock: it ends with the process, however that ends.
    """
    with LOCK.open("ab") as file:
        deadline = time.monotonic() + LOCK_TIMEOUT_S
        waiting = False
        while not try_lock(file):
            if time.monotonic() > deadline:
                raise KwartetError(
                    nl="Een andere run.py is al heel lang bezig met klaarzetten; sluit die en"
                    " probeer het opnieuw.",
                    en="Another run.py has been setting up for very long; close that one and try"
                    " again.",
                )
            if not waiting:
                tell(
                    Message(
                        nl="Een andere run.py is bezig met klaarzetten; even wachten…",
                        en="Another run.py is setting up; waiting for it…",
                    )
                )
            waiting = True
            time.sleep(0.2)
        yield file.fileno()


def try_lock(file: IO[bytes]) -> bool:
    """Take the lock if it is free; a disk that knows no locks never refuses."""
    if sys.platform == "win32":
        import msvcrt

        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
    else:
        import fcntl

        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            pass
    return True


# --- What the system must have ---------------------------------------------------------------


def ensure_ensurepip() -> None:
    """Debian keeps the part of Python that installs pip in a package of its own."""
    if importlib.util.find_spec("ensurepip"):
        return
    package = f"python3.{sys.version_info.minor}-venv"
    install_system_packages([package])
    importlib.invalidate_caches()
    if not importlib.util.find_spec("ensurepip"):
        raise packages_missing([package])


def ensure_qt_libraries(plugins: list[str]) -> None:
    """On Linux: the system libraries that Qt needs, and one of the window ``plugins`` if any."""
    missing = missing_libraries(plugins)
    if missing:
        packages = sorted({debian_package(name) for name in missing})
        install_system_packages(packages)
        if missing_libraries(plugins):
            raise packages_missing(packages)


def window_plugins() -> list[str]:
    """The Qt plugins that could open a window on this desktop; none without a desktop."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return []
    plugins = {"DISPLAY": "libqxcb.so", "WAYLAND_DISPLAY": "libqwayland.so"}
    return [plugin for variable, plugin in plugins.items() if os.environ.get(variable)]


def missing_libraries(plugins: list[str]) -> set[str]:
    """File names of the system libraries that Qt looks for in vain, such as ``libEGL.so.1``."""
    qt = next(VENV.glob("lib*/python*/site-packages/PySide6/Qt"), None)
    if sys.platform != "linux" or qt is None or not shutil.which("ldd"):
        return set()
    libraries = [qt / "lib" / f"libQt6{part}.so.6" for part in ("PrintSupport", "Svg", "Network")]
    missing = unresolved([*libraries, qt / "plugins" / "platforms" / "libqoffscreen.so"])
    windows = [unresolved([qt / "plugins" / "platforms" / plugin]) for plugin in plugins]
    return missing | windows[0] if windows and all(windows) else missing


def unresolved(files: list[Path]) -> set[str]:
    """The libraries that the dynamic linker does not find for ``files``."""
    shown = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False).stdout
    return set(re.findall(r"^\s+(\S+) => not found", shown, re.MULTILINE))


def debian_package(library: str) -> str:
    """The Debian package of a library: its name and version, by Debian Policy 8.1."""
    exceptions = {
        "libz.so.1": "zlib1g",
        "libglib-2.0.so.0": "libglib2.0-0",
        "libgthread-2.0.so.0": "libglib2.0-0",
        "libbrotlicommon.so.1": "libbrotli1",
        "libbrotlidec.so.1": "libbrotli1",
    }
    name, _, version = library.partition(".so.")
    hyphen = "-" if name[-1:].isdigit() else ""
    return exceptions.get(library, f"{name}{hyphen}{version}".lower().replace("_", "-"))


def install_system_packages(packages: list[str]) -> None:
    """Install ``packages`` as root on Debian or its kin; elsewhere ``KwartetError`` names them."""
    if not shutil.which("apt-get") or os.geteuid() != 0:
        raise packages_missing(packages)
    names = " ".join(packages)
    tell(
        Message(
            nl=f"Deze systeempakketten worden geïnstalleerd: {names}",
            en=f"Installing these system packages: {names}",
        )
    )
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    get = ["apt-get", "-qq"]
    for step in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        subprocess.call([*get, *step], env=environment, stdout=sys.stderr)


def packages_missing(packages: list[str]) -> KwartetError:
    """The sentence that names what the system misses, and how to install it."""
    names = " ".join(packages)
    command = f"sudo apt-get install -y --no-install-recommends {names}"
    return KwartetError(
        nl=f"Op deze computer ontbreken systeempakketten: {names}. Installeer ze en probeer het"
        f" opnieuw; op Debian en Ubuntu met: {command}",
        en=f"This computer misses system packages: {names}. Install them and try again; on Debian"
        f" and Ubuntu with: {command}",
    )


# --- Running ---------------------------------------------------------------------------------


def child_environment() -> dict[str, str]:
    """The variables for the environment's Python: it finds ``kwartet`` here, from any folder."""
    rest = {key: value for key, value in os.environ.items() if key != "PYTHONHOME"}
    return {**rest, "PYTHONPATH": str(ROOT)}


def become(arguments: list[str]) -> int:  # noqa: RET503 - execve does not return
    """Go on as the environment's Python, in the folder where the user stands; its exit code."""
    command = [str(PYTHON), "-P", *arguments]  # -P: no module of the user's folder gets in between
    if os.name == "nt":
        return subprocess.call(command, env=child_environment())
    os.execve(command[0], command, child_environment())


ON_ALL_CORES = ["-n", "auto", "--dist", "loadscope"]
"""How pytest runs everything; a module stays with one worker, for what it sets up."""


def run_checks(pytest_arguments: list[str]) -> int:
    """Run every check, also after one that failed; pytest last, so that its outcome is in sight."""
    python = [str(PYTHON)]
    checks = {
        "ruff check": [*python, "-m", "ruff", "check"],
        "ruff format": [*python, "-m", "ruff", "format", "--check"],
        "mypy --strict": [*python, "-m", "mypy"],
        "import-linter": [str(PYTHON.with_name("lint-imports")), "--no-logo"],
        "pytest": [*python, "-m", "pytest", *(pytest_arguments or ON_ALL_CORES)],
    }
    outcomes: dict[str, bool] = {}
    for name, command in checks.items():
        print(f"\n── {name} ──", flush=True)
        outcomes[name] = subprocess.call(command, cwd=ROOT) == 0
    failed = [name for name, passed in outcomes.items() if not passed]
    passed = [name for name, passed in outcomes.items() if passed]
    print(f"passed: {', '.join(passed) or 'none'}; failed: {', '.join(failed) or 'none'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
