"""When a message may go that nobody asked for just now, and which ones there is reason for."""
