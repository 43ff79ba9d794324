"""The page in a browser, for coaches and administrators: it shows, and changes nothing."""
