"""One file for each way in; it knows one library and no sibling."""
