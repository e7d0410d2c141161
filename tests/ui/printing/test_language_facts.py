"""Before printing: what could be said better, what was left and by whom, how the set reads."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kwartet.language.aspects import aspect_of
from kwartet.language.card_check import card_hits
from kwartet.model.card_set import Kept
from kwartet.model.edits import keep_wording, set_body
from kwartet.model.problems import Severity
from kwartet.ui.printing.findings import look_over

TIP = "Praat eens met de autist."
UNSAFE = "Iemand pleegde zelfmoord met veertig pillen."


def keep(card_set, card_id, by, *, adult=False):
    """Let all that is found on a card stay."""
    _, index = card_set.locate(card_id)
    for each in card_hits(card_set.card(card_id), aspect_of(card_set, index)):
        kept = Kept(each.field, each.hit.match, each.hit.rule.id, by, adult)
        card_set = keep_wording(card_set, card_id, kept)
    return card_set


@pytest.fixture
def worded(small_set):
    """A set with a tip, something unsafe, and a tip that was kept."""
    first, second, third = (card.id for card in small_set.cards[:3])
    card_set = set_body(small_set, first, f"{TIP} En weer de autist.")
    card_set = set_body(card_set, second, UNSAFE)
    return keep(set_body(card_set, third, TIP), third, "Nachtuil")


def test_the_summary_tells_what_is_open_and_what_was_left(opened, worded):
    room = opened(worded)
    rows = dict(room.language.table.rows)
    tips = [p for p in room.findings.findings.problems if p.code.startswith("language-")]
    blocking = sum(p.severity is Severity.BLOCK for p in tips)
    assert blocking >= 1
    assert rows["Taaltips"] == f"{len(tips)} open, {blocking} eerst samen bekijken"
    assert rows["Zo gelaten"] == "1 door Nachtuil"
    assert rows["Het hele spel"].startswith("leest ")
    assert "geen keurmerk" in room.language.note
    assert room.findings.rows[0].problem.severity is Severity.BLOCK
    assert room.findings.rows[0].problem.where.card == worded.cards[1].id


def test_several_keepers_are_told_apart(opened, worded):
    more = keep(worded, worded.cards[0].id, "")
    more = keep(more, worded.cards[1].id, "mentor", adult=True)
    rows = dict(opened(more).language.table.rows)
    assert rows["Taaltips"] == "geen open"
    total, parts = rows["Zo gelaten"].split(": ")
    assert set(parts.split(", ")) >= {"1 door Nachtuil", "1 samen"}
    assert "met een volwassene (mentor)" in parts
    assert int(total) == sum(int(part.split()[0]) for part in parts.split(", "))


def test_what_is_kept_no_longer_makes_a_proof(order_for, worded):
    assert look_over(order_for(worded)).blocking >= 1
    kept = keep(worded, worded.cards[1].id, "mentor", adult=True)
    assert look_over(order_for(kept)).blocking == 0


def test_without_a_tip_that_is_said_and_of_another_language_nothing(order_for, small_set):
    fine = [each.nl for each in look_over(order_for(small_set)).in_order]
    assert "Er staat geen taaltip open" in fine
    english = look_over(order_for(replace(small_set, language="en")))
    assert english.language is None
    assert "Er staat geen taaltip open" not in [each.nl for each in english.in_order]


def test_a_set_in_another_language_has_no_summary(opened, small_set):
    assert not opened(replace(small_set, language="en")).language.isVisible()
