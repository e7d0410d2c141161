"""The card set as a frozen value, its edits, its difference and its completeness."""
