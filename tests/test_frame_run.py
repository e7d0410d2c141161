"""run.py on a small project of its own: setting up, being killed, changing, passing on."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

import run
from kwartet.errors import KwartetError

SOURCE = Path(run.__file__)
OLD_PYTHON = (3, 9, 18)
posix_only = pytest.mark.skipif(os.name != "posix", reason="uses pipes with a name in a folder")

# A build backend that, asked for a wheel, tells the test so and waits until it may go on.
BACKEND = """
import pathlib, zipfile

HERE = pathlib.Path(__file__).parent

def build_wheel(folder, config_settings=None, metadata_directory=None):
    if (HERE / "waits").exists():
        (HERE / "begun").open("w").close()
        (HERE / "go").open("r").close()
    name = "{name}-1.0-py3-none-any.whl"
    info = "{name}-1.0.dist-info"
    with zipfile.ZipFile(pathlib.Path(folder, name), "w") as wheel:
        wheel.writestr("{name}.py", "")
        for file, lines in (
            ("METADATA", ["Metadata-Version: 2.1", "Name: {name}", "Version: 1.0"]),
            ("WHEEL", ["Wheel-Version: 1.0", "Root-Is-Purelib: true", "Tag: py3-none-any"]),
            ("RECORD", []),
        ):
            wheel.writestr(f"{{info}}/{{file}}", "".join(line + "\\n" for line in lines))
    return name
