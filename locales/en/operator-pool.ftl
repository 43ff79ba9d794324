### The rules of figures over many enterprises, as they stand in the codebook of an export.

pool-rule-least = Only answers that enterprises confirmed and shared count. Nothing is said about fewer than five enterprises.
pool-rule-few = A choice that fewer than five enterprises made is not counted. Nor is one that all but one to four made. If its number followed from the others, another one is left out too.
pool-rule-together = Neighbouring points are put together, so that at least five enterprises stand behind each number.
pool-rule-rounded = Of a number, the middle one is given; from ten enterprises on, the quarters too. They are rounded so that at least five enterprises lie within one step. There is no least, no greatest, no mean and no sum.
pool-rule-successive = A figure is replaced only when the answers of at least five enterprises differ, whichever earlier figures you compare. Until then the earlier one stays, with its day.
pool-rule-absent = This was asked only after certain answers. Nothing is said where you would see that one to four enterprises were not asked.
pool-rule-no-total = There is no total over the families, no score and no ranking.
