"""Card sets on disk: a folder that diffs and merges, and the same folder packed in one file."""
