"""The looks of a card: each template composes the same parts in its own way."""
