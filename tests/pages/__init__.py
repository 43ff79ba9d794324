"""The page in a browser: over a real server, in a real browser."""
