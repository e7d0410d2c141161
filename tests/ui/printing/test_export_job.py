from __future__ import annotations

import threading
from pathlib import Path

import pytest

from kwartet.errors import KwartetError
from kwartet.ui.printing.export_job import ExportJob


@pytest.fixture
def job(qapp):
    job = ExportJob()
    yield job
    job.stop_and_wait()


def listen(job):
    heard = []
    job.stepped.connect(lambda step: heard.append((step.done, step.total)))
    job.finished.connect(heard.append)
    job.failed.connect(lambda message: heard.append(message.nl))
    job.stopped.connect(lambda: heard.append("stopped"))
    return heard


def test_it_tells_how_far_it_is_and_what_it_made(qtbot, job):
    def write(progress):
        progress(0, 2)
        progress(1, 2)
        progress(2, 2)
        return [Path("cards.pdf")]

    heard = listen(job)
    with qtbot.waitSignal(job.finished):
        job.start(write)
    assert heard[-2:] == [(2, 2), [Path("cards.pdf")]]
    assert not job.busy


def test_it_works_beside_the_window(qtbot, job):
    threads = []

    def write(_progress):
        threads.append(threading.current_thread())
        return []

    with qtbot.waitSignal(job.finished):
        job.start(write)
    assert threads[0] is not threading.main_thread()


def test_it_stops_at_the_next_page(qtbot, job):
    begun, go_on = threading.Event(), threading.Event()

    def write(progress):
        progress(0, 2)
        begun.set()
        go_on.wait(10)
        progress(1, 2)
        raise AssertionError("it should have stopped")

    heard = listen(job)
    with qtbot.waitSignal(job.stopped):
        job.start(write)
        assert begun.wait(10)
        assert job.busy
        job.stop()
        go_on.set()
    assert heard[-1] == "stopped"
    assert set(heard[:-1]) <= {(0, 2)}
    assert not job.busy


def test_one_thing_at_a_time(qtbot, job):
    go_on = threading.Event()

    def wait(_progress):
        go_on.wait(10)
        return []

    with qtbot.waitSignal(job.finished):
        job.start(wait)
        with pytest.raises(RuntimeError):
            job.start(lambda _progress: [])
        go_on.set()
    with qtbot.waitSignal(job.finished):
        job.start(lambda _progress: [])


def test_why_it_failed_is_one_sentence(qtbot, job, caplog):
    def refuse(_progress):
        raise KwartetError(nl="Er is nog geen kaart.", en="There is no card yet.")

    def break_down(_progress):
        raise ZeroDivisionError

    heard = listen(job)
    for write in (refuse, break_down):
        with qtbot.waitSignal(job.failed):
            job.start(write)
    assert heard[0] == "Er is nog geen kaart."
    assert heard[1].startswith("Het maken is niet gelukt.")
    assert "ZeroDivisionError" in caplog.text


def test_waiting_for_the_end_leaves_nothing_running(job):
    begun = threading.Event()

    def write(progress):
        begun.set()
        while True:
            progress(0, 1)

    job.start(write)
    assert begun.wait(10)
    job.stop_and_wait()
    assert not job.busy
    assert not any(thread.name == "export" for thread in threading.enumerate())


def test_it_may_go_while_the_thread_works_at_full_speed(qtbot, qapp):
    begun, ended = threading.Event(), threading.Event()

    def write(progress):
        begun.set()
        try:
            while True:
                progress(0, 1)
        finally:
            ended.set()

    job = ExportJob()
    job.start(write)
    assert begun.wait(10)
    job.deleteLater()
    qtbot.waitUntil(ended.is_set)
