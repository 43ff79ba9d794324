"""The pictures in the documentation, made from real conversations, pages and imports."""
