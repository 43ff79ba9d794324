### The check on the five fields in plain British English: three questions for a session of a team.
### Each answers alone, and the team then sees all of it together. The structure stands in flows/roadmaps/health.yaml.

health = Check on the five fields
    .about = Three questions: how strongly you contribute on each field, and whether it is getting better.

## Phase and sitting

health-phase-check = Your view
    .about = You answer on your own. Nobody sees your answers until all of them are shown together.
health-sitting-1 = Five minutes on your own
    .who = you alone. Nobody sees your answers until all of them are shown together

## Sets of choices

health-set-fields = Five fields
    .economic = Economic
    .societal = Societal
    .political = Political
    .environmental = Environmental
    .territorial = Territorial
health-set-evidence = How we know
    .own-view = Own view
    .heard = Heard from the people

## Questions

health-he1 = How strongly does your team contribute on each field?
    .title = Contribution
    .hint = Economic: work, money. Societal: people’s lives. Political: having a say. Environmental: nature. Territorial: your area.
    .low = Hardly
    .high = Very strongly
    .example = Economic 3, societal 5, political 2, environmental 4, territorial 3

health-he2 = Is each field doing better or worse than a year ago?
    .title = Direction
    .hint = 3 means about the same. If your team did this check before, compare with that time.
    .low = Clearly worse
    .high = Clearly better
    .example = Economic 3, societal 4, political 3, environmental 2, territorial 3

health-he3 = What should the team look at first, and why?
    .title = To look at first
    .hint = No surnames and no health details, please.
    .example = Environmental: we collect more textiles but repair fewer. Nobody knows where the rest goes.

## Summary

health-summary-fields = The five fields, as I see them
    .missing = There are no figures yet. They are asked in questions 1 and 2.
health-summary-first = What to look at first
    .missing = Nothing is chosen yet. It is asked in question 3.
health-summary-first-look = I would look at this first: “{ $look }”
health-summary-made = How this page was made
    .missing = Nothing is filled in yet.
health-summary-made-vises = This is the view of one person. The five fields come from the publicly described VISES steps. This page is independent of the VISES partners.
