"""What holds a game together: the bar, the agreements, a heavy theme, a pause, the teacher."""
