"""The first page: three doors, and the sets to go on with."""
