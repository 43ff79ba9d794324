### Wat gezegd wordt om mensen, en wie nog met ons praat, te beschermen.

# Te veel berichten ineens. De woorden zijn het begin van het eerste dat niet gelezen is.
flood = Je stuurt berichten sneller dan ik kan lezen. “{ $words }” en alles wat daarna kwam, heb ik niet gelezen. Wacht een paar minuten en stuur die berichten dan opnieuw.
flood-other = Je stuurt berichten sneller dan ik kan lezen. Je laatste bericht en alles wat daarna kwam, heb ik niet gelezen. Wacht een paar minuten en stuur die berichten dan opnieuw.

# Te veel bestanden.
files-full = Van één persoon bewaar ik hoogstens { $count } bestanden of { $megabytes } MB. Dit bestand kan er niet meer bij. Beschrijf het in woorden.
