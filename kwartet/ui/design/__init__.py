"""The design room: the wall of all cards, the look of the set, and the editor of one card."""
