"""Telegram without its libraries: what comes in, what goes out, in which order and how fast."""
