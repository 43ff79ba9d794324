"""The record of processing and the draft of an impact assessment, from the settings."""
