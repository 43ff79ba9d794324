### The words of the quick reflection in plain British English: seven prompts for one ten-minute team meeting.
### The structure stands in flows/roadmaps/quick.yaml. The examples come from an invented textile workshop.
### In a session of a team each person answers alone, and $team is "yes"; elsewhere the team sits around one telephone.

quick = Quick reflection
    .about = Seven questions for one team meeting of ten minutes. You end with one card to share.

## Phase and sitting

quick-phase-reflection = { $team ->
    [yes] Your view
   *[no] Reflection
    }
    .about = { $team ->
        [yes] You answer on your own. Nobody sees your answers until all of them are shown together.
       *[no] Together you find words for one change you made this year, and you choose one thing to do.
    }
quick-sitting-1 = { $team ->
    [yes] Ten minutes on your own
   *[no] Ten minutes together
    }
    .who = { $team ->
        [yes] you alone. Nobody sees your answers until all of them are shown together
       *[no] the team, together around one phone
    }

## Sets of choices

quick-set-roles = Roles
    .management = Management
    .staff = Staff
    .supported = { $team ->
        [yes] Supported employee
       *[no] Supported employees
    }
    .volunteer = { $team ->
        [yes] Volunteer
       *[no] Volunteers
    }
    .board = { $team ->
        [yes] Board member
       *[no] Board members
    }
    .user = { $team ->
        [yes] User or client
       *[no] Users or clients
    }
    .partner = { $team ->
        [yes] Partner
       *[no] Partners
    }
quick-set-fields = Five fields
    .economic = Economic
    .societal = Societal
    .political = Political
    .environmental = Environmental
    .territorial = Territorial
quick-set-evidence = How we know
    .own-view = { $team ->
        [yes] Own view
       *[no] Our own view
    }
    .heard = Heard from the people
    .measured-once = Measured once
    .measured-twice = Measured twice or by two sources

## Questions

quick-q1 = { $team ->
    [yes] In which role are you here?
   *[no] Who is here today?
    }
    .title = { $team ->
        [yes] Role
       *[no] Who is here
    }
    .hint = Supported employees have a job fitted to the person, with guidance.
    .example = { $team ->
        [yes] Staff
       *[no] Staff, supported employees and a board member.
    }

quick-q2 = { $team ->
    [yes] Who did your team make the most difference for this year?
   *[no] Who did you make the most difference for this year?
    }
    .title = For whom
    .hint = Name a group. No surnames and no health details, please.
    .example = Supported employees

quick-q3 = { $who-known ->
    [no] What can people do, dare or have now that is new, because of your team?
   *[yes] Think of this group: { $who }. What can they do, dare or have now that is new?
    }
    .title = Change
    .hint = Not what you did, but what became different. No surnames and no health details, please.
    .example = They dare to speak up and plan ahead

quick-q4 = On which fields do you see this change?
    .title = Fields
    .hint = Economic: work, money. Societal: people’s lives. Political: having a say. Environmental: nature. Territorial: your area.
    .example = Societal and economic

quick-q5 = How do you know?
    .title = How we know
    .example = { $team ->
        [yes] Heard from the people: two of them told me so.
       *[no] Heard from the people: four of them told us at the end of the season.
    }

quick-q6 = What went less well, or surprised you?
    .title = The other side
    .hint = Saying this openly makes the rest easier to trust.
    .example = In peak weeks the pace goes up. Some people then go home worn out.

quick-q7 = { $team ->
    [yes] Now one proposal for the team: what, who, by when.
   *[no] One thing you will do.
    }
    .title = { $team ->
        [yes] Proposal
       *[no] Next step
    }
    .example = A fixed quarter of an hour for talk at the end of the day. Samir, by 1 May 2026.
quick-q7-what = { $team ->
    [yes] What would you propose that the team does?
   *[no] What will you do?
    }
    .title = What
    .hint = { $team ->
        [yes] Small is good. If there is no proposal, skip this question.
       *[no] { "" }
    }
    .example = A fixed quarter of an hour for talk at the end of the day
quick-q7-who = { $team ->
    [yes] Who could see to it?
   *[no] Who will see to it?
    }
    .title = Who
    .hint = A first name or a role is enough.
    .example = Samir
quick-q7-by = { $team ->
    [yes] By when could it be done?
   *[no] By when will it be done?
    }
    .title = By when
    .example = 1 May 2026

## Summary

quick-summary-card = What became different
    .missing = No change is described yet. It is asked in questions 2 and 3.
quick-summary-card-difference = { $team ->
    [yes] What is new for { $who }, as I see it: “{ $change }”
   *[no] What is new for { $who }, as we see it: “{ $change }”
    }
quick-summary-card-fields = { $team ->
    [yes] Among the five fields, I see it here: { $fields }.
   *[no] Among the five fields, we see it here: { $fields }.
    }
quick-summary-card-other-side = { $team ->
    [yes] What went less well, or surprised me: “{ $other-side }”
   *[no] What went less well, or surprised us: “{ $other-side }”
    }

quick-summary-action = { $team ->
    [yes] What I propose
   *[no] What we will do
    }
    .missing = { $team ->
        [yes] There is no proposal. It is asked in question 7.
       *[no] There is no next step yet. It is asked in question 7.
    }
quick-summary-action-action = { $team ->
    [yes] I propose this: “{ $what }” – perhaps { $who }, by { $by }.
   *[no] We agreed on this: “{ $what }” – { $who }, by { $by }.
    }

quick-summary-made = How this card was made
    .missing = { $team ->
        [yes] Your role is not filled in yet. It is asked in question 1.
       *[no] Who was there is not filled in yet. It is asked in question 1.
    }
quick-summary-made-made-by = { $team ->
    [yes] How one person sees it, in this role: { $roles }.
   *[no] Around the table, by role: { $roles }.
    }
quick-summary-made-vises = This card is based on the publicly described VISES steps. It is independent of the VISES partners.
