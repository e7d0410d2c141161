"""From a card set to display lists: shaping, breaking, composing, in millimetres."""
