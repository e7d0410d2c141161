"""What is said over the cards that keep a set from print."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kwartet.model.problems import Problem, Severity
from kwartet.ui.printing.findings import Findings
from kwartet.ui.printing.stage import Flag


def flags_of(findings: Findings) -> dict[str, Flag]:
    """A flag for each card with a blocking problem, by the id of the card."""
    flags: dict[str, Flag] = {}
    for problem in findings.problems:
        card_id = problem.where.card
        if problem.severity is Severity.BLOCK and card_id is not None:
            flags.setdefault(card_id, _flag_of(problem))
    return flags


def _flag_of(problem: Problem) -> Flag:
    if problem.code.endswith("-overflow"):
        #: nl: past niet
        return Flag(QCoreApplication.translate("PrintFlags", "doesn’t fit"), "text-t-bold")
    if problem.code.endswith("-empty"):
        #: nl: nog leeg
        return Flag(QCoreApplication.translate("PrintFlags", "still empty"), "circle-dashed-bold")
    if problem.where.field == "picture":
        #: nl: plaatje
        return Flag(QCoreApplication.translate("PrintFlags", "picture"), "image-bold")
    #: nl: kijk na
    return Flag(QCoreApplication.translate("PrintFlags", "check"), "exclamation-mark-bold")
