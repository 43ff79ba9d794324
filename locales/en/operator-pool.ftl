### The rules of figures over many enterprises, as they stand in the codebook of an export.

pool-rule-least = Only answers that enterprises confirmed and shared count, and nothing is told of fewer than five enterprises.
pool-rule-few = A choice that fewer than five made is not counted, nor one that all but one to four made. If its number followed from the others, another one is left out too.
pool-rule-together = Neighbouring points are told together, so that five enterprises or more stand behind each number.
pool-rule-rounded = Of a number, the middle one is told; from ten enterprises on, the quarters too. They are rounded so that five enterprises or more lie within one step. There is no least, no greatest, no mean and no sum.
pool-rule-successive = A figure is replaced once the answers of five enterprises or more differ, whichever earlier figures one compares. Until then the earlier one stands, with its day.
pool-rule-absent = This was asked only after certain answers. It is not told where it would show that one to four enterprises were not asked.
pool-rule-no-total = There is no total over the families, no score and no ranking.
