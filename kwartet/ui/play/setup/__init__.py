"""Before the game: who plays, with what, which way, and whether that fits the lesson."""
