"""The running assistant: everything that touches the world."""
