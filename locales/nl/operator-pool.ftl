### De regels voor cijfers over veel ondernemingen, zoals ze in het codeboek van een export staan.

pool-rule-least = Alleen antwoorden die ondernemingen bevestigd en gedeeld hebben, tellen mee. Over minder dan vijf ondernemingen staat er niets.
pool-rule-few = Een keuze die minder dan vijf ondernemingen maakten, is niet geteld. Ook niet als één tot vier ondernemingen ze niet maakten. Volgt het aantal uit de andere, dan valt er nog een keuze weg.
pool-rule-together = Punten die naast elkaar liggen, staan samen. Zo zitten er achter elk aantal minstens vijf ondernemingen.
pool-rule-rounded = Van een getal staat het middelste er, en vanaf tien ondernemingen ook de kwarten. Ze zijn zo afgerond dat er minstens vijf ondernemingen binnen één stap liggen. Er is geen kleinste, geen grootste, geen gemiddelde en geen som.
pool-rule-successive = Er komt pas een nieuw cijfer als de antwoorden van minstens vijf ondernemingen anders zijn, met welke vroegere cijfers je ook vergelijkt. Tot dan blijft het vorige staan, met zijn dag.
pool-rule-absent = Deze vraag komt alleen na bepaalde antwoorden. Er staat niets als je zou zien dat één tot vier ondernemingen ze niet kregen.
pool-rule-no-total = Er is geen totaal over de families, geen score en geen rangorde.
