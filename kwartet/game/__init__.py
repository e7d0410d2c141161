"""The quartet game: rules, hidden hands, computer players, records, and how long it takes.

Who plays a game needs few names from here:

- :mod:`~kwartet.game.setup`: ``set_up`` makes a ``Setup`` from a card set, seats and a ``Way``;
  ``setup_problem`` says why it cannot be played, ``theme_advice`` what a teacher should weigh.
- :mod:`~kwartet.game.duration`: ``estimate_setup`` tells how long it will take.
- :mod:`~kwartet.game.session`: ``begin`` deals; ``Session.play(move)`` makes the next session,
  ``Session.view(seat)`` is all that a screen may show, ``Session.computer_ask()`` plays for it.
- :mod:`~kwartet.game.moves`: ``Ask``, ``Pass``, ``Talk``, ``Stop``, ``TakeBack``; for a board-only
  game ``Report``, ``Lay``, ``TurnTo``; and the events that follow.
- :mod:`~kwartet.game.engine`: ``legal_asks`` and ``why_illegal`` of a view;
  :mod:`~kwartet.game.table`: ``public_facts`` and ``outcome``.
- :mod:`~kwartet.game.record`: ``text``, ``lines``, ``read``, ``resume``, ``replay``.
"""