"""


class Project:
    """A folder with run.py and a ``kwartet`` that only shows what it was given."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "kwartet").mkdir(parents=True)
        shutil.copy(SOURCE, root)
        for name in ("__init__.py", "errors.py"):
            shutil.copy(SOURCE.parent / "kwartet" / name, root / "kwartet")
        shows = "import json, os, sys\nprint(json.dumps([sys.prefix, os.getcwd(), sys.argv[1:]]))\n"
        (root / "kwartet" / "__main__.py").write_text(shows)
        self.wants(self.package("first"))

    def package(self, name: str) -> str:
        """A requirement that is built here, without a registry."""
        folder = self.root / "packages" / name
        folder.mkdir(parents=True)
        (folder / "backend.py").write_text(BACKEND.format(name=name))
        (folder / "pyproject.toml").write_text(
            f'[project]\nname = "{name}"\nversion = "1.0"\n'
            '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n'
        )
        return f"{name} @ {folder.as_uri()}"

    def wants(self, *dependencies: str, other: str = "") -> None:
        (self.root / "pyproject.toml").write_text(
            f"[project]\ndependencies = {json.dumps(dependencies)}\n"
            f"[project.optional-dependencies]\ntest = []\n{other}"
        )

    def start(self, *arguments: str, cwd: Path | None = None) -> subprocess.Popen:
        # An index that refuses every connection, and no configuration that names another.
        unset = {"PYTHONPATH"} | {name for name in os.environ if name.startswith("PIP_")}
        environment = {key: value for key, value in os.environ.items() if key not in unset}
        environment |= {
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_INDEX_URL": "http://127.0.0.1:9/",
            "PIP_RETRIES": "1",
        }
        return subprocess.Popen(
            [sys.executable, str(self.root / "run.py"), *arguments],
            cwd=cwd or self.root,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def run(self, *arguments: str, cwd: Path | None = None) -> tuple[int, str, str]:
        with self.start(*arguments, cwd=cwd) as process:
            out, err = process.communicate()
        return process.returncode, out, err

    def has(self, module: str) -> bool:
        return any((self.root / ".venv").rglob(f"site-packages/{module}.py"))


@pytest.fixture(scope="module")
def ready(tmp_path_factory) -> Project:
    """A project that was set up once."""
    project = Project(tmp_path_factory.mktemp("klaar") / "een map")
    code, _, err = project.run("--version")
    assert (code, err) == (
        0,
        "Stigmakwartet wordt klaargezet. De eerste keer duurt dat een paar minuten.\n",
    )
    return project


def test_passes_a_command_on_to_its_own_environment(ready, tmp_path):
    code, out, err = ready.run("pdf", "een set", "--out", "x.pdf", cwd=tmp_path)

    prefix, cwd, arguments = json.loads(out)
    assert (code, err) == (0, "")
    assert Path(prefix) == ready.root / ".venv"
    assert Path(cwd) == tmp_path
    assert arguments == ["pdf", "een set", "--out", "x.pdf"]


def test_opens_the_shipped_set_without_a_command(ready):
    _, out, _ = ready.run()

    assert json.loads(out)[2] == [str(ready.root / "kaarten" / "stigmakwartet")]


def test_sets_up_again_only_for_another_requirement(ready):
    first = ready.root.joinpath("packages", "first").as_uri()
    ready.wants(f"first @ {first}", other="[tool.other]\nchanged = true\n")
    assert ready.run("--version")[2] == ""

    ready.wants(f"first @ {first}", ready.package("second"))
    code, _, err = ready.run("--version")

    assert code == 0
    assert "klaargezet" in err
    assert ready.has("second")


def test_without_internet_says_so_and_leaves_what_worked(ready):
    stamp = ready.root / ".venv" / "stigmakwartet.json"
    works = json.loads(stamp.read_text("utf-8"))["requirements"]
    ready.wants(*works, "surely-not-here")

    code, out, err = ready.run("--version")

    assert (code, out) == (2, "")
    assert "geen internet" in err
    assert str(ready.root / ".venv.log") in err
    assert "Traceback" not in err
    ready.wants(*works)
    assert ready.run("--version")[2] == ""


@posix_only
def test_killed_half_way_it_starts_over_when_the_remains_have_ended(ready):
    folder = ready.root / "packages" / "slow"
    works = json.loads((ready.root / ".venv" / "stigmakwartet.json").read_text("utf-8"))
    ready.wants(*works["requirements"], ready.package("slow"))
    os.mkfifo(folder / "begun")
    os.mkfifo(folder / "go")
    (folder / "waits").touch()
    with ready.start("--version") as killed:
        (folder / "begun").open().close()  # pip is at work now
        killed.kill()
        killed.wait()
    (folder / "waits").unlink()
    half = ready.root / ".venv" / "half.txt"
    half.touch()

    with ready.start("--version") as second:
        waits = second.stderr.readline()
        (folder / "go").open("w").close()  # the pip that was left behind may end
        out, err = second.communicate()

    assert "even wachten" in waits
    assert "klaargezet" in err
    assert second.returncode == 0
    assert json.loads(out)[2] == ["--version"]
    assert not half.exists()
    assert ready.has("slow")


def test_reads_on_an_old_python_and_explains_itself_there(monkeypatch):
    tree = ast.parse(SOURCE.read_text("utf-8"), feature_version=(3, 6))
    until_check = ast.Module(tree.body[:3], type_ignores=[])
    monkeypatch.setattr(sys, "version_info", OLD_PYTHON)

    with pytest.raises(SystemExit) as stopped:
        exec(compile(until_check, "run.py", "exec"), {})  # noqa: S102 - the project's own file

    dutch, english = stopped.value.code.splitlines()
    assert "heeft Python 3.11 of nieuwer nodig; dit is Python 3.9" in dutch
    assert "needs Python 3.11 or newer; this is Python 3.9" in english


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libxkbcommon.so.0", "libxkbcommon0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libgcc_s.so.1", "libgcc-s1"),
        ("libstdc++.so.6", "libstdc++6"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libbrotlidec.so.1", "libbrotli1"),
        ("libz.so.1", "zlib1g"),
    ],
)
def test_knows_the_debian_package_of_a_library(library, package):
    assert run.debian_package(library) == package


