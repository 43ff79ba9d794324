### The frame of every summary. The sentences of a roadmap stand in its own file.

summary-title = Impact summary of { $name }
summary-title-unnamed = Impact summary
summary-roadmap = { $roadmap } · as it stood on { $date }
summary-early = This is an early summary. What is still open stands at the end.
summary-early-short = This is an early summary: not all questions are answered and confirmed yet.
summary-plain = { $title }: { $answer }
summary-nothing-yet = Nothing has been answered here yet.
summary-open = Still open
summary-nothing-open = No question is left open.
# Labels of how we know a thing, after a sentence.
known = ({ $label })
sources = [{ $answers }]
sources-heading = Show the answers each sentence rests on
how-we-know = How we know

open-skipped = { $title }: not answered.
open-unknown = { $title }: not known yet.
open-colleague = { $title }: asked a colleague.
open-objected = { $title }: reported as wrong by whoever answered; not shown.
open-unconfirmed = { $count ->
    [one] One answer is not confirmed yet, so it is not used here.
   *[other] { $count } answers are not confirmed yet, so they are not used here.
    }
open-ahead = { $count ->
    [one] One question is still to come.
   *[other] { $count } questions are still to come.
    }
open-again = These answers rest on something that was changed later: { $titles }.

bar-of = { $label }: { $value } of { $of } ({ $date })
bar-of-undated = { $label }: { $value } of { $of }
bar-dated = { $label }: { $value } ({ $date })
bar-plain = { $label }: { $value }
bar-measured-with = { $label }: { $value }, measured with { $of ->
    [one] one person
   *[other] { $of } people
    } ({ $date })
bar-name = { $name }, in { $unit }
scale-cell = { $value } of 5
scale-cell-words = { $value } of 5: { $words }
cell-empty = not answered
field = Field

file-name = impact-summary

# Labels of choices begin with a small letter inside a sentence (leave out where nouns keep their capital).
labels-small = 1

scale-point = of 5

# Standing words of the summary on paper and on screen.
sheet-page = Page { $page } of { $pages }
sheet-answers = Answers
sheet-goal = Target
sheet-before = Earlier
sheet-now = Now
sheet-made-with = Made with Fil rouge, from the enterprise’s own answers.
sheet-fingerprint = Fingerprint of this summary
sheet-main-path = Main path
sheet-scale = A self-assessment from 1 to 5: something to talk about, not a score.
sheet-field-both = { $field } – { $think }: { $first }; { $show }: { $second }
sheet-team = { $people ->
    [one] One person of the team answered, on { $date }.
   *[other] { $people } people of the team answered, on { $date }.
}
sheet-field-one = { $field } – { $think }: { $first }
sheet-map-missing = Not answered yet
sheet-map-step = { $step }: { $cards }
sheet-map-path = The main path: { $path }

# A second round: then and now, side by side.
round-heading = Then and now
round-then = Then
round-now = Now
round-of = { $value } of { $of }
round-unit = Not compared: what was counted on { $then } is not what was counted on { $now }.
round-scale = Not compared: the scale of { $then } is not that of { $now }.
sheet-draft = draft
