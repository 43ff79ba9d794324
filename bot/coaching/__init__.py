"""What coaches and enterprises do together in the chat."""
