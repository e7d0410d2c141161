"""Dutch: wording rules, readability, spelling, and where the words of card texts may break."""
