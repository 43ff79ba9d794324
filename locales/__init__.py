"""What the assistant says, and how people write: words, numbers and dates per language."""
