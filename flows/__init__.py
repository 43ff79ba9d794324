"""The rules of a guided assessment: no input, output, clock or chance."""
