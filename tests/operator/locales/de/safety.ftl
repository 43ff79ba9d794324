### Was gesagt wird, um Menschen zu schützen, auch alle anderen, die mit uns sprechen.

flood = Sie schreiben schneller, als ich lesen kann. „{ $words }“ und alles danach habe ich nicht gelesen. Warten Sie ein paar Minuten und senden Sie es dann noch einmal.
flood-other = Sie schreiben schneller, als ich lesen kann. Ihre letzte Nachricht und alles danach habe ich nicht gelesen. Warten Sie ein paar Minuten und senden Sie es dann noch einmal.
files-full = Von einer Person bewahre ich höchstens { $count } Dateien oder { $megabytes } MB auf. Diese Datei passt nicht mehr dazu. Bitte beschreiben Sie sie in Worten.
