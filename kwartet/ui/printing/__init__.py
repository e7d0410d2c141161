"""The print room: what to make, how it looks on paper, what is still wrong, and the file."""
