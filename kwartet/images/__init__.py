"""Pictures: taken in safely, checked, and turned into ink. PIL loads when the first is opened."""
