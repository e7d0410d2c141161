"""Dutch, and the other languages of card texts: for now, where words may break."""
