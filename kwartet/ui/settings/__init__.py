"""What one can choose for the programme on this computer."""
