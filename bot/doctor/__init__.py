"""Whether all is well, looked at from outside: what was found, and what to do about it."""
