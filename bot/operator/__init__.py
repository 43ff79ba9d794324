"""Commands for whoever runs the assistant: one module each, loaded when it is typed."""
