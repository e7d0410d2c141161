"""The conversation after a quartet."""
