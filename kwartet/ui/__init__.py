"""The studio: everything that knows Qt."""
