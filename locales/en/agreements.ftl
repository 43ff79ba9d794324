### Agreements in plain British English: whoever leads a session notes what the team will do.
### The team has seen all answers together by then. The structure stands in flows/roadmaps/agreements.yaml.

agreements = What the team agreed on
    .about = One or two things you will do: what, who, by when.

## Phase and sitting

agreements-phase-agree = Agreements
    .about = One or two things you will do: what, who, by when.
agreements-sitting-1 = What you agree on
    .who = whoever leads the session, with the whole team

## Questions

agreements-ag1 = One or two things you will do: what, who, by when.
    .title = Agreements
    .example = A fixed quarter of an hour for talk at the end of the day. Samir, by 1 May 2026.
agreements-ag1-what = What will you do?
    .title = What
    .hint = Small and within reach is good.
    .example = A fixed quarter of an hour for talk at the end of the day
agreements-ag1-who = Who will see to it?
    .title = Who
    .hint = A first name or a role is enough.
    .example = Samir
agreements-ag1-by = By when will it be done?
    .title = By when
    .example = 1 May 2026
agreements-ag1-another = Is there a second thing you will do?

## Summary

agreements-summary-agreed = What we agreed on
    .missing = Nothing is agreed on yet.
agreements-summary-agreed-agreed = “{ $what }” – { $who }, by { $by }.
