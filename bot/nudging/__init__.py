"""Messages that nobody asked for just now: planned, decided on, sent, and noted."""
