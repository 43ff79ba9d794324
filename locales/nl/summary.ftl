### Het kader van elke samenvatting. De zinnen van een stappenplan staan in het bestand van dat plan.

summary-title = De impact van { $name } in het kort
summary-title-unnamed = Onze impact in het kort
summary-roadmap = { $roadmap } · stand op { $date }
summary-early = Dit is een vroege samenvatting. Wat nog openstaat, lees je achteraan.
summary-early-short = Dit is een vroege samenvatting: nog niet alle vragen zijn beantwoord en bevestigd.
summary-plain = { $title }: { $answer }
summary-nothing-yet = Hier is nog niets beantwoord.
summary-open = Wat nog openstaat
summary-nothing-open = Er staat geen enkele vraag meer open.
# Hoe we iets weten, na een zin.
known = ({ $label })
sources = [{ $answers }]
sources-heading = Toon op welke antwoorden elke zin steunt
how-we-know = Hoe we het weten

open-skipped = { $title }: niet beantwoord.
open-unknown = { $title }: nog niet bekend.
open-colleague = { $title }: aan een collega gevraagd.
open-objected = { $title }: klopt niet volgens wie antwoordde; niet getoond.
open-unconfirmed = { $count ->
    [one] Eén antwoord is nog niet bevestigd. Daarom staat het hier nog niet bij.
   *[other] { $count } antwoorden zijn nog niet bevestigd. Daarom staan ze hier nog niet bij.
    }
open-ahead = { $count ->
    [one] Er komt nog één vraag.
   *[other] Er komen nog { $count } vragen.
    }
open-again = Deze antwoorden steunen op iets wat later gewijzigd is: { $titles }.

bar-of = { $label }: { $value } van de { $of } ({ $date })
bar-of-undated = { $label }: { $value } van de { $of }
bar-dated = { $label }: { $value } ({ $date })
bar-plain = { $label }: { $value }
bar-measured-with = { $label }: { $value }, gemeten bij { $of ->
    [one] één persoon
   *[other] { $of } mensen
    } ({ $date })
bar-name = { $name } ({ $unit })
scale-cell = { $value } op 5
scale-cell-words = { $value } op 5: { $words }
cell-empty = niet beantwoord
field = Vlak

file-name = impact-samenvatting

# Keuzes krijgen een kleine letter midden in een zin.
labels-small = 1

scale-point = op 5

# Vaste woorden van de samenvatting, op papier en op het scherm.
sheet-page = Bladzijde { $page } van { $pages }
sheet-answers = Antwoorden
sheet-goal = Doel
sheet-before = Vroeger
sheet-now = Nu
sheet-made-with = Gemaakt met Fil rouge, op basis van de antwoorden van de onderneming zelf.
sheet-fingerprint = Vingerafdruk van deze samenvatting
sheet-main-path = Belangrijkste weg
sheet-scale = Eigen inschatting van 1 tot 5: om over te praten, niet om punten te geven.
sheet-field-both = { $field } – { $think }: { $first }; { $show }: { $second }
sheet-team = { $people ->
    [one] Eén persoon van het team antwoordde, op { $date }.
   *[other] { $people } mensen van het team antwoordden, op { $date }.
}
sheet-field-one = { $field } – { $think }: { $first }
sheet-map-missing = Nog niet beantwoord
sheet-map-step = { $step }: { $cards }
sheet-map-path = De belangrijkste weg: { $path }

# Een tweede ronde: toen en nu, naast elkaar.
round-heading = Toen en nu
round-then = Toen
round-now = Nu
round-of = { $value } van de { $of }
round-unit = Niet vergeleken: op { $then } werd iets anders geteld dan op { $now }.
round-scale = Niet vergeleken: de schaal van { $then } is niet die van { $now }.
sheet-draft = voorlopig
