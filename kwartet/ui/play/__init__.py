"""The play room: the set-up, the game at the table, the conversations and the end."""
