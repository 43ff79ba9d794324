"""What the documents say is so: commands, buttons, settings, files, links and pictures."""
