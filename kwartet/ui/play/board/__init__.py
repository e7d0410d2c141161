"""The board of a game played with printed cards: it keeps turn, asks and quartets."""
