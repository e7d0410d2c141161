"""Work in a process of its own: nothing of an earlier measurement warms it up or fills its memory.

The process that starts them stays small. On Linux a new process inherits the peak of the memory of
the one that started it, so Qt, PIL and the card sets are only ever loaded in the children.
"""

from __future__ import annotations

import atexit
import importlib
import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_NO_BYTE_CODE = "PYTHONDONTWRITEBYTECODE"
_SCREEN = {"name": "bench", "x": 0, "y": 0, "width": 2880, "height": 1800, "logicalDpi": 96}
"""In device pixels: 1440 x 900 as designed, at two device pixels a logical one."""


def in_child(module: str, name: str, *arguments: object) -> Any:
    """What the function with this name in a module of the bench gives in a fresh process.

    It takes strings, and what it gives passes through JSON. ``CalledProcessError`` when it fails.
    """
    call = [sys.executable, "-P", "-m", __name__, module, name, *map(str, arguments)]
    done = subprocess.run(call, env=environment(), stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


@cache
def workplace() -> Path:
    """A folder for everything that the bench writes; gone when the bench ends."""
    folder = TemporaryDirectory(prefix="stigmakwartet-bench-")
    atexit.register(folder.cleanup)
    return Path(folder.name)


@cache
def environment() -> dict[str, str]:
    """The variables of a child: no screen but a sharp one in memory, and nobody's settings.

    Byte code is kept, as on the second start of a programme.
    """
    home = workplace() / "home"
    home.mkdir()
    screen = workplace() / "screen.json"
    screen.write_text(json.dumps({"screens": [_SCREEN]}), "utf-8")
    folders = {
        f"XDG_{kind}_HOME": str(home / kind) for kind in ("CONFIG", "DATA", "CACHE", "STATE")
    }
    inherited = {name: value for name, value in os.environ.items() if name != _NO_BYTE_CODE}
    return {
        **inherited,
        **folders,
        "HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(workplace() / "byte-code"),
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "QT_SCALE_FACTOR": "2",
    }


def peak_mb() -> float:
    """The most memory that this process has had, in megabytes; 0 where the system does not say."""
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 2**20 if sys.platform == "darwin" else peak / 2**10


if __name__ == "__main__":
    module, name, *arguments = sys.argv[1:]
    print(json.dumps(getattr(importlib.import_module(module), name)(*arguments)), flush=True)
