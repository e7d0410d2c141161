from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kwartet.ui.design.idle import IdleWork, is_in_sight


def test_what_is_in_sight_goes_first(qtbot):
    idle, done = IdleWork(), []
    idle.add("unseen", lambda: done.append("unseen"), lambda: False)
    idle.add("plain", lambda: done.append("plain"))
    idle.add("seen", lambda: done.append("seen"), lambda: True)
    qtbot.waitUntil(lambda: idle.is_done)
    assert done == ["seen", "plain", "unseen"]


def test_a_job_added_again_is_done_once(qtbot):
    idle, done = IdleWork(), []
    idle.add("a", lambda: done.append(1))
    idle.add("a", lambda: done.append(2), lambda: True)
    qtbot.waitUntil(lambda: idle.is_done)
    assert done == [2]


def test_what_comes_in_sight_overtakes(qtbot):
    idle, done = IdleWork(), []

    def first():
        done.append("first")
        idle.add("late", lambda: done.append("late"), lambda: True)

    idle.add("first", first, lambda: True)
    idle.add("other", lambda: done.append("other"))
    qtbot.waitUntil(lambda: idle.is_done)
    assert done == ["first", "late", "other"]


def test_a_widget_that_is_hidden_or_gone_is_not_in_sight(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    assert not is_in_sight(widget)
    widget.show()
    qtbot.waitExposed(widget)
    assert is_in_sight(widget)
