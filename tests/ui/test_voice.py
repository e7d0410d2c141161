"""Reading aloud: with the system's own voice, only in the right language, silent at once."""

from __future__ import annotations

import os
import stat
import sys

import pytest

from kwartet.ui import voice as voice_module
from kwartet.ui.speakers import Speaker, find_speaker
from kwartet.ui.voice import Voice

DISPATCHER = """                     NAME                 LANGUAGE                  VARIANT
             Dutch+Steph                       nl                    steph
        English (America)                    en-us                     none
"""
ESPEAK = """Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  nl              --/M      Dutch              gmw/nl
"""
NO_DUTCH = ESPEAK.splitlines()[0]
SAY = """Alice               it_IT    # Ciao, mi chiamo Alice.
Eddy (Dutch)        nl_NL    # Hallo, ik heet Eddy.
Ellen               nl_BE    # Hallo, mijn naam is Ellen.
"""
WINDOWS = "en-US|Microsoft Zira Desktop\r\nnl-NL|Microsoft Frank's Stem\r\n"

posix = pytest.mark.skipif(sys.platform != "linux", reason="the programme is a shell script")


@pytest.fixture
def path(tmp_path, monkeypatch):
    """A path on which nothing lies but what a test puts there."""
    monkeypatch.setenv("PATH", str(tmp_path))
    voice_module._known.cache_clear()
    yield tmp_path
    voice_module._known.cache_clear()


def put(folder, name, script="#!/bin/sh\n"):
    file = folder / name
    file.write_text(script)
    file.chmod(file.stat().st_mode | stat.S_IXUSR)
    return str(file)


@posix
def test_the_dispatcher_where_there_is_no_espeak(path):
    programme = put(path, "spd-say")
    speaker = find_speaker("nl", "linux", lambda _command: DISPATCHER)
    assert speaker == Speaker(
        (programme, "--wait", "--language", "nl", "--"), True, (programme, "--cancel")
    )


@posix
def test_espeak_comes_first_on_linux(path):
    programme = put(path, "espeak-ng")
    put(path, "spd-say")
    speaker = find_speaker("nl", "linux", lambda _command: ESPEAK)
    assert speaker.command[:3] == (programme, "-v", "nl")
    assert not speaker.as_argument


@posix
def test_a_voice_that_speaks_no_dutch_is_none(path):
    for name in ("spd-say", "espeak-ng", "espeak", "say", "powershell"):
        put(path, name)
    english = "English 5 en-us none\nAlex en_US # Hi\nen-US|Zira\n"
    for system in ("linux", "darwin", "win32"):
        assert find_speaker("nl", system, lambda _command: english) is None
        assert find_speaker("nl", system, lambda _command: NO_DUTCH) is None
        assert find_speaker("nl", system, lambda _command: "") is None


def test_without_a_programme_there_is_no_voice(path):
    for system in ("linux", "darwin", "win32"):
        assert find_speaker("nl", system) is None


@posix
def test_macos_reads_from_its_input_with_the_first_dutch_voice(path):
    programme = put(path, "say")
    speaker = find_speaker("nl", "darwin", lambda _command: SAY)
    assert speaker == Speaker((programme, "-v", "Eddy (Dutch)", "-f", "-"))


@posix
def test_a_name_cannot_end_the_script_on_windows(path):
    put(path, "powershell")
    speaker = find_speaker("nl", "win32", lambda _command: WINDOWS)
    assert "SelectVoice('Microsoft Frank''s Stem')" in speaker.command[-1]


ENDLESS = """#!/bin/sh
case "$1" in --voices=*) printf 'Pty Language\\n 5 nl M Dutch\\n'; exit;; esac
echo $$ > "$(dirname "$0")/pid"
cat > "$(dirname "$0")/heard"
while :; do :; done
"""


@pytest.fixture
def speaking(qtbot, qapp, path, monkeypatch):
    """A voice that goes on until it is ended."""
    put(path, "espeak-ng", ENDLESS)
    monkeypatch.setenv("PATH", f"{path}{os.pathsep}/usr/bin{os.pathsep}/bin")
    voice = Voice("nl", qapp)
    qtbot.waitUntil(lambda: voice.can_speak)
    yield voice
    voice.stop()
    voice.deleteLater()


def is_gone(path):
    pid = int((path / "pid").read_text())
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


@posix
def test_it_hears_exactly_the_words_and_no_shell_touches_them(qtbot, speaking, path):
    words = '\'; touch /tmp/x; echo "$(id)" -- één\n-w weg.wav'
    speaking.read(words)
    assert speaking.is_speaking
    heard = path / "heard"
    qtbot.waitUntil(lambda: heard.exists() and heard.read_bytes() == words.encode())


@posix
def test_it_is_silent_at_once_and_only_one_speaks(qtbot, speaking, path):
    speaking.read("een")
    qtbot.waitUntil(lambda: (path / "heard").exists() and (path / "heard").read_text() == "een")
    speaking.stop()
    assert not speaking.is_speaking
    assert is_gone(path)
    speaking.read("twee")
    speaking.read("drie")
    qtbot.waitUntil(lambda: (path / "heard").read_text() == "drie")


@posix
def test_it_tells_when_it_is_done(qtbot, speaking, path):
    put(path, "espeak-ng", "#!/bin/sh\ncat > /dev/null\n")
    with qtbot.waitSignal(speaking.changed):
        speaking.read("kort")
    qtbot.waitUntil(lambda: not speaking.is_speaking)


@posix
def test_a_programme_that_went_away_is_silence(qtbot, speaking, path):
    (path / "espeak-ng").unlink()
    speaking.read("niemand hoort dit")
    qtbot.waitUntil(lambda: not speaking.is_speaking)
