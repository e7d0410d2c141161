"""Stigmakwartet: design, print and play a quartet card game about mental health."""

__version__ = "0.1.0"
