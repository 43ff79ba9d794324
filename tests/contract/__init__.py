"""One contract for all worlds: the terminal, and both libraries of Telegram by both ways in.

Every scenario runs over real processes, which can be killed. What only one world has, such as
messages that are changed where they stand, is tried in that world's own tests.
"""