@pytest.fixture
def bare_linux(tmp_path, monkeypatch):
    """A Linux whose linker misses two libraries until apt-get has been asked for them."""
    programs = tmp_path / "bin"
    (tmp_path / "venv" / "lib" / "python3" / "site-packages" / "PySide6" / "Qt").mkdir(parents=True)
    programs.mkdir()

    def program(name, script):
        (programs / name).write_text("#!/bin/sh\n" + textwrap.dedent(script))
        (programs / name).chmod(0o755)

    program(
        "ldd",
        f"""
        test -e {tmp_path}/installed && exit 0
        echo "	libQt6Core.so.6 => /somewhere/libQt6Core.so.6 (0x0)"
        echo "	libEGL.so.1 => not found"
        case "$*" in *libqxcb.so*) echo "	libxcb-cursor.so.0 => not found";; esac
        """,
    )
    program("apt-get", f'echo "$@" >> {tmp_path}/asked; touch {tmp_path}/installed')
    monkeypatch.setenv("PATH", str(programs), prepend=os.pathsep)
    monkeypatch.setattr(run, "VENV", tmp_path / "venv")
    monkeypatch.setattr(sys, "platform", "linux")
    return tmp_path


@posix_only
def test_root_on_debian_gets_the_missing_packages_installed(bare_linux, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0)

    run.ensure_qt_libraries(["libqxcb.so"])

    update, install = (bare_linux / "asked").read_text().splitlines()
    assert update == "-qq update"
    assert install.endswith("--no-install-recommends libegl1 libxcb-cursor0")


@posix_only
def test_others_are_told_the_missing_packages_and_the_command(bare_linux, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    with pytest.raises(KwartetError) as refusal:
        run.ensure_qt_libraries([])

    assert "ontbreken systeempakketten: libegl1." in refusal.value.message.nl
    assert "sudo apt-get install -y --no-install-recommends libegl1" in refusal.value.message.en
    assert not (bare_linux / "asked").exists()


@posix_only
def test_one_way_to_open_a_window_is_enough(bare_linux, monkeypatch):
    ldd = bare_linux / "bin" / "ldd"
    ldd.write_text(ldd.read_text().replace('echo "	libEGL.so.1 => not found"', ""))

    assert run.missing_libraries(["libqxcb.so"]) == {"libxcb-cursor.so.0"}
    assert run.missing_libraries(["libqxcb.so", "libqwayland.so"]) == set()


@pytest.mark.parametrize(
    ("variables", "plugins"),
    [
        ({}, []),
        ({"DISPLAY": ":0"}, ["libqxcb.so"]),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}, ["libqxcb.so", "libqwayland.so"]),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, []),
    ],
)
def test_window_plugins_follow_the_desktop(monkeypatch, variables, plugins):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert run.window_plugins() == plugins


@pytest.mark.parametrize(
    ("failing", "code", "closing"),
    [
        (
            "no such",
            0,
            "passed: ruff check, ruff format, mypy --strict, import-linter, pytest; failed: none",
        ),
        (
            "mypy",
            1,
            "passed: ruff check, ruff format, import-linter, pytest; failed: mypy --strict",
        ),
    ],
)
def test_every_check_runs_also_after_one_that_failed(monkeypatch, capsys, failing, code, closing):
    commands: list[list[str]] = []

    def call(command, **_):
        commands.append(command)
        return int(failing in command)

    monkeypatch.setattr(subprocess, "call", call)

    assert run.run_checks(["tests/model", "-k", "x"]) == code
    assert len(commands) == len({tuple(command) for command in commands}) == 5
    assert commands[-1][1:] == ["-m", "pytest", "tests/model", "-k", "x"]
    assert capsys.readouterr().out.splitlines()[-1] == closing


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(monkeypatch, capsys):
    def refuse(extra):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(run, "requirements", refuse)

    assert run.main([]) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"Klaarzetten in {run.ROOT} lukt niet")
    assert "Traceback" not in said
