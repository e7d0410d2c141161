"""Checking what an order prints, beside the window; only the last question is answered."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from kwartet.errors import KwartetError
from kwartet.model.problems import Problem, Severity
from kwartet.ui.background import Background
from kwartet.ui.printing.findings import Findings, look_over
from kwartet.ui.printing.order import Order

REST_MS = 250
"""How long nothing changes before the check begins."""


class _Answer(NamedTuple):
    order: Order
    findings: Findings


class Inspector(QObject):
    """Looks over one order after the other."""

    found = Signal(object, object)
    """An :class:`~kwartet.ui.printing.order.Order` and the findings about it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._order: Order | None = None
        self._background = Background(self._tell, self)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._begin)

    def ask(self, order: Order, *, at_once: bool = False) -> None:
        """Check this order, after a short rest in which another may take its place."""
        self._order = order
        self._background.forget()
        if at_once:
            self._rest.stop()
            self._begin()
        else:
            self._rest.start()

    def _begin(self) -> None:
        if self._order is not None:
            self._background.run(partial(_answer, self._order))

    def _tell(self, answer: _Answer) -> None:
        if answer.order is self._order:
            self.found.emit(answer.order, answer.findings)


def _answer(order: Order) -> _Answer:
    """In the worker thread: what can be said about an order, also when that fails half-way."""
    try:
        return _Answer(order, look_over(order))
    except KwartetError as error:
        problem = Problem(Severity.BLOCK, "profile", error.message)
        return _Answer(order, Findings((problem,), ()))
