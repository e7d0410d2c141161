"""After the game: how it went, talking it over, and what the class thinks of the cards."""
