"""The table of a game on one screen: curtain, hand, asking, and what came of it."""
