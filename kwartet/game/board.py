"""The board-only game (*bordspel*): the cards are in the players' hands, the screen keeps score.

The programme knows no hands here, only what the teacher reports, so its whole state is a
:class:`~kwartet.game.table.Table` that anybody may see. The table is right, always: what is
reported is believed, also when it contradicts what was known.
"""

from __future__ import annotations

from msgspec.structs import replace

from kwartet.game.bits import quartet_mask, quartet_of
from kwartet.game.moves import (
    Asked,
    BoardMove,
    Ended,
    Ending,
    Event,
    Laid,
    Lay,
    Report,
    Talk,
    Turned,
    TurnTo,
)
from kwartet.game.reasons import IllegalMoveError, Reason
from kwartet.game.rules import Rules, check_rules
from kwartet.game.table import Table, stop, talk


def new_board(rules: Rules, first: int = 0) -> Table:
    """An empty board; seat ``first`` has the turn. ``KwartetError`` for impossible rules."""
    check_rules(rules)
    nothing = (0,) * rules.players
    return Table(
        rules=rules,
        turn=first % rules.players,
        laid=((),) * rules.players,
        lacks=nothing,
        holds=nothing,
        waiting=(),
        discussed=(),
        ending=None,
        log=(),
    )


def why_not(table: Table, move: BoardMove) -> Reason | None:
    """Why this move is not allowed at a board-only table, or None if it is.

    As with dealt cards, what everybody knows must fail may not be asked. After a
    :class:`~kwartet.game.moves.TurnTo` nothing is known any more, since cards may have moved that
    nobody entered.
    """
    if isinstance(move, Talk):
        return None if move.quartet in table.waiting else Reason.NOT_LAID
    if table.ending is not None:
        return Reason.OVER
    if isinstance(move, Report):
        return _why_not_report(table, move)
    if isinstance(move, Lay):
        return _why_not_seat(table, move.seat) or _why_not_quartet(table, move.quartet)
    if isinstance(move, TurnTo):
        at_turn = Reason.HAS_TURN if move.seat == table.turn else None
        return _why_not_seat(table, move.seat) or at_turn
    return None


def _why_not_report(table: Table, report: Report) -> Reason | None:
    reason = _why_not_seat(table, report.target)
    if reason is None and report.target == table.turn:
        reason = Reason.SELF
    reason = reason or _why_not_quartet(table, quartet_of(report.card))
    if reason is None and table.lacks[report.target] >> report.card & 1:
        reason = Reason.KNOWN_TO_FAIL
    if reason is None and report.completes and not report.hit:
        reason = Reason.ONLY_HIT_COMPLETES
    return reason


def _why_not_seat(table: Table, seat: int) -> Reason | None:
    return None if 0 <= seat < table.rules.players else Reason.NO_SUCH_TEAM


def _why_not_quartet(table: Table, quartet: int) -> Reason | None:
    if not 0 <= quartet < table.rules.quartets:
        return Reason.NO_SUCH_CARD
    return Reason.LAID if any(quartet in laid for laid in table.laid) else None


def apply_report(table: Table, move: BoardMove) -> tuple[Table, tuple[Event, ...]]:
    """The table after a move, and the events it brought, in order.

    ``IllegalMoveError`` when it is not allowed; ``table`` is never changed.
    """
    reason = why_not(table, move)
    if reason is not None:
        raise IllegalMoveError(reason)
    if isinstance(move, Report):
        after = _after_report(table, move)
    elif isinstance(move, Lay):
        after = _after_laying(table, move.seat, move.quartet)
    elif isinstance(move, TurnTo):
        nothing = (0,) * table.rules.players
        log = (*table.log, Turned(move.seat))
        after = replace(table, turn=move.seat, lacks=nothing, holds=nothing, log=log)
    else:
        after = talk(table, move) if isinstance(move, Talk) else stop(table)
    return after, after.log[len(table.log) :]


def _after_report(table: Table, report: Report) -> Table:
    asker, target, bit = table.turn, report.target, 1 << report.card
    everybody = set(range(table.rules.players))
    asked = Asked(asker, target, report.card, report.hit)
    if report.hit:
        after = replace(
            table,
            lacks=_marked(_cleared(table.lacks, bit), bit, everybody - {asker}),
            holds=_marked(_cleared(table.holds, bit), bit, {asker}),
            log=(*table.log, asked),
        )
        return _after_laying(after, asker, quartet_of(report.card)) if report.completes else after
    lacking = {target} if table.rules.bluff else {asker, target}
    if table.rules.pot:
        lacking = set()  # draws are not entered, so a no holds only for the moment
    return replace(
        table,
        turn=target,
        lacks=_marked(table.lacks, bit, lacking),
        holds=_cleared(table.holds, bit),
        log=(*table.log, asked, Turned(target)),
    )


def _after_laying(table: Table, seat: int, quartet: int) -> Table:
    events: list[Event] = [Laid(seat, quartet)]
    if table.left_to_lay == 1:
        events.append(Ended(Ending.LAID))
    return replace(
        table,
        laid=tuple(
            (*laid, quartet) if each == seat else laid for each, laid in enumerate(table.laid)
        ),
        holds=_cleared(table.holds, quartet_mask(quartet)),
        waiting=(*table.waiting, quartet),
        ending=Ending.LAID if table.left_to_lay == 1 else None,
        log=(*table.log, *events),
    )


def _marked(masks: tuple[int, ...], cards: int, seats: set[int]) -> tuple[int, ...]:
    """The masks with these cards added for these seats."""
    return tuple(mask | cards if seat in seats else mask for seat, mask in enumerate(masks))


def _cleared(masks: tuple[int, ...], cards: int) -> tuple[int, ...]:
    """The masks without these cards."""
    return tuple(mask & ~cards for mask in masks)
